/** Rules on names that must lead somewhere: steps, facts, roles, templates, clocks, playbooks, tasks. */
import { type Issue, issue, type Place } from '../../issue.ts';
import { nearest } from '../../nearest.ts';
import type { Playbook, Step, StepId } from '../model.ts';
import { cardPath } from './cards.ts';
import { momentsOf } from './laws.ts';
import { linePath, stepPath, stepPlace } from './paths.ts';
import type { Compiled, ContentPath, Rule } from './rule.ts';

type Named =
  | 'playbook.unknown-step'
  | 'playbook.unknown-fact'
  | 'playbook.unknown-role'
  | 'playbook.unknown-template'
  | 'playbook.unknown-clock'
  | 'playbook.unknown-playbook'
  | 'playbook.unknown-task'
  | 'playbook.unknown-practice';
type Use = { readonly name: string; readonly place: Place };

const unknown = (code: Named, uses: readonly Use[], known: ReadonlySet<string>): readonly Issue[] =>
  uses.flatMap(({ name, place }) =>
    known.has(name) ? [] : [issue(code, place, { found: name, near: nearest(name, known) })],
  );

const keys = (record: Readonly<Record<string, unknown>>): ReadonlySet<string> => new Set(Object.keys(record));

/** Everything the steps of the checked playbooks name, by one way of looking at a step. */
const usesOf = (
  compiled: Compiled,
  of: (step: Step) => readonly (readonly [name: string, ...path: ContentPath])[],
): readonly Use[] =>
  compiled.playbooks.flatMap((playbook) =>
    Object.values(playbook.steps).flatMap((step) =>
      of(step).map(([name, ...path]) => ({ name, place: stepPlace(compiled, playbook, step.id, ...path) })),
    ),
  );

/** Every target of a step with the path it was written at. */
const targetsOf = (compiled: Compiled, playbook: Playbook, step: Step): readonly (readonly [StepId, ContentPath])[] => {
  const limit: readonly (readonly [StepId, ContentPath])[] = step.limit
    ? [[step.limit.then, stepPath(playbook, step.id, 'limit', 'then')]]
    : [];
  if (!('next' in step)) return limit;
  const way = stepPath(playbook, step.id, 'next');
  if (step.next.kind === 'to') return [...limit, [step.next.to, way]];
  const line = (key: string, nth: number): ContentPath => linePath(compiled.origin, way, { key, nth });
  const { branches, unknown: open, otherwise } = step.next;
  return [
    ...limit,
    ...branches.map((branch, nth) => [branch.to, [...line('when', nth).slice(0, -1), 'to']] as const),
    ...(open === null ? [] : [[open, line('unknown', 0)] as const]),
    // A list without its last line has its own finding.
    ...(otherwise === '' ? [] : [[otherwise, line('otherwise', 0)] as const]),
  ];
};

/** A step of a part is known to its author without the name of the include in front. */
const written = (name: StepId): string => name.slice(name.lastIndexOf('.') + 1);

const unknownSteps = (compiled: Compiled): readonly Issue[] =>
  compiled.playbooks.flatMap((playbook) => {
    const known = keys(playbook.steps);
    const start = known.has(playbook.start) ? [] : [[playbook.start, ['playbooks', playbook.id, 'start']] as const];
    const targets = Object.values(playbook.steps).flatMap((step) => targetsOf(compiled, playbook, step));
    return [...start, ...targets.filter(([name]) => !known.has(name))].map(([name, path]) =>
      issue('playbook.unknown-step', compiled.origin.place(path), {
        found: written(name),
        near: nearest(written(name), new Set([...known].map(written))),
      }),
    );
  });

const factsOfStep = (step: Step): readonly (readonly [string, ...ContentPath])[] => {
  switch (step.kind) {
    case 'ask':
      return step.facts.map((fact, index) => (step.facts.length === 1 ? [fact, 'ask'] : [fact, 'ask', index]));
    case 'decide':
      return [[step.fact, 'fact']];
    case 'wait':
      return step.until === null ? [] : [[step.until, 'until']];
    default:
      return [];
  }
};

