/**
 * The one shape of "something is wrong": a code, a place and the facts of the case.
 * It holds no sentence: `text` words it in the operator's language, `main` turns it into an exit code.
 */
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

export type Issue = { [C in IssueCode]: IssueOf<C> }[IssueCode];

/** Either a value or what is wrong with it: an operator's mistake is a value, never an exception. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const NOWHERE: Place = { kind: 'nowhere' };

export const issue = <C extends IssueCode>(code: C, place: Place, params: IssueParams[C]): Issue =>
  ({ code, place, params }) as unknown as Issue;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const bad = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });
