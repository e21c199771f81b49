/** Owns what can happen to an incident: the data of every event type, in the past tense. */
import type { Advised } from '../advice/model.ts';
import type { ClockClosing, ClockEnd, ClockRule, LawNote } from '../clock/model.ts';
import type { Matter } from '../clock/regime.ts';
import type { InjectId, ScenarioId } from '../drill/model.ts';
import type { DrillEnd, Improvised, Knew, Sent } from '../drill/state.ts';
import type { Answer, Audience, FactId } from '../fact/model.ts';
import type { Sha256 } from '../ids.ts';
import type { Lang } from '../lang.ts';
import type { PlaybookId, Stage, StepId } from '../playbook/model.ts';
import type { Json } from '../record/event.ts';
import type { Brought, Day, Improvement } from '../review/model.ts';
import type { RoleId } from '../role.ts';
import type { Level } from '../severity/model.ts';
import type { Length } from '../statement/length.ts';
import type { LineKind, Posture } from '../statement/lines.ts';
import type { Approval, Channel, Override, SaysYes, TemplateId, Used } from '../statement/model.ts';
import type { PageFormat } from '../statement/page.ts';
import type { Instant, Minutes } from '../time.ts';

/** An ask is named by its id and the number of the visit, from 1. */
export type AskRef = { readonly id: string; readonly visit: number };

export type StepRef = { readonly playbook: PlaybookId; readonly step: StepId };

/** A file the event brings with it, relative to the incident's folder. The journal stores it before the event. */
export type FileRef = { readonly path: string; readonly hash: Sha256 };

export type TaskState = 'open' | 'assigned' | 'done' | 'not-needed';

