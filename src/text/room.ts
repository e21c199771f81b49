/** Owns what is said of a text's length: as each channel counts it, where it fits, and what to take where it does not. */
import type { Lang } from '../core/lang.ts';
import type { Outlet } from '../core/statement/channel.ts';
import { charactersIn, fits, type Length } from '../core/statement/length.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { ChannelLength } from './template-words.ts';
import type { Words } from './words.ts';

/** A text as it was measured. */
export type Measured = {
  readonly text: string;
  readonly lang: Lang;
  /** At the channels it may go out by, or the one that was named. */
  readonly at: readonly { readonly outlet: Outlet; readonly length: Length }[];
  /** The channel that was named; null where none was. */
  readonly named: Outlet | null;
  /** The command that makes the text that says less; null where there is none, or none would fit. */
  readonly shorter: string | null;
  /** The words of its subject line. */
  readonly subject: string | null;
};

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const lengthAt = ({ outlet, length }: Measured['at'][number], { lang }: Words): ChannelLength => ({
  name: outlet.label[lang],
  used: length.used,
  most: length.most,
  count: length.count,
  advice: outlet.advice,
});

/** What a statement measures, in as few lines as can be. */
export const roomLines = (measured: Measured, words: Words): readonly Line[] => {
  const { template: said } = words;
  const { at, named, shorter, subject, text } = measured;
  const room = at.filter(({ length }) => fits(length));
  const long = at.filter(({ length }) => !fits(length));
  return [
    ...(subject === null ? [] : [line('plain', said.subject(subject))]),
    ...(named !== null && at.length > 0 ? [] : [line('dim', said.length(charactersIn(text), wordsIn(text)))]),
    ...long.map((one) => line('warning', said.tooLong(lengthAt(one, words)))),
    ...(long.length === 0 || shorter === null ? [] : [line('plain', said.shorter(shorter))]),
    ...(named === null
      ? room.length === 0
        ? []
        : [line('dim', said.roomIn(room.map(({ outlet }) => outlet.label[words.lang])))]
      : room.map((one) => line('dim', said.room(lengthAt(one, words))))),
    ...(named !== null && named.limit !== null && named.confidence !== 'high' && !named.advice
      ? [line('dim', said.unsure(named.checked))]
      : []),
    ...(named?.note ? [line('dim', named.note[words.lang])] : []),
  ];
};
