/** Owns the print boundary: every string that somebody else wrote is made harmless here before a terminal sees it. */

/** Whether line breaks and tabs are part of the text, or would forge a line of their own. */
export type SafeOptions = { readonly multiline: boolean };

const ESC = '(?:\\u001b';
const STRING_END = '(?:\\u0007|\\u001b\\\\|\\u009c)';

/** Whole control sequences, seven-bit and C1: they go without a trace, with their arguments. */
const SEQUENCES = new RegExp(
  [
    // Strings a terminal would act on: DCS, SOS, OSC, PM, APC, up to their end.
    `${ESC}[PX\\]^_]|[\\u0090\\u0098\\u009d\\u009e\\u009f])[^\\u0007\\u001b\\u009c]*${STRING_END}`,
    // CSI: cursor, colours, modes.
    `${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    // Character sets and other two- or three-byte escapes.
    '\\u001b[ -/]+[0-~]',
  ].join('|'),
  'g',
);

/** What cannot be seen and yet changes what is seen: controls, bidi, zero-width, tags. */
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const SUSPICIOUS =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}|[\u{e0000}-\u{e007f}]/u;

const EMOJI_BEFORE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;

const joinsEmoji = (whole: string, at: number): boolean =>
  EMOJI_BEFORE.test(whole.slice(Math.max(0, at - 4), at)) && EMOJI_AFTER.test(whole.slice(at + 1));

const visible = (char: string): string => {
  const code = char.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/**
 * The form of `text` that may be printed. Control sequences are taken out, invisible characters become visible
 * escapes, lone surrogates become U+FFFD; all else, Chinese and emoji included, stays as it is. Store the original.
 */
export const safe = (text: string, options: SafeOptions): string => {
  if (!SUSPICIOUS.test(text)) return text;
  const lines = options.multiline ? text.replace(/\r\n/g, '\n') : text;
  const bare = lines.replace(SEQUENCES, '').replace(LONE_SURROGATES, '\ufffd');
  return bare.replace(UNSEEN, (char, at: number) => {
    if (options.multiline && (char === '\n' || char === '\t')) return char;
    if (char === '\u200d' && joinsEmoji(bare, at)) return char;
    return visible(char);
  });
};
