/** Owns what can be a phone number: digits to be dialled, with what people write around them. */

/** The shortest numbers people are told to call have three digits. */
const FEWEST = 3;

const counted = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** More letters than digits are a remark, whatever number stands in it. */
export const isPhone = (text: string): boolean => {
  const digits = counted(text, /\p{Nd}/gu);
  return digits >= FEWEST && counted(text, /\p{L}/gu) <= digits;
};