/** The texts that other texts and channels lead to. */
const templatesNamed = ({ content, origin }: Compiled): readonly Use[] => [
  ...Object.values(content.templates).flatMap(({ id, shorter }) =>
    shorter === undefined ? [] : [{ name: shorter, place: origin.place(['templates', id, 'shorter']) }],
  ),
  ...Object.values(content.outlets ?? {}).flatMap(({ id, text, subject }) => [
    { name: text, place: origin.place(['channels', id, 'text']) },
    ...(subject === null ? [] : [{ name: subject, place: origin.place(['channels', id, 'subject']) }]),
  ]),
];

const templatesOfStep = (step: Step): readonly (readonly [string, ...ContentPath])[] => {
  if (step.kind === 'statement') return [[step.template, 'template']];
  return step.kind === 'task' ? (step.texts ?? []).map((text, index) => [text, 'texts', index]) : [];
};

const atStake = ({ playbooks, origin }: Compiled): readonly Use[] =>
  playbooks.flatMap(({ id, atStake: facts = [] }) =>
    facts.map((name, index) => ({ name, place: origin.place(['playbooks', id, 'at_stake', index]) })),
  );

/** The moments that laws count from, and what fills the fields of their notices. */
const lawFacts = (compiled: Compiled): readonly Use[] => [
  ...momentsOf(compiled).map(({ fact, path }) => ({ name: fact, place: compiled.origin.place(path) })),
  ...Object.values(compiled.content.noticeFields).flatMap(({ id, facts }) =>
    facts.map((name, index) => ({ name, place: compiled.origin.place(['notice-fields', id, 'facts', index]) })),
  ),
];

/** Facts named outside steps and conditions. Somebody's own playbook brings none of these. */
const sharedFacts = (compiled: Compiled): readonly Use[] => {
  const { content, origin, shipped } = compiled;
  if (!shipped) return [];
  const at = (name: string, ...path: ContentPath): Use => ({ name, place: origin.place(path) });
  const templates = Object.values(content.templates).flatMap(({ id, needs, uses, promises }) => [
    ...needs.map((fact, index) => at(fact, 'templates', id, 'needs', index)),
    ...uses.slice(needs.length).map((fact, index) => at(fact, 'templates', id, 'uses', index)),
    ...(promises === null ? [] : [at(promises, 'templates', id, 'promises')]),
  ]);
  const clocks = Object.values(content.clocks).flatMap(({ id, from }) =>
    typeof from === 'object' ? [at(from.fact, 'clocks', id, 'from')] : [],
  );
  const advice = content.advice.map(({ id, fact }) => at(fact, 'advice', 'rows', id, 'fact'));
  const opens = at(content.severity.opens, 'severity', 'opens');
  return [...templates, ...clocks, ...advice, ...lawFacts(compiled), opens];
};

/** The ids of all tasks that any playbook can open. */
const taskIds = ({ content, playbooks }: Compiled): ReadonlySet<string> =>
  new Set(
    [...Object.values(content.playbooks), ...playbooks].flatMap(({ steps }) =>
      Object.values(steps).flatMap((step) => (step.kind === 'task' ? [step.task] : [])),
    ),
  );

const taskUses = (compiled: Compiled): readonly Use[] => {
  const { content, origin, shipped } = compiled;
  const steps = usesOf(compiled, (step) =>
    step.kind === 'clock' && typeof step.end === 'object' ? [[step.end.task, 'end', 'task']] : [],
  );
  if (!shipped) return steps;
  const after = Object.values(content.templates).flatMap(({ id, after: tasks }) =>
    tasks.map((name, index) => ({ name, place: origin.place(['templates', id, 'after', index]) })),
  );
  const ends = Object.values(content.clocks).flatMap(({ id, end }) =>
    typeof end === 'object' ? [{ name: end.task, place: origin.place(['clocks', id, 'end']) }] : [],
  );
  return [...after, ...ends, ...steps];
};

