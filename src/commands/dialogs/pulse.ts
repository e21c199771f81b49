/** Owns what goes on around the questions of a sitting: in earnest nothing, in a drill its clock and whoever leads it. */
import type { MenuId } from '../../ports/operator.ts';

/** Something may come up while a question is open. */
export type Ring = { readonly signal: AbortSignal; readonly stop: () => void };

/** `Sitting` is what its dialogs are handed; it holds this, so it cannot be named here. */
export type Pulse<Sitting> = {
  /** Before each question: tells what came meanwhile. False where that was the end. */
  readonly before: (sitting: Sitting) => Promise<boolean>;
  /** Null where nothing can come up. */
  readonly ring: (sitting: Sitting) => Ring | null;
  /** Before what was said is recorded: what came while it was being said came first. */
  readonly catchUp: (sitting: Sitting) => Promise<void>;
  /** Rows of its own in the menu of every question. */
  readonly rows: (sitting: Sitting) => readonly { readonly id: MenuId; readonly label: string }[];
  /** Rows of its own where the way waits; they stand first. */
  readonly waits: (sitting: Sitting) => readonly { readonly id: MenuId; readonly label: string }[];
  /** What else can be typed, for the help. */
  readonly help: (sitting: Sitting) => readonly string[];
  /** Does what one of its rows says. */
  readonly choose: (sitting: Sitting, id: MenuId) => Promise<void>;
  /** The sitting is over for now. */
  readonly leave: (sitting: Sitting) => Promise<void>;
};

/** An incident in earnest: the world does not ask leave. */
export const CALM: Pulse<unknown> = {
  before: async () => true,
  ring: () => null,
  catchUp: async () => undefined,
  rows: () => [],
  waits: () => [],
  help: () => [],
  choose: async () => undefined,
  leave: async () => undefined,
};
