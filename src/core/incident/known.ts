/** Owns the taking over of what the kit folder, or a drill's scenario, answers already: recorded with its source, so that the way passes over the question. */
import type { Known } from '../kit/known.ts';
import type { Lang } from '../lang.ts';
import { read } from './answer.ts';
import type { Run } from './run.ts';

/** What this dictionary does not know or cannot take is left to be asked: nothing may stand in the way of opening. */
export const takeKnown = (
  run: Run,
  known: readonly Known[],
  { lang, source }: { readonly lang: Lang; readonly source: string },
): void => {
  for (const { fact: id, text } of known) {
    const def = run.context.content.facts[id];
    const given = { kind: 'text', text, certainty: null, source, lang } as const;
    const answer = def && read(run, def, given, false);
    if (answer && !('length' in answer)) run.emit('fact-changed', { fact: id, answer, when: null });
  }
};
