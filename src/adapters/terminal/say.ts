/** Owns turning marked lines into rows for the window. */
import type { Line } from '../../ports/operator.ts';
import type { TerminalWords } from '../../ports/terminal-words.ts';
import { type Look, signOf } from './look.ts';
import { safe } from './safe.ts';
import { wrapAfter } from './wrap.ts';

/** What rows depend on besides the lines. */
export type Setting = {
  readonly look: Look;
  readonly words: TerminalWords;
  readonly columns: number /** screen readers wrap for themselves */;
  readonly plain: boolean;
};

const RULE_WIDTH = 72;

const rowsOf = (line: Line, { look, words, columns, plain }: Setting): readonly string[] => {
  const text = safe(line.text, { multiline: true });
  if (line.mark === 'verbatim') return text.split('\n');
  if (line.mark === 'rule' && text === '')
    return [look.tint.rule(look.glyph.rule.repeat(Math.min(columns - 1, RULE_WIDTH)))];
  const sign = signOf(line.mark, look, words);
  const rows = plain ? (sign + text).split('\n') : wrapAfter(sign, text, columns - 1);
  return rows.map((row) => (row === '' ? row : look.tint[line.mark](row)));
};

/** The rows to print for `lines`: safe, with sign and colour, wrapped; `verbatim` untouched, flush left, left to the terminal to wrap. */
export const sayRows = (lines: readonly Line[], setting: Setting): readonly string[] =>
  lines.flatMap((line) => rowsOf(line, setting));
