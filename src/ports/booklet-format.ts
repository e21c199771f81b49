/** The doorway to paper: pages for print in one format. Two adapters stand behind it, HTML and plain text. */
import type { Booklet } from '../core/kit/booklet.ts';

export type BookletFormat = {
  /** What the file's name ends in, without the dot. */
  readonly ending: string;
  readonly write: (booklet: Booklet) => string;
};
