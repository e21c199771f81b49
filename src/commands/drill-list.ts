/** `drill list`: what can be rehearsed, and what has been begun. */
import type { Scenario } from '../core/drill/model.ts';
import type { Json } from '../core/record/event.ts';
import { scenarioText } from '../text/drill.ts';
import { line } from '../text/line.ts';
import { allDrills, type ShortDrill } from './drill-find.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { split } from './given.ts';
import { fail, printJson } from './print.ts';
import type { Run } from './verb.ts';

const scenarioJson = (errand: Errand, scenario: Scenario): Json => {
  const { title, summary } = scenarioText(scenario, errand.words.lang);
  const { id, playbook, length, solo, practice, texts } = scenario;
  return { id, title, summary, playbook, minutes: length, solo, practice, languages: Object.keys(texts).sort() };
};

const drillJson = ({ id, state, damaged }: ShortDrill): Json => ({
  id,
  scenario: state.drill?.scenario ?? '',
  title: state.title,
  lang: state.lang,
  seed: state.drill?.seed ?? 0,
  begun: state.opened,
  ended: state.drill?.ended?.why ?? null,
  damaged,
});

const stateOf = ({ state, damaged }: ShortDrill, errand: Errand): string => {
  const { drill, report } = errand.words;
  if (damaged) return report.unreadable;
  const ended = state.drill?.ended;
  return ended ? drill.ended[ended.why] : drill.underWay;
};

const printTables = async (
  errand: Errand,
  scenarios: readonly Scenario[],
  begun: readonly ShortDrill[],
): Promise<void> => {
  const { drill, report } = errand.words;
  const printer = await errand.doors.result(errand.words);
  await printer.table([
    [drill.name, drill.scenarios, drill.length, ''],
    ...scenarios.map((scenario) => [
      scenario.id,
      scenarioText(scenario, errand.words.lang).title,
      drill.minutes(scenario.length),
      scenario.solo ? drill.solo : drill.together,
    ]),
  ]);
  printer.lines([line('dim', drill.howToStart), line('plain', '')]);
  if (begun.length === 0) return printer.lines([line('dim', drill.noneStarted)]);
  await printer.table([
    [report.incident, drill.scenarios, report.state],
    ...begun.map((one) => [one.id, one.state.title, stateOf(one, errand)]),
  ]);
};

/** Shortest first: who has a quarter of an hour sees at once what fits. */
const byLength = (all: readonly Scenario[]): readonly Scenario[] => all.toSorted((a, b) => a.length - b.length);

export const run: Run = async (errand, given) => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const scenarios = byLength(await (await errand.doors.library()).scenarios());
  const begun = await allDrills(errand);
  if (errand.shared.json)
    await printJson(errand, {
      scenarios: scenarios.map((scenario) => scenarioJson(errand, scenario)),
      drills: begun.map(drillJson),
    });
  else await printTables(errand, scenarios, begun);
  return EXIT.done;
};
