/** Owns how long a text is in its channel's own counting, and whether it still fits. */

/**
 * What a channel counts. `segments`: parts of an SMS. `weighted`: as X counts, a Chinese character as two and a link as 23.
 * `characters`: one sign is one. `emoji-bytes`: the same, but a picture counts its bytes. `halves`: Latin signs count half.
 */
export const COUNTS = ['segments', 'weighted', 'characters', 'emoji-bytes', 'halves'] as const;
export type Count = (typeof COUNTS)[number];

/** Counted by the channel's own library, behind a doorway. */
export type LibraryCount = Extract<Count, 'segments' | 'weighted'>;

export type CountBy = (text: string, count: LibraryCount) => number;

export type Limit = { readonly count: Count; readonly most: number };

export type Length = Limit & { readonly used: number; readonly characters: number };

const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|\u200d|\ufe0f)$/u;

const utf8 = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code > 0xffff) return 4;
  return code > 0x7ff ? 3 : code > 0x7f ? 2 : 1;
};

const sum = (signs: readonly string[], worth: (sign: string) => number): number =>
  signs.reduce((all, sign) => all + worth(sign), 0);

const COUNTED: Readonly<Record<Exclude<Count, LibraryCount>, (signs: readonly string[]) => number>> = {
  characters: (signs) => signs.length,
  'emoji-bytes': (signs) => sum(signs, (sign) => (EMOJI.test(sign) ? utf8(sign) : 1)),
  halves: (signs) => Math.ceil(sum(signs, (sign) => (sign <= '\u00ff' ? 0.5 : sign.length))),
};

/** As it is sent: composed, and without the line break at its end. */
const sent = (text: string): string => text.normalize('NFC').trimEnd();

export const charactersIn = (text: string): number => [...sent(text)].length;

export const lengthOf = (text: string, { count, most }: Limit, countBy: CountBy): Length => {
  const words = sent(text);
  const signs = [...words];
  const used = count === 'segments' || count === 'weighted' ? countBy(words, count) : COUNTED[count](signs);
  return { count, most, used, characters: signs.length };
};

export const fits = ({ used, most }: Length): boolean => used <= most;
