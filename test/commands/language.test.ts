/** Whoever works in Chinese meets no English sentence: not in help, not in an error, not from the package that reads the command line. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VERBS } from '../../src/commands/verbs.ts';
import { type World, world } from '../support/program.ts';

let here: World;

beforeEach(() => {
  here = world();
});

afterEach(() => here.remove());

/** What stays Latin in any language: flags and their placeholders, commands to type, ids, codes, paths. */
const CODE =
  /crisis-kit( (\[?[a-z-]+\]?|[A-Z]+|--?[a-z-]+))*|--?[a-z-]+( [A-Z]+)?|<[\w-]+>|\[[\w.-]+\]|\([a-z-]+\.[a-z-]+\)|\S*[/\\]\S*|\b[A-Z]{2,}\b|\w+(\|[\w-]+)+|(playbook|template|contacts) (list|show|lint)/g;

/** Two plain words beside each other are the beginning of a sentence. */
const sentences = (text: string): readonly string[] =>
  text.replace(CODE, ' · ').match(/[A-Za-z]{2,} [a-z]{2,}\b(?!\|)( [a-z]{2,})*/g) ?? [];

const WRONG: readonly (readonly string[])[] = [
  ['strat'],
  ['help', 'strat'],
  ['start', '--titel', 'x'],
  ['start', '--lang'],
  ['start', 'a', 'b'],
  ['list', 'x'],
  ['start', 'nonsense'],
  ['start', 'missing.yaml'],
  ['start'],
  ['start', 'desk'],
  ['start', 'desk', '--answers', 'missing.yaml'],
  ['start', 'desk', '--answers', '-'],
  ['start', 'desk', '--when', 'soon'],
  ['start', 'desk', '--tz', 'Nowhere/Land'],
  ['next'],
  ['next', 'nonsense'],
  ['playbook'],
  ['playbook', 'nonsense'],
  ['playbook', 'show'],
  ['playbook', 'show', 'nonsense'],
  ['playbook', 'lint', 'missing.yaml'],
  ['--nonsense'],
  ['answer'],
  ['list', '--dir', ''],
];

const WRONG_ON_INCIDENT: readonly (readonly string[])[] = [
  ['answer'],
  ['answer', 'maybe'],
  ['answer', '--at', 'brand', 'no'],
  ['answer', '--at', 'harm#x', 'no'],
  ['answer', 'no', '--certainty', 'sure'],
  ['answer', '--value-file', 'missing'],
  ['back'],
  ['handover', 'nonsense'],
  ['note', ''],
  ['attach', 'missing'],
  ['fact', 'nonsense', 'x'],
  ['fact', 'sold', 'many'],
  ['fact', 'cost', 'free'],
  ['fact', 'since', 'soon'],
  ['fact', 'began', 'soon'],
  ['fact', 'next', '2020-01-01 10:00'],
  ['fact', 'spread', 'all'],
  ['fact', 'brand', '--unknown'],
  ['fact', 'brand', 'x', '--wording', 'fr'],
  ['task', 'nonsense', 'done'],
  ['severity', '9'],
  ['draft', 'nonsense'],
  ['draft', 'first', '--in', 'fr'],
  ['release', 'nonsense'],
  ['verify', 'nonsense'],
  ['resume'],
  ['fact', 'weight', 'heavy'],
  ['fact', 'sold', '-1'],
  ['fact', 'sold', '99999'],
];

describe.each(['zh-TW', 'zh-CN'])('%s', (lang) => {
  it.each([
    [],
    ['--help'],
    ['help'],
    ...VERBS.map((verb) => [verb.name, '--help']),
    ...VERBS.map((verb) => ['help', verb.name]),
  ])('%s %s', async (...argv) => {
    const { code, out, err } = await here.run(argv, { env: { CRISIS_KIT_LANG: lang } });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/[\u4e00-\u9fff]{4}/);
    expect(sentences(out)).toEqual([]);
  });

  it.each(WRONG)('says what is wrong with: %s %s %s %s', async (...argv) => {
    const { code, out, err } = await here.run(argv, { env: { CRISIS_KIT_LANG: lang }, stdin: 'harm: [no' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/[\u4e00-\u9fff]{2}/);
    expect(sentences(err)).toEqual([]);
  });

  it('says what is wrong on an incident', async () => {
    const env = { CRISIS_KIT_LANG: lang };
    await here.doc(['start', 'desk'], { env });
    for (const argv of WRONG_ON_INCIDENT) {
      const { code, out, err } = await here.run(argv, { env });
      expect([argv, code, out]).toEqual([argv, 2, '']);
      expect([argv, err.match(/[\u4e00-\u9fff]{2}/) !== null, sentences(err)]).toEqual([argv, true, []]);
    }
  });
});

describe('options before the verb', () => {
  it('count as they would behind it', async () => {
    const behind = await here.run(['list', '--lang', 'zh-TW', '--plain']);
    const before = await here.run(['--lang', 'zh-TW', '--plain', 'list']);
    expect(before.code).toBe(0);
    expect([before.code, before.out, before.err]).toEqual([behind.code, behind.out, behind.err]);
  });

  it('count for help too', async () => {
    const { code, out } = await here.run(['--lang=zh-TW', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/[\u4e00-\u9fff]{4}/);
  });

  it('are refused where no verb shares them, without naming a verb that nobody meant', async () => {
    const { code, err } = await here.run(['--nonsense', 'list']);
    expect(code).toBe(2);
    expect(err).not.toContain('--nonsense --help');
  });
});

describe('a fault of the program', () => {
  it('says so in the operator’s language, keeps quiet about its inside, and ends with 1', async () => {
    const broken = world({
      journal: () => {
        throw new TypeError('Cannot read properties of undefined');
      },
    });
    const ran = await broken.run(['list'], { env: { CRISIS_KIT_LANG: 'zh-TW' } });
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain(broken.folder);
    expect(ran.err).not.toMatch(/\bat .*\.ts/);
    const json = await broken.run(['list', '--json']);
    expect([json.code, json.error().code]).toEqual([1, 'fault']);
    broken.remove();
  });
});
