/** Owns lines that begin with a colon: which menu word they name, and how a text keeps a colon of its own. */
import type { Menu, Reply } from '../../ports/operator.ts';

const COLON = /^[:：]/u;
const LATIN_END = /[\p{Script=Latin}\p{N}_-]$/u;
const GOES_ON = /^[\p{Script=Latin}\p{N}_-]/u;

/** What a finished line is: an answer, or something for the menu. */
export type MenuLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open-menu' }
  | Extract<Reply, { kind: 'menu' | 'unknown-word' }>;

const named = (typed: string, word: string): boolean => {
  if (!typed.toLowerCase().startsWith(word.toLowerCase())) return false;
  // `notebook` is not `note`, but `記熱線斷了` is `記` with its text: Chinese puts no space between them.
  return !(LATIN_END.test(word) && GOES_ON.test(typed.slice(word.length)));
};

/** Reads a finished line. `::` and `：：` are a colon that belongs to the text; a colon alone opens the menu. */
export const menuLine = (line: string, words: Menu['words']): MenuLine => {
  if (!COLON.test(line)) return { kind: 'text', text: line };
  const behind = line.slice(1);
  if (COLON.test(behind)) return { kind: 'text', text: behind };
  const typed = behind.trim();
  if (typed === '') return { kind: 'open-menu' };
  const [found] = Object.entries(words)
    .filter(([word]) => named(typed, word))
    .sort(([one], [other]) => other.length - one.length);
  if (found === undefined) return { kind: 'unknown-word', word: typed.split(/\s/u)[0] ?? typed };
  return { kind: 'menu', id: found[1], rest: typed.slice(found[0].length).trim() };
};

/** A stored text as it has to be typed: a colon in front is doubled, so that it is not taken for a menu word. */
export const withColonKept = (text: string): string => (COLON.test(text) ? `${text.charAt(0)}${text}` : text);
