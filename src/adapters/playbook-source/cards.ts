/** Owns the making of the trainer's cards from what was authored. */
import { LANGS, type Lang } from '../../core/lang.ts';
import type { Card, CardText } from '../../core/trainer/card.ts';
import type { Typed } from './yaml/typed.ts';

type Spoken = Readonly<Record<Lang, string>>;

export type AuthoredCard = {
  readonly practice: readonly string[];
  readonly law?: string;
  readonly source?: string;
  readonly right: string;
  readonly situation: Spoken;
  readonly choices: Readonly<Record<string, Spoken>>;
  readonly why: Spoken;
};

export type AuthoredCards = {
  readonly id: string;
  readonly title: Spoken;
  readonly cards: Readonly<Record<string, AuthoredCard>>;
};

const textOf = ({ situation, choices, why }: AuthoredCard, lang: Lang): CardText => ({
  situation: situation[lang],
  choices: Object.fromEntries(Object.entries(choices).map(([id, words]) => [id, words[lang]])),
  why: why[lang],
});

/** The cards of one topic, in the order written; an id holds for all topics. */
export const cardsOf = ({ value }: Typed<AuthoredCards>): readonly Card[] =>
  Object.entries(value.cards).map(([id, card]) => ({
    format: 1,
    id: `${value.id}.${id}`,
    topic: value.id,
    practice: card.practice,
    law: card.law ?? null,
    source: card.source ?? null,
    right: card.right,
    choices: Object.keys(card.choices),
    texts: Object.fromEntries(LANGS.map((lang) => [lang, textOf(card, lang)])) as Card['texts'],
    topics: value.title,
  }));
