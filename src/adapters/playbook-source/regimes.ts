/** Owns the making of laws and notice fields from what was authored: defaults filled in, conditions read, words by language. */
import type {
  ClockVariant,
  Count,
  Jurisdiction,
  NoticeField,
  Regime,
  RegimeClock,
  RegimeText,
} from '../../core/clock/regime.ts';
import { LANGS, type Lang } from '../../core/lang.ts';
import type {
  AuthoredCount,
  AuthoredNoticeFields,
  AuthoredRegime,
  AuthoredRegimeClock,
  AuthoredVariant,
} from './authored-regime.ts';
import type { Conditions } from './conditions.ts';
import type { Path } from './yaml/read.ts';
import type { Typed } from './yaml/typed.ts';

const inEach = <T>(of: (lang: Lang) => T): Readonly<Record<Lang, T>> =>
  Object.fromEntries(LANGS.map((lang) => [lang, of(lang)])) as Record<Lang, T>;

const countOf = ({ within, starts, rolls, by }: AuthoredCount, calendar: Jurisdiction): Count => {
  const [number, unit] = within.split(' ') as [string, Count['unit']];
  return { unit, within: Number(number), starts, rolls: rolls ?? 'stays', by: by ?? null, calendar };
};

/** What a clock is made with: the law it stands in, and the reader of its conditions. */
type Around = { readonly read: Typed<AuthoredRegime>; readonly conditions: Conditions };

const variantOf = (
  [id, variant]: readonly [string, AuthoredVariant],
  path: Path,
  { read, conditions, from }: Around & { readonly from: string | null },
): ClockVariant => ({
  id,
  when: conditions.when(variant.when, read, [...path, 'variants', id, 'when']),
  from: variant.from ?? from,
  count: countOf(variant, read.value.jurisdiction),
});

const clockOf = (id: string, clock: AuthoredRegimeClock, around: Around): RegimeClock => {
  const { read, conditions } = around;
  const { value } = read;
  const path: Path = ['clocks', id];
  const from = clock.from ?? null;
  return {
    id,
    role: clock.role,
    binds: clock.binds ?? 'company',
    from,
    when: clock.when === undefined ? null : conditions.when(clock.when, read, [...path, 'when']),
    count: clock.count === undefined ? null : countOf(clock.count, value.jurisdiction),
    limit: clock.limit ?? 'exact',
    variants: Object.entries(clock.variants ?? {}).map((each) => variantOf(each, path, { ...around, from })),
    basis: clock.basis ?? value.basis,
    provision: clock.provision,
    confidence: clock.confidence ?? value.confidence,
    textAsOf: clock.text_as_of === undefined ? value.text_as_of : clock.text_as_of,
  };
};

const textOf = ({ title, authority, note, clocks }: AuthoredRegime, lang: Lang): RegimeText => ({
  title: title[lang],
  authority: authority[lang],
  note: note?.[lang] ?? null,
  clocks: Object.fromEntries(
    Object.entries(clocks ?? {}).map(([id, words]) => [
      id,
      { trigger: words.trigger[lang], notify: words.notify[lang], note: words.note?.[lang] ?? null },
    ]),
  ),
});

/** One law, ready to use. */
export const regimeOf = (read: Typed<AuthoredRegime>, conditions: Conditions): Regime => {
  const { value } = read;
  return {
    id: value.id,
    jurisdiction: value.jurisdiction,
    matters: value.matters,
    basis: value.basis,
    inForce: value.in_force,
    when: value.when === undefined ? null : conditions.when(value.when, read, ['when']),
    url: value.url,
    confidence: value.confidence,
    checked: value.checked,
    textAsOf: value.text_as_of,
    written: value.written,
    clocks: Object.entries(value.clocks ?? {}).map(([id, clock]) => clockOf(id, clock, { read, conditions })),
    fields: value.fields ?? [],
    forbidden: inEach((lang) => value.forbidden?.[lang] ?? []),
    texts: inEach((lang) => textOf(value, lang)),
  };
};

/** The vocabulary of notices; empty where no file brings one. */
export const noticeFieldsOf = (read: Typed<AuthoredNoticeFields> | null): Readonly<Record<string, NoticeField>> =>
  Object.fromEntries(
    Object.entries(read?.value.fields ?? {}).map(([id, { facts, label }]) => [id, { id, facts: facts ?? [], label }]),
  );
