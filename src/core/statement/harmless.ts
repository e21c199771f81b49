/** Owns what may stand in words that leave the house: what a terminal, a browser or a word processor would obey instead of showing is taken out. */

/** Whole control sequences, seven-bit and C1, with their arguments: colours and cursor, titles, links, device strings. */
const SEQUENCES = new RegExp(
  [
    '(?:\\u001b[PX\\]^_]|[\\u0090\\u0098\\u009d\\u009e\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|\\u001b\\\\|\\u009c|$)',
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'gm',
);

/** What ends a line in one program or another. */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Controls, signs that turn the direction of what follows, and those that take no room: none of them is a word. */
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;

const LONE_SURROGATES = /\p{Surrogate}/gu;

const EMOJI_BEFORE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

/** One picture made of several, as a family or a cook, hangs together by a sign that is deceit anywhere else. */
const joinsPicture = (whole: string, at: number): boolean =>
  EMOJI_BEFORE.test(whole.slice(Math.max(0, at - 4), at)) && EMOJI_AFTER.test(whole.slice(at + 1, at + 3));

/** The words alone. Every line end becomes `\n`, a tab a blank, half a character U+FFFD; Chinese and pictures stay as they are. */
export const harmless = (text: string): string => {
  const bare = text
    .replace(SEQUENCES, '')
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(LONE_SURROGATES, '\ufffd');
  return bare.replace(UNSEEN, (sign, at: number) => (sign === '\u200d' && joinsPicture(bare, at) ? sign : ''));
};
