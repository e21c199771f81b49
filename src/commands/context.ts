/** Owns what decisions are given, and the loading of what only some need: the template engine, the counters, the check of texts. */

import type { Checker } from '../core/check/model.ts';
import type { Scenario } from '../core/drill/model.ts';
import { presentOf } from '../core/drill/pace.ts';
import type { Context } from '../core/incident/context.ts';
import { EMPTY, type State } from '../core/incident/state.ts';
import { firstOf } from '../core/kit/who.ts';
import type { Lang } from '../core/lang.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Instant, Zone } from '../core/time.ts';
import type { Counter } from '../ports/counter.ts';
import type { Doors } from '../ports/doors.ts';
import type { Renderer } from '../ports/renderer.ts';
import type { Zones } from '../ports/system.ts';
import { escapeFor } from '../text/escape.ts';
import { statementWords } from '../text/statement.ts';
import type { Errand } from './errand.ts';

/** What an incident brings to its decisions. */
export type Ground = {
  readonly content: Content;
  readonly zone: Zone;
  readonly state: State;
  /** What a drill plays; null in earnest. */
  readonly scenario: Scenario | null;
};

/** What content alone brings, where there is no incident. */
export const noIncident = (content: Content, zone: Zone): Ground => ({ content, zone, state: EMPTY, scenario: null });

/** What time it is for this incident: the real one, or a drill's own. */
export const nowIn = (errand: Errand, { state, scenario }: Pick<Ground, 'state' | 'scenario'>): Instant =>
  presentOf(state, scenario, errand.now());

/** Thrown where a decision fills a template, or counts as others do, and what does that is not there yet. */
class Needed extends Error {
  readonly fetch: (doors: Doors) => Promise<void>;

  constructor(what: string, fetch: (doors: Doors) => Promise<void>) {
    super(`${what} is loaded when it is needed`);
    this.fetch = fetch;
  }
}

const engines = new WeakMap<Doors, Renderer>();
const counters = new WeakMap<Doors, Counter>();
const checkers = new WeakMap<Doors, ReadonlyMap<Lang, Checker>>();

const fetchEngine = async (doors: Doors): Promise<void> => void engines.set(doors, await doors.renderer());
const fetchChecker = async (doors: Doors, lang: Lang): Promise<void> => {
  const { checkerOf } = await import('../core/check/run.ts');
  const checker = await checkerOf(lang);
  checkers.set(doors, new Map([...(checkers.get(doors) ?? []), [lang, checker]]));
};
const fetchCounter = async (doors: Doors): Promise<void> => void counters.set(doors, await doors.counter());

const count =
  (counter: Counter | undefined): Context['countBy'] =>
  (text, by) => {
    if (!counter) throw new Needed('the counter', fetchCounter);
    return counter(text, by);
  };

const fill =
  (engine: Renderer | undefined): Context['render'] =>
  (source, facts, format) => {
    if (!engine) throw new Needed('the template engine', fetchEngine);
    return engine.render(format === 'plain' ? engine.plainBody(source) : source, { facts });
  };

const read =
  (known: ReadonlyMap<Lang, Checker> | undefined): Context['checker'] =>
  (lang) => {
    const checker = known?.get(lang);
    if (!checker) throw new Needed(`the check of texts in ${lang}`, (doors) => fetchChecker(doors, lang));
    return checker;
  };

const contextOf = (errand: Errand, ground: Ground, zones: Zones): Context => {
  const { content, zone, scenario } = ground;
  const { kit, currency } = errand.settings;
  return {
    content,
    scenario,
    zone,
    zones: zones.zone,
    currency,
    now: nowIn(errand, ground),
    real: errand.now(),
    by: errand.author.name,
    who: (role) => firstOf(kit, role),
    holders: (role) => kit.roles[role] ?? [],
    approvers: (level) => kit.approvers[level] ?? null,
    words: statementWords(content, zone),
    render: fill(engines.get(errand.doors)),
    checker: read(checkers.get(errand.doors)),
    escape: escapeFor,
    sha256: errand.doors.digest.sha256,
    countBy: count(counters.get(errand.doors)),
  };
};

/** Makes a decision. What it lacks is fetched and the decision made again: decisions are pure, so nothing has happened yet. */
export const decided = async <T>(errand: Errand, ground: Ground, make: (context: Context) => T): Promise<T> => {
  const zones = await errand.doors.zones();
  try {
    return make(contextOf(errand, ground, zones));
  } catch (fault) {
    if (!(fault instanceof Needed)) throw fault;
    await fault.fetch(errand.doors);
    return decided(errand, ground, make);
  }
};
