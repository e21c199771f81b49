/** Owns what whoever leads a drill sees and the players do not: what is expected now, and what is still to come. */
import type { Inject } from '../core/drill/model.ts';
import { drillView } from '../core/drill/record-facts.ts';
import type { DrillState } from '../core/drill/state.ts';
import { timetable } from '../core/drill/timetable.ts';
import type { Ask } from '../core/incident/ask.ts';
import type { State } from '../core/incident/state.ts';
import { truth } from '../core/playbook/condition.ts';
import type { Json } from '../core/record/event.ts';
import { later, withOffset } from '../core/time.ts';
import type { Line } from '../ports/operator.ts';
import { askText } from './ask.ts';
import { conditionText } from './condition.ts';
import { cameLines, cameOf, clockText, injectText } from './drill.ts';
import { line } from './line.ts';
import { shortTime, type Voice } from './voice.ts';

/** What the record says of an expected action: done, or not yet; null where it cannot tell. */
const isMet = ({ expect }: Inject, state: State, { content }: Voice): boolean | null =>
  expect === null ? null : truth(expect.when.condition, drillView(state, content)) === true;

const expectedLines = (id: string, state: State, voice: Voice): readonly Line[] => {
  const inject = voice.scenario?.injects.find((one) => one.id === id);
  const text = injectText(id, voice);
  if (!inject || !text?.expect) return [];
  const { drill } = voice.words;
  const met = isMet(inject, state, voice);
  return [
    line('plain', `${drill.expected}${voice.words.format.colon}${text.expect}`),
    ...(met === null ? [] : [line(met ? 'good' : 'dim', met ? drill.met : drill.notYet)]),
  ];
};

/** Everything a facilitator may want to say or look for about one thing that came. */
export const adviceLines = (id: string, state: State, voice: Voice): readonly Line[] => {
  const text = injectText(id, voice);
  if (text === null) return [];
  const { drill } = voice.words;
  return [
    ...expectedLines(id, state, voice),
    ...(text.hints.length > 0 ? [line('plain', drill.hints), ...text.hints.map((one) => line('item', one))] : []),
    ...(text.redFlags.length > 0
      ? [line('plain', drill.redFlags), ...text.redFlags.map((one) => line('item', one))]
      : []),
  ];
};

/** For who plays alone: what helps with the last thing that came, and nothing of what is expected. */
export const hintLines = ({ drill }: State, voice: Voice): readonly Line[] => {
  const { hint } = voice.words.drill;
  const hints = injectText(drill?.delivered.at(-1)?.inject ?? '', voice)?.hints ?? [];
  return hints.length === 0
    ? [line('dim', hint.none)]
    : [line('strong', hint.head), ...hints.map((one) => line('item', one))];
};

/** One thing by kind and sender, as a row to choose. */
export const injectLabel = (id: string, voice: Voice): string => {
  const { kind, from } = cameOf({ inject: id, improvised: null }, voice);
  return `${voice.words.drill.kind[kind]}${voice.words.format.aside(from)}`;
};

const cameHead = (id: string, time: string, voice: Voice): string => {
  const { kind, from } = cameOf({ inject: id, improvised: null }, voice);
  return voice.words.drill.came({ time, kind: voice.words.drill.kind[kind], from });
};

const comingLines = (drill: DrillState, voice: Voice): readonly Line[] => {
  if (voice.scenario === null) return [];
  const coming = timetable(drill, voice.scenario);
  return coming.length === 0
    ? [line('dim', voice.words.drill.nothingMore)]
    : coming.map(({ inject, at }) =>
        line('item', `${cameHead(inject.id, shortTime(at, voice), voice)}${condition(inject, voice)}`),
      );
};

const condition = ({ when }: Inject, { words, content }: Voice): string =>
  when === null ? '' : words.format.aside(words.drill.onlyIf(conditionText(when.condition, content, words)));

/** The whole view; what is needed most stands lowest, where a small window still shows it. */
export const facilitatorLines = (state: State, ask: Ask | null, voice: Voice): readonly Line[] => {
  const { drill } = state;
  if (drill === null) return [];
  const { words } = voice;
  const last = drill.delivered.at(-1);
  const at = ask === null ? '' : `${words.drill.playersAt}${words.format.colon}${askText(ask, state, voice).label}`;
  return [
    line('plain', ''),
    line('heading', state.title),
    line('strong', words.drill.toCome),
    ...comingLines(drill, voice),
    ...(last === undefined
      ? []
      : [line('plain', ''), ...cameLines(last, voice), ...expectedLines(last.inject, state, voice)]),
    ...(at === '' ? [] : [line('plain', at)]),
    line('dim', clockText(drill, voice)),
  ];
};

/** The same for programs. */
export const facilitatorJson = (state: State, voice: Voice): readonly Json[] => {
  const { drill } = state;
  const { scenario, zone } = voice;
  if (drill === null || scenario === null) return [];
  const due = new Map(timetable(drill, scenario).map(({ inject, at }) => [inject.id, at]));
  return scenario.injects.map((inject) => {
    const came = drill.delivered.find((one) => one.inject === inject.id);
    const at = due.get(inject.id);
    const { kind, from, to, text } = cameOf({ inject: inject.id, improvised: null }, voice);
    const words = injectText(inject.id, voice);
    return {
      id: inject.id,
      kind,
      from,
      to,
      text,
      due: at === undefined ? null : withOffset(at, zone),
      when: inject.when?.source ?? null,
      came: came === undefined ? null : withOffset(came.at, zone),
      passed: drill.passed.some((one) => one.inject === inject.id),
      expect: words?.expect ?? null,
      expect_by: came && inject.expect ? withOffset(later(came.at, inject.expect.within), zone) : null,
      met: came === undefined ? null : isMet(inject, state, voice),
      hints: words?.hints ?? [],
      red_flags: words?.redFlags ?? [],
    };
  });
};
