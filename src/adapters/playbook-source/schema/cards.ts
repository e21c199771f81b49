/** Owns the schema of the trainer's cards: all languages of a text side by side. */
import { EVERY_LANG, FORMAT, ID, PRACTICE_ROWS, WORDS } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema } from './schema.ts';

export const CARDS: Schema = {
  $schema: DIALECT,
  $id: 'cards.schema.json',
  title: 'crisis-kit practice cards',
  description: 'Cards of one topic: a situation, what one can do, and why one of these is better.',
  ...exactly(['id', 'title', 'cards'], {
    format: FORMAT,
    id: ID,
    title: EVERY_LANG,
    cards: mapOf(
      ID,
      exactly(['practice', 'right', 'situation', 'choices', 'why'], {
        practice: PRACTICE_ROWS,
        law: { ...ID, description: 'The id of a law in regimes/, where it is about one.' },
        source: { ...WORDS, description: 'Author, work, year; left out where the practice list is all it rests on.' },
        right: { ...ID, description: 'The choice that is better.' },
        situation: EVERY_LANG,
        choices: mapOf(ID, EVERY_LANG),
        why: EVERY_LANG,
      }),
    ),
  }),
};
