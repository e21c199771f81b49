/** Owns what a compiled playbook is: a tree of steps, each with exactly one way on, and the content it travels with. */

import type { AdviceRow, AdviceText } from '../advice/model.ts';
import type { Calendar } from '../clock/calendar.ts';
import type { ClockEnd, ClockRule, MomentSource } from '../clock/model.ts';
import type { Jurisdiction, Matter, NoticeField, Regime } from '../clock/regime.ts';
import type { Audience, FactDef, FactId, FactText } from '../fact/model.ts';
import type { Lang } from '../lang.ts';
import type { PracticeRow, PracticeText } from '../practice/model.ts';
import type { RoleId } from '../role.ts';
import type { SeverityMatrix, SeverityText } from '../severity/model.ts';
import type { Outlets } from '../statement/channel.ts';
import type { Template, TemplateId } from '../statement/model.ts';
import type { Minutes } from '../time.ts';
import type { When } from './condition.ts';

export type PlaybookId = string;
export type { RoleId };
export type StepId = string;

export const STAGES = ['assess', 'contain', 'communicate', 'repair', 'review'] as const;
/** Where the operator is in the course of an incident. */
export type Stage = (typeof STAGES)[number];

/**
 * The one way on. Of a list the first line that is not false decides; where that line rests on something unknown the walk
 * takes `unknown`. Null in `unknown` means: proven that no line can be unknown.
 */
export type Way =
  | { readonly kind: 'to'; readonly to: StepId }
  | {
      readonly kind: 'branches';
      readonly branches: readonly { readonly when: When; readonly to: StepId }[];
      readonly unknown: StepId | null;
      readonly otherwise: StepId;
    };

/** At the `times`-th entry and every later one the walk goes to `then` instead: what bounds a loop. */
export type Limit = { readonly times: number; readonly then: StepId };

type Base = {
  readonly id: StepId;
  readonly stage: Stage;
  readonly role: RoleId | null;
  /** Rows of the practice list that this step carries. */
  readonly practice: readonly string[];
  /** Mistakes of the practice list that its words warn of. */
  readonly warns: readonly string[];
  /** Bounds a loop through this step; null where no loop runs through it. */
  readonly limit: Limit | null;
};

/** Asks facts, one at a time. A fact that has an answer is passed over, unless `again`: then it is asked at every visit. */
export type AskStep = Base & {
  readonly kind: 'ask';
  readonly facts: readonly FactId[];
  readonly required: boolean;
  readonly again: boolean;
  readonly next: Way;
};

/** The operator's own decision: a choice fact and the reason for it. */
export type DecideStep = Base & {
  readonly kind: 'decide';
  readonly fact: FactId;
  readonly again: boolean;
  readonly next: Way;
};

/** Something a person does outside the program. With `stop` the walk asks how it stands; else it is opened and the walk goes on. */
export type TaskStep = Base & {
  readonly kind: 'task';
  /** The same task in two playbooks has the same id, so that it is not asked for twice. */
  readonly task: string;
  /** After the moment the step is entered; null for no time. */
  readonly due: Minutes | null;
  readonly stop: boolean;
  /** Done, it means that these have been told: what the order of telling reads. */
  readonly tells: readonly Audience[];
  /** Texts that help to do it: named beside it and never asked about. Left out where there are none. */
  readonly texts?: readonly TemplateId[];
  readonly again: boolean;
  readonly next: Way;
};

/** Shows the severity and what it changes; never asks. */
export type SeverityStep = Base & { readonly kind: 'severity'; readonly next: Way };

export type StatementStep = Base & {
  readonly kind: 'statement';
  readonly template: string;
  readonly again: boolean;
  readonly next: Way;
};

/** Starts clocks by their ids, and those of every law about these matters; `end` is what stops the latter. */
export type ClockStep = Base & {
  readonly kind: 'clock';
  readonly clocks: readonly string[];
  /** What the walk has come to: every law about it starts its clocks. */
  readonly matters: readonly Matter[];
  readonly end: ClockEnd;
  readonly next: Way;
};

