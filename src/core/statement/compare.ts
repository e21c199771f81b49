/** Owns the comparing of two versions: what counts as one word in each language, and what came of each piece. */

/** A stretch of words that both have, that went, or that is new. */
export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

/** A Chinese character is a word of its own; a number is one with its points; everything else by words, spaces and signs. */
const TOKEN = /\p{Script=Han}|\d[\d.,:–-]*\d|\d|[\p{L}\p{M}']+|\s+|[^\p{L}\p{N}\s]/gu;

/** The words of a text, so that put together they are the text again. */
export const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const runs: Piece[] = [];
  for (const { kind, text } of pieces) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text };
    else runs.push({ kind, text });
  }
  return runs;
};

/** Two changes with only a space between them are read as one. */
const closed = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, at) => {
    const between = piece.kind === 'same' && /^[^\S\n]+$/.test(piece.text) && at > 0 && at < pieces.length - 1;
    return between
      ? [{ kind: 'gone', text: piece.text } as const, { kind: 'new', text: piece.text } as const]
      : [piece];
  });

/** What went before what came, in each stretch between words that stayed. */
const ordered = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = [];
  let gone = '';
  let fresh = '';
  const flush = (): void => {
    if (gone !== '') out.push({ kind: 'gone', text: gone });
    if (fresh !== '') out.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'gone') gone += text;
    if (kind === 'new') fresh += text;
    if (kind !== 'same') continue;
    flush();
    out.push({ kind, text });
  }
  flush();
  return out;
};

/** Pieces as somebody reads them: runs instead of single words. */
export const readable = (pieces: readonly Piece[]): readonly Piece[] => ordered(closed(joined(pieces)));
