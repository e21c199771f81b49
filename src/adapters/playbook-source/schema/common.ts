/** Owns the small shapes that all schemas share; the playbook schema publishes them in its `$defs`. */
import { AUDIENCES } from '../../../core/fact/model.ts';
import { LANGS } from '../../../core/lang.ts';
import { STAGES } from '../../../core/playbook/model.ts';
import { exactly, type Schema } from './schema.ts';

const shared = (name: string): Schema => ({ $ref: `playbook.schema.json#/$defs/${name}` });

export const ID = shared('id');
export const FACT_ID = shared('factId');
export const WORDS = shared('words');
export const LINES = shared('lines');
export const DURATION = shared('duration');
export const CONDITION = shared('condition');
export const AUDIENCE_LIST = shared('audiences');
export const PRACTICE_ROWS = shared('practice');
export const CLOCK_END: Schema = shared('clockEnd');
export const LANG: Schema = { enum: LANGS };
/** A text in all languages, side by side. */
export const EVERY_LANG: Schema = exactly(LANGS, Object.fromEntries(LANGS.map((lang) => [lang, WORDS])));
export const FORMAT: Schema = { const: 1, description: 'The version of this format.' };

export const PRACTICE_ROW = '^[A-Z]{1,2}\\d{1,3}$';

export const COMMON_DEFS = {
  id: { type: 'string', pattern: '^[a-z][a-z0-9_-]{0,63}$' },
  factId: { type: 'string', pattern: '^[a-z][a-z0-9_]{0,63}$' },
  words: { type: 'string', minLength: 1, maxLength: 2000 },
  lines: { type: 'array', maxItems: 30, items: WORDS },
  duration: {
    type: 'string',
    pattern: '^P(?=[0-9T])(\\d{1,4}D)?(T(?=\\d)(\\d{1,4}H)?(\\d{1,5}M)?)?$',
    description: 'Days, hours and minutes after ISO 8601: PT30M, PT4H, P2D, P1DT12H.',
  },
  condition: { type: 'string', minLength: 1, maxLength: 500, description: 'A condition in CEL over facts.' },
  stage: { enum: STAGES },
  role: { oneOf: [{ type: 'null' }, ID], description: 'An id of roles.yaml, or null.' },
  practice: {
    type: 'array',
    uniqueItems: true,
    items: { type: 'string', pattern: PRACTICE_ROW },
    description: 'Rows of the practice list, practice.yaml.',
  },
  clockEnd: {
    oneOf: [
      { enum: ['first-release', 'public-release', 'operator'] },
      exactly(['task'], { task: { $ref: 'playbook.schema.json#/$defs/id' } }),
    ],
    description: 'What stops a clock: a release, a task that is done, or only the operator.',
  },
  audiences: { type: 'array', uniqueItems: true, items: { enum: AUDIENCES } },
} as const satisfies Readonly<Record<string, Schema>>;
