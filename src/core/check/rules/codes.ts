/** Batches, models, serial numbers: a code that is one slip of the hand from a confirmed one. */
import { matches } from '../matches.ts';
import type { Span } from '../prose.ts';

export const CODE = /\b(?<![@./])(?=[a-z0-9-]*\d)(?=[a-z0-9-]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*(?![a-z0-9@])/g;
const MIN_CODE = 3;
/** A month and a year, as on a label. */
const MONTH_OF_YEAR = /(?<![\d/])\d{1,2}\/\d{4}(?![\d/])/g;

/** One slip of the hand apart: two letters swapped, one more, one less, one other. */
export const isSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const restA = a.slice(from, endA);
  const restB = b.slice(from, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === restB.length && [...restA].sort().join('') === [...restB].sort().join('');
};

/** An hour, a rank, a measure. */
const NO_CODE = /^\d+(?:[ap]m|st|nd|rd|th|h|min|kg|g|ml|cm|mm|km|l|m)$/;

const codesIn = (text: string): readonly RegExpExecArray[] => [
  ...matches(text, CODE).filter(({ 0: code }) => !NO_CODE.test(code)),
  ...matches(text, MONTH_OF_YEAR),
];

/** The codes of a folded text that are long enough to be told apart. */
export const codesOf = (text: string): readonly string[] =>
  codesIn(text)
    .map(({ 0: code }) => code)
    .filter((code) => code.length >= MIN_CODE);

/** A code that is nearly one of the confirmed ones, and none of them. */
export const codeSlips = (low: string, known: readonly { readonly codes: readonly string[] }[]): readonly Span[] => {
  const codes = [...new Set(known.flatMap((one) => one.codes))];
  const said = new Set(codes.filter((code) => low.includes(code)));
  // A code that stands there rightly is not the one another code was meant to be.
  const lost = codes.filter((code) => !said.has(code));
  if (lost.length === 0) return [];
  return codesIn(low).flatMap(({ 0: code, index }) => {
    if (code.length < MIN_CODE || said.has(code)) return [];
    return lost.some((one) => one.length >= MIN_CODE && isSlip(one, code) && shape(one) === shape(code))
      ? [{ start: index, end: index + code.length }]
      : [];
  });
};

/** Letters and digits as such: AB-12 and AB-21 have one shape. */
const shape = (code: string): string => code.replace(/[a-z]+/g, 'a').replace(/\d+/g, '0');
