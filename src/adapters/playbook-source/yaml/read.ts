/** Owns the first stage of checking: it reads YAML nodes by a schema into plain values, and remembers where each one stood. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Issue, issue, type Place } from '../../../core/issue.ts';
import { nearest } from '../../../core/nearest.ts';
import { resolve } from '../schema/all.ts';
import type { Schema } from '../schema/schema.ts';
import { placeOf, type Source, type Span } from '../source.ts';
import { parseYaml } from './parse.ts';
import { type Faulty, readScalar, shown } from './scalar.ts';

export type Path = readonly (string | number)[];

/** A file that fits its schema. `place` finds the nearest enclosing thing where a path leads to nothing. */
export type Read = {
  readonly source: Source;
  readonly value: unknown;
  readonly has: (path: Path) => boolean;
  readonly place: (path: Path) => Place;
  readonly span: (path: Path) => Span;
};

type Context = { readonly source: Source; readonly issues: Issue[]; readonly spans: Map<string, Span> };
type Entry = readonly [key: string, value: unknown];
type At = { readonly path: Path; readonly span: Span };

const spanOf = (node: unknown, fallback: Span): Span => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : fallback;
};

const fault = (context: Context, span: Span, { why, found, expected }: Faulty): undefined => {
  context.issues.push(issue('playbook.shape', placeOf(context.source, span), { why, found, expected }));
};

const typeOf = (node: unknown): 'object' | 'array' | 'scalar' =>
  isMap(node) ? 'object' : isSeq(node) ? 'array' : 'scalar';

const kindOf = (schema: Schema): 'object' | 'array' | 'scalar' =>
  schema.type === 'object' || schema.type === 'array' ? schema.type : 'scalar';

const keyText = ({ key }: Pair): string => (isScalar(key) ? (key.source ?? '') : '');

const readList = (node: YAMLSeq, schema: Schema, at: At, context: Context): unknown => {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (node.items.length < minItems || node.items.length > maxItems)
    fault(context, at.span, { why: 'items', found: String(node.items.length), expected: `${minItems}…${maxItems}` });
  const values = node.items.map((item, index) =>
    read(item, schema.items ?? {}, { path: [...at.path, index], span: spanOf(item, at.span) }, context),
  );
  const double = schema.uniqueItems ? values.findIndex((value, index) => values.indexOf(value) !== index) : -1;
  if (double !== -1)
    fault(context, spanOf(node.items[double], at.span), {
      why: 'uniqueItems',
      found: String(values[double]),
      expected: '1',
    });
  return values.filter((value) => value !== undefined);
};

const checkKeys = (node: YAMLMap, schema: Schema, at: At, context: Context): void => {
  const keys = node.items.map(keyText);
  for (const key of schema.required ?? [])
    if (!keys.includes(key))
      context.issues.push(issue('playbook.missing-key', placeOf(context.source, at.span), { key }));
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = schema;
  const found = String(keys.length);
  if (keys.length < minProperties)
    fault(context, at.span, { why: 'minProperties', found, expected: `${minProperties}` });
  if (keys.length > maxProperties)
    fault(context, at.span, { why: 'maxProperties', found, expected: `${maxProperties}` });
};

const surplus = (pair: Pair, schema: Schema, context: Context): void => {
  const key = keyText(pair);
  const near = nearest(key, Object.keys(schema.properties ?? {}));
  context.issues.push(issue('playbook.surplus-key', placeOf(context.source, spanOf(pair.key, [0, 0])), { key, near }));
};

/** A scalar is found at itself, a mapping or list at its key: that is where a reader looks for it. */
const pairSpan = (pair: Pair): Span =>
  spanOf(isScalar(pair.value) && pair.value.source !== '' ? pair.value : pair.key, [0, 0]);

const readPair = (pair: Pair, schema: Schema, at: At, context: Context): Entry | null => {
  const key = keyText(pair);
  const known = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
  const of = known ?? (schema.additionalProperties || undefined);
  if (of === undefined) {
    surplus(pair, schema, context);
    return null;
  }
  const named = schema.propertyNames;
  if (named && read(pair.key, named, { path: [], span: spanOf(pair.key, at.span) }, context) === undefined) return null;
  return [key, read(pair.value, of, { path: [...at.path, key], span: pairSpan(pair) }, context)];
};

/** Undefined where something it cannot do without is missing or does not fit. */
const readMap = (node: YAMLMap, schema: Schema, at: At, context: Context): unknown => {
  checkKeys(node, schema, at, context);
  const pairs = node.items.map((pair) => readPair(pair, schema, at, context));
  const fitting = Object.fromEntries(pairs.filter((pair) => pair !== null && pair[1] !== undefined) as Entry[]);
  return (schema.required ?? []).every((key) => Object.hasOwn(fitting, key)) ? fitting : undefined;
};

