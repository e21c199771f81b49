/** Owns what stands between a draft and its release: named guards, each with its own refusal, and the order of telling. */
import { AUDIENCES, type Audience } from '../fact/model.ts';
import type { Context } from '../incident/context.ts';
import type { State } from '../incident/state.ts';
import { type Issue, issue, type Place } from '../issue.ts';
import type { Content } from '../playbook/model.ts';
import { later } from '../time.ts';
import { openApprovals } from './approval.ts';
import { errorsOf } from './checked.ts';
import type { Words } from './draft.ts';
import { gapIn } from './gap.ts';
import type { Override, Statement, Template } from './model.ts';
import { isOffered } from './suggest.ts';
import { wordsOf } from './words.ts';

type Case = {
  readonly state: State;
  readonly statement: Statement;
  readonly template: Template;
  readonly context: Context;
  readonly words: Words | null;
  /** What somebody lets stand, with a reason. */
  readonly overrides: readonly Override[];
  readonly place: Place;
};
type Guard = (given: Case) => Issue | null;

const isDraft: Guard = ({ statement, place }) =>
  statement.state === 'drafted'
    ? null
    : issue('release.not-a-draft', place, { statement: statement.id, state: statement.state });

/** What is known in another language is not missing: it lacks words. */
const isComplete: Guard = ({ statement, words, place }) => {
  const missing = words?.missing.filter((id) => !words.unworded.includes(id)) ?? [];
  return missing.length > 0
    ? issue('release.missing', place, { statement: statement.id, facts: missing.join(', '), id: missing[0] ?? '' })
    : null;
};

const isWorded: Guard = ({ statement, words, place }) =>
  words && words.unworded.length > 0
    ? issue('release.unworded', place, {
        statement: statement.id,
        facts: words.unworded.join(', '),
        id: words.unworded[0] ?? '',
        lang: statement.lang,
      })
    : null;

const isCurrent: Guard = ({ statement, context, words, place }) =>
  words && context.sha256(words.markdown) === statement.hash
    ? null
    : issue('release.overtaken', place, { statement: statement.id });

/** Words written by hand do not follow the facts by themselves. */
const stillHolds: Guard = ({ statement: { id, stale, template: drawn }, place }) =>
  stale.length === 0
    ? null
    : issue('release.hand-overtaken', place, {
        statement: id,
        id,
        drawn,
        facts: stale.map(({ fact }) => fact).join(', '),
      });

/** What is missing has its own refusal; this is what somebody left open in the words themselves. */
const hasNoGap: Guard = ({ statement, words, context, place }) => {
  const gap =
    words && words.missing.length + words.unworded.length === 0 ? gapIn(words.plain(), context.words.gaps) : null;
  return gap === null
    ? null
    : issue('release.placeholder', place, { statement: statement.id, id: statement.id, found: gap });
};

const isFresh: Guard = ({ statement, template, context, place }) =>
  later(statement.draftedAt, template.valid) < context.now
    ? issue('release.expired', place, { statement: statement.id, drafted: statement.draftedAt })
    : null;

const timeAhead: Guard = ({ statement, context, place }) =>
  statement.promised !== null && statement.promised <= context.now
    ? issue('release.time-past', place, { statement: statement.id, promised: statement.promised })
    : null;

const mayBeSaid: Guard = ({ state, statement, template, context, place }) =>
  template.offer !== null && !isOffered(template, state, context.content)
    ? issue('release.not-offered', place, { statement: statement.id, condition: template.offer.source })
    : null;

/** A flat word rests on a need; a need that is a claim nobody checked must not be stated. */
const isChecked: Guard = ({ state, statement, template, context, place }) => {
  const flat = template.needs.filter((id) => {
    const answer = state.facts[id]?.answer;
    return (
      context.content.facts[id]?.certainty === 'unconfirmed' &&
      answer?.kind === 'value' &&
      answer.certainty !== 'confirmed'
    );
  });
  return flat.length > 0
    ? issue('release.unconfirmed', place, { statement: statement.id, facts: flat.join(', '), id: flat[0] ?? '' })
    : null;
};

const tasksSettled: Guard = ({ state, statement, template, place }) => {
  const open = template.after.filter(
    (id) => !state.tasks.some((task) => task.id === id && (task.state === 'done' || task.state === 'not-needed')),
  );
  return open.length > 0
    ? issue('release.task-open', place, { statement: statement.id, tasks: open.join(', ') })
    : null;
};

/** An error that the check finds is mended, or somebody says why it stands. */
const passesCheck: Guard = ({ state, statement, template, context, overrides, place }) => {
  if (statement.state !== 'drafted') return null;
  const open = errorsOf(state, statement, template, context).filter(
    ({ rule }) => !overrides.some((one) => one.rule === rule && one.because.trim() !== ''),
  );
  const rules = [...new Set(open.map(({ rule }) => rule))].join(',');
  return open[0] === undefined
    ? null
    : issue('release.finding', place, {
        statement: statement.id,
        id: statement.id,
        excerpt: open[0].excerpt.trim().replace(/[.\u3002]$/u, ''),
        rules,
      });
};

const hasApproval: Guard = ({ state, statement, context, place }) => {
  const open = openApprovals(state, statement, context);
  return open.length > 0
    ? issue('release.not-approved', place, {
        statement: statement.id,
        id: statement.id,
        roles: open.join(', '),
        role: open[0] ?? '',
      })
    : null;
};

/** What has to hold before anybody is asked to say yes: these are the words that would go out. */
const READY: readonly Guard[] = [isDraft, isComplete, isWorded, hasNoGap, isCurrent, stillHolds];

/** What has to be put right first; what the check finds somebody may let stand as they release. */
const HARD: readonly Guard[] = [...READY, isFresh, timeAhead, mayBeSaid, isChecked, tasksSettled, hasApproval];

type Asked = (
  state: State,
  statement: Statement,
  context: Context,
  overrides?: readonly Override[],
) => readonly Issue[];

const passing =
  (guards: readonly Guard[]): Asked =>
  (state, statement, context, overrides = []) => {
    const template = context.content.templates[statement.template];
    const place: Place = { kind: 'statement', id: statement.id };
    if (!template) return [issue('statement.no-template', place, { template: statement.template })];
    const words = wordsOf(state, statement, template, context);
    return guards.flatMap((guard) => guard({ state, statement, template, context, words, overrides, place }) ?? []);
  };

/** Everything that forbids the release of a draft now; empty where it may go out. */
export const refusals: Asked = passing([...HARD, passesCheck]);

/** The same without the check, which reads the whole text and costs more than all the others. */
export const bars: Asked = passing(HARD);

/** Everything that keeps anybody from saying yes to these words. */
export const unready: Asked = passing(READY);

/** A draft that would tell somebody something: a script or a page to decide by would not. */
const wouldTell = ({ state, template }: Statement, content: Content): boolean =>
  state === 'drafted' && content.templates[template]?.purpose !== 'paper';

const owed = (state: State, audience: Audience, content: Content): boolean =>
  state.tasks.some((task) => task.tells.includes(audience) && (task.state === 'open' || task.state === 'assigned')) ||
  state.statements.some((one) => one.audience === audience && wouldTell(one, content));

/** Who comes before this audience in the order of telling and has not been told; empty for words that must not wait. */
export const untold = (state: State, statement: Statement, content: Content): readonly Audience[] => {
  if (content.templates[statement.template]?.order !== 'in-turn') return [];
  const before = AUDIENCES.slice(0, AUDIENCES.indexOf(statement.audience));
  return before.filter((audience) => audience !== 'self' && owed(state, audience, content));
};
