/** Owns the look at a condition before it is parsed: signs from a Chinese keyboard, with the sign to type instead. */

const SIGNS: Readonly<Record<string, string>> = {
  '＞': '>',
  '＜': '<',
  '＝': '=',
  '！': '!',
  '＆': '&',
  '｜': '|',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '，': ',',
  '“': "'",
  '”': "'",
  '‘': "'",
  '’': "'",
  '＂': "'",
  '＇': "'",
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '\u3000': ' ',
};

export type Sign = { readonly found: string; readonly expected: string; readonly at: number };

/** Every full-width sign of a condition, in order. Text in straight quotes is left alone: values are ASCII anyway. */
export const fullWidthSigns = (source: string): readonly Sign[] =>
  [...source.matchAll(/[＞＜＝！＆｜（）［］，“”‘’＂＇≥≤≠\u3000]/gu)].map((match) => ({
    found: match[0],
    expected: SIGNS[match[0]] ?? '',
    at: match.index,
  }));
