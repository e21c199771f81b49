/** Owns a drill's list of events as a table (MSEL): a row for each thing that comes, and the words over its columns. */
import type { Inject } from '../core/drill/model.ts';
import { conditionText } from './condition.ts';
import { scenarioText } from './drill.ts';
import { dueOf, roleName, type SheetOf } from './sheet.ts';

const heads = ({ words }: SheetOf): readonly string[] => {
  const { drill, sheet } = words;
  const { table } = sheet;
  return [
    drill.scenarios,
    drill.name,
    table.time,
    table.kind,
    table.from,
    table.to,
    table.text,
    table.onlyIf,
    drill.expected,
    table.within,
    drill.hints,
    drill.redFlags,
  ];
};

/** A row is copied and sent alone: each says that it is of a drill. */
const row = (inject: Inject, of: SheetOf): readonly string[] => {
  const { scenario, content, words } = of;
  const text = scenarioText(scenario, words.lang).injects[inject.id];
  return [
    `${words.terminal.drill} ${scenario.id}`,
    inject.id,
    dueOf(inject, of),
    words.drill.kind[inject.kind],
    text?.from ?? '',
    roleName(inject.to, of),
    text?.text ?? '',
    inject.when === null ? '' : conditionText(inject.when.condition, content, words),
    text?.expect ?? '',
    inject.expect === null ? '' : words.drill.minutes(inject.expect.within),
    (text?.hints ?? []).join('\n'),
    (text?.redFlags ?? []).join('\n'),
  ];
};

export const mselRows = (of: SheetOf): readonly (readonly string[])[] => [
  heads(of),
  ...of.scenario.injects.map((inject) => row(inject, of)),
];
