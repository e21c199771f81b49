/** Owns the schema of `template.yaml`. */
import { AUDIENCES } from '../../../core/fact/model.ts';
import { COUNTS } from '../../../core/statement/length.ts';
import { CHANNELS, PURPOSES } from '../../../core/statement/model.ts';
import { FIXED_WORDS } from '../authored.ts';
import { CONDITION, DURATION, FACT_ID, FORMAT, ID, LANG, PRACTICE_ROWS, WORDS } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema, setOf } from './schema.ts';

export const TEMPLATE: Schema = {
  $schema: DIALECT,
  $id: 'template.schema.json',
  title: 'crisis-kit template',
  description: 'What a statement is. What it says stands beside it, one Handlebars file per language.',
  ...exactly(['format', 'id', 'audience', 'channel', 'purpose', 'needs', 'valid', 'order'], {
    format: FORMAT,
    id: ID,
    audience: { enum: AUDIENCES },
    channel: { enum: CHANNELS },
    purpose: { enum: PURPOSES },
    needs: { ...setOf(FACT_ID), description: 'Without these it cannot go out. No claims.' },
    uses: { ...setOf(FACT_ID), description: 'May be used where there.' },
    promises: { ...FACT_ID, description: "The time that the release announces as the company's own." },
    valid: DURATION,
    limit: {
      ...exactly(['count', 'most'], { count: { enum: COUNTS }, most: { type: 'integer', minimum: 1 } }),
      description:
        "How long it may be, in its channel's own counting: parts of an SMS, weighted signs of a short post, characters.",
    },
    shorter: { ...ID, description: 'The text that says less, for where this one is too long.' },
    order: { enum: ['first', 'in-turn'] },
    offer: { ...CONDITION, description: 'Offered and released only where this is true.' },
    approvers: {
      ...exactly([], Object.fromEntries(['1', '2', '3', '4'].map((level) => [level, setOf(ID)]))),
      description: 'Roles that say yes from this severity on, beside those that every text of that severity needs.',
    },
    after: { ...setOf(ID), description: 'Tasks that must be settled before it goes out.' },
    languages: {
      ...setOf(LANG),
      minItems: 1,
      description: 'The languages it exists in, the one it goes out in first. Left out: all.',
    },
    called: {
      ...mapOf(LANG, exactly(['title'], { title: WORDS, note: WORDS })),
      description: 'Its title and note in the languages it does not exist in.',
    },
    regime: { ...setOf(ID), minItems: 1, description: 'The laws it is written for: ids of playbooks/regimes.' },
    fields: {
      ...mapOf(FACT_ID, { oneOf: [{ enum: [FIXED_WORDS] }, { ...setOf(FACT_ID), minItems: 1 }] }),
      description:
        'What these laws ask for: each field with the facts that say it, or words where the text itself does.',
    },
    house: { type: 'boolean', description: 'The list of fields is our own: these laws have none for this text.' },
    practice: PRACTICE_ROWS,
  }),
};
