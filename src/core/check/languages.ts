/** Which rules read which language, loaded when the first text comes. Traditional and Simplified Chinese share theirs: the characters are folded first. */
import type { Lang } from '../lang.ts';
import type { Language } from './language.ts';

export const languageOf = async (lang: Lang): Promise<Language> =>
  lang === 'en' ? (await import('./en/language.ts')).ENGLISH : (await import('./zh/language.ts')).CHINESE;
