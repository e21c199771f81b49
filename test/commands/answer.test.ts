/** `answer`: what it takes, where it takes it from, what it refuses; a refusal leaves no trace. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { escapeFor } from '../../src/text/escape.ts';
import { type Document, type Extra, type Ran, type World, world } from '../support/program.ts';

let here: World;
let id = '';

beforeEach(async () => {
  here = world();
  id = await here.open();
});

afterEach(() => here.remove());

const give = (...words: readonly string[]): Promise<Document> => here.doc(['answer', id, ...words]);
const refused = (argv: readonly string[], extra?: Extra): Promise<Ran> =>
  here.run(['answer', ...argv, '--json'], extra);
const facts = async (): Promise<Record<string, Record<string, unknown>>> =>
  ((await here.doc(['status', id])) as unknown as { facts: Record<string, Record<string, unknown>> }).facts;
const count = async (): Promise<number> => (await here.events(id)).length;

/** On to the optional facts. */
const toFacts = async (): Promise<Document> => {
  for (const value of ['no', 'Tea House', '0800-1', '2026-11-22 20:00']) await give(value);
  return give('keep');
};

const to = async (ask: string): Promise<Document> => {
  let doc = await toFacts();
  while (doc.ask?.id !== ask) doc = await give('--skip', 'later');
  return doc;
};

describe('a value', () => {
  it('goes to the only open incident, or to the one that is named', async () => {
    expect((await here.doc(['answer', 'no'])).ask?.id).toBe('brand');
    expect((await here.doc(['answer', id.slice(0, 11), 'Tea House'])).ask?.id).toBe('contact');
    expect((await give('0800-1')).ask?.id).toBe('next');
  });

  it('is asked for where several are open, with their ids', async () => {
    const other = await here.open('other');
    const ran = await refused(['no']);
    expect([ran.code, ran.error().code]).toEqual([2, 'usage.which-incident']);
    expect(ran.out).toContain(id);
    expect(ran.out).toContain(other);
    const prefix = await refused([id.slice(0, 9), 'no']);
    expect([prefix.code, prefix.error().code]).toEqual([2, 'record.ambiguous']);
    expect((await refused(['2031', 'no'])).error().code).toBe('record.not-found');
  });

  it('is missing, or one too many', async () => {
    expect((await refused([])).error()).toMatchObject({ code: 'usage.missing-argument', place: 'VALUE' });
    expect((await refused([id, 'Tea', 'House'])).error().code).toBe('usage.too-many');
    expect((await refused([id, 'no', '--unknown'])).error().code).toBe('usage.too-many');
  });

  it('may begin with a dash behind --', async () => {
    await give('no');
    expect((await here.doc(['answer', id, '--', '--brand -5'])).ask?.id).toBe('contact');
    expect((await facts())['brand']).toMatchObject({ value: '--brand -5' });
    expect((await here.run(['answer', id, '--brand'])).code).toBe(2);
  });

  it.each<[string, string, string]>([
    ['sold', '1,200', 'value.too-large'],
    ['sold', '-1', 'value.too-small'],
    ['sold', '12.5', 'value.not-integer'],
    ['sold', 'many', 'value.not-integer'],
    ['weight', '1e3', 'value.not-number'],
    ['cost', 'free', 'value.not-money'],
    ['since', '2026-02-30', 'value.not-date'],
    ['began', 'noon', 'value.not-datetime'],
    ['spread', 'everybody', 'value.not-a-choice'],
    ['signs', 'smell,colour', 'value.not-a-choice'],
    ['plan', 'wait', 'value.not-a-choice'],
    ['story', '', 'value.empty'],
    ['story', '  \n ', 'value.empty'],
    ['what', 'broken \ufffd', 'value.broken-text'],
    ['what', 'x'.repeat(3000), 'value.too-long'],
  ])('%s: %.20s changes nothing and ends with 2', async (ask, value, code) => {
    await to(ask);
    const before = await count();
    const ran = await here.run(['answer', id, '--json', '--', value]);
    expect([ran.code, ran.error().code]).toEqual([2, code]);
    expect(await count()).toBe(before);
    expect((await here.doc(['next', id])).ask?.id).toBe(ask);
  });

  it.each([
    ['sold', '１２', 12],
    ['sold', '1,000', 1000],
    ['weight', '3.50', 3.5],
    ['cost', '1500 twd', { amount: '1500', currency: 'TWD' }],
    ['cost', '９９', { amount: '99', currency: 'TWD' }],
    ['since', '2026/1/5', '2026-01-05'],
    ['began', '2026-11-22T09:30:00+09:00', '2026-11-22T00:30:00.000Z'],
    ['began', '2026-11-22 09:30', '2026-11-22T01:30:00.000Z'],
    ['spread', 'press', 'press'],
    ['signs', 'heat,smell', ['heat', 'smell']],
    ['seen_by', 'Lin\nChen\n', ['Lin', 'Chen']],
    ['story', 'one\ntwo', 'one\ntwo'],
  ])('%s: %s is read as what it means', async (ask, value, read) => {
    await to(ask);
    await give(value);
    expect((await facts())[ask]).toMatchObject({ kind: 'value', value: read });
  });

  it('of a promise has to lie ahead', async () => {
    for (const value of ['no', 'Tea House', '0800-1']) await give(value);
    expect((await refused([id, '2026-11-22 15:00'])).error().code).toBe('value.past');
    await give('2026-11-22 15:01');
    expect((await facts())['next']).toMatchObject({ value: '2026-11-22T07:01:00.000Z' });
  });
});

