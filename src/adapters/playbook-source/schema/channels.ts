/** Owns the schema of channels: how much each takes, dated, with all languages of a name side by side. */
import { COUNTS } from '../../../core/statement/length.ts';
import { CHANNELS } from '../../../core/statement/model.ts';
import { EVERY_LANG, FORMAT, ID, WORDS } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema } from './schema.ts';

export const OUTLETS: Schema = {
  $schema: DIALECT,
  $id: 'channels.schema.json',
  title: 'crisis-kit channels',
  description: 'What a text goes out by: how much it takes, as it counts, where that was read and when.',
  ...exactly(['channels'], {
    format: FORMAT,
    channels: mapOf(
      ID,
      exactly(['sort', 'label', 'text', 'source', 'checked', 'confidence'], {
        sort: { enum: CHANNELS, description: 'The channel that templates for it name.' },
        label: EVERY_LANG,
        note: { ...EVERY_LANG, description: 'What whoever sends it there has to know.' },
        count: { enum: COUNTS },
        most: { type: 'integer', minimum: 1 },
        advice: { type: 'boolean', description: 'More is allowed there, and unwise.' },
        text: { ...ID, description: 'The text that says most there.' },
        subject: { ...ID, description: 'The text that makes its subject line.' },
        source: WORDS,
        checked: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        confidence: { enum: ['high', 'medium', 'low'] },
      }),
    ),
  }),
};
