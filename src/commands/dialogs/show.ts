/** Owns what an operator sees of a statement: its words between two rulers, how long it may be, and why it cannot go out yet. */
import { refusals } from '../../core/statement/guards.ts';
import { sentence } from '../../text/issue.ts';
import { line } from '../../text/line.ts';
import { nameIssue } from '../../text/named.ts';
import { templateTitle } from '../../text/voice.ts';
import { decided } from '../context.ts';
import { roomOf } from '../room.ts';
import { type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

/** The words of a statement, flush left between two rulers, then where to copy them from. */
export const showStatement = async (sitting: Sitting, id: string): Promise<void> => {
  const { opened } = sitting;
  const statement = opened.state.statements.find((one) => one.id === id);
  const bytes = statement && (await opened.journal.file(opened.id, statement.plain));
  if (!statement || !bytes?.ok) return;
  const { walk, lang } = wordsOf(sitting);
  say(sitting, [
    line('plain', ''),
    line('strong', templateTitle(opened.content, statement.template, lang)),
    line('dim', walk.statementTo(walk.audience[statement.audience], walk.langName[statement.lang])),
    line('rule', ''),
    line('verbatim', new TextDecoder().decode(bytes.value).trimEnd()),
    line('rule', ''),
    ...(await roomOf(sitting.errand, opened, statement, null)),
    line('plain', walk.statementFile),
    line('verbatim', opened.journal.locate(opened.id, statement.plain)),
  ]);
};

/** Why it cannot go out yet, so that a missing row is not a riddle. */
export const showRefusals = async (sitting: Sitting, id: string): Promise<void> => {
  const { opened, errand } = sitting;
  const statement = opened.state.statements.find((one) => one.id === id);
  const found = statement ? await decided(errand, opened, (context) => refusals(opened.state, statement, context)) : [];
  if (found.length === 0) return;
  const words = wordsOf(sitting);
  const named = found.map((one) => nameIssue(one, opened.state, voiceNow(sitting)));
  const said = await Promise.all(named.map((one) => sentence(one, words)));
  say(sitting, [line('warning', words.walk.releaseRefused), ...said.map((one) => line('item', one.found))]);
};
