/** Owns what `decide` is given beside state and command: content, time, and the few powers the core does not have itself. */
import type { Checker } from '../check/model.ts';
import type { Scenario } from '../drill/model.ts';
import type { FactDef, FactValue } from '../fact/model.ts';
import type { Sha256 } from '../ids.ts';
import type { Lang } from '../lang.ts';
import type { Content } from '../playbook/model.ts';
import type { RoleId } from '../role.ts';
import type { Level } from '../severity/model.ts';
import type { CountBy } from '../statement/length.ts';
import type { AgreedLine } from '../statement/lines.ts';
import type { Instant, Zone } from '../time.ts';

/** One fact as a template sees it: already worded and escaped for the format. */
export type ShownFact = {
  readonly state: 'confirmed' | 'unconfirmed' | 'unknown';
  readonly text: string;
  readonly value: FactValue | null;
  readonly items: readonly string[];
};

/** `markdown` and `plain` differ in escaping and in what a heading looks like. */
export type Format = 'markdown' | 'plain';

/** The words a statement needs beside its template, in the statement's language. */
export type StatementWords = {
  /** A value as the language writes it: dates with day and hour in the incident's zone, choices by their label. */
  readonly show: (def: FactDef, value: FactValue, lang: Lang) => string;
  /** An agreed line as a page to speak from has it, in its own language. */
  readonly agreed: (line: AgreedLine) => string;
  /** Stands where something needed is missing, and stops the release: 〔…〕. */
  readonly placeholder: (def: FactDef, lang: Lang) => string;
  /** What a text still to be filled in looks like, in any language. */
  readonly gaps: readonly RegExp[];
  readonly draftMark: (lang: Lang) => string;
  /** On everything that a drill writes. */
  readonly drillMark: (lang: Lang) => string;
  /** The date line of a released text. */
  readonly stamp: (at: Instant, lang: Lang) => string;
  /** The typed word that releases, one in each language; any of them will do. */
  readonly releaseWords: readonly string[];
};

export type Context = {
  readonly content: Content;
  /** What the drill plays; null in earnest. */
  readonly scenario: Scenario | null;
  readonly now: Instant;
  /** What the clock on the wall says, where a drill has a time of its own. */
  readonly real: Instant;
  readonly zone: Zone;
  /** The zone of that IANA name, for laws of other places; null where this machine does not know it. */
  readonly zones: (id: string) => Zone | null;
  readonly currency: string;
  /** Who acts now. */
  readonly by: string;
  /** The name that holds a role here; null where the resource map has none. */
  readonly who: (role: RoleId) => string | null;
  /** Everybody who acts in a role, the first one first, then those who stand in. */
  readonly holders: (role: RoleId) => readonly string[];
  /** Roles that this company has say yes at a level; null where it follows the common rule. */
  readonly approvers: (level: Level) => readonly RoleId[] | null;
  readonly words: StatementWords;
  /** Fills a template; pure, and the same for the same input. */
  readonly render: (source: string, facts: Readonly<Record<string, ShownFact>>, format: Format) => string;
  readonly escape: (text: string, format: Format) => string;
  readonly sha256: (text: string) => Sha256;
  /** How long a text is where a channel's own library says so. */
  readonly countBy: CountBy;
  /** Reads texts of a language by its rules; pure, and the same for the same input. */
  readonly checker: (lang: Lang) => Checker;
};