const constOf = (schema: Schema, key: string): string | undefined => {
  const value = schema.properties?.[key]?.const;
  return value === undefined ? undefined : String(value);
};

/** Objects are told apart by their `kind`, or else by a key that only one of them requires. */
const chooseObject = (node: YAMLMap, schemas: readonly Schema[]): Schema | undefined => {
  const kind = node.items.find((pair) => keyText(pair) === 'kind');
  const said = kind && isScalar(kind.value) ? kind.value.source : undefined;
  const byKind = schemas.find((schema) => constOf(schema, 'kind') !== undefined && constOf(schema, 'kind') === said);
  if (byKind !== undefined || schemas.some((schema) => constOf(schema, 'kind') !== undefined)) return byKind;
  return schemas.length === 1
    ? schemas[0]
    : schemas.find((schema) => node.items.some((pair) => keyText(pair) === schema.required?.[0]));
};

const tellApart = (schemas: readonly Schema[]): string =>
  schemas
    .map(
      (schema) => constOf(schema, 'kind') ?? (schema.required?.join(' + ') || schema.enum?.join(' | ') || schema.type),
    )
    .join(' | ');

const readOneOf = (node: unknown, schema: Schema, at: At, context: Context): unknown => {
  const all = (schema.oneOf ?? []).map(resolve);
  const fitting = all.filter((each) => kindOf(each) === typeOf(node));
  const lenient = fitting.find((each) => typeOf(node) === 'scalar' && readScalar(node, each).ok);
  const [only, other] = fitting.filter((each) => each.type !== 'null');
  const chosen = isMap(node) ? chooseObject(node, fitting) : (lenient ?? (other === undefined ? only : undefined));
  if (chosen !== undefined) return read(node, chosen, at, context);
  const kind = isMap(node) ? node.items.find((pair) => keyText(pair) === 'kind') : undefined;
  const span = kind === undefined ? at.span : spanOf(kind.value, at.span);
  const found = kind === undefined ? shown(node) : shown(kind.value);
  return fault(context, span, {
    why: 'oneOf',
    found,
    // That it may be left empty as well is not what somebody wants to know who wrote something.
    expected: tellApart(only === undefined ? all.filter((each) => each.type !== 'null') : fitting),
  });
};

const read = (node: unknown, unresolved: Schema, at: At, context: Context): unknown => {
  const schema = resolve(unresolved);
  context.spans.set(at.path.join('/'), at.span);
  if (schema.oneOf !== undefined) return readOneOf(node, schema, at, context);
  if (isMap(node) && schema.type === 'object') return readMap(node, schema, at, context);
  if (isSeq(node) && schema.type === 'array') return readList(node, schema, at, context);
  const scalar = readScalar(node, schema);
  return scalar.ok ? scalar.value : fault(context, at.span, scalar.fault);
};

const enclosing = (spans: ReadonlyMap<string, Span>, path: Path): Span =>
  spans.get(path.join('/')) ?? (path.length === 0 ? [0, 0] : enclosing(spans, path.slice(0, -1)));

/** What of a YAML text fits its schema, and what is wrong with the rest: a broken entry costs itself and no more. Undefined where nothing fits. */
export const readWhatFits = (
  source: Source,
  schema: Schema,
): { readonly value: unknown; readonly issues: readonly Issue[] } => {
  const { root, issues } = parseYaml(source);
  const [first] = issues;
  if (first !== undefined || root === null) return { value: undefined, issues };
  const context: Context = { source, issues: [], spans: new Map() };
  return { value: read(root, schema, { path: [], span: [0, 0] }, context), issues: context.issues };
};

/** Reads one YAML text by one schema; null beside the findings where it does not fit. */
export const readYaml = (
  source: Source,
  schema: Schema,
): { readonly read: Read | null; readonly issues: readonly Issue[] } => {
  const { root, issues } = parseYaml(source);
  if (issues.length > 0) return { read: null, issues };
  const context: Context = { source, issues: [], spans: new Map() };
  const value = read(root, schema, { path: [], span: [0, 0] }, context);
  const span = (path: Path): Span => enclosing(context.spans, path);
  const place = (path: Path): Place => placeOf(source, span(path));
  const has = (path: Path): boolean => context.spans.has(path.join('/'));
  return { read: context.issues.length === 0 ? { source, value, has, place, span } : null, issues: context.issues };
};
