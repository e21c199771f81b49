/** Which parts of an apology and of a first statement a text holds. */
import type { Language } from './language.ts';
import { APOLOGY_PARTS, HOLDING_PARTS, type Part, type Scorecard } from './model.ts';
import type { Prose } from './prose.ts';

const held = <P extends Part>(parts: readonly P[], prose: Prose, language: Language): Record<P, boolean> =>
  Object.fromEntries(parts.map((part) => [part, language.parts[part](prose)])) as Record<P, boolean>;

export const scorecard = (prose: Prose, language: Language): Scorecard => ({
  apology: held(APOLOGY_PARTS, prose, language),
  holding: held(HOLDING_PARTS, prose, language),
});
