/** Owns how an incident is spoken of: in which language (flag, environment or configuration first, then its own), and marked where it is a drill. */
import type { Errand } from './errand.ts';
import type { Opened } from './incident.ts';
import { inDrill } from './rehearsal.ts';

/** The errand in the language this incident is to be spoken of. */
export const inLanguageOf = async (errand: Errand, opened: Pick<Opened, 'state'>): Promise<Errand> => {
  const here = inDrill(errand, opened.state);
  const lang = errand.settings.lang ?? opened.state.lang;
  return lang === errand.words.lang ? here : { ...here, words: await errand.wordsIn(lang) };
};
