/** Owns the shapes of what authors write, once a schema has let it pass. Keys are theirs; `tree` and `shared` make core values of them. */

import type { Cluster } from '../../core/advice/model.ts';
import type { Calendar } from '../../core/clock/calendar.ts';
import type { ClockRule } from '../../core/clock/model.ts';
import type { Matter } from '../../core/clock/regime.ts';
import type { Audience, FactType } from '../../core/fact/model.ts';
import type { Lang } from '../../core/lang.ts';
import type { Stage } from '../../core/playbook/model.ts';
import type { Level } from '../../core/severity/model.ts';
import type { Limit } from '../../core/statement/length.ts';
import type { Template } from '../../core/statement/model.ts';

export type AuthoredLine =
  | { readonly when: string; readonly to: string }
  | { readonly unknown: string }
  | { readonly otherwise: string };

export type AuthoredWay = string | readonly AuthoredLine[];

type Placed = {
  readonly stage?: Stage;
  readonly role?: string | null;
  readonly practice?: readonly string[];
  readonly warns?: readonly string[];
  readonly limit?: { readonly times: number; readonly then: string };
  readonly say?: string;
};
type Walked = Placed & { readonly next: AuthoredWay };

export type AuthoredStep =
  | (Walked & {
      readonly kind: 'ask';
      readonly ask: string | readonly string[];
      readonly required?: boolean;
      readonly again?: boolean;
    })
  | (Walked & { readonly kind: 'decide'; readonly fact: string; readonly again?: boolean })
  | (Walked & {
      readonly kind: 'task';
      readonly label: string;
      readonly items?: readonly string[];
      readonly due?: string;
      readonly stop?: boolean;
      readonly tells?: readonly Audience[];
      readonly texts?: readonly string[];
      readonly task?: string;
      readonly again?: boolean;
    })
  | (Walked & { readonly kind: 'severity' })
  | (Walked & { readonly kind: 'statement'; readonly template: string; readonly again?: boolean })
  | (Walked & {
      readonly kind: 'clock';
      readonly clocks?: readonly string[];
      readonly matters?: readonly Matter[];
      readonly end?: ClockRule['end'];
    })
  | (Walked & { readonly kind: 'wait'; readonly label: string; readonly until?: string; readonly again?: boolean })
  | (Placed & { readonly kind: 'include'; readonly part: string; readonly next: string })
  | (Placed & { readonly kind: 'handover'; readonly playbook: string })
  | (Placed & { readonly kind: 'end'; readonly outcome: string; readonly label: string });

export type AuthoredPart = {
  readonly id: string;
  readonly start: string;
  readonly steps: Readonly<Record<string, AuthoredStep>>;
};

export type AuthoredPlaybook = AuthoredPart & {
  readonly title: string;
  readonly summary: string;
  readonly header?: string;
  readonly header_when?: string;
  readonly quiet?: boolean;
  readonly at_stake?: readonly string[];
  readonly lang?: Lang;
  readonly facts?: AuthoredFacts;
};

export type StepWords = { readonly label?: string; readonly say?: string; readonly items?: readonly string[] };

export type AuthoredOverlay = {
  readonly title?: string;
  readonly summary?: string;
  readonly header?: string;
  readonly steps: Readonly<Record<string, StepWords>>;
};

export type FactWords = {
  readonly name?: string;
  readonly label?: string;
  readonly help?: string;
  readonly example?: string;
  readonly unit?: string;
  readonly choices?: Readonly<Record<string, string>>;
};

export type AuthoredFact = FactWords & {
  readonly type: FactType;
  readonly claim?: boolean;
  readonly safety?: boolean | string;
  readonly personal?: readonly Audience[];
  readonly promise?: boolean;
  readonly news?: boolean;
  readonly internal?: boolean;
  readonly place?: 'fraud';
  readonly agreed?: 'message' | 'answer' | 'unsaid';
  readonly min?: number;
  readonly max?: number;
};

