/** Owns a drill on paper: one sheet for those who play, with nothing of what comes, and the guide for whoever leads it. */
import { clockTime } from '../core/drill/exchange/msel-columns.ts';
import type { Evidence, Inject, Objective, Scenario, ScenarioText } from '../core/drill/model.ts';
import type { Booklet, BookletPage, BookletPart } from '../core/kit/booklet.ts';
import type { Content } from '../core/playbook/model.ts';
import type { RoleId } from '../core/role.ts';
import { conditionText } from './condition.ts';
import { scenarioText } from './drill.ts';
import type { Words } from './words.ts';

export type SheetOf = { readonly scenario: Scenario; readonly content: Content; readonly words: Words };

/** Lines to write on. */
const NOTES = ['', '', '', '', '', ''];

const part = (heading: string, lines: readonly string[]): readonly BookletPart[] =>
  lines.length === 0 ? [] : [{ heading, loud: false, lines }];

const dotted = (lines: readonly string[]): readonly string[] => lines.map((text) => `• ${text}`);

export const roleName = (role: RoleId, { content, words }: SheetOf): string =>
  content.roleTexts[words.lang][role]?.name ?? role;

const labelled = (label: string, text: string, { words }: SheetOf): string => `${label}${words.format.colon}${text}`;

/** What both sheets begin with: what everybody knows, and who plays. */
const opening = (of: SheetOf, text: ScenarioText): readonly BookletPart[] => {
  const { scenario, content, words } = of;
  const names = content.factTexts[words.lang];
  return [
    ...part(words.drill.background, dotted(text.background)),
    ...part(
      words.drill.roles,
      scenario.roles.map((role) => labelled(roleName(role, of), text.roles[role] ?? '', of)),
    ),
    ...part(
      words.sheet.known,
      scenario.known.map((fact) => labelled(names[fact]?.name ?? fact, text.known[fact] ?? '', of)),
    ),
  ];
};

const foot = ({ scenario, words }: SheetOf): string =>
  [words.terminal.drill, scenario.id, words.drill.minutes(scenario.length)].join('  ·  ');

const bookletOf = (of: SheetOf, kind: string, pages: readonly Omit<BookletPage, 'foot'>[]): Booklet => ({
  lang: of.words.lang,
  title: [of.words.terminal.drill, scenarioText(of.scenario, of.words.lang).title, kind].join('  ·  '),
  pages: pages.map((page) => ({ ...page, foot: foot(of) })),
});

export const participantSheets = (of: SheetOf): Booklet => {
  const { sheet, drill } = of.words;
  const text = scenarioText(of.scenario, of.words.lang);
  const parts = [
    { heading: text.summary, loud: true, lines: drill.begun },
    ...opening(of, text),
    ...part(sheet.notes, NOTES),
  ];
  return bookletOf(of, sheet.participant, [{ heading: text.title, parts }]);
};

/** The hour on the drill's clock; what hangs on something else says on what. */
export const dueOf = ({ due }: Inject, of: SheetOf): string => {
  const { scenario, words } = of;
  const minutes = words.drill.minutes(due.minutes);
  if (due.after === 'start') return clockTime(scenario.start.at, due.minutes);
  if (due.after === 'when') return words.sheet.afterWhen(minutes, conditionText(due.when.condition, of.content, words));
  return words.sheet.after(minutes, senderOf(due.inject, of));
};

const senderOf = (id: string, { scenario, words }: SheetOf): string =>
  scenarioText(scenario, words.lang).injects[id]?.from ?? id;

const advice = (inject: Inject, of: SheetOf): readonly string[] => {
  const { words } = of;
  const text = scenarioText(of.scenario, words.lang).injects[inject.id];
  const within = inject.expect === null ? '' : words.sheet.within(words.drill.minutes(inject.expect.within));
  return [
    ...(text?.expect ? [`□ ${labelled(`${words.drill.expected}${within}`, text.expect, of)}`] : []),
    ...(text?.hints ?? []).map((hint) => labelled(words.drill.hints, hint, of)),
    ...(text?.redFlags ?? []).map((flag) => labelled(words.drill.redFlags, flag, of)),
  ];
};

const comes = (inject: Inject, of: SheetOf): BookletPart => {
  const { drill, format } = of.words;
  const text = scenarioText(of.scenario, of.words.lang).injects[inject.id];
  const when = inject.when === null ? [] : [drill.onlyIf(conditionText(inject.when.condition, of.content, of.words))];
  return {
    heading: [dueOf(inject, of), drill.kind[inject.kind], text?.from ?? inject.id].join(' · '),
    loud: false,
    lines: [
      `${drill.to(roleName(inject.to, of))}${when.map(format.aside).join('')}`,
      text?.text ?? '',
      ...advice(inject, of),
      '',
    ],
  };
};

const asked = (
  { id, weight }: Evidence,
  { evidence }: { readonly evidence: Readonly<Record<string, string>> },
  of: SheetOf,
): string => `□ ${evidence[id] ?? id}${weight === 'never' ? of.words.format.aside(of.words.sheet.mistake) : ''}`;

const objective = (one: Objective, of: SheetOf): readonly BookletPart[] => {
  const { sheet, lang } = of.words;
  const text = scenarioText(of.scenario, lang).objectives[one.id];
  if (text === undefined) return [];
  return part(text.title, [
    labelled(sheet.good, text.good, of),
    labelled(sheet.middling, text.middling, of),
    labelled(sheet.bad, text.bad, of),
    `${sheet.judged}${of.words.format.colon}`,
    ...one.evidence.map((evidence) => asked(evidence, text, of)),
    '',
  ]);
};

const begin = ({ scenario, words }: SheetOf): readonly string[] => [
  `crisis-kit drill start ${scenario.id} --facilitate`,
  'crisis-kit drill facilitate',
  [scenario.start.at.replace('T', ' '), scenario.start.zone, words.drill.minutes(scenario.length)].join(' · '),
  scenario.solo ? words.drill.solo : words.drill.together,
];

/** Three parts: what it is, what comes when, what to look for. */
export const facilitatorSheets = (of: SheetOf): Booklet => {
  const { scenario, words } = of;
  const { sheet } = words;
  const text = scenarioText(scenario, words.lang);
  const cover = [
    { heading: sheet.notForPlayers, loud: true, lines: [text.summary] },
    ...part(sheet.toBegin, begin(of)),
    ...opening(of, text),
  ];
  return bookletOf(of, sheet.facilitator, [
    { heading: text.title, parts: cover },
    { heading: sheet.timetable, parts: scenario.injects.map((inject) => comes(inject, of)) },
    { heading: sheet.objectives, parts: scenario.objectives.flatMap((one) => objective(one, of)) },
  ]);
};
