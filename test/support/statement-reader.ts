/** Reads the statements that a walk comes to, in every language and both forms. */
import type { State } from '../../src/core/incident/state.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { compose } from '../../src/core/statement/draft.ts';
import type { Template } from '../../src/core/statement/model.ts';
import type { Seen } from './every-path.ts';
import { emptyLabels, flawsOf } from './flaws.ts';
import { contextFor } from './incident.ts';
import { Pairing } from './pairing.ts';
import { remembered } from './region.ts';

const GIVEN = ['▣'];

/** As if all of it had been typed in that language. */
const inLanguage = (state: State, lang: Lang): State => ({
  ...state,
  facts: Object.fromEntries(
    Object.entries(state.facts).map(([id, fact]) => [
      id,
      fact.answer.kind === 'value' && fact.answer.lang !== lang ? { ...fact, answer: { ...fact.answer, lang } } : fact,
    ]),
  ),
});

/** Whether a mix of answers is to be read. */
type Wanted = (template: string, answers: readonly string[]) => boolean;

/** What is read: which mixes, and in which forms. The plain form differs by its marks alone. */
export type Reading = { readonly wanted: Wanted; readonly plain: boolean };

const eachMix = (): Wanted => {
  const read = new Set<string>();
  return (template, answers) => {
    const before = read.size;
    return read.add(`${template} ${answers.join(' ')}`).size > before;
  };
};

const eachPair = (): Wanted => {
  const pairings = new Map<string, Pairing>();
  return (template, answers) => {
    const pairing = remembered(pairings, template, () => new Pairing());
    return pairing.fresh(pairing.mix(answers));
  };
};

/** Every mix once, in both forms. */
export const readInFull = (): Reading => ({ wanted: eachMix(), plain: true });

/** A mix that brings two answers together for the first time. What each text says in plain form is read with the templates. */
export const readInPairs = (): Reading => ({ wanted: eachPair(), plain: false });

export type StatementReader = {
  readonly seen: Seen;
  readonly flaws: () => readonly string[];
  /** How many mixes of answers were read. */
  readonly mixes: () => number;
};

export const statementReader = (content: Content, { wanted, plain }: Reading): StatementReader => {
  const context = contextFor(content);
  const flaws = new Set<string>();
  let mixes = 0;
  const textsOf = (state: State, template: Template, lang: Lang): readonly string[] | null => {
    const words = compose(inLanguage(state, lang), template, lang, context);
    return words && [words.markdown, ...(plain ? [words.plain()] : [])];
  };
  const readIn = (state: State, template: Template, lang: Lang): void => {
    const body = template.texts[lang]?.body ?? '';
    const found = textsOf(state, template, lang)?.flatMap((text) => [
      ...flawsOf(text, lang, GIVEN),
      ...emptyLabels(text, body),
    ]);
    for (const flaw of found ?? ['no text']) flaws.add(`${template.id} ${lang}: ${flaw}`);
  };
  const read = (state: State, id: string): void => {
    const answers = (content.templates[id]?.uses ?? []).map((fact) =>
      JSON.stringify(state.facts[fact]?.answer ?? null),
    );
    const template = content.templates[id];
    if (!template || !wanted(id, answers)) return;
    mixes += 1;
    for (const lang of LANGS) readIn(state, template, lang);
  };
  return {
    seen: (state, events) => {
      if (!events.includes('statement-drafted') && !events.includes('fact-changed')) return;
      for (const { template } of state.statements) read(state, template);
    },
    flaws: () => [...flaws],
    mixes: () => mixes,
  };
};
