/** Owns advice on a decision in words: what usually fits, why, and what is said where the facts speak against a choice. */
import { adviceOn } from '../core/advice/advise.ts';
import type { AdviceRow } from '../core/advice/model.ts';
import { stepAt } from '../core/incident/ask.ts';
import type { State } from '../core/incident/state.ts';
import type { Json } from '../core/record/event.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { Voice } from './voice.ts';

const choiceLabel = (fact: string, value: string, { content, words }: Voice): string =>
  content.factTexts[words.lang][fact]?.choices[value] ?? value;

/** The advice on the decision that is open; null where none is, or none fits. */
const openAdvice = (state: State, { content }: Voice): AdviceRow | null => {
  const step = stepAt(content, state);
  return step?.kind === 'decide' && state.ask?.id === step.fact ? adviceOn(step.fact, state, content) : null;
};

/** What stands above an open decision. */
export const adviceLines = (state: State, voice: Voice): readonly Line[] => {
  const row = openAdvice(state, voice);
  const text = row && voice.content.adviceTexts[voice.words.lang][row.id];
  if (!row || !text) return [];
  const { advice } = voice.words.walk;
  return [
    line('plain', ''),
    line('strong', advice.fits(choiceLabel(row.fact, row.advise, voice))),
    line('plain', text.say),
    line('dim', advice.yours),
  ];
};

/** What speaks against a choice, before it is recorded; null where nothing does. */
export const adviceAgainst = (value: string, state: State, voice: Voice): Line | null => {
  const row = openAdvice(state, voice);
  const warning = row && voice.content.adviceTexts[voice.words.lang][row.id]?.warning;
  return row?.against.includes(value) && warning ? line('warning', warning) : null;
};

/** For programs, with what it rests on. */
export const adviceJson = (state: State, voice: Voice): Json => {
  const row = openAdvice(state, voice);
  const text = row && voice.content.adviceTexts[voice.words.lang][row.id];
  if (!row || !text) return null;
  const { id, advise, against, cluster, history, source, confidence } = row;
  return { id, advise, against, cluster, history, source, confidence, say: text.say, warning: text.warning };
};

/** For the log: what would usually have fitted, where something else was decided. */
export const advisedAside = (fact: string, chosen: unknown, advise: string | undefined, voice: Voice): string =>
  advise === undefined || advise === chosen
    ? ''
    : voice.words.format.aside(voice.words.walk.advice.instead(choiceLabel(fact, advise, voice)));
