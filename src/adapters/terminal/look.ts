/** Owns how things look: tints, signs and rulers, all from one decision that was made outside. */
import type { Mark } from '../../ports/operator.ts';
import type { TerminalWords } from '../../ports/terminal-words.ts';

/** A text with its colour; the same text without. */
export type Tint = (text: string) => string;

/** Colours by meaning, and the few glyphs the kit draws itself. */
export type Look = {
  readonly tint: Readonly<Record<Mark | 'current', Tint>>;
  readonly glyph: {
    readonly pointer: string;
    readonly ask: string;
    readonly break: string;
    readonly rule: string;
    readonly item: string;
  };
};

const UNICODE = { pointer: '❯', ask: '?', break: '⏎', rule: '─', item: '•' };
const ASCII = { pointer: '>', ask: '?', break: '\\n', rule: '-', item: '-' };

const none: Tint = (text) => text;

/** No colour at all. */
export const PLAIN: Look['tint'] = {
  plain: none,
  verbatim: none,
  item: none,
  heading: none,
  strong: none,
  dim: none,
  rule: none,
  danger: none,
  warning: none,
  good: none,
  current: none,
};

/** The look for these two decisions. */
export const lookOf = (tint: Look['tint'], ascii: boolean): Look => ({ tint, glyph: ascii ? ASCII : UNICODE });

/** What stands before a marked line, so that its meaning is there without colour. */
export const signOf = (mark: Mark, look: Look, words: TerminalWords): string => {
  switch (mark) {
    case 'danger':
      return `${words.signs.danger} `;
    case 'warning':
      return `${words.signs.warning} `;
    case 'good':
      return `${words.signs.good} `;
    case 'item':
      return `${look.glyph.item} `;
    default:
      return '';
  }
};
