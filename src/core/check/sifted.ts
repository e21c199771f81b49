/** Owns regular expressions of many alternatives of which only those are tried that a text may hold. */
import { finder } from './finder.ts';
import type { Sieve } from './sieve.ts';
import { branches } from './syntax.ts';

/** Matches as the expression itself does, but without its groups: of a match only the words and their place are kept. */
export const sifted = (sieve: Sieve, pattern: RegExp): RegExp => {
  let sources: readonly string[] | null = null;
  const all = (): readonly string[] => {
    sources ??= branches(pattern.source);
    return sources;
  };
  const flags = pattern.global ? pattern.flags : `${pattern.flags}g`;
  const { find, holds } = finder(sieve.join(all), (index) => new RegExp(all()[index] ?? '', flags));
  const exec = (text: string): RegExpExecArray | null => {
    if (!sieve.pays) return RegExp.prototype.exec.call(pattern, text);
    const found = find(text, pattern.global ? pattern.lastIndex : 0);
    if (pattern.global) pattern.lastIndex = found === null ? 0 : found.index + found[0].length;
    return found;
  };
  const test = (text: string): boolean => {
    if (pattern.global) return exec(text) !== null;
    return sieve.pays ? holds(text) : RegExp.prototype.exec.call(pattern, text) !== null;
  };
  return Object.assign(pattern, { exec, test });
};
