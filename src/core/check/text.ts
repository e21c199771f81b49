/** Reads a text as given into prose: blocks, sentences and quotations, with their places. */

import { unmark } from './markup.ts';
import { matches } from './matches.ts';
import type { Block, Prose, Sentence, Span } from './prose.ts';

const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff03\uff05\uff0b\uff0d-\uff0f\uff20]/g;
const WIDTH = 0xfee0;

/** Small letters, half-width letters and digits, plain spaces and apostrophes; never longer or shorter. */
const fold = (plain: string): string =>
  plain
    .replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - WIDTH))
    .replace(/[A-Z\u00c0-\u00de]/g, (one) => one.toLowerCase())
    .replace(/[\u00a0\u3000\u2000-\u200a\u202f\t\r]/g, ' ')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2012]/g, '-');

/** Before a stop these end no sentence. */
const SHORT =
  /(?:^|[\s("“])(?:mr|mrs|ms|dr|st|no|nos|vs|e\.g|i\.e|approx|inc|ltd|co|corp|jr|sr|prof|dept|est|tel|ext|fig|u\.s|u\.k|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z])\.$/i;

/** A month cut short behind its day may well end a sentence: a capital follows that begins one. */
const DAY_OF_MONTH = /\d (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;

const STOP = /(?:[。！？!?…]+|\.+(?=["'”’)\]]*(?:\s|$))|[；])["'”’」』）)\]]*/g;

const endsHere = (text: string, end: number): boolean => {
  if (text[end - 1] !== '.') return true;
  if (/^\s*\p{Ll}/u.test(text.slice(end, end + 4))) return false;
  const before = text.slice(Math.max(0, end - 12), end);
  if (DAY_OF_MONTH.test(before)) return /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4));
  return !SHORT.test(before) || /(?:a|p)\.m\.$/i.test(text.slice(end - 4, end));
};

/** A sentence that never ends is cut. */
const LONGEST = 900;

const cuts = (text: string): readonly number[] => {
  const ends = stops(text);
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0;
    const pieces = Math.ceil((end - start) / LONGEST);
    return Array.from({ length: pieces }, (_, piece) => (piece === pieces - 1 ? end : start + (piece + 1) * LONGEST));
  });
};

const stops = (text: string): readonly number[] => {
  const ends: number[] = [];
  for (const { 0: stop, index } of matches(text, STOP)) {
    const end = index + stop.length;
    if (endsHere(text, end)) ends.push(end);
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
};

type Stretch = Span & { readonly block: Block };

const trimmed = (plain: string, { start, end, block }: Stretch): Stretch | null => {
  const text = plain.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = end - (text.length - text.trimEnd().length);
  return from < to ? { start: from, end: to, block } : null;
};

const stretches = (plain: string, block: Block): readonly Stretch[] => {
  let start = block.start;
  return cuts(plain.slice(block.start, block.end)).flatMap((cut) => {
    const one = trimmed(plain, { start, end: block.start + cut, block });
    start = block.start + cut;
    return one ?? [];
  });
};

/** Marks that open and close; the straight ones only in pairs. */
const QUOTED =
  /“[^“”]{1,600}”|「[^「」]{1,600}」|『[^『』]{1,600}』|‹[^‹›]{1,600}›|«[^«»]{1,600}»|"[^"]{1,600}"|(?<![\w’])‘[^‘’]{1,200}(?:’(?=\w)[^‘’]{0,200}){0,6}’(?!\w)|(?<![\w'])'(?:[^'\n]|(?<=\w)'(?=\w)){2,200}'(?!\w)/g;

const quotesIn = (plain: string, block: Block): readonly Span[] => {
  if (block.kind === 'quote') return [block];
  return matches(plain.slice(block.start, block.end), QUOTED).map(({ 0: text, index }) => ({
    start: block.start + index,
    end: block.start + index + text.length,
  }));
};

/** `script` folds what a language folds beyond widths and cases; it must keep the length. */
export const readProse = (text: string, script: (folded: string) => string): Prose => {
  const given = text.replace(/^\ufeff/, '');
  const { plain, at, pieces } = unmark(given);
  const low = script(fold(plain));
  const blocks = pieces.map((piece, index): Block => ({ ...piece, index }));
  const sentences = blocks
    .flatMap((block) => stretches(plain, block))
    .map(
      ({ start, end, block }, index): Sentence => ({
        start,
        end,
        block,
        index,
        text: plain.slice(start, end),
        low: low.slice(start, end),
      }),
    );
  return { given, plain, low, at, blocks, sentences, quotes: blocks.flatMap((block) => quotesIn(plain, block)) };
};
