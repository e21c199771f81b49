/** Owns the way from authored files to typed values: which file holds what, read by which schema. */

import type { AuthoredScenario, ScenarioWords } from '../../core/drill/authored.ts';
import { type Issue, issue } from '../../core/issue.ts';
import { isLang, LANGS, type Lang } from '../../core/lang.ts';
import type {
  AdviceOverlay,
  AuthoredAdvice,
  AuthoredCalendar,
  AuthoredClock,
  AuthoredFacts,
  AuthoredMoment,
  AuthoredOverlay,
  AuthoredPart,
  AuthoredPlace,
  AuthoredPlaybook,
  AuthoredPractice,
  AuthoredSeverity,
  AuthoredTemplate,
  AuthoredWords,
  ClockWords,
  FactWords,
  SeverityWords,
} from './authored.ts';
import type { AuthoredNoticeFields, AuthoredRegime } from './authored-regime.ts';
import type { AuthoredCards } from './cards.ts';
import type { Files } from './files.ts';
import type { AuthoredOutlets } from './outlets.ts';
import { ADVICE, ADVICE_OVERLAY } from './schema/advice.ts';
import { CARDS } from './schema/cards.ts';
import { OUTLETS } from './schema/channels.ts';
import {
  CALENDAR,
  CLOCKS,
  CLOCKS_OVERLAY,
  FACTS,
  FACTS_OVERLAY,
  MOMENTS,
  PLACES,
  PRACTICE,
  ROLES,
  SEVERITY,
  SEVERITY_OVERLAY,
  WORDS_TABLE,
} from './schema/dictionaries.ts';
import { NOTICE_FIELDS, REGIME } from './schema/regimes.ts';
import { SCENARIO, SCENARIO_OVERLAY } from './schema/scenario.ts';
import type { Schema } from './schema/schema.ts';
import { TEMPLATE } from './schema/template.ts';
import { PART, PLAYBOOK, PLAYBOOK_OVERLAY } from './schema/trees.ts';
import { placeOf, type Source, whole } from './source.ts';
import { readAs, type Typed } from './yaml/typed.ts';

export const OVERLAY_LANGS = ['zh-TW', 'zh-CN'] as const satisfies readonly Lang[];

type ById<T> = Readonly<Record<string, T>>;
type Overlaid<Base, Words> = { readonly base: Typed<Base> | null; readonly overlays: ReadonlyMap<Lang, Typed<Words>> };

/** A scenario, and its words in the other languages. */
export type AuthoredDrill = {
  readonly read: Typed<AuthoredScenario>;
  readonly overlays: ReadonlyMap<Lang, Typed<ScenarioWords>>;
};

/** Everything authored, each with its places. What could not be read is missing and has its issue. */
export type Library = {
  readonly facts: Overlaid<{ readonly facts: AuthoredFacts }, { readonly facts: ById<FactWords> }>;
  readonly severity: Overlaid<AuthoredSeverity, SeverityWords>;
  readonly clocks: Overlaid<{ readonly clocks: ById<AuthoredClock> }, { readonly clocks: ById<ClockWords> }>;
  readonly roles: Overlaid<
    { readonly roles: ById<{ readonly name: string }> },
    { readonly roles: ById<{ readonly name: string }> }
  >;
  readonly places: Typed<{ readonly places: ById<AuthoredPlace> }> | null;
  readonly moments: Typed<{ readonly moments: ById<readonly AuthoredMoment[]> }> | null;
  readonly calendars: ReadonlyMap<string, Typed<AuthoredCalendar>>;
  readonly advice: Overlaid<AuthoredAdvice, AdviceOverlay>;
  /** Read where there is one; without it no row is unknown. */
  readonly practice: Overlaid<AuthoredPractice, AuthoredPractice>;
  readonly words: Typed<AuthoredWords> | null;
  readonly noticeFields: Typed<AuthoredNoticeFields> | null;
  readonly outlets: Typed<AuthoredOutlets> | null;
  readonly regimes: ReadonlyMap<string, Typed<AuthoredRegime>>;
  readonly parts: ReadonlyMap<string, Typed<AuthoredPart>>;
  readonly playbooks: ReadonlyMap<string, Typed<AuthoredPlaybook>>;
  /** By language, then by `parts/<id>` or playbook id. */
  readonly overlays: ReadonlyMap<Lang, ReadonlyMap<string, Typed<AuthoredOverlay>>>;
  readonly templates: ReadonlyMap<string, Typed<AuthoredTemplate>>;
  readonly bodies: ReadonlyMap<string, ReadonlyMap<Lang, Source>>;
  readonly scenarios: readonly AuthoredDrill[];
  /** The trainer's cards by topic. */
  readonly cards: ReadonlyMap<string, Typed<AuthoredCards>>;
  readonly issues: readonly Issue[];
};

