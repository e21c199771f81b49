/** Owns the taking in of parts: it makes one flat tree of a playbook and what it includes, and knows where every step was written. */
import { type Issue, issue } from '../../../core/issue.ts';
import { nearest } from '../../../core/nearest.ts';
import type { AuthoredPart, AuthoredStep } from '../authored.ts';
import type { Typed } from '../yaml/typed.ts';

type Authored = Typed<AuthoredPart>;

/** One step of the flat tree: `id` is its new name, `name` the one it was written under in `tree`. */
export type Flat = {
  readonly id: string;
  readonly name: string;
  readonly step: Exclude<AuthoredStep, { kind: 'include' }>;
  readonly tree: Authored;
  /** The part it came from; null for the playbook's own steps. */
  readonly part: string | null;
  /** From a name written beside it to the step it means in the flat tree. */
  readonly target: (name: string) => string;
};

export type Expanded = { readonly start: string; readonly steps: readonly Flat[]; readonly issues: readonly Issue[] };

type Parts = ReadonlyMap<string, Authored>;
type Scope = {
  readonly tree: Authored;
  readonly prefix: string;
  readonly part: string | null;
  readonly back: string;
  readonly through: readonly string[];
};

const RETURN = 'return';

/** Why an include cannot be followed; null where it can. */
const refused = (
  { tree, through }: Scope,
  name: string,
  step: { readonly part: string },
  parts: Parts,
): Issue | null => {
  const place = tree.place(['steps', name, 'part']);
  if (!parts.has(step.part))
    return issue('playbook.unknown-part', place, { found: step.part, near: nearest(step.part, parts.keys()) });
  return through.includes(step.part)
    ? issue('playbook.part-circle', place, { steps: [...through, step.part].join(' → ') })
    : null;
};

const followable = (scope: Scope, step: { readonly part: string }, parts: Parts): Authored | null =>
  scope.through.includes(step.part) ? null : (parts.get(step.part) ?? null);

const inner = (
  scope: Scope,
  name: string,
  { part, back, tree }: { readonly part: string; readonly back: string; readonly tree: Authored },
): Scope => ({
  tree,
  part,
  back,
  prefix: `${scope.prefix}${name}.`,
  through: [...scope.through, part],
});

/** The step a name means: the first one of an included part, the way back out of a part, or itself. */
const targetIn =
  (scope: Scope, parts: Parts, seen: readonly string[] = []) =>
  (name: string): string => {
    if (name === RETURN && scope.part !== null) return scope.back;
    const step = Object.hasOwn(scope.tree.value.steps, name) ? scope.tree.value.steps[name] : undefined;
    if (step?.kind !== 'include' || seen.includes(name)) return `${scope.prefix}${name}`;
    const tree = followable(scope, step, parts);
    const back = targetIn(scope, parts, [...seen, name])(step.next);
    return tree === null
      ? back
      : targetIn(inner(scope, name, { part: step.part, back, tree }), parts)(tree.value.start);
  };

const expandIn = (
  scope: Scope,
  parts: Parts,
): { readonly steps: readonly Flat[]; readonly issues: readonly Issue[] } => {
  const target = targetIn(scope, parts);
  const pieces = Object.entries(scope.tree.value.steps).map(([name, step]) => {
    if (step.kind !== 'include')
      return {
        steps: [{ id: `${scope.prefix}${name}`, name, step, tree: scope.tree, part: scope.part, target }],
        issues: [],
      };
    const fault = refused(scope, name, step, parts);
    const tree = followable(scope, step, parts);
    if (fault !== null || tree === null) return { steps: [], issues: fault === null ? [] : [fault] };
    return expandIn(inner(scope, name, { part: step.part, back: target(step.next), tree }), parts);
  });
  return { steps: pieces.flatMap(({ steps }) => steps), issues: pieces.flatMap(({ issues }) => issues) };
};

/** The flat tree of a playbook. The steps of a part keep their names behind the include step's: `people.ask`. */
export const expand = (tree: Authored, parts: Parts): Expanded => {
  const scope: Scope = { tree, prefix: '', part: null, back: '', through: [] };
  return { start: targetIn(scope, parts)(tree.value.start), ...expandIn(scope, parts) };
};
