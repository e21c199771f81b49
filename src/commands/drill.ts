/** `drill`: rehearsals. Each of its errands is a file of its own, loaded when it is asked for. */
import { issue } from '../core/issue.ts';
import type { Errand } from './errand.ts';
import type { Given } from './given.ts';
import { fail } from './print.ts';
import type { Run } from './verb.ts';

const ERRANDS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  list: () => import('./drill-list.ts'),
  start: () => import('./drill-start.ts'),
  advance: () => import('./drill-advance.ts'),
  send: () => import('./drill-send.ts'),
  improvise: () => import('./drill-improvise.ts'),
  observe: () => import('./drill-observe.ts'),
  end: () => import('./drill-end.ts'),
  question: () => import('./drill-question.ts'),
  print: () => import('./drill-print.ts'),
  export: () => import('./drill-export.ts'),
  import: () => import('./drill-import.ts'),
  lint: () => import('./drill-lint.ts'),
  new: () => import('./drill-new.ts'),
  eject: () => import('./drill-eject.ts'),
  facilitate: () => import('./drill-facilitate.ts'),
  practice: () => import('./drill-practice.ts'),
};

const behind = ({ args, options }: Given): Given => ({ args: args.slice(1), options });

/** Who types `drill` alone wants to begin; a program is told what there is. */
const isPerson = ({ doors, shared }: Errand): boolean => doors.terminal && shared.input && !shared.json;

export const run: Run = async (errand, given) => {
  if (given.args.length === 0 && isPerson(errand))
    return (await import('./dialogs/drill-choose.ts')).run(errand, given);
  const [name = 'list'] = given.args;
  const found = Object.hasOwn(ERRANDS, name) ? ERRANDS[name] : undefined;
  if (found) return (await found()).run(errand, behind(given));
  const allowed = Object.keys(ERRANDS).join(', ');
  const place = { kind: 'argument', name: 'drill' } as const;
  return fail(errand, [issue('usage.bad-value', place, { option: 'drill', found: name, allowed })]);
};
