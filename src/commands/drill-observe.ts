/** `drill observe`: whoever watches notes something, for the talk afterwards. */
import { bad, issue, ok } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { act } from './act.ts';
import { drillOf } from './drill-find.ts';
import { EXIT } from './exit.ts';
import { printAside } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['TEXT'],
    find: drillOf,
    plan: async (_, __, [said = '']) =>
      said.trim() === ''
        ? bad(issue('value.empty', { kind: 'argument', name: 'TEXT' }, { fact: 'TEXT' }))
        : ok({ command: { kind: 'drill', act: 'observe', text: said.trim().normalize('NFC') } }),
    after: async (here, opened) => {
      if (here.shared.json) await printStand(here, opened);
      else await printAside(here, [line('good', here.words.drill.observed)]);
      return EXIT.done;
    },
  });
