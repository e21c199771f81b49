/** Owns what is shown right above an ask because of what it is: a task with its points, a statement with its words, a time announced. */
import type { Ask } from '../../core/incident/ask.ts';
import { stepAt } from '../../core/incident/ask.ts';
import { refusals } from '../../core/statement/guards.ts';
import { shortTime } from '../../text/clocks.ts';
import { sentence } from '../../text/issue.ts';
import { line } from '../../text/line.ts';
import { nameIssue } from '../../text/named.ts';
import { taskLines } from '../../text/screen.ts';
import { templateTitle } from '../../text/voice.ts';
import { decided } from '../context.ts';
import { roomOf } from '../room.ts';
import { type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

const task = (sitting: Sitting, id: string): void => {
  const found = sitting.opened.state.tasks.find((one) => one.id === id);
  if (found) say(sitting, [line('plain', ''), ...taskLines(found, sitting.opened.state, voiceNow(sitting))]);
};

/** The words of a statement, flush left between two rulers, then where to copy them from. */
export const showStatement = async (sitting: Sitting, id: string): Promise<void> => {
  const { opened } = sitting;
  const statement = opened.state.statements.find((one) => one.id === id);
  const bytes = statement && (await opened.journal.file(opened.id, statement.plain));
  if (!statement || !bytes?.ok) return;
  const { walk, lang } = wordsOf(sitting);
  say(sitting, [
    line('plain', ''),
    line('strong', templateTitle(opened.content, statement.template, lang)),
    line('dim', walk.statementTo(walk.audience[statement.audience], walk.langName[statement.lang])),
    line('rule', ''),
    line('verbatim', new TextDecoder().decode(bytes.value).trimEnd()),
    line('rule', ''),
    ...(await roomOf(sitting.errand, opened, statement, null)),
    line('plain', walk.statementFile),
    line('verbatim', opened.journal.locate(opened.id, statement.plain)),
  ]);
};

/** Why it cannot go out yet, so that a missing row is not a riddle. */
export const showRefusals = async (sitting: Sitting, id: string): Promise<void> => {
  const { opened, errand } = sitting;
  const statement = opened.state.statements.find((one) => one.id === id);
  const found = statement ? await decided(errand, opened, (context) => refusals(opened.state, statement, context)) : [];
  if (found.length === 0) return;
  const words = wordsOf(sitting);
  say(sitting, [
    line('warning', words.walk.releaseRefused),
    ...found.map((one) => line('item', sentence(nameIssue(one, opened.state, voiceNow(sitting)), words).found)),
  ]);
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

export const introduce = async (sitting: Sitting, ask: Ask): Promise<void> => {
  switch (ask.about.kind) {
    case 'task':
      return task(sitting, ask.about.task);
    case 'statement':
      await showStatement(sitting, ask.about.statement);
      return showRefusals(sitting, ask.about.statement);
    case 'wait':
      return wait(sitting);
    default:
      return;
  }
};
