/** Owns how a stranger's text becomes one that a scenario may hold: no controls, nothing invisible, no half signs, not too long. */
import { LONGEST_LINE } from '../model.ts';

/** As the schema of scenarios has it. */
export const LONGEST = 2000;

const BREAKS = /\r\n?|[\u2028\u2029]/gu;
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFD\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

/** The text without what nobody sees; line breaks stay. */
export const seen = (text: string): string =>
  text.replaceAll(BREAKS, '\n').replaceAll('\t', ' ').replaceAll(UNSEEN, '').replace(/\n+$/u, '');

type Cut = { readonly cut: (at: string, most: number) => void };

const within = (text: string, most: number, { at, notes }: { readonly at: string; readonly notes: Cut }): string => {
  if (text.trim() === '') return '';
  const letters = [...text];
  if (letters.length <= most) return text;
  notes.cut(at, most);
  return letters.slice(0, most).join('').replace(/\n+$/u, '');
};

/** The same within the length that a scenario takes. Blank is nothing. */
export const words = (text: string, at: string, notes: Cut): string => within(seen(text), LONGEST, { at, notes });

/** The same on one line, for titles and for who it is from. */
export const oneLine = (text: string, at: string, notes: Cut): string =>
  within(seen(text).replaceAll(/\s*\n\s*/g, ' '), LONGEST_LINE, { at, notes });

const ID = /^[a-z][a-z0-9_-]{0,63}$/;

export const isId = (text: string): boolean => ID.test(text);

/** An id made of words: what they have of letters and digits, or the other one where they have none. */
export const slug = (text: string, otherwise: string): string => {
  const made = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return isId(made) ? made : otherwise;
};

/** The id, with a number behind it where another has it already. */
export const unique = (id: string, taken: ReadonlySet<string>): string => {
  let free = id;
  for (let nth = 2; taken.has(free); nth++) free = `${id}-${nth}`;
  return free;
};
