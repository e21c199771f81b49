/** Owns the starting and stopping of an incident's clocks, and how one stands at a moment. */
import type { FactValue } from '../fact/model.ts';
import type { Run } from '../incident/run.ts';
import type { State } from '../incident/state.ts';
import type { Statement, Template } from '../statement/model.ts';
import { type Instant, later } from '../time.ts';
import type { Clock, ClockClosing, ClockRule, ClockState } from './model.ts';

const start = (rule: ClockRule, state: State): Instant | null => {
  if (rule.from === 'heard') return state.heard;
  if (rule.from === 'started') return state.opened;
  const answer = state.facts[rule.from.fact]?.answer;
  const value: FactValue | null = answer?.kind === 'value' ? answer.value : null;
  return typeof value === 'string' ? value : null;
};

/** Starts the clock of a rule once. Its due time is recorded and never computed anew. */
export const startClock = (run: Run, id: string): void => {
  const rule = run.context.content.clocks[id];
  if (!rule || run.state.clocks.some((clock) => clock.id === id && clock.from !== null)) return;
  const from = start(rule, run.state);
  if (from === null && run.state.clocks.some((clock) => clock.id === id)) return;
  const due = from === null || rule.within === null ? null : later(from, rule.within.count);
  run.emit('clock-started', {
    clock: id,
    rule: id,
    kind: rule.kind,
    from,
    due,
    end: rule.end,
    basis: rule.basis,
    statement: null,
  });
};

/** The first word is owed whatever it turns out to be, so its aim starts with every incident that is not of quiet times; the others start where a playbook says. */
export const startFirstAim = (run: Run): void => {
  for (const rule of Object.values(run.context.content.clocks)) {
    if (rule.kind === 'aim' && rule.end === 'first-release') startClock(run, rule.id);
  }
};

const close = (run: Run, clock: Clock): void => {
  const late = clock.due !== null && run.context.now > clock.due;
  run.emit('clock-closed', { clock: clock.id, as: late ? 'missed' : 'met', reason: null });
};

const open = (state: State): readonly Clock[] => state.clocks.filter((clock) => clock.closed === null);

/** A paper to work with and a letter to one partner are no next word, unless they announce another one. */
const isNextWord = ({ promises, purpose }: Template): boolean =>
  promises !== null || (purpose !== 'paper' && purpose !== 'notice');

const keepsWord = (clock: Clock, statement: Statement, { state, context }: Run): boolean => {
  const template = context.content.templates[statement.template];
  const told = state.statements.find((one) => one.id === clock.statement)?.audience;
  return told === statement.audience && template !== undefined && isNextWord(template);
};

const endsByRelease = (clock: Clock, statement: Statement, run: Run): boolean => {
  if (clock.kind === 'announced') return keepsWord(clock, statement, run);
  return (
    clock.end === 'first-release' ||
    (clock.end === 'public-release' && ['public', 'customers'].includes(statement.audience))
  );
};

/** The aim for the next word gives way to the company's own announced time. */
const aimsAtPromise = ({ context: { content } }: Run, clock: Clock, statement: Statement): boolean => {
  const from = content.clocks[clock.rule]?.from;
  return (
    clock.kind === 'aim' && typeof from === 'object' && from.fact === content.templates[statement.template]?.promises
  );
};

/** A release stops the clocks that waited for it, and announces the next word as the company's own deadline. */
export const clocksOnRelease = (run: Run, statement: Statement, promised: Instant | null): void => {
  for (const clock of open(run.state)) if (endsByRelease(clock, statement, run)) close(run, clock);
  if (promised === null) return;
  for (const clock of open(run.state).filter((one) => aimsAtPromise(run, one, statement))) {
    run.emit('clock-closed', { clock: clock.id, as: 'replaced', reason: null });
  }
  run.emit('clock-started', {
    clock: `announced.${statement.id}`,
    rule: 'announced',
    kind: 'announced',
    from: run.context.now,
    due: promised,
    end: 'operator',
    basis: 'own-word',
    statement: statement.id,
  });
};

/** A task that told somebody keeps the word that was announced to them. */
const toldBy = (clock: Clock, task: string, state: State): boolean => {
  const tells = state.tasks.find((one) => one.id === task)?.tells ?? [];
  const audience = state.statements.find((one) => one.id === clock.statement)?.audience;
  return clock.kind === 'announced' && audience !== undefined && tells.includes(audience);
};

/** A task that is done stops the clocks that waited for it. */
export const clocksOnTask = (run: Run, task: string): void => {
  for (const clock of open(run.state)) {
    const awaited = typeof clock.end === 'object' && clock.end.task === task;
    if (awaited || toldBy(clock, task, run.state)) close(run, clock);
  }
};

/** Whether it is worth a line of its own: what has a date or has been settled, and what holds for sure. The rest waits, or only may apply. */
export const isPressing = ({ law, due, from, closed }: Clock): boolean =>
  law === null || due !== null || closed !== null || (law.sure && from !== null);

/** What keeps an incident from being closed without a word: open promises, deadlines and what the law wants now. */
export const owed = (state: State): readonly Clock[] =>
  open(state).filter((clock) => clock.kind !== 'aim' && isPressing(clock));

/** A promise and a deadline that holds; one that only may apply has to be looked into, and is not late before that is known. */
const canBeOverdue = ({ kind, law }: Clock): boolean =>
  kind === 'announced' || (kind === 'deadline' && law?.sure !== false);

/** What programs are told; a clock that no longer applies is not shown to them at all. */
const CLOSED: Readonly<Record<ClockClosing, ClockState>> = {
  met: 'met',
  missed: 'missed',
  'not-reported': 'not-reported',
  replaced: 'met',
  void: 'not-reported',
};

/** How a clock stands at a moment. An aim that has passed is due, never overdue: convention has no deadline. */
export const clockState = (clock: Clock, now: Instant): ClockState => {
  if (clock.closed !== null) return CLOSED[clock.closed.as];
  if (clock.from === null) return 'start-unknown';
  if (clock.due === null) return 'due';
  if (now <= clock.due) return 'running';
  return canBeOverdue(clock) ? 'overdue' : 'due';
};