/** Reads files by name and collects what is wrong with them. */
const reader = ({ sources, issues }: Files) => {
  const found: Issue[] = [...issues];
  const failed = new Set(issues.flatMap(({ place }) => (place.kind === 'path' ? [place.path] : [])));
  const one = <T>(file: string, schema: Schema, missing: Issue): Typed<T> | null => {
    const source = sources.get(file);
    if (source === undefined) {
      if (!failed.has(file)) found.push(missing);
      return null;
    }
    const { read, issues: wrong } = readAs<T>(source, schema);
    found.push(...wrong);
    return read;
  };
  const base = <T>(file: string, schema: Schema): Typed<T> | null =>
    one<T>(file, schema, issue('yaml.cannot-read', whole(file), { why: 'ENOENT' }));
  const optional = <T>(file: string, schema: Schema): Typed<T> | null =>
    sources.has(file) ? base<T>(file, schema) : null;
  const overlays = <T>(name: (lang: Lang) => string, schema: Schema): ReadonlyMap<Lang, Typed<T>> =>
    new Map(
      OVERLAY_LANGS.flatMap((lang) => {
        const file = name(lang);
        const read = one<T>(file, schema, issue('text.no-overlay', whole(file), { lang, file }));
        return read === null ? [] : [[lang, read] as const];
      }),
    );
  return { found, base, optional, overlays };
};

type Reader = ReturnType<typeof reader>;

const overlaid = <Base, Words>(
  read: Reader,
  name: string,
  [schema, words]: readonly [Schema, Schema],
): Overlaid<Base, Words> => ({
  base: read.base<Base>(`playbooks/${name}.yaml`, schema),
  overlays: read.overlays<Words>((lang) => `playbooks/${name}.${lang}.yaml`, words),
});

/** As above, for what content can do without. */
const overlaidIfThere = <Base, Words>(
  files: Files,
  read: Reader,
  [name, schema, words]: readonly [string, Schema, Schema],
): Overlaid<Base, Words> =>
  files.sources.has(`playbooks/${name}.yaml`)
    ? overlaid<Base, Words>(read, name, [schema, words])
    : { base: null, overlays: new Map() };

const matching = (files: Files, pattern: RegExp): readonly string[] =>
  [...files.sources.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? []);

/** Trees by id. The id inside must be the name of the file or folder, or nothing could refer to it. */
const trees = <T extends { readonly id: string }>(
  read: Reader,
  ids: readonly string[],
  { file, schema }: { readonly file: (id: string) => string; readonly schema: Schema },
): ReadonlyMap<string, Typed<T>> =>
  new Map(
    ids.flatMap((id) => {
      const tree = read.base<T>(file(id), schema);
      if (tree !== null && tree.value.id !== id)
        read.found.push(issue('playbook.id-differs', tree.place(['id']), { found: tree.value.id, expected: id }));
      return tree === null ? [] : [[id, tree] as const];
    }),
  );

const treeOverlays = (read: Reader, names: ReadonlyMap<string, (lang: Lang) => string>): Library['overlays'] => {
  const byName = [...names].map(([name, file]) => ({
    name,
    of: read.overlays<AuthoredOverlay>(file, PLAYBOOK_OVERLAY),
  }));
  return new Map(
    OVERLAY_LANGS.map((lang) => [
      lang,
      new Map(
        byName.flatMap(({ name, of }) => {
          const overlay = of.get(lang);
          return overlay === undefined ? [] : [[name, overlay] as const];
        }),
      ),
    ]),
  );
};

/** A template says the same thing in every language it names, all three where it names none, or it is not ready. */
export const missingBodies = (
  read: Typed<AuthoredTemplate>,
  bodies: ReadonlyMap<Lang, Source>,
  name: (lang: Lang) => string,
): readonly Issue[] => {
  const { languages = LANGS } = read.value;
  const missing = languages.filter((lang) => !bodies.has(lang));
  const surplus = [...bodies].filter(([lang]) => !languages.includes(lang));
  return [
    ...missing.map((lang) => {
      const file = name(lang);
      return issue('text.no-overlay', whole(file), { lang, file });
    }),
    ...surplus.map(([lang, source]) => issue('template.surplus-language', placeOf(source, [0, 3]), { lang })),
  ];
};

/** Whoever works in a language that a text does not exist in still has to know what it is called. */
const uncalled = (read: Typed<AuthoredTemplate>): readonly Issue[] => {
  const { languages = LANGS, called = {} } = read.value;
  return LANGS.filter((lang) => !languages.includes(lang) && called[lang] === undefined).map((lang) =>
    issue('text.missing', read.place(['languages']), { lang, key: 'called' }),
  );
};