/** Rows named by steps, and by the templates that ship. */
const practiceUses = (compiled: Compiled): readonly Use[] => [
  ...usesOf(compiled, ({ practice, warns }) => [
    ...practice.map((row, index) => [row, 'practice', index] as const),
    ...warns.map((row, index) => [row, 'warns', index] as const),
  ]),
  ...(compiled.shipped ? compiled.content.advice : []).flatMap(({ id, practice, warns }) =>
    [...practice, ...warns].map((name) => ({ name, place: compiled.origin.place(['advice', 'rows', id]) })),
  ),
  ...(compiled.shipped ? Object.values(compiled.content.templates) : []).flatMap(({ id, practice }) =>
    practice.map((name, index) => ({ name, place: compiled.origin.place(['templates', id, 'practice', index]) })),
  ),
  ...compiled.cards.flatMap((card) =>
    card.practice.map((name, index) => ({
      name,
      place: compiled.origin.place([...cardPath(card), 'practice', index]),
    })),
  ),
];

/** Content without a practice list knows no wrong rows. */
const unknownPractice = (compiled: Compiled): readonly Issue[] =>
  compiled.content.practice.length === 0
    ? []
    : unknown(
        'playbook.unknown-practice',
        practiceUses(compiled),
        new Set(compiled.content.practice.map(({ id }) => id)),
      );

/** Roles that have to say yes, of the table of severities and of single templates. */
const approvers = ({ content, origin, shipped }: Compiled): readonly Use[] => {
  if (!shipped) return [];
  const of = (levels: Readonly<Record<string, readonly string[]>> = {}, ...path: ContentPath): readonly Use[] =>
    Object.entries(levels).flatMap(([level, roles]) =>
      roles.map((name, index) => ({ name, place: origin.place([...path, 'approvers', level, index]) })),
    );
  const { approvers: usual, urgentWithout = [] } = content.severity;
  return [
    ...of(usual, 'severity'),
    ...urgentWithout.map((name, index) => ({ name, place: origin.place(['severity', 'urgent_without', index]) })),
    ...Object.values(content.templates).flatMap(({ id, approvers: own }) => of(own, 'templates', id)),
  ];
};

export const NAME_RULES: readonly Rule[] = [
  { code: 'playbook.unknown-step', check: unknownSteps },
  {
    code: 'playbook.unknown-fact',
    check: (compiled) =>
      unknown(
        'playbook.unknown-fact',
        [...usesOf(compiled, factsOfStep), ...atStake(compiled), ...sharedFacts(compiled)],
        keys(compiled.content.facts),
      ),
  },
  {
    code: 'playbook.unknown-role',
    check: (compiled) =>
      unknown(
        'playbook.unknown-role',
        [
          ...usesOf(compiled, ({ role }) => (role === null ? [] : [[role, 'role']])),
          ...(compiled.shipped ? compiled.content.practice : []).flatMap(({ id, roles }) =>
            roles.map((name) => ({ name, place: compiled.origin.place(['practice', 'rows', id, 'roles']) })),
          ),
          ...approvers(compiled),
        ],
        keys(compiled.content.roleTexts.en),
      ),
  },
  {
    code: 'playbook.unknown-template',
    check: (compiled) =>
      unknown(
        'playbook.unknown-template',
        [...usesOf(compiled, templatesOfStep), ...templatesNamed(compiled)],
        keys(compiled.content.templates),
      ),
  },
  {
    code: 'playbook.unknown-clock',
    check: (compiled) =>
      unknown(
        'playbook.unknown-clock',
        usesOf(compiled, (step) =>
          step.kind === 'clock' ? step.clocks.map((clock, index) => [clock, 'clocks', index]) : [],
        ),
        keys(compiled.content.clocks),
      ),
  },
  {
    code: 'playbook.unknown-playbook',
    check: (compiled) =>
      unknown(
        'playbook.unknown-playbook',
        usesOf(compiled, (step) => (step.kind === 'handover' ? [[step.playbook, 'playbook']] : [])),
        new Set([...Object.keys(compiled.content.playbooks), ...compiled.playbooks.map(({ id }) => id)]),
      ),
  },
  {
    code: 'playbook.unknown-task',
    check: (compiled) => unknown('playbook.unknown-task', taskUses(compiled), taskIds(compiled)),
  },
  { code: 'playbook.unknown-practice', check: unknownPractice },
];
