/** Owns what a rule is: a name, what it is about, and a look over all compiled content that returns everything wrong. */
import type { Scenario } from '../../drill/model.ts';
import type { Issue, IssueCode, Place } from '../../issue.ts';
import type { Lang } from '../../lang.ts';
import type { Card } from '../../trainer/card.ts';
import type { When } from '../condition.ts';
import type { Content, Playbook } from '../model.ts';

/** A way through `Content`, as `['playbooks', 'complaint', 'steps', 'safety', 'next', 0]`; texts have their language behind the id. */
export type ContentPath = readonly (string | number)[];

/** Where things were written. `place` finds the nearest enclosing thing where the path itself was not written down. */
export type Origin = {
  readonly place: (path: ContentPath) => Place;
  readonly has: (path: ContentPath) => boolean;
  /** The place of some words inside the text at a path. */
  readonly within: (path: ContentPath, found: string) => Place;
};

/** Traditional or simplified, as far as a single character tells. */
export type Script = {
  readonly onlySimplified: (character: string) => boolean;
  readonly onlyTraditional: (character: string) => boolean;
};

/** A word of one region and the word of the other. `lang` is the language that must not hold `found`. */
export type RegionalWord = { readonly lang: Lang; readonly found: string; readonly expected: string };

/** All that rules read. `playbooks` are those to check; the rest of `content` is what they may refer to. */
export type Compiled = {
  readonly content: Content;
  readonly playbooks: readonly Playbook[];
  /** The scenarios to check. */
  readonly scenarios: readonly Scenario[];
  readonly cards: readonly Card[];
  readonly origin: Origin;
  /** The languages every text must be in: all three where shipped, its own one where somebody's own. */
  readonly langs: readonly Lang[];
  readonly shipped: boolean;
  /** Conditions that could not be read; they have their own findings. */
  readonly unreadable: ReadonlySet<When>;
  readonly script: Script;
  readonly words: readonly RegionalWord[];
};

export type Rule = { readonly code: IssueCode; readonly check: (compiled: Compiled) => readonly Issue[] };
