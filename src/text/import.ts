/** Owns how it is said what did not come along with a file, or had to be filled in: a line for each, by what became of it. */
import type { Issue, IssueCode } from '../core/issue.ts';
import type { Line } from '../ports/operator.ts';
import { sentence } from './issue.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

const KINDS: readonly IssueCode[] = [
  'drill.import-skipped',
  'drill.import-instead',
  'drill.import-cut',
  'drill.import-filled',
];

const kindLines = (notes: readonly Issue[], words: Words): readonly Line[] => {
  const [first] = notes;
  if (first === undefined) return [];
  const items = notes.map((one) =>
    line('item', `${words.frame.place(one.place)}${words.format.colon}${sentence(one, words).found}`),
  );
  return [line('plain', ''), ...items, line('dim', sentence(first, words).hint)];
};

export const importLines = (notes: readonly Issue[], words: Words): readonly Line[] =>
  KINDS.flatMap((kind) =>
    kindLines(
      notes.filter(({ code }) => code === kind),
      words,
    ),
  );
