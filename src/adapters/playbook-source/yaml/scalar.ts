/** Owns the reading of one YAML scalar as what its schema asks for: a phone number stays the text it was written as. */
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Schema } from '../schema/schema.ts';

/** `why` is the schema's keyword. */
export type Faulty = { readonly why: string; readonly found: string; readonly expected: string };

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Faulty };

const MAX_SHOWN = 40;
const NULLS: readonly string[] = ['', '~', 'null'];

const cut = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

const isNull = (node: Scalar): boolean => node.type === 'PLAIN' && NULLS.includes(node.source ?? '');

/** How a node is named in a finding: its text, or its JSON Schema type. */
export const shown = (node: unknown): string => {
  if (isMap(node)) return 'object';
  if (isSeq(node)) return 'array';
  return isScalar(node) && !isNull(node) ? cut(node.source ?? '') : 'null';
};

const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/;

const length = (text: string): number => [...text].length;

const wrongNumber = (value: number, { type, minimum, maximum }: Schema): string | null => {
  if (type === 'integer' && !Number.isInteger(value)) return 'integer';
  if (minimum !== undefined && value < minimum) return `>= ${minimum}`;
  return maximum !== undefined && value > maximum ? `<= ${maximum}` : null;
};

const wrongText = (
  text: string,
  { enum: allowed, pattern, minLength = 0, maxLength }: Schema,
): Omit<Faulty, 'found'> | null => {
  if (allowed !== undefined && !allowed.includes(text)) return { why: 'enum', expected: allowed.join(' | ') };
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return { why: 'pattern', expected: pattern };
  if (length(text) < minLength) return { why: 'minLength', expected: `${minLength}` };
  return maxLength !== undefined && length(text) > maxLength ? { why: 'maxLength', expected: `${maxLength}` } : null;
};

const wrong = (node: unknown, why: string, expected: string): Outcome => ({
  ok: false,
  fault: { why, found: shown(node), expected },
});

const readNumber = (node: Scalar, schema: Schema): Outcome => {
  const text = node.source ?? '';
  if (node.type !== 'PLAIN' || !NUMBER.test(text)) return wrong(node, 'type', schema.type ?? 'number');
  const limit = wrongNumber(Number(text), schema);
  return limit === null ? { ok: true, value: Number(text) } : wrong(node, 'range', limit);
};

const readBoolean = (node: Scalar): Outcome => {
  const text = node.source ?? '';
  if (node.type !== 'PLAIN' || (text !== 'true' && text !== 'false')) return wrong(node, 'type', 'true | false');
  return { ok: true, value: text === 'true' };
};

const readText = (node: Scalar, schema: Schema): Outcome => {
  if (isNull(node)) return wrong(node, 'type', 'string');
  const text = (node.source ?? '').replace(/\n+$/, '');
  const fault = wrongText(text, schema);
  return fault === null ? { ok: true, value: text } : wrong(node, fault.why, fault.expected);
};

const readConst = (node: Scalar, value: string | number): Outcome =>
  node.source === String(value) ? { ok: true, value } : wrong(node, 'const', String(value));

/** The value of a scalar under a schema without alternatives, or why it does not fit. */
export const readScalar = (node: unknown, schema: Schema): Outcome => {
  if (!isScalar(node)) return wrong(node, 'type', schema.type ?? 'string');
  if (schema.const !== undefined) return readConst(node, schema.const);
  switch (schema.type) {
    case 'integer':
    case 'number':
      return readNumber(node, schema);
    case 'boolean':
      return readBoolean(node);
    case 'null':
      return isNull(node) ? { ok: true, value: null } : wrong(node, 'type', 'null');
    case 'object':
    case 'array':
      return wrong(node, 'type', schema.type);
    default:
      return readText(node, schema);
  }
};
