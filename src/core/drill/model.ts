/** Owns what a compiled scenario is: what a drill plays, to whom it happens, and how it is judged. */
import type { FactId } from '../fact/model.ts';
import type { Lang } from '../lang.ts';
import type { When } from '../playbook/condition.ts';
import type { PlaybookId, RoleId } from '../playbook/model.ts';
import type { LocalTime, Minutes } from '../time.ts';

export type ScenarioId = string;
export type InjectId = string;

export const INJECT_KINDS = [
  'call',
  'mail',
  'message',
  'post',
  'news',
  'authority',
  'rumour',
  'photo',
  /** Somebody who is needed cannot be reached: `from` is the one who does not answer. */
  'no-answer',
] as const;
/** More than anybody plays in a day, and few enough that a file is looked at in seconds. */
export const MOST_INJECTS = 300;

/** Of a title, or of who it is from. */
export const LONGEST_LINE = 300;

export type InjectKind = (typeof INJECT_KINDS)[number];

/** When an inject is due: so long after the start, after another inject was delivered, or after something became true. */
export type Due = { readonly minutes: Minutes } & (
  | { readonly after: 'start' }
  | { readonly after: 'inject'; readonly inject: InjectId }
  | { readonly after: 'when'; readonly when: When }
);

export type Inject = {
  readonly id: InjectId;
  readonly kind: InjectKind;
  /** Whom it reaches. */
  readonly to: RoleId;
  readonly due: Due;
  /** Looked at in the moment it is due; null for always. */
  readonly when: When | null;
  /** What happens where that rests on something unknown. */
  readonly unknown: 'deliver' | 'pass';
  /** What should follow, and by when after it was delivered; null where it cannot be read from the record. */
  readonly expect: { readonly when: When; readonly within: Minutes } | null;
};

export const WEIGHTS = ['must', 'should', 'never'] as const;
/** `never`: a mistake, if it is true. */
export type Weight = (typeof WEIGHTS)[number];

/**
 * One thing the record is asked about. With a time it is asked as the record stood then: so long after the start, or after
 * an inject was delivered (an inject that never came asks nothing); without one, as it stood at the end.
 */
export type Evidence = {
  readonly id: string;
  readonly weight: Weight;
  readonly when: When;
  readonly by: { readonly minutes: Minutes; readonly of: InjectId | null } | null;
};

/** Asked when it is over. */
export type Question = { readonly choices: readonly string[]; readonly right: string };

export type Objective = {
  readonly id: string;
  /** Rows of the practice list it exercises, and mistakes it watches for. */
  readonly practice: readonly string[];
  readonly warns: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Left out where there is none. */
  readonly question?: Question;
};

export type InjectText = {
  readonly from: string;
  readonly text: string;
  /** What a good team does now; for whoever leads the drill. */
  readonly expect: string | null;
  readonly hints: readonly string[];
  readonly redFlags: readonly string[];
};

export type QuestionText = {
  readonly ask: string;
  readonly choices: Readonly<Record<string, string>>;
  /** Why the better answer is the better one. */
  readonly why: string;
};

export type ObjectiveText = {
  readonly title: string;
  readonly good: string;
  readonly middling: string;
  readonly bad: string;
  /** A line for each piece of evidence. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly question?: QuestionText;
};

export type ScenarioText = {
  readonly title: string;
  readonly summary: string;
  /** What everybody knows before it begins. */
  readonly background: readonly string[];
  /** Who plays, and what each of them knows. */
  readonly roles: Readonly<Record<RoleId, string>>;
  /** What would have been typed for the facts that are known at the start. */
  readonly known: Readonly<Record<FactId, string>>;
  readonly injects: Readonly<Record<InjectId, InjectText>>;
  readonly objectives: Readonly<Record<string, ObjectiveText>>;
};

export type Scenario = {
  readonly format: 1;
  readonly id: ScenarioId;
  readonly playbook: PlaybookId;
  readonly length: Minutes;
  /** One person can play it alone. */
  readonly solo: boolean;
  readonly start: { readonly at: LocalTime; readonly zone: string };
  readonly practice: readonly string[];
  readonly roles: readonly RoleId[];
  readonly known: readonly FactId[];
  readonly objectives: readonly Objective[];
  readonly injects: readonly Inject[];
  /** The languages it is written in: all three where shipped, one where somebody's own. */
  readonly texts: Readonly<Partial<Record<Lang, ScenarioText>>>;
};
