/** `template list|show|lint`: which texts there are, how one reads and what it needs, what is wrong with one of your own. */
import { EMPTY } from '../core/incident/state.ts';
import { issue } from '../core/issue.ts';
import type { Content } from '../core/playbook/model.ts';
import { compose } from '../core/statement/draft.ts';
import { languageFor } from '../core/statement/language.ts';
import type { Template } from '../core/statement/model.ts';
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

export const run: Run = async (errand, given: Given) => {
  const [what, name] = given.args;
  if (what === 'list') return list(errand);
  const asked = what === 'show' ? show : what === 'lint' ? lint : null;
  const place = { kind: 'argument', name: 'template' } as const;
  if (asked === null)
    return fail(errand, [
      issue('usage.bad-value', place, { option: 'template', found: what ?? '', allowed: 'list, show, lint' }),
    ]);
  if (name === undefined) return fail(errand, [issue('usage.missing-argument', place, { name: 'TEMPLATE' })]);
  return asked(errand, name);
};
