/** Owns the answering of the open ask: reading what was given, recording it, and going on. */

import { advisedOn } from '../advice/advise.ts';
import { clocksOnTask } from '../clock/run.ts';
import type { Answer, FactDef } from '../fact/model.ts';
import { parse } from '../fact/parse.ts';
import { type Issue, issue, type Place } from '../issue.ts';
import { refresh } from '../statement/life.ts';
import { statementOf } from '../statement/words.ts';
import { advance } from './advance.ts';
import { afterFacts } from './after.ts';
import { type Ask, NONE_CHECKED } from './ask.ts';
import type { Command, Given } from './commands.ts';
import { askKey, type TaskState } from './events.ts';
import { releaseStatement } from './release.ts';
import type { Run } from './run.ts';
import { unfinished } from './unfinished.ts';

export type AnswerCommand = Extract<Command, { kind: 'answer' }>;

const placeOf = (ask: Ask): Place => ({ kind: 'ask', id: askKey(ask.ref) });

/** A fact's answer from what was given; a claim is unconfirmed until somebody says they checked. */
export const read = (run: Run, def: FactDef, given: Given, unknownAllowed: boolean): Answer | readonly Issue[] => {
  if (given.kind === 'skip') return { kind: 'skip', reason: given.reason };
  if (given.kind === 'unknown') {
    return unknownAllowed
      ? { kind: 'unknown' }
      : [issue('ask.unknown-not-allowed', { kind: 'ask', id: def.id }, { ask: def.id })];
  }
  const { zone, currency, now } = run.context;
  const value = parse(def, given.text, { zone, currency, now });
  if (!value.ok) return value.issues;
  const certainty = def.certainty === 'confirmed' ? 'confirmed' : (given.certainty ?? 'unconfirmed');
  return { kind: 'value', value: value.value, certainty, source: given.source, lang: given.lang };
};

const onFact = (run: Run, ask: Ask, fact: string, command: AnswerCommand): readonly Issue[] => {
  const def = run.context.content.facts[fact];
  if (!def) return [issue('fact.not-found', placeOf(ask), { found: fact, near: '' })];
  const answer = read(run, def, command.given, ask.unknown);
  if ('length' in answer) return answer;
  const chosen = answer.kind === 'value' ? answer.value : null;
  const advised = ask.about.kind === 'decision' ? advisedOn(fact, chosen, run.state, run.context.content) : null;
  const { when } = command;
  run.emit('question-answered', { ask: ask.ref, fact, answer, when, ...(advised === null ? {} : { advised }) });
  afterFacts(run, [fact]);
  return [];
};

/** One of the allowed values; a skip counts as `skipped`. */
const chosen = (ask: Ask, given: Given, skipped: string): string | readonly Issue[] => {
  if (given.kind === 'unknown') return [issue('ask.unknown-not-allowed', placeOf(ask), { ask: ask.ref.id })];
  if (given.kind === 'skip') return skipped;
  const value = given.text.normalize('NFKC').trim();
  return ask.choices.includes(value)
    ? value
    : [issue('value.not-a-choice', placeOf(ask), { found: given.text, choices: ask.choices.join(', ') })];
};

const reasonOf = (given: Given): string | null =>
  given.kind === 'skip' ? given.reason : given.kind === 'text' ? given.source : null;

const TASK_STATE: Readonly<Record<string, TaskState>> = {
  done: 'done',
  assigned: 'assigned',
  later: 'open',
  'not-needed': 'not-needed',
};

const onTask = (run: Run, ask: Ask, task: string, command: AnswerCommand): readonly Issue[] => {
  const value = chosen(ask, command.given, 'later');
  if (typeof value !== 'string') return value;
  const state = TASK_STATE[value] ?? 'open';
  run.emit('task-updated', {
    task,
    state,
    who: command.who,
    reason: reasonOf(command.given),
    ask: ask.ref,
    when: command.when,
  });
  if (state === 'done') clocksOnTask(run, task);
  return [];
};

const onStatement = (run: Run, ask: Ask, id: string, command: AnswerCommand): readonly Issue[] => {
  const wanted = command.given.kind === 'text' ? command.given.text.trim() : '';
  const statement = statementOf(run.state, id);
  // Asked for a release that cannot be, the operator hears why, not that the word is unknown.
  if (wanted === 'release' && statement)
    return releaseStatement(run, statement, { ...command.release, when: command.when, ask: ask.ref });
  const value = chosen(ask, command.given, 'later');
  if (typeof value !== 'string') return value;
  run.emit('statement-settled', {
    statement: id,
    as: value as 'keep' | 'drop' | 'later',
    reason: reasonOf(command.given),
    ask: ask.ref,
  });
  return [];
};

