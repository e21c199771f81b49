/** Owns counting by the channels' own libraries: `twitter-text` for X, Twilio's calculator for an SMS. */
import { SegmentedMessage } from 'sms-segments-calculator';
import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { LibraryCount } from '../../core/statement/length.ts';
import type { Counter } from '../../ports/counter.ts';

/** Both libraries take time by the square of a text. Whatever is longer is far too long, and counted piece by piece. */
const PIECE = 4_000;

const COUNTS: Readonly<Record<LibraryCount, (text: string) => number>> = {
  weighted: (text) => parseTweet(text).weightedLength,
  segments: (text) => new SegmentedMessage(text).segmentsCount,
};

const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces.length === 0 ? [''] : pieces;
};

export const countBy: Counter = (text, count) =>
  piecesOf(text).reduce((sum, piece) => sum + Math.max(COUNTS[count](piece), count === 'segments' ? 1 : 0), 0);
