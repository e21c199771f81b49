/** Which rules read which language. Traditional and Simplified Chinese share theirs: the characters are folded first. */
import type { Lang } from '../lang.ts';
import { ENGLISH } from './en/language.ts';
import type { Language } from './language.ts';
import { CHINESE } from './zh/language.ts';

export const languageOf = (lang: Lang): Language => (lang === 'en' ? ENGLISH : CHINESE);
