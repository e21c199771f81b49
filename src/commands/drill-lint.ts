/** `drill lint`: everything wrong or doubtful in scenarios, those of files and those that ship. */
import { asAuthored } from '../core/drill/as-authored.ts';
import type { Issue } from '../core/issue.ts';
import { NO_NAME, scenarioNamed } from './drill-scenario.ts';
import type { Errand } from './errand.ts';
import { reportFindings } from './findings.ts';
import { isFile } from './own-file.ts';
import { fail } from './print.ts';
import type { Run } from './verb.ts';

/** A shipped one as the file it would be in the operator's language. */
const ofShipped = async (errand: Errand, name: string): Promise<readonly Issue[]> => {
  const found = await scenarioNamed(errand, name);
  if (!found.ok) return found.issues;
  const { scenarioFiles, shipped } = await errand.doors.library();
  const authored = asAuthored(found.value, errand.words.lang, (await shipped()).content);
  return authored === null ? [] : scenarioFiles.lintText(name, await scenarioFiles.write(authored));
};

const findingsIn = async (errand: Errand, name: string): Promise<readonly Issue[]> =>
  isFile(name) ? (await errand.doors.library()).scenarioFiles.lint(name) : ofShipped(errand, name);

export const run: Run = async (errand, { args }) => {
  if (args.length === 0) return fail(errand, [NO_NAME]);
  const found: Issue[] = [];
  for (const name of args) found.push(...(await findingsIn(errand, name)));
  const unknown = found.find(({ code }) => code === 'drill.no-scenario');
  return unknown ? fail(errand, [unknown]) : reportFindings(errand, args.join(', '), found);
};
