/** The doorway to the finding of what differs between two lists of words. */
import type { Piece } from '../core/statement/compare.ts';

export type Differ = (before: readonly string[], after: readonly string[]) => readonly Piece[];
