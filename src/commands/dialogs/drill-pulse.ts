/** Owns the players' side of a drill: its time runs while they sit, and what comes in is told before the next question, or rings while one is open. */
import type { DrillState } from '../../core/drill/state.ts';
import type { Line, MenuId } from '../../ports/operator.ts';
import { begunLines, cameLines, newlyCame } from '../../text/drill.ts';
import { line } from '../../text/line.ts';
import { broughtLines } from '../../text/review/learned.ts';
import type { Errand } from '../errand.ts';
import { carry } from '../incident.ts';
import { bringDue, isTimeUp, refresh, ringFor, setPace, tellOver } from './drill-time.ts';
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

const choose = async (sitting: Sitting, id: MenuId): Promise<void> => {
  const drill = drillOf(sitting);
  const words = wordsOf(sitting).drill;
  if (drill === null) return;
  if (id === 'next') {
    await perform(sitting, { kind: 'drill', act: 'advance', by: null, real: sitting.errand.now() });
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

/** What the last drill wanted to be better stands before anything happens in this one. */
const openingLines = (sitting: Sitting): readonly Line[] => {
  const { id, state } = sitting.opened;
  const voice = voiceNow(sitting);
  return [...begunLines(voice), ...broughtLines(state.learned, id, voice)];
};

/** A sitting of players. It begins with what everybody knows, and with what has come so far; `speed` null: as before. */
export const drillPulse = (speed: number | null): Pulse<Sitting> => {
  const playing: Playing = { told: 0, running: false, overtime: false, speed };
  let begun = false;
  return {
    before: async (sitting) => {
      await refresh(sitting);
      if (!begun && sitting.opened.state.trail.length === 0) say(sitting, openingLines(sitting));
      begun = true;
      await bringDue(sitting);
      await keepRunning(sitting, playing);
      tell(sitting, playing);
      await timeUp(sitting, playing);
      return !tellOver(sitting);
    },
    ring: ringFor,
    rows: (sitting) => {
      const { menu } = wordsOf(sitting).drill;
      const runs = (drillOf(sitting)?.pace.speed ?? 0) > 0;
      return [
        { id: 'next', label: menu.next },
        { id: 'hold', label: runs ? menu.stop : menu.run },
        { id: 'finish', label: menu.finish },
      ];
    },
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
