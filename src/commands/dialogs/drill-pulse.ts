/** Owns the players' side of a drill: its time runs while they sit, and what comes in is told before the next question, or rings while one is open. */
import type { DrillState } from '../../core/drill/state.ts';
import { mayStillCome, nextComing } from '../../core/drill/timetable.ts';
import { leavesNothing } from '../../core/incident/unfinished.ts';
import type { Line, MenuId } from '../../ports/operator.ts';
import { begunLines, cameLines, newlyCame, storyLines } from '../../text/drill.ts';
import { hintLines } from '../../text/facilitator.ts';
import { line } from '../../text/line.ts';
import type { Errand } from '../errand.ts';
import { askOf, carry } from '../incident.ts';
import { lookBack } from './drill-after.ts';
import { askWhatHolds } from './drill-looked.ts';
import { bringDue, isTimeUp, refresh, ringFor, setPace, tellOver, tellWhere } from './drill-time.ts';
import { waitForLeader } from './drill-wait.ts';
import type { Pulse } from './pulse.ts';
import { perform, putChoice, type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

/** What this sitting has shown and done so far. */
type Playing = {
  /** The number of the last entry whose inject was told. */
  told: number;
  running: boolean;
  /** How fast it was asked to run. */
  speed: number | null;
  /** They go on although the time is up. */
  overtime: boolean;
  /** Where time was let go on because nothing was left to do. */
  readonly passed: Set<string>;
};

const drillOf = ({ opened }: Sitting): DrillState | null => opened.state.drill;

/** Stopped by somebody, not by what came in. */
const isHeld = ({ pace }: DrillState): boolean => pace.speed === 0 && pace.real !== null;

/** Time begins with the sitting, and goes on once the players have answered to what stopped it. */
const keepRunning = async (sitting: Sitting, playing: Playing): Promise<void> => {
  const drill = drillOf(sitting);
  if (drill === null || drill.ended !== null || drill.pace.speed > 0 || playing.overtime) return;
  const waits = drill.pauses && newlyCame(drill).length > 0;
  if (waits || (playing.running && isHeld(drill))) return;
  playing.running = await setPace(sitting, playing.speed ?? drill.pace.usual);
  playing.speed = null;
};

const tell = (sitting: Sitting, playing: Playing): void => {
  const fresh = drillOf(sitting)?.delivered.filter(({ seq }) => seq > playing.told) ?? [];
  for (const one of fresh) say(sitting, [line('plain', ''), ...cameLines(one, voiceNow(sitting))]);
  if (fresh.length > 0) say(sitting, [line('plain', '')]);
  playing.told = fresh.at(-1)?.seq ?? playing.told;
};

const end = (sitting: Sitting): Promise<boolean> => perform(sitting, { kind: 'drill', act: 'end' });

/** Nothing comes any more: they end it, or finish what they are doing without the clock. */
const timeUp = async (sitting: Sitting, playing: Playing): Promise<void> => {
  const drill = drillOf(sitting);
  if (drill === null || drill.ended !== null || playing.overtime) return;
  if (!isTimeUp(sitting)) return;
  const words = wordsOf(sitting).drill;
  const rows = [
    { value: 'end', label: words.timeUp.end },
    { value: 'on', label: words.timeUp.goOn },
  ];
  if ((await putChoice(sitting, words.timeUp.ask, rows)) === 'end') await end(sitting);
  else playing.overtime = true;
};

const toNext = (sitting: Sitting): Promise<boolean> =>
  perform(sitting, { kind: 'drill', act: 'advance', by: null, real: sitting.errand.now() });

/** Where nothing more is on its way that would be the end of it, which nobody means who wants to go on. */
const jump = async (sitting: Sitting): Promise<void> => {
  const { state, scenario } = sitting.opened;
  if (state.drill === null || scenario === null) return;
  const { noMore } = wordsOf(sitting).drill;
  const rows = [
    { value: 'on', label: noMore.goOn },
    { value: 'end', label: noMore.end },
  ];
  if (nextComing(state.drill, scenario) !== null || (await putChoice(sitting, noMore.ask, rows)) === 'end')
    await toNext(sitting);
};

/** With a line of room above and below. */
const sayApart = (sitting: Sitting, lines: readonly Line[]): void =>
  say(sitting, [line('plain', ''), ...lines, line('plain', '')]);

const choose = async (sitting: Sitting, id: MenuId): Promise<void> => {
  const drill = drillOf(sitting);
  const words = wordsOf(sitting).drill;
  if (drill === null) return;
  if (id === 'next') {
    await jump(sitting);
  } else if (id === 'hint') {
    sayApart(sitting, hintLines(sitting.opened.state, voiceNow(sitting)));
  } else if (id === 'story') {
    sayApart(sitting, storyLines(sitting.opened.state, voiceNow(sitting)));
  } else if (id === 'hold') {
    const runs = drill.pace.speed > 0;
    if (await setPace(sitting, runs ? 0 : drill.pace.usual)) say(sitting, [line('good', words.clockNow(!runs))]);
  } else if (id === 'finish') {
    const rows = [
      { value: 'no', label: words.finish.no },
      { value: 'yes', label: words.finish.yes },
    ];
    if ((await putChoice(sitting, words.finish.ask, rows)) === 'yes') await end(sitting);
  }
};

/** Before anything happens: what everybody knows, and what the last drill wanted to be better. Where somebody leads, that is for them to ask. */
const open = async (sitting: Sitting, playing: Playing): Promise<void> => {
  if (sitting.opened.state.trail.length > 0) return;
  say(sitting, begunLines(sitting.opened.state, voiceNow(sitting)));
  if (!drillOf(sitting)?.led) return askWhatHolds(sitting);
  await waitForLeader(sitting, playing.speed);
  playing.speed = null;
  // From here on whoever leads stops it and lets it run.
  playing.running = drillOf(sitting)?.begun ?? false;
};

/** Where they wait, and nobody has anything left to do, whoever plays alone need not look for the way on. Once at each place. */
const passIdle = async (sitting: Sitting, playing: Playing): Promise<void> => {
  const { state, scenario } = sitting.opened;
  const { drill } = state;
  if (drill === null || scenario === null || !drill.solo || drill.ended !== null || playing.overtime) return;
  const ask = await askOf(sitting.errand, sitting.opened);
  const place = `${state.playbook}/${state.step}`;
  const waits = ask !== null && ['close', 'wait'].includes(ask.about.kind);
  if (!waits || playing.passed.has(place) || !leavesNothing(state) || nextComing(drill, scenario) === null) return;
  playing.passed.add(place);
  say(sitting, [line('plain', ''), line('dim', wordsOf(sitting).drill.idle)]);
  await toNext(sitting);
};

/** Their rows: whoever leads moves the time, and whoever is alone may have a hint. */
const rowsFor = (sitting: Sitting): readonly { readonly id: MenuId; readonly label: string }[] => {
  const { menu } = wordsOf(sitting).drill;
  const drill = drillOf(sitting);
  return [
    ...(drill?.led ? [] : [{ id: 'next', label: menu.next } as const]),
    ...(drill?.solo ? [{ id: 'hint', label: menu.hint } as const] : []),
    { id: 'story', label: menu.story },
    { id: 'hold', label: (drill?.pace.speed ?? 0) > 0 ? menu.stop : menu.run },
    { id: 'finish', label: menu.finish },
  ];
};

/** Where the playbook waits, they wait for what comes next; where somebody leads, that comes by itself. */
const waitRows = (sitting: Sitting): readonly { readonly id: MenuId; readonly label: string }[] => {
  const { state, scenario } = sitting.opened;
  const { drill } = state;
  const comes = drill !== null && !drill.led && scenario !== null && mayStillCome(drill, scenario);
  return comes ? [{ id: 'next', label: wordsOf(sitting).drill.rest.answer.stay }] : [];
};

/** A sitting of players. It begins with what everybody knows, and with what has come so far; `speed` null: as before. `plain`: the errand without the mark. */
export const drillPulse = (speed: number | null, plain: Errand): Pulse<Sitting> => {
  const playing: Playing = { told: 0, running: false, overtime: false, speed, passed: new Set() };
  let begun = false;
  return {
    before: async (sitting) => {
      await refresh(sitting);
      if (!begun) await open(sitting, playing);
      begun = true;
      await bringDue(sitting);
      await keepRunning(sitting, playing);
      tell(sitting, playing);
      await passIdle(sitting, playing);
      tell(sitting, playing);
      await timeUp(sitting, playing);
      if (!tellOver(sitting)) return true;
      if (drillOf(sitting)?.led) tellWhere(sitting);
      else await lookBack(sitting, plain);
      return false;
    },
    ring: ringFor,
    rows: rowsFor,
    help: (sitting) => [wordsOf(sitting).drill.helpTyped],
    waits: waitRows,
    choose,
    catchUp: bringDue,
    leave: async (sitting) => {
      const drill = drillOf(sitting);
      if (drill !== null && drill.ended === null && drill.pace.speed > 0) await stopClock(sitting.errand, sitting);
    },
  };
};

/** Nobody sits here any more: time stands still. Who leaves is not held up where that cannot be written. */
const stopClock = async (errand: Errand, { opened }: Sitting): Promise<void> => {
  await carry(errand, opened, { kind: 'drill', act: 'pace', speed: 0, real: errand.now() });
};
