/** Rules on conditions by their truth tables: every line can be taken, and what can be unknown has its own way. */
import { type Issue, issue } from '../../issue.ts';
import { factsOf, truth, type When } from '../condition.ts';
import type { Step, Way } from '../model.ts';
import { MAX_ROWS, type Row, tableOf, viewOf } from '../truth-table.ts';
import { conditionsOf } from './laws.ts';
import { linePath, stepPath } from './paths.ts';
import type { Compiled, ContentPath, Rule } from './rule.ts';

type Branches = Extract<Way, { kind: 'branches' }>;

/** What happened over all rows of a branch list. */
type Outcome = {
  readonly taken: ReadonlySet<number>;
  readonly otherwise: boolean;
  readonly unknown: ReadonlySet<string>;
  readonly count: number;
};

/** All that a truth table asks for. */
type Known = Pick<Compiled, 'content'>;

const unknownIn = (when: When, row: Row, { content }: Known): readonly string[] =>
  factsOf(when.condition).filter(
    (fact) => (row[fact] ?? null) === null && (content.facts[fact]?.assume ?? null) === null,
  );

/** The line that decides in a row: its number, and whether it was unknown rather than true. */
const decider = (
  branches: readonly When[],
  row: Row,
  { content }: Known,
): { readonly line: number; readonly unknown: boolean } | null => {
  const view = viewOf(row, content.facts);
  for (const [line, when] of branches.entries()) {
    const said = truth(when.condition, view);
    if (said !== false) return { line, unknown: said === null };
  }
  return null;
};

const play = (branches: readonly When[], compiled: Known): Outcome => {
  const table = tableOf(
    branches.map(({ condition }) => condition),
    compiled.content.facts,
  );
  const taken = new Set<number>();
  const unknown = new Set<string>();
  let otherwise = false;
  for (const row of table.rows()) {
    const found = decider(branches, row, compiled);
    if (found === null) otherwise = true;
    else if (!found.unknown) taken.add(found.line);
    else for (const fact of unknownIn(branches[found.line] as When, row, compiled)) unknown.add(fact);
  }
  return { taken, otherwise, unknown, count: table.count };
};

/** The facts that leave a condition open while they are not known. */
export const unknownsOf = (when: When, compiled: Known): readonly string[] => [...play([when], compiled).unknown];

type Line = (key: string, nth: number) => ContentPath;

const findings = (
  way: Branches,
  { compiled, line }: { readonly compiled: Compiled; readonly line: Line },
): readonly Issue[] => {
  const whens = way.branches.map(({ when }) => when);
  const { taken, otherwise, unknown, count } = play(whens, compiled);
  const at = (path: ContentPath) => compiled.origin.place(path);
  if (count > MAX_ROWS) return [issue('playbook.too-many-cases', at(line('when', 0)), { cases: count, max: MAX_ROWS })];
  const never = whens.flatMap((when, nth) =>
    taken.has(nth) ? [] : [issue('playbook.never-taken', at(line('when', nth)), { when: when.source })],
  );
  const last = whens.length - 1;
  const always =
    otherwise || never.length > 0
      ? []
      : [issue('playbook.always-taken', at(line('when', last)), { when: whens[last]?.source ?? '' })];
  const needs =
    unknown.size > 0 && way.unknown === null
      ? [issue('playbook.needs-unknown', at(line('when', 0)), { facts: [...unknown].join(', ') })]
      : [];
  const idle =
    unknown.size === 0 && way.unknown !== null ? [issue('playbook.idle-unknown', at(line('unknown', 0)), {})] : [];
  return [...never, ...always, ...needs, ...idle];
};

const ofStep = (step: Step, path: ContentPath, compiled: Compiled): readonly Issue[] => {
  if (!('next' in step) || step.next.kind === 'to') return [];
  if (step.next.branches.length === 0 || step.next.branches.some(({ when }) => compiled.unreadable.has(when)))
    return [];
  return findings(step.next, { compiled, line: (key, nth) => linePath(compiled.origin, path, { key, nth }) });
};

/** A condition that stands alone: a header's, a row of the matrix, when a statement is offered, what a scenario asks. */
export const ofWhen = (when: When, path: ContentPath, compiled: Compiled): readonly Issue[] => {
  if (compiled.unreadable.has(when)) return [];
  const { taken, otherwise, unknown, count } = play([when], compiled);
  const place = compiled.origin.place(path);
  if (count > MAX_ROWS) return [issue('playbook.too-many-cases', place, { cases: count, max: MAX_ROWS })];
  if (!taken.has(0)) return [issue('playbook.never-taken', place, { when: when.source })];
  return otherwise || unknown.size > 0 ? [] : [issue('playbook.always-taken', place, { when: when.source })];
};

const all = (compiled: Compiled): readonly Issue[] => {
  const { content, playbooks, shipped } = compiled;
  const ways = playbooks.flatMap((playbook) =>
    Object.values(playbook.steps).flatMap((step) => ofStep(step, stepPath(playbook, step.id, 'next'), compiled)),
  );
  const headers = playbooks.flatMap(({ id, headerWhen }) =>
    headerWhen === null ? [] : ofWhen(headerWhen, ['playbooks', id, 'header_when'], compiled),
  );
  if (!shipped) return [...ways, ...headers];
  const rows = content.severity.rows.flatMap(({ id, when }) =>
    ofWhen(when, ['severity', 'rows', id, 'when'], compiled),
  );
  const offers = Object.values(content.templates).flatMap(({ id, offer }) =>
    offer === null ? [] : ofWhen(offer, ['templates', id, 'offer'], compiled),
  );
  const laws = conditionsOf(compiled).flatMap(({ when, path }) => ofWhen(when, path, compiled));
  return [...ways, ...headers, ...rows, ...offers, ...laws];
};

const CODES = [
  'playbook.never-taken',
  'playbook.always-taken',
  'playbook.needs-unknown',
  'playbook.idle-unknown',
  'playbook.too-many-cases',
] as const;

/** One look at the tables serves all of them, and each stays a rule of its own name. */
const tables = new WeakMap<Compiled, readonly Issue[]>();

const lookedUp = (compiled: Compiled): readonly Issue[] => {
  const found = tables.get(compiled) ?? all(compiled);
  tables.set(compiled, found);
  return found;
};

export const BRANCH_RULES: readonly Rule[] = CODES.map((code) => ({
  code,
  check: (compiled) => lookedUp(compiled).filter((each) => each.code === code),
}));
