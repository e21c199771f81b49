/** Owns what is shown right above an ask because of what it is: a task with its points, a statement with its words, a time announced. */

import type { Ask } from '../../core/incident/ask.ts';
import { stepAt } from '../../core/incident/ask.ts';
import { line } from '../../text/line.ts';
import { taskLines } from '../../text/screen.ts';
import { shortTime } from '../../text/voice.ts';
import { type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

const task = (sitting: Sitting, id: string): void => {
  const found = sitting.opened.state.tasks.find((one) => one.id === id);
  if (found) say(sitting, [line('plain', ''), ...taskLines(found, sitting.opened.state, voiceNow(sitting))]);
};

const wait = (sitting: Sitting): void => {
  const { opened } = sitting;
  const step = stepAt(opened.content, opened.state);
  const until = step?.kind === 'wait' && step.until !== null ? opened.state.facts[step.until]?.answer : undefined;
  if (until?.kind !== 'value' || typeof until.value !== 'string') return;
  // Where the promise stands over the question already, once is enough.
  const { value } = until;
  if (opened.state.clocks.some(({ statement, closed, due }) => statement !== null && closed === null && due === value))
    return;
  say(sitting, [line('plain', wordsOf(sitting).walk.waitUntil(shortTime(value, voiceNow(sitting))))]);
};

/** No first question is about a text, so what shows one comes with the first that is. */
const statement = async (sitting: Sitting, id: string): Promise<void> => {
  const { showRefusals, showStatement } = await import('./show.ts');
  await showStatement(sitting, id);
  await showRefusals(sitting, id);
};

export const introduce = async (sitting: Sitting, ask: Ask): Promise<void> => {
  switch (ask.about.kind) {
    case 'task':
      return task(sitting, ask.about.task);
    case 'statement':
      return statement(sitting, ask.about.statement);
    case 'wait':
      return wait(sitting);
    default:
      return;
  }
};
