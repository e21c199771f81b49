/** Owns the words of a statement as they are stored: what stands in an editor, and what two versions are compared by. */
import type { Context } from '../core/incident/context.ts';
import { ok, type Result } from '../core/issue.ts';
import { toHand } from '../core/statement/hand.ts';
import { unmarked } from '../core/statement/marks.ts';
import type { Statement } from '../core/statement/model.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import type { Opened } from './incident.ts';

/** A stored draft without its mark, in the light notation of the editor. */
export const storedWords = async (
  errand: Errand,
  opened: Opened,
  file: string,
  lang: Statement['lang'],
): Promise<Result<string>> => {
  const bytes = await opened.journal.file(opened.id, file);
  if (!bytes.ok) return bytes;
  const marks = await decided(errand, opened, ({ words }: Context) => [words.draftMark(lang), words.drillMark(lang)]);
  return ok(toHand(unmarked(new TextDecoder().decode(bytes.value), marks)));
};

/** The words as they stand: those somebody typed, as they typed them. */
export const wordsNow = (errand: Errand, opened: Opened, { hand, file, lang }: Statement): Promise<Result<string>> =>
  hand === null ? storedWords(errand, opened, file, lang) : Promise.resolve(ok(hand.text));
