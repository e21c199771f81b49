/** Owns how two versions of a text are shown beside each other: what went and what came, in place, with signs that need no colour. */
import type { Piece } from '../core/statement/compare.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

const SIGNS = { gone: ['[-', '-]'], new: ['{+', '+}'] } as const;

/** Signs stand on every line that a change runs over. */
const signed = ({ kind, text }: Piece): string => {
  if (kind === 'same') return text;
  const [before, behind] = SIGNS[kind];
  return text
    .split('\n')
    .map((row) => (row === '' ? '' : `${before}${row}${behind}`))
    .join('\n');
};

const changed = (row: string): boolean => row.includes('[-') || row.includes('{+');

/** Only the paragraphs that differ, in their order. */
export const diffLines = (
  pieces: readonly Piece[],
  { from, to }: { readonly from: number; readonly to: number },
  { life }: Words,
): readonly Line[] => {
  const rows = pieces.map(signed).join('').split('\n').filter(changed);
  if (rows.length === 0) return [line('plain', life.diff.same)];
  return [
    line('heading', life.diff.heading(from, to)),
    line('dim', life.diff.legend),
    ...rows.map((row) => line('verbatim', row)),
  ];
};
