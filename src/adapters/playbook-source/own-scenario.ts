/** The way in for somebody's own scenario: one file in one language, checked against the content it will be played with. */

import type { AuthoredScenario } from '../../core/drill/authored.ts';
import type { InjectId, Scenario } from '../../core/drill/model.ts';
import { recordFacts } from '../../core/drill/record-facts.ts';
import { parse } from '../../core/fact/parse.ts';
import { type Issue, issue, ok, type Result } from '../../core/issue.ts';
import type { Lang } from '../../core/lang.ts';
import type { Content } from '../../core/playbook/model.ts';
import { checkAll } from '../../core/playbook/rules/all.ts';
import { isError } from '../../core/playbook/rules/levels.ts';
import type { Compiled } from '../../core/playbook/rules/rule.ts';
import type { Zone } from '../../core/time.ts';
import type { Ground, OwnScenarios } from '../../ports/library.ts';
import { conditionsOver } from './conditions.ts';
import { distinct } from './findings.ts';
import { originOf } from './origin.ts';
import { makeScenario, scenarioMounts } from './scenario.ts';
import { SCENARIO } from './schema/scenario.ts';
import { scenarioStarter } from './starter-scenario.ts';
import { scenarioYaml } from './write.ts';
import { readAs, type Typed } from './yaml/typed.ts';

/** The scenario where it can be played, and everything found in it, warnings too. */
export type ScenarioLint = { readonly scenario: Scenario | null; readonly findings: readonly Issue[] };

const NO_SCRIPT = { onlySimplified: () => false, onlyTraditional: () => false };

const dictionary = (injects: readonly InjectId[], base: Content): Content['facts'] => ({
  ...base.facts,
  ...recordFacts(base, injects),
});

const compiledOf = (content: Content, more: Partial<Compiled>): Compiled => ({
  content,
  origin: originOf([]),
  playbooks: [],
  scenarios: [],
  cards: [],
  langs: [],
  shipped: false,
  unreadable: new Set(),
  script: NO_SCRIPT,
  words: [],
  ...more,
});

/** Nobody knows yet where and when it will be played: any place and hour show whether a value can be read. */
const SOME_ZONE: Zone = {
  id: 'UTC',
  local: (at) => at.slice(0, 16),
  instant: (local) => `${local}:00.000Z`,
  offset: () => '+00:00',
};
const LONG_AGO = '2000-01-01T00:00:00.000Z';

/** What is known at the start has to be readable, or it would be asked after all. */
const knownIssues = (read: Typed<AuthoredScenario>, base: Content): readonly Issue[] =>
  Object.entries(read.value.known ?? {}).flatMap(([id, text]) => {
    const def = Object.hasOwn(base.facts, id) ? base.facts[id] : undefined;
    const value = def && parse(def, text, { zone: SOME_ZONE, currency: 'TWD', now: LONG_AGO });
    const place = read.place(['known', id]);
    return value === undefined || value.ok ? [] : value.issues.map((found) => ({ ...found, place }) as Issue);
  });

const zoneIssues = (read: Typed<AuthoredScenario>, { isZone }: Ground): readonly Issue[] => {
  const { zone } = read.value.start;
  const place = read.place(['start', 'zone']);
  return isZone(zone) ? [] : [issue('drill.bad-zone', place, { found: zone, example: 'Asia/Taipei' })];
};

const lintRead = (read: Typed<AuthoredScenario>, lang: Lang, ground: Ground): ScenarioLint => {
  const base = ground.content;
  const conditions = conditionsOver(dictionary(Object.keys(read.value.injects), base));
  const scenario = makeScenario(read, { own: lang, overlays: new Map(), conditions, facts: base.facts });
  const origin = originOf(scenarioMounts(read, lang, new Map()));
  const { unreadable } = conditions;
  const ruled = checkAll(compiledOf(base, { scenarios: [scenario], langs: [lang], origin, unreadable }));
  const findings = distinct([...conditions.issues, ...knownIssues(read, base), ...zoneIssues(read, ground), ...ruled]);
  return { scenario: findings.some(isError) ? null : scenario, findings };
};

/** Checks the text of an own scenario; `file` is how it is named in findings. */
export const lintScenario = (file: string, text: string, ground: Ground): ScenarioLint => {
  const { read, issues } = readAs<AuthoredScenario>({ file, text: text.replace(/^\uFEFF/, '') }, SCENARIO);
  if (read === null) return { scenario: null, findings: distinct(issues) };
  const { lang } = read.value;
  if (lang !== undefined) return lintRead(read, lang, ground);
  return { scenario: null, findings: [issue('playbook.missing-key', read.place([]), { key: 'lang' })] };
};

/** An own scenario ready to be played, or every error in it. */
const compileScenario = (file: string, text: string, ground: Ground): Result<Scenario> => {
  const { scenario, findings } = lintScenario(file, text, ground);
  return scenario === null ? { ok: false, issues: findings.filter(isError) } : ok(scenario);
};

/** The door through which the installed library reads and writes own scenarios. */
export const ownScenarios: OwnScenarios = {
  compile: compileScenario,
  lint: (file, text, ground) => lintScenario(file, text, ground).findings,
  write: scenarioYaml,
  starter: scenarioStarter,
};
