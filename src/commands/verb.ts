/** Owns the shape of a verb: one row of the table, one file, one function. */
import type { Errand } from './errand.ts';
import type { Given } from './given.ts';

export type Run = (errand: Errand, given: Given) => Promise<number>;

/** An option as commander reads it; its help line is looked up by `name` in the language files. */
export type VerbOption = { readonly flags: string; readonly name: string };

export type Verb = {
  readonly name: string;
  /** As commander reads arguments (help shows the language's own words for them): `[words...]` where the incident may be left out in front. */
  readonly args: string;
  readonly options: readonly VerbOption[];
  /** Says itself what is wrong with the kit file; all others go on with a warning. */
  readonly judgesKit?: true;
  /** Loaded only when the verb is called. */
  readonly load: () => Promise<{ readonly run: Run }>;
};
