/** Drives an incident in process, on decide and evolve alone: no journal, no terminal, a clock that goes on a minute a command. */
import { countBy } from '../../src/adapters/counting/counting.ts';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { handlebarsRenderer } from '../../src/adapters/handlebars/render.ts';
import { zonesWith } from '../../src/adapters/zones/zones.ts';
import type { Audience, Certainty } from '../../src/core/fact/model.ts';
import type { Sha256 } from '../../src/core/ids.ts';
import type { Ask } from '../../src/core/incident/ask.ts';
import { asked, wayNow } from '../../src/core/incident/asked.ts';
import type { Command, Given } from '../../src/core/incident/commands.ts';
import type { Context } from '../../src/core/incident/context.ts';
import { decide } from '../../src/core/incident/decide.ts';
import type { EventData, EventType, PastEvent } from '../../src/core/incident/events.ts';
import { evolve } from '../../src/core/incident/evolve.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import type { Issue } from '../../src/core/issue.ts';
import type { Known } from '../../src/core/kit/known.ts';
import type { Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { type Instant, later, type Zone } from '../../src/core/time.ts';
import { escapeFor } from '../../src/text/escape.ts';
import { statementWords } from '../../src/text/statement.ts';
import { checkerIn } from './check.ts';

export const NOON: Instant = '2026-11-22T04:00:00.000Z';
export const AUTHOR = '陳怡君';

const zones = zonesWith('');

const zoneOf = (id: string): Zone => {
  const zone = zones.zone(id);
  if (zone === null) throw new RangeError(`no zone ${id}`);
  return zone;
};

export const TAIPEI = zoneOf('Asia/Taipei');

/** One for all desks: it compiles each template once. */
const renderer = handlebarsRenderer();

/** What `decide` is given at noon: real words, real templates, real hashes. */
export const contextFor = (content: Content, more: Partial<Context> = {}): Context => {
  return {
    content,
    scenario: null,
    now: NOON,
    real: NOON,
    zone: TAIPEI,
    zones: zones.zone,
    currency: 'TWD',
    by: AUTHOR,
    who: () => null,
    holders: () => [],
    approvers: () => null,
    words: statementWords(content, TAIPEI),
    render: (source, facts, format) =>
      renderer.render(format === 'plain' ? renderer.plainBody(source) : source, { facts }),
    escape: escapeFor,
    sha256: nodeDigest.sha256,
    countBy,
    checker: checkerIn,
    ...more,
  };
};

export type Said = {
  readonly certainty?: Certainty;
  readonly source?: string;
  readonly lang?: Lang;
  readonly who?: string;
  readonly at?: string;
  readonly word?: string;
  readonly untold?: readonly Audience[];
};

const atOf = (at: string | undefined): { readonly id: string; readonly visit: number | null } | null => {
  const [id, visit] = at?.split('#') ?? [];
  return id === undefined ? null : { id, visit: visit === undefined ? null : Number(visit) };
};

const answerWith = (given: Given, { who, at, word, untold }: Said): Command => ({
  kind: 'answer',
  at: atOf(at),
  given,
  who: who ?? null,
  when: null,
  release: { word: word ?? null, out: null, untold: untold ?? [] },
});

const typed = (text: string, { certainty, source, lang }: Said): Given => ({
  kind: 'text',
  text,
  certainty: certainty ?? null,
  source: source ?? null,
  lang: lang ?? 'en',
});

/** Commands by short names, for tests that read as a story. */
export const say = (text: string, more: Said = {}): Command => answerWith(typed(text, more), more);
export const unknown = (): Command => answerWith({ kind: 'unknown' }, {});
export const skip = (reason = 'later'): Command => answerWith({ kind: 'skip', reason }, {});
export const back = (to?: string): Command => ({ kind: 'back', to: atOf(to) });
export const handover = (playbook: string): Command => ({ kind: 'handover', playbook });
export const change = (fact: string, text: string, more: Said = {}): Command => ({
  kind: 'fact',
  fact,
  given: typed(text, more),
  when: null,
});
export const forget = (fact: string): Command => ({ kind: 'fact', fact, given: { kind: 'unknown' }, when: null });
export const reroute = (): Command => ({ kind: 'reroute' });
export const stay = (reason: string): Command => ({ kind: 'stay', reason });
export const note = (text: string): Command => ({ kind: 'note', text, when: null });
export const task = (id: string, state: 'open' | 'assigned' | 'done' | 'not-needed', more: Said = {}): Command => ({
  kind: 'task',
  task: id,
  state,
  who: more.who ?? null,
  reason: more.source ?? null,
  when: null,
});
export const level = (to: number, reason: string | null = null): Command => ({ kind: 'severity', level: to, reason });
export const draft = (template: string, lang: Lang = 'en'): Command => ({ kind: 'draft', template, lang });
export const wording = (fact: string, lang: Lang, text: string): Command => ({ kind: 'wording', fact, lang, text });
export const language = (lang: Lang): Command => ({ kind: 'language', lang });
export const release = (statement: string, more: Said = {}): Command => ({
  kind: 'release',
  statement,
  when: null,
  release: { word: more.word ?? 'RELEASE', out: null, untold: more.untold ?? [] },
});

/** The words of a statement that stand now, as somebody who has them before their eyes names them. */
const hashOf = (desk: Pick<Desk, 'state'>, statement: string): Sha256 =>
  desk.state().statements.find(({ id }) => id === statement)?.hash ?? nodeDigest.sha256('nothing');

type Yes = { readonly instead?: boolean; readonly because?: string };

export const approve = (desk: Pick<Desk, 'state'>, statement: string, role: string, more: Yes = {}): Command => ({
  kind: 'approve',
  statement,
  hash: hashOf(desk, statement),
  role,
  instead: more.instead ?? false,
  because: more.because ?? null,
});
export const edit = (desk: Pick<Desk, 'state'>, statement: string, text: string): Command => ({
  kind: 'edit',
  statement,
  hash: hashOf(desk, statement),
  text,
});
export const redraw = (template: string, lang: Lang = 'en'): Command => ({
  kind: 'draft',
  template,
  lang,
  redraw: true,
});
export const drop = (statement: string): Command => ({ kind: 'drop', statement, reason: null });
export const withdraw = (statement: string, because = 'it was wrong'): Command => ({
  kind: 'withdraw',
  statement,
  because,
  when: null,
});

export const open = (
  playbook: string,
  lang: Lang = 'en',
  heard: Instant | null = null,
  known: readonly Known[] = [],
): Command => ({
  kind: 'open',
  kit: '0.0.0',
  bundle: nodeDigest.sha256('bundle'),
  files: [],
  playbook,
  lang,
  title: 'A case',
  heard,
  place: 'Asia/Taipei',
  known,
});

export type Desk = {
  /** Carries out one command a minute after the one before; what is wrong with it, empty where nothing is. */
  readonly give: (command: Command) => readonly Issue[];
  readonly state: () => State;
  readonly now: () => Instant;
  readonly ask: () => Ask | null;
  readonly events: () => readonly PastEvent[];
  /** Stored texts by their path. */
  readonly files: ReadonlyMap<string, string>;
  readonly context: () => Context;
  /** Where the way would lead now, as `playbook/step`; null where it leads here. */
  readonly way: () => string | null;
  readonly wait: (minutes: number) => void;
};

/** A desk with nothing on it yet: the first command opens the incident. */
export const deskWith = (base: Context): Desk => {
  let state = EMPTY;
  let now = later(base.now, -1);
  const events: PastEvent[] = [];
  const files = new Map<string, string>();
  const context = (): Context => ({ ...base, now });
  const give = (command: Command): readonly Issue[] => {
    now = later(now, 1);
    const plan = decide(state, command, context());
    if (!plan.ok) return plan.issues;
    for (const { path, text } of plan.value.files) files.set(path, text);
    for (const event of plan.value.events) {
      const past: PastEvent = { ...event, seq: events.length + 1, at: now, by: AUTHOR };
      events.push(past);
      state = evolve(state, past);
    }
    return [];
  };
  const way = (): string | null => {
    const found = wayNow(state, context());
    return found && `${found.playbook}/${found.step}`;
  };
  return {
    give,
    state: () => state,
    now: () => now,
    ask: () => asked(state, context()),
    events: () => events,
    files,
    context,
    way,
    wait: (minutes) => {
      now = later(now, minutes);
    },
  };
};

/** What one command came to. */
export type Outcome = {
  readonly codes: readonly string[];
  readonly issues: readonly Issue[];
  readonly types: readonly EventType[];
  readonly events: readonly PastEvent[];
  readonly before: State;
  readonly state: State;
  readonly desk: Desk;
};

const outcomeOf = (desk: Desk, command: Command): Outcome => {
  const before = desk.state();
  const count = desk.events().length;
  const issues = desk.give(command);
  const events = desk.events().slice(count);
  return {
    codes: issues.map(({ code }) => code),
    issues,
    types: events.map(({ type }) => type),
    events,
    before,
    state: desk.state(),
    desk,
  };
};

export type Case = { readonly desk: Desk; readonly when: (...commands: readonly Command[]) => Outcome };

/** Given these commands, all of them accepted; when one more comes (the last of `commands`), this is what it comes to. */
export const caseOf =
  (content: Content, more: Partial<Context> = {}) =>
  (...past: readonly Command[]): Case => {
    const desk = deskWith(contextFor(content, more));
    const must = (command: Command): void => {
      const issues = desk.give(command);
      if (issues.length > 0) throw new Error(`given ${JSON.stringify(command)}: ${JSON.stringify(issues)}`);
    };
    for (const command of past) must(command);
    return {
      desk,
      when: (...commands) => {
        for (const command of commands.slice(0, -1)) must(command);
        const last = commands.at(-1);
        if (last === undefined) throw new RangeError('when what?');
        return outcomeOf(desk, last);
      },
    };
  };

/** The data of the events of one type, in order. */
export const dataOf = <T extends EventType>(events: readonly PastEvent[], type: T): readonly EventData[T][] =>
  events.flatMap((event) => (event.type === type ? [event.data as EventData[T]] : []));

/** The words of a statement as stored, in Markdown. */
export const textOf = (desk: Desk, statement: string): string =>
  desk.files.get(desk.state().statements.find(({ id }) => id === statement)?.file ?? '') ?? '';
