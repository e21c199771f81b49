/** Owns what a clock is. The rules are data: an aim of convention today, a deadline of law by the same shape. */
import type { FactId } from '../fact/model.ts';
import type { When } from '../playbook/condition.ts';
import type { Instant, Minutes } from '../time.ts';
import type { CalendarDate, Confidence, Count, Jurisdiction, RegimeClock } from './regime.ts';

/** Only a deadline and an announced time can be overdue; an aim that has passed says what to do now. */
export type ClockKind = 'aim' | 'deadline' | 'announced' | 'reminder';

/** The moment a clock counts from: when the company first heard, when it starts, or a datetime fact. */
export type ClockStart = 'heard' | 'started' | { readonly fact: FactId };

/** What stops it: the first released statement, any release to that audience, a done task, or only the operator. */
export type ClockEnd = 'first-release' | 'public-release' | { readonly task: string } | 'operator';

export type ClockRule = {
  readonly id: string;
  readonly kind: ClockKind;
  readonly from: ClockStart;
  /** How it is counted; null where the source says without delay. */
  readonly within: { readonly unit: 'minutes'; readonly count: Minutes } | null;
  readonly end: ClockEnd;
  /** Law, guidance, standard and convention are told apart wherever a clock is shown. */
  readonly basis: 'law' | 'guidance' | 'standard' | 'convention' | 'own-word';
  readonly confidence: 'high' | 'medium' | null;
};

export type ClockClosing = 'met' | 'missed' | 'not-reported' | 'replaced' | 'void';

export type ClockState = 'running' | 'due' | 'overdue' | 'met' | 'missed' | 'not-reported' | 'start-unknown';

/** Where the record finds a moment that nobody has named: the first hearing, or the recording of an answer that decides. */
export type MomentSource =
  | { readonly from: 'heard' }
  | { readonly from: 'answered'; readonly answered: FactId; readonly when: When };

/** A moment a legal period counts from, and how it is known: `set` by hand for one clock, `said`, or found in the record. */
export type Moment = {
  readonly fact: FactId | null;
  readonly at: Instant | null;
  readonly known: 'set' | 'said' | 'heard' | 'answered' | null;
};

/** What a legal clock was counted from, as it stood when it started: recorded with it, never looked up again. */
export type LawNote = {
  readonly regime: string;
  readonly jurisdiction: Jurisdiction;
  readonly provision: string;
  readonly confidence: Confidence;
  readonly textAsOf: CalendarDate | null;
  readonly moment: Moment['fact'];
  readonly known: Moment['known'];
  readonly count: Count | null;
  readonly limit: RegimeClock['limit'];
  readonly variant: string | null;
  /** False while several periods are possible, and the shortest is taken. */
  readonly settled: boolean;
  /** Counted over a year whose holidays are not known. */
  readonly approximate: boolean;
  /** False where something that decides whether it applies is unknown. */
  readonly sure: boolean;
};

/** A clock of an incident as the record holds it; whether it is due or overdue depends on when one looks. */
export type Clock = {
  readonly id: string;
  readonly rule: string;
  readonly kind: ClockKind;
  readonly from: Instant | null;
  readonly due: Instant | null;
  readonly end: ClockEnd;
  readonly basis: ClockRule['basis'];
  /** The statement whose release announced it; null for a rule's clock. */
  readonly statement: string | null;
  /** Null for aims, announced times and rules of a playbook. */
  readonly law: LawNote | null;
  readonly closed: {
    /** `void`: a fact has changed, and it no longer applies. */
    readonly as: ClockClosing;
    readonly at: Instant;
    readonly reason: string | null;
  } | null;
};
