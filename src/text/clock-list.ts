/** Owns the list of an incident's clocks: each with what it rests on, and below them what is only to be known. */
import { type Reference, referencesOf } from '../core/clock/references.ts';
import { isPressing } from '../core/clock/run.ts';
import type { State } from '../core/incident/state.ts';
import type { Json } from '../core/record/event.ts';
import type { Line } from '../ports/operator.ts';
import { clockLine, inOrder, lawLines } from './clocks.ts';
import { line } from './line.ts';
import type { Voice } from './voice.ts';

/** Every clock that presses in a line; the others, which wait or only may apply, in one number. */
export const clockSummary = (state: State, voice: Voice): readonly Line[] => {
  const all = inOrder(state.clocks, voice.now);
  const clocks = all.filter(isPressing);
  const { law } = voice.words;
  const rest = all.length > clocks.length ? [line('dim', law.waiting(all.length - clocks.length))] : [];
  const counsel = clocks.some((clock) => clock.law !== null) ? [line('dim', law.notAdvice)] : [];
  return [...clocks.map((clock) => clockLine(clock, state, voice)), ...rest, ...counsel];
};

/** Every clock with its id, what presses first; a legal one with its ground. */
export const clockListLines = (state: State, voice: Voice): readonly Line[] => {
  const clocks = inOrder(state.clocks, voice.now);
  const { law } = voice.words;
  if (clocks.length === 0) return [line('dim', law.none)];
  const lines = clocks.flatMap((clock) => [
    line('plain', ''),
    clockLine(clock, state, voice),
    line('dim', clock.id),
    ...(clock.closed === null ? lawLines(clock, voice) : []),
  ]);
  const advice = clocks.some((clock) => clock.law !== null) ? [line('plain', ''), line('warning', law.notAdvice)] : [];
  return [...lines.slice(1), ...advice];
};

const referenceLine = ({ regime, clock }: Reference, { words }: Voice): Line => {
  const { title, clocks } = regime.texts[words.lang];
  const period = clock.count === null ? [] : [words.law.period(clock.count.within, clock.count.unit)];
  const status = regime.inForce ? [] : [words.law.notInForce];
  const aside = words.format.aside([...status, ...period].join(words.law.between));
  const what = `${title}${words.format.colon}${clocks[clock.id]?.notify ?? clock.id}`;
  return line('item', status.length + period.length === 0 ? what : what + aside);
};

/** What is only to be known, behind `--all`. */
export const referenceLines = (state: State, voice: Voice): readonly Line[] => {
  const all = referencesOf(state, voice.content);
  return all.length === 0
    ? []
    : [line('plain', ''), line('heading', voice.words.law.references), ...all.map((one) => referenceLine(one, voice))];
};

export const referencesJson = (state: State, { content, words }: Voice): readonly Json[] =>
  referencesOf(state, content).map(({ regime, clock }) => ({
    id: clock.id,
    regime: regime.id,
    jurisdiction: regime.jurisdiction,
    label: regime.texts[words.lang].clocks[clock.id]?.notify ?? clock.id,
    binds: clock.binds,
    in_force: regime.inForce,
    within: clock.count?.within ?? null,
    unit: clock.count?.unit ?? null,
    basis: clock.provision,
    confidence: clock.confidence,
    text_as_of: clock.textAsOf,
  }));
