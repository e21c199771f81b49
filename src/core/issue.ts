/**
 * The one shape of "something is wrong": a code, a place and the facts of the case.
 * It holds no sentence: `text` words it in the operator's language, `main` turns it into an exit code.
 */
import type { FactIssues } from './fact/issues.ts';
import type { IssueParams } from './issue-codes.ts';

export type IssueCode = keyof IssueParams;

/** Where it is wrong. Lines and columns count from 1; columns count UTF-16 units, the caret is drawn by display width. */
export type Place =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly line: number;
      readonly column: number;
      readonly length: number;
      readonly source: string;
    }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'argument'; readonly name: string }
  | { readonly kind: 'ask'; readonly id: string }
  | { readonly kind: 'event'; readonly seq: number }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'nowhere' };

export type IssueOf<C extends IssueCode> = {
  readonly code: C;
  readonly place: Place;
  readonly params: Readonly<IssueParams[C]>;
};

/** What is wrong with something typed: it can be said at once, and the question simply stands again. */
export type SlipCode = keyof FactIssues;
export type Slip = { [C in SlipCode]: IssueOf<C> }[SlipCode];

export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];

/** Either a value or what is wrong with it: an operator's mistake is a value, never an exception. */
export type Result<T, I extends Issue = Issue> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly I[] };

export const NOWHERE: Place = { kind: 'nowhere' };

/** A slip is known as one, so that it can be said at once. */
type Made<C extends IssueCode> = C extends SlipCode ? Slip : Issue;

export const issue = <C extends IssueCode>(code: C, place: Place, params: IssueParams[C]): Made<C> =>
  ({ code, place, params }) as unknown as Made<C>;

export const isSlip = (one: Issue): one is Slip => one.code.startsWith('value.');

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const bad = <I extends Issue>(...issues: readonly I[]): Result<never, I> => ({ ok: false, issues });
