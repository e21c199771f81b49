/** Owns the naming of what an issue is about: ids become the names the operator knows, instants the incident's own wall clock. */
import type { Audience } from '../core/fact/model.ts';
import type { State } from '../core/incident/state.ts';
import type { Issue } from '../core/issue.ts';
import { statementTitle, taskLabel } from './ask.ts';
import { roleName } from './statements.ts';
import { factName } from './value.ts';
import { shortTime, templateTitle, type Voice } from './voice.ts';

type Name = (id: string) => string;

const namesOf = (state: State, voice: Voice): Readonly<Record<string, Name>> => ({
  facts: (id) => factName(id, voice),
  tasks: (id) => taskLabel(state, id, voice),
  untold: (id) => voice.words.walk.audience[id as Audience] ?? id,
  statement: (id) => statementTitle(state, id, voice),
  roles: (id) => roleName(id, voice),
  template: (id) => templateTitle(voice.content, id, voice.words.lang),
});

const INSTANTS: readonly string[] = ['promised', 'drafted'];

const named = (
  key: string,
  value: string | number,
  names: Readonly<Record<string, Name>>,
  voice: Voice,
): string | number => {
  if (typeof value !== 'string') return value;
  if (INSTANTS.includes(key)) return shortTime(value, voice);
  const name = names[key];
  return name
    ? voice.words.format.list(
        value
          .split(', ')
          .filter((id) => id !== '')
          .map(name),
      )
    : value;
};

/** The facts a condition looks at, by name: an operator is never shown the condition itself. */
const conditionFacts = (source: string, voice: Voice): string => {
  const ids = [...new Set(source.match(/[a-z][a-z0-9_]*/g) ?? [])].filter((id) => voice.content.facts[id]);
  return voice.words.format.list(ids.map((id) => factName(id, voice)));
};

/** The same issue with names in place of ids, for people; programs get the code and the same names. */
export const nameIssue = (issue: Issue, state: State, voice: Voice): Issue => {
  if (!/^(release|value|edit|approve|withdraw)\./.test(issue.code)) return issue;
  const names = namesOf(state, voice);
  const params = Object.entries(issue.params as Readonly<Record<string, string | number>>).map(([key, value]) => {
    if (key === 'condition') return [key, conditionFacts(String(value), voice)];
    return [key, key === 'state' ? stateName(String(value), voice) : named(key, value, names, voice)];
  });
  return { ...issue, params: Object.fromEntries(params) } as Issue;
};

const stateName = (state: string, { words }: Voice): string =>
  Object.entries(words.walk.statementState).find(([id]) => id === state)?.[1] ?? state;
