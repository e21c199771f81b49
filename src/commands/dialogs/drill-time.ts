/** Owns what both windows of a drill share: its time, what is due, and what rings while a question is open. */
import { presentOf } from '../../core/drill/pace.ts';
import { nextComing } from '../../core/drill/timetable.ts';
import { line } from '../../text/line.ts';
import { openIncident } from '../incident.ts';
import type { Ring } from './pulse.ts';
import { perform, type Sitting, say, wordsOf } from './sitting.ts';

/** Others write here too: the players, and whoever leads them. */
export const refresh = async (sitting: Sitting): Promise<void> => {
  const { id, journal } = sitting.opened;
  const fresh = await openIncident(sitting.errand, { id, journal });
  if (fresh.ok) sitting.opened = fresh.value;
};

/** Lets time run so fast from now on; 0 stops it. */
export const setPace = (sitting: Sitting, speed: number): Promise<boolean> =>
  perform(sitting, { kind: 'drill', act: 'pace', speed, real: sitting.errand.now() });

/** Milliseconds until the next thing comes, or the time is up; null where time stands still. */
const untilNext = ({ opened, errand }: Sitting): number | null => {
  const { state, scenario } = opened;
  const { drill } = state;
  if (drill === null || scenario === null || drill.pace.speed === 0) return null;
  const next = nextComing(drill, scenario)?.at ?? drill.until;
  return (Date.parse(next) - Date.parse(presentOf(state, scenario, errand.now()))) / drill.pace.speed;
};

/** Its time is up: nothing comes any more. */
export const isTimeUp = ({ opened, errand }: Sitting): boolean => {
  const { state, scenario } = opened;
  return state.drill !== null && presentOf(state, scenario, errand.now()) >= state.drill.until;
};

/** What is due by now comes with any entry. */
export const bringDue = async (sitting: Sitting): Promise<void> => {
  for (let left = untilNext(sitting); left !== null && left <= 0 && !isTimeUp(sitting); left = untilNext(sitting))
    if (!(await perform(sitting, { kind: 'drill', act: 'tick' }))) return;
};

/** Rings when the next thing is due, and when somebody else has written. */
export const ringFor = (sitting: Sitting): Ring => {
  const heard = new AbortController();
  const over = new AbortController();
  const ring = (): void => heard.abort();
  const wait = untilNext(sitting);
  const callOff = wait === null ? () => undefined : sitting.errand.doors.alarm(wait, ring);
  const { journal, id } = sitting.opened;
  void journal.watch(id, ring, over.signal);
  return {
    signal: heard.signal,
    stop: () => {
      callOff();
      over.abort();
    },
  };
};

/** Says that it is over, where it is. */
export const tellOver = (sitting: Sitting): boolean => {
  const ended = sitting.opened.state.drill?.ended;
  if (!ended) return false;
  const [over = ''] = wordsOf(sitting).drill.over(sitting.opened.id, ended.why);
  say(sitting, [line('plain', ''), line('good', over)]);
  return true;
};

/** Where it says how it went, for who does not look at once. */
export const tellWhere = (sitting: Sitting): void => {
  const ended = sitting.opened.state.drill?.ended;
  if (!ended) return;
  const [, where = ''] = wordsOf(sitting).drill.over(sitting.opened.id, ended.why);
  say(sitting, [line('plain', where)]);
};