const onChecked = (run: Run, ask: Ask, command: AnswerCommand): readonly Issue[] => {
  const { given } = command;
  if (given.kind === 'unknown') return [issue('ask.unknown-not-allowed', placeOf(ask), { ask: ask.ref.id })];
  const offered = ask.choices.filter((choice) => choice !== NONE_CHECKED);
  const named =
    given.kind === 'skip'
      ? []
      : given.text
          .split(/[,，、;]/)
          .map((part) => part.trim())
          .filter((part) => part !== '');
  const wrong = named.find((part) => !ask.choices.includes(part));
  if (wrong !== undefined)
    return [issue('value.not-a-choice', placeOf(ask), { found: wrong, choices: ask.choices.join(', ') })];
  const checked = offered.filter((fact) => named.includes(fact));
  run.emit('claims-checked', { ask: ask.ref, offered, checked });
  afterFacts(run, checked);
  return [];
};

const onWording = (
  run: Run,
  ask: Ask,
  about: Extract<Ask['about'], { kind: 'wording' }>,
  command: AnswerCommand,
): readonly Issue[] => {
  const def = run.context.content.facts[about.fact];
  const answer = def && read(run, def, command.given, false);
  if (!answer) return [issue('fact.not-found', placeOf(ask), { found: about.fact, near: '' })];
  if ('length' in answer) return answer;
  if (answer.kind === 'value') {
    const text = Array.isArray(answer.value) ? answer.value.join('\n') : String(answer.value);
    run.emit('wording-given', { fact: about.fact, lang: about.lang, text });
  }
  run.emit('question-answered', { ask: ask.ref, fact: null, answer, when: command.when });
  refresh(run, [about.fact]);
  return [];
};

const onWait = (run: Run, ask: Ask, command: AnswerCommand): readonly Issue[] => {
  const value = chosen(ask, command.given, 'skip');
  if (typeof value !== 'string') return value;
  run.emit('wait-answered', { ask: ask.ref, as: value as 'continue' | 'later' | 'skip' });
  return [];
};

const onClose = (run: Run, ask: Ask, command: AnswerCommand): readonly Issue[] => {
  const value = chosen(ask, command.given, 'stay');
  if (typeof value !== 'string') return value;
  const step = run.context.content.playbooks[run.state.playbook]?.steps[run.state.step];
  const reason = reasonOf(command.given);
  const { lang } = run.state;
  run.emit('question-answered', {
    ask: ask.ref,
    fact: null,
    answer: { kind: 'value', value, certainty: 'confirmed', source: reason, lang },
    when: command.when,
  });
  if (value === 'close' && step?.kind === 'end') {
    const { tasks, clocks } = unfinished(run.state);
    const openTasks = tasks.map(({ id }) => id);
    const openClocks = clocks.map(({ id }) => id);
    run.emit('incident-closed', { outcome: step.outcome, playbook: run.state.playbook, openTasks, openClocks, reason });
  }
  return [];
};

const record = (run: Run, ask: Ask, command: AnswerCommand): readonly Issue[] => {
  switch (ask.about.kind) {
    case 'fact':
    case 'decision':
      return onFact(run, ask, ask.about.fact, command);
    case 'task':
      return onTask(run, ask, ask.about.task, command);
    case 'statement':
      return onStatement(run, ask, ask.about.statement, command);
    case 'checked':
      return onChecked(run, ask, command);
    case 'wording':
      return onWording(run, ask, ask.about, command);
    case 'wait':
      return onWait(run, ask, command);
    case 'close':
      return onClose(run, ask, command);
  }
};

/** Records the answer to the open ask and walks on; a wrong value changes nothing. */
export const answerAsk = (run: Run, ask: Ask, command: AnswerCommand): readonly Issue[] => {
  const { at } = command;
  if (at && (at.id !== ask.ref.id || (at.visit ?? ask.ref.visit) !== ask.ref.visit)) {
    const found = at.visit === null ? at.id : `${at.id}#${at.visit}`;
    return [issue('ask.moved-on', placeOf(ask), { found, open: askKey(ask.ref) })];
  }
  const place = { playbook: run.state.playbook, step: run.state.step };
  const wrong = record(run, ask, command);
  if (wrong.length > 0) return wrong;
  const stays = run.state.outcome !== null || run.state.ask !== null;
  if (!stays) advance(run, place, ask.about.kind === 'close' ? null : ask.ref);
  return [];
};
