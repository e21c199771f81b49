/** Owns the shape of what a language says about a checked text; loaded by the check alone. */
import type { Kind, Part, RuleId, Severity } from '../core/check/model.ts';
import type { Lang } from '../core/lang.ts';

/** One rule in words: what it is called, why it matters with its source, and an example of a better wording. */
export type RuleWords = { readonly name: string; readonly why: string; readonly better: string };

export type CheckWords = {
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly langs: Readonly<Record<Lang, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  /** How the text was read: its kind and its language. */
  readonly readAs: (kind: string, lang: string) => string;
  readonly at: (line: number, column: number) => string;
  readonly better: string;
  /** The thing a law asks for that is not there. */
  readonly missing: (field: string) => string;
  readonly clean: string;
  readonly count: (errors: number, warnings: number, hints: number) => string;
  /** Above the parts of an apology, and of a first statement. */
  readonly apology: (held: number, of: number) => string;
  readonly holding: (held: number, of: number) => string;
  /** That it is advice, and who decides. */
  readonly advice: string;
};
