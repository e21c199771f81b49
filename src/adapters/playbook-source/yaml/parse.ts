/** Owns the reading of YAML text into nodes that are safe to walk: no aliases, no tags, no doubled or dangerous keys, no depth. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml';
import { type Issue, issue } from '../../../core/issue.ts';
import { MAX_YAML, placeOf, type Source, type Span, whole } from '../source.ts';
import { faultOf, warningOf } from './hints.ts';

const MAX_DEPTH = 32;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

export type Parsed = { readonly root: Node | null; readonly issues: readonly Issue[] };

const rangeOf = (node: unknown): Span => {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
};

const keyIssues = (map: YAMLMap, source: Source): readonly Issue[] => {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): readonly Issue[] => {
    const place = placeOf(source, rangeOf(key));
    if (!isScalar(key)) return [issue('yaml.quote', place, { found: '{' })];
    const text = key.source ?? '';
    if (text.startsWith('\u3000')) return [issue('yaml.wide-space', place, {})];
    if (DANGEROUS.has(text)) return [issue('yaml.key', place, { found: text })];
    if (seen.has(text)) return [issue('yaml.duplicate-key', place, { key: text })];
    seen.add(text);
    return [];
  });
};

/** The parser's own check of doubled keys is quadratic, so this one looks at each key once. */
const nodeIssues = (node: unknown, source: Source, depth: number): readonly Issue[] => {
  if (isAlias(node)) return [issue('yaml.alias', placeOf(source, rangeOf(node)), {})];
  if (!isCollection(node)) return [];
  if (depth > MAX_DEPTH) return [issue('yaml.too-deep', placeOf(source, rangeOf(node)), { max: MAX_DEPTH })];
  if (!isMap(node)) return node.items.flatMap((item) => nodeIssues(item, source, depth + 1));
  const inside = node.items.flatMap(({ value }) => nodeIssues(value, source, depth + 1));
  return [...keyIssues(node, source), ...inside];
};

const documentIssues = (document: Document.Parsed, source: Source): readonly Issue[] => {
  // What follows a broken line is mostly its consequence: one finding per file leads to the cause.
  const [first] = document.errors;
  if (first !== undefined) return [faultOf(first, source)];
  const warnings = document.warnings.map((warning) => warningOf(warning, source));
  return [...warnings, ...nodeIssues(document.contents, source, 1)];
};

/** Every scalar stays the text its author wrote: `failsafe` knows no numbers. */
const documents = (text: string): readonly Document.Parsed<ParsedNode>[] | null => {
  try {
    const all = parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    return Array.isArray(all) ? all : [];
  } catch {
    return null;
  }
};

/** Where the whole file became one text, its colons are mostly full-width ones. */
const plainText = (root: Node | null, source: Source): readonly Issue[] => {
  const colon = source.text.indexOf('：');
  return isScalar(root) && colon !== -1
    ? [issue('yaml.full-width-colon', placeOf(source, [colon, colon + 1]), {})]
    : [];
};

/** The one document of a YAML text; null where it is empty or where something is wrong. */
export const parseYaml = (source: Source): Parsed => {
  const bytes = new TextEncoder().encode(source.text).length;
  if (bytes > MAX_YAML)
    return { root: null, issues: [issue('yaml.too-big', whole(source.file), { bytes, max: MAX_YAML })] };
  const all = documents(source.text);
  if (all === null) return { root: null, issues: [issue('yaml.too-deep', whole(source.file), { max: MAX_DEPTH })] };
  const [document, second] = all;
  if (second)
    return { root: null, issues: [issue('yaml.many-documents', placeOf(source, rangeOf(second.contents)), {})] };
  const root = document?.contents ?? null;
  const issues = document === undefined ? [] : [...documentIssues(document, source), ...plainText(root, source)];
  return { root: issues.length === 0 ? root : null, issues };
};
