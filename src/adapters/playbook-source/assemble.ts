/** Owns the putting together of `Content` from a library, with the place of everything in it. */
import type { Regime } from '../../core/clock/regime.ts';
import type { Scenario } from '../../core/drill/model.ts';
import { recordFacts } from '../../core/drill/record-facts.ts';
import { type Issue, issue } from '../../core/issue.ts';
import type { Lang } from '../../core/lang.ts';
import type { When } from '../../core/playbook/condition.ts';
import type { Content, Playbook } from '../../core/playbook/model.ts';
import type { PracticeText } from '../../core/practice/model.ts';
import type { SeverityText } from '../../core/severity/model.ts';
import type { Template } from '../../core/statement/model.ts';
import type { Card } from '../../core/trainer/card.ts';
import { adviceRows, adviceTexts } from './advice.ts';
import type {
  AdviceOverlay,
  AuthoredPractice,
  AuthoredSeverity,
  ClockWords,
  FactWords,
  SeverityWords,
} from './authored.ts';
import { cardsOf } from './cards.ts';
import { type Conditions, conditionsOver } from './conditions.ts';
import { type Library, OVERLAY_LANGS } from './library.ts';
import { type Mount, textMount } from './origin.ts';
import { outletsOf } from './outlets.ts';
import { noticeFieldsOf, regimeOf } from './regimes.ts';
import { makeScenario, scenarioMounts } from './scenario.ts';
import {
  calendarsOf,
  clockRules,
  clockTexts,
  emergencyPlaces,
  factDefs,
  factTexts,
  momentsOf,
  practiceTexts,
  roleTexts,
  severityMatrix,
  severityText,
} from './shared.ts';
import { type MadeTemplate, makeTemplate } from './template/make.ts';
import { type Made, makePlaybook, type Overlay } from './tree/playbook.ts';
import type { Typed } from './yaml/typed.ts';

export type Assembled = {
  readonly content: Content;
  readonly scenarios: readonly Scenario[];
  readonly cards: readonly Card[];
  readonly mounts: readonly Mount[];
  readonly unreadable: ReadonlySet<When>;
  readonly templates: readonly MadeTemplate[];
  readonly issues: readonly Issue[];
};

type Overlays<T> = ReadonlyMap<Lang, Typed<T>>;

/** The words of all languages. A missing overlay has its own finding; the English words stand in for it. */
const inAll = <T, Text>(base: T, overlays: Overlays<T>, text: (words: T) => Text): Readonly<Record<Lang, Text>> => ({
  en: text(base),
  'zh-TW': text(overlays.get('zh-TW')?.value ?? base),
  'zh-CN': text(overlays.get('zh-CN')?.value ?? base),
});

const overlaysOf = (library: Library, id: string): ReadonlyMap<Lang, ReadonlyMap<string, Overlay>> =>
  new Map(
    OVERLAY_LANGS.map((lang) => {
      const all = library.overlays.get(lang) ?? new Map<string, Overlay>();
      const parts = [...all].flatMap(([name, read]) =>
        name.startsWith('parts/') ? [[name.slice('parts/'.length), read] as const] : [],
      );
      const own = all.get(id);
      return [lang, new Map<string, Overlay>(own === undefined ? parts : [['', own], ...parts])];
    }),
  );

const playbooks = (library: Library, conditions: Conditions): readonly Made[] =>
  [...library.playbooks].map(([id, tree]) =>
    makePlaybook(tree, { parts: library.parts, overlays: overlaysOf(library, id), own: 'en', conditions }),
  );

/** Shipped playbooks are in English, and their facts stand in the dictionary. */
const ownKeys = (library: Library): readonly Issue[] =>
  [...library.playbooks.values()].flatMap((tree) =>
    ['lang', 'facts']
      .filter((key) => tree.has([key]))
      .map((key) => issue('playbook.surplus-key', tree.place([key]), { key, near: '' })),
  );

