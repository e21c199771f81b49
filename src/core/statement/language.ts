/** Owns the languages of a text: which it exists in, which it goes out in, and what stands in for one it lacks. */
import { LANGS, type Lang } from '../lang.ts';
import type { Template } from './model.ts';

/** The languages a template is written in, the one it goes out in first. */
export const languagesOf = ({ languages, texts }: Template): readonly Lang[] =>
  (languages ?? LANGS).filter((lang) => texts[lang] !== undefined);

/** Whoever reads one Chinese can mostly read the other; whoever reads neither gets the words that go out. */
const STANDS_IN: Readonly<Record<Lang, readonly Lang[]>> = {
  'zh-TW': ['zh-TW', 'zh-CN'],
  'zh-CN': ['zh-CN', 'zh-TW'],
  en: ['en'],
};

/** The language a text is written in for somebody who works in `wished`; null where it has no words at all. */
export const languageFor = (template: Template, wished: Lang): Lang | null => {
  const has = languagesOf(template);
  return STANDS_IN[wished].find((lang) => has.includes(lang)) ?? has[0] ?? null;
};

/** What its sender is told beside it. */
export const noteOf = ({ texts, called }: Template, lang: Lang): string | undefined =>
  texts[lang]?.note ?? called?.[lang]?.note;

/** The language it has to go out in, where that is settled: a notice for one market is published in that market's own. */
export const goesOutIn = ({ languages }: Template): Lang | null => languages?.[0] ?? null;
