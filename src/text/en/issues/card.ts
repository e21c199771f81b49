/** How English words what is wrong with a card of the trainer. */
import { type SentencesOf, say } from '../../sentences.ts';

export const card: SentencesOf<'card'> = {
  'card.no-such-choice': ({ found, choices }) =>
    say(`There is no choice called “${found}” on this card.`, `One of: ${choices}.`),
  'card.no-such-law': ({ found }) =>
    say(
      `“${found}” is no law of regimes/ that somebody has read well enough to teach it.`,
      'An id of a law of medium or high confidence, or none.',
    ),
  'card.not-found': ({ found }) => say(`There is no card called ${found}.`, '', 'Take one: crisis-kit drill practice'),
};
