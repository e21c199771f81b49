/** Owns what a fact is: its definition in the dictionary, and the value an incident holds for it. */

import type { Lang } from '../lang.ts';
import type { LineKind } from '../statement/lines.ts';
import type { Instant } from '../time.ts';

export type FactId = string;

export const FACT_TYPES = [
  'text',
  'longtext',
  'name',
  'integer',
  'number',
  'money',
  'date',
  'datetime',
  'confirm',
  'choice',
  'choices',
  'list',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

export type Certainty = 'confirmed' | 'unconfirmed';

/** Who hears a text, in the order of telling. `self` is a text to the one person it is about. */
export const AUDIENCES = ['injured', 'authority', 'partners', 'staff', 'self', 'customers', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

export type Money = { readonly amount: string; readonly currency: string };

/** Text-like types, choice, date and datetime hold a string; integer and number a number; confirm a boolean; choices and list strings. */
export type FactValue = string | number | boolean | Money | readonly string[];

export type FactDef = {
  readonly id: FactId;
  readonly type: FactType;
  /** The values of a choice or choices fact, in the order shown; else empty. */
  readonly choices: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
  /** Audiences that may read it where it is about a person; null where it is not personal. */
  readonly personal: readonly Audience[] | null;
  /** A safety fact counts as this value for way, tasks and severity while it is unknown; null for all others. */
  readonly assume: string | boolean | null;
  /** `confirmed` for own decisions, names, contacts and promises; `unconfirmed` for claims about the world. */
  readonly certainty: Certainty;
  /** A promise: a datetime that must lie ahead when it is given. */
  readonly promise: boolean;
  /** Asked anew in every round: what is new now does not make wrong what was new before. */
  readonly news: boolean;
  /** Never used by any statement. */
  readonly internal: boolean;
  /** Which number of the incident's place says it where nobody has answered it; null for none. */
  readonly place: 'fraud' | null;
  /** Said by the agreed lines of that kind, never asked; left out for all others. */
  readonly agreed?: LineKind;
};

/** The words of a fact in one language. `label` is the question as the operator reads it, `name` what the fact is called in lists. */
export type FactText = {
  readonly label: string;
  readonly name: string;
  readonly help: string | null;
  readonly example: string | null;
  readonly unit: string | null;
  /** Value to label. */
  readonly choices: Readonly<Record<string, string>>;
};

/** What an operator said: a value with its certainty, that it is not known, or why it is not answered. */
export type Answer =
  | {
      readonly kind: 'value';
      readonly value: FactValue;
      readonly certainty: Certainty;
      readonly source: string | null;
      readonly lang: Lang;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'skip'; readonly reason: string };

/** The current answer for a fact, with who said it and when, and the wordings given for other languages. */
export type Fact = {
  readonly id: FactId;
  readonly answer: Answer;
  readonly by: string;
  readonly at: Instant;
  readonly seq: number;
  readonly wordings: Readonly<Partial<Record<Lang, string>>>;
};

/** Free text carries the language it was typed in; names, numbers, times and choices pass from one language to another. */
export const isFreeText = (type: FactType): boolean => type === 'text' || type === 'longtext' || type === 'list';
