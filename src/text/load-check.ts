/** Owns the loading of what a language says about a checked text. */
import type { Lang } from '../core/lang.ts';
import type { CheckWords } from './check-words.ts';

export const checkWordsIn = async (lang: Lang): Promise<CheckWords> => {
  switch (lang) {
    case 'zh-TW':
      return (await import('./zh-TW/check.ts')).checkWords;
    case 'zh-CN':
      return (await import('./zh-CN/check.ts')).checkWords;
    case 'en':
      return (await import('./en/check.ts')).checkWords;
  }
};
