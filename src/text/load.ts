/** Owns the loading of a language: only the one that is spoken is read. */
import type { Lang } from '../core/lang.ts';
import type { Words } from './words.ts';

/** Everything the kit says in a language. */
export const wordsIn = async (lang: Lang): Promise<Words> => {
  switch (lang) {
    case 'zh-TW':
      return (await import('./zh-TW/words.ts')).words;
    case 'zh-CN':
      return (await import('./zh-CN/words.ts')).words;
    case 'en':
      return (await import('./en/words.ts')).words;
  }
};
