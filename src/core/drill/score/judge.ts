/** Owns the asking of one piece of evidence: of the record as it stood when it was due, and which entries the answer rests on. */
import type { State } from '../../incident/state.ts';
import { truth } from '../../playbook/condition.ts';
import type { Content } from '../../playbook/model.ts';
import { type Course, heldSince, until } from '../../review/course.ts';
import { type Instant, later } from '../../time.ts';
import type { Evidence, Weight } from '../model.ts';
import { drillView } from '../record-facts.ts';
import type { DrillState } from '../state.ts';

export type Verdict = {
  readonly id: string;
  readonly weight: Weight;
  /** False where nothing was asked: what it counts from never came. */
  readonly asked: boolean;
  readonly holds: boolean;
  /** By when it was asked; null for the end. */
  readonly by: Instant | null;
  /** The numbers of the entries it rests on. */
  readonly entries: readonly number[];
};

type From = { readonly at: Instant; readonly entries: readonly number[] };

/** The moment a piece of evidence counts from; null where it never came. */
const fromOf = ({ by }: Evidence, drill: DrillState): From | null => {
  if (by === null || by.of === null) return { at: drill.started, entries: [] };
  const came = drill.delivered.find(({ inject }) => inject === by.of);
  return came === undefined ? null : { at: came.at, entries: [came.seq] };
};

export type Asking = { readonly course: Course; readonly content: Content; readonly drill: DrillState };

export const judge = (evidence: Evidence, { course, content, drill }: Asking): Verdict => {
  const { id, weight, when, by: due } = evidence;
  const from = fromOf(evidence, drill);
  if (from === null) return { id, weight, asked: false, holds: false, by: null, entries: [] };
  const by = due === null ? null : later(from.at, due.minutes);
  const holds = (state: State): boolean => truth(when.condition, drillView(state, content)) === true;
  const since = heldSince(by === null ? course : until(course, by), holds);
  return { id, weight, asked: true, holds: since !== null, by, entries: since ? [since.event.seq] : from.entries };
};
