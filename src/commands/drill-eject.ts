/** `drill eject`: a scenario as a file of one's own in one language, to be changed. */
import { asAuthored } from '../core/drill/as-authored.ts';
import { bad, issue, NOWHERE, ok, type Result } from '../core/issue.ts';
import { LANGS } from '../core/lang.ts';
import { scenarioNamed } from './drill-scenario.ts';
import type { Errand } from './errand.ts';
import { hand } from './own-file.ts';
import { fail } from './print.ts';
import type { Run } from './verb.ts';

const textOf = async (errand: Errand, name: string | undefined): Promise<Result<string>> => {
  const found = await scenarioNamed(errand, name);
  if (!found.ok) return found;
  const { lang } = errand.words;
  const { scenarioFiles, shipped } = await errand.doors.library();
  const authored = asAuthored(found.value, lang, (await shipped()).content);
  if (authored !== null) return ok(await scenarioFiles.write(authored));
  const allowed = LANGS.filter((each) => found.value.texts[each] !== undefined).join(', ');
  const place = { kind: 'argument', name: '--lang' } as const;
  return bad(issue('usage.bad-value', place, { option: '--lang', found: lang, allowed }));
};

export const run: Run = async (errand, { args: [name, file, more] }) => {
  if (more !== undefined) return fail(errand, [issue('usage.too-many', NOWHERE, { found: more })]);
  const text = await textOf(errand, name);
  return text.ok ? hand(errand, text.value, file) : fail(errand, text.issues);
};
