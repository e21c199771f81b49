/** `playbook list|show|lint`: what playbooks there are, how one reads, what is wrong with one of your own. */

import { issue } from '../core/issue.ts';
import { LANGS } from '../core/lang.ts';
import { coverage } from '../core/practice/coverage.ts';
import { coverageJson, coverageLines } from '../text/coverage.ts';
import { playbookLines } from '../text/playbook.ts';
import { playbookText } from '../text/voice.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { reportFindings } from './findings.ts';
import type { Given } from './given.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const isFile = (name: string): boolean => /\.ya?ml$/.test(name);

const list: Run = async (errand) => {
  const { content } = await (await errand.doors.library()).shipped();
  const rows = Object.values(content.playbooks).map((one) => ({
    id: one.id,
    title: playbookText(content, one.id, errand.words.lang)?.title ?? one.id,
    languages: LANGS.filter((lang) => one.texts[lang] !== undefined),
  }));
  if (errand.shared.json) await printJson(errand, { playbooks: rows });
  else {
    const printer = await errand.doors.result(errand.words);
    const { report } = errand.words;
    await printer.table([
      [report.playbook, report.title, report.languagesOf],
      ...rows.map((row) => [row.id, row.title, row.languages.join(', ')]),
    ]);
  }
  return EXIT.done;
};

const show = async (errand: Errand, name: string): Promise<number> => {
  const library = await errand.doors.library();
  const own = isFile(name) ? await library.own(name) : null;
  if (own && !own.ok) return fail(errand, own.issues);
  const { content } = own?.ok ? own.value.bundle : await library.shipped();
  const id = own?.ok ? own.value.playbook : name;
  if (!content.playbooks[id])
    return fail(errand, [
      issue(
        'playbook.not-found',
        { kind: 'argument', name: 'PLAYBOOK' },
        { id, known: Object.keys(content.playbooks).join(', ') },
      ),
    ]);
  if (errand.shared.json) await printJson(errand, { playbook: content.playbooks[id] as never });
  else await printLines(errand, playbookLines(content, id, errand.words));
  return EXIT.done;
};

const count = async (errand: Errand): Promise<number> => {
  const { content } = await (await errand.doors.library()).shipped();
  const rows = coverage(content);
  if (errand.shared.json) await printJson(errand, coverageJson(rows, content, errand.words));
  else await printLines(errand, coverageLines(rows, content, errand.words));
  return EXIT.done;
};

const lint = async (errand: Errand, file: string): Promise<number> =>
  reportFindings(errand, file, await (await errand.doors.library()).lint(file));

export const run: Run = (errand, given: Given) => {
  const [what, name] = given.args;
  if (what === 'list') return list(errand, given);
  if (what === 'coverage') return count(errand);
  const known = what === 'show' || what === 'lint';
  if (!known)
    return fail(errand, [
      issue(
        'usage.bad-value',
        { kind: 'argument', name: 'playbook' },
        { option: 'playbook', found: what ?? '', allowed: 'list, show, coverage, lint' },
      ),
    ]);
  if (name === undefined)
    return fail(errand, [
      issue('usage.missing-argument', { kind: 'argument', name: 'PLAYBOOK' }, { name: 'PLAYBOOK' }),
    ]);
  return what === 'show' ? show(errand, name) : lint(errand, name);
};
