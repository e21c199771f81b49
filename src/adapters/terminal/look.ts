/** Owns how things look: colours, signs and rulers, all from one decision that was made outside. */
import { Chalk } from 'chalk';
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

/** The look for these two decisions. Sixteen colours only: they follow the operator's own theme. */
export const lookFor = ({ colour, ascii }: { readonly colour: boolean; readonly ascii: boolean }): Look => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const none: Tint = (text) => text;
  return {
    tint: {
      plain: none,
      verbatim: none,
      item: none,
      heading: (text) => chalk.bold.underline(text),
      strong: (text) => chalk.bold(text),
      dim: (text) => chalk.dim(text),
      rule: (text) => chalk.dim(text),
      danger: (text) => chalk.bold.red(text),
      warning: (text) => chalk.yellow(text),
      good: (text) => chalk.green(text),
      current: (text) => chalk.bold.cyan(text),
    },
    glyph: ascii ? ASCII : UNICODE,
  };
};

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
