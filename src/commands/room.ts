/** Owns the measuring of a stored statement: at the channel somebody named, or at all that it may go out by. */
import { bad, issue, ok, type Result } from '../core/issue.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Json } from '../core/record/event.ts';
import { type Outlet, outletsFor, shorterThan } from '../core/statement/channel.ts';
import { compose } from '../core/statement/draft.ts';
import { fits, lengthOf } from '../core/statement/length.ts';
import { unmarked } from '../core/statement/marks.ts';
import type { Statement, Template, TemplateId } from '../core/statement/model.ts';
import type { Line } from '../ports/operator.ts';
import { type Measured, roomLines } from '../text/room.ts';
import { pageWords } from '../text/statement.ts';
import { lengthLine } from '../text/statements.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import { type Given, text } from './given.ts';
import { type Opened, voiceOf } from './incident.ts';

/** A text that somebody named, or the one that says most at the channel they named. */
export const textFor = (name: string, { templates, outlets }: Content): TemplateId =>
  templates[name] === undefined ? (outlets?.[name]?.text ?? name) : name;

/** The channel that was named, by --channel or in place of a text. */
export const outletOf = (given: Given, { templates, outlets = {} }: Content): Result<Outlet | null> => {
  const name = given.args.at(-1) ?? '';
  const typed = text(given, 'forChannel') ?? (templates[name] === undefined && outlets[name] ? name : null);
  if (typed === null) return ok(null);
  const found = outlets[typed.toLowerCase()];
  if (found) return ok(found);
  const place = { kind: 'argument', name: '--channel' } as const;
  return bad(
    issue('usage.bad-value', place, { option: '--channel', found: typed, allowed: Object.keys(outlets).join(', ') }),
  );
};

/** The words alone: marks are not sent. */
const wordsOf = async (opened: Opened, { plain, lang }: Statement): Promise<string | null> => {
  const bytes = await opened.journal.file(opened.id, plain);
  if (!bytes.ok) return null;
  const { draftMark, drillMark } = pageWords(lang);
  return unmarked(new TextDecoder().decode(bytes.value), [draftMark, drillMark]).trim();
};

/** The first of the shorter texts that fits wherever this one does not. */
const shorterFor = (
  errand: Errand,
  opened: Opened,
  { template, lang }: { template: Template; lang: Statement['lang'] },
  outlets: readonly Outlet[],
) =>
  decided(errand, opened, (context) =>
    shorterThan(template, opened.content.templates).find((one) => {
      const words = compose(opened.state, one, lang, context)?.plain();
      return (
        words !== undefined &&
        outlets.every(({ limit }) => limit === null || fits(lengthOf(words, limit, context.countBy)))
      );
    }),
  );

const subjectFor = (
  errand: Errand,
  opened: Opened,
  outlet: Outlet | null,
  lang: Statement['lang'],
): Promise<string | null> =>
  decided(errand, opened, (context) => {
    const template = outlet?.subject ? opened.content.templates[outlet.subject] : undefined;
    return template ? (compose(opened.state, template, lang, context)?.plain().trim() ?? null) : null;
  });

/** A statement measured; null where its words cannot be read. */
export const measure = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  named: Outlet | null,
): Promise<Measured | null> => {
  const words = await wordsOf(opened, statement);
  const template = opened.content.templates[statement.template];
  if (words === null || !template) return null;
  const outlets = named === null ? outletsFor(template, opened.content.outlets ?? {}) : [named];
  const at = await decided(errand, opened, ({ countBy }) =>
    outlets.flatMap((outlet) =>
      outlet.limit === null ? [] : [{ outlet, length: lengthOf(words, outlet.limit, countBy) }],
    ),
  );
  const long = at.filter(({ length }) => !fits(length)).map(({ outlet }) => outlet);
  const shorter =
    long.length === 0 ? undefined : await shorterFor(errand, opened, { template, lang: statement.lang }, long);
  return {
    text: words,
    lang: statement.lang,
    at,
    named,
    shorter: shorter === undefined ? null : `crisis-kit draft ${opened.id} ${shorter.id}`,
    subject: await subjectFor(errand, opened, named, statement.lang),
  };
};

/** What is said of it. A text made for one channel alone has its length in the record already. */
export const roomOf = async (
  errand: Errand,
  opened: Opened,
  statement: Statement,
  named: Outlet | null,
): Promise<readonly Line[]> => {
  const measured = await measure(errand, opened, statement, named);
  const recorded = named === null && measured?.at.length === 0 && statement.length !== undefined;
  if (measured === null || recorded) return lengthLine(statement, voiceOf(errand, opened));
  return roomLines(measured, errand.words);
};

export const roomJson = ({ id }: Statement, measured: Measured | null): Json => {
  const found = measured?.at[0];
  return {
    statement: id,
    channel: measured?.named?.id ?? null,
    count: found?.length.count ?? null,
    used: found?.length.used ?? null,
    most: found?.length.most ?? null,
    fits: found === undefined ? true : fits(found.length),
    source: measured?.named?.source ?? null,
    checked: measured?.named?.checked ?? null,
    confidence: measured?.named?.confidence ?? null,
    shorter: measured?.shorter ?? null,
    subject: measured?.subject ?? null,
  };
};
