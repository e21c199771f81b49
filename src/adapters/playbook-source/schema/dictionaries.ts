/** Owns the schemas of what playbooks share: facts, severity, clocks, roles, places, and their overlays. */
import { JURISDICTIONS } from '../../../core/clock/regime.ts';
import { FACT_TYPES } from '../../../core/fact/model.ts';
import { LANGS } from '../../../core/lang.ts';
import { LINE_KINDS } from '../../../core/statement/lines.ts';
import {
  AUDIENCE_LIST,
  CLOCK_END,
  CONDITION,
  DURATION,
  FACT_ID,
  FORMAT,
  ID,
  LANG,
  LINES,
  PRACTICE_ROW,
  WORDS,
} from './common.ts';
import { DIALECT, exactly, mapOf, type Schema, setOf } from './schema.ts';

const FACT_WORDS = { name: WORDS, label: WORDS, help: WORDS, example: WORDS, unit: WORDS };
const VALUE: Schema = { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]{0,63}$' };

const FACT = exactly(['type', 'name', 'label'], {
  type: { enum: FACT_TYPES },
  claim: { type: 'boolean', description: 'About the world: unconfirmed until somebody says they checked.' },
  safety: { oneOf: [{ type: 'boolean' }, { type: 'string' }], description: 'What it counts as while unknown.' },
  personal: { ...AUDIENCE_LIST, description: 'The audiences that may read it.' },
  promise: { type: 'boolean', description: 'A datetime that must lie ahead when it is given.' },
  news: { type: 'boolean', description: 'Asked anew in every round; does not overtake what was said before.' },
  internal: { type: 'boolean', description: 'Never used by a statement.' },
  place: { enum: ['fraud'], description: 'Said by places.yaml where nobody has answered it.' },
  agreed: { enum: LINE_KINDS, description: 'Said by the agreed lines of that kind, never asked.' },
  min: { type: 'number' },
  max: { type: 'number' },
  ...FACT_WORDS,
  choices: { ...mapOf(VALUE, WORDS), minProperties: 2, description: 'Value to label, in the order shown.' },
});

const head = (id: string, title: string): Schema => ({
  $schema: DIALECT,
  $id: `${id}.schema.json`,
  title: `crisis-kit ${title}`,
});
const TRANSLATED = { format: FORMAT, lang: LANG };

export const FACTS: Schema = {
  ...head('facts', 'fact dictionary'),
  description: 'Every fact a playbook may ask or a statement may use, with its English words.',
  ...exactly(['facts'], { format: FORMAT, facts: { $ref: 'facts.schema.json#/$defs/facts' } }),
  $defs: { facts: mapOf(FACT_ID, { $ref: 'facts.schema.json#/$defs/fact' }), fact: FACT },
};

export const FACTS_OVERLAY: Schema = {
  ...head('facts-overlay', 'fact dictionary in another language'),
  ...exactly(['facts'], {
    ...TRANSLATED,
    facts: mapOf(FACT_ID, exactly([], { ...FACT_WORDS, choices: mapOf(VALUE, WORDS) })),
  }),
};

const LEVELS = ['1', '2', '3', '4'] as const;
const perLevel = (of: Schema): Schema => exactly(LEVELS, Object.fromEntries(LEVELS.map((level) => [level, of])));
const LEVEL: Schema = { type: 'integer', minimum: 1, maximum: 4 };
const LEVEL_WORDS = perLevel(exactly(['name', 'changes'], { name: WORDS, changes: LINES }));

export const SEVERITY: Schema = {
  ...head('severity', 'severity matrix'),
  ...exactly(['opens', 'base', 'unknown_safety', 'rhythm', 'rows', 'levels'], {
    format: FORMAT,
    opens: { ...FACT_ID, description: 'The level is unset until this fact has an answer.' },
    base: { ...LEVEL, description: 'The level while no row is true.' },
    unknown_safety: { ...LEVEL, description: 'At least this while a safety fact that was asked is unknown.' },
    rhythm: { ...perLevel(DURATION), description: 'Between two words to the outside.' },
    approvers: {
      ...exactly([], Object.fromEntries(LEVELS.map((level) => [level, setOf(ID)]))),
      description: 'Roles that say yes before a text goes out.',
    },
    urgent_without: { ...setOf(ID), description: 'Words that must not wait go out without these.' },
    rows: mapOf(ID, exactly(['level', 'when', 'label'], { level: LEVEL, when: CONDITION, label: WORDS })),
    levels: LEVEL_WORDS,
  }),
};

export const SEVERITY_OVERLAY: Schema = {
  ...head('severity-overlay', 'severity matrix in another language'),
  ...exactly(['rows', 'levels'], {
    ...TRANSLATED,
    rows: mapOf(ID, exactly([], { label: WORDS })),
    levels: LEVEL_WORDS,
  }),
};

const CLOCK_WORDS = { label: WORDS, basis_text: WORDS };

