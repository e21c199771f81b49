/** `answer`: answers the open ask and shows the next one. */

import type { Audience } from '../core/fact/model.ts';
import type { Given as Answer } from '../core/incident/commands.ts';
import { bad, issue, ok, type Result } from '../core/issue.ts';
import { untold } from '../core/statement/guards.ts';
import { act } from './act.ts';
import type { Errand } from './errand.ts';
import { readText } from './file.ts';
import { at, certainty, flag, type Given, releaseInput, text, when } from './given.ts';
import type { Opened } from './incident.ts';
import type { Run } from './verb.ts';

const REPLACES_VALUE = ['unknown', 'skip', 'valueFile'] as const;

const hasNoValue = (given: Given): boolean =>
  REPLACES_VALUE.some((name) => given.options[name] !== undefined && given.options[name] !== false);

/** What was said: a value, that it is not known, or why it is skipped. */
const said = async (errand: Errand, opened: Opened, given: Given, value: string | null): Promise<Result<Answer>> => {
  if (flag(given, 'unknown')) return ok({ kind: 'unknown' });
  const reason = text(given, 'skip');
  if (reason !== null) return ok({ kind: 'skip', reason });
  const sure = certainty(given);
  if (!sure.ok) return sure;
  const file = text(given, 'valueFile');
  const read = file === null ? ok(value ?? '') : await readText(errand, file);
  if (!read.ok) return read;
  const source = text(given, 'source') ?? text(given, 'reason');
  return ok({
    kind: 'text',
    text: read.value,
    certainty: sure.value,
    source,
    lang: errand.settings.lang ?? opened.state.lang,
  });
};

/** Those before the open statement's audience, should it be released by this answer. */
export const untoldOf = (opened: Opened, statement: string): readonly Audience[] => {
  const found = opened.state.statements.find((one) => one.id === statement);
  return found ? untold(opened.state, found, opened.content) : [];
};

const openStatement = (opened: Opened): string => {
  const { ask } = opened.state;
  return ask === null ? '' : ask.visit > 1 ? `${ask.id}-${ask.visit}` : ask.id;
};

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: hasNoValue(given) ? [] : ['VALUE'],
    plan: async (here, opened, [value]) => {
      const answer = await said(here, opened, given, value ?? null);
      const moment = when(given, opened.zone);
      if (!answer.ok) return answer;
      if (!moment.ok) return moment;
      const asked = at(text(given, 'at'));
      if (asked?.visit !== null && Number.isNaN(asked?.visit))
        return bad(
          issue(
            'usage.bad-value',
            { kind: 'argument', name: '--at' },
            { option: '--at', found: text(given, 'at') ?? '', allowed: 'ID, ID#VISIT' },
          ),
        );
      const release = releaseInput(given, untoldOf(opened, openStatement(opened)));
      return ok({
        command: {
          kind: 'answer',
          at: asked,
          given: answer.value,
          who: text(given, 'who'),
          when: moment.value,
          release,
        },
      });
    },
  });
