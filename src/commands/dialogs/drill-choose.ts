/** `drill` alone: a person chooses what to rehearse, or goes on with a drill that was left. */
import { scenarioText } from '../../text/drill.ts';
import { allDrills, drillOf } from '../drill-find.ts';
import { run as start } from '../drill-start.ts';
import type { Errand } from '../errand.ts';
import { LEFT } from '../exit.ts';
import { flag, type Given } from '../given.ts';
import { fail } from '../print.ts';
import type { Run } from '../verb.ts';
import { walk } from '../walk.ts';
import { Left, type Row } from './sitting.ts';
import { askRow, startTalk, type Talk } from './talk.ts';

const GO_ON = 'drill ';

/** What was left first, then all scenarios, the shortest first. */
const rowsFor = async (errand: Errand): Promise<readonly Row[]> => {
  const { drill } = errand.words;
  const open = (await allDrills(errand)).filter(({ state, damaged }) => !damaged && state.drill?.ended === null);
  const scenarios = await (await errand.doors.library()).scenarios();
  return [
    ...open.map(({ id, state }) => ({ value: `${GO_ON}${id}`, label: drill.goOnWith(state.title), help: id })),
    ...scenarios
      .toSorted((a, b) => a.length - b.length)
      .map((scenario) => {
        const { title, summary } = scenarioText(scenario, errand.words.lang);
        const whom = scenario.solo ? drill.solo : drill.together;
        const label = `${title}${errand.words.format.aside(`${drill.minutes(scenario.length)} · ${whom}`)}`;
        return { value: scenario.id, label, help: summary };
      }),
  ];
};

/** Who plays is asked where several do and nothing was typed. */
const mannerOf = async (talk: Talk, given: Given, chosen: string): Promise<Given> => {
  const scenarios = await (await talk.errand.doors.library()).scenarios();
  const alone = scenarios.find(({ id }) => id === chosen)?.solo ?? true;
  if (alone || flag(given, 'solo') || flag(given, 'facilitate')) return given;
  const { manner } = talk.errand.words.drill;
  const rows = (['together', 'led'] as const).map((value) => ({ value, label: manner[value] }));
  const how = await askRow(talk, { message: manner.ask }, rows);
  return { ...given, options: { ...given.options, facilitate: how === 'led' } };
};

export const run: Run = async (errand, given) => {
  const talk = await startTalk(errand);
  try {
    const chosen = await askRow(talk, { message: errand.words.drill.which }, await rowsFor(errand));
    if (!chosen.startsWith(GO_ON))
      return await start(errand, { ...(await mannerOf(talk, given, chosen)), args: [chosen] });
    const opened = await drillOf(errand, chosen.slice(GO_ON.length));
    return opened.ok ? await walk(errand, opened.value) : await fail(errand, opened.issues);
  } catch (fault) {
    if (fault instanceof Left) return LEFT[fault.how];
    throw fault;
  }
};
