/** Owns the form in which scenarios ship and are pinned: canonical, so that the same one has the same hash everywhere. */
import { LANGS, type Lang } from '../lang.ts';
import { canonical } from '../record/canonical.ts';
import type { Json } from '../record/event.ts';
import type { Scenario, ScenarioText } from './model.ts';

/** A scenario as text, with a line end. */
export const packScenario = (scenario: Scenario): string => `${canonical(scenario as unknown as Json)}\n`;

/** What one language says of all scenarios that ship. */
type Words = { readonly lang: Lang; readonly texts: Readonly<Record<string, ScenarioText>> };

const wordsIn = (lang: Lang, all: readonly Scenario[]): Words => ({
  lang,
  texts: Object.fromEntries(all.flatMap(({ id, texts }) => (texts[lang] ? [[id, texts[lang]]] : []))),
});

/** Scenarios by their ids, then their words, language by language: what is alike stands together, and packs smaller. */
export const packScenarios = (scenarios: readonly Scenario[]): string => {
  const all = [...scenarios].sort((a, b) => (a.id < b.id ? -1 : 1));
  const words = LANGS.map((lang) => `${canonical(wordsIn(lang, all) as unknown as Json)}\n`);
  return [...all.map((one) => packScenario({ ...one, texts: {} })), ...words].join('');
};

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isScenario = (value: Json): boolean => isObject(value) && value['format'] === 1;
const isWords = (value: Json): boolean => isObject(value) && typeof value['lang'] === 'string';

const withWords = (scenario: Scenario, words: readonly Words[]): Scenario => ({
  ...scenario,
  texts: {
    ...scenario.texts,
    ...Object.fromEntries(words.flatMap(({ lang, texts }) => (texts[scenario.id] ? [[lang, texts[scenario.id]]] : []))),
  },
});

/** The scenarios in a text, shipped or pinned; null where it holds anything else. */
export const unpackScenarios = (text: string): readonly Scenario[] | null => {
  try {
    const all = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Json);
    if (!all.every((one) => isScenario(one) || isWords(one))) return null;
    const words = all.filter((one) => !isScenario(one)) as unknown as readonly Words[];
    const scenarios = all.filter(isScenario) as unknown as readonly Scenario[];
    return scenarios.map((one) => withWords(one, words));
  } catch {
    return null;
  }
};
