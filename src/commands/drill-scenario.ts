/** Owns finding a scenario by its name. */
import type { Scenario } from '../core/drill/model.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import type { Errand } from './errand.ts';

export const scenarioNamed = async (errand: Errand, name: string | undefined): Promise<Result<Scenario>> => {
  const all = await (await errand.doors.library()).scenarios();
  if (name === undefined)
    return bad(issue('usage.missing-argument', { kind: 'argument', name: 'SCENARIO' }, { name: 'SCENARIO' }));
  const found = all.find(({ id }) => id === name);
  const known = all.map(({ id }) => id).join(', ');
  return found ? ok(found) : bad(issue('drill.no-scenario', NOWHERE, { found: name, known }));
};
