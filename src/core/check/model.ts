/** Owns what a check of a text is: its rules, what it may know about the case, and what it finds. */
import type { Lang } from '../lang.ts';

export const RULE_IDS = [
  'conditional-apology',
  'sorry-but',
  'feelings-blamed',
  'regret-only',
  'agentless',
  'minimising',
  'blame-shift',
  'premature-all-clear',
  'already-handled',
  'euphemism',
  'threat-in-apology',
  'credentials-first',
  'vague-repair',
  'forgiveness-first',
  'over-promise',
  'officialese',
  'speculation',
  'no-comment',
  'humour-with-harm',
  'unconfirmed-as-fact',
  'number-mismatch',
  'leftover-placeholder',
  'personal-data',
  'no-next-update',
  'no-contact',
  'no-action-for-people',
  'forbidden-regime-term',
  'missing-regime-field',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const KINDS = [
  'apology',
  'holding',
  'recall',
  'reply',
  'clarification',
  'breach',
  'internal',
  'social',
] as const;
export type Kind = (typeof KINDS)[number];

export const HARMS = ['injury', 'data', 'inconvenience', 'none'] as const;
export type Harm = (typeof HARMS)[number];

/** A value somebody has confirmed, as it stands in the facts: a count stays a number. */
export type Value = string | number | boolean;

/** What nobody has confirmed yet: the name of a fact or a whole claim, and the value that is suspected, if any. */
export type Unconfirmed = { readonly claim: string; readonly value: Value | null };

export type Facts = {
  /** Empty where nobody has said. */
  readonly harm: readonly Harm[];
  /** Each name with its values; a list in the file is several values of one name. */
  readonly confirmed: ReadonlyMap<string, readonly Value[]>;
  readonly unconfirmed: readonly Unconfirmed[];
};

/** What the law of one place asks of the text: ids of notice fields, and words it forbids in the language of the text. */
export type RegimeAsk = {
  readonly id: string;
  readonly fields: readonly string[];
  readonly forbidden: readonly string[];
};

/** Everything a rule may know beside the text. */
export type Setting = {
  readonly kind: Kind;
  readonly lang: Lang;
  readonly regime: RegimeAsk | null;
  /** Null where no facts were given: then nothing is held against them. */
  readonly facts: Facts | null;
  /** What the facts say, else what the text itself tells of. */
  readonly harm: ReadonlySet<Harm>;
  /** Which parts the text holds. */
  readonly held: Scorecard;
};

/** What whoever asks for a check says; a kind of null is guessed from the text. */
export type Asked = {
  readonly kind: Kind | null;
  readonly regime: ((lang: Lang) => RegimeAsk) | null;
  readonly facts: Facts | null;
};

/** What a rule returns: a stretch of `plain`. Without a severity that of the rule stands. */
export type Hit = {
  readonly start: number;
  readonly end: number;
  readonly severity?: Severity;
  /** What the words of the finding may name: the confirmed value, the missing field. */
  readonly params?: Readonly<Record<string, string>>;
};

/** Offsets are UTF-16 units of the text as given, its byte-order mark dropped; line and column count from 1. */
export type Finding = {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly excerpt: string;
  readonly params: Readonly<Record<string, string>>;
};

/** The six elements of an apology. */
export const APOLOGY_PARTS = ['responsibility', 'repair', 'regret', 'explanation', 'change', 'forgiveness'] as const;
export type ApologyPart = (typeof APOLOGY_PARTS)[number];

/** What a first statement holds. */
export const HOLDING_PARTS = [
  'dated',
  'known',
  'not-known',
  'concern',
  'doing',
  'people-action',
  'next-word',
  'contact',
] as const;
export type HoldingPart = (typeof HOLDING_PARTS)[number];

export type Part = ApologyPart | HoldingPart;

/** Which parts the text holds. */
export type Scorecard = {
  readonly apology: Readonly<Record<ApologyPart, boolean>>;
  readonly holding: Readonly<Record<HoldingPart, boolean>>;
};

export type Checked = {
  readonly kind: Kind;
  readonly lang: Lang;
  readonly findings: readonly Finding[];
  readonly scorecard: Scorecard;
};

/** Reads texts of one language. */
export type Checker = (text: string, asked: Asked) => Checked;
