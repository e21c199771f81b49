/** Owns the making of a draft: which facts a template may see, in which certainty, and the words that come of it. */
import { type FactDef, type FactId, isFreeText } from '../fact/model.ts';
import { wordingId } from '../incident/ask.ts';
import type { Context, Format, ShownFact } from '../incident/context.ts';
import type { State } from '../incident/state.ts';
import type { Lang } from '../lang.ts';
import { fraudLine } from '../playbook/place.ts';
import type { Instant } from '../time.ts';
import type { LineKind } from './lines.ts';
import type { Template, Used } from './model.ts';

/** The words of a draft in both formats, what they were made of and what is missing. */
export type Words = {
  readonly markdown: string;
  /** Filled when it is asked for: whether a text has changed shows in its Markdown already. */
  readonly plain: () => string;
  readonly used: readonly Used[];
  readonly missing: readonly FactId[];
  /** Known in another language only, and nobody has said whether it is to be left out. */
  readonly unworded: readonly FactId[];
  readonly promised: Instant | null;
};

type Known = { readonly text: string; readonly certainty: 'confirmed' | 'unconfirmed' };

/** What the incident's place says of a fact that nobody has answered. */
const ofPlace = (def: FactDef, lang: Lang, { content, zone }: Context): Known | null => {
  const text = def.place === 'fraud' ? fraudLine(content.places, zone.id, lang) : '';
  return text === '' ? null : { text, certainty: 'confirmed' };
};

/** What was agreed in the language of the text, a row for each line. */
const agreed = (state: State, kind: LineKind, lang: Lang, { words }: Context): Known | null => {
  const text = state.lines
    .filter((line) => line.kind === kind && line.lang === lang)
    .map((line) => words.agreed(line).replaceAll('\n', ' '))
    .join('\n');
  return text === '' ? null : { text, certainty: 'confirmed' };
};

/** Free text enters only in the language it was typed in, or by the wording somebody gave for this one. */
const known = (state: State, def: FactDef, lang: Lang, context: Context): Known | null => {
  const fact = state.facts[def.id];
  if (def.internal) return null;
  if (def.agreed !== undefined) return agreed(state, def.agreed, lang, context);
  if (fact?.answer.kind !== 'value') return ofPlace(def, lang, context);
  const { value, certainty } = fact.answer;
  if (!isFreeText(def.type) || fact.answer.lang === lang)
    return { text: context.words.show(def, value, lang), certainty };
  const wording = fact.wordings[lang];
  return wording === undefined ? null : { text: wording, certainty };
};

type Look = (def: FactDef) => Known | null;

/** Every part of a text looks at the same facts: what is known of one is found out once. */
const looking = (state: State, lang: Lang, context: Context): Look => {
  const seen = new Map<FactId, Known | null>();
  return (def) => {
    const found = seen.get(def.id);
    if (found !== undefined) return found;
    const said = known(state, def, lang, context);
    seen.set(def.id, said);
    return said;
  };
};

/** What a text is made from. */
type Source = {
  readonly state: State;
  readonly template: Template;
  readonly lang: Lang;
  readonly context: Context;
  readonly look: Look;
};

const sourceOf = (state: State, template: Template, lang: Lang, context: Context): Source => ({
  state,
  template,
  lang,
  context,
  look: looking(state, lang, context),
});

const shown = ({ state, look, context }: Source, def: FactDef, format: Format): ShownFact => {
  const found = look(def);
  const answer = state.facts[def.id]?.answer;
  if (!found) return { state: 'unknown', text: '', value: null, items: [] };
  const items = def.type === 'list' ? found.text.split('\n') : [];
  return {
    state: found.certainty,
    value: answer?.kind === 'value' ? answer.value : null,
    text: context.escape(found.text, format),
    items: items.map((item) => context.escape(item, format)),
  };
};

const defsOf = ({ template, context }: Source): readonly FactDef[] =>
  template.uses.map((id) => context.content.facts[id]).filter((def) => def !== undefined);

const lacking = ({ template, context, look }: Source): readonly FactId[] =>
  template.needs.filter((id) => {
    const def = context.content.facts[id];
    return !def || look(def) === null;
  });

const foreign = (source: Source): readonly FactId[] =>
  defsOf(source)
    .filter(
      (def) =>
        source.state.facts[def.id]?.answer.kind === 'value' &&
        !def.internal &&
        def.agreed === undefined &&
        source.look(def) === null,
    )
    .map((def) => def.id);

const gapsIn = (source: Source): readonly FactId[] =>
  foreign(source).filter((id) => !source.state.settled.includes(wordingId(id, source.lang)));

/** What is needed and not there: asked before the draft; where it was skipped a placeholder stands and the release refuses. */
export const missing = (state: State, template: Template, lang: Lang, context: Context): readonly FactId[] =>
  lacking(sourceOf(state, template, lang, context));

/** Free text typed in another language that nobody has worded in this one yet. */
export const unworded = (state: State, template: Template, lang: Lang, context: Context): readonly FactId[] =>
  foreign(sourceOf(state, template, lang, context));

/** What would read as unknown although it is known: a gap, unless whoever was asked for the words left them out. */
export const wordingGaps = (state: State, template: Template, lang: Lang, context: Context): readonly FactId[] =>
  gapsIn(sourceOf(state, template, lang, context));

/** What the template sees; where something is lacking a placeholder stands. */
const seen = (source: Source, open: readonly FactId[], format: Format): Record<string, ShownFact> => {
  const { lang, context } = source;
  return Object.fromEntries(
    defsOf(source).map((def) => {
      const fact = shown(source, def, format);
      if (!open.includes(def.id)) return [def.id, fact];
      const text = context.words.placeholder(def, lang);
      return [def.id, { ...fact, state: 'confirmed', text, items: [text] } satisfies ShownFact];
    }),
  );
};

/** Old and new are shown beside each other when a fact changes, so every fact is noted as it read. */
const used = (source: Source): readonly Used[] =>
  defsOf(source).map((def) => {
    const found = source.look(def);
    return { fact: def.id, shown: found?.text ?? '', certainty: found?.certainty ?? 'unknown' };
  });

const promised = (state: State, template: Template): Instant | null => {
  const answer = template.promises === null ? undefined : state.facts[template.promises]?.answer;
  return answer?.kind === 'value' && typeof answer.value === 'string' ? answer.value : null;
};

/** The words of a template under the facts of now; null where it has no text in that language. Pure: the same facts, the same words. */
export const compose = (state: State, template: Template, lang: Lang, context: Context): Words | null => {
  const text = template.texts[lang];
  if (!text) return null;
  const source = sourceOf(state, template, lang, context);
  const lacks = lacking(source);
  const gaps = gapsIn(source);
  const words = (format: Format): string =>
    `${context.render(text.body, seen(source, [...lacks, ...gaps], format), format).trim()}\n`;
  return {
    markdown: words('markdown'),
    plain: () => words('plain'),
    used: used(source),
    missing: lacks,
    unworded: gaps,
    promised: promised(state, template),
  };
};
