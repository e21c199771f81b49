/** Owns what is said when one answer changes other things: severity, texts that are out, questions that fall away. */
import type { Clock } from '../core/clock/model.ts';
import type { State } from '../core/incident/state.ts';
import type { Statement } from '../core/statement/model.ts';
import type { Line } from '../ports/operator.ts';
import { taskLabel } from './ask.ts';
import { clockLabel, clockLine, inOrder } from './clocks.ts';
import { line } from './line.ts';
import { severityLines, showsSeverity } from './screen.ts';
import { correctLine, roleName, staleLines } from './statements.ts';
import { factName } from './value.ts';
import { playbookText, shortTime, templateTitle, type Voice } from './voice.ts';

/** Another level, which no severity step on the way says anyway. */
export const tellsSeverity = (before: State, after: State, voice: Voice): boolean =>
  before.severity !== null && before.severity.level !== after.severity?.level && !showsSeverity(after, voice);

const severity = (before: State, after: State, voice: Voice): readonly Line[] =>
  tellsSeverity(before, after, voice) ? severityLines(after, voice) : [];

const beforeOf = (before: State, { id }: Statement): Statement | undefined =>
  before.statements.find((old) => old.id === id);

/** What has just been overtaken; what was before has been said. */
const overtakenOne = (statement: Statement, old: Statement | undefined, voice: Voice): readonly Line[] => {
  const told = new Set(old?.stale.map((used) => JSON.stringify(used)));
  const stale = statement.stale.filter((used) => !told.has(JSON.stringify(used)));
  const title = templateTitle(voice.content, statement.template, voice.words.lang);
  const { walk, life } = voice.words;
  const head = statement.state === 'drafted' ? life.handOvertaken(title) : walk.overtaken(title);
  if (stale.length === 0) return [];
  const correct = statement.state === 'drafted' ? [] : [correctLine(statement, null, voice)];
  return [line('danger', head), ...staleLines({ ...statement, stale }, voice), ...correct];
};

const overtaken = (before: State, after: State, voice: Voice): readonly Line[] =>
  after.statements.flatMap((one) => overtakenOne(one, beforeOf(before, one), voice));

/** A yes that was to other words. */
const voided = (before: State, after: State, voice: Voice): readonly Line[] =>
  after.statements.flatMap((one) => {
    const roles = beforeOf(before, one)?.approvals.map(({ role }) => roleName(role, voice)) ?? [];
    const title = templateTitle(voice.content, one.template, voice.words.lang);
    return roles.length > 0 && one.approvals.length === 0
      ? [line('warning', voice.words.life.voided(title, roles))]
      : [];
  });

const handedOver = (before: State, after: State, voice: Voice): readonly Line[] =>
  before.playbook !== '' && before.playbook !== after.playbook && after.outcome === null
    ? [
        line(
          'strong',
          voice.words.walk.handedOver(
            playbookText(voice.content, after.playbook, voice.words.lang)?.title ?? after.playbook,
          ),
        ),
      ]
    : [];

/** What an ask was about, by the name people know it by. Pauses and the kit's own asks have none, and nobody misses them. */
const askName = (id: string, after: State, voice: Voice): readonly string[] => {
  const { content, words } = voice;
  if (content.facts[id]) return [factName(id, voice)];
  if (content.templates[id]) return [templateTitle(content, id, words.lang)];
  return after.tasks.some((task) => task.id === id) ? [taskLabel(after, id, voice)] : [];
};

/** Asks that lay ahead after going back and that the way no longer meets. */
const dropped = (before: State, after: State, voice: Voice): readonly Line[] => {
  const still = new Set([...after.trail, ...after.kept].map((visit) => visit.ask.id));
  const gone = [...new Set(before.kept.map((visit) => visit.ask.id))].filter(
    (id) => !still.has(id) && id !== after.ask?.id,
  );
  const names = gone.flatMap((id) => askName(id, after, voice));
  return names.length === 0 ? [] : [line('warning', voice.words.walk.droppedAsks(names))];
};

const SHOWN_CLOCKS = 4;

const lawful = (clock: Clock): boolean => clock.law !== null && clock.closed === null;

/** Legal times that have just started: what has a date first, and only as many as can be taken in. */
const started = (before: State, after: State, voice: Voice): readonly Line[] => {
  const known = new Set(before.clocks.filter(lawful).map(({ id }) => id));
  const fresh = inOrder(after.clocks, voice.now).filter((clock) => lawful(clock) && !known.has(clock.id));
  const dated = fresh.filter(({ due }) => due !== null);
  const certain = dated.filter(({ law }) => law?.sure !== false);
  const shown = [...certain, ...dated.filter((clock) => !certain.includes(clock))].slice(0, SHOWN_CLOCKS);
  const { law } = voice.words;
  if (fresh.length === 0) return [];
  return [
    line('strong', law.running),
    ...shown.map((clock) => {
      const { mark, text } = clockLine(clock, after, voice);
      return mark === 'plain' ? line('item', text) : line(mark, text);
    }),
    ...(fresh.length > shown.length ? [line('item', law.more(fresh.length - shown.length))] : []),
    line('dim', law.notAdvice),
  ];
};

const shownDue = ({ due }: Clock, voice: Voice): string =>
  due === null ? voice.words.report.unknown : shortTime(due, voice);

/** Legal times that stand differently now: another date, or none any more. */
const moved = (before: State, after: State, voice: Voice): readonly Line[] =>
  before.clocks.filter(lawful).flatMap((old) => {
    const now = after.clocks.find(({ id }) => id === old.id);
    const label = clockLabel(old, before, voice);
    const { law } = voice.words;
    // What only might have applied goes without a word: there may be a dozen of them.
    if (now?.closed?.as === 'void') return old.law?.sure ? [line('plain', law.gone(label))] : [];
    if (!now || now.closed !== null || now.due === old.due) return [];
    return [line('warning', law.moved(label, shownDue(old, voice), shownDue(now, voice)))];
  });

/** Everything a command changed beside the place. */
export const changeLines = (before: State, after: State, voice: Voice): readonly Line[] => [
  ...handedOver(before, after, voice),
  ...severity(before, after, voice),
  ...overtaken(before, after, voice),
  ...voided(before, after, voice),
  ...started(before, after, voice),
  ...moved(before, after, voice),
  ...dropped(before, after, voice),
];
