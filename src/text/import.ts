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

const itemLine = async (note: Issue, words: Words): Promise<Line> => {
  const { found } = await sentence(note, words);
  return line('item', `${words.frame.place(note.place)}${words.format.colon}${found}`);
};

const kindLines = async (notes: readonly Issue[], words: Words): Promise<readonly Line[]> => {
  const [first] = notes;
  if (first === undefined) return [];
  const items = await Promise.all(notes.map((one) => itemLine(one, words)));
  return [line('plain', ''), ...items, line('dim', (await sentence(first, words)).hint)];
};

export const importLines = async (notes: readonly Issue[], words: Words): Promise<readonly Line[]> => {
  const ofKind = (kind: IssueCode): readonly Issue[] => notes.filter(({ code }) => code === kind);
  return (await Promise.all(KINDS.map((kind) => kindLines(ofKind(kind), words)))).flat();
};
