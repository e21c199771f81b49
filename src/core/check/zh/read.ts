/** How the Chinese rules look at a text: patterns in a sentence, and what stands in the same clause or nearby. */

import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Hit, Setting } from '../model.ts';
import type { Prose, Sentence } from '../prose.ts';
import { Sieve } from '../sieve.ts';
import { sifted } from '../sifted.ts';

/** Only what names signs beyond 16 bits, or classes of them, is read by code points: that takes longer. */
const BEYOND = /[\u{10000}-\u{10ffff}]|\\[pu]\{|\\P\{/u;

/** A single statement is read sooner without. */
const SIEVE = new Sieve(20_000);

/** Told of a text before its sentences are asked about. */
export const open = ({ low, sentences }: Prose): void => SIEVE.open(low, sentences);

const patternOf = (sources: readonly string[], flags: string): RegExp => {
  const source = sources.join('|');
  return sifted(SIEVE, new RegExp(source, BEYOND.test(source) ? `${flags}u` : flags));
};

/** A pattern from its alternatives. */
export const any = (...sources: readonly string[]): RegExp => patternOf(sources, 'g');

/** As `any`, for asking whether a text holds it. */
export const one = (...sources: readonly string[]): RegExp => patternOf(sources, '');

export type Found = { readonly words: string; readonly at: number; readonly sentence: Sentence };

/** More of one kind in a sentence tell nothing new, and a line of a million of them must not stall the check. */
const MOST = 20;

export const foundIn = (sentence: Sentence, pattern: RegExp): readonly Found[] =>
  matches(sentence.low, pattern)
    .slice(0, MOST)
    .map(({ 0: words, index }) => ({ words, at: index, sentence }));

export const hitOf = ({ words, at, sentence }: Found): Hit => ({
  start: sentence.start + at,
  end: sentence.start + at + words.length,
});

const CLAUSE_END = /[，。；：！？,;!?]/;
const CLAUSE = 80;

/** The clause that words stand in, from comma to comma, as far as anybody reads at one go. */
export const clauseOf = ({ words, at, sentence: { low } }: Found): string => {
  const head = low.slice(Math.max(0, at - CLAUSE), at);
  const tail = low.slice(at + words.length, at + words.length + CLAUSE);
  const end = tail.search(CLAUSE_END);
  return `${head.split(CLAUSE_END).at(-1) ?? ''}${words}${end === -1 ? tail : tail.slice(0, end)}`;
};

/** What stands before words in their sentence, at most so many characters. */
export const before = ({ at, sentence: { low } }: Found, length = 12): string =>
  low.slice(Math.max(0, at - length), at);

export const after = ({ words, at, sentence: { low } }: Found, length = 12): string =>
  low.slice(at + words.length, at + words.length + length);

/** The sentences around one, itself included. */
export const near = ({ low, sentences }: Prose, { index }: Sentence, back: number, ahead: number): string => {
  const some = sentences.slice(Math.max(0, index - back), index + ahead + 1);
  return low.slice(some[0]?.start ?? 0, some.at(-1)?.end ?? 0);
};

const SAID_BY_OTHERS =
  /(?:新闻|报导|报道|说我们|外传|自称|声称|谎称|假冒|冒充|冒名|收到|接到|写着|写有|网传|有人说|传言|凡是?说|若说|以|提到|要求|标榜|点开|叫|名为|信中|(?:您|你|妳|她|他|阿[姨伯公嬷妈]|客人|家长|民众|网友|记者|顾客|会员|同学|孩子|邻居)们?[^，。「“]{0,8}(?:问|写|说|留言|骂|讲|喊|以为)|(?:被|会|常|有人)问|禁[语用]|(?:不[要准能得可许]|别|勿|避免)[^，。「“]{0,8}[说写讲回用贴])[^，。「“]{0,8}$/u;

/** Quoted in order to take it back. */
const DISOWNED =
  /^[”」』"]?[，。]?(?:这|那)(?:句|些|种|样的?|段)?(?:话|说法|回[复覆答])?[^。]{0,12}(?:不对|错|不实|不是真|伤人|不专业|不该|不妥|对不起|失礼|没有?道理)/u;

/** Words a cheat or a rumour is quoted with are not the company's own. */
const byOthers = ({ low, quotes }: Prose, { start, end }: Hit): boolean =>
  quotes.some(
    (quote) =>
      start < quote.end &&
      quote.start < end &&
      (SAID_BY_OTHERS.test(low.slice(Math.max(0, quote.start - 14), quote.start)) ||
        DISOWNED.test(low.slice(quote.end, quote.end + 24))),
  );

export type Judge = (found: Found, prose: Prose, setting: Setting) => boolean;

/** A rule that reads sentence by sentence: guilty words, and who lets them pass. */
export const sentenceRule =
  (guilty: RegExp, judge: Judge = () => true): Rule =>
  (prose, setting) =>
    prose.sentences
      .filter((sentence) => !prose.spared?.(sentence))
      .flatMap((sentence) =>
        foundIn(sentence, guilty)
          .filter((found) => judge(found, prose, setting))
          .map(hitOf)
          .filter((hit) => !byOthers(prose, hit)),
      );

/** Reads only where a quick look says that it may matter: sentences that hold a sign, or a setting that calls for the rule. */
export const where =
  (sign: RegExp, rule: Rule): Rule =>
  (prose, setting) => {
    const sentences = prose.sentences.filter(({ low }) => sign.test(low));
    return sentences.length === 0 ? [] : rule({ ...prose, sentences }, setting);
  };

export const when =
  (calls: (setting: Setting, prose: Prose) => boolean, rule: Rule): Rule =>
  (prose, setting) =>
    calls(setting, prose) ? rule(prose, setting) : [];

export const both =
  (...rules: readonly Rule[]): Rule =>
  (prose, setting) =>
    rules.flatMap((rule) => rule(prose, setting));

/** A finding about what is missing: it points at the first words. */
export const missing = (prose: Prose): readonly Hit[] => {
  const first = prose.sentences[0];
  return first === undefined ? [] : [{ start: first.start, end: first.end }];
};

export const hurt = ({ harm }: Setting): boolean => harm.has('injury') || harm.has('data');
