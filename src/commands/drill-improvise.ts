/** `drill improvise`: the facilitator makes something up, and it reaches the players now. */
import { INJECT_KINDS, type InjectKind } from '../core/drill/model.ts';
import { bad, issue, ok, type Result } from '../core/issue.ts';
import { act } from './act.ts';
import { drillOf } from './drill-find.ts';
import { type Given, text } from './given.ts';
import type { Run } from './verb.ts';

const kindOf = (given: Given): Result<InjectKind> => {
  const typed = text(given, 'kind') ?? 'message';
  const kind = INJECT_KINDS.find((one) => one === typed);
  if (kind !== undefined) return ok(kind);
  const place = { kind: 'argument', name: '--kind' } as const;
  return bad(issue('usage.bad-value', place, { option: '--kind', found: typed, allowed: INJECT_KINDS.join(', ') }));
};

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['TEXT'],
    find: drillOf,
    plan: async (here, _, [said = '']) => {
      const kind = kindOf(given);
      if (!kind.ok) return kind;
      if (said.trim() === '') return bad(issue('value.empty', { kind: 'argument', name: 'TEXT' }, { fact: 'TEXT' }));
      const from = text(given, 'sender') ?? here.words.drill.somebody;
      const improvised = {
        kind: kind.value,
        from,
        to: null,
        text: said.trim().normalize('NFC'),
        lang: here.words.lang,
      };
      return ok({ command: { kind: 'drill', act: 'improvise', improvised } });
    },
  });
