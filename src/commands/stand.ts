/** Owns the showing of where an incident stands. */

import type { Line } from '../ports/operator.ts';
import { stepActorLines } from '../text/actor.ts';
import { askText } from '../text/ask.ts';
import { type DocumentInput, documentOf } from '../text/document.ts';
import { drillLines } from '../text/drill.ts';
import { line } from '../text/line.ts';
import { headline, sayOf } from '../text/screen.ts';
import type { Words } from '../text/words.ts';
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

/** Below a question that nobody can answer here: the two commands that can. */
const howToGoOn = (id: string, value: string | undefined, { report }: Words): readonly Line[] => [
  line('plain', ''),
  ...report.goOn(id, value ?? '…').map((text) => line('dim', text)),
];

/** Where the incident stands: the document of `next`, or the same in words. */
export const printStand = async (errand: Errand, opened: Opened): Promise<void> => {
  const input = await inputOf(errand, opened);
  if (errand.shared.json) return printJson(errand, documentOf(input));
  const { state, voice } = input;
  const ask = state.drill?.ended ? null : input.ask;
  const text = ask === null ? null : askText(ask, state, voice);
  const question =
    text === null
      ? []
      : [
          line('strong', text.label),
          ...(text.help === null ? [] : [line('dim', text.help)]),
          ...text.choices.map((one) => line('item', `${one.label}${errand.words.format.aside(one.value)}`)),
          ...howToGoOn(opened.id, text.choices[0]?.value, errand.words),
        ];
  const ended = state.outcome === null ? [] : [line('good', errand.words.report.closed)];
  await printLines(errand, [
    ...headline(state, voice),
    ...stepActorLines(state, voice),
    ...sayOf(state, voice),
    ...drillLines(state, opened.id, voice),
    ...question,
    ...ended,
  ]);
};
