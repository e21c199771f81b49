/** Owns the JSON document of `next`: the stable contract other programs drive the walk by. */
import type { Clock } from '../core/clock/model.ts';
import { clockState } from '../core/clock/run.ts';
import type { Ask } from '../core/incident/ask.ts';
import type { State } from '../core/incident/state.ts';
import type { Json } from '../core/record/event.ts';
import { openApprovals } from '../core/statement/approval.ts';
import type { Statement, Used } from '../core/statement/model.ts';
import { correctionOf, textsOf } from '../core/statement/suggest.ts';
import { withOffset } from '../core/time.ts';
import { actorJson, waysOf } from './actor.ts';
import { adviceJson } from './advice.ts';
import { askText, taskLabel } from './ask.ts';
import { clockLabel, isShown } from './clocks.ts';
import { drillJson } from './drill.ts';
import { sayOf } from './screen.ts';
import { groundOf, rolesOf, standing, validUntil } from './statements.ts';
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

/** Who has to say yes, who has, and what has changed under the words. */
const lifeJson = (one: Statement, state: State, voice: Voice): { readonly [key: string]: Json } => {
  const until = validUntil(one, voice);
  const shown = (used: Used | undefined): Json => (used ? { shown: used.shown, certainty: used.certainty } : null);
  return {
    by_hand: one.hand !== null,
    valid_until: until === null ? null : withOffset(until, voice.zone),
    approvers: rolesOf(one, state, voice),
    needs_approval: one.state === 'drafted' ? openApprovals(state, one, groundOf(voice)) : [],
    approvals: one.approvals.map(({ at, own, ...rest }) => ({
      ...rest,
      at: withOffset(at, voice.zone),
      own_text: own,
    })),
    released: one.releasedAt === null ? null : { at: withOffset(one.releasedAt, voice.zone), ...one.sent },
    withdrawn: one.withdrawn === null ? null : { ...one.withdrawn, at: withOffset(one.withdrawn.at, voice.zone) },
    stale: one.stale.map((now) => ({
      fact: now.fact,
      was: shown(one.used.find(({ fact }) => fact === now.fact)),
      now: shown(now),
    })),
    correction: one.state === 'stale' || one.state === 'withdrawn' ? correctionOf(one, voice.content) : null,
  };
};

const statementsJson = ({ state, locate, voice }: DocumentInput): Json =>
  state.statements.map((one) => ({
    id: one.id,
    template: one.template,
    audience: one.audience,
    lang: one.lang,
    state: standing(one, state, voice),
    file: locate(one.file),
    plain: locate(one.plain),
    version: one.version,
    hash: one.hash,
    promised: one.promised,
    length: one.length === undefined ? null : { ...one.length },
    ...lifeJson(one, state, voice),
  }));

/** What came of it: the playbook's own outcome; of a drill that ended before, that it did and why. */
const outcomeJson = ({ outcome, closedIn, playbook, drill }: State, { content, words }: Voice): Json => {
  const outcomes = playbookText(content, closedIn ?? playbook, words.lang)?.outcomes;
  if (outcome !== null) return { id: outcome, label: outcomes?.[outcome] ?? outcome };
  return drill?.ended ? { id: `drill-${drill.ended.why}`, label: words.drill.ended[drill.ended.why] } : null;
};

/** The document as plain JSON. Absolute times carry the offset of the incident's zone. */
export const documentOf = (input: DocumentInput): { readonly [key: string]: Json } => {
  const { incident, state, ask, voice } = input;
  const outcome = outcomeJson(state, voice);
  const done = outcome !== null;
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
    outcome,
    title: state.title,
    actor: actorJson(state, voice),
    ...drillJson(state, voice),
  };
};
