/** Owns what a template declares and what a statement of an incident is. */
import type { Audience, FactId } from '../fact/model.ts';
import type { Sha256 } from '../ids.ts';
import type { Lang } from '../lang.ts';
import type { When } from '../playbook/condition.ts';
import type { RoleId } from '../role.ts';
import type { Level } from '../severity/model.ts';
import type { Instant, Minutes } from '../time.ts';
import type { Length, Limit } from './length.ts';

export type TemplateId = string;

export const CHANNELS = ['message', 'letter', 'web', 'social', 'phone', 'poster', 'press', 'internal'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PURPOSES = [
  'acknowledgement',
  'reply',
  'holding',
  'update',
  'stop-use',
  'recall',
  'apology',
  'clarification',
  'correction',
  'notice',
  'care',
  'compensation',
  'closing',
  'report',
  'internal',
  'paper',
] as const;
/** What a text is for: what it may leave out and what it must hold hangs on this. A `paper` is for working with, and tells nobody. */
export type Purpose = (typeof PURPOSES)[number];

export type TemplateText = {
  readonly title: string;
  /** Handlebars, one paragraph a line, `# ` for a heading, `- ` for a point; nothing else of Markdown. */
  readonly body: string;
  /** For whoever sends it: what the law still asks of them. Never part of the text. */
  readonly note?: string;
};

/** The name and the note of a text in a language that it does not exist in. */
export type Called = { readonly title: string; readonly note?: string };

/** What a notice that a law asks for has to hold. */
export type Notice = {
  /** The regimes it is written for: it holds all their fields, and none of the words they forbid. */
  readonly regimes: readonly string[];
  /** Each field with the facts that say it; without any where fixed words do. */
  readonly fields: Readonly<Record<string, readonly FactId[]>>;
  /** The list of fields is our own: the law has none for this text. */
  readonly house: boolean;
};

export type Template = {
  readonly id: TemplateId;
  readonly audience: Audience;
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Facts without which it cannot go out. Own decisions, names, contacts and promises only. */
  readonly needs: readonly FactId[];
  /** Every fact its text looks at, those of `needs` included, in all languages. */
  readonly uses: readonly FactId[];
  /** The datetime fact that a release announces as the company's own deadline; null for none. */
  readonly promises: FactId | null;
  /** A draft older than this is expired. */
  readonly valid: Minutes;
  /** How much its channel takes; left out where there is no limit. */
  readonly limit?: Limit;
  /** The text that says less, for where this one is too long. */
  readonly shorter?: TemplateId;
  /** `first`: words that must not wait for anybody, as a warning or a first line. `in-turn`: after those who come before. */
  readonly order: 'first' | 'in-turn';
  /** Offered and released only where this is true; null for always. */
  readonly offer: When | null;
  /** Tasks that must be settled before it goes out, as counsel asked. */
  readonly after: readonly string[];
  /** Roles that say yes from that severity on, beside those that every text of that severity needs. */
  readonly approvers?: Readonly<Partial<Record<Level, readonly RoleId[]>>>;
  /** Rows of the practice list that it carries. */
  readonly practice: readonly string[];
  /** The languages it exists in, the one it goes out in first; left out where it exists in all. */
  readonly languages?: readonly Lang[];
  /** What it is called where it has no text, for whoever works in that language. */
  readonly called?: Readonly<Partial<Record<Lang, Called>>>;
  /** Left out where no law says what the text must hold. */
  readonly notice?: Notice;
  readonly texts: Readonly<Partial<Record<Lang, TemplateText>>>;
};

export type StatementState = 'drafted' | 'approved' | 'released' | 'dropped' | 'withdrawn' | 'expired' | 'stale';

/** One fact as a draft used it, to show old beside new when it changes. */
export type Used = {
  readonly fact: FactId;
  readonly shown: string;
  readonly certainty: 'confirmed' | 'unconfirmed' | 'unknown';
};

/** The words as somebody left them in an editor: a paragraph a line, `# ` for a heading, `- ` for a point, all else as it stands. */
export type Hand = {
  readonly text: string;
  /** What the template would have said then: as long as it says the same, no fact under the words has changed. */
  readonly base: Sha256;
};

/** Whoever holds the role, whoever stands in, or somebody else because neither could be reached. */
export type SaysYes = 'holder' | 'deputy' | 'other';

/** One role's yes to these very words. */
export type Approval = {
  readonly role: RoleId;
  readonly by: string;
  readonly at: Instant;
  readonly hash: Sha256;
  /** Whoever approves made these words too. */
  readonly own: boolean;
  readonly as: SaysYes;
  /** Whose turn it was, where a deputy or somebody else said yes instead. */
  readonly instead: string | null;
  readonly because: string | null;
};

/** Where words went, as the operator told it. */
export type Sent = {
  readonly by: string;
  readonly out: string | null;
  readonly channel: string | null;
  readonly link: string | null;
};

/** A rule of the check that somebody lets stand, with the reason. */
export type Override = { readonly rule: string; readonly because: string };

export type Withdrawal = { readonly by: string; readonly at: Instant; readonly because: string };

export type Statement = {
  readonly id: string;
  readonly template: TemplateId;
  readonly visit: number;
  readonly audience: Audience;
  readonly channel: Channel;
  readonly lang: Lang;
  readonly state: 'drafted' | 'released' | 'dropped' | 'stale' | 'withdrawn';
  /** What has changed since it was released, or since it was written by hand. */
  readonly stale: readonly Used[];
  readonly version: number;
  /** Who made this version. */
  readonly by: string;
  /** Null where the template gave the words. */
  readonly hand: Hand | null;
  /** Of these words; any other words have none. */
  readonly approvals: readonly Approval[];
  readonly sent: Sent | null;
  readonly withdrawn: Withdrawal | null;
  /** The words themselves, without DRAFT mark and stamp. */
  readonly hash: Sha256;
  /** Relative to the incident's folder. */
  readonly file: string;
  readonly plain: string;
  /** Where the channel has a limit. */
  readonly length?: Length;
  readonly missing: readonly FactId[];
  readonly used: readonly Used[];
  readonly promised: Instant | null;
  readonly draftedAt: Instant;
  readonly releasedAt: Instant | null;
};
