/** Owns what is said beside a fresh draft, wherever it was made. */
import type { Lang } from '../core/lang.ts';
import { wordingGaps } from '../core/statement/draft.ts';
import type { Line } from '../ports/operator.ts';
import { draftedLines } from '../text/notice.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import { type Opened, voiceOf } from './incident.ts';

/** What the sender of a draft has to know beside its words; `wished` is the language it was asked for in. */
export const linesBeside = (errand: Errand, opened: Opened, id: string, wished?: Lang): Promise<readonly Line[]> =>
  decided(errand, opened, (context) => {
    const { state, content } = opened;
    const statement = state.statements.find((one) => one.id === id);
    const template = statement && content.templates[statement.template];
    if (!statement || !template) return [];
    const unworded = wordingGaps(state, template, statement.lang, context);
    const about = { statement, template, state, incident: opened.id, unworded };
    return draftedLines({ ...about, wished: wished ?? statement.lang }, voiceOf(errand, opened));
  });
