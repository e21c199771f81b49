/** Owns what the verbs on files of one's own share: telling a file from a name, the id a new one gets, and writing it. */
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { fail, printJson, printLines } from './print.ts';

export const isFile = (name: string): boolean => /\.ya?ml$/.test(name);

const ID = /^[a-z][a-z0-9_-]{0,63}$/;

/** The id a file's name gives; a name in Chinese gives none, and then the file has a plain one. */
export const idFor = (file: string, otherwise: string): string => {
  const base = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.ya?ml$/, '')
    .toLowerCase();
  return ID.test(base) ? base : otherwise;
};

/** Writes a file that is not there yet and says where it is. */
export const writeNew = async (errand: Errand, file: string, text: string): Promise<number> => {
  const wrong = await errand.doors.newFile(file, text);
  if (wrong) return fail(errand, [wrong]);
  if (errand.shared.json) await printJson(errand, { file });
  else await printLines(errand, [line('good', errand.words.playbook.written), line('verbatim', file)]);
  return EXIT.done;
};

/** To a file, or to stdout where none is named. */
export const hand = async (errand: Errand, text: string, file: string | undefined): Promise<number> => {
  if (file !== undefined) return writeNew(errand, file, text);
  (await errand.doors.result(errand.words)).raw(text);
  return EXIT.done;
};
