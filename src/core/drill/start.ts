/** Owns the beginning of a drill: which scenario, pinned as it is, and how it is played. */
import type { FileRef } from '../incident/events.ts';
import type { Run } from '../incident/run.ts';
import type { Brought } from '../review/model.ts';
import type { Scenario } from './model.ts';

/** What opening a drill brings beside what opening an incident does. */
export type DrillStart = {
  readonly scenario: Scenario;
  /** The scenario as it is stored with the record. */
  readonly file: FileRef;
  readonly seed: number;
  readonly led: boolean;
  readonly solo: boolean;
  readonly pauses: boolean;
  /** What the drill before wanted to be better; null where there is nothing. */
  readonly brought?: Brought | null;
};

export const startDrill = (run: Run, { scenario, file, brought, ...how }: DrillStart): void => {
  run.emit('drill-started', {
    scenario: scenario.id,
    pinned: file.hash,
    files: [file],
    length: scenario.length,
    ...how,
  });
  if (brought) run.emit('improvements-brought', brought);
};
