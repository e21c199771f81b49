/** Owns the holding of a text against what has been said and agreed in an incident. */
import { type Difference, differences, type Reference } from '../core/statement/agree.ts';
import { agreedIn, type Sheet } from '../text/lines.ts';
import { templateTitle } from '../text/voice.ts';
import type { Errand } from './errand.ts';
import { type Opened, voiceOf } from './incident.ts';

export const sheetOf = (errand: Errand, opened: Opened): Sheet => ({
  state: opened.state,
  incident: opened.id,
  voice: voiceOf(errand, opened),
});

/** The words that are out and still hold, whatever their language; a text itself is not held against itself. */
const textsOut = async (opened: Opened, { voice }: Sheet, but: string | null): Promise<readonly Reference[]> => {
  const out = opened.state.statements.filter(({ id, state }) => state === 'released' && id !== but);
  const read = out.map(async ({ plain, template }): Promise<readonly Reference[]> => {
    const bytes = await opened.journal.file(opened.id, plain);
    const name = templateTitle(voice.content, template, voice.words.lang);
    return bytes.ok ? [{ name, text: new TextDecoder().decode(bytes.value) }] : [];
  });
  return (await Promise.all(read)).flat();
};

/** What a text says otherwise than what is out, agreed and known. `but`: the statement it is itself. */
export const differencesIn = async (
  errand: Errand,
  opened: Opened,
  text: string,
  but: string | null = null,
): Promise<readonly Difference[]> => {
  const sheet = sheetOf(errand, opened);
  return differences(text, agreedIn(sheet, await textsOut(opened, sheet, but)));
};