const bodiesOf = (files: Files, id: string): ReadonlyMap<Lang, Source> =>
  new Map(
    [...files.sources].flatMap(([file, source]) => {
      const lang =
        file.startsWith(`templates/${id}/`) && file.endsWith('.hbs')
          ? file.slice(`templates/${id}/`.length, -'.hbs'.length)
          : '';
      return isLang(lang) ? [[lang, source] as const] : [];
    }),
  );

/** A scenario stands below the playbook it exercises, in a folder of its own name. */
const scenariosIn = (files: Files, read: Reader): readonly AuthoredDrill[] =>
  matching(files, /^playbooks\/([^/]+\/drills\/[^/]+)\/scenario\.yaml$/).flatMap((name) => {
    const folder = `playbooks/${name}`;
    const scenario = read.base<AuthoredScenario>(`${folder}/scenario.yaml`, SCENARIO);
    if (scenario === null) return [];
    const [playbook = '', , id = ''] = name.split('/');
    for (const [key, expected] of [['id', id] as const, ['playbook', playbook] as const])
      if (scenario.value[key] !== expected)
        read.found.push(issue('playbook.id-differs', scenario.place([key]), { found: scenario.value[key], expected }));
    return [
      { read: scenario, overlays: read.overlays<ScenarioWords>((lang) => `${folder}/${lang}.yaml`, SCENARIO_OVERLAY) },
    ];
  });

/** Sorts what was read from the disk into what it is. */
export const libraryOf = (files: Files): Library => {
  const read = reader(files);
  const parts = matching(files, /^playbooks\/parts\/([a-z0-9_-]+)\.yaml$/);
  const playbooks = matching(files, /^playbooks\/([^/]+)\/playbook\.yaml$/);
  const calendars = matching(files, /^playbooks\/calendars\/([a-z]+)\.yaml$/);
  const regimes = matching(files, /^playbooks\/regimes\/([a-z0-9_-]+)\.yaml$/);
  const templates = matching(files, /^templates\/([^/]+)\/template\.yaml$/);
  const overlayNames = new Map<string, (lang: Lang) => string>([
    ...parts.map((id) => [`parts/${id}`, (lang: Lang) => `playbooks/parts/${id}.${lang}.yaml`] as const),
    ...playbooks.map((id) => [id, (lang: Lang) => `playbooks/${id}/${lang}.yaml`] as const),
  ]);
  const bodies = new Map(templates.map((id) => [id, bodiesOf(files, id)]));
  const declared = trees<AuthoredTemplate>(read, templates, {
    file: (id) => `templates/${id}/template.yaml`,
    schema: TEMPLATE,
  });
  read.found.push(
    ...[...declared].flatMap(([id, of]) => [
      ...missingBodies(of, bodies.get(id) ?? new Map(), (lang) => `templates/${id}/${lang}.hbs`),
      ...uncalled(of),
    ]),
  );
  return {
    words: read.optional('playbooks/words.yaml', WORDS_TABLE),
    facts: overlaid(read, 'facts', [FACTS, FACTS_OVERLAY]),
    severity: overlaid(read, 'severity', [SEVERITY, SEVERITY_OVERLAY]),
    clocks: overlaid(read, 'clocks', [CLOCKS, CLOCKS_OVERLAY]),
    roles: overlaid(read, 'roles', [ROLES, ROLES]),
    moments: read.optional('playbooks/moments.yaml', MOMENTS),
    places: read.base('playbooks/places.yaml', PLACES),
    calendars: trees(read, calendars, { file: (id) => `playbooks/calendars/${id}.yaml`, schema: CALENDAR }),
    noticeFields: read.optional('playbooks/notice-fields.yaml', NOTICE_FIELDS),
    outlets: read.optional('playbooks/channels.yaml', OUTLETS),
    regimes: trees(read, regimes, { file: (id) => `playbooks/regimes/${id}.yaml`, schema: REGIME }),
    practice: overlaidIfThere<AuthoredPractice, AuthoredPractice>(files, read, ['practice', PRACTICE, PRACTICE]),
    advice: overlaidIfThere<AuthoredAdvice, AdviceOverlay>(files, read, ['advice', ADVICE, ADVICE_OVERLAY]),
    parts: trees(read, parts, { file: (id) => `playbooks/parts/${id}.yaml`, schema: PART }),
    playbooks: trees(read, playbooks, { file: (id) => `playbooks/${id}/playbook.yaml`, schema: PLAYBOOK }),
    overlays: treeOverlays(read, overlayNames),
    templates: declared,
    bodies,
    scenarios: scenariosIn(files, read),
    cards: trees(read, matching(files, /^playbooks\/cards\/([a-z0-9_-]+)\.yaml$/), {
      file: (id) => `playbooks/cards/${id}.yaml`,
      schema: CARDS,
    }),
    issues: read.found,
  };
};
