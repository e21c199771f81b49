/** Owns the shape of what a language says about contacts: the short interview, the calls, the look in quiet times, the pages for the pocket. */
import type { HelpKind } from '../core/kit/model.ts';

export type DoctorWords = {
  readonly file: (path: string) => string;
  readonly records: (dir: string) => string;
  readonly offline: (playbooks: number, texts: number) => string;
  readonly fine: string;
  readonly findings: (count: number) => string;
};

export type ContactsWords = {
  readonly none: string;
  readonly head: readonly [name: string, does: string, reach: string, verified: string];
  readonly never: string;
  readonly deputyFor: (roles: string) => string;
  readonly help: Readonly<Record<HelpKind, string>>;
  readonly contract: (number: string) => string;
  readonly callWhen: (when: string) => string;
  /** Over the first call: how many, and that one can stop. */
  readonly intro: (count: number) => string;
  readonly lastReached: (day: string) => string;
  readonly ask: (who: string) => string;
  readonly rows: Readonly<Record<'reached' | 'not-reached' | 'changed' | 'skip' | 'stop', string>>;
  readonly newWay: (who: string) => string;
  readonly noted: (who: string) => string;
  readonly summary: (reached: number, missed: number, left: number) => string;
};

export type InitWords = {
  readonly intro: readonly string[];
  readonly language: string;
  readonly existing: string;
  readonly fillIn: string;
  readonly leave: string;
  readonly complete: string;
  /** Under every question. */
  readonly later: string;
  readonly legalName: string;
  readonly markets: string;
  readonly products: string;
  readonly data: string;
  readonly myName: string;
  readonly myNameHelp: string;
  readonly phone: (who: string) => string;
  readonly other: (who: string) => string;
  readonly role: (role: string) => string;
  readonly somebodyElse: string;
  readonly nobodyYet: string;
  readonly newName: string;
  readonly rest: (roles: readonly string[]) => string;
  readonly forAll: (who: string) => string;
  readonly oneByOne: string;
  readonly deputy: (who: string) => string;
  readonly outside: string;
  readonly outsideHelp: string;
  readonly helpName: (kind: string) => string;
  readonly contract: (who: string) => string;
  readonly callWhen: (who: string) => string;
  readonly approveSerious: string;
  readonly approveSmall: string;
  readonly review: string;
  readonly drill: string;
  readonly inMonths: (months: number, day: string) => string;
  readonly notNow: string;
  readonly done: string;
  readonly next: readonly string[];
  readonly stopped: string;
  readonly nothing: string;
  /** `init --print`: above the paths. */
  readonly printed: string;
};

export type PocketWords = {
  readonly title: (company: string) => string;
  readonly first: string;
  readonly deputy: string;
  readonly steps: string;
  readonly everybody: string;
  readonly outside: string;
  readonly emergency: string;
  readonly asOf: (day: string) => string;
  readonly command: string;
};

/** The comments of a new `crisis-kit.yaml`, one text for each part. */
export type KitFileWords = Readonly<
  Record<
    | 'head'
    | 'by'
    | 'company'
    | 'markets'
    | 'products'
    | 'data'
    | 'languages'
    | 'people'
    | 'roles'
    | 'outside'
    | 'channels'
    | 'approvers'
    | 'upkeep',
    readonly string[]
  >
>;

export type KitWords = {
  readonly doctor: DoctorWords;
  readonly contacts: ContactsWords;
  readonly init: InitWords;
  readonly pocket: PocketWords;
  readonly file: KitFileWords;
};
