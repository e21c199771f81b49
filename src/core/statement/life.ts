/** Owns the life of a statement so far: drafted, drafted anew when a fact changes, released, overtaken. */
import { clocksOnRelease } from '../clock/run.ts';
import type { Audience, FactId } from '../fact/model.ts';
import type { AskRef, FileRef } from '../incident/events.ts';
import type { Run } from '../incident/run.ts';
import type { State } from '../incident/state.ts';
import type { Lang } from '../lang.ts';
import type { Instant } from '../time.ts';
import { compose, type Words } from './draft.ts';
import { lengthOf } from './length.ts';
import type { Hand, Override, Statement, Template, Used } from './model.ts';
import { statementOf, wordsOf } from './words.ts';

type Which = { readonly id: string; readonly template: Template; readonly lang: Lang; readonly visit: number };

type Texts = { readonly markdown: string; readonly plain: string };

/** Above and below, so that no half of it passes for real; and in the name of the file. */
const rehearsed = (run: Run, { markdown, plain }: Texts, lang: Lang): Texts => {
  const mark = run.context.words.drillMark(lang);
  return { markdown: `${mark}\n\n${markdown}\n${mark}\n`, plain: `${mark}\n\n${plain}\n${mark}\n` };
};

/** Sets a text aside in both its forms; what a drill writes says that it is one. */
export const store = (run: Run, name: string, words: Texts, lang: Lang): readonly [FileRef, FileRef] => {
  const inDrill = run.state.drill !== null;
  const { markdown, plain } = inDrill ? rehearsed(run, words, lang) : words;
  const path = `statements/${inDrill ? 'DRILL-' : ''}${name}`;
  return [run.file(`${path}.md`, markdown), run.file(`${path}.txt`, plain)];
};

/** A text with its DRAFT mark on top. */
export const marked = (words: Pick<Words, 'markdown' | 'plain'>, mark: string): Texts => ({
  markdown: `${mark}\n\n${words.markdown}`,
  plain: `${mark}\n\n${words.plain()}`,
});

const record = (run: Run, { id, template, lang, visit }: Which, words: Words): void => {
  const before = statementOf(run.state, id);
  const version = (before?.version ?? 0) + 1;
  const voided = before?.approvals.map(({ role }) => role) ?? [];
  const [file, plain] = store(run, `${id}.v${version}.draft`, marked(words, run.context.words.draftMark(lang)), lang);
  run.emit('statement-drafted', {
    statement: id,
    template: template.id,
    visit,
    version,
    lang,
    audience: template.audience,
    channel: template.channel,
    hash: run.context.sha256(words.markdown),
    file: file.path,
    plain: plain.path,
    files: [file, plain],
    ...(template.limit === undefined ? {} : { length: lengthOf(words.plain(), template.limit, run.context.countBy) }),
    used: words.used,
    missing: words.missing,
    promised: words.promised,
    ...(voided.length === 0 ? {} : { voided }),
  });
};

/**
 * Drafts a statement; false where the template has no text in that language. The same words are not drafted twice,
 * and words written by hand give way to the template only where that is asked for.
 */
export const draft = (run: Run, which: Which, redraw = false): boolean => {
  const words = compose(run.state, which.template, which.lang, run.context);
  if (!words) return false;
  const standing = statementOf(run.state, which.id);
  if (standing?.state === 'drafted' && standing.hand !== null && !redraw) return true;
  if (standing?.state === 'drafted' && standing.hash === run.context.sha256(words.markdown)) return true;
  record(run, which, words);
  return true;
};

const differs = (before: readonly Used[], now: readonly Used[]): readonly Used[] =>
  now.filter((used) => {
    const old = before.find((one) => one.fact === used.fact);
    return old?.shown !== used.shown || old.certainty !== used.certainty;
  });

/** A new promise follows an old one, and news follow news; neither makes wrong what was said. Every other changed fact does. */
const overtake = (run: Run, statement: Statement, template: Template, words: Words): void => {
  const { facts } = run.context.content;
  const now = differs(statement.used, words.used).filter(
    ({ fact }) => fact !== template.promises && facts[fact]?.news !== true,
  );
  if (now.length === 0 || JSON.stringify(now) === JSON.stringify(statement.stale)) return;
  const was = statement.used.filter((used) => now.some((one) => one.fact === used.fact));
  run.emit('statement-overtaken', { statement: statement.id, was, now });
};

