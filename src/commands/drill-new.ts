/** `drill new`: a first scenario of one's own, small and whole, to be changed. */
import { issue, NOWHERE } from '../core/issue.ts';
import { NO_NAME } from './drill-scenario.ts';
import { idFor, isFile, writeNew } from './own-file.ts';
import { fail } from './print.ts';
import type { Run } from './verb.ts';

const ANY_ID = 'my-drill';

export const run: Run = async (errand, { args: [name = '', more] }) => {
  if (name.trim() === '') return fail(errand, [NO_NAME]);
  if (more !== undefined) return fail(errand, [issue('usage.too-many', NOWHERE, { found: more })]);
  const file = isFile(name) ? name : `${name}.yaml`;
  const { lang, drill } = errand.words;
  const { scenarioFiles } = await errand.doors.library();
  const starter = { id: idFor(file, ANY_ID), lang, zone: errand.zone };
  return writeNew(errand, file, await scenarioFiles.starter(starter, drill.starter));
};
