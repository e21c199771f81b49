/** `note`: writes a line into the record; nothing moves. */
import { bad, issue, ok } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { act } from './act.ts';
import { EXIT } from './exit.ts';
import { when } from './given.ts';
import { printAside } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['TEXT'],
    plan: async (_, opened, [said = '']) => {
      const moment = when(given, opened.zone);
      if (!moment.ok) return moment;
      if (said.trim() === '') return bad(issue('value.empty', { kind: 'argument', name: 'TEXT' }, { fact: 'TEXT' }));
      return ok({ command: { kind: 'note', text: said.trim().normalize('NFC'), when: moment.value } });
    },
    after: async (here, opened) => {
      if (here.shared.json) await printStand(here, opened);
      else await printAside(here, [line('good', here.words.walk.noteKept)]);
      return EXIT.done;
    },
  });
