/** Owns the making of a line: a text with what it means. */
import type { Line, Mark } from '../ports/operator.ts';

export const line = (mark: Mark, text: string): Line => ({ mark, text });