describe('instead of a value', () => {
  it('--unknown works only where the ask says so', async () => {
    expect((await give('--unknown')).severity).toBe(2);
    expect((await facts())['harm']).toMatchObject({ kind: 'unknown' });
    const ran = await refused([id, '--unknown']);
    expect([ran.code, ran.error().code]).toEqual([2, 'ask.unknown-not-allowed']);
  });

  it('--skip always works, and keeps the reason', async () => {
    let doc = await give('--skip', 'does not apply');
    expect(doc.severity).toBe(2);
    for (let n = 0; !doc.done && n < 60; n++)
      doc = await give(doc.ask?.id === 'close' ? 'close' : '--skip', ...(doc.ask?.id === 'close' ? [] : ['later']));
    expect(doc.done).toBe(true);
    expect((await facts())['harm']).toMatchObject({ kind: 'skip', reason: 'does not apply' });
  });

  it('--value-file reads a file, and - standard input, strictly as UTF-8', async () => {
    await to('story');
    const file = path.join(here.folder, 'story.txt');
    writeFileSync(file, '\ufeff一行\n二行\n');
    await give('--value-file', file);
    expect((await facts())['story']).toMatchObject({ value: '一行\n二行' });
    await here.doc(['answer', id, '--value-file', '-'], { stdin: '12\n' });
    expect((await facts())['sold']).toMatchObject({ value: 12 });
    expect((await refused([id, '--value-file', 'missing.txt'])).error().code).toBe('file.cannot-read');
    expect((await refused([id, '--value-file', here.folder])).error().code).toBe('file.cannot-read');
    expect((await refused([id, '--value-file', '-'], { stdin: new Uint8Array([0xff, 0xfe]) })).error().code).toBe(
      'file.not-utf8',
    );
  });

  it('5 MB are refused in a few words, and NUL is a character like others', async () => {
    await to('what');
    const large = await refused([id, '--value-file', '-'], { stdin: 'x'.repeat(5 * 1024 * 1024) });
    expect([large.code, large.error().code]).toEqual([2, 'value.too-long']);
    await here.doc(['answer', id, '--value-file', '-'], { stdin: 'a\u0000b' });
    expect((await facts())['what']).toMatchObject({ value: 'a\u0000b' });
    expect((await here.run(['status', id])).out).not.toContain('\u0000');
    await give('--skip', 'later');
    const number = await refused([id, '--value-file', '-'], { stdin: 'y'.repeat(5 * 1024 * 1024) });
    expect([number.code, number.error().code, number.out.length < 5_000]).toEqual([2, 'value.not-integer', true]);
  });
});

