/** The check of texts of every language, their rules loaded beforehand; without a language it is guessed from the text, as the verb does. */
import { guessLang } from '../../src/core/check/guess.ts';
import type { Asked, Checked } from '../../src/core/check/model.ts';
import { checkerOf } from '../../src/core/check/run.ts';
import type { Lang } from '../../src/core/lang.ts';

const CHECKERS = {
  en: await checkerOf('en'),
  'zh-TW': await checkerOf('zh-TW'),
  'zh-CN': await checkerOf('zh-CN'),
};

export type AskedIn = Asked & { readonly lang: Lang | null };

export const checkerIn = (lang: Lang) => CHECKERS[lang];

export const check = (text: string, { lang, ...asked }: AskedIn): Checked =>
  checkerIn(lang ?? guessLang(text))(text, asked);
