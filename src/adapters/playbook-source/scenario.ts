/** Owns the making of one core scenario from what its author wrote and its overlays. */

import type { AuthoredEvidence, AuthoredInject, AuthoredScenario, ScenarioWords } from '../../core/drill/authored.ts';
import type { Due, Evidence, Inject, Objective, Scenario, ScenarioText } from '../../core/drill/model.ts';
import type { Lang } from '../../core/lang.ts';
import type { When } from '../../core/playbook/condition.ts';
import type { Content } from '../../core/playbook/model.ts';
import { minutes } from '../../core/time.ts';
import type { Conditions } from './conditions.ts';
import type { Mount } from './origin.ts';
import type { Path } from './yaml/read.ts';
import type { Typed } from './yaml/typed.ts';

export type ScenarioOverlay = Typed<ScenarioWords>;

type Reading = (source: string, path: Path) => When;

const dueOf = ({ at, after }: AuthoredInject, path: Path, when: Reading): Due => {
  const count = minutes(at) ?? 0;
  if (after === undefined) return { minutes: count, after: 'start' };
  return 'inject' in after
    ? { minutes: count, after: 'inject', inject: after.inject }
    : { minutes: count, after: 'when', when: when(after.when, [...path, 'after', 'when']) };
};

const injectOf = (id: string, inject: AuthoredInject, when: Reading): Inject => {
  const path = ['injects', id];
  const { expect } = inject;
  const within = expect?.within === undefined ? null : minutes(expect.within);
  return {
    id,
    kind: inject.kind,
    to: inject.to,
    due: dueOf(inject, path, when),
    when: inject.when === undefined ? null : when(inject.when, [...path, 'when']),
    unknown: inject.unknown ?? 'pass',
    expect:
      expect?.when === undefined || within === null
        ? null
        : { when: when(expect.when, [...path, 'expect', 'when']), within },
  };
};

const byOf = ({ within, of }: AuthoredEvidence): Evidence['by'] =>
  within === undefined ? null : { minutes: minutes(within) ?? 0, of: of ?? null };

const objectiveOf = (id: string, read: AuthoredScenario['objectives'][string], when: Reading): Objective => ({
  id,
  practice: read.practice ?? [],
  warns: read.warns ?? [],
  evidence: Object.entries(read.judge).map(([row, evidence]) => ({
    id: row,
    weight: evidence.weight ?? 'must',
    when: when(evidence.when, ['objectives', id, 'judge', row, 'when']),
    by: byOf(evidence),
  })),
  ...(read.question === undefined
    ? {}
    : { question: { choices: Object.keys(read.question.choices), right: read.question.right } }),
});

const mapped = <From, To>(
  from: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Readonly<Record<string, To>> => Object.fromEntries(Object.entries(from).map(([id, value]) => [id, to(value)]));

const textOf = (words: ScenarioWords, known: Readonly<Record<string, string>>): ScenarioText => ({
  title: words.title ?? '',
  summary: words.summary ?? '',
  background: words.background ?? [],
  roles: words.roles ?? {},
  known,
  injects: mapped(words.injects, ({ from, text, expect, hints, red_flags }) => ({
    from: from ?? '',
    text: text ?? '',
    expect: expect?.text ?? null,
    hints: hints ?? [],
    redFlags: red_flags ?? [],
  })),
  objectives: mapped(words.objectives, ({ title, good, middling, bad, judge, question }) => ({
    title: title ?? '',
    good: good ?? '',
    middling: middling ?? '',
    bad: bad ?? '',
    evidence: mapped(judge ?? {}, ({ label }) => label),
    ...(question === undefined
      ? {}
      : { question: { ask: question.ask, choices: question.choices, why: question.why } }),
  })),
});

const SPOKEN: readonly string[] = ['text', 'longtext', 'name', 'list'];

/** Numbers, times and choices are the same in every language; words are not, and have to stand in the overlay. */
const knownIn = (
  base: Readonly<Record<string, string>>,
  overlay: Readonly<Record<string, string>>,
  facts: Content['facts'],
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(base).filter(([id]) => !SPOKEN.includes(facts[id]?.type ?? ''))),
  ...overlay,
});

export type Make = {
  readonly own: Lang;
  readonly overlays: ReadonlyMap<Lang, ScenarioOverlay>;
  readonly conditions: Conditions;
  readonly facts: Content['facts'];
};

/** The core scenario. Where an overlay is missing altogether, which has its own finding, the words of the base stand in. */
export const makeScenario = (read: Typed<AuthoredScenario>, { own, overlays, conditions, facts }: Make): Scenario => {
  const { value } = read;
  const when: Reading = (source, path) => conditions.when(source, read, path);
  const known = value.known ?? {};
  return {
    format: 1,
    id: value.id,
    playbook: value.playbook,
    length: minutes(value.length) ?? 0,
    solo: value.solo ?? true,
    start: value.start,
    practice: value.practice ?? [],
    roles: Object.keys(value.roles),
    known: Object.keys(known),
    objectives: Object.entries(value.objectives).map(([id, objective]) => objectiveOf(id, objective, when)),
    injects: Object.entries(value.injects).map(([id, inject]) => injectOf(id, inject, when)),
    texts: {
      [own]: textOf(value, known),
      ...Object.fromEntries(
        [...overlays].map(([lang, overlay]) => [
          lang,
          textOf(overlay.value, knownIn(known, overlay.value.known ?? {}, facts)),
        ]),
      ),
    },
  };
};

/** Where a scenario and its words were written. */
export const scenarioMounts = (
  read: Typed<AuthoredScenario>,
  own: Lang,
  overlays: ReadonlyMap<Lang, ScenarioOverlay>,
): readonly Mount[] => {
  const under = ['drills', read.value.id];
  return [
    { under, read, at: [] },
    { under: [...under, own], read, at: [] },
    ...[...overlays].map(([lang, overlay]) => ({ under: [...under, lang], read: overlay, at: [] })),
  ];
};
