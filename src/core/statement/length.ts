/** Owns how long a text is in its channel's own counting, and whether it still fits. */

/**
 * `segments`: SMS parts, 160 signs of the GSM alphabet or 70 of any other in one, a few less each where there are several.
 * `weighted`: as short-post sites count, where a Chinese character is worth two. `characters`: one sign is one.
 */
export const COUNTS = ['segments', 'weighted', 'characters'] as const;
export type Count = (typeof COUNTS)[number];

export type Limit = { readonly count: Count; readonly most: number };

export type Length = Limit & { readonly used: number; readonly characters: number };

/** The basic table of GSM 03.38; anything else turns the whole message into 16-bit signs. */
const GSM = /^[\n\r @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]$/u;
/** These take two places of it. */
const GSM_DOUBLE = /^[\f^{}\\[~\]|€]$/u;

const parts = (units: number, one: number, each: number): number => (units <= one ? 1 : Math.ceil(units / each));

const segments = (signs: readonly string[]): number => {
  const plain = signs.every((sign) => GSM.test(sign) || GSM_DOUBLE.test(sign));
  return plain
    ? parts(signs.length + signs.filter((sign) => GSM_DOUBLE.test(sign)).length, 160, 153)
    : parts(signs.join('').length, 70, 67);
};

/** Up to here a sign is worth one: Latin and its marks, general punctuation. */
const isLight = (sign: string): boolean => /^[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]$/u.test(sign);

const weight = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (isLight(sign) ? 1 : 2), 0);

const USED: Readonly<Record<Count, (signs: readonly string[]) => number>> = {
  segments,
  weighted: weight,
  characters: (signs) => signs.length,
};

/** Without the line break at its end, which nobody sends. */
export const lengthOf = (text: string, { count, most }: Limit): Length => {
  const signs = [...text.normalize('NFC').trimEnd()];
  return { count, most, used: USED[count](signs), characters: signs.length };
};

export const fits = ({ used, most }: Length): boolean => used <= most;