const unusedParts = (library: Library, made: readonly Made[]): readonly Issue[] => {
  const used = new Set(made.flatMap(({ parts }) => parts));
  return [...library.parts].flatMap(([part, tree]) =>
    used.has(part) ? [] : [issue('playbook.unused-part', tree.place(['id']), { part })],
  );
};

const templates = (library: Library, conditions: Conditions): readonly MadeTemplate[] =>
  [...library.templates].map(([id, read]) => makeTemplate(read, library.bodies.get(id) ?? new Map(), conditions));

const sharedMounts = (library: Library): readonly Mount[] => {
  const { facts, severity, clocks, roles, places, practice, advice } = library;
  const named = [
    { name: 'facts', of: facts, at: ['facts'] },
    { name: 'severity', of: severity, at: [] },
    { name: 'clocks', of: clocks, at: ['clocks'] },
    { name: 'roles', of: roles, at: ['roles'] },
    { name: 'practice', of: practice, at: [] },
    { name: 'advice', of: advice, at: [] },
  ];
  const mounts = named.flatMap(({ name, of, at }): readonly Mount[] => [
    ...(of.base === null
      ? []
      : [
          { under: [name], read: of.base, at },
          { under: [name, 'en'], read: of.base, at },
        ]),
    ...[...of.overlays].map(([lang, read]) => ({ under: [name, lang], read, at })),
  ]);
  return places === null ? mounts : [...mounts, { under: ['places'], read: places, at: ['places'] }];
};

const lawMounts = ({ regimes, noticeFields, outlets }: Library): readonly Mount[] => [
  ...[...regimes.values()].map((read) => ({ under: ['regimes', read.value.id], read, at: [] })),
  ...(noticeFields === null ? [] : [{ under: ['notice-fields'], read: noticeFields, at: ['fields'] }]),
  ...(outlets === null ? [] : [{ under: ['channels'], read: outlets, at: ['channels'] }]),
];

const templateMounts = (library: Library): readonly Mount[] =>
  [...library.templates].flatMap(([id, read]) => [
    { under: ['templates', id], read, at: [] },
    ...[...(library.bodies.get(id) ?? [])].map(([lang, source]) => textMount(['templates', id, lang], source)),
  ]);

const byId = <T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const severityOf = (
  base: Typed<AuthoredSeverity>,
  library: Library,
  conditions: Conditions,
): Pick<Content, 'severity' | 'severityTexts'> => ({
  severity: severityMatrix(base, conditions),
  severityTexts: inAll<SeverityWords, SeverityText>(base.value, library.severity.overlays, severityText),
});

const NO_PRACTICE: AuthoredPractice = { groups: {}, rows: {} };

const practiceOf = ({ practice }: Library): Pick<Content, 'practice' | 'practiceTexts'> => {
  const base = practice.base?.value ?? NO_PRACTICE;
  return {
    practice: Object.entries(base.rows).map(([id, { roles }]) => ({ id, roles: roles ?? [] })),
    practiceTexts: inAll<AuthoredPractice, PracticeText>(base, practice.overlays, practiceTexts),
  };
};

const NO_ADVICE: AdviceOverlay = { rows: {} };

const adviceOf = ({ advice }: Library, conditions: Conditions): Pick<Content, 'advice' | 'adviceTexts'> => ({
  advice: advice.base === null ? [] : adviceRows(advice.base, conditions),
  adviceTexts: inAll<AdviceOverlay, Content['adviceTexts'][Lang]>(
    advice.base?.value ?? NO_ADVICE,
    advice.overlays,
    adviceTexts,
  ),
});

type Base = { readonly [Name in 'facts' | 'severity' | 'clocks' | 'roles']: NonNullable<Library[Name]['base']> } & {
  readonly places: NonNullable<Library['places']>;
};

/** What no content can do without; null where one of them could not be read. */
const baseOf = ({ facts, severity, clocks, roles, places }: Library): Base | null =>
  facts.base && severity.base && clocks.base && roles.base && places
    ? { facts: facts.base, severity: severity.base, clocks: clocks.base, roles: roles.base, places }
    : null;

