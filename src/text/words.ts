/** Owns the shape of a language: every sentence the kit can say, so that a language that lacks one does not compile. */
import type { ClockClosing, ClockKind, ClockRule, ClockState } from '../core/clock/model.ts';
import type { Audience, Certainty } from '../core/fact/model.ts';
import type { TaskState } from '../core/incident/events.ts';
import type { IssueCode, Place } from '../core/issue.ts';
import type { IssueParams } from '../core/issue-codes.ts';
import type { Lang } from '../core/lang.ts';
import type { Stage } from '../core/playbook/model.ts';
import type { Level } from '../core/severity/model.ts';
import type { Length } from '../core/statement/length.ts';
import type { StatementState } from '../core/statement/model.ts';
import type { LocalTime } from '../core/time.ts';
import type { TerminalWords } from '../ports/terminal-words.ts';
import type { HelpWords } from './help-words.ts';
import type { KitWords } from './kit-words.ts';
import type { LawWords } from './law-words.ts';
import type { PlaybookWords } from './playbook-words.ts';
import type { TemplateWords } from './template-words.ts';

/** How a language writes dates, times and numbers: small tables of our own, so that a text is the same on every machine. */
export type FormatWords = {
  /** A day as `2026-11-22`, in full. */
  readonly day: (date: string) => string;
  /** Day and hour, in full: what a statement says. */
  readonly dateTime: (local: LocalTime) => string;
  /** As short as can be: the hour alone where `today` is the same day, else day and hour. */
  readonly short: (local: LocalTime, today: string) => string;
  /** `1 h 20 min`, from whole minutes. */
  readonly duration: (minutes: number) => string;
  readonly number: (value: number) => string;
  /** A number with what it counts: `3 people`, `3 人`. */
  readonly counted: (value: number, unit: string) => string;
  readonly money: (amount: string, currency: string) => string;
  /** Between two sentences. */
  readonly gap: string;
  readonly list: (items: readonly string[]) => string;
  readonly yes: string;
  readonly no: string;
  /** What stands aside, in brackets: ` (…)` or `（…）`. */
  readonly aside: (text: string) => string;
  /** Between a label and what follows: `: ` or `：`. */
  readonly colon: string;
};

/** The words a statement needs beside its template. */
export type StatementText = {
  readonly draftMark: string;
  readonly placeholder: (name: string) => string;
  readonly stamp: (dateTime: string) => string;
  /** Typed in full, it releases. */
  readonly releaseWord: string;
  /** Other spellings that release as well. */
  readonly alsoReleases: readonly string[];
};

export type Sentence = { readonly found: string; readonly expected: string; readonly hint: string };

/** One sentence per issue code: what was found, what is right, what to do next. */
export type IssueSentences = { readonly [C in IssueCode]: (params: IssueParams[C]) => Sentence };

/** What is said around issues. */
export type IssueFrame = {
  readonly error: string;
  readonly warning: string;
  readonly place: (place: Place) => string;
  readonly found: string;
  readonly expected: string;
  readonly next: string;
  /** A fault of the program itself: says that the record is safe, and where it is. */
  readonly fault: (folder: string) => readonly string[];
  readonly count: (errors: number, warnings: number) => string;
};

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

export type ReportWords = {
  readonly incident: string;
  readonly playbook: string;
  readonly opened: string;
  readonly place: string;
  readonly severity: string;
  readonly facts: string;
  readonly tasks: string;
  readonly clocks: string;
  readonly statements: string;
  readonly nextAsk: string;
  readonly closed: string;
  readonly unreadable: string;
  readonly none: string;
  readonly unknown: string;
  readonly skipped: (reason: string) => string;
  readonly record: string;
  readonly author: string;
  readonly role: string;
  readonly time: string;
  readonly state: string;
  readonly title: string;
  readonly file: string;
  readonly unverified: string;
  readonly verified: (events: number, head: string) => readonly string[];
  readonly verifyLimits: readonly string[];
  readonly damaged: (findings: number) => string;
  readonly lintClean: (playbook: string) => string;
  readonly languagesOf: string;
  readonly steps: string;
  readonly overrides: (id: string) => string;
  /** Answers in a file that the way did not meet; the first ask the file lacks. */
  readonly offPath: (ids: readonly string[]) => string;
  readonly lacking: (id: string) => string;
  readonly nothingHere: (dir: string) => string;
  /** One line of the log: what happened, in words. */
  readonly event: (given: { readonly type: string; readonly about: string; readonly value: string }) => string;
};

export type Words = {
  readonly lang: Lang;
  readonly format: FormatWords;
  readonly statement: StatementText;
  readonly walk: WalkWords;
  readonly law: LawWords;
  readonly report: ReportWords;
  readonly kit: KitWords;
  readonly issues: IssueSentences;
  readonly frame: IssueFrame;
  readonly help: HelpWords;
  readonly terminal: TerminalWords;
  readonly playbook: PlaybookWords;
  readonly template: TemplateWords;
};
