/** Owns the schemas of laws and of what their notices hold. All languages of a thing stand in one file, beside its figure. */
import { JURISDICTIONS, MATTERS } from '../../../core/clock/regime.ts';
import { LANGS } from '../../../core/lang.ts';
import { CONDITION, EVERY_LANG, FACT_ID, FORMAT, ID, WORDS } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema, setOf } from './schema.ts';

const DATE: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day: 2026-11-22.' };
const TEXT_DATE: Schema = {
  oneOf: [{ type: 'null' }, DATE],
  description: 'The date of the text that was read; null where that text bears none.',
};
const BASIS: Schema = { enum: ['law', 'guidance', 'standard', 'convention'] };
const CONFIDENCE: Schema = {
  enum: ['high', 'medium', 'low'],
  description: 'high: read in an official text; medium: a good secondary source; low: not read, never a deadline.',
};

const COUNT: Readonly<Record<string, Schema>> = {
  within: {
    type: 'string',
    pattern: '^[1-9]\\d{0,3} (hours|days|working-days|months)$',
    description: 'How much and of what: 72 hours, 15 days, 3 working-days, 1 months.',
  },
  starts: {
    enum: ['event', 'day', 'day-after'],
    description: 'Hours run from the event. The day of the event is the first day (day) or is not counted (day-after).',
  },
  rolls: {
    enum: ['stays', 'next-business-day'],
    description: 'Where an end on a day that is no business day goes. Left out: it stays.',
  },
  by: {
    type: 'string',
    pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
    description: 'The hour of the last day, where earlier than its end.',
  },
};
const COUNTED = ['within', 'starts'];

const VARIANT = exactly(['when', ...COUNTED], {
  when: CONDITION,
  from: { ...FACT_ID, description: 'Left out where it counts from the moment of its clock.' },
  ...COUNT,
});

const CLOCK = exactly(['role', 'provision', 'trigger', 'notify'], {
  role: {
    enum: ['deadline', 'reminder', 'reference'],
    description:
      'deadline: can be overdue. reminder: to be done, without a date that binds. reference: only to be read.',
  },
  binds: {
    enum: ['company', 'authority', 'platform', 'processor'],
    description: 'Whom the duty binds. Left out: the company.',
  },
  from: { ...FACT_ID, description: 'The fact with the moment it counts from.' },
  when: { ...CONDITION, description: "Beyond the law's own condition." },
  count: { ...exactly(COUNTED, COUNT), description: 'Left out where the text says without delay.' },
  limit: {
    enum: ['exact', 'at-most', 'by-order'],
    description: 'The period itself (left out), the longest allowed, or set by an order with a date of its own.',
  },
  variants: { ...mapOf(ID, VARIANT), description: 'Other periods; the first whose condition holds is taken.' },
  basis: { ...BASIS, description: "Left out where it is the law's own." },
  provision: { ...WORDS, description: 'Article or section, as its own law writes it.' },
  confidence: { ...CONFIDENCE, description: "Left out where it is the law's own." },
  text_as_of: TEXT_DATE,
  trigger: { ...EVERY_LANG, description: 'When it starts, in plain words.' },
  notify: { ...EVERY_LANG, description: 'Whom to tell what.' },
  note: EVERY_LANG,
});

export const REGIME: Schema = {
  $schema: DIALECT,
  $id: 'regime.schema.json',
  title: 'crisis-kit law',
  description: 'A law or rule of one place: the clocks it starts, what its notices hold, and the words they avoid.',
  ...exactly(
    [
      'format',
      'id',
      'jurisdiction',
      'matters',
      'basis',
      'in_force',
      'url',
      'confidence',
      'checked',
      'text_as_of',
      'written',
      'title',
      'authority',
    ],
    {
      format: FORMAT,
      id: ID,
      jurisdiction: { enum: JURISDICTIONS },
      matters: { ...setOf({ enum: MATTERS }), minItems: 1 },
      basis: BASIS,
      in_force: { type: 'boolean' },
      when: { ...CONDITION, description: 'Whether it concerns an incident of its place; left out for always.' },
      url: { type: 'string', pattern: '^https?://[^\\s]+$' },
      confidence: CONFIDENCE,
      checked: { ...DATE, description: 'The day on which the text was last read.' },
      text_as_of: TEXT_DATE,
      written: {
        ...setOf({ type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' }),
        minItems: 1,
        description: 'The languages its own text is written in.',
      },
      fields: { ...setOf(ID), description: 'What its notice holds: ids of notice-fields.yaml.' },
      forbidden: {
        ...exactly([], Object.fromEntries(LANGS.map((lang) => [lang, setOf(WORDS)]))),
        description: 'Words its notice must not or should not use.',
      },
      title: EVERY_LANG,
      authority: EVERY_LANG,
      note: EVERY_LANG,
      clocks: mapOf(ID, CLOCK),
    },
  ),
};

export const NOTICE_FIELDS: Schema = {
  $schema: DIALECT,
  $id: 'notice-fields.schema.json',
  title: 'crisis-kit notice fields',
  description: 'What notices hold: one id for one thing in all laws, and the facts that fill it.',
  ...exactly(['fields'], {
    format: FORMAT,
    fields: mapOf(ID, exactly(['label'], { facts: setOf(FACT_ID), label: EVERY_LANG })),
  }),
};
