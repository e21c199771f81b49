/** A note to staff that names a bad phrase in order to forbid it, with or without quotation marks. */
import type { Kind } from '../model.ts';

const FORBIDS =
  /\b(?<!')(?:do not|don't|never|avoid|strike|cut|delete|drop|stop|instead of|rather than|no more|the phrase|the words?|not)(?![\w])/;

export const coached = (kind: Kind, low: string): boolean => kind === 'internal' && FORBIDS.test(low);
