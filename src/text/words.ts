/** Owns the shape of a language: every sentence the kit can say, so that a language that lacks one does not compile. */
import type { IssueCode, Place, SlipCode } from '../core/issue.ts';
import type { IssueParams } from '../core/issue-codes.ts';
import type { Lang } from '../core/lang.ts';
import type { Posture } from '../core/statement/lines.ts';
import type { LocalTime } from '../core/time.ts';
import type { TerminalWords } from '../ports/terminal-words.ts';
import type { DrillWords } from './drill-words.ts';
import type { HelpWords } from './help-words.ts';
import type { KitWords } from './kit-words.ts';
import type { LawWords } from './law-words.ts';
import type { LifeWords } from './life-words.ts';
import type { LinesWords } from './lines-words.ts';
import type { PlaybookWords } from './playbook-words.ts';
import type { ReportWords } from './report-words.ts';
import type { ReviewWords } from './review-words.ts';
import type { SheetWords } from './sheet-words.ts';
import type { TemplateWords } from './template-words.ts';
import type { TrainerWords } from './trainer-words.ts';
import type { WalkWords } from './walk-words.ts';

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
  /** How a hard question is met. */
  readonly posture: Readonly<Record<Posture, string>>;
  /** An agreed line on a page to speak from: what it is about, and the words. */
  readonly agreed: (about: string, said: string) => string;
  readonly draftMark: string;
  /** Above and below every text that a drill writes. */
  readonly drillMark: string;
  readonly placeholder: (name: string) => string;
  /** What somebody writes where something is still to come. */
  readonly gaps: readonly RegExp[];
  readonly stamp: (dateTime: string) => string;
  /** What a page is called that has no heading. */
  readonly untitled: string;
  /** Typed in full, it releases. */
  readonly releaseWord: string;
  /** Other spellings that release as well. */
  readonly alsoReleases: readonly string[];
};

export type Sentence = { readonly found: string; readonly expected: string; readonly hint: string };

/** One sentence per issue code: what was found, what is right, what to do next. */
export type IssueSentences = { readonly [C in IssueCode]: (params: IssueParams[C]) => Sentence };
/** Those that answer what somebody is typing. */
export type SlipSentences = Pick<IssueSentences, SlipCode>;
/** All others. */
export type FaultSentences = Omit<IssueSentences, SlipCode>;

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

export type Words = {
  readonly lang: Lang;
  readonly format: FormatWords;
  readonly statement: StatementText;
  readonly walk: WalkWords;
  readonly law: LawWords;
  readonly life: LifeWords;
  readonly drill: DrillWords;
  readonly lines: LinesWords;
  readonly report: ReportWords;
  readonly review: ReviewWords;
  readonly sheet: SheetWords;
  readonly trainer: TrainerWords;
  readonly kit: KitWords;
  readonly slips: SlipSentences;
  /** Read when the first is said: half of what a language says, and most sittings say none of it. */
  readonly faults: () => Promise<FaultSentences>;
  readonly frame: IssueFrame;
  readonly help: HelpWords;
  readonly terminal: TerminalWords;
  readonly playbook: PlaybookWords;
  readonly template: TemplateWords;
};
