/** Owns `init --print`: the map on paper, one page for each role, into a folder the operator names. */

import { line } from '../text/line.ts';
import { booklet } from '../text/pocket.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { contentOf, roleIds, today } from './kit-ground.ts';
import { fail, printJson, printLines } from './print.ts';

export const printPocket = async (errand: Errand, folder: string): Promise<number> => {
  const content = await contentOf(errand);
  const { kit } = errand.settings;
  const pages = booklet({
    words: errand.words,
    kit,
    content,
    roles: roleIds(content),
    zone: errand.zone,
    day: await today(errand),
  });
  const formats = await errand.doors.booklets();
  const files = formats.map(({ ending, write }) => ({ name: `crisis-kit-contacts.${ending}`, text: write(pages) }));
  const saved = await errand.doors.save(folder, files);
  if (!saved.ok) return fail(errand, saved.issues);
  if (errand.shared.json) await printJson(errand, { files: [...saved.value] });
  else
    await printLines(errand, [
      line('good', errand.words.kit.init.printed),
      ...saved.value.map((path) => line('verbatim', path)),
    ]);
  return EXIT.done;
};