/** A place where the program can be left and come back to. `until` is a datetime fact whose time is shown; null for none. */
export type WaitStep = Base & {
  readonly kind: 'wait';
  readonly until: FactId | null;
  readonly again: boolean;
  readonly next: Way;
};

export type HandOverStep = Base & { readonly kind: 'handover'; readonly playbook: PlaybookId };

export type EndStep = Base & { readonly kind: 'end'; readonly outcome: string };

export type Step =
  | AskStep
  | DecideStep
  | TaskStep
  | SeverityStep
  | StatementStep
  | ClockStep
  | WaitStep
  | HandOverStep
  | EndStep;

/** The words of one step. `say` is shown when the step is entered and may hold `{emergency}`; `items` are the lines of a task. */
export type StepText = {
  readonly label: string | null;
  readonly say: string | null;
  readonly items: readonly string[];
};

export type PlaybookText = {
  readonly title: string;
  readonly summary: string;
  /** One line over every question; null for none. */
  readonly header: string | null;
  readonly steps: Readonly<Record<StepId, StepText>>;
  /** Outcome to label. */
  readonly outcomes: Readonly<Record<string, string>>;
};

export type Playbook = {
  readonly id: PlaybookId;
  readonly start: StepId;
  /** When the playbook's header line stands over every question; null for always. Without words there is none. */
  readonly headerWhen: When | null;
  /** For quiet times: nothing has happened, so no aim starts with it. */
  readonly quiet: boolean;
  /** Safety facts this playbook is about: until they are answered the level is that of the unknown. */
  readonly atStake?: readonly FactId[];
  readonly steps: Readonly<Record<StepId, Step>>;
  /** The languages it is written in: all three where shipped, one where somebody's own. */
  readonly texts: Readonly<Partial<Record<Lang, PlaybookText>>>;
};

export type RoleText = { readonly name: string };

/** What to dial where. `zones` are IANA names; the row without zones is for everywhere else. */
export type EmergencyPlace = {
  readonly id: string;
  readonly zones: readonly string[];
  readonly numbers: Readonly<Record<Lang, string>>;
  /** Whom to ask about a call or a message that may be a fraud; null where none is known, and then the row for everywhere else stands. */
  readonly fraud: Readonly<Record<Lang, string>> | null;
  readonly source: string;
};

/** All that the kit knows, compiled: what an incident pins when it starts. */
export type Content = {
  readonly format: 1;
  readonly facts: Readonly<Record<FactId, FactDef>>;
  readonly factTexts: Readonly<Record<Lang, Readonly<Record<FactId, FactText>>>>;
  readonly playbooks: Readonly<Record<PlaybookId, Playbook>>;
  readonly templates: Readonly<Record<string, Template>>;
  readonly severity: SeverityMatrix;
  readonly severityTexts: Readonly<Record<Lang, SeverityText>>;
  readonly clocks: Readonly<Record<string, ClockRule>>;
  readonly clockTexts: Readonly<
    Record<Lang, Readonly<Record<string, { readonly label: string; readonly basis: string }>>>
  >;
  readonly roleTexts: Readonly<Record<Lang, Readonly<Record<RoleId, RoleText>>>>;
  /** Where the record finds the moments that legal periods count from. */
  readonly moments: Readonly<Record<FactId, readonly MomentSource[]>>;
  /** Business days and zones by jurisdiction. */
  readonly calendars: Readonly<Partial<Record<Jurisdiction, Calendar>>>;
  readonly places: readonly EmergencyPlace[];
  /** The rows of the practice list, in its order. */
  readonly practice: readonly PracticeRow[];
  readonly practiceTexts: Readonly<Record<Lang, PracticeText>>;
  readonly regimes: Readonly<Record<string, Regime>>;
  readonly noticeFields: Readonly<Record<string, NoticeField>>;
  /** What texts go out by; a bundle of an older kit has none. */
  readonly outlets?: Outlets;
  /** What usually fits at a decision: of the rows on it the first that is true. */
  readonly advice: readonly AdviceRow[];
  readonly adviceTexts: Readonly<Record<Lang, Readonly<Record<string, AdviceText>>>>;
};
