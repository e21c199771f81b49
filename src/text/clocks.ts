/** Owns how clocks read: each in a line, and under it what a legal one rests on, from when it counts, how sure that is. */

import type { Clock } from '../core/clock/model.ts';
import type { Regime, RegimeClockText } from '../core/clock/regime.ts';
import { clockState } from '../core/clock/run.ts';
import type { State } from '../core/incident/state.ts';
import { type Instant, minutesBetween } from '../core/time.ts';
import type { Line } from '../ports/operator.ts';
import { statementTitle } from './ask.ts';
import { line } from './line.ts';
import { factName } from './value.ts';
import { shortTime, type Voice } from './voice.ts';

const regimeOf = (clock: Clock, { content }: Voice): Regime | undefined =>
  clock.law === null ? undefined : content.regimes[clock.law.regime];

/** What a regime says of one of its clocks, in the operator's language. */
export const lawText = (clock: Clock, voice: Voice): RegimeClockText | undefined =>
  regimeOf(clock, voice)?.texts[voice.words.lang].clocks[clock.rule];

/** The first sentence, without its end, and all that follows. */
const sentences = (text: string): readonly [first: string, rest: string] => {
  const end = /[.。](?:\s|$)|。/u.exec(text);
  return end ? [text.slice(0, end.index), text.slice(end.index + end[0].length).trim()] : [text, ''];
};

/** What a clock is about, by the name people know it by. */
export const clockLabel = (clock: Clock, state: State, voice: Voice): string => {
  const { content, words } = voice;
  if (clock.statement !== null) return words.walk.announced(statementTitle(state, clock.statement, voice));
  const law = lawText(clock, voice);
  if (law === undefined) return content.clockTexts[words.lang][clock.rule]?.label ?? clock.rule;
  const [first = ''] = sentences(law.notify);
  return clock.law?.sure === false ? first + words.format.aside(words.law.mayApply) : first;
};

/** The due time in words; marked where a year had to be counted without its holidays. */
const dueText = (clock: Clock, due: Instant, voice: Voice): string => {
  const shown = shortTime(due, voice);
  return clock.law?.approximate ? voice.words.law.about(shown) : shown;
};

const MARKS = { overdue: 'danger', due: 'warning', met: 'good' } as const;

/** One clock in words, and how loud it is. */
export const clockLine = (clock: Clock, state: State, voice: Voice, label = clockLabel(clock, state, voice)): Line => {
  const now = clockState(clock, voice.now);
  const { walk, law } = voice.words;
  const due = clock.due === null ? null : dueText(clock, clock.due, voice);
  const minutes = clock.due === null ? null : minutesBetween(voice.now, clock.due);
  const given = { label, kind: clock.kind, state: now, due, minutes };
  const text = clock.law === null ? walk.clock(given) : law.clock(given);
  return line(MARKS[now as keyof typeof MARKS] ?? 'plain', text);
};

/** The moment it counts from, how that is known, and how to say it better. */
const momentText = (clock: Clock, voice: Voice): string => {
  const { law: words, format } = voice.words;
  const { moment = null, known = null } = clock.law ?? {};
  const name = moment === null ? words.byHand : factName(moment, voice);
  if (clock.from === null) return words.startsWith(name);
  const guessed = known === 'heard' || known === 'answered';
  const how = guessed ? words.known[known] : known === 'set' ? words.byHand : name;
  const counted = words.counted(how, format.dateTime(voice.zone.local(clock.from)));
  return guessed && moment !== null ? counted + format.gap + words.correct(moment) : counted;
};

const YEAR = 365 * 24 * 60;

/** True where the text was already a year old when the clock is looked at. */
const isOld = (textAsOf: string, now: Instant): boolean => minutesBetween(`${textAsOf}T00:00:00.000Z`, now) > YEAR;

const care = (clock: Clock, { words: { law: words, format }, now }: Voice): readonly string[] => {
  const { law } = clock;
  if (law === null) return [];
  const age = law.textAsOf === null ? [] : [words.textAsOf(format.day(law.textAsOf))];
  return [
    ...(law.settled ? [] : [words.unsettled]),
    ...(law.limit === 'by-order'
      ? [words.byOrder]
      : law.limit === 'at-most' && clock.due !== null
        ? [words.atMost]
        : []),
    words.confidence[law.confidence],
    ...age,
    ...(law.textAsOf !== null && isOld(law.textAsOf, now) ? [words.mayHaveChanged] : []),
    words.counsel,
  ].filter((text) => text !== '');
};

/** What a legal clock rests on; nothing for the others. */
export const lawLines = (clock: Clock, voice: Voice): readonly Line[] => {
  const { law } = clock;
  const regime = regimeOf(clock, voice);
  if (law === null || regime === undefined) return [];
  const { words } = voice;
  const text = lawText(clock, voice);
  const more = [sentences(text?.notify ?? '')[1], text?.note ?? ''].filter((part) => part !== '');
  return [
    line('dim', words.law.basis(words.walk.basis[clock.basis], regime.texts[words.lang].title, law.provision)),
    line('dim', momentText(clock, voice)),
    ...more.map((part) => line('dim', part)),
    line('dim', care(clock, voice).join(words.format.gap)),
  ];
};

/** Whether it is still worth showing: what no longer applies is only in the record. */
export const isShown = (clock: Clock): boolean => clock.closed?.as !== 'void';

const ORDER = ['overdue', 'due', 'running', 'start-unknown', 'missed', 'met', 'not-reported'];

/** What presses first; what has no date after what has. */
export const inOrder = (clocks: readonly Clock[], now: Instant): readonly Clock[] => {
  const rank = (clock: Clock): string => {
    const state = clockState(clock, now);
    const later = state === 'due' && clock.due === null ? 'running' : state;
    return `${ORDER.indexOf(later)} ${clock.due ?? '9999'}`;
  };
  return clocks.filter(isShown).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
};
