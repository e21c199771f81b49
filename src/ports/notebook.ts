/** The doorway to the small file in which the trainer notes what was known. It belongs to no record: nothing is lost with it. */
import type { Issue } from '../core/issue.ts';

export type Notebook = {
  /** Null where there is none yet, or it cannot be read. */
  readonly read: () => Promise<string | null>;
  /** Null where it is written, else why not. */
  readonly write: (text: string) => Promise<Issue | null>;
};
