/** Owns the check of a statement: what it may know of the incident, and what it holds against the words that somebody typed. */
import type { Asked, Facts, Finding, Harm, Value } from '../check/model.ts';
import { type Fact, type FactDef, type FactValue, isFreeText } from '../fact/model.ts';
import type { Context } from '../incident/context.ts';
import type { State } from '../incident/state.ts';
import type { Lang } from '../lang.ts';
import { compose } from './draft.ts';
import { handWords } from './hand.ts';
import type { Statement, Template } from './model.ts';

const isYes = ({ facts }: State, id: string): boolean => {
  const answer = facts[id]?.answer;
  return answer?.kind === 'value' && answer.value === true;
};

const isNo = ({ facts }: State, id: string): boolean => {
  const answer = facts[id]?.answer;
  return answer?.kind === 'value' && answer.value === false;
};

/** Not knowing is not a no: then the text itself says what it is about. */
const harmOf = (state: State): readonly Harm[] => {
  const found: readonly Harm[] = [
    ...(isYes(state, 'harm') ? (['injury'] as const) : []),
    ...(isYes(state, 'data_exposed') ? (['data'] as const) : []),
  ];
  return found.length === 0 && isNo(state, 'harm') ? ['inconvenience'] : found;
};

/** Choices and yes or no are worded by the template; what somebody typed or counted can be held against a text. */
const valuesOf = (def: FactDef, value: FactValue, lang: Lang, { words }: Context): readonly Value[] => {
  if (def.internal || def.type === 'confirm' || def.type === 'choice' || def.type === 'choices') return [];
  if (typeof value === 'number') return [value];
  return words.show(def, value, lang).split('\n');
};

type Known = { readonly fact: Fact; readonly name: string; readonly values: readonly Value[]; readonly sure: boolean };

/** What the text is made of, and every count whatever it is made of: a number that nobody checked can be typed anywhere. */
const concerns = ({ uses }: Template, { id, type, certainty }: FactDef): boolean =>
  uses.includes(id) || (certainty === 'unconfirmed' && (type === 'integer' || type === 'number' || type === 'money'));

const known = (state: State, template: Template, lang: Lang, context: Context): readonly Known[] =>
  Object.values(state.facts).flatMap((fact) => {
    const def = context.content.facts[fact.id];
    if (!def || fact.answer.kind !== 'value' || !concerns(template, def)) return [];
    const values = valuesOf(def, fact.answer.value, lang, context);
    const name = context.content.factTexts[lang][def.id]?.name ?? def.id;
    return values.length === 0 ? [] : [{ fact, name, values, sure: fact.answer.certainty === 'confirmed' }];
  });

/** What is known of the incident, as a check holds it against a text in that language. */
const factsOf = (state: State, template: Template, lang: Lang, context: Context): Facts => {
  const all = known(state, template, lang, context);
  return {
    harm: harmOf(state),
    confirmed: new Map(all.filter(({ sure }) => sure).map(({ name, values }) => [name, values])),
    unconfirmed: all
      .filter(({ sure }) => !sure)
      .flatMap(({ name, values }) => values.map((value) => ({ claim: name, value }))),
  };
};

const KINDS: Readonly<Partial<Record<Template['purpose'], Asked['kind']>>> = {
  acknowledgement: 'reply',
  reply: 'reply',
  holding: 'holding',
  update: 'holding',
  'stop-use': 'recall',
  recall: 'recall',
  apology: 'apology',
  clarification: 'clarification',
  internal: 'internal',
  paper: 'internal',
};

const askedOf = (state: State, template: Template, lang: Lang, context: Context): Asked => ({
  kind: KINDS[template.purpose] ?? null,
  lang,
  regime: null,
  facts: factsOf(state, template, lang, context),
});

/** A gap has a guard of its own, which nobody can let pass. */
const isError = ({ rule, severity }: Finding): boolean => severity === 'error' && rule !== 'leftover-placeholder';

const errorsIn = (text: string, asked: Asked, context: Context): readonly Finding[] =>
  context.check(text, asked).findings.filter(isError);

/** The wording of templates has been gone over in quiet times; what is new in a draft is what somebody typed. */
const typedIn = ({ used }: Statement, { content }: Context): readonly string[] =>
  used.flatMap(({ fact, shown }) => {
    const def = content.facts[fact];
    return def && isFreeText(def.type) ? shown.split('\n').filter((line) => line !== '') : [];
  });

const within = (excerpt: string, typed: readonly string[]): boolean =>
  typed.some((text) => text.includes(excerpt) || excerpt.includes(text));

const key = ({ rule, excerpt }: Finding): string => `${rule} ${excerpt}`;

/** Lint has seen to it that a template words what is not confirmed as not confirmed. */
const byTemplate = ({ rule, excerpt }: Finding, typed: readonly string[]): boolean =>
  rule === 'unconfirmed-as-fact' || !within(excerpt, typed);

/** What would be wrong in the words somebody typed: into the facts of a draft, or into its words. */
export const errorsOf = (
  state: State,
  statement: Statement,
  template: Template,
  context: Context,
): readonly Finding[] => {
  const asked = askedOf(state, template, statement.lang, context);
  const drawn = compose(state, template, statement.lang, context)?.plain() ?? '';
  const found = errorsIn(drawn, asked, context);
  const typed = typedIn(statement, context);
  if (statement.hand === null) return found.filter((one) => !byTemplate(one, typed));
  const known = new Set(found.filter((one) => byTemplate(one, typed)).map(key));
  const { plain } = handWords(statement.hand.text, context);
  return errorsIn(plain, asked, context).filter((one) => !known.has(key(one)));
};
