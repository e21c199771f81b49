/** Owns the whole picture of an incident: for the operator in lines, for programs as JSON. */
import { clockState } from '../core/clock/run.ts';
import type { State } from '../core/incident/state.ts';
import type { Json } from '../core/record/event.ts';
import { withOffset } from '../core/time.ts';
import type { Line } from '../ports/operator.ts';
import { askText } from './ask.ts';
import { clockSummary } from './clock-list.ts';
import { type DocumentInput, documentOf } from './document.ts';
import { isFromKit, originOf } from './known.ts';
import { line } from './line.ts';
import { headline, taskLines } from './screen.ts';
import { statementLines } from './statements.ts';
import { factName, showAnswer } from './value.ts';
import type { Voice } from './voice.ts';

const section = (title: string, lines: readonly Line[], voice: Voice): readonly Line[] => [
  line('plain', ''),
  line('heading', title),
  ...(lines.length > 0 ? lines : [line('dim', voice.words.report.none)]),
];

const factLines = (state: State, voice: Voice): readonly Line[] =>
  Object.values(state.facts).flatMap((fact) => {
    const def = voice.content.facts[fact.id];
    if (!def) return [];
    const claim =
      def.certainty === 'unconfirmed' && fact.answer.kind === 'value' && !isFromKit(fact.answer)
        ? voice.words.format.aside(voice.words.walk.certainty[fact.answer.certainty])
        : '';
    return [
      line(
        'plain',
        `${factName(def.id, voice)}${voice.words.format.colon}${showAnswer(def, fact.answer, voice)}${claim}${originOf(fact.answer, voice)}`,
      ),
    ];
  });

const taskLine = (state: State, voice: Voice): readonly Line[] =>
  state.tasks.flatMap((task) => {
    const { format, walk } = voice.words;
    const [first, ...rest] = taskLines(task, state, voice);
    const settled = task.state === 'done' || task.state === 'not-needed';
    const head = line(
      settled ? 'dim' : 'strong',
      `${first?.text ?? task.id}${format.colon}${walk.taskState[task.state]}${format.aside(task.id)}`,
    );
    return settled ? [head] : [head, ...rest.filter((one) => one.mark === 'dim')];
  });

export const tasksLines = (state: State, voice: Voice): readonly Line[] =>
  state.tasks.length === 0 ? [line('dim', voice.words.walk.tasksNone)] : taskLine(state, voice);

/** Everything about an incident on one page. */
export const statusLines = (input: DocumentInput, head: string): readonly Line[] => {
  const { state, ask, voice } = input;
  const { report, walk, format } = voice.words;
  return [
    ...headline(state, voice),
    line('plain', `${report.incident}${format.colon}${state.title}${format.aside(input.incident)}`),
    line('plain', `${report.opened}${format.colon}${format.dateTime(voice.zone.local(state.opened))}`),
    ...(ask === null ? [] : [line('plain', `${report.nextAsk}${format.colon}${askText(ask, state, voice).label}`)]),
    ...section(report.clocks, clockSummary(state, voice), voice),
    ...section(report.tasks, tasksLines(state, voice), voice),
    ...section(report.statements, statementLines(input), voice),
    ...section(report.facts, factLines(state, voice), voice),
    line('plain', ''),
    line('dim', walk.headLine(head)),
  ];
};

const factJson = (state: State): Json =>
  Object.fromEntries(
    Object.values(state.facts).map((fact) => [
      fact.id,
      { ...fact.answer, by: fact.by, at: fact.at, wordings: { ...fact.wordings } } as unknown as Json,
    ]),
  );

/** The folded state for programs: the document of `next`, with facts, zone and head. */
export const statusJson = (input: DocumentInput, head: string): Json => ({
  ...documentOf(input),
  facts: factJson(input.state),
  opened: withOffset(input.state.opened, input.voice.zone),
  heard: withOffset(input.state.heard, input.voice.zone),
  overdue: input.state.clocks
    .filter((clock) => clockState(clock, input.voice.now) === 'overdue')
    .map((clock) => clock.id),
  head,
});
