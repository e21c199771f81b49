/** Owns the choice of the operator's language for an incident: flag, environment or configuration first, then the incident's own. */
import type { Errand } from './errand.ts';
import type { Opened } from './incident.ts';

/** The errand in the language this incident is to be spoken of. */
export const inLanguageOf = async (errand: Errand, opened: Pick<Opened, 'state'>): Promise<Errand> => {
  const lang = errand.settings.lang ?? opened.state.lang;
  return lang === errand.words.lang ? errand : { ...errand, words: await errand.wordsIn(lang) };
};
