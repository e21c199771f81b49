/** `playbook …`: what playbooks there are, how one reads, what they cover, and all that helps to write one of your own. */

import { bad, type Issue, issue, ok, type Result } from '../core/issue.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import type { Content, Playbook } from '../core/playbook/model.ts';
import { coverage } from '../core/practice/coverage.ts';
import { coverageJson, coverageLines } from '../text/coverage.ts';
import { mermaid, outlineLines } from '../text/graph.ts';
import { playbookLines } from '../text/playbook.ts';
import { playbookText } from '../text/voice.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { reportFindings } from './findings.ts';
import { flag, type Given, text } from './given.ts';
import { hand, idFor, isFile, writeNew } from './own-file.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

/** A sub-verb on one playbook or file. */
type Named = (errand: Errand, name: string, given: Given) => Promise<number>;

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

type Found = { readonly content: Content; readonly id: string; readonly playbook: Playbook };

/** A shipped playbook by its id, or one of somebody's own by its file. */
const find = async (errand: Errand, name: string): Promise<Result<Found>> => {
  const library = await errand.doors.library();
  const own = isFile(name) ? await library.own(name) : null;
  if (own && !own.ok) return own;
  const { content } = own?.ok ? own.value.bundle : await library.shipped();
  const id = own?.ok ? own.value.playbook : name;
  const playbook = content.playbooks[id];
  if (playbook) return ok({ content, id, playbook });
  const known = Object.keys(content.playbooks).join(', ');
  return bad(issue('playbook.not-found', { kind: 'argument', name: 'PLAYBOOK' }, { id, known }));
};

const show: Named = async (errand, name) => {
  const found = await find(errand, name);
  if (!found.ok) return fail(errand, found.issues);
  const { content, id, playbook } = found.value;
  if (errand.shared.json) await printJson(errand, { playbook: playbook as never });
  else await printLines(errand, playbookLines(content, id, errand.words));
  return EXIT.done;
};

const graph: Named = async (errand, name, given) => {
  const found = await find(errand, name);
  if (!found.ok) return fail(errand, found.issues);
  const { content, id } = found.value;
  if (flag(given, 'mermaid')) (await errand.doors.result(errand.words)).raw(mermaid(content, id, errand.words));
  else await printLines(errand, outlineLines(content, id, errand.words));
  return EXIT.done;
};

const eject: Named = async (errand, name, { args: [, , file] }) => {
  const found = await find(errand, name);
  if (!found.ok) return fail(errand, found.issues);
  const text = await (await errand.doors.library()).eject(found.value.playbook, errand.words.lang);
  if (text === null) return fail(errand, [noLanguage(found.value.playbook, errand.words.lang)]);
  return hand(errand, text, file);
};

const noLanguage = ({ texts }: Playbook, lang: Lang): Issue =>
  issue(
    'usage.bad-value',
    { kind: 'argument', name: '--lang' },
    { option: '--lang', found: lang, allowed: LANGS.filter((each) => texts[each] !== undefined).join(', ') },
  );

const ANY_ID = 'my-playbook';

const begin: Named = async (errand, name) => {
  const file = isFile(name) ? name : `${name}.yaml`;
  const { lang, playbook } = errand.words;
  const text = await (await errand.doors.library()).starter(idFor(file, ANY_ID), lang, playbook.starter);
  return writeNew(errand, file, text);
};

const count = async (errand: Errand): Promise<number> => {
  const library = await errand.doors.library();
  const { content } = await library.shipped();
  const rows = coverage(content, await library.scenarios());
  if (errand.shared.json) await printJson(errand, coverageJson(rows, content, errand.words));
  else await printLines(errand, coverageLines(rows, content, errand.words));
  return EXIT.done;
};

const lint: Named = async (errand, file) =>
  reportFindings(errand, file, await (await errand.doors.library()).lint(file));

/** The walk of `start --answers` in a store that is gone with the program: no record is left of a trial. */
const attempt: Named = async (errand, name, given) => {
  if (text(given, 'answers') === null)
    return fail(errand, [
      issue('usage.missing-argument', { kind: 'argument', name: '--answers' }, { name: '--answers' }),
    ]);
  const store = await errand.doors.memory();
  const doors = { ...errand.doors, journal: async () => store };
  const { run: start } = await import('./start.ts');
  return start({ ...errand, doors }, { args: [name], options: given.options });
};

/** What is done without a name, and what needs the playbook or file named. */
const PLAIN: Readonly<Record<string, Run>> = { list, coverage: count };
const NAMED: Readonly<Record<string, Named>> = { show, graph, lint, test: attempt, eject, new: begin };

export const run: Run = (errand, given: Given) => {
  const [what = '', name] = given.args;
  const plain = Object.hasOwn(PLAIN, what) ? PLAIN[what] : undefined;
  if (plain) return plain(errand, given);
  const named = Object.hasOwn(NAMED, what) ? NAMED[what] : undefined;
  if (!named) {
    const allowed = [...Object.keys(PLAIN), ...Object.keys(NAMED)].join(', ');
    const place = { kind: 'argument', name: 'playbook' } as const;
    return fail(errand, [issue('usage.bad-value', place, { option: 'playbook', found: what, allowed })]);
  }
  if (name === undefined || name.trim() === '')
    return fail(errand, [
      issue('usage.missing-argument', { kind: 'argument', name: 'PLAYBOOK' }, { name: 'PLAYBOOK' }),
    ]);
  return named(errand, name, given);
};
