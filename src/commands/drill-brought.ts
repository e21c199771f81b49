/** Owns what a new drill takes over from the last: the items that were to be better. */
import { fold } from '../core/incident/past.ts';
import { EMPTY } from '../core/incident/state.ts';
import type { Brought } from '../core/review/model.ts';
import type { Errand } from './errand.ts';

type Last = { readonly played: string; readonly brought: Brought };

/** Of the drills that are over and left something to do, the one that was really played last; simulated dates say nothing of that. */
export const broughtFromLast = async (errand: Errand): Promise<Brought | null> => {
  const journal = await errand.doors.drills();
  const listed = await journal.list();
  let last: Last | null = null;
  for (const { incident } of listed.ok ? listed.value : []) {
    const read = await journal.read(incident, 0);
    if (!read.ok) continue;
    const { drill, learned } = fold(EMPTY, read.value.events);
    const begun = read.value.events.find(({ type }) => type === 'drill-started')?.data['real'];
    const played = typeof begun === 'string' ? begun : '';
    if (drill?.ended == null || learned.items.length === 0 || (last !== null && played < last.played)) continue;
    const items = learned.items.map(({ text, owner, due }) => ({ text, owner, due }));
    last = { played, brought: { from: incident, items } };
  }
  return last?.brought ?? null;
};
