/** Owns hearing what the operator says to an ask: mends a line that named nothing known, and takes a time by hand where none of those offered would do. */
import type { Ask } from '../../core/incident/ask.ts';
import type { Prompt, Reply } from '../../ports/operator.ts';
import { line } from '../../text/line.ts';
import { OWN_ROW, promptFor, typedTimePrompt } from './prompts.ts';
import { put, type Sitting, say, wordsOf } from './sitting.ts';

/** What can be said to an ask besides leaving. */
export type Heard = Exclude<Reply, { kind: 'left' | 'unknown-word' }>;

type Changed = (prompt: Prompt) => Prompt;

/** Nothing was recorded: says what is known, says so where it stays in view, and leaves the line to be mended. */
const heard = async (sitting: Sitting, prompt: Prompt, ring?: AbortSignal): Promise<Heard> => {
  const reply = await put(sitting, prompt, ring);
  if (reply.kind !== 'unknown-word') return reply;
  const { walk } = wordsOf(sitting);
  const help = [...walk.help, ...sitting.pulse.help(sitting)];
  say(sitting, [...help.map((text) => line('dim', text)), line('warning', walk.noSuchWord(reply.word))]);
  return heard(sitting, prompt.kind === 'text' ? { ...prompt, line: reply.line } : prompt, ring);
};

/** Asks, until what is said is an answer or something for the menu. */
export const hear = async (
  sitting: Sitting,
  ask: Ask,
  change: Changed = (prompt) => prompt,
  ring?: AbortSignal,
): Promise<Heard> => {
  const reply = await heard(sitting, change(promptFor(ask, sitting)), ring);
  return reply.kind === 'option' && reply.value === OWN_ROW.other
    ? heard(sitting, change(typedTimePrompt(ask, sitting)))
    : reply;
};
