/** Owns the reading of `crisis-kit.yaml`: what fits is used, what does not is named with line and column and costs no more than itself. */
import type { Issue } from '../../core/issue.ts';
import {
  type Channel,
  EMPTY_KIT,
  type Help,
  type HelpKind,
  type Kit,
  type Person,
  type Reach,
} from '../../core/kit/model.ts';
import { distinct } from './findings.ts';
import { KIT } from './schema/kit.ts';
import { decode } from './source.ts';
import { readWhatFits } from './yaml/read.ts';

type Maybe<T> = T | null | undefined;

type AuthoredReach = {
  readonly phone?: Maybe<string>;
  readonly mail?: Maybe<string>;
  readonly chat?: Maybe<string>;
  readonly last_verified?: Maybe<string>;
  readonly verified_by?: Maybe<string>;
  readonly not_reached?: Maybe<string>;
};

type AuthoredHelp = AuthoredReach & {
  readonly kind: HelpKind;
  readonly name: string;
  readonly person?: Maybe<string>;
  readonly contract?: Maybe<string>;
  readonly call_when?: Maybe<string>;
  readonly may_call?: Maybe<readonly string[]>;
};

type AuthoredKit = Readonly<Partial<Record<'lang' | 'by' | 'role' | 'tz' | 'currency', Maybe<string>>>> & {
  readonly company?: Maybe<Readonly<Partial<Record<'name' | 'legal_name' | 'contact', Maybe<string>>>>>;
  readonly languages?: Maybe<readonly string[]>;
  readonly markets?: Maybe<readonly string[]>;
  readonly products?: Maybe<readonly string[]>;
  readonly data?: Maybe<readonly string[]>;
  readonly people?: Maybe<readonly (AuthoredReach & { readonly name: string })[]>;
  readonly roles?: Maybe<Readonly<Record<string, Maybe<string | readonly string[]>>>>;
  readonly outside?: Maybe<readonly AuthoredHelp[]>;
  readonly channels?: Maybe<
    readonly { readonly name: string; readonly address?: Maybe<string>; readonly role?: Maybe<string> }[]
  >;
  readonly approvers?: Maybe<Readonly<Partial<Record<1 | 2 | 3 | 4, Maybe<readonly string[]>>>>>;
  readonly upkeep?: Maybe<
    { readonly stale_after_days?: Maybe<number> } & Readonly<
      Partial<Record<'next_review' | 'next_drill' | 'next_training' | 'budget', Maybe<string>>>
    >
  >;
};

const text = (value: Maybe<string>): string | null => value?.trim() || null;

const reach = (of: AuthoredReach): Reach => ({
  phone: text(of.phone),
  mail: text(of.mail),
  chat: text(of.chat),
  lastVerified: text(of.last_verified),
  verifiedBy: text(of.verified_by),
  notReached: text(of.not_reached),
});

const person = (of: AuthoredReach & { readonly name: string }): Person => ({ name: of.name.trim(), ...reach(of) });

const help = (of: AuthoredHelp): Help => ({
  ...person(of),
  kind: of.kind,
  person: text(of.person),
  contract: text(of.contract),
  callWhen: text(of.call_when),
  mayCall: of.may_call ?? [],
});

const channel = (of: NonNullable<AuthoredKit['channels']>[number]): Channel => ({
  name: of.name.trim(),
  address: text(of.address),
  role: text(of.role),
});

/** One name may stand there without being a list. */
const names = (of: Maybe<string | readonly string[]>): readonly string[] =>
  (typeof of === 'string' ? [of] : (of ?? [])).map((name) => name.trim()).filter((name) => name !== '');

const roles = (of: AuthoredKit['roles']): Kit['roles'] =>
  Object.fromEntries(
    Object.entries(of ?? {})
      .map(([role, who]) => [role, names(who)] as const)
      .filter(([, who]) => who.length > 0),
  );

/** A level with nothing behind it was never decided, and is left out. */
const approvers = (of: AuthoredKit['approvers']): Kit['approvers'] =>
  Object.fromEntries(Object.entries(of ?? {}).filter(([, roles]) => roles != null));

const upkeep = (of: AuthoredKit['upkeep']): Kit['upkeep'] => ({
  staleAfter: of?.stale_after_days ?? EMPTY_KIT.upkeep.staleAfter,
  nextReview: text(of?.next_review),
  nextDrill: text(of?.next_drill),
  nextTraining: text(of?.next_training),
  budget: text(of?.budget),
});

const kitOf = (of: AuthoredKit): Kit => ({
  preferences: {
    lang: text(of.lang),
    by: text(of.by),
    role: text(of.role),
    tz: text(of.tz),
    currency: text(of.currency),
  },
  company: {
    name: text(of.company?.name),
    legalName: text(of.company?.legal_name),
    contact: text(of.company?.contact),
  },
  languages: of.languages ?? [],
  markets: of.markets ?? [],
  products: of.products ?? [],
  data: of.data ?? [],
  people: (of.people ?? []).map(person),
  roles: roles(of.roles),
  outside: (of.outside ?? []).map(help),
  channels: (of.channels ?? []).map(channel),
  approvers: approvers(of.approvers),
  upkeep: upkeep(of.upkeep),
});

/** What the bytes of a kit file say, and what is wrong with them. `file` is how it is named in findings. */
export const readKit = (file: string, bytes: Uint8Array): { readonly kit: Kit; readonly issues: readonly Issue[] } => {
  const source = decode(file, bytes);
  if (!source.ok) return { kit: EMPTY_KIT, issues: source.issues };
  const { value, issues } = readWhatFits(source.value, KIT);
  return { kit: kitOf((value ?? {}) as AuthoredKit), issues: distinct(issues) };
};
