/** Owns the small grammar: which CEL nodes become which core conditions. Everything else is refused by name. */
import type { ASTNode } from '@marcbachmann/cel-js';
import { isPredicate, type PredicateName, recordFact } from '../../../core/drill/record-facts.ts';
import type { FactDef } from '../../../core/fact/model.ts';
import type { IssueOf } from '../../../core/issue.ts';
import { nearest } from '../../../core/nearest.ts';
import type { Comparison, Condition } from '../../../core/playbook/condition.ts';
import { SEVERITY } from '../../../core/playbook/reserved.ts';
import type { Span } from '../source.ts';
import { celType, type Dictionary } from './environment.ts';

type Code =
  | 'condition.syntax'
  | 'condition.full-width'
  | 'condition.not-supported'
  | 'condition.too-big'
  | 'condition.type'
  | 'condition.not-yes-no'
  | 'condition.not-a-value'
  | 'condition.needs-fact'
  | 'drill.unknown-name'
  | 'playbook.unknown-fact';

/** What is wrong with a condition, and where inside it. */
export type Fault = {
  [C in Code]: { readonly span: Span; readonly code: C; readonly params: IssueOf<C>['params'] };
}[Code];

export type Scope = { readonly facts: Dictionary; readonly faults: Fault[] };

type Literal = string | number | boolean;

const spanOf = (node: ASTNode): Span => [node.start, node.end];

const words = (node: ASTNode): string => node.input.slice(node.start, node.end);

const refuse = (scope: Scope, fault: Fault): null => {
  scope.faults.push(fault);
  return null;
};

const unsupported = (node: ASTNode, scope: Scope, found = words(node)): null =>
  refuse(scope, { span: spanOf(node), code: 'condition.not-supported', params: { found } });

const PSEUDO: FactDef = {
  id: SEVERITY,
  type: 'integer',
  choices: [],
  min: 1,
  max: 4,
  personal: null,
  assume: null,
  certainty: 'confirmed',
  promise: false,
  news: false,
  internal: false,
  place: null,
};

/** The definition behind an identifier; a fault where there is none. */
const factOf = (node: ASTNode, scope: Scope): FactDef | null => {
  if (node.op !== 'id') return null;
  const fact =
    node.args === SEVERITY ? PSEUDO : Object.hasOwn(scope.facts, node.args) ? scope.facts[node.args] : undefined;
  if (fact !== undefined) return fact;
  const near = nearest(node.args, [...Object.keys(scope.facts), SEVERITY]);
  return refuse(scope, { span: spanOf(node), code: 'playbook.unknown-fact', params: { found: node.args, near } });
};

