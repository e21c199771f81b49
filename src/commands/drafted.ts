/** Owns what is said beside a fresh draft, wherever it was made. */
import type { Lang } from '../core/lang.ts';
import { wordingGaps } from '../core/statement/draft.ts';
import type { Line } from '../ports/operator.ts';
import { differenceLines } from '../text/lines.ts';
import { draftedLines } from '../text/notice.ts';
import { differencesIn } from './agreed.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import { type Opened, voiceOf } from './incident.ts';

/** What the sender of a draft has to know beside its words; `wished` is the language it was asked for in. */
export const linesBeside = async (
  errand: Errand,
  opened: Opened,
  id: string,
  wished?: Lang,
): Promise<readonly Line[]> => [
  ...(await inItself(errand, opened, id, wished)),
  ...(await otherwise(errand, opened, id)),
];

/** What it says otherwise than what is out and agreed; nothing where it agrees. */
const otherwise = async (errand: Errand, opened: Opened, id: string): Promise<readonly Line[]> => {
  const statement = opened.state.statements.find((one) => one.id === id);
  const bytes = statement && (await opened.journal.file(opened.id, statement.plain));
  if (!bytes?.ok) return [];
  const found = await differencesIn(errand, opened, new TextDecoder().decode(bytes.value), id);
  return found.length === 0 ? [] : differenceLines(found, voiceOf(errand, opened));
};

const inItself = (errand: Errand, opened: Opened, id: string, wished?: Lang): Promise<readonly Line[]> =>
  decided(errand, opened, (context) => {
    const { state, content } = opened;
    const statement = state.statements.find((one) => one.id === id);
    const template = statement && content.templates[statement.template];
    if (!statement || !template) return [];
    const unworded = wordingGaps(state, template, statement.lang, context);
    const about = { statement, template, state, incident: opened.id, unworded };
    return draftedLines({ ...about, wished: wished ?? statement.lang }, voiceOf(errand, opened));
  });
