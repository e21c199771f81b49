/** Every branch of every scenario: each inject comes and, where it may not, is passed over; each piece of evidence holds and fails; all of it reads well in three languages. */
import { describe, expect, it } from 'vitest';
import { zonesWith } from '../../src/adapters/zones/zones.ts';
import type { Inject, Scenario } from '../../src/core/drill/model.ts';
import { drillView } from '../../src/core/drill/record-facts.ts';
import { parse } from '../../src/core/fact/parse.ts';
import type { State } from '../../src/core/incident/state.ts';
import { EMPTY_KIT } from '../../src/core/kit/model.ts';
import { LANGS } from '../../src/core/lang.ts';
import { truth } from '../../src/core/playbook/condition.ts';
import { begunLines, cameLines, drillJson } from '../../src/text/drill.ts';
import { adviceLines, facilitatorJson, facilitatorLines } from '../../src/text/facilitator.ts';
import { wordsIn } from '../../src/text/load.ts';
import type { Voice } from '../../src/text/voice.ts';
import { type Fate, game, soughtIn } from '../support/drill-player.ts';
import { flawsOf } from '../support/flaws.ts';
import { chance } from '../support/random.ts';
import { GIVEN } from '../support/random-operator.ts';
import { shippedContent, shippedScenarios } from '../support/shipped.ts';

/** A folder or an account, by its own name. */
const NAMED = /[「“][\w./-]+[」”]/gu;

const MOST_GAMES = 600;

const content = await shippedContent();
const scenarios = await shippedScenarios();
const zones = zonesWith('');

/** What may become of an inject. */
const wanted = ({ when, due }: Inject): readonly Fate[] => [
  'came',
  ...(when === null ? [] : (['passed'] as const)),
  ...(due.after === 'start' ? [] : (['waits'] as const)),
];

const zoneOf = ({ start }: Scenario) => {
  const zone = zones.zone(start.zone);
  if (!zone) throw new Error(`no zone ${start.zone}`);
  return zone;
};

type Seen = { readonly fates: ReadonlySet<string>; readonly evidence: ReadonlySet<string>; readonly games: number };

/** Plays until everything has been seen, or often enough to say that it never is. */
const playAll = (scenario: Scenario, all: readonly string[], evidence: readonly string[]): Seen => {
  const fates = new Set<string>();
  const held = new Set<string>();
  const zone = zoneOf(scenario);
  const sought = soughtIn(scenario);
  const ask = (state: State): void => {
    const view = drillView(state, content);
    for (const { id, evidence: rows } of scenario.objectives)
      for (const row of rows) held.add(`${id}.${row.id} ${truth(row.when.condition, view) === true}`);
  };
  let games = 0;
  const done = (): boolean => all.every((one) => fates.has(one)) && evidence.every((one) => held.has(one));
  for (; games < MOST_GAMES && !done(); games++) {
    const lang = LANGS[games % LANGS.length] ?? 'en';
    const { state, fates: found } = game({ content, scenario, lang, by: chance(games + 1), sought }, zone, ask);
    ask(state);
    for (const [id, fate] of found) fates.add(`${id} ${fate}`);
  }
  return { fates, evidence: held, games };
};

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('takes every branch', () => {
    const fates = scenario.injects.flatMap((inject) => wanted(inject).map((fate) => `${inject.id} ${fate}`));
    const evidence = scenario.objectives.flatMap(({ id, evidence: rows }) =>
      rows.flatMap((row) => [`${id}.${row.id} true`, `${id}.${row.id} false`]),
    );
    const seen = playAll(scenario, fates, evidence);
    console.log(`${scenario.id}: all branches in ${seen.games} games`);
    expect(fates.filter((one) => !seen.fates.has(one))).toEqual([]);
    expect(evidence.filter((one) => !seen.evidence.has(one))).toEqual([]);
  });

  it.each(LANGS)('reads well in %s, to those who play and to whoever leads', async (lang) => {
    const words = await wordsIn(lang);
    const zone = zoneOf(scenario);
    const flaws = new Set<string>();
    const look = (state: State): void => {
      const voice: Voice = { words, content, scenario, zone, now: state.lastAt, kit: EMPTY_KIT };
      const lines = [
        ...begunLines(voice),
        ...(state.drill?.delivered ?? []).flatMap((one) => [
          ...cameLines(one, voice),
          ...adviceLines(one.inject, state, voice),
        ]),
        ...facilitatorLines(state, null, voice),
      ];
      for (const { text } of lines)
        for (const flaw of flawsOf(text.replaceAll(NAMED, ''), lang, GIVEN)) flaws.add(`${flaw}: ${text}`);
      expect(facilitatorJson(state, voice)).toHaveLength(scenario.injects.length);
      expect(drillJson(state, voice)).toHaveProperty('drill');
    };
    const { state } = game(
      { content, scenario, lang, by: chance(7), sought: soughtIn(scenario) },
      zone,
      () => undefined,
    );
    const titled = { ...state, title: scenario.texts[lang]?.title ?? '' };
    look(titled);
    // As it stood at the start, when all of it was still to come.
    if (titled.drill) look({ ...titled, drill: { ...titled.drill, delivered: [], passed: [] } });
    expect([...flaws]).toEqual([]);
  });

  it('says what is known at its start in words that can be typed', () => {
    for (const lang of LANGS)
      for (const [fact, text] of Object.entries(scenario.texts[lang]?.known ?? {})) {
        const def = content.facts[fact];
        if (!def) throw new Error(fact);
        const now = zoneOf(scenario).instant(scenario.start.at) ?? '';
        expect(parse(def, text, { zone: zoneOf(scenario), currency: 'TWD', now }).ok).toBe(true);
      }
  });
});
