/** Owns lines that begin with a colon: which menu word they name, and how a text keeps a colon of its own. */
import type { Menu, MenuId, Reply } from '../../ports/operator.ts';

const COLON = /^[:：]/u;
const LATIN_END = /[\p{Script=Latin}\p{N}_-]$/u;
const GOES_ON = /^[\p{Script=Latin}\p{N}_-]/u;
const ENDED = /^(?:$|[\s:：,，、。.])/u;
const LEADING_SIGNS = /^[\s:：,，、。.]+/u;

/** What a finished line is: an answer, or something for the menu. */
export type MenuLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open-menu' }
  | Extract<Reply, { kind: 'menu' | 'unknown-word' }>;

/** What takes the text behind its word; to the others such a text means nothing, and is not to be lost. */
const TAKES_TEXT: readonly MenuId[] = ['note', 'attach', 'skip'];

/** `notebook` is not `note`, and `停產三天` is not `停`: a word ends where a space or a sign does. Only a Latin word may have Chinese right behind it. */
const named = (typed: string, word: string): boolean => {
  if (!typed.toLowerCase().startsWith(word.toLowerCase())) return false;
  const rest = typed.slice(word.length);
  return ENDED.test(rest) || (LATIN_END.test(word) && !GOES_ON.test(rest));
};

/** Reads a finished line. `::` and `：：` are a colon that belongs to the text; a colon alone opens the menu. Where there is no menu a colon is a colon. */
export const menuLine = (line: string, words: Menu['words']): MenuLine => {
  if (!COLON.test(line) || Object.keys(words).length === 0) return { kind: 'text', text: line };
  const behind = line.slice(1);
  if (COLON.test(behind)) return { kind: 'text', text: behind };
  const typed = behind.trim();
  if (typed === '') return { kind: 'open-menu' };
  const [found] = Object.entries(words)
    .filter(([word]) => named(typed, word))
    .sort(([one], [other]) => other.length - one.length);
  const rest = typed.slice(found?.[0].length ?? 0).replace(LEADING_SIGNS, '');
  if (found === undefined || (rest !== '' && !TAKES_TEXT.includes(found[1])))
    return { kind: 'unknown-word', word: typed.split(/\s/u)[0] ?? typed, line };
  return { kind: 'menu', id: found[1], rest };
};

/** A stored text as it has to be typed: a colon in front is doubled, so that it is not taken for a menu word. */
export const withColonKept = (text: string): string => (COLON.test(text) ? `${text.charAt(0)}${text}` : text);
