/** Owns the shape of the words of the walk: what is said, asked and offered on the way. */

import type { ClockClosing, ClockKind, ClockRule, ClockState } from '../core/clock/model.ts';
import type { Audience, Certainty } from '../core/fact/model.ts';
import type { TaskState } from '../core/incident/events.ts';
import type { Lang } from '../core/lang.ts';
import type { Stage } from '../core/playbook/model.ts';
import type { Level } from '../core/severity/model.ts';
import type { Length } from '../core/statement/length.ts';
import type { StatementState } from '../core/statement/model.ts';
import type { StatementFormat } from '../core/statement/page.ts';

type Row = { readonly label: string; readonly help: string };

export type WalkWords = {
  /** Above the folder of the record, which stands on a line of its own to be copied. */
  readonly recordAt: string;
  readonly readOnly: string;
  /** On every screen while nothing is recorded. */
  readonly notRecorded: string;
  readonly languages: string;
  readonly resumeWhich: string;
  readonly resumeRow: (title: string, id: string, when: string) => Row;
  readonly startNew: string;
  readonly titleOf: (playbook: string, when: string) => string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly severity: (level: Level, name: string) => string;
  readonly severityUnset: string;
  readonly severityNow: (level: Level, name: string, why: readonly string[]) => string;
  readonly severityChanges: string;
  readonly tasksOpen: (count: number) => string;
  /** `how`: the ways to reach them, where any are noted. */
  readonly actor: (role: string, who: string | null, how: string | null) => string;
  readonly deputy: (who: string) => string;
  /** Over what the kit folder answered already. */
  readonly knownAlready: string;
  readonly fromKit: string;
  /** Behind what is wrong with the kit file. */
  readonly kitGoesOn: string;
  readonly due: (when: string) => string;
  readonly clock: (given: {
    readonly label: string;
    readonly kind: ClockKind;
    readonly state: ClockState;
    readonly due: string | null;
    readonly minutes: number | null;
  }) => string;
  /** What a clock rests on. */
  readonly basis: Readonly<Record<ClockRule['basis'], string>>;
  readonly announced: (statement: string) => string;
  readonly clockClosed: Readonly<Record<ClockClosing, string>>;
  /** The line above a playbook's own words when another one goes on. */
  readonly handedOver: (playbook: string) => string;
  readonly droppedAsks: (names: readonly string[]) => string;
  readonly unknown: string;
  readonly unknownSafety: string;
  readonly moreLabel: string;
  readonly menu: {
    readonly unknown: string;
    readonly skip: string;
    readonly back: string;
    readonly note: string;
    readonly attach: string;
    readonly status: string;
    readonly fact: string;
    readonly statements: string;
    readonly tasks: string;
    readonly clocks: string;
    readonly handover: string;
    readonly pause: string;
    readonly help: string;
    readonly edit: string;
  };
  /** What may be typed behind `:`, to what it does; more than one word for each. */
  readonly words: Readonly<
    Record<
      | 'note'
      | 'attach'
      | 'status'
      | 'fact'
      | 'back'
      | 'statements'
      | 'tasks'
      | 'clocks'
      | 'handover'
      | 'pause'
      | 'help'
      | 'unknown'
      | 'skip'
      | 'edit',
      readonly string[]
    >
  >;
  readonly noSuchWord: (word: string) => string;
  readonly help: readonly string[];
  readonly skipWhy: string;
  readonly skipReasons: readonly { readonly value: string; readonly label: string }[];
  readonly otherReason: string;
  readonly reasonFor: string;
  /** What usually fits at a decision, and what is asked where the facts speak against the choice. */
  readonly advice: {
    readonly fits: (choice: string) => string;
    readonly yours: string;
    readonly sure: string;
    readonly again: string;
    readonly keep: string;
    readonly instead: (choice: string) => string;
  };
  readonly notePrompt: string;
  readonly noteKept: string;
  readonly attachPrompt: string;
  readonly attached: (name: string) => string;
  readonly backTo: (label: string) => string;
  readonly factWhich: string;
  readonly factNone: string;
  readonly factNow: (name: string, shown: string) => string;
  readonly wayDiffers: (label: string) => string;
  readonly wayGo: string;
  readonly wayStay: string;
  readonly pickBack: string;
  readonly pickPlaybook: string;
  readonly paused: (id: string) => readonly string[];
  readonly left: (id: string) => readonly string[];
  readonly certaintyAsk: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly sourcePrompt: string;
  readonly task: Readonly<Record<'done' | 'assigned' | 'later' | 'not-needed', string>>;
  readonly taskAsk: string;
  readonly taskState: Readonly<Record<TaskState, string>>;
  readonly taskWho: string;
  readonly taskWhyNot: string;
  readonly tasksNone: string;
  /** The texts that lie ready for a task, and where they are written. */
  readonly taskTexts: (titles: readonly string[]) => string;
  readonly statementAsk: (title: string) => string;
  readonly statement: Readonly<Record<'keep' | 'drop' | 'later' | 'release', string>>;
  /** Above the path of a text, on a line of its own. */
  readonly statementFile: string;
  /** What a file in a format is called. */
  readonly formatName: Readonly<Record<StatementFormat, string>>;
  /** With the command that makes the other files. */
  readonly otherFormats: (command: string) => string;
  /** Above the place of such a file. */
  readonly fileIn: Readonly<Record<StatementFormat, string>>;
  readonly statementTo: (audience: string, lang: string) => string;
  readonly statementState: Readonly<Record<StatementState, string>>;
  readonly statementsNone: string;
  /** How long a text is where its channel has a limit. */
  readonly textLength: (length: Length) => string;
  readonly textWhich: string;
  readonly textAnother: string;
  readonly textFor: string;
  readonly textWrite: (title: string) => string;
  readonly overtaken: (title: string) => string;
  readonly overtakenLine: (name: string, was: string, now: string) => string;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly checkedAsk: string;
  readonly checkedHelp: string;
  readonly checkedNone: string;
  readonly wordingAsk: (name: string, lang: string) => string;
  readonly wordingOriginal: (text: string) => string;
  readonly langName: Readonly<Record<Lang, string>>;
  readonly waitAsk: string;
  /** The row that leaves a small list without doing anything. */
  readonly leaveList: string;
  readonly wait: Readonly<Record<'continue' | 'later', string>>;
  readonly waitUntil: (when: string) => string;
  readonly closeAsk: (tasks: number, clocks: number) => string;
  readonly close: Readonly<Record<'close' | 'stay', string>>;
  readonly closeWhy: string;
  readonly releaseAsk: (title: string, word: string) => string;
  readonly releaseWrongWord: (word: string) => string;
  readonly releaseUntold: (audiences: readonly string[]) => string;
  readonly releaseAnyway: string;
  readonly releaseWait: string;
  readonly releaseOut: string;
  /** Above the path of the final text. */
  readonly released: string;
  readonly releaseRefused: string;
  readonly factNeeded: (name: string) => string;
  readonly times: { readonly label: string; readonly other: string; readonly typed: string };
  readonly ended: (outcome: string, quiet: boolean) => readonly string[];
  readonly headLine: (hash: string) => string;
  readonly cannotRecord: string;
  /** The same at the very beginning, when nothing has been said yet. */
  readonly cannotOpen: string;
  readonly recordElsewhere: string;
  readonly recordFolder: string;
  readonly goUnrecorded: string;
  readonly unrecordedWord: string;
  readonly unrecordedAsk: (word: string) => string;
  readonly tryAgain: string;
};
