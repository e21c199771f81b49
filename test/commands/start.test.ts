/** `start`: what is opened, what is refused before anything is written, and how far an answers file leads. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, type World, world } from '../support/program.ts';

let here: World;

beforeEach(() => {
  here = world();
});

afterEach(() => here.remove());

const ALL = `
harm: "no"
brand: Tea House
contact: 0800-123-456
next: 2026-11-22 20:00
first: keep
what: unknown-looking text
story: { skip: later }
sold: { value: 12, certainty: confirmed, source: till }
weight: unknown
cost: 1500 TWD
since: 2026-11-01
began: unknown
spread: press
signs: { value: [smell, heat] }
seen_by: { value: [Lin, Chen] }
plan: { value: fix, source: cheapest }
desk.rest: continue
mood: [worse, calm]
update: keep
close: { value: close, source: nothing open }
`;

const answers = (text: string, name = 'answers.yaml'): string => {
  const file = path.join(here.folder, name);
  writeFileSync(file, text);
  return file;
};

const started = (text: string, ...more: readonly string[]): Promise<Ran> =>
  here.run(['start', 'desk', '--json', '--answers', answers(text), ...more]);

describe('without an answers file', () => {
  it('opens a new incident each time and prints the document of next', async () => {
    const first = await here.doc(['start', 'desk', '--title', 'Tea']);
    const second = await here.doc(['start', 'desk']);
    expect(first).toMatchObject({
      format: 1,
      playbook: 'desk',
      lang: 'en',
      severity: null,
      step: 'safety',
      done: false,
      title: 'Tea',
      outcome: null,
    });
    expect(first.ask).toMatchObject({ id: 'harm', visit: 1, kind: 'confirm', unknown: true, certainty: 'asked' });
    expect(second.incident).not.toBe(first.incident);
    expect(await here.doc(['next', first.incident])).toEqual(first);
  });

  it('needs a playbook where nobody can be asked', async () => {
    const ran = await here.run(['start', '--json']);
    expect([ran.code, ran.error().code, ran.error().place]).toEqual([2, 'usage.missing-argument', 'PLAYBOOK']);
    expect(here.shelves.size).toBe(0);
  });

  it('asks nothing without a terminal, says which answer is missing and opens nothing', async () => {
    for (const argv of [
      ['start', 'desk'],
      ['start', 'desk', '--no-input'],
      ['start', 'desk', '--quiet'],
    ]) {
      const ran = await here.run(argv);
      expect([ran.code, ran.out]).toEqual([2, '']);
      expect(ran.err).toContain('harm');
      expect(ran.err).toContain('usage.no-terminal');
    }
    expect(here.shelves.size).toBe(0);
  });

  it('knows a wrong playbook, and a file that is none', async () => {
    expect((await here.run(['start', 'nonsense', '--json'])).error().code).toBe('playbook.no-such');
    expect((await here.run(['start', 'missing.yaml', '--json'])).error().code).toBe('file.cannot-read');
    expect((await here.run(['start', '../../etc/passwd', '--json'])).error().code).toBe('playbook.no-such');
    expect((await here.run(['start', '__proto__', '--json'])).error().code).toBe('playbook.no-such');
    expect(here.shelves.size).toBe(0);
  });

  it('takes the moment of first hearing from --when, in the incident’s zone', async () => {
    const doc = await here.doc(['start', 'desk', '--when', '2026-11-22 14:00']);
    expect((await here.doc(['status', doc.incident]))['heard']).toBe('2026-11-22T14:00:00+08:00');
    expect(doc.clocks[0]).toMatchObject({ id: 'first', kind: 'aim', due: '2026-11-22T15:00:00+08:00' });
    const wrong = await here.run(['start', 'desk', '--json', '--when', 'yesterday']);
    expect([wrong.code, wrong.error().code]).toEqual([2, 'value.not-datetime']);
  });

  it('keeps a title as it was typed, whatever it holds', async () => {
    const title = '../../etc/passwd {{brand}}\u001b[2J\n\u202e茶';
    const doc = await here.doc(['start', 'desk', '--title', title]);
    expect(doc['title']).toBe(title);
    const listed = await here.run(['list']);
    expect(listed.out).not.toMatch(/[\u001b\u202e]/);
    expect(listed.out).toContain('{{brand}}');
  });
});

describe('with an answers file', () => {
  it('answers every ask, keeps certainty and source, and ends with 0', async () => {
    const ran = await started(ALL);
    expect([ran.code, ran.json()['done']]).toEqual([0, true]);
    const { facts } = (await here.doc(['status', String(ran.json()['incident'])])) as unknown as {
      facts: Record<string, unknown>;
    };
    expect(facts['sold']).toMatchObject({ kind: 'value', value: 12, certainty: 'confirmed', source: 'till' });
    expect(facts['weight']).toMatchObject({ kind: 'unknown' });
    expect(facts['story']).toMatchObject({ kind: 'skip', reason: 'later' });
    expect(facts['contact']).toMatchObject({ value: '0800-123-456' });
    expect(facts['signs']).toMatchObject({ value: ['smell', 'heat'], certainty: 'unconfirmed' });
    expect(facts['seen_by']).toMatchObject({ value: ['Lin', 'Chen'] });
    expect(facts['mood']).toMatchObject({ value: 'calm' });
  });

  it('stops at the first ask it lacks, leaves the incident open there, and ends with 2', async () => {
    const ran = await started('harm: "no"\nbrand: Tea House\n');
    expect([ran.code, ran.json()['done']]).toEqual([2, false]);
    expect(ran.json()['ask']).toMatchObject({ id: 'contact' });
    expect((await here.doc(['next'])).ask?.id).toBe('contact');
  });

  it('takes a plain list as one answer where a fact holds several values', async () => {
    const ran = await started(
      `${ALL.replace(/^(signs|seen_by): .*\n/gm, '')}signs: [smell, heat]\nseen_by: [Lin, Chen]\n`,
    );
    const { facts } = (await here.doc(['status', String(ran.json()['incident'])])) as unknown as {
      facts: Record<string, unknown>;
    };
    expect(ran.code).toBe(0);
    expect([facts['signs'], facts['seen_by']]).toMatchObject([
      { value: ['smell', 'heat'] },
      { value: ['Lin', 'Chen'] },
    ]);
  });

  it('has one entry for each visit', async () => {
    const ran = await started(ALL.replace('mood: [worse, calm]', 'mood: [worse]'));
    expect([ran.code, ran.json()['ask']]).toMatchObject([2, { id: 'mood', visit: 2 }]);
  });

  it('names every unknown id before anything is written', async () => {
    const ran = await started('harm: "no"\nbrnad: Tea House\nelse: 1\n');
    expect([ran.code, ran.error().code]).toEqual([2, 'usage.unknown-answer']);
    expect(ran.out).toContain('brnad');
    expect(ran.out).toContain('else');
    expect(here.shelves.size).toBe(0);
  });

  it('lists the ids off the path', async () => {
    const ran = await started('harm: "no"\ncounsel: done\nhelped: Tea for all\n');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('counsel');
    expect(ran.err).toContain('helped');
    expect((await started('harm: "no"\ncounsel: done\n', '--quiet')).err).toBe('');
  });

  it.each([
    ['a list', '- harm\n', 'file.not-answers'],
    ['a word', 'harm\n', 'file.not-answers'],
    ['broken YAML', 'harm: [no\n', 'file.bad-yaml'],
    ['an entry that says nothing', 'harm: { vlaue: "no" }\n', 'file.not-answers'],
    ['a certainty that is none', 'harm: { value: "no", certainty: sure }\n', 'usage.bad-value'],
  ])('refuses %s before anything is written', async (_, text, code) => {
    const ran = await started(text);
    expect([ran.code, ran.error().code]).toEqual([2, code]);
    expect(here.shelves.size).toBe(0);
  });

  it('refuses what is not UTF-8, not there, or too large', async () => {
    const latin = path.join(here.folder, 'latin.yaml');
    writeFileSync(latin, Buffer.from([0x68, 0xe9]));
    for (const [file, code] of [
      [latin, 'file.not-utf8'],
      ['missing.yaml', 'file.cannot-read'],
      [answers(`harm: "${'x'.repeat(600_000)}"`), 'file.too-large'],
    ]) {
      const ran = await here.run(['start', 'desk', '--json', '--answers', String(file)]);
      expect([ran.code, ran.error().code]).toEqual([2, code]);
    }
    expect(here.shelves.size).toBe(0);
  });

  it('reads standard input for -, and leaves the incident open at a value that will not do, and names it', async () => {
    const ran = await here.run(['start', 'desk', '--json', '--answers', '-'], { stdin: 'harm: maybe\n' });
    expect([ran.code, ran.error().code]).toEqual([2, 'value.not-yes-no']);
    const open = await here.doc(['next']);
    expect(ran.json()['incident']).toBe(open.incident);
    expect(open.ask?.id).toBe('harm');
  });

  it('never releases by itself', async () => {
    const ran = await started('harm: "no"\nbrand: Tea\ncontact: "1"\nnext: 2026-11-22 20:00\nfirst: release\n');
    expect([ran.code, ran.error().code]).toEqual([2, 'release.needs-word']);
  });
});
