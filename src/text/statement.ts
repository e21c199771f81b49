/** Owns the words a statement needs beside its template, in all three languages at once: a text may be in another one than the operator's. */
import type { StatementWords } from '../core/incident/context.ts';
import type { Lang } from '../core/lang.ts';
import type { Content } from '../core/playbook/model.ts';
import type { AgreedLine } from '../core/statement/lines.ts';
import type { Zone } from '../core/time.ts';
import { format as formatEn } from './en/format.ts';
import { statement as en } from './en/statement.ts';
import { showValue } from './value.ts';
import type { FormatWords, StatementText } from './words.ts';
import { format as formatCn } from './zh-CN/format.ts';
import { statement as zhCN } from './zh-CN/statement.ts';
import { format as formatTw } from './zh-TW/format.ts';
import { statement as zhTW } from './zh-TW/statement.ts';

const FORMATS: Readonly<Record<Lang, FormatWords>> = { 'zh-TW': formatTw, 'zh-CN': formatCn, en: formatEn };
const TEXTS: Readonly<Record<Lang, StatementText>> = { 'zh-TW': zhTW, 'zh-CN': zhCN, en };

/** A message as it is; of all else what it is about, how it is met, and the words. */
const agreed = ({ kind, about, text, posture, lang }: AgreedLine): string => {
  if (kind === 'message') return text;
  const said = TEXTS[lang];
  return said.agreed(kind === 'answer' ? about + FORMATS[lang].gap + said.posture[posture ?? 'say'] : about, text);
};

/** The statement words of an incident: its content names the choices, its zone tells the hour. */
export const statementWords = (content: Content, zone: Zone): StatementWords => ({
  show: (def, value, lang) => showValue(def, value, { content, zone, format: FORMATS[lang], lang }),
  agreed,
  placeholder: (def, lang) => TEXTS[lang].placeholder(content.factTexts[lang][def.id]?.name ?? def.id),
  gaps: Object.values(TEXTS).flatMap(({ gaps }) => gaps),
  draftMark: (lang) => TEXTS[lang].draftMark,
  drillMark: (lang) => TEXTS[lang].drillMark,
  stamp: (at, lang) => TEXTS[lang].stamp(FORMATS[lang].dateTime(zone.local(at))),
  releaseWords: Object.values(TEXTS).flatMap((text) => [text.releaseWord, ...text.alsoReleases]),
});

/** What stands around the words of a statement where they are a page, in the language of the statement. */
export const pageWords = (lang: Lang): Pick<StatementText, 'draftMark' | 'drillMark' | 'untitled'> => TEXTS[lang];
