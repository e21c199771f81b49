/** Owns conditions on their way from a YAML value to a core value, with each fault at its own character. */
import { type Issue, issue, type Place } from '../../core/issue.ts';
import type { When } from '../../core/playbook/condition.ts';
import type { Dictionary } from './cel/environment.ts';
import { type ConditionReader, conditionReader } from './cel/read.ts';
import type { Fault } from './cel/translate.ts';
import { placeOf, type Span } from './source.ts';
import type { Path, Read } from './yaml/read.ts';

/** Collects what is wrong with conditions while content is compiled. */
export type Conditions = {
  readonly when: (source: string, read: Read, path: Path) => When;
  readonly issues: readonly Issue[];
  readonly unreadable: ReadonlySet<When>;
};

/**
 * Where a fault stands in the file. A condition on one line maps character by character; one with escapes or line breaks
 * is pointed at as a whole.
 */
const placeIn = (
  expression: string,
  { source, span }: { readonly source: Read['source']; readonly span: Span },
  fault: Span,
): Place => {
  const written = source.text.slice(...span);
  const shift = written.indexOf(expression);
  if (shift === -1) return placeOf(source, span);
  const start = span[0] + shift;
  return placeOf(source, [start + fault[0], start + Math.max(fault[1], fault[0] + 1)]);
};

const issueOf = (fault: Fault, place: Place): Issue => issue(fault.code, place, fault.params as never);

/** A reader of conditions over one dictionary. A broken one stands as never true, and is remembered. */
export const conditionsOver = (facts: Dictionary, reader: ConditionReader = conditionReader(facts)): Conditions => {
  const issues: Issue[] = [];
  const unreadable = new Set<When>();
  const when = (source: string, read: Read, path: Path): When => {
    const { condition, faults } = reader(source);
    issues.push(
      ...faults.map((fault) =>
        issueOf(fault, placeIn(source, { source: read.source, span: read.span(path) }, fault.span)),
      ),
    );
    const made: When = { source, condition: condition ?? { op: 'constant', value: false } };
    if (condition === null) unreadable.add(made);
    return made;
  };
  return { when, issues, unreadable };
};