const dictionaries = (
  base: Base,
  library: Library,
): Omit<
  Content,
  | 'format'
  | 'playbooks'
  | 'templates'
  | 'severity'
  | 'severityTexts'
  | 'practice'
  | 'practiceTexts'
  | 'advice'
  | 'adviceTexts'
  | 'regimes'
  | 'moments'
> => ({
  facts: factDefs(base.facts.value.facts),
  factTexts: inAll<{ readonly facts: Readonly<Record<string, FactWords>> }, Content['factTexts'][Lang]>(
    base.facts.value,
    library.facts.overlays,
    (words) => factTexts(words.facts),
  ),
  clocks: clockRules(base.clocks.value.clocks),
  clockTexts: inAll<{ readonly clocks: Readonly<Record<string, ClockWords>> }, Content['clockTexts'][Lang]>(
    base.clocks.value,
    library.clocks.overlays,
    (words) => clockTexts(words.clocks),
  ),
  roleTexts: inAll<{ readonly roles: Readonly<Record<string, { readonly name: string }>> }, Content['roleTexts'][Lang]>(
    base.roles.value,
    library.roles.overlays,
    (words) => roleTexts(words.roles),
  ),
  calendars: calendarsOf([...library.calendars.values()].map(({ value }) => value)),
  places: emergencyPlaces(base.places.value.places),
  noticeFields: noticeFieldsOf(library.noticeFields),
  ...outletsOf(library.outlets),
});

type Played = { readonly scenarios: readonly Scenario[]; readonly conditions: readonly Conditions[] };

/** Scenarios ask the record of a drill beside its facts, each about its own injects. */
const scenariosOf = ({ scenarios }: Library, content: Content): Played => {
  const made = scenarios.map(({ read, overlays }) => {
    const asked = recordFacts(content, Object.keys(read.value.injects));
    const conditions = conditionsOver({ ...content.facts, ...asked });
    return { conditions, scenario: makeScenario(read, { own: 'en', overlays, conditions, facts: content.facts }) };
  });
  return { scenarios: made.map(({ scenario }) => scenario), conditions: made.map(({ conditions }) => conditions) };
};

/** All content; null where a file that everything rests on could not be read. */
export const assemble = (library: Library): Assembled | null => {
  const base = baseOf(library);
  if (base === null) return null;
  const shared = dictionaries(base, library);
  const conditions = conditionsOver(shared.facts);
  const severity = severityOf(base.severity, library, conditions);
  const made = playbooks(library, conditions);
  const statements = templates(library, conditions);
  const content: Content = {
    format: 1,
    ...shared,
    ...severity,
    ...practiceOf(library),
    regimes: byId<Regime>([...library.regimes.values()].map((read) => regimeOf(read, conditions))),
    ...adviceOf(library, conditions),
    moments: momentsOf(library.moments, conditions),
    playbooks: byId<Playbook>(made.map(({ playbook }) => playbook)),
    templates: byId<Template>(statements.map(({ template }) => template)),
  };
  const played = scenariosOf(library, content);
  const read = [conditions, ...played.conditions];
  return {
    content,
    scenarios: played.scenarios,
    cards: [...library.cards.values()].flatMap(cardsOf),
    unreadable: new Set(read.flatMap(({ unreadable }) => [...unreadable])),
    templates: statements,
    mounts: [
      ...sharedMounts(library),
      ...lawMounts(library),
      ...[...library.cards].map(([id, read]): Mount => ({ under: ['cards', id], read, at: [] })),
      ...templateMounts(library),
      ...made.flatMap(({ mounts }) => mounts),
      ...library.scenarios.flatMap(({ read: scenario, overlays }) => scenarioMounts(scenario, 'en', overlays)),
    ],
    issues: [
      ...read.flatMap(({ issues }) => issues),
      ...ownKeys(library),
      ...unusedParts(library, made),
      ...made.flatMap(({ issues }) => issues),
      ...statements.flatMap(({ issues }) => issues),
    ],
  };
};
