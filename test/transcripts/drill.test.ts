/** A whole drill in every language, as its players see it call by call, compared with what it came to before. */
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import { type World, world } from '../support/program.ts';

const SCENARIO = 'shard-in-the-cup';
const WORD: Readonly<Record<Lang, string>> = { en: 'RELEASE', 'zh-TW': '發布', 'zh-CN': '发布' };
const STORY: Readonly<Record<Lang, string>> = {
  en: 'A customer found something hard in her tea and cut her lip.',
  'zh-TW': '客人說茶裡有硬物，嘴唇割傷了。',
  'zh-CN': '顾客说茶里有硬东西，嘴唇划破了。',
};

/** A careful player, who answers first and sees that it grows. */
const callsIn = (lang: Lang): readonly (readonly string[])[] => [
  ['answer', 'yes'],
  ['answer', STORY[lang]],
  ['drill advance', '--by', 'PT3M'],
  ['task', 'person_for_injured', 'assigned', '--to', 'Lin'],
  ['answer', '2026-11-20 15:00'],
  ['approve', 'complaint-acknowledgement', '--as', 'management'],
  ['answer', 'release', '--confirm', WORD[lang]],
  ['drill advance', '--to-next'],
  ['answer', 'danger'],
  ['answer', 'yes'],
  ['task', 'hold_back', 'assigned', '--to', 'Bo'],
  ['drill advance', '--to-next'],
  ['drill advance', '--to-next'],
  ['answer', 'similar,public'],
  ['drill observe', 'Calm'],
  ['drill end'],
  ['log'],
];

/** The first words of a call name what is done; the drill's id stands behind them. */
const argv = ([words = '', ...rest]: readonly string[], id: string, lang: Lang): readonly string[] => [
  ...words.split(' '),
  id,
  ...rest,
  '--lang',
  lang,
];

const played = async (at: World, lang: Lang): Promise<string> => {
  const begun = await at.run(['drill', 'start', SCENARIO, '--seed', '7', '--json', '--lang', lang]);
  const { incident } = begun.json() as { incident: string };
  const shown: string[] = [];
  const show = async (words: readonly string[]): Promise<void> => {
    const ran = await at.run(argv(words, incident, lang));
    shown.push(`$ crisis-kit ${words.join(' ')}\n${ran.out}${ran.err}[${ran.code}]`);
  };
  await show(['next']);
  for (const words of callsIn(lang)) await show(words);
  return `${shown.join('\n\n').replaceAll(/memory:[^\s]+?(?=statements)/gu, '')}\n`;
};

describe('a drill', () => {
  const worlds: World[] = [];
  afterAll(() => {
    for (const one of worlds) one.remove();
  });

  it.each(LANGS)('in %s', async (lang) => {
    const at = world({ content: 'shipped' });
    worlds.push(at);
    const text = await played(at, lang);
    expect(text.match(/\[[1-9]\d*\]$/gmu) ?? []).toEqual([]);
    await expect(text).toMatchFileSnapshot(path.join(import.meta.dirname, 'drill', `${lang}.txt`));
  });
});
