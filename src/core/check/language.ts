/** Owns what a language brings to the check: its rules, and the little that the engine asks of it. */
import type { Scales } from './evidence/scales.ts';
import type { Harm, Hit, Kind, Part, RuleId, Setting } from './model.ts';
import type { Prose, Sentence } from './prose.ts';

export type Rule = (prose: Prose, setting: Setting) => readonly Hit[];

export type Language = {
  /** Folds characters one to one before any pattern is held against them: Traditional to Simplified. */
  readonly fold: (text: string) => string;
  /** Told of a folded text before its parts are read, so that what it cannot hold is not looked for in each. */
  readonly open: (prose: Prose) => void;
  /** What speaks for a sentence's being guilty, and against it. */
  readonly scales: Scales;
  readonly rules: Readonly<Record<RuleId, Rule>>;
  /** Which parts of an apology and of a first statement the text holds. */
  readonly parts: Readonly<Record<Part, (prose: Prose) => boolean>>;
  /** The kind of text this most likely is. */
  readonly kind: (prose: Prose) => Kind;
  /** The harm that the text itself tells of, for when no facts are given. */
  readonly harm: (prose: Prose) => readonly Harm[];
  /** A sentence that names a bad phrase in order to forbid or correct it: what it quotes, and the list under it, is not guilty. */
  readonly forbids: (sentence: Sentence) => boolean;
};
