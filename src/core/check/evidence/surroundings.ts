/** What stands around a sentence and is weighed with it: where it stands, in what kind of text, who is hurt, what else the text holds. */
import { APOLOGY_PARTS, HOLDING_PARTS, type Part, type Scorecard, type Setting } from '../model.ts';
import type { Prose, Sentence } from '../prose.ts';

/** Begins what is no run. */
export const MARK = '\u00b6';

const place = (index: number, count: number): string => {
  if (index < 2) return `${index + 1}`;
  return index === count - 1 ? 'last' : 'middle';
};

const length = (count: number): string => {
  if (count < 3) return `${count}`;
  return count < 7 ? 'short' : 'long';
};

const partsHeld = ({ apology, holding }: Scorecard): readonly Part[] => [
  ...APOLOGY_PARTS.filter((part) => apology[part]),
  ...HOLDING_PARTS.filter((part) => holding[part]),
];

/** What is the same for every sentence of a text. */
export const ofText = ({ sentences }: Prose, { kind, harm, held }: Setting): readonly string[] =>
  ['', `length ${length(sentences.length)}`, `kind ${kind}`]
    .concat([...harm].map((one) => `harm ${one}`))
    .concat(partsHeld(held).map((part) => `part ${part}`))
    .map((one) => MARK + one);

export const ofSentence = ({ sentences }: Prose, { index, block }: Sentence): readonly string[] => [
  `${MARK}place ${place(index, sentences.length)}`,
  `${MARK}block ${block.kind}`,
];
