/** Owns a drill's list of events as a table (MSEL): a row for each thing that comes, the words over its columns, and what they mean on the way back. */
import { asAuthored } from '../core/drill/as-authored.ts';
import type { AuthoredInject, AuthoredScenario } from '../core/drill/authored.ts';
import {
  HUMAN,
  type HumanColumn,
  MACHINE,
  type MachineColumn,
  type Vocabulary,
} from '../core/drill/exchange/msel-columns.ts';
import { INJECT_KINDS, type Inject, type Scenario } from '../core/drill/model.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import type { Content } from '../core/playbook/model.ts';
import { conditionText } from './condition.ts';
import { scenarioText } from './drill.ts';
import { dueOf, roleName, type SheetOf } from './sheet.ts';
import type { Words } from './words.ts';

const heads = ({ drill, sheet }: Words): Readonly<Record<HumanColumn, string>> => ({
  drill: drill.scenarios,
  id: drill.name,
  time: sheet.table.time,
  how: sheet.table.kind,
  from: sheet.table.from,
  reaches: sheet.table.to,
  text: sheet.table.text,
  onlyIf: sheet.table.onlyIf,
  expected: drill.expected,
  within: sheet.table.within,
  hints: drill.hints,
  redFlags: drill.redFlags,
});

/** One a line. */
const lines = (all: readonly string[] | undefined): string =>
  (all ?? []).map((text) => text.replaceAll(/\s*\n\s*/g, ' ')).join('\n');

/** A row is copied and sent alone: each says that it is of a drill. */
const read = (inject: Inject, of: SheetOf): Readonly<Record<HumanColumn, string>> => {
  const { scenario, content, words } = of;
  const text = scenarioText(scenario, words.lang).injects[inject.id];
  return {
    drill: `${words.terminal.drill} ${scenario.id}`,
    id: inject.id,
    time: dueOf(inject, of),
    how: words.drill.kind[inject.kind],
    from: text?.from ?? '',
    reaches: roleName(inject.to, of),
    text: text?.text ?? '',
    onlyIf: inject.when === null ? '' : conditionText(inject.when.condition, content, words),
    expected: text?.expect ?? '',
    within: inject.expect === null ? '' : words.drill.minutes(inject.expect.within),
    hints: lines(text?.hints),
    redFlags: lines(text?.redFlags),
  };
};

const waitsFor = ({ after }: AuthoredInject): readonly [inject: string, when: string] => {
  if (after === undefined) return ['', ''];
  return 'inject' in after ? [after.inject, ''] : ['', after.when];
};

/** The same for a program, and what all rows have in common. */
const kept = (inject: AuthoredInject, whole: AuthoredScenario): Readonly<Record<MachineColumn, string>> => {
  const [after, condition] = waitsFor(inject);
  return {
    at: inject.at,
    after,
    after_condition: condition,
    condition: inject.when ?? '',
    unknown: inject.unknown ?? '',
    kind: inject.kind,
    role: inject.to,
    expected_condition: inject.expect?.when ?? '',
    expected_within: inject.expect?.within ?? '',
    playbook: whole.playbook,
    title: whole.title ?? '',
    length: whole.length,
    start: whole.start.at,
    zone: whole.start.zone,
    lang: whole.lang ?? '',
  };
};

/** The language asked for, or else the one it is written in. */
export const spokenIn = ({ texts }: Scenario, lang: Lang): Lang =>
  texts[lang] === undefined ? (LANGS.find((one) => texts[one] !== undefined) ?? lang) : lang;

export const mselRows = (of: SheetOf): readonly (readonly string[])[] => {
  const { scenario, content, words } = of;
  const whole = asAuthored(scenario, spokenIn(scenario, words.lang), content);
  const named = heads(words);
  return [
    [...HUMAN.map((column) => named[column]), ...MACHINE],
    ...scenario.injects.map((inject) => {
      const cells = read(inject, of);
      const own = whole?.injects[inject.id];
      const behind = whole && own ? kept(own, whole) : null;
      return [...HUMAN.map((column) => cells[column]), ...MACHINE.map((column) => behind?.[column] ?? '')];
    }),
  ];
};

/** What the words of a table mean, in whichever of the languages it was written. */
export const vocabularyOf = (all: readonly Words[], content: Content): Vocabulary => ({
  heads: new Map([
    ...all.flatMap((words) => HUMAN.map((column) => [heads(words)[column], column] as const)),
    ...MACHINE.map((column) => [column, column] as const),
  ]),
  kinds: new Map([
    ...all.flatMap(({ drill }) => INJECT_KINDS.map((kind) => [drill.kind[kind], kind] as const)),
    ...INJECT_KINDS.map((kind) => [kind, kind] as const),
  ]),
  roles: new Map(
    all.flatMap(({ lang }) => Object.entries(content.roleTexts[lang]).map(([id, { name }]) => [name, id] as const)),
  ),
  marks: all.map(({ terminal }) => terminal.drill),
});