export type AuthoredFacts = Readonly<Record<string, AuthoredFact>>;

type PerLevel<T> = Readonly<Record<'1' | '2' | '3' | '4', T>>;
export type LevelWords = PerLevel<{ readonly name: string; readonly changes: readonly string[] }>;

export type AuthoredSeverity = {
  readonly opens: string;
  readonly base: Level;
  readonly unknown_safety: Level;
  readonly rhythm: PerLevel<string>;
  readonly approvers?: Partial<PerLevel<readonly string[]>>;
  readonly urgent_without?: readonly string[];
  readonly rows: Readonly<Record<string, { readonly level: Level; readonly when: string; readonly label: string }>>;
  readonly levels: LevelWords;
};

export type SeverityWords = {
  readonly rows: Readonly<Record<string, { readonly label?: string }>>;
  readonly levels: LevelWords;
};

export type ClockWords = { readonly label?: string; readonly basis_text?: string };

export type AuthoredClock = ClockWords & {
  readonly kind: ClockRule['kind'];
  readonly from: ClockRule['from'];
  readonly within?: string;
  readonly end: ClockRule['end'];
  readonly basis: ClockRule['basis'];
  readonly confidence?: 'high' | 'medium';
};

export type AuthoredPlace = {
  readonly zones?: readonly string[];
  readonly numbers: Readonly<Record<Lang, string>>;
  readonly fraud?: { readonly numbers: Readonly<Record<Lang, string>>; readonly source: string };
  readonly source: string;
};

export type AuthoredMoment = { readonly from: 'heard' } | { readonly answered: string; readonly when: string };

/** `id` is the jurisdiction in small letters, as its file is called. */
export type AuthoredCalendar = {
  readonly id: string;
  readonly zone: string;
  readonly years: Calendar['years'];
};

export type AuthoredPractice = {
  readonly groups: Readonly<Record<string, { readonly name: string }>>;
  readonly rows: Readonly<Record<string, { readonly label: string; readonly roles?: readonly string[] }>>;
};

export type AdviceWords = { readonly say?: string; readonly warning?: string };

export type AuthoredAdvice = {
  readonly sources: Readonly<Record<string, string>>;
  readonly rows: Readonly<
    Record<
      string,
      AdviceWords & {
        readonly fact: string;
        readonly when: string;
        readonly advise: string;
        readonly against?: readonly string[];
        readonly cluster: Cluster;
        readonly history?: boolean;
        readonly source: string;
        readonly confidence: 'medium' | 'low';
        readonly practice?: readonly string[];
        readonly warns?: readonly string[];
      }
    >
  >;
};

export type AdviceOverlay = { readonly rows: Readonly<Record<string, AdviceWords>> };

export type AuthoredTemplate = {
  readonly id: string;
  readonly audience: Audience;
  readonly channel: Template['channel'];
  readonly purpose: Template['purpose'];
  readonly needs: readonly string[];
  readonly uses?: readonly string[];
  readonly promises?: string;
  readonly valid: string;
  readonly limit?: Limit;
  readonly shorter?: string;
  readonly order: Template['order'];
  readonly offer?: string;
  readonly after?: readonly string[];
  readonly approvers?: Partial<PerLevel<readonly string[]>>;
  readonly languages?: readonly Lang[];
  readonly called?: Template['called'];
  readonly regime?: readonly string[];
  readonly fields?: Readonly<Record<string, typeof FIXED_WORDS | readonly string[]>>;
  readonly house?: boolean;
  readonly practice?: readonly string[];
};

/** Stands for the facts of a field that the words of the text fill by themselves. */
export const FIXED_WORDS = 'words';

/** How the two Chinese regions write: characters they share, and words that only one of them uses, with the other's. */
export type AuthoredWords = {
  readonly characters: { readonly both: string; readonly simplified: string; readonly traditional: string };
  readonly not: Readonly<Record<'zh-TW' | 'zh-CN', Readonly<Record<string, string>>>>;
};
