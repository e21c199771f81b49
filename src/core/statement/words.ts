/** Owns the words of a statement as they would go out now: those of the template under the facts, or those somebody wrote. */
import type { Context } from '../incident/context.ts';
import type { State } from '../incident/state.ts';
import { compose, type Words } from './draft.ts';
import { handWords } from './hand.ts';
import type { Statement, Template } from './model.ts';

/** The statement as it stands; null where there is none of that id. */
export const statementOf = (state: State, id: string): Statement | null =>
  state.statements.find((one) => one.id === id) ?? null;

/** Null where the template has no text in that language. */
export const wordsOf = (state: State, statement: Statement, template: Template, context: Context): Words | null => {
  const drawn = compose(state, template, statement.lang, context);
  if (!drawn || statement.hand === null) return drawn;
  const { markdown, plain } = handWords(statement.hand.text, context);
  return { ...drawn, markdown, plain: () => plain, missing: [], unworded: [], promised: statement.promised };
};
