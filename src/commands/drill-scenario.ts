/** Owns finding a scenario: one that ships by its name, one of somebody's own by its file. */
import type { Scenario } from '../core/drill/model.ts';
import { bad, type Issue, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import type { Errand } from './errand.ts';
import { isFile } from './own-file.ts';

export const NO_NAME: Issue = issue(
  'usage.missing-argument',
  { kind: 'argument', name: 'SCENARIO' },
  { name: 'SCENARIO' },
);

export const scenarioNamed = async (errand: Errand, name: string | undefined): Promise<Result<Scenario>> => {
  if (name === undefined || name.trim() === '') return bad(NO_NAME);
  const library = await errand.doors.library();
  if (isFile(name)) return library.scenarioFiles.read(name);
  const all = await library.scenarios();
  const found = all.find(({ id }) => id === name);
  const known = all.map(({ id }) => id).join(', ');
  return found ? ok(found) : bad(issue('drill.no-scenario', NOWHERE, { found: name, known }));
};