export type EventData = {
  'incident-opened': {
    readonly kit: string;
    readonly bundle: Sha256;
    readonly files: readonly FileRef[];
    readonly playbook: PlaybookId;
    readonly lang: Lang;
    readonly title: string;
    readonly heard: Instant;
    readonly places: string;
  };
  'question-answered': {
    readonly ask: AskRef;
    readonly fact: FactId | null;
    readonly answer: Answer;
    readonly when: Instant | null;
    /** At a decision for which there is advice: what usually fits, and the answers that rests on. */
    readonly advised?: Advised;
  };
  'fact-changed': { readonly fact: FactId; readonly answer: Answer; readonly when: Instant | null };
  'claims-checked': { readonly ask: AskRef; readonly offered: readonly FactId[]; readonly checked: readonly FactId[] };
  'wording-given': { readonly fact: FactId; readonly lang: Lang; readonly text: string };
  /**
   * `over`: asks passed over because they have an answer; `dropped`: asks answered earlier that the way no longer meets;
   * `through`: the steps entered since the last stop. `rerouted` starts the way anew over what still applies.
   */
  'place-moved': {
    readonly direction: 'forward' | 'back' | 'rerouted';
    readonly playbook: PlaybookId;
    readonly step: StepId;
    readonly stage: Stage;
    readonly ask: AskRef | null;
    readonly over: readonly AskRef[];
    readonly dropped: readonly AskRef[];
    readonly through: readonly StepRef[];
  };
  /** `way`: a step handed over; `operator`: somebody chose to, and the way counts from here. */
  'playbook-entered': { readonly playbook: PlaybookId; readonly from: PlaybookId; readonly by: 'way' | 'operator' };
  'severity-assessed': {
    readonly level: Level;
    readonly was: Level | null;
    readonly rows: readonly string[];
    readonly inputs: { readonly [fact: string]: Json };
  };
  'severity-set': {
    readonly level: Level;
    readonly was: Level | null;
    readonly reason: string;
    readonly inputs: { readonly [fact: string]: Json };
  };
  'task-opened': {
    readonly task: string;
    readonly playbook: PlaybookId;
    readonly step: StepId;
    readonly role: RoleId | null;
    readonly who: string | null;
    readonly due: Instant | null;
    readonly tells: readonly Audience[];
  };
  'task-updated': {
    readonly task: string;
    readonly state: TaskState;
    readonly who: string | null;
    readonly reason: string | null;
    readonly ask: AskRef | null;
    readonly when: Instant | null;
  };
  'clock-started': {
    readonly clock: string;
    readonly rule: string;
    readonly kind: ClockRule['kind'];
    readonly from: Instant | null;
    readonly due: Instant | null;
    readonly end: ClockEnd;
    readonly basis: ClockRule['basis'];
    readonly statement: string | null;
    /** Absent where it is no clock of a law. */
    readonly law?: LawNote;
  };
  /** The way has come to what these laws are about; `end` is what will stop their clocks. */
  'matters-reached': { readonly matters: readonly Matter[]; readonly end: ClockEnd };
  'clock-closed': {
    readonly clock: string;
    readonly as: ClockClosing;
    readonly reason: string | null;
    /** When it was done, where that was earlier than it was recorded. */
    readonly when?: Instant | null;
  };
  'clocks-exported': { readonly clocks: readonly string[]; readonly files: readonly FileRef[] };
  'statement-drafted': {
    readonly statement: string;
    readonly template: TemplateId;
    readonly visit: number;
    readonly version: number;
    readonly lang: Lang;
    readonly audience: Audience;
    readonly channel: Channel;
    readonly hash: Sha256;
    readonly file: string;
    readonly plain: string;
    readonly files: readonly FileRef[];
    readonly used: readonly Used[];
    /** Where the channel has a limit. */
    readonly length?: Length;
    readonly missing: readonly FactId[];
    readonly promised: Instant | null;
    /** Roles whose yes was to other words. */
    readonly voided?: readonly RoleId[];
  };
  /** Somebody changed the words themselves. `base`: what the template said at that moment. */
  'statement-edited': {
    readonly statement: string;
    readonly version: number;
    readonly text: string;
    readonly base: Sha256;
    readonly hash: Sha256;
    readonly file: string;
    readonly plain: string;
    readonly files: readonly FileRef[];
    readonly used: readonly Used[];
    readonly promised: Instant | null;
    readonly length?: Length;
    readonly voided: readonly RoleId[];
  };
  /** A role's yes to the words of that hash. `instead`: whose turn it was, where somebody else said yes. */
  'statement-approved': {
    readonly statement: string;
    readonly version: number;
    readonly hash: Sha256;
    readonly role: RoleId;
    readonly own: boolean;
    readonly as: SaysYes;
    readonly instead: string | null;
    readonly because: string | null;
  };
  'statement-withdrawn': { readonly statement: string; readonly because: string; readonly when: Instant | null };
  'statement-settled': {
    readonly statement: string;
    readonly as: 'keep' | 'drop' | 'later';
    readonly reason: string | null;
    readonly ask: AskRef | null;
  };
  'statement-released': {
    readonly statement: string;
    readonly hash: Sha256;
    readonly file: string;
    readonly plain: string;
    readonly files: readonly FileRef[];
    readonly out: string | null;
    readonly untold: readonly Audience[];
    readonly promised: Instant | null;
    readonly when: Instant | null;
    readonly ask: AskRef | null;
    readonly channel?: string;
    readonly link?: string;
    /** Who had said yes to these words. */
    readonly approvals?: readonly Approval[];
    /** What the check found and somebody let stand. */
    readonly overrides?: readonly Override[];
  };
  'statement-exported': {
    readonly statement: string;
    readonly version: number;
    readonly format: PageFormat;
    readonly files: readonly FileRef[];
  };
  'statement-overtaken': { readonly statement: string; readonly was: readonly Used[]; readonly now: readonly Used[] };
  'line-agreed': {
    readonly line: string;
    readonly kind: LineKind;
    readonly about: string;
    readonly text: string;
    readonly posture: Posture | null;
    readonly lang: Lang;
  };
  'line-struck': { readonly line: string; readonly because: string | null };
  'wait-answered': { readonly ask: AskRef; readonly as: 'continue' | 'later' | 'skip' };
  'way-kept': { readonly reason: string };
  'note-added': { readonly text: string; readonly when: Instant | null };
  'file-attached': {
    readonly name: string;
    readonly files: readonly FileRef[];
    readonly bytes: number;
    readonly when: Instant | null;
  };
  'language-changed': { readonly lang: Lang };
  /** The incident is a drill: its times are simulated. */
  'drill-started': {
    readonly scenario: ScenarioId;
    readonly pinned: Sha256;
    readonly files: readonly FileRef[];
    readonly seed: number;
    readonly length: Minutes;
    readonly led: boolean;
    /** Left out in drills from before it was known. */
    readonly solo?: boolean;
    readonly pauses: boolean;
  };
  'inject-delivered': { readonly inject: InjectId; readonly sent: Sent; readonly improvised: Improvised | null };
  /** It was due, and its condition did not hold, or rested on something unknown. */
  'inject-passed': { readonly inject: InjectId; readonly because: 'condition' | 'unknown' };
  /** What it waits for has become true. */
  'inject-scheduled': { readonly inject: InjectId; readonly at: Instant };
  'time-moved': { readonly from: Instant; readonly to: Instant };
  'pace-set': { readonly speed: number; readonly real: Instant };
  'observation-noted': { readonly text: string; readonly inject: InjectId | null };
  /** What somebody knew of the matter when it was over, and how sure they were. */
  'question-known': Knew & { readonly right: boolean };
  'drill-ended': { readonly why: DrillEnd };
  'improvement-noted': Improvement;
  'next-drill-set': { readonly on: Day };
  /** What the drill before found, to be looked at again in this one. */
  'improvements-brought': Brought;
  'improvement-checked': { readonly item: number; readonly holds: boolean; readonly because: string | null };
  'incident-closed': {
    readonly outcome: string;
    readonly playbook: PlaybookId;
    readonly openTasks: readonly string[];
    readonly openClocks: readonly string[];
    readonly reason: string | null;
  };
};

export type EventType = keyof EventData;

export type EventOf<T extends EventType> = { readonly type: T; readonly data: EventData[T] };

/** What `decide` makes, before the journal gives it a place. `at` where it is not the time of the command: a drill's time moves within one. */
export type NewEvent = { [T in EventType]: EventOf<T> }[EventType] & { readonly at?: Instant };

/** What the fold reads: an event with its place, time and author. */
export type PastEvent = NewEvent & { readonly seq: number; readonly at: Instant; readonly by: string };

export const askKey = (ask: AskRef): string => (ask.visit > 1 ? `${ask.id}#${ask.visit}` : ask.id);
