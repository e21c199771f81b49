/** Owns the reading of a condition: CEL checks its grammar and types, and what passes becomes a core condition. */
import { TypeError as CelTypeError, type Environment, ParseError } from '@marcbachmann/cel-js';
import type { Condition } from '../../../core/playbook/condition.ts';
import type { Span } from '../source.ts';
import { type Dictionary, environment } from './environment.ts';
import { fullWidthSigns } from './scan.ts';
import { type Fault, translate } from './translate.ts';

/** A condition, or every fault found in it, each with the span inside the expression. */
export type Reading =
  | { readonly condition: Condition; readonly faults: readonly [] }
  | { readonly condition: null; readonly faults: readonly Fault[] };

export type ConditionReader = (source: string) => Reading;

const rejected = (...faults: readonly Fault[]): Reading => ({ condition: null, faults });

const spanOf = (error: { readonly range?: { readonly start: number; readonly end: number } }, source: string): Span =>
  error.range ? [error.range.start, error.range.end] : [0, source.length];

const parseFault = (error: ParseError, source: string): Fault => {
  const span = spanOf(error, source);
  if (error.code === 'limit_exceeded') return { span, code: 'condition.too-big', params: { why: error.summary } };
  return { span, code: 'condition.syntax', params: { why: error.code, found: source.slice(...span) || source } };
};

const parse = (env: Environment, source: string): ReturnType<Environment['parse']> | Fault => {
  try {
    return env.parse(source);
  } catch (error) {
    if (error instanceof ParseError) return parseFault(error, source);
    throw error;
  }
};

/** CEL's own word on types, for whatever the translation has let pass. */
const typeFault = (parsed: ReturnType<Environment['parse']>, source: string): Fault | null => {
  const { valid, type, error } = parsed.check();
  if (valid && type === 'bool') return null;
  if (valid)
    return { span: [0, source.length], code: 'condition.type', params: { found: String(type), expected: 'bool' } };
  if (!(error instanceof CelTypeError) && !(error instanceof ParseError)) throw error;
  return { span: spanOf(error, source), code: 'condition.type', params: { found: error.summary, expected: 'bool' } };
};

/** Makes a reader over one dictionary, so that the dictionary is declared once and not per condition. */
export const conditionReader = (facts: Dictionary): ConditionReader => {
  const env = environment(facts);
  return (source) => {
    const signs = fullWidthSigns(source);
    if (signs.length > 0)
      return rejected(
        ...signs.map(
          ({ found, expected, at }): Fault => ({
            span: [at, at + found.length],
            code: 'condition.full-width',
            params: { found, expected },
          }),
        ),
      );
    const parsed = parse(env, source);
    if ('code' in parsed) return rejected(parsed);
    const faults: Fault[] = [];
    const condition = translate(parsed.ast, { facts, faults });
    if (faults.length > 0 || condition === null) return rejected(...faults);
    const fault = typeFault(parsed, source);
    return fault === null ? { condition, faults: [] } : rejected(fault);
  };
};
