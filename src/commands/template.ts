/** `template list|show|lint|new`: which texts there are, how one reads and what it needs, what is wrong with one of your own, and how to begin one. */
import { EMPTY } from '../core/incident/state.ts';
import { issue } from '../core/issue.ts';
import type { Content } from '../core/playbook/model.ts';
import { compose } from '../core/statement/draft.ts';
import { languageFor } from '../core/statement/language.ts';
import type { Template } from '../core/statement/model.ts';
import { templateStarter } from '../core/statement/starter.ts';
import { line } from '../text/line.ts';
import { templateJson, templateLines, templatesLines } from '../text/template.ts';
import { decided, noIncident } from './context.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { reportFindings } from './findings.ts';
import type { Given } from './given.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const shipped = async (errand: Errand): Promise<Content> => (await (await errand.doors.library()).shipped()).content;

const list = async (errand: Errand): Promise<number> => {
  const content = await shipped(errand);
  const { words } = errand;
  const all = Object.values(content.templates);
  if (errand.shared.json)
    await printJson(errand, { templates: all.map((template) => templateJson(template, content, words)) });
  else await printLines(errand, templatesLines(content, words));
  return EXIT.done;
};

/** How it reads while nothing is known: what it needs stands as a gap, all else in not-yet-known wording. */
const bare = async (errand: Errand, content: Content, template: Template): Promise<string> => {
  const lang = languageFor(template, errand.words.lang);
  const zone = (await errand.doors.zones()).zone(errand.zone);
  if (lang === null || zone === null) return '';
  return decided(
    errand,
    noIncident(content, zone),
    (context) => compose(EMPTY, template, lang, context)?.plain().trimEnd() ?? '',
  );
};

const show = async (errand: Errand, id: string): Promise<number> => {
  const content = await shipped(errand);
  const template = content.templates[id];
  if (template === undefined) {
    const known = Object.keys(content.templates).sort().join(', ');
    return fail(errand, [issue('template.not-found', { kind: 'argument', name: 'TEMPLATE' }, { id, known })]);
  }
  if (errand.shared.json) await printJson(errand, { template: templateJson(template, content, errand.words) });
  else await printLines(errand, templateLines(template, content, errand.words, await bare(errand, content, template)));
  return EXIT.done;
};

const lint = async (errand: Errand, folder: string): Promise<number> =>
  reportFindings(errand, folder, await (await errand.doors.library()).lintTemplate(folder));

/** An id is the name of the folder, so that nothing typed leads elsewhere. */
const ID = /^[a-z][a-z0-9-]{1,40}$/;

/** Writes a template of one's own into a folder of its name here; what is there is never written over. */
const begin = async (errand: Errand, id: string): Promise<number> => {
  const place = { kind: 'argument', name: 'TEMPLATE' } as const;
  if (!ID.test(id))
    return fail(errand, [issue('usage.bad-value', place, { option: 'TEMPLATE', found: id, allowed: 'a-z, 0-9, -' })]);
  const { words, doors } = errand;
  const folder = await doors.save(id, []);
  if (!folder.ok) return fail(errand, folder.issues);
  for (const { name, text } of templateStarter(id, words.lang, words.template.starter)) {
    const wrong = await doors.newFile(`${id}/${name}`, text);
    if (wrong) return fail(errand, [wrong]);
  }
  if (errand.shared.json) await printJson(errand, { folder: id });
  else
    await printLines(errand, [
      line('good', words.template.started),
      line('verbatim', `crisis-kit template lint ${id}`),
    ]);
  return EXIT.done;
};

const VERBS: Readonly<Record<string, (errand: Errand, name: string) => Promise<number>>> = { show, lint, new: begin };

export const run: Run = async (errand, given: Given) => {
  const [what, name] = given.args;
  if (what === 'list') return list(errand);
  const asked = what === undefined ? undefined : VERBS[what];
  const place = { kind: 'argument', name: 'template' } as const;
  if (asked === undefined)
    return fail(errand, [
      issue('usage.bad-value', place, { option: 'template', found: what ?? '', allowed: 'list, show, lint, new' }),
    ]);
  if (name === undefined) return fail(errand, [issue('usage.missing-argument', place, { name: 'TEMPLATE' })]);
  return asked(errand, name);
};
