/** Owns the making of core templates from `template.yaml` and one Handlebars file per language. */
import type { Issue } from '../../../core/issue.ts';
import type { Lang } from '../../../core/lang.ts';
import type { Template, TemplateText } from '../../../core/statement/model.ts';
import { minutes } from '../../../core/time.ts';
import { type AuthoredTemplate, FIXED_WORDS } from '../authored.ts';
import type { Conditions } from '../conditions.ts';
import type { Source } from '../source.ts';
import type { Typed } from '../yaml/typed.ts';
import { type Split, split } from './front-matter.ts';

/** One language's file, split. */
export type Written = { readonly source: Source; readonly split: Split };

export type MadeTemplate = {
  readonly template: Template;
  readonly written: ReadonlyMap<Lang, Written>;
  readonly issues: readonly Issue[];
};

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** What a law asks of it; nothing where it names none. */
const noticeOf = ({ regime, fields = {}, house = false }: AuthoredTemplate): Pick<Template, 'notice'> => {
  if (regime === undefined) return {};
  const facts = Object.entries(fields).map(([field, by]) => [field, by === FIXED_WORDS ? [] : by] as const);
  return { notice: { regimes: regime, fields: Object.fromEntries(facts), house } };
};

/** The core template with the texts that could be split. */
export const makeTemplate = (
  read: Typed<AuthoredTemplate>,
  bodies: ReadonlyMap<Lang, Source>,
  conditions: Conditions,
): MadeTemplate => {
  const { id, audience, channel, purpose, needs, uses, promises, valid, limit, shorter, order } = read.value;
  const { offer, after, approvers, languages, called, practice } = read.value;
  const pieces = [...bodies].map(([lang, source]) => ({ lang, source, split: split(source) }));
  const written = new Map<Lang, Written>(
    pieces.flatMap(({ lang, source, split: each }) =>
      'code' in each ? [] : [[lang, { source, split: each }] as const],
    ),
  );
  const texts: Partial<Record<Lang, TemplateText>> = Object.fromEntries(
    [...written].map(([lang, { split: each }]) => [lang, each.text]),
  );
  const template: Template = {
    id,
    audience,
    channel,
    purpose,
    needs,
    order,
    texts,
    uses: unique([...needs, ...(uses ?? [])]),
    promises: promises ?? null,
    valid: minutes(valid) ?? 0,
    ...(limit === undefined ? {} : { limit }),
    ...(shorter === undefined ? {} : { shorter }),
    offer: offer === undefined ? null : conditions.when(offer, read, ['offer']),
    after: after ?? [],
    ...(approvers === undefined ? {} : { approvers }),
    practice: practice ?? [],
    ...(languages === undefined ? {} : { languages }),
    ...(called === undefined ? {} : { called }),
    ...noticeOf(read.value),
  };
  return { template, written, issues: pieces.flatMap(({ split: each }) => ('code' in each ? [each] : [])) };
};