describe('what goes with it', () => {
  it('certainty and source are kept with a claim; own words are certain by being said', async () => {
    await to('sold');
    await give('12', '--certainty', 'confirmed', '--source', 'the till');
    await give('3', '--source', 'a scale');
    expect(await facts()).toMatchObject({
      sold: { certainty: 'confirmed', source: 'the till' },
      weight: { certainty: 'unconfirmed', source: 'a scale' },
      brand: { certainty: 'confirmed', source: null },
    });
    const ran = await refused([id, '1500', '--certainty', 'sure']);
    expect([ran.code, ran.error().code, ran.error().place]).toEqual([2, 'usage.bad-value', '--certainty']);
  });

  it('--at guards against races, by id and by visit', async () => {
    expect((await refused([id, 'no', '--at', 'brand'])).error().code).toBe('ask.moved-on');
    expect((await refused([id, 'no', '--at', 'harm#2'])).error().code).toBe('ask.moved-on');
    expect((await refused([id, 'no', '--at', 'harm#x'])).error()).toMatchObject({
      code: 'usage.bad-value',
      place: '--at',
    });
    expect((await give('no', '--at', 'harm#1')).ask?.id).toBe('brand');
    expect((await refused([id, 'no', '--at', 'harm'])).error().code).toBe('ask.moved-on');
  });

  it('--when tells what was known earlier than it was typed', async () => {
    await give('no', '--when', '2026-11-22 13:00');
    const said = (await here.events(id)).find((event) => event.type === 'question-answered');
    expect(said).toMatchObject({ at: '2026-11-22T07:00:00.000Z', data: { when: '2026-11-22T05:00:00.000Z' } });
    expect((await refused([id, 'Tea', '--when', 'soon'])).error()).toMatchObject({
      code: 'value.not-datetime',
      place: '--when',
    });
  });

  it('a decision takes its reason, a task who does it', async () => {
    await to('plan');
    await give('stop', '--reason', 'too risky');
    expect((await facts())['plan']).toMatchObject({ value: 'stop', source: 'too risky' });
    const doc = await give('assigned', '--to', 'Chen');
    expect(doc.tasks).toMatchObject([{ id: 'counsel', state: 'assigned', who: 'Chen' }]);
  });

  it('a release needs its word, and then the text is out', async () => {
    for (const value of ['no', 'Tea House', '0800-1', '2026-11-22 20:00']) await give(value);
    expect((await refused([id, 'release'])).error().code).toBe('release.needs-word');
    expect((await refused([id, 'release', '--confirm', 'yes'])).error().code).toBe('release.needs-word');
    const doc = await give('release', '--confirm', 'ＲＥＬＥＡＳＥ', '--out', 'shop window');
    expect(doc.statements).toMatchObject([{ id: 'first', state: 'released' }]);
    expect(doc.clocks).toMatchObject([
      { id: 'first', state: 'met' },
      { id: 'announced.first', kind: 'announced', state: 'running', due: '2026-11-22T20:00:00+08:00' },
    ]);
  });
});

describe('what was typed is data', () => {
  it.each([
    '{{contact}} {{#each x}}',
    '\u001b]0;title\u0007\u001b[2J',
    '../../etc/passwd',
    'one\ntwo',
    'safe\u202egnp.exe',
    '<script>',
    '__proto__',
    '$(rm -rf /)',
    '‮‭\u2066',
  ])('%j stays what it is, acts on nothing, and is printed safe', async (name) => {
    await give('no');
    await give(name);
    for (const value of ['0800-1', '2026-11-22 20:00']) await give(value);
    const doc = await here.doc(['next', id]);
    expect((await facts())['brand']).toMatchObject({ value: name.replace('\n', ' ') });
    expect(doc.statements.map((one) => one.file)).toEqual([`memory:${id}/statements/first.v1.draft.md`]);
    const text = await here.bytes(id, doc.statements[0]?.plain ?? '');
    expect(text).toContain(escapeFor(name, 'plain'));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
    for (const verb of ['next', 'status', 'log', 'draft'])
      expect((await here.run([verb, id])).out).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/,
      );
  });
});

describe('a clock that goes backwards', () => {
  it('breaks nothing: the order is that of the record', async () => {
    await give('no');
    here.clock.pass(-60 * 24 * 3);
    await give('Tea House');
    expect((await give('0800-1')).ask?.id).toBe('next');
    const events = await here.events(id);
    expect(events.map((event) => event.seq)).toEqual(events.map((_, n) => n + 1));
    expect((await here.run(['verify', id])).code).toBe(0);
    for (const verb of ['status', 'log', 'list', 'next'])
      expect((await here.run(verb === 'list' ? [verb] : [verb, id])).code).toBe(0);
  });
});
