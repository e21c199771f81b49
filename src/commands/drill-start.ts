/** `drill start`: begins a rehearsal. For programs it prints the document of `next`; with a person it goes on to play. */
import type { Scenario } from '../core/drill/model.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import { line } from '../text/line.ts';
import { openDrill, type Rehearsal } from './drill-open.ts';
import { scenarioNamed } from './drill-scenario.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { flag, type Given, text } from './given.ts';
import type { Opened } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printAside } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';
import { walk } from './walk.ts';

const LARGEST = 2 ** 32;

/** By chance where none was given; it is recorded, so that the same drill can be had again. */
const seedOf = (errand: Errand, given: Given): Result<number> => {
  const typed = text(given, 'seed');
  if (typed === null) return ok(Number.parseInt(errand.doors.ids.salt().slice(0, 6), 16));
  const seed = /^\d{1,10}$/.test(typed) ? Number(typed) : LARGEST;
  if (seed < LARGEST) return ok(seed);
  const place = { kind: 'argument', name: '--seed' } as const;
  return bad(issue('usage.bad-value', place, { option: '--seed', found: typed, allowed: '0 … 4294967295' }));
};

type Manner = Pick<Rehearsal, 'led' | 'solo'>;

/** Alone or led, as it was typed; else as the scenario has it. */
const mannerOf = (given: Given, scenario: Scenario): Result<Manner> => {
  const [led, alone] = [flag(given, 'facilitate'), flag(given, 'solo')];
  if (!led || !alone) return ok({ led, solo: alone || (!led && scenario.solo) });
  const place = { kind: 'argument', name: '--solo' } as const;
  return bad(
    issue('usage.bad-value', place, {
      option: 'drill start',
      found: '--solo --facilitate',
      allowed: '--solo, --facilitate',
    }),
  );
};

/** What was asked for, before anything is opened. */
const rehearsalOf = async (errand: Errand, given: Given): Promise<Result<Rehearsal>> => {
  const scenario = await scenarioNamed(errand, given.args[0]);
  const seed = seedOf(errand, given);
  if (!scenario.ok) return scenario;
  if (!seed.ok) return seed;
  const manner = mannerOf(given, scenario.value);
  if (!manner.ok) return manner;
  return ok({
    scenario: scenario.value,
    seed: seed.value,
    lang: errand.words.lang,
    ...manner.value,
    pauses: flag(given, 'pauseOnInject'),
  });
};

const FASTEST = 3600;

/** Null: as it is on a clock. */
const speedOf = (given: Given): Result<number | null> => {
  const typed = text(given, 'speed');
  if (typed === null) return ok(null);
  const speed = /^\d{1,4}(\.\d+)?$/.test(typed) ? Number(typed) : 0;
  if (speed > 0 && speed <= FASTEST) return ok(speed);
  const place = { kind: 'argument', name: '--speed' } as const;
  return bad(issue('usage.bad-value', place, { option: '--speed', found: typed, allowed: '1 … 3600' }));
};

const atTerminal = (errand: Errand): boolean => errand.doors.terminal && errand.shared.input && !errand.shared.json;

/** What whoever leads it types in a second window, then the walk. */
const play = async (errand: Errand, opened: Opened, speed: number | null): Promise<number> => {
  const { drill } = errand.words;
  if (opened.state.drill?.led)
    await printAside(errand, [
      line('plain', drill.toLead),
      line('verbatim', `crisis-kit drill facilitate ${opened.id}`),
    ]);
  return walk(errand, opened, { speed });
};

export const run: Run = async (errand, given) => {
  if (given.args.length > 1)
    return fail(errand, [issue('usage.too-many', NOWHERE, { found: given.args.at(-1) ?? '' })]);
  const rehearsal = await rehearsalOf(errand, given);
  if (!rehearsal.ok) return fail(errand, rehearsal.issues);
  const speed = speedOf(given);
  if (!speed.ok) return fail(errand, speed.issues);
  const opened = await openDrill(errand, rehearsal.value);
  if (!opened.ok) return fail(errand, opened.issues);
  if (atTerminal(errand)) return play(errand, opened.value, speed.value);
  await printStand(await inLanguageOf(errand, opened.value), opened.value);
  return EXIT.done;
};
