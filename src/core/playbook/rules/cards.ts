/** Rules on the trainer's cards: the better choice is one of them, and what a card rests on is there. */
import { type Issue, issue } from '../../issue.ts';
import type { Card } from '../../trainer/card.ts';
import type { Compiled, ContentPath, Rule } from './rule.ts';

/** Where a card was written: its id is its topic's and its own. */
export const cardPath = ({ id, topic }: Card): ContentPath => ['cards', topic, 'cards', id.slice(topic.length + 1)];

const noSuchChoice = ({ cards, origin }: Compiled): readonly Issue[] =>
  cards
    .filter(({ right, choices }) => !choices.includes(right))
    .map((card) =>
      issue('card.no-such-choice', origin.place([...cardPath(card), 'right']), {
        found: card.right,
        choices: card.choices.join(', '),
      }),
    );

/** A card about a law says what somebody has read: nothing of low confidence is taught. */
const noSuchLaw = ({ cards, content, origin }: Compiled): readonly Issue[] =>
  cards.flatMap((card) => {
    const regime = card.law === null ? undefined : content.regimes[card.law];
    if (card.law === null || (regime !== undefined && regime.confidence !== 'low')) return [];
    return [issue('card.no-such-law', origin.place([...cardPath(card), 'law']), { found: card.law })];
  });

export const CARD_RULES: readonly Rule[] = [
  { code: 'card.no-such-choice', check: noSuchChoice },
  { code: 'card.no-such-law', check: noSuchLaw },
];
