/** Owns the form in which scenarios ship and are pinned: one scenario a line, canonical, so that the same one has the same hash everywhere. */
import { canonical } from '../record/canonical.ts';
import type { Json } from '../record/event.ts';
import type { Scenario } from './model.ts';

/** A scenario as text, with a line end. */
export const packScenario = (scenario: Scenario): string => `${canonical(scenario as unknown as Json)}\n`;

/** Scenarios by their ids, one after the other. */
export const packScenarios = (scenarios: readonly Scenario[]): string =>
  [...scenarios]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(packScenario)
    .join('');

const isScenario = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && (value as { format?: Json }).format === 1;

/** The scenarios in a text; null where it holds anything else. */
export const unpackScenarios = (text: string): readonly Scenario[] | null => {
  try {
    const all = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Json);
    return all.every(isScenario) ? (all as unknown as readonly Scenario[]) : null;
  } catch {
    return null;
  }
};
