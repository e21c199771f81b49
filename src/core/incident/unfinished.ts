/** Owns what is left to do in an incident: tasks that nobody has finished, and times that are owed. */
import type { Clock } from '../clock/model.ts';
import { owed } from '../clock/run.ts';
import type { State, Task } from './state.ts';

export type Unfinished = { readonly tasks: readonly Task[]; readonly clocks: readonly Clock[] };

export const unfinished = (state: State): Unfinished => ({
  tasks: state.tasks.filter((task) => task.state === 'open' || task.state === 'assigned'),
  clocks: owed(state),
});

export const leavesNothing = (state: State): boolean => {
  const { tasks, clocks } = unfinished(state);
  return tasks.length + clocks.length === 0;
};
