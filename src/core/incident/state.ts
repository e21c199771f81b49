/** Owns the state of an incident: what its events have come to. */
import type { Clock, ClockEnd } from '../clock/model.ts';
import type { Matter } from '../clock/regime.ts';
import type { DrillState } from '../drill/state.ts';
import type { Audience, Fact, FactId } from '../fact/model.ts';
import type { Sha256 } from '../ids.ts';
import type { Lang } from '../lang.ts';
import type { PlaybookId, Stage, StepId } from '../playbook/model.ts';
import type { Json } from '../record/event.ts';
import { type Learned, NOTHING_LEARNED } from '../review/model.ts';
import type { RoleId } from '../role.ts';
import type { Level } from '../severity/model.ts';
import type { AgreedLine } from '../statement/lines.ts';
import type { Statement } from '../statement/model.ts';
import type { Instant } from '../time.ts';
import type { AskRef, StepRef, TaskState } from './events.ts';

export type Task = {
  readonly id: string;
  readonly playbook: PlaybookId;
  readonly step: StepId;
  readonly role: RoleId | null;
  readonly who: string | null;
  readonly due: Instant | null;
  readonly state: TaskState;
  readonly tells: readonly Audience[];
  readonly reason: string | null;
};

/** One stop on the way: where it was and whether it has been answered. */
export type Visit = { readonly playbook: PlaybookId; readonly step: StepId; readonly ask: AskRef };

export type Severity = {
  readonly level: Level;
  /** `matrix` follows the facts; `operator` holds until a fact under it changes. */
  readonly by: 'matrix' | 'operator';
  readonly rows: readonly string[];
  readonly inputs: { readonly [fact: string]: Json };
  readonly reason: string | null;
};

export type State = {
  readonly title: string;
  readonly lang: Lang;
  readonly kit: string;
  readonly bundle: Sha256;
  readonly opened: Instant;
  readonly heard: Instant;
  readonly place: string;
  readonly playbook: PlaybookId;
  readonly step: StepId;
  readonly stage: Stage;
  /** Where the way counts from: the playbook opened, or the one the operator last chose, and how much of the trail lay before it. */
  readonly origin: { readonly playbook: PlaybookId; readonly before: number };
  /** The open ask; null between steps and after the end. */
  readonly ask: AskRef | null;
  /** The stops answered on the way that holds now, oldest first. */
  readonly trail: readonly Visit[];
  /** Stops that lay ahead when the operator went back: answered, and passed over when met again. */
  readonly kept: readonly Visit[];
  /** The steps entered since the last stop, whose words are shown with the open ask. */
  readonly through: readonly StepRef[];
  /** Keys of all asks ever answered: what is not asked anew at each visit is passed over. */
  readonly settled: readonly string[];
  readonly facts: Readonly<Record<FactId, Fact>>;
  readonly severity: Severity | null;
  readonly tasks: readonly Task[];
  readonly clocks: readonly Clock[];
  /** What the laws are asked about, and what stops their clocks. */
  readonly matters: readonly { readonly matter: Matter; readonly end: ClockEnd }[];
  readonly statements: readonly Statement[];
  /** What everybody says, as agreed; struck lines are gone, and their numbers are not given again. */
  readonly lines: readonly AgreedLine[];
  readonly linesAgreed: number;
  /** Null in earnest. */
  readonly drill: DrillState | null;
  readonly learned: Learned;
  readonly outcome: string | null;
  readonly closedIn: PlaybookId | null;
  readonly lastSeq: number;
  readonly lastAt: Instant;
};

export const EMPTY: State = {
  title: '',
  lang: 'en',
  kit: '',
  bundle: '' as Sha256,
  opened: '',
  heard: '',
  place: '',
  playbook: '',
  step: '',
  stage: 'assess',
  origin: { playbook: '', before: 0 },
  ask: null,
  trail: [],
  kept: [],
  through: [],
  settled: [],
  facts: {},
  severity: null,
  tasks: [],
  clocks: [],
  matters: [],
  statements: [],
  lines: [],
  linesAgreed: 0,
  drill: null,
  learned: NOTHING_LEARNED,
  outcome: null,
  closedIn: null,
  lastSeq: 0,
  lastAt: '',
};
