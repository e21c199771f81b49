/** Owns what a kit folder says: the company as the outside knows it, who acts first and who stands in, who helps from outside, when it was last looked at. */
import type { RoleId } from '../role.ts';
import type { Level } from '../severity/model.ts';

/** As many characters as a line of the file may have. */
export const LONGEST_LINE = 200;

/** A calendar date, `2026-11-22`. */
export type Day = string;

/** How somebody is reached, and when that was last found to be so. */
export type Reach = {
  readonly phone: string | null;
  readonly mail: string | null;
  readonly chat: string | null;
  readonly lastVerified: Day | null;
  readonly verifiedBy: string | null;
  /** The last try that failed; gone as soon as somebody is reached. */
  readonly notReached: Day | null;
};

export type Person = Reach & { readonly name: string };

export const HELP_KINDS = ['pr_adviser', 'law_firm', 'insurer', 'laboratory', 'monitoring'] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

/** Help from outside: whom to ask for there, when to call, who may, under which number the contract runs. */
export type Help = Reach & {
  readonly name: string;
  readonly kind: HelpKind;
  readonly person: string | null;
  readonly contract: string | null;
  readonly callWhen: string | null;
  readonly mayCall: readonly RoleId[];
};

/** A page or account of the company's own, and the role that looks after it. */
export type Channel = { readonly name: string; readonly address: string | null; readonly role: RoleId | null };

export type Company = {
  /** The name the public knows. */
  readonly name: string | null;
  readonly legalName: string | null;
  readonly contact: string | null;
};

/** What the operator would otherwise say by flags. */
export type Preferences = {
  readonly lang: string | null;
  readonly by: string | null;
  readonly role: string | null;
  readonly tz: string | null;
  readonly currency: string | null;
};

/** How the map is kept true. */
export type Upkeep = {
  /** Days after which a contact that nobody has tried counts as old. */
  readonly staleAfter: number;
  readonly nextReview: Day | null;
  readonly nextDrill: Day | null;
  readonly nextTraining: Day | null;
  readonly budget: string | null;
};

export type Kit = {
  readonly preferences: Preferences;
  readonly company: Company;
  readonly languages: readonly string[];
  readonly markets: readonly string[];
  readonly products: readonly string[];
  readonly data: readonly string[];
  readonly people: readonly Person[];
  /** Names in the order in which they act: the first acts first, the others stand in. */
  readonly roles: Readonly<Record<RoleId, readonly string[]>>;
  readonly outside: readonly Help[];
  readonly channels: readonly Channel[];
  /** Roles that say yes before a text goes out, by how serious it is. A level left out follows the common rule; an empty list asks for nobody. */
  readonly approvers: Readonly<Partial<Record<Level, readonly RoleId[]>>>;
  readonly upkeep: Upkeep;
};

/** A contact nobody has tried for a quarter of a year is likely to be one of those that changed. */
const STALE_AFTER = 90;

export const EMPTY_KIT: Kit = {
  preferences: { lang: null, by: null, role: null, tz: null, currency: null },
  company: { name: null, legalName: null, contact: null },
  languages: [],
  markets: [],
  products: [],
  data: [],
  people: [],
  roles: {},
  outside: [],
  channels: [],
  approvers: {},
  upkeep: { staleAfter: STALE_AFTER, nextReview: null, nextDrill: null, nextTraining: null, budget: null },
};
