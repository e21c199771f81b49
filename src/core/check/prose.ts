/** Owns what a rule reads: the text without its markup, in blocks and sentences, each of which knows where it stands. */

/** A stretch of `plain`. */
export type Span = { readonly start: number; readonly end: number };

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote';

export type Block = Span & { readonly kind: BlockKind; readonly index: number };

/** `text` is as written, `low` is what patterns are held against: lower case, marks and widths folded, character by character. */
export type Sentence = Span & {
  readonly text: string;
  readonly low: string;
  readonly index: number;
  readonly block: Block;
};

export type Prose = {
  /** As given, without a byte-order mark. */
  readonly given: string;
  /** Without markup; a line break between blocks, none inside. */
  readonly plain: string;
  /** As long as `plain`, folded. */
  readonly low: string;
  /** Where a place of `plain` stands in `given`; one more than `plain` is long. */
  readonly at: Uint32Array;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** What stands in quotation marks, or in a block that is quoted. */
  readonly quotes: readonly Span[];
  /** Where a rule need not look: nothing else speaks for its being broken there. Absent: nowhere. */
  readonly spared?: (sentence: Sentence) => boolean;
};

export const inside = (spans: readonly Span[], place: Span): boolean =>
  spans.some(({ start, end }) => start <= place.start && place.end <= end);

/** The sentence a place stands in; null between two. */
export const sentenceAt = ({ sentences }: Prose, place: number): Sentence | null => {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sentences[middle];
    if (one === undefined) return null;
    if (place < one.start) high = middle - 1;
    else if (place >= one.end) low = middle + 1;
    else return one;
  }
  return null;
};

/** How far into the text a sentence stands: 0 the first, 1 the last. */
export const depth = ({ sentences }: Prose, { index }: Sentence): number =>
  sentences.length < 2 ? 0 : index / (sentences.length - 1);
