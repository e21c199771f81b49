// A labelled text as what is weighed of it: for each sentence its runs and surroundings, where its rules' patterns match, and where its flaw is.
import { load } from '../../test/bench/checker.mjs';

const { readProse } = await load('src/core/check/text.ts');
const { heard } = await load('src/core/check/evidence/heard.ts');
const { ofSentence, ofText } = await load('src/core/check/evidence/surroundings.ts');
const { sentenceAt } = await load('src/core/check/prose.ts');
const { spared } = await load('src/core/check/spared.ts');
const { scorecard } = await load('src/core/check/scorecard.ts');
export const { WEIGHED } = await load('src/core/check/evidence/weighed.ts');
const LANGUAGES = {
  en: (await load('src/core/check/en/language.ts')).ENGLISH,
  zh: (await load('src/core/check/zh/language.ts')).CHINESE,
};

const runsOf = (low, { parts, between, longest }) => {
  const all = parts(low);
  return all.flatMap((_, from) =>
    Array.from({ length: Math.min(longest, all.length - from) }, (_, more) =>
      all.slice(from, from + more + 1).join(between),
    ),
  );
};

/** Rule by rule the sentences in which its patterns match. */
const matched = (prose, language, setting) =>
  Object.fromEntries(
    WEIGHED.map((rule) => [
      rule,
      language.rules[rule](prose, setting)
        .filter((hit) => hit.severity !== 'hint' && !spared(prose, language, hit))
        .map((hit) => sentenceAt(prose, hit.start)?.index ?? 0),
    ]),
  );

export const weighable = (one) => {
  const language = LANGUAGES[one.lang === 'en' ? 'en' : 'zh'];
  const prose = readProse(one.text, language.fold);
  language.open(prose);
  const setting = {
    kind: one.kind ?? language.kind(prose),
    lang: one.lang,
    regime: null,
    facts: null,
    harm: new Set(one.harm.length > 0 ? one.harm : language.harm(prose)),
    held: scorecard(prose, language),
  };
  const around = ofText(prose, setting);
  const inFlaw = ({ start, end }) =>
    one.flaw !== null && (prose.at[start] ?? 0) < one.flaw.end && (prose.at[end - 1] ?? 0) >= one.flaw.start;
  return {
    lang: one.lang,
    group: one.group,
    whole: one.whole,
    fresh: one.fresh === true,
    times: one.times,
    labels: one.labels,
    matched: matched(prose, language, setting),
    flaws: one.flaw === null ? null : prose.sentences.filter(inFlaw).map(({ index }) => index),
    sentences: prose.sentences.map((sentence) => [
      ...new Set([
        ...around,
        ...ofSentence(prose, sentence),
        ...runsOf(heard(prose, language, sentence), language.scales.reading),
      ]),
    ]),
  };
};
