/** Runs all rules over one text: the findings in the order of the text, and the scorecard. */
import type { Lang } from '../lang.ts';
import { type Evidence, weigh } from './evidence/weigh.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import {
  type Asked,
  type Checked,
  type Checker,
  type Finding,
  type Hit,
  RULE_IDS,
  type RuleId,
  type Setting,
} from './model.ts';
import { type Prose, type Sentence, sentenceAt } from './prose.ts';
import { scorecard } from './scorecard.ts';
import { SEVERITY } from './severity.ts';
import { spared } from './spared.ts';
import { readProse } from './text.ts';

type Placed = { readonly rule: RuleId; readonly hit: Hit };

/** One finding per rule and sentence: the first. A rule about what is missing has the whole text as its place. */
const firstOfEach = (prose: Prose, placed: readonly Placed[]): readonly Placed[] => {
  const seen = new Set<string>();
  return placed.filter(({ rule, hit }) => {
    const key = `${rule} ${sentenceAt(prose, hit.start)?.index ?? hit.start} ${hit.params?.['field'] ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Line starts of the text as given, so that a place is found by halving. */
const lineStarts = (given: string): readonly number[] => {
  const starts = [0];
  for (let at = given.indexOf('\n'); at !== -1; at = given.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

const lineOf = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const finding = (prose: Prose, starts: readonly number[], { rule, hit }: Placed): Finding => {
  const start = prose.at[hit.start] ?? 0;
  const end = hit.end > hit.start ? (prose.at[hit.end - 1] ?? 0) + 1 : start;
  const line = lineOf(starts, start);
  return {
    rule,
    severity: hit.severity ?? SEVERITY[rule],
    start,
    end,
    line: line + 1,
    column: start - (starts[line] ?? 0) + 1,
    excerpt: prose.given.slice(start, end),
    params: hit.params ?? {},
  };
};

/** A headline, a text message, a first line: too short to hold it all, and a longer text stands behind it. */
const SHORT = { sentences: 2, en: 150, 'zh-TW': 50, 'zh-CN': 50 };
const OF_WHOLE_TEXTS: ReadonlySet<RuleId> = new Set(['no-next-update', 'no-contact', 'no-action-for-people']);

const applies = (rule: RuleId, { sentences, plain }: Prose, { lang, kind }: Setting): boolean => {
  // Against a rumour rights may be reserved: nobody who was hurt is spoken to.
  if (rule === 'threat-in-apology') return kind !== 'clarification';
  return !OF_WHOLE_TEXTS.has(rule) || (sentences.length > SHORT.sentences && plain.length >= SHORT[lang]);
};

/** One text, and all that its rules may know. */
type Case = {
  readonly prose: Prose;
  readonly language: Language;
  readonly setting: Setting;
  readonly evidence: Evidence;
};

/** What patterns find is let be where too little else speaks for it; where enough does, no pattern is needed. */
const hitsOf = (rule: RuleId, { prose, language, setting, evidence }: Case): readonly Hit[] => {
  const spare = (sentence: Sentence): boolean => evidence.doubts(rule, sentence);
  if (prose.sentences.every(spare)) return [];
  const found = language.rules[rule]({ ...prose, spared: spare }, setting).filter(({ start }) => {
    const sentence = sentenceAt(prose, start);
    return sentence === null || !spare(sentence);
  });
  return [...found, ...evidence.guilty(rule)].filter((hit) => !spared(prose, language, hit));
};

const findingsIn = (one: Case): readonly Finding[] => {
  const { prose, setting } = one;
  const placed = RULE_IDS.filter((rule) => applies(rule, prose, setting)).flatMap((rule) =>
    hitsOf(rule, one).map((hit): Placed => ({ rule, hit })),
  );
  const starts = lineStarts(prose.given);
  return firstOfEach(prose, placed)
    .map((each) => finding(prose, starts, each))
    .sort(
      (first, second) => first.start - second.start || RULE_IDS.indexOf(first.rule) - RULE_IDS.indexOf(second.rule),
    );
};

const checked = (text: string, lang: Lang, language: Language, asked: Asked): Checked => {
  const prose = readProse(text, language.fold);
  language.open(prose);
  const { facts } = asked;
  const setting: Setting = {
    kind: asked.kind ?? language.kind(prose),
    lang,
    regime: asked.regime?.(lang) ?? null,
    facts,
    harm: new Set(facts === null || facts.harm.length === 0 ? language.harm(prose) : facts.harm),
    held: scorecard(prose, language),
  };
  const evidence = weigh(prose, language, setting);
  const findings = findingsIn({ prose, language, setting, evidence });
  return { kind: setting.kind, lang, findings, scorecard: setting.held };
};

/** The one door of the checker: with the rules of one language, a text and what is known of the case, to findings and a scorecard. Same input, same output. */
export const checkerOf = async (lang: Lang): Promise<Checker> => {
  const language = await languageOf(lang);
  return (text, asked) => checked(text, lang, language, asked);
};
