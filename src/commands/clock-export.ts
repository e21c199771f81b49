/** Owns the calendar file of an incident's open clocks: what is in it, and that the record keeps a copy. */

import type { Clock } from '../core/clock/model.ts';
import { clockState } from '../core/clock/run.ts';
import { ok, type Result } from '../core/issue.ts';
import type { CalendarEntry } from '../ports/calendar-file.ts';
import type { Line } from '../ports/operator.ts';
import { clockLabel, lawLines } from '../text/clocks.ts';
import { line } from '../text/line.ts';
import type { Voice } from '../text/voice.ts';
import type { Errand } from './errand.ts';
import { carry, type Opened, voiceOf } from './incident.ts';

/** Open clocks with a date; an aim that has passed needs no alarm any more. */
const dated = (opened: Opened, now: string): readonly (Clock & { readonly due: string })[] =>
  opened.state.clocks.flatMap((clock) =>
    clock.due !== null && clock.closed === null && (clock.kind !== 'aim' || clockState(clock, now) === 'running')
      ? [{ ...clock, due: clock.due }]
      : [],
  );

/** A calendar is read far from here: each entry of a drill says that it is one. */
const markedIn = ({ state }: Opened, { words }: Voice, title: string): string =>
  state.drill === null ? title : `${words.terminal.drill} ${title}`;

const entryOf = (clock: Clock & { readonly due: string }, opened: Opened, voice: Voice): CalendarEntry => ({
  id: `${opened.id}.${clock.id}`,
  at: clock.due,
  title: markedIn(opened, voice, clockLabel(clock, opened.state, voice)),
  text: lawLines(clock, voice)
    .map(({ text }) => text)
    .concat(clock.law === null ? [] : [voice.words.law.notAdvice])
    .join('\n'),
});

export type Export = { readonly text: string; readonly clocks: readonly string[] };

/** The calendar file; without a clock in it where none has a date. */
export const exportOf = async (errand: Errand, opened: Opened): Promise<Export> => {
  const voice = voiceOf(errand, opened);
  const clocks = dated(opened, voice.now);
  const file = await errand.doors.calendarFile();
  const entries = clocks.map((clock) => entryOf(clock, opened, voice));
  return {
    text: file.write(markedIn(opened, voice, errand.words.law.calendarName(opened.state.title)), entries, voice.now),
    clocks: clocks.map(({ id }) => id),
  };
};

/** Stores the file with the record and says where it is. */
export const exportToFile = async (
  errand: Errand,
  opened: Opened,
): Promise<Result<{ readonly opened: Opened; readonly path: string; readonly lines: readonly Line[] }>> => {
  const { text, clocks } = await exportOf(errand, opened);
  const bytes = new TextEncoder().encode(text);
  const hash = errand.doors.digest.sha256(bytes);
  const path = `clocks/${opened.state.drill === null ? '' : 'DRILL-'}${hash.slice(7, 23)}.ics`;
  const carried = await carry(errand, opened, { kind: 'export-clocks', clocks, file: { path, hash } }, [
    { path, bytes },
  ]);
  if (!carried.ok) return carried;
  const at = opened.journal.locate(opened.id, path);
  const lines = [line('good', errand.words.law.exported(clocks.length)), line('verbatim', at)];
  return ok({ opened: carried.value, path: at, lines });
};
