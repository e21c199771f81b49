/** forbidden-regime-term and missing-regime-field: what the law of one place asks of a text. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Hit, Severity } from '../model.ts';
import type { Prose } from '../prose.ts';

const places = ({ low }: Prose, word: string): readonly Hit[] => {
  const hits: Hit[] = [];
  for (let start = low.indexOf(word); start !== -1; start = low.indexOf(word, start + word.length))
    hits.push({ start, end: start + word.length, params: { word } });
  return hits;
};

const whole = (prose: Prose, { start, end }: Hit): boolean =>
  !/[a-z]/.test(prose.low[start - 1] ?? '') && !/[a-z]/.test(prose.low[end] ?? '');

const found = ({ low }: Prose, form: RegExp, word: string): readonly Hit[] =>
  matches(low, form).map(({ 0: text, index }) => ({ start: index, end: index + text.length, params: { word } }));

const NONE = {};

/** `also` adds the forms in which a language writes a forbidden word; `promotion` is what some laws forbid beside words of their own. */
export const forbiddenTerm =
  (
    fold: (text: string) => string,
    also: (word: string) => readonly RegExp[],
    promotion: Readonly<Record<string, RegExp>> = NONE,
  ): Rule =>
  (prose, { regime }) => {
    if (regime === null) return [];
    const promoted = promotion[regime.id];
    const praise = promoted === undefined ? [] : found(prose, promoted, 'promotion');
    const words = regime.forbidden.flatMap((term) => {
      const word = fold(term.toLowerCase());
      const forms = also(word).flatMap((form) => found(prose, form, term));
      return [...places(prose, word).filter((hit) => whole(prose, hit)), ...forms];
    });
    return [...words, ...praise];
  };

/** How a language recognises that a notice holds a field; `severity` where its absence cannot be judged from words alone. */
export type FieldSign = { readonly held: (prose: Prose) => boolean; readonly severity?: Severity };

/** A field for which the language has no sign is never called missing. */
export const missingField =
  (signs: Readonly<Record<string, FieldSign>>): Rule =>
  (prose, { regime }) =>
    (regime?.fields ?? []).flatMap((field): readonly Hit[] => {
      const sign = signs[field];
      if (sign === undefined || sign.held(prose)) return [];
      const place = { start: 0, end: 0, params: { field } };
      return [sign.severity === undefined ? place : { ...place, severity: sign.severity }];
    });
