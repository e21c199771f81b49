/** Owns the check of a statement: what it is asked as, and what it holds against the words that somebody typed. */
import type { Asked, Checker, Finding } from '../check/model.ts';
import { type Concerns, factsOfIncident } from '../check/of-incident.ts';
import { isFreeText } from '../fact/model.ts';
import type { Context } from '../incident/context.ts';
import type { State } from '../incident/state.ts';
import type { Lang } from '../lang.ts';
import { compose } from './draft.ts';
import { handWords } from './hand.ts';
import type { Statement, Template } from './model.ts';

/** What the text is made of, and every count whatever it is made of: a number that nobody checked can be typed anywhere. */
const concerning =
  ({ uses }: Template): Concerns =>
  ({ id, type, certainty }) =>
    uses.includes(id) || (certainty === 'unconfirmed' && (type === 'integer' || type === 'number' || type === 'money'));

const KINDS: Readonly<Partial<Record<Template['purpose'], Asked['kind']>>> = {
  acknowledgement: 'reply',
  reply: 'reply',
  holding: 'holding',
  update: 'holding',
  'stop-use': 'recall',
  recall: 'recall',
  apology: 'apology',
  clarification: 'clarification',
  // What is over, as it was: no next word is owed.
  closing: 'clarification',
  internal: 'internal',
  paper: 'internal',
};

/** A notice with the state of a leak in it tells of that leak. */
const ofLeak = ({ purpose, uses }: Template): boolean => purpose === 'notice' && uses.includes('data_exposed');

/** What a text is to the check; null where the text itself says it. In what officials and insurers read nobody at risk looks for what to do. */
export const kindOf = (template: Template): Asked['kind'] => {
  const { purpose, audience } = template;
  if (audience === 'authority') return 'internal';
  return KINDS[purpose] ?? (audience === 'partners' ? 'internal' : ofLeak(template) ? 'breach' : null);
};

const askedOf = (state: State, template: Template, lang: Lang, context: Context): Asked => ({
  kind: kindOf(template),
  regime: null,
  facts: factsOfIncident(state, lang, context, concerning(template)),
});

/** A gap has a guard of its own, which nobody can let pass. */
const isError = ({ rule, severity }: Finding): boolean => severity === 'error' && rule !== 'leftover-placeholder';

const errorsIn = (text: string, asked: Asked, check: Checker): readonly Finding[] =>
  check(text, asked).findings.filter(isError);

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
  const check = context.checker(statement.lang);
  const drawn = compose(state, template, statement.lang, context)?.plain() ?? '';
  const found = errorsIn(drawn, asked, check);
  const typed = typedIn(statement, context);
  if (statement.hand === null) return found.filter((one) => !byTemplate(one, typed));
  const known = new Set(found.filter((one) => byTemplate(one, typed)).map(key));
  const { plain } = handWords(statement.hand.text, context);
  return errorsIn(plain, asked, check).filter((one) => !known.has(key(one)));
};
