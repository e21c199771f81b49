/** Owns the shape of what a report says: of a drill with its score, or of what really happened. */
import type { ClockState } from '../core/clock/model.ts';
import type { Weight } from '../core/drill/model.ts';
import type { Rating } from '../core/drill/score/rating.ts';
import type { Point } from '../core/drill/score/score.ts';
import type { Sureness } from '../core/drill/state.ts';
import type { MeasureId } from '../core/review/measures.ts';

export type ReviewWords = {
  readonly title: { readonly drill: string; readonly incident: string };
  /** First line of a drill's report: what of this was real. */
  readonly simulated: string;
  readonly underWay: string;
  readonly facts: {
    readonly playbook: string;
    readonly zone: string;
    readonly heard: string;
    readonly begun: string;
    readonly ended: string;
    readonly outcome: string;
    readonly gravest: string;
  };
  readonly heading: Readonly<
    Record<
      | 'score'
      | 'objectives'
      | 'strengths'
      | 'mistakes'
      | 'points'
      | 'practice'
      | 'traps'
      | 'questions'
      | 'brought'
      | 'better'
      | 'numbers'
      | 'clocks'
      | 'statements'
      | 'changed'
      | 'notDone'
      | 'open'
      | 'observed'
      | 'timeline',
      string
    >
  >;
  readonly none: string;
  readonly total: (points: number, of: number) => string;
  readonly noHaste: string;
  readonly rating: Readonly<Record<Rating, string>>;
  readonly unrated: string;
  /** A good team at this objective. */
  readonly good: (text: string) => string;
  /** Over what not to do or believe. */
  readonly beware: string;
  readonly entries: (numbers: readonly string[]) => string;
  readonly verdict: (given: {
    readonly weight: Weight;
    readonly holds: boolean;
    readonly asked: boolean;
    readonly label: string;
  }) => string;
  readonly point: Readonly<Record<Point['kind'], string>>;
  /** How sure somebody was of an answer. */
  readonly sure: Readonly<Record<Sureness, string>>;
  readonly sureAsk: string;
  /** What somebody answered, and the better answer where it was another. */
  readonly answered: (given: {
    readonly said: string;
    readonly sure: string;
    readonly better: string | null;
  }) => string;
  /** How sureness comes to points. */
  readonly sureness: string;
  readonly map: string;
  readonly strong: (title: string) => string;
  readonly prepared: (title: string) => string;
  readonly mistake: (given: {
    readonly what: string;
    readonly rows: readonly string[];
    readonly step: string;
  }) => string;
  /** A rule of the check found something in a text that went out. */
  readonly finding: (rule: string) => string;
  readonly advice: string;
  readonly followed: { readonly yes: string; readonly no: string };
  readonly measure: Readonly<Record<MeasureId, string>>;
  readonly notYet: string;
  readonly clockState: Readonly<Record<ClockState, string>>;
  readonly column: Readonly<
    Record<
      | 'time'
      | 'real'
      | 'pause'
      | 'who'
      | 'what'
      | 'text'
      | 'audience'
      | 'approved'
      | 'released'
      | 'by'
      | 'state'
      | 'due'
      | 'owner'
      | 'points'
      | 'rests'
      | 'measure'
      | 'took'
      | 'item'
      | 'holds'
      | 'row',
      string
    >
  >;
  readonly holds: { readonly yes: string; readonly no: string; readonly open: string };
  readonly next: (day: string) => string;
  readonly noNext: (command: string) => string;
  readonly noItems: (command: string) => string;
  /** Before a new drill: what the last one wanted to be better. */
  readonly lastTime: string;
  /** Asked of each item of the last drill. */
  readonly look: {
    readonly answer: Readonly<Record<'yes' | 'no' | 'later', string>>;
    readonly why: string;
  };
  /** Asked when it is over: what is to be better, who sees to it, by when. */
  readonly better: Readonly<
    Record<'first' | 'more' | 'owner' | 'due' | 'other' | 'typed' | 'next' | 'never', string>
  > & {
    /** A day some weeks or months from now. */
    readonly weeks: (count: number) => string;
    readonly months: (count: number) => string;
  };
  readonly lane: { readonly came: string; readonly did: string; readonly out: string };
  readonly scorePicture: string;
  readonly timePicture: string;
  readonly head: (hash: string) => string;
  /** Where the whole report is, and how it becomes a web page. */
  readonly whole: (show: string, save: string) => string;
  readonly saved: (path: string) => string;
  readonly noted: string;
};
