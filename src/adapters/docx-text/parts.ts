/** Owns the opening of a Word file's zip: only the part that holds the words, piece by piece, and no further than a text can be long. */
import { Unzip, UnzipInflate } from 'fflate';

/** What is opened at a time: one kilobyte of a zip can hold a megabyte of nothing. */
const PIECE = 4 * 1024;
/** A text of 10 MB has its marks around it besides. */
const MOST = 40 * 1024 * 1024;
const WORDS = /^word\/document\d*\.xml$/;

export type Part = { readonly kind: 'part'; readonly bytes: Uint8Array } | { readonly kind: 'none' | 'swollen' };

const joined = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** The part that holds the words of the document. Throws where the zip is broken. */
export const wordsPart = (bytes: Uint8Array): Part => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let state: 'looking' | 'reading' | 'done' = 'looking';
  const unzip = new Unzip((file) => {
    if (state !== 'looking' || !WORDS.test(file.name)) return;
    state = 'reading';
    file.ondata = (fault, piece, last) => {
      if (fault) throw fault;
      size += piece.length;
      if (size <= MOST) pieces.push(piece);
      if (last) state = 'done';
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && size <= MOST && isUnfinished(state); at += PIECE)
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  if (size > MOST) return { kind: 'swollen' };
  return isUnfinished(state) ? { kind: 'none' } : { kind: 'part', bytes: joined(pieces, size) };
};

/** Asked here, because the callback above changes it where the compiler cannot see. */
const isUnfinished = (state: string): boolean => state !== 'done';
