/** Guesses the language of a text from the characters it is written in. */
import type { Lang } from '../lang.ts';
import { isTraditional } from './zh/script.ts';

const ENOUGH = 0.1;

export const guessLang = (text: string): Lang => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (letters === 0 || han / letters < ENOUGH) return 'en';
  return isTraditional(text) ? 'zh-TW' : 'zh-CN';
};
