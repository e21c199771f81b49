/** Owns the shape of the words of drills. */
import type { FillWords } from '../core/drill/exchange/finish.ts';
import type { InjectKind } from '../core/drill/model.ts';
import type { PredicateName } from '../core/drill/record-facts.ts';
import type { ScenarioStarterWords } from '../core/drill/starter.ts';
import type { DrillEnd } from '../core/drill/state.ts';

export type DrillWords = {
  /** By what way it reaches the players. */
  readonly kind: Readonly<Record<InjectKind, string>>;
  /** The line over what came: when, how, from whom. */
  readonly came: (given: { readonly time: string; readonly kind: string; readonly from: string }) => string;
  readonly to: (role: string) => string;
  /** Said once at the start: that nothing of this is real, what is known, who plays. */
  readonly begun: readonly string[];
  readonly background: string;
  readonly roles: string;
  /** Over the roles, where one person plays them all. */
  readonly allYou: string;
  readonly minutes: (count: number) => string;
  readonly solo: string;
  readonly together: string;
  /** The heads of the list of scenarios, and of drills under way. */
  readonly scenarios: string;
  readonly name: string;
  readonly length: string;
  readonly noneStarted: string;
  /** What became of a drill, in the list. */
  readonly ended: Readonly<Record<DrillEnd, string>>;
  readonly underWay: string;
  /** For whoever leads it. */
  readonly expected: string;
  readonly met: string;
  readonly notYet: string;
  readonly hints: string;
  readonly redFlags: string;
  readonly toCome: string;
  readonly nothingMore: string;
  readonly onlyIf: (condition: string) => string;
  /** What the record can be asked, as the name of a yes or no. */
  readonly asked: Readonly<Record<PredicateName, (about: string) => string>>;
  readonly playersAt: string;
  readonly sendWhich: string;
  readonly improviseKind: string;
  readonly improviseFrom: string;
  readonly improviseText: string;
  readonly observeAsk: string;
  readonly lead: Readonly<
    Record<
      'ask' | 'begin' | 'observe' | 'send' | 'next' | 'stop' | 'run' | 'improvise' | 'advice' | 'finish' | 'leave',
      string
    >
  > & { readonly keys: readonly string[] };
  /** The choice of what to rehearse, and the row that goes on with one. */
  readonly which: string;
  readonly goOnWith: (title: string) => string;
  /** Over the command for whoever leads it. */
  readonly toLead: string;
  /** How to begin one, below the list. */
  readonly howToStart: string;
  /** Said where it is over, with the way to its record. */
  readonly over: (id: string, why: DrillEnd) => readonly string[];
  /** Over every question: what time it is there, and how fast it runs. */
  readonly clock: (given: { readonly now: string; readonly until: string | null; readonly speed: number }) => string;
  readonly clockNow: (runs: boolean) => string;
  readonly menu: Readonly<Record<'next' | 'hint' | 'story' | 'stop' | 'run' | 'finish', string>>;
  /** What is typed behind a colon for these. */
  readonly typed: Readonly<Record<'next' | 'hold' | 'hint' | 'story' | 'finish', readonly string[]>>;
  readonly finish: { readonly ask: string; readonly yes: string; readonly no: string };
  /** For who plays alone: over what helps, and where nothing does. */
  readonly hint: { readonly head: string; readonly none: string };
  /** What can be typed in a drill, below the other help. */
  readonly helpTyped: string;
  /** Nothing more is on its way. */
  readonly noMore: Readonly<Record<'ask' | 'goOn' | 'end', string>>;
  /** Nothing is left to do before the next thing comes, so time goes on to it. */
  readonly idle: string;
  /** The players wait for whoever leads. */
  readonly wait: { readonly ask: string; readonly alone: string };
  /** Who plays, where a scenario is for several. */
  readonly manner: Readonly<Record<'ask' | 'together' | 'led', string>>;
  /** When it is over. */
  readonly after: Readonly<Record<'ask' | 'report' | 'leave', string>>;
  /** At the end of the way, while something may still come. */
  readonly rest: {
    readonly ask: (until: string) => string;
    readonly answer: Readonly<Record<'stay' | 'close', string>>;
  };
  readonly timeUp: { readonly ask: string; readonly end: string; readonly goOn: string };
  /** What stands where a file says nothing. */
  readonly fill: FillWords;
  /** A first scenario of one's own. */
  readonly starter: ScenarioStarterWords;
  readonly observed: string;
  /** Who sent what was made up, where nobody was named. */
  readonly somebody: string;
};
