/** Owns the showing of what the kit folder answered already: seen once at the start, and marked wherever it is listed. */
import type { Answer } from '../core/fact/model.ts';
import type { State } from '../core/incident/state.ts';
import { FROM_CONFIGURATION, FROM_SCENARIO } from '../core/kit/known.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import { factName, showAnswer } from './value.ts';
import type { Voice } from './voice.ts';

export const isFromKit = (answer: Answer): boolean => answer.kind === 'value' && answer.source === FROM_CONFIGURATION;

/** Answered before anybody was asked, by the kit folder or by a drill's scenario. */
export const isKnownBefore = (answer: Answer): boolean =>
  isFromKit(answer) || (answer.kind === 'value' && answer.source === FROM_SCENARIO);

/** ` (from crisis-kit.yaml)` behind such an answer; nothing behind any other. */
export const originOf = (answer: Answer, { words }: Voice): string =>
  isFromKit(answer) ? words.format.aside(words.walk.fromKit) : '';

/** What is not asked because it was said in quiet times. */
export const knownLines = (state: State, voice: Voice): readonly Line[] => {
  const known = Object.values(state.facts).flatMap(({ id, answer }) => {
    const def = voice.content.facts[id];
    return def && isFromKit(answer)
      ? [line('item', voice.words.walk.factNow(factName(id, voice), showAnswer(def, answer, voice)))]
      : [];
  });
  return known.length === 0 ? [] : [line('plain', voice.words.walk.knownAlready), ...known];
};
