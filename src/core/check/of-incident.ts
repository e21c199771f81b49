/** Owns what an incident knows, as the check asks it, in the words of the language a text is written in: the harm, what is confirmed, what is not. */
import { type Fact, type FactDef, type FactValue, isFreeText } from '../fact/model.ts';
import type { Context } from '../incident/context.ts';
import type { State } from '../incident/state.ts';
import type { Lang } from '../lang.ts';
import type { Facts, Harm, Unconfirmed, Value } from './model.ts';

/** Which facts a text is held against. */
export type Concerns = (def: FactDef) => boolean;

type Reading = {
  readonly state: State;
  readonly lang: Lang;
  readonly context: Pick<Context, 'content' | 'words'>;
  readonly concerns: Concerns;
};

const says = ({ facts }: State, id: string, said: boolean): boolean => {
  const answer = facts[id]?.answer;
  return answer?.kind === 'value' && answer.value === said;
};

/** Not knowing is not a no: then the text itself says what it is about. */
const harmOf = (state: State): readonly Harm[] => {
  const found: readonly Harm[] = [
    ...(says(state, 'harm', true) ? (['injury'] as const) : []),
    ...(says(state, 'data_exposed', true) ? (['data'] as const) : []),
  ];
  return found.length === 0 && says(state, 'harm', false) ? ['inconvenience'] : found;
};

/** Choices and yes or no have words of the template's own; what somebody typed or counted can be held against a text. */
const COMPARED: ReadonlySet<FactDef['type']> = new Set([
  'integer',
  'number',
  'money',
  'date',
  'datetime',
  'list',
  'text',
  'name',
]);

const valuesOf = (def: FactDef, value: FactValue, { lang, context }: Reading): readonly Value[] =>
  typeof value === 'number' ? [value] : context.words.show(def, value, lang).split('\n');

/** What was typed in another language is held against a text only where it has a wording in this one. */
const shownIn = (fact: Fact, def: FactDef, reading: Reading): readonly Value[] => {
  const { answer, wordings } = fact;
  if (answer.kind !== 'value') return [];
  if (!isFreeText(def.type) || answer.lang === reading.lang) return valuesOf(def, answer.value, reading);
  return wordings[reading.lang]?.split('\n') ?? [];
};

type Known = { readonly name: string; readonly values: readonly Value[]; readonly sure: boolean };

const nameOf = ({ id }: FactDef, { lang, context }: Reading): string =>
  context.content.factTexts[lang][id]?.name ?? id.replaceAll('_', ' ');

const known = (reading: Reading): readonly Known[] =>
  Object.values(reading.state.facts).flatMap((fact) => {
    const def = reading.context.content.facts[fact.id];
    if (def === undefined || def.internal || !COMPARED.has(def.type) || !reading.concerns(def)) return [];
    const values = shownIn(fact, def, reading);
    const sure = fact.answer.kind === 'value' && fact.answer.certainty === 'confirmed';
    return values.length === 0 ? [] : [{ name: nameOf(def, reading), values, sure }];
  });

/** A cause that nobody knows is a claim as well: stated all the same, it is a guess. */
const causeUnknown = (reading: Reading): readonly Unconfirmed[] => {
  const def = reading.context.content.facts['cause'];
  return def && reading.concerns(def) && reading.state.facts['cause']?.answer.kind === 'unknown'
    ? [{ claim: nameOf(def, reading), value: null }]
    : [];
};

/** What a text in that language is held against. */
export const factsOfIncident = (
  state: State,
  lang: Lang,
  context: Reading['context'],
  concerns: Concerns = () => true,
): Facts => {
  const reading: Reading = { state, lang, context, concerns };
  const all = known(reading);
  return {
    harm: harmOf(state),
    confirmed: new Map(all.filter(({ sure }) => sure).map(({ name, values }) => [name, values])),
    unconfirmed: [
      ...all.filter(({ sure }) => !sure).flatMap(({ name, values }) => values.map((value) => ({ claim: name, value }))),
      ...causeUnknown(reading),
    ],
  };
};
