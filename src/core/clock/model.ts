/** Owns what a clock is. The rules are data: an aim of convention today, a deadline of law by the same shape. */
import type { FactId } from '../fact/model.ts';
import type { Instant, Minutes } from '../time.ts';

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

export type ClockState = 'running' | 'due' | 'overdue' | 'met' | 'missed' | 'not-reported' | 'start-unknown';

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
  readonly closed: {
    readonly as: 'met' | 'missed' | 'not-reported' | 'replaced';
    readonly at: Instant;
    readonly reason: string | null;
  } | null;
};
