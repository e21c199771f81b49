/** Owns the JSON document of `next`: the stable contract other programs drive the walk by. */
import type { Clock } from '../core/clock/model.ts';
import { clockState } from '../core/clock/run.ts';
import type { Ask } from '../core/incident/ask.ts';
import type { State } from '../core/incident/state.ts';
import type { Json } from '../core/record/event.ts';
import { textsOf } from '../core/statement/suggest.ts';
import { withOffset } from '../core/time.ts';
import { actorJson, waysOf } from './actor.ts';
import { adviceJson } from './advice.ts';
import { askText, taskLabel } from './ask.ts';
import { clockLabel, isShown } from './clocks.ts';
import { sayOf } from './screen.ts';
import { playbookText, type Voice } from './voice.ts';

export type DocumentInput = {
  readonly incident: string;
  readonly state: State;
  readonly ask: Ask | null;
  /** Absolute path of a stored file. */
  readonly locate: (path: string) => string;
  readonly voice: Voice;
};

const askJson = (ask: Ask, state: State, voice: Voice): Json => {
  const text = askText(ask, state, voice);
  return {
    id: ask.ref.id,
    visit: ask.ref.visit,
    kind: ask.kind,
    label: text.label,
    help: text.help,
    required: ask.required,
    unknown: ask.unknown,
    certainty: ask.certainty,
    default: null,
    choices: text.choices.map(({ value, label }) => ({ value, label })),
    min: ask.min,
    max: ask.max,
    example: text.example,
    about: ask.about.kind,
    advice: ask.about.kind === 'decision' ? adviceJson(state, voice) : null,
  };
};

const tasksJson = ({ state, voice }: DocumentInput): Json =>
  state.tasks.map((task) => ({
    id: task.id,
    label: taskLabel(state, task.id, voice),
    role: task.role,
    who: task.who,
    contact: task.who === null ? [] : [...waysOf(task.who, voice)],
    due: task.due === null ? null : withOffset(task.due, voice.zone),
    state: task.state,
    texts: textsOf(task, state, voice.content),
  }));

/** What a clock rests on, in words; the company's own word for a time it announced. */
const basisOf = (clock: Clock, { content, words }: Voice): string =>
  clock.law?.provision || content.clockTexts[words.lang][clock.rule]?.basis || words.walk.basis[clock.basis];

/** What a legal clock has beside the others. */
const lawJson = ({ law }: Clock): { readonly [key: string]: Json } =>
  law === null
    ? {}
    : {
        law: true,
        regime: law.regime,
        jurisdiction: law.jurisdiction,
        applies: law.sure ? 'yes' : 'maybe',
        confidence: law.confidence,
        text_as_of: law.textAsOf,
        approximate: law.approximate,
        limit: law.limit,
        settled: law.settled,
        moment: law.moment,
        moment_known: law.known,
      };

export const clocksJson = ({ state, voice }: Pick<DocumentInput, 'state' | 'voice'>): readonly Json[] =>
  state.clocks.filter(isShown).map((clock) => ({
    id: clock.id,
    label: clockLabel(clock, state, voice),
    kind: clock.kind,
    due: clock.due === null ? null : withOffset(clock.due, voice.zone),
    state: clockState(clock, voice.now),
    basis: basisOf(clock, voice),
    from: clock.from === null ? null : withOffset(clock.from, voice.zone),
    reason: clock.closed?.reason ?? null,
    ...lawJson(clock),
  }));

const statementsJson = ({ state, locate }: DocumentInput): Json =>
  state.statements.map((one) => ({
    id: one.id,
    template: one.template,
    audience: one.audience,
    lang: one.lang,
    state: one.state,
    file: locate(one.file),
    plain: locate(one.plain),
    version: one.version,
    hash: one.hash,
    promised: one.promised,
    length: one.length === undefined ? null : { ...one.length },
  }));

/** The document as plain JSON. Absolute times carry the offset of the incident's zone. */
export const documentOf = (input: DocumentInput): { readonly [key: string]: Json } => {
  const { incident, state, ask, voice } = input;
  const outcomes = playbookText(voice.content, state.closedIn ?? state.playbook, voice.words.lang)?.outcomes;
  const done = state.outcome !== null;
  return {
    format: 1,
    incident,
    playbook: state.playbook,
    lang: state.lang,
    severity: state.severity?.level ?? null,
    stage: state.stage,
    step: state.step,
    done,
    ask: ask === null || done ? null : askJson(ask, state, voice),
    say: sayOf(state, voice)
      .map((line) => line.text)
      .filter((text) => text !== ''),
    tasks: tasksJson(input),
    clocks: clocksJson(input),
    statements: statementsJson(input),
    outcome: done ? { id: state.outcome, label: outcomes?.[state.outcome ?? ''] ?? state.outcome } : null,
    title: state.title,
    actor: actorJson(state, voice),
  };
};
