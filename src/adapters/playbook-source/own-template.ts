/** The way in for somebody's own template: one folder, checked against the facts, laws and tasks it will run with. */
import { type Issue, issue } from '../../core/issue.ts';
import { isLang, type Lang } from '../../core/lang.ts';
import type { Content } from '../../core/playbook/model.ts';
import { checkAll } from '../../core/playbook/rules/all.ts';
import type { AuthoredTemplate } from './authored.ts';
import { conditionsOver } from './conditions.ts';
import { distinct } from './findings.ts';
import { missingBodies } from './library.ts';
import { originOf, textMount } from './origin.ts';
import { TEMPLATE } from './schema/template.ts';
import { MAX_TEMPLATE, type Source, whole } from './source.ts';
import { lintLanguages } from './template/languages.ts';
import { type MadeTemplate, makeTemplate } from './template/make.ts';
import { readAs, type Typed } from './yaml/typed.ts';

const NO_SCRIPT = { onlySimplified: () => false, onlyTraditional: () => false };

/** The texts by language: `…/zh-TW.hbs`. */
const bodiesOf = (files: readonly Source[]): ReadonlyMap<Lang, Source> =>
  new Map(
    files.flatMap((source) => {
      const lang = /([^/\\]+)\.hbs$/.exec(source.file)?.[1] ?? '';
      return isLang(lang) ? [[lang, source] as const] : [];
    }),
  );

/** What rules over all content say about this one template; the rest of the content was checked when it was made. */
const ruled = (read: Typed<AuthoredTemplate>, made: MadeTemplate, base: Content): readonly Issue[] => {
  const { template, written } = made;
  const origin = originOf([
    { under: ['templates', template.id], read, at: [] },
    ...[...written].map(([lang, { source }]) => textMount(['templates', template.id, lang], source)),
  ]);
  const content = { ...base, templates: { [template.id]: template } };
  const found = checkAll({
    content,
    origin,
    playbooks: [],
    scenarios: [],
    cards: [],
    langs: [],
    shipped: true,
    unreadable: new Set(),
    script: NO_SCRIPT,
    words: [],
  });
  return [
    ...found.filter(({ code }) => code.startsWith('template.')),
    ...lintLanguages(made, base.facts, origin),
    ...made.issues,
  ];
};

/** How much YAML is read is the YAML reader's own matter. */
const tooBig = ({ file, text }: Source): readonly Issue[] =>
  file.endsWith('.hbs') && text.length > MAX_TEMPLATE
    ? [issue('template.too-big', whole(file), { bytes: text.length, max: MAX_TEMPLATE })]
    : [];

/** Everything wrong or doubtful in a template; `files` are named as findings name them. */
export const lintOwnTemplate = (files: readonly Source[], base: Content): readonly Issue[] => {
  const yaml = files.find(({ file }) => /(^|[/\\])template\.yaml$/.test(file));
  if (yaml === undefined)
    return [issue('file.cannot-read', { kind: 'path', path: 'template.yaml' }, { path: 'template.yaml' })];
  const big = files.flatMap(tooBig);
  if (big.length > 0) return big;
  const { read, issues } = readAs<AuthoredTemplate>(yaml, TEMPLATE);
  if (read === null) return distinct(issues);
  const bodies = bodiesOf(files);
  const conditions = conditionsOver(base.facts);
  const made = makeTemplate(read, bodies, conditions);
  const folder = yaml.file.replace(/template\.yaml$/, '');
  return distinct([
    ...missingBodies(read, bodies, (lang) => `${folder}${lang}.hbs`),
    ...conditions.issues,
    ...ruled(read, made, base),
  ]);
};
