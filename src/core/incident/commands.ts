/** Owns what an operator can ask of an incident: plain values, each with what it needs and nothing else. */
import type { ClockAct } from '../clock/act.ts';
import type { DrillAct } from '../drill/act.ts';
import type { DrillStart } from '../drill/start.ts';
import type { Audience, Certainty } from '../fact/model.ts';
import type { Sha256 } from '../ids.ts';
import type { Known } from '../kit/known.ts';
import type { Lang } from '../lang.ts';
import type { ReviewAct } from '../review/act.ts';
import type { LineKind, Posture } from '../statement/lines.ts';
import type { Override } from '../statement/model.ts';
import type { PageFormat } from '../statement/page.ts';
import type { Instant } from '../time.ts';
import type { AskRef, FileRef, TaskState } from './events.ts';

/** What was typed or chosen, before it is read as a value. */
export type Given =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly certainty: Certainty | null;
      readonly source: string | null;
      readonly lang: Lang;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'skip'; readonly reason: string };

/** What a release needs beside the statement. `word`: what was typed; null where nothing was. */
export type ReleaseInput = {
  readonly word: string | null;
  readonly out: string | null;
  /** Audiences the operator was told have not heard yet, and goes on all the same. */
  readonly untold: readonly Audience[];
  readonly channel?: string | null;
  readonly link?: string | null;
  /** What the check finds and somebody lets stand. */
  readonly overrides?: readonly Override[];
};

export type Command =
  | {
      readonly kind: 'open';
      readonly kit: string;
      readonly bundle: Sha256;
      readonly files: readonly FileRef[];
      readonly playbook: string;
      readonly lang: Lang;
      readonly title: string;
      readonly heard: Instant | null;
      readonly place: string;
      /** What the kit folder answers already: it is recorded, and not asked. */
      readonly known: readonly Known[];
      /** Left out in earnest. */
      readonly drill?: DrillStart;
    }
  | {
      readonly kind: 'answer';
      readonly at: { readonly id: string; readonly visit: number | null } | null;
      readonly given: Given;
      readonly who: string | null;
      readonly when: Instant | null;
      readonly release: ReleaseInput;
    }
  /** To the question before; or to the one named. */
  | { readonly kind: 'back'; readonly to: { readonly id: string; readonly visit: number | null } | null }
  | { readonly kind: 'handover'; readonly playbook: string }
  | { readonly kind: 'fact'; readonly fact: string; readonly given: Given; readonly when: Instant | null }
  | { readonly kind: 'wording'; readonly fact: string; readonly lang: Lang; readonly text: string }
  /** After a changed fact: go where the way leads now, or stay with a reason. */
  | { readonly kind: 'reroute' }
  | { readonly kind: 'stay'; readonly reason: string }
  | { readonly kind: 'note'; readonly text: string; readonly when: Instant | null }
  | {
      readonly kind: 'attach';
      readonly name: string;
      readonly file: FileRef;
      readonly bytes: number;
      readonly when: Instant | null;
    }
  | {
      readonly kind: 'task';
      readonly task: string;
      readonly state: TaskState;
      readonly who: string | null;
      readonly reason: string | null;
      readonly when: Instant | null;
    }
  | ({ readonly kind: 'clock' } & ClockAct)
  /** The calendar file that was made of these clocks. */
  | { readonly kind: 'export-clocks'; readonly clocks: readonly string[]; readonly file: FileRef }
  /** The file that was made of a statement for another program to show. */
  | {
      readonly kind: 'export-statement';
      readonly statement: string;
      readonly version: number;
      readonly format: PageFormat;
      readonly file: FileRef;
    }
  | { readonly kind: 'severity'; readonly level: number; readonly reason: string | null }
  /** `redraw`: the template's words take the place of those written by hand. */
  | { readonly kind: 'draft'; readonly template: string; readonly lang: Lang; readonly redraw?: boolean }
  | { readonly kind: 'drop'; readonly statement: string; readonly reason: string | null }
  /** `hash`: the words that were in the editor. */
  | { readonly kind: 'edit'; readonly statement: string; readonly hash: Sha256; readonly text: string }
  /** `hash`: the words that were read. `instead`: it is somebody else's turn, and `because` says why they cannot. */
  | {
      readonly kind: 'approve';
      readonly statement: string;
      readonly hash: Sha256;
      readonly role: string;
      readonly instead: boolean;
      readonly because: string | null;
    }
  | { readonly kind: 'withdraw'; readonly statement: string; readonly because: string; readonly when: Instant | null }
  | {
      readonly kind: 'release';
      readonly statement: string;
      readonly release: ReleaseInput;
      readonly when: Instant | null;
    }
  | ({ readonly kind: 'drill' } & DrillAct)
  | {
      readonly kind: 'agree';
      readonly line: LineKind;
      readonly about: string;
      readonly text: string;
      readonly posture: Posture | null;
      readonly lang: Lang;
    }
  | { readonly kind: 'strike'; readonly line: string; readonly because: string | null }
  | ({ readonly kind: 'review' } & ReviewAct)
  | { readonly kind: 'language'; readonly lang: Lang };

export type { AskRef };

/** The command of one kind. */
export type CommandOf<K extends Command['kind']> = Extract<Command, { kind: K }>;