export const CLOCKS: Schema = {
  ...head('clocks', 'clocks'),
  ...exactly(['clocks'], {
    format: FORMAT,
    clocks: mapOf(
      ID,
      exactly(['kind', 'from', 'end', 'basis', 'label', 'basis_text'], {
        kind: { enum: ['aim', 'deadline', 'announced', 'reminder'] },
        from: { oneOf: [{ enum: ['heard', 'started'] }, exactly(['fact'], { fact: FACT_ID })] },
        within: { ...DURATION, description: 'Left out where the source says without delay.' },
        end: CLOCK_END,
        basis: { enum: ['law', 'guidance', 'standard', 'convention', 'own-word'] },
        confidence: { enum: ['high', 'medium'] },
        ...CLOCK_WORDS,
      }),
    ),
  }),
};

export const CLOCKS_OVERLAY: Schema = {
  ...head('clocks-overlay', 'clocks in another language'),
  ...exactly(['clocks'], { ...TRANSLATED, clocks: mapOf(ID, exactly([], CLOCK_WORDS)) }),
};

export const ROLES: Schema = {
  ...head('roles', 'roles'),
  description: 'Who acts. An overlay has the same shape.',
  ...exactly(['roles'], { ...TRANSLATED, roles: mapOf(ID, exactly(['name'], { name: WORDS })) }),
};

export const PRACTICE: Schema = {
  ...head('practice', 'practice list'),
  description: 'What good crisis work consists of. An overlay has the same shape.',
  ...exactly(['groups', 'rows'], {
    ...TRANSLATED,
    groups: mapOf({ type: 'string', pattern: '^[A-Z]{1,2}$' }, exactly(['name'], { name: WORDS })),
    rows: mapOf(
      { type: 'string', pattern: PRACTICE_ROW },
      exactly(['label'], {
        label: WORDS,
        roles: { ...setOf(ID), description: 'Carried by every task of theirs that has a time.' },
      }),
    ),
  }),
};

const ZONE: Schema = { type: 'string', pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$' };

const NUMBERS = exactly(LANGS, Object.fromEntries(LANGS.map((lang) => [lang, WORDS])));

export const PLACES: Schema = {
  ...head('places', 'emergency numbers'),
  description: 'What to dial where, in the words of each language. The one place without zones is for everywhere else.',
  ...exactly(['places'], {
    format: FORMAT,
    places: mapOf(
      ID,
      exactly(['numbers', 'source'], {
        zones: setOf(ZONE),
        numbers: NUMBERS,
        fraud: {
          ...exactly(['numbers', 'source'], { numbers: NUMBERS, source: WORDS }),
          description: 'Whom to ask about a call or a message that may be a fraud.',
        },
        source: WORDS,
      }),
    ),
  }),
};

export const MOMENTS: Schema = {
  ...head('moments', 'moments that legal periods count from'),
  description: 'What the record already knows of a moment, until somebody says it: the first that holds is taken.',
  ...exactly(['moments'], {
    format: FORMAT,
    moments: mapOf(FACT_ID, {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          exactly(['from'], { from: { enum: ['heard'] } }),
          exactly(['answered', 'when'], { answered: FACT_ID, when: CONDITION }),
        ],
      },
    }),
  }),
};

const DATE: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

export const CALENDAR: Schema = {
  ...head('calendar', 'business days of one jurisdiction'),
  description:
    'In which zone its days end, and year by year on which of them offices are closed, or open on a weekend.',
  ...exactly(['id', 'zone', 'years'], {
    format: FORMAT,
    id: { enum: JURISDICTIONS.map((one) => one.toLowerCase()) },
    zone: ZONE,
    years: mapOf(
      { type: 'string', pattern: '^\\d{4}$' },
      exactly(['source', 'checked', 'holidays', 'working'], {
        source: WORDS,
        checked: DATE,
        holidays: { ...setOf(DATE), description: 'Weekdays without business.' },
        working: { ...setOf(DATE), description: 'Days of a weekend that are worked in exchange for a holiday.' },
      }),
    ),
  }),
};

const PHRASES = mapOf({ type: 'string', minLength: 2, maxLength: 12 }, WORDS);

const CHARACTERS: Schema = { type: 'string', pattern: '^\\p{Script=Han}+$' };

export const WORDS_TABLE: Schema = {
  ...head('words', 'words of the two Chinese regions'),
  ...exactly(['characters', 'not'], {
    format: FORMAT,
    characters: {
      ...exactly(['both', 'simplified', 'traditional'], {
        both: CHARACTERS,
        simplified: CHARACTERS,
        traditional: CHARACTERS,
      }),
      description: 'Where the national character sets alone would lead the check astray.',
    },
    not: {
      ...exactly(['zh-TW', 'zh-CN'], { 'zh-TW': PHRASES, 'zh-CN': PHRASES }),
      description: 'Words that must not stand in a language, and what it says instead.',
    },
  }),
};
