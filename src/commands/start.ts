/** `start`: opens an incident, or offers the one that is open; then walks it, with a person or with an answers file. */
import type { Errand } from './errand.ts';
import { text } from './given.ts';
import type { Run } from './verb.ts';

const interactive = (errand: Errand): boolean => errand.doors.terminal && errand.shared.input && !errand.shared.json;

/** Each way brings what it needs: a person waits for the first question, and needs nothing that reads files. */
export const run: Run = async (errand, given) =>
  interactive(errand) && text(given, 'answers') === null
    ? (await import('./start-by-hand.ts')).byHand(errand, given)
    : (await import('./start-scripted.ts')).scripted(errand, given);
