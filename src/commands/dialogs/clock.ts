/** Owns the times to keep in the menu: the list, then one of them with what it rests on, and what has become of it. */
import type { Clock } from '../../core/clock/model.ts';
import { owed } from '../../core/clock/run.ts';
import { clockSummary } from '../../text/clock-list.ts';
import { clockLabel, inOrder, lawLines } from '../../text/clocks.ts';
import { line } from '../../text/line.ts';
import { exportToFile } from '../clock-export.ts';
import { perform, putChoice, putText, type Sitting, say, sayIssues, voiceNow, wordsOf } from './sitting.ts';

const EXPORT = '?export';

const openClocks = (sitting: Sitting): readonly Clock[] => inOrder(owed(sitting.opened.state), voiceNow(sitting).now);

const actionsFor = (clock: Clock): readonly ('met' | 'not-reported' | 'replaced')[] =>
  clock.kind === 'announced' ? ['met', 'replaced'] : ['met', 'not-reported'];

const settle = async (sitting: Sitting, clock: Clock): Promise<boolean> => {
  const { law, walk } = wordsOf(sitting);
  const label = clockLabel(clock, sitting.opened.state, voiceNow(sitting));
  say(sitting, lawLines(clock, voiceNow(sitting)));
  const rows = actionsFor(clock).map((value) => ({ value, label: law.actions[value] }));
  const act = await putChoice(sitting, law.what(label), [...rows, { value: '', label: walk.leaveList }]);
  if (act === '') return false;
  const reason = act === 'not-reported' ? await putText(sitting, law.because) : null;
  if (!(await perform(sitting, { kind: 'clock', act: act as 'met', clock: clock.id, when: null, reason })))
    return false;
  const closed = sitting.opened.state.clocks.find(({ id }) => id === clock.id)?.closed;
  if (closed) say(sitting, [line('good', law.recorded(label, walk.clockClosed[closed.as]))]);
  return true;
};

const keepFile = async (sitting: Sitting): Promise<void> => {
  const kept = await exportToFile(sitting.errand, sitting.opened);
  if (!kept.ok) return await sayIssues(sitting, kept.issues);
  sitting.opened = kept.value.opened;
  say(sitting, kept.value.lines);
};

/** True where something was recorded that the screen above the question should show. */
export const clocksDialog = async (sitting: Sitting): Promise<boolean> => {
  const voice = voiceNow(sitting);
  const { law, walk } = wordsOf(sitting);
  say(sitting, clockSummary(sitting.opened.state, voice));
  const open = openClocks(sitting);
  if (open.length === 0) return false;
  const rows = open.map((clock) => ({ value: clock.id, label: clockLabel(clock, sitting.opened.state, voice) }));
  const dated = open.some(({ due }) => due !== null) ? [{ value: EXPORT, label: law.exportRow }] : [];
  const chosen = await putChoice(sitting, law.which, [...rows, ...dated, { value: '', label: walk.leaveList }], '');
  if (chosen === EXPORT) await keepFile(sitting);
  const clock = open.find(({ id }) => id === chosen);
  return clock ? settle(sitting, clock) : false;
};