/** Whether the words that somebody wrote still rest on what is known; their yes was to the facts of then. */
const outrun = (run: Run, statement: Statement, hand: Hand, words: Words): void => {
  const same = run.context.sha256(words.markdown) === hand.base;
  const now = same ? [] : differs(statement.used, words.used);
  if (JSON.stringify(now) === JSON.stringify(statement.stale)) return;
  const was = statement.used.filter((used) => now.some((one) => one.fact === used.fact));
  run.emit('statement-overtaken', { statement: statement.id, was, now });
};

/** The state with the time a text announced: whether its words still hold is judged without the promise that followed. */
const asPromised = (state: State, { promised }: Statement, { promises }: Template): State => {
  const fact = promises === null ? undefined : state.facts[promises];
  if (!fact || promised === null || fact.answer.kind !== 'value') return state;
  return { ...state, facts: { ...state.facts, [fact.id]: { ...fact, answer: { ...fact.answer, value: promised } } } };
};

const refreshDraft = (run: Run, statement: Statement, template: Template): void => {
  const { id, lang, visit, hand } = statement;
  const words = hand === null ? null : compose(run.state, template, lang, run.context);
  if (hand !== null && words) outrun(run, statement, hand, words);
  else draft(run, { id, template, lang, visit });
};

const refreshReleased = (run: Run, statement: Statement, template: Template): void => {
  const words = compose(asPromised(run.state, statement, template), template, statement.lang, run.context);
  const said = statement.hand?.base ?? statement.hash;
  if (words && run.context.sha256(words.markdown) !== said) overtake(run, statement, template, words);
};

/** After facts have changed: drafts are made anew where their words change, released texts are marked as overtaken. */
export const refresh = (run: Run, changed: readonly FactId[]): void => {
  for (const statement of run.state.statements) {
    const template = run.context.content.templates[statement.template];
    if (!template || statement.state === 'dropped' || statement.state === 'withdrawn') continue;
    if (!changed.some((fact) => template.uses.includes(fact))) continue;
    if (statement.state === 'drafted') refreshDraft(run, statement, template);
    else refreshReleased(run, statement, template);
  }
};

export type Release = {
  readonly out: string | null;
  readonly untold: readonly Audience[];
  readonly when: Instant | null;
  readonly ask: AskRef | null;
  readonly channel: string | null;
  readonly link: string | null;
  readonly overrides: readonly Override[];
};

/** A short message tells its hour by itself, and has no room for a line that says so. */
const stamped = (words: Words, template: Template, stamp: string): Texts =>
  template.limit === undefined
    ? { markdown: `${words.markdown}\n${stamp}\n`, plain: `${words.plain()}\n${stamp}\n` }
    : { markdown: words.markdown, plain: words.plain() };

/** Writes the final words with the date line and without DRAFT mark. The guards have been passed before. */
export const release = (run: Run, statement: Statement, how: Release): void => {
  const template = run.context.content.templates[statement.template];
  const words = template ? wordsOf(run.state, statement, template, run.context) : null;
  if (!template || !words) return;
  const stamp = run.context.words.stamp(how.when ?? run.context.now, statement.lang);
  const final = stamped(words, template, stamp);
  const [file, plain] = store(run, `${statement.id}.v${statement.version}`, final, statement.lang);
  run.emit('statement-released', {
    statement: statement.id,
    hash: statement.hash,
    file: file.path,
    plain: plain.path,
    files: [file, plain],
    out: how.out,
    untold: how.untold,
    promised: words.promised,
    when: how.when,
    ask: how.ask,
    ...(how.channel === null ? {} : { channel: how.channel }),
    ...(how.link === null ? {} : { link: how.link }),
    ...(statement.approvals.length === 0 ? {} : { approvals: statement.approvals }),
    ...(how.overrides.length === 0 ? {} : { overrides: how.overrides }),
  });
  clocksOnRelease(run, statement, words.promised);
};
