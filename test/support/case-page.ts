/** Owns the page of a real case: every text that went out, word for word, and beneath it what the check said of it at that moment. */
import { zonesWith } from '../../src/adapters/zones/zones.ts';
import type { Checked } from '../../src/core/check/model.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import { type CheckVoice, countLine, readLine, scoreLines } from '../../src/text/check.ts';
import { wordsIn } from '../../src/text/load.ts';
import { checkWordsIn } from '../../src/text/load-check.ts';
import { statementWords } from '../../src/text/statement.ts';
import { templateTitle } from '../../src/text/voice.ts';
import { shippedContent } from './shipped.ts';
import type { Out, Played } from './transcript.ts';

const NAMES: Readonly<Record<Lang, string>> = { en: 'English', 'zh-TW': '繁體中文', 'zh-CN': '简体中文' };

export const pageName = (name: string, lang: Lang): string => (lang === 'en' ? `${name}.md` : `${name}.${lang}.md`);

const voiceIn = async (lang: Lang): Promise<CheckVoice> => {
  const own = await checkWordsIn(lang);
  return { words: await wordsIn(lang), own, examples: own, content: await shippedContent() };
};

/** Each card in two points: what the text holds, and what it does not. */
const card = (checked: Checked, voice: CheckVoice): string => {
  const lines = scoreLines(checked, voice);
  const cards = lines.flatMap(({ mark, text }, index) => {
    if (mark !== 'strong') return [];
    const after = lines.slice(index + 1);
    const end = after.findIndex((line) => line.mark === 'strong');
    const rows = after.slice(0, end === -1 ? undefined : end).map((line) => line.text);
    const held = rows.filter((row) => row.startsWith('✓')).join(' ');
    const missing = rows.filter((row) => row.startsWith('·')).join(' ');
    return [[`**${text}**`, '', ...[held, missing].filter((row) => row !== '').map((row) => `- ${row}`)].join('\n')];
  });
  return cards.join('\n\n');
};

const quoted = (text: string): string =>
  text
    .trim()
    .replace(/^(?=.)/gm, '> ')
    .replace(/^$/gm, '>');

const section = async (one: Out, number: number, { zone }: Played['story'], lang: Lang): Promise<string> => {
  const voice = await voiceIn(lang);
  const { content, words } = voice;
  const place = zonesWith('UTC').zone(zone);
  const audience = content.templates[one.template]?.audience;
  if (place === null || audience === undefined) throw new Error(`${zone} ${one.template}`);
  const when = statementWords(content, place).stamp(one.at, lang);
  const title = templateTitle(content, one.template, lang);
  return [
    `## ${number}. ${words.lines.outOne(title, words.walk.audience[audience], when, [])}`,
    quoted(one.markdown),
    [readLine(one.checked, voice), countLine(one.checked, voice)].map(({ text }) => text).join(words.format.gap),
    card(one.checked, voice),
  ].join('\n\n');
};

/** The page of a case in a language. */
export const casePage = async (name: string, { story, out }: Played, lang: Lang): Promise<string> => {
  const links = LANGS.map((one) => (one === lang ? NAMES[one] : `[${NAMES[one]}](${pageName(name, one)})`));
  const sections = await Promise.all(out.map((one, index) => section(one, index + 1, story, lang)));
  return `${[`# ${story.title[lang]}`, [`[←](../cases.md)`, ...links].join(' · '), story.about[lang], ...sections].join('\n\n')}\n`;
};
