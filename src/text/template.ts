/** Owns the list of templates and one of them on a page: whom it is for, what law it answers, what it needs, how it reads. */
import { AUDIENCES } from '../core/fact/model.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Json } from '../core/record/event.ts';
import { goesOutIn, languagesOf, noteOf } from '../core/statement/language.ts';
import type { Template } from '../core/statement/model.ts';
import { lawsOf } from '../core/statement/notice.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import { templateTitle } from './voice.ts';
import type { Words } from './words.ts';

const rowOf = (template: Template, content: Content, words: Words): Line => {
  const title = templateTitle(content, template.id, words.lang);
  const only = template.languages === undefined ? '' : words.format.aside(languagesOf(template).join(', '));
  return line('item', `${template.id}${words.format.colon}${title}${only}`);
};

/** Every template by whom it is for, in the order of telling; the languages where it does not exist in all, or goes out in one. */
export const templatesLines = (content: Content, words: Words): readonly Line[] =>
  AUDIENCES.flatMap((audience) => {
    const here = Object.values(content.templates)
      .filter((template) => template.audience === audience)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return here.length === 0
      ? []
      : [
          line('heading', words.walk.audience[audience]),
          ...here.map((one) => rowOf(one, content, words)),
          line('plain', ''),
        ];
  });

export const templateJson = (template: Template, content: Content, words: Words): Json => ({
  id: template.id,
  title: templateTitle(content, template.id, words.lang),
  audience: template.audience,
  channel: template.channel,
  languages: languagesOf(template),
  goes_out_in: goesOutIn(template),
  regimes: template.notice?.regimes ?? [],
  fields: template.notice?.fields ?? {},
  house: template.notice?.house ?? false,
  needs: template.needs,
  uses: template.uses,
});

const nameOf = (content: Content, words: Words) => (fact: string) => content.factTexts[words.lang][fact]?.name ?? fact;

/** The fields as the laws list them, then those of our own. */
const inLawOrder = (template: Template, content: Content): readonly string[] => {
  const own = Object.keys(template.notice?.fields ?? {});
  const listed = lawsOf(template, content).flatMap(({ fields }) => fields);
  return [...new Set([...listed.filter((field) => own.includes(field)), ...own])];
};

const lawLines = (template: Template, content: Content, words: Words): readonly Line[] => {
  const { notice } = template;
  if (notice === undefined) return [];
  const titles = lawsOf(template, content).map(({ texts }) => texts[words.lang].title);
  const rows = inLawOrder(template, content).map((field) => {
    const facts = notice.fields[field] ?? [];
    const label = content.noticeFields[field]?.label[words.lang] ?? field;
    const by = facts.length === 0 ? words.template.fixed : words.format.list(facts.map(nameOf(content, words)));
    return line('item', `${label}${words.format.colon}${by}`);
  });
  return [
    line('plain', words.template.laws(titles)),
    ...(notice.house ? [line('dim', words.template.house)] : []),
    line('plain', ''),
    line('heading', words.template.fields),
    ...rows,
  ];
};

/** The whole template; `body` is how it reads while nothing is known. */
export const templateLines = (template: Template, content: Content, words: Words, body: string): readonly Line[] => {
  const { template: said, walk, format } = words;
  const home = goesOutIn(template);
  const languages = languagesOf(template).map((lang) => walk.langName[lang]);
  const note = noteOf(template, words.lang);
  return [
    line('heading', `${templateTitle(content, template.id, words.lang)}${format.aside(template.id)}`),
    line('plain', said.to(walk.audience[template.audience], said.channel[template.channel])),
    line('plain', said.languages(languages, home && walk.langName[home])),
    ...(note === undefined ? [] : [line('plain', note)]),
    line('plain', said.needs(template.needs.map(nameOf(content, words)))),
    ...lawLines(template, content, words),
    line('plain', ''),
    line('heading', said.text),
    ...body.split('\n').map((text) => line('verbatim', text)),
  ];
};
