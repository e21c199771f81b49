/** `drill question`: what one knew of the matter, when it is over, and how sure one was of it. */
import { SURENESS } from '../core/drill/state.ts';
import { bad, issue, ok } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { knewTexts } from '../text/review/knew.ts';
import { act } from './act.ts';
import { drillOf } from './drill-find.ts';
import { EXIT } from './exit.ts';
import { text } from './given.ts';
import { voiceOf } from './incident.ts';
import { printLines } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['QUESTION', 'CHOICE'],
    find: drillOf,
    plan: async (_, __, [objective = '', choice = '']) => {
      const typed = text(given, 'sure') ?? '';
      const sure = SURENESS.find((one) => one === typed);
      const place = { kind: 'argument', name: '--sure' } as const;
      if (sure !== undefined) return ok({ command: { kind: 'drill', act: 'knew', objective, choice, sure } });
      return bad(issue('usage.bad-value', place, { option: '--sure', found: typed, allowed: SURENESS.join(', ') }));
    },
    after: async (here, opened) => {
      const last = opened.state.drill?.knew.at(-1);
      if (here.shared.json || last === undefined) await printStand(here, opened);
      else
        await printLines(
          here,
          knewTexts(last, voiceOf(here, opened)).map((said) => line('plain', said)),
        );
      return EXIT.done;
    },
  });