const literalOf = (node: ASTNode): Literal | null => {
  if (node.op === '-_') {
    const value = literalOf(node.args);
    return typeof value === 'number' ? -value : null;
  }
  if (node.op !== 'value') return null;
  const value: unknown = node.args;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

const typeOfLiteral = (value: Literal): string => (typeof value === 'boolean' ? 'bool' : typeof value);

/** What a fact may be compared with. */
const comparable = (fact: FactDef): string => {
  const type = celType(fact.type);
  return type === 'int' || type === 'double' ? 'number' : type;
};

/** A choice is compared with one of its own values only. */
const isValue = (
  node: ASTNode,
  fact: FactDef,
  { value, scope }: { readonly value: Literal; readonly scope: Scope },
): boolean => {
  const listed = fact.type === 'choice' || fact.type === 'choices';
  if (!listed || fact.choices.includes(String(value))) return true;
  const params = {
    fact: fact.id,
    found: String(value),
    near: nearest(String(value), fact.choices),
    values: fact.choices.join(' | '),
  };
  refuse(scope, { span: spanOf(node), code: 'condition.not-a-value', params });
  return false;
};

const mismatch = (
  node: ASTNode,
  scope: Scope,
  { found, expected }: { readonly found: string; readonly expected: string },
): null => refuse(scope, { span: spanOf(node), code: 'condition.type', params: { found, expected } });

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

type Sides = { readonly node: ASTNode; readonly left: ASTNode; readonly right: ASTNode; readonly by: Comparison };

const sizeArgument = (node: ASTNode): ASTNode | null =>
  node.op === 'call' && node.args[0] === 'size' ? (node.args[1][0] ?? null) : null;

const listFact = (node: ASTNode, scope: Scope): FactDef | null => {
  if (node.op !== 'id')
    return refuse(scope, { span: spanOf(node), code: 'condition.needs-fact', params: { found: words(node) } });
  const fact = factOf(node, scope);
  if (fact === null || comparable(fact) === 'list<string>') return fact;
  return mismatch(node, scope, { found: fact.type, expected: 'choices | list' });
};

const compareSize = ({ left, right, by }: Sides, inside: ASTNode, scope: Scope): Condition | null => {
  const fact = listFact(inside, scope);
  const value = literalOf(right);
  if (typeof value !== 'number') return mismatch(right, scope, { found: words(right), expected: 'number' });
  return fact === null || left === right ? null : { op: 'size', fact: fact.id, by, value };
};

const compareFact = ({ node, left, right, by }: Sides, scope: Scope): Condition | null => {
  const fact = factOf(left, scope);
  if (fact === null) return null;
  const value = literalOf(right);
  if (value === null) return unsupported(node, scope);
  const expected = comparable(fact);
  if (typeOfLiteral(value) !== expected) return mismatch(right, scope, { found: words(right), expected });
  const ordered = by !== '==' && by !== '!=';
  if (ordered && (expected === 'bool' || fact.type === 'choice')) return unsupported(node, scope, by);
  return isValue(right, fact, { value, scope }) ? { op: 'compare', fact: fact.id, by, value } : null;
};

const compare = (sides: Sides, scope: Scope): Condition | null => {
  const { left, right, by } = sides;
  if (literalOf(left) !== null && literalOf(right) === null)
    return compare({ ...sides, left: right, right: left, by: FLIPPED[by] }, scope);
  const inside = sizeArgument(left);
  if (inside !== null) return compareSize(sides, inside, scope);
  return left.op === 'id' ? compareFact(sides, scope) : unsupported(sides.node, scope);
};

const isIn = (left: ASTNode, right: readonly ASTNode[], scope: Scope): Condition | null => {
  const fact = factOf(left, scope);
  if (fact === null) return null;
  const expected = comparable(fact);
  const values = right.map((item) => {
    const value = literalOf(item);
    if (value === null || typeof value === 'boolean' || typeOfLiteral(value) !== expected)
      return mismatch(item, scope, { found: words(item), expected });
    return isValue(item, fact, { value, scope }) ? value : null;
  });
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? { op: 'in', fact: fact.id, values: known } : null;
};

const has = (left: ASTNode, right: ASTNode, scope: Scope): Condition | null => {
  const fact = listFact(right, scope);
  const value = literalOf(left);
  if (typeof value !== 'string') return mismatch(left, scope, { found: words(left), expected: 'string' });
  return fact !== null && isValue(left, fact, { value, scope }) ? { op: 'has', fact: fact.id, value } : null;
};

const membership = (
  node: ASTNode,
  left: ASTNode,
  { right, scope }: { readonly right: ASTNode; readonly scope: Scope },
): Condition | null => {
  if (left.op === 'id' && right.op === 'list') return isIn(left, right.args, scope);
  return right.op === 'id' ? has(left, right, scope) : unsupported(node, scope);
};

type Call = { readonly name: string; readonly args: readonly ASTNode[]; readonly scope: Scope };

/** Whether this dictionary knows what a drill asks of its record; a playbook's does not. */
const asksRecord = (name: string, { facts }: Scope): name is PredicateName =>
  isPredicate(name) && Object.keys(facts).some((id) => id.startsWith(`${name}:`));

/** `done('counsel')`: the fact of that name. */
const asked = (node: ASTNode, name: PredicateName, { args, scope }: Omit<Call, 'name'>): Condition | null => {
  const [argument, ...more] = args;
  const found = argument === undefined ? null : literalOf(argument);
  if (typeof found !== 'string' || more.length > 0) return unsupported(node, scope);
  const fact = recordFact(name, found);
  if (Object.hasOwn(scope.facts, fact)) return { op: 'is', fact };
  const known = Object.keys(scope.facts).flatMap((id) =>
    id.startsWith(`${name}:`) ? [id.slice(name.length + 1)] : [],
  );
  const params = { predicate: name, found, near: nearest(found, known) };
  return refuse(scope, { span: spanOf(node), code: 'drill.unknown-name', params });
};

const call = (node: ASTNode, { name, args, scope }: Call): Condition | null => {
  if (asksRecord(name, scope)) return asked(node, name, { args, scope });
  if (name !== 'known' && name !== 'confirmed') return unsupported(node, scope, `${name}()`);
  const [argument, ...more] = args;
  if (argument?.op !== 'id' || more.length > 0)
    return refuse(scope, { span: spanOf(node), code: 'condition.needs-fact', params: { found: words(node) } });
  const fact = factOf(argument, scope);
  return fact === null ? null : { op: name, fact: fact.id };
};

const alone = (node: ASTNode, scope: Scope): Condition | null => {
  const fact = factOf(node, scope);
  if (fact === null) return null;
  if (fact.type === 'confirm') return { op: 'is', fact: fact.id };
  return refuse(scope, {
    span: spanOf(node),
    code: 'condition.not-yes-no',
    params: { fact: fact.id, type: fact.type },
  });
};

const joined = (op: 'and' | 'or', sides: readonly ASTNode[], scope: Scope): Condition | null => {
  const of = sides.map((side) => translate(side, scope));
  const whole = of.filter((part) => part !== null);
  return whole.length === of.length ? { op, of: whole.flatMap((part) => (part.op === op ? part.of : [part])) } : null;
};

const negated = (node: ASTNode, scope: Scope): Condition | null => {
  const of = translate(node, scope);
  return of === null ? null : { op: 'not', of };
};

/** The core condition a CEL node means; null beside the faults where it is none. */
export const translate = (node: ASTNode, scope: Scope): Condition | null => {
  switch (node.op) {
    case '&&':
      return joined('and', node.args, scope);
    case '||':
      return joined('or', node.args, scope);
    case '!_':
      return negated(node.args, scope);
    case 'id':
      return alone(node, scope);
    case 'value':
      return typeof node.args === 'boolean'
        ? { op: 'constant', value: node.args }
        : mismatch(node, scope, { found: words(node), expected: 'bool' });
    case 'in':
      return membership(node, node.args[0], { right: node.args[1], scope });
    case 'call':
      return call(node, { name: node.args[0], args: node.args[1], scope });
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare({ node, left: node.args[0], right: node.args[1], by: node.op }, scope);
    default:
      return unsupported(node, scope);
  }
};
