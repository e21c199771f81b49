/** Owns what is said when one answer changes other things: severity, texts that are out, questions that fall away. */
import type { State } from '../core/incident/state.ts';
import type { Statement } from '../core/statement/model.ts';
import type { Line } from '../ports/operator.ts';
import { taskLabel } from './ask.ts';
import { line, severityLines } from './screen.ts';
import { factName } from './value.ts';
import { playbookText, templateTitle, type Voice } from './voice.ts';

const severity = (before: State, after: State, voice: Voice): readonly Line[] => {
  const was = before.severity?.level ?? 0;
  const now = after.severity?.level ?? 0;
  // A severity step on the way says it anyway.
  const shown = after.through.some(
    ({ playbook, step }) => voice.content.playbooks[playbook]?.steps[step]?.kind === 'severity',
  );
  return was > 0 && now !== was && !shown ? severityLines(after, voice) : [];
};

const overtakenOne = (statement: Statement, voice: Voice): readonly Line[] => {
  const { walk, report } = voice.words;
  const old = (fact: string): string => statement.used.find((used) => used.fact === fact)?.shown || report.unknown;
  return [
    line('danger', walk.overtaken(templateTitle(voice.content, statement.template, voice.words.lang))),
    ...statement.stale.map((used) =>
      line('item', walk.overtakenLine(factName(used.fact, voice), old(used.fact), used.shown || report.unknown)),
    ),
  ];
};

const overtaken = (before: State, after: State, voice: Voice): readonly Line[] =>
  after.statements
    .filter(
      (one) =>
        one.state === 'stale' &&
        JSON.stringify(before.statements.find((old) => old.id === one.id)?.stale) !== JSON.stringify(one.stale),
    )
    .flatMap((one) => overtakenOne(one, voice));

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

/** Everything a command changed beside the place. */
export const changeLines = (before: State, after: State, voice: Voice): readonly Line[] => [
  ...handedOver(before, after, voice),
  ...severity(before, after, voice),
  ...overtaken(before, after, voice),
  ...dropped(before, after, voice),
];
