/** Owns how a card reads: its question, what is said to an answer, and where that comes from. */
import type { Content } from '../core/playbook/model.ts';
import type { Json } from '../core/record/event.ts';
import type { Day } from '../core/review/model.ts';
import type { Card } from '../core/trainer/card.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

export type Choice = { readonly value: string; readonly label: string };

export const choicesIn = (card: Card, order: readonly string[], { lang }: Words): readonly Choice[] =>
  order.map((value) => ({ value, label: card.texts[lang].choices[value] ?? value }));

/** The law or the study, then the rows of good practice. */
export const sourcesOf = ({ law, source, practice }: Card, content: Content, words: Words): readonly string[] => {
  const regime = law === null ? undefined : content.regimes[law];
  const { rows } = content.practiceTexts[words.lang];
  return [
    ...(regime === undefined
      ? []
      : [words.trainer.law(regime.texts[words.lang].title, words.format.day(regime.checked))]),
    ...(source === null ? [] : [source]),
    ...practice.flatMap((row) => (rows[row] === undefined ? [] : [`${row} ${rows[row]}`])),
  ];
};

/** What came of an answer: the place of the card, and the day it comes again. */
export type Outcome = { readonly card: Card; readonly right: boolean; readonly due: Day };

export const outcomeLines = ({ card, right, due }: Outcome, content: Content, words: Words): readonly Line[] => {
  const { trainer, format, lang } = words;
  const text = card.texts[lang];
  return [
    right ? line('good', trainer.right) : line('strong', trainer.wrong(text.choices[card.right] ?? card.right)),
    line('plain', text.why),
    line('dim', `${trainer.source}${format.colon}${sourcesOf(card, content, words).join(' · ')}`),
    line('dim', trainer.again(format.day(due))),
  ];
};

export const cardJson = (card: Card, order: readonly string[], words: Words): Json => {
  const { situation } = card.texts[words.lang];
  const choices = choicesIn(card, order, words).map((choice) => ({ ...choice }));
  return { id: card.id, topic: card.topics[words.lang], situation, choices };
};

export const outcomeJson = ({ card, right, due }: Outcome, content: Content, words: Words): Json => ({
  card: card.id,
  right,
  expected: card.right,
  why: card.texts[words.lang].why,
  sources: sourcesOf(card, content, words),
  again: due,
});
