/** Owns what a record says of a drill: which scenario it plays, what has been delivered, how its time runs. */
import type { Sha256 } from '../ids.ts';
import type { Lang } from '../lang.ts';
import type { RoleId } from '../playbook/model.ts';
import type { Instant } from '../time.ts';
import type { InjectId, InjectKind, ScenarioId } from './model.ts';

/** Something the facilitator made up on the spot. */
export type Improvised = {
  readonly kind: InjectKind;
  readonly from: string;
  readonly to: RoleId | null;
  readonly text: string;
  readonly lang: Lang;
};

/** `timetable`: it was due; `hand`: the facilitator sent it now; `improvised`: it stands in no scenario. */
export type Sent = 'timetable' | 'hand' | 'improvised';

export type Delivered = {
  readonly inject: InjectId;
  readonly at: Instant;
  readonly seq: number;
  readonly sent: Sent;
  readonly improvised: Improvised | null;
};

export type Observation = {
  readonly text: string;
  readonly at: Instant;
  readonly by: string;
  /** What had come last when it was noted. */
  readonly inject: InjectId | null;
};

export const SURENESS = ['sure', 'fairly', 'guess'] as const;
export type Sureness = (typeof SURENESS)[number];

/** The question of an objective, what was answered to it, and how sure. */
export type Knew = { readonly objective: string; readonly choice: string; readonly sure: Sureness };

/** Simulated seconds for each real one, counted from a pair of moments; 0 stands still. `usual`: how fast it ran last, or will. */
export type Pace = {
  readonly speed: number;
  readonly usual: number;
  readonly at: Instant;
  readonly real: Instant | null;
};

export type DrillState = {
  readonly scenario: ScenarioId;
  /** The hash of the scenario as it was pinned. */
  readonly pinned: Sha256;
  readonly seed: number;
  readonly started: Instant;
  /** When its time is up. */
  readonly until: Instant;
  /** Somebody leads it from a second terminal. */
  readonly led: boolean;
  /** One person plays it alone: with hints, and nobody beside them who knows what was behind it. */
  readonly solo: boolean;
  /** Time stands still as soon as something comes. */
  readonly pauses: boolean;
  readonly pace: Pace;
  /** Its time has run at least once: whoever leads has begun it. */
  readonly begun: boolean;
  readonly delivered: readonly Delivered[];
  /** What was due and did not come, because its condition did not hold. */
  readonly passed: readonly { readonly inject: InjectId; readonly at: Instant }[];
  /** What comes some time after something became true, once it has. */
  readonly scheduled: readonly { readonly inject: InjectId; readonly at: Instant }[];
  /** The number of the last entry that the players made; what came after it is new to them. */
  readonly played: number;
  readonly observations: readonly Observation[];
  /** What they answered when it was over, and how sure they were. */
  readonly knew: readonly (Knew & { readonly right: boolean; readonly seq: number })[];
  readonly ended: { readonly at: Instant; readonly why: DrillEnd } | null;
};

/** `closed`: the incident was closed; `time`: its time was up; `hand`: somebody ended it. */
export type DrillEnd = 'closed' | 'time' | 'hand';

/** Where a drill keeps the scenario it was started with. */
export const SCENARIO_FILE = 'scenario.json';
