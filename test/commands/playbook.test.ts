/** The verb that reads, draws, counts, writes and checks playbooks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type World, world } from '../support/program.ts';

let here: World;

/** The first to want what ships waits for it to be compiled. */
beforeAll(async () => {
  const first = world({ content: 'shipped' });
  await first.run(['playbook', 'list']);
  first.remove();
}, 120_000);

beforeEach(() => {
  here = world({ content: 'shipped' });
});
afterEach(() => here.remove());

const file = (name: string): string => path.join(here.folder, name);

describe('playbook new', () => {
  it.each(['en', 'zh-TW', 'zh-CN'])('writes one in %s that lints clean and can be started', async (lang) => {
    expect((await here.run(['playbook', 'new', 'my-shop', '--lang', lang])).code).toBe(0);
    expect(readFileSync(file('my-shop.yaml'), 'utf8')).toContain(`lang: ${lang}`);
    expect((await here.run(['playbook', 'lint', file('my-shop.yaml')])).code).toBe(0);
    expect((await here.doc(['start', file('my-shop.yaml'), '--json'])).ask?.id).toBe('harm');
  });

  it('gives a file with a name of any script an id that can be written', async () => {
    expect((await here.run(['playbook', 'new', '我的店.yaml'])).code).toBe(0);
    expect(readFileSync(file('我的店.yaml'), 'utf8')).toContain('id: my-playbook');
  });

  it('never writes over what is there', async () => {
    await here.run(['playbook', 'new', 'mine.yaml', '--lang', 'en']);
    const before = readFileSync(file('mine.yaml'), 'utf8');
    const again = await here.run(['playbook', 'new', 'mine.yaml', '--lang', 'zh-TW', '--json']);
    expect([again.code, again.error().code]).toEqual([2, 'file.exists']);
    expect(readFileSync(file('mine.yaml'), 'utf8')).toBe(before);
  });

  it('says where nothing can be written', async () => {
    const { code, error } = await here.run(['playbook', 'new', 'no/such/folder/mine.yaml', '--json']);
    expect([code, error().code]).toEqual([2, 'file.cannot-write']);
  });
});

describe('playbook eject', () => {
  it('writes to a file, or the bare text to stdout', async () => {
    await here.run(['playbook', 'eject', 'triage', 'mine.yaml', '--lang', 'zh-TW']);
    const { out } = await here.run(['playbook', 'eject', 'triage', '--lang', 'zh-TW']);
    expect(out).toBe(readFileSync(file('mine.yaml'), 'utf8'));
  });

  it('knows no playbook that is not there, and writes nothing', async () => {
    const { code, error } = await here.run(['playbook', 'eject', 'recal', 'mine.yaml', '--json']);
    expect([code, error().code]).toEqual([2, 'playbook.not-found']);
    expect(existsSync(file('mine.yaml'))).toBe(false);
  });
});

describe('playbook test', () => {
  const answers = (text: string): string => {
    writeFileSync(file('answers.yaml'), text);
    return file('answers.yaml');
  };
  const FIRST =
    'harm: "no"\nwhat_happened: A trial\nbrand_name: Good Day\npublic_contact: 0800-123-456\nnext_update: 2026-12-01 10:00\n';

  beforeEach(() => here.run(['playbook', 'new', 'mine.yaml', '--lang', 'en']));

  it('walks one with answers to its end, and leaves no record', async () => {
    const all = answers(`${FIRST}holding-line: drop\nclose: close\n`);
    const { code, json } = await here.run(['playbook', 'test', file('mine.yaml'), '--answers', all, '--json']);
    expect([code, json()['done'], json()['outcome']]).toMatchObject([0, true, { id: 'done' }]);
    expect((await here.run(['list', '--json'])).json()['incidents']).toEqual([]);
  });

  it('stops at the first answer that is lacking', async () => {
    const { code, json } = await here.run([
      'playbook',
      'test',
      file('mine.yaml'),
      '--answers',
      answers(FIRST),
      '--json',
    ]);
    expect([code, (json()['ask'] as { id: string }).id]).toEqual([2, 'holding-line']);
  });

  it('wants answers', async () => {
    const { code, error } = await here.run(['playbook', 'test', file('mine.yaml'), '--json']);
    expect([code, error().code]).toEqual([2, 'usage.missing-argument']);
    const nameless = await here.run(['playbook', 'new', '', '--json']);
    expect([nameless.code, nameless.error().code]).toEqual([2, 'usage.missing-argument']);
  });
});

describe('playbook graph', () => {
  it('names every step once, in the order in which one comes by', async () => {
    const { out } = await here.run(['playbook', 'graph', 'triage', '--lang', 'en']);
    const { playbook } = (await here.run(['playbook', 'show', 'triage', '--json'])).json() as {
      playbook: { start: string; steps: Record<string, unknown> };
    };
    const heads = out.split('\n').flatMap((row) => /^([a-z][\w.-]*) · /.exec(row)?.[1] ?? []);
    expect(heads[0]).toBe(playbook.start);
    expect(heads.toSorted()).toEqual(Object.keys(playbook.steps).toSorted());
  });

  it('leads in the flowchart only to steps that it draws', async () => {
    const { out } = await here.run(['playbook', 'graph', 'pr-crisis', '--mermaid', '--lang', 'zh-CN']);
    const drawn = new Set([...out.matchAll(/^ {2}(s_\w+)[[({]/gm)].map(([, id]) => id));
    const targets = [...out.matchAll(/-->(?:\|"[^"]*"\|)? (s_\w+)$/gm)].map(([, id]) => id);
    expect(out.startsWith('flowchart TD\n')).toBe(true);
    expect(targets.length).toBeGreaterThan(drawn.size);
    expect(targets.filter((id) => !drawn.has(id))).toEqual([]);
  });
});

describe('playbook show', () => {
  it.each(['zh-TW', 'zh-CN'])('says conditions and kinds in %s', async (lang) => {
    for (const id of ['pr-crisis', 'complaint', 'defect-recall']) {
      const { out } = await here.run(['playbook', 'show', id, '--lang', lang]);
      expect(out).not.toMatch(/==|&&|\|\||known\(| · (ask|decide|task|statement|severity|handover)\b/);
    }
  });
});

describe('playbook coverage', () => {
  it('lists every row with what carries it', async () => {
    const { rows, total } = (await here.run(['playbook', 'coverage', '--json'])).json() as {
      rows: readonly { id: string; label: string; by: readonly { at: string }[] }[];
      total: number;
    };
    expect(rows.length).toBe(total);
    expect(rows.find(({ id }) => id === 'R9')?.by.map(({ at }) => at)).toContain('defect-recall/notice');
    expect(rows.filter(({ label }) => label === '')).toEqual([]);
  });
});
