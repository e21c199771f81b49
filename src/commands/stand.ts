/** Owns the showing of where an incident stands. */
import { stepActorLines } from '../text/actor.ts';
import { askText } from '../text/ask.ts';
import { type DocumentInput, documentOf } from '../text/document.ts';
import { line } from '../text/line.ts';
import { headline, sayOf } from '../text/screen.ts';
import type { Errand } from './errand.ts';
import { askOf, type Opened, voiceOf } from './incident.ts';
import { printJson, printLines } from './print.ts';

export const inputOf = async (errand: Errand, opened: Opened): Promise<DocumentInput> => ({
  incident: opened.id,
  state: opened.state,
  ask: await askOf(errand, opened),
  voice: voiceOf(errand, opened),
  locate: (path) => opened.journal.locate(opened.id, path),
});

/** Where the incident stands: the document of `next`, or the same in words. */
export const printStand = async (errand: Errand, opened: Opened): Promise<void> => {
  const input = await inputOf(errand, opened);
  if (errand.shared.json) return printJson(errand, documentOf(input));
  const { state, ask, voice } = input;
  const text = ask === null ? null : askText(ask, state, voice);
  const question =
    text === null
      ? []
      : [
          line('strong', text.label),
          ...(text.help === null ? [] : [line('dim', text.help)]),
          ...text.choices.map((one) => line('item', `${one.value}: ${one.label}`)),
        ];
  const ended = state.outcome === null ? [] : [line('good', errand.words.report.closed)];
  await printLines(errand, [
    ...headline(state, voice),
    ...stepActorLines(state, voice),
    ...sayOf(state, voice),
    ...question,
    ...ended,
  ]);
};
