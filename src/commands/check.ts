/** `check FILE|-`: reads a text by the rules of good crisis statements, and says what would be better. */
import { readFacts } from '../core/check/facts.ts';
import { guessLang } from '../core/check/guess.ts';
import { type Asked, type Checked, type Facts, KINDS, type Kind } from '../core/check/model.ts';
import { factsOfIncident } from '../core/check/of-incident.ts';
import { checkerOf } from '../core/check/run.ts';
import { bad, issue, ok, type Result } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';
import { nearest } from '../core/nearest.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Json } from '../core/record/event.ts';
import type { Line } from '../ports/operator.ts';
import {
  type CheckVoice,
  checkedJson,
  countLine,
  findingHead,
  findingTail,
  isClean,
  readLine,
  scoreLines,
} from '../text/check.ts';
import { line } from '../text/line.ts';
import { differenceLines, differencesJson } from '../text/lines.ts';
import { checkWordsIn } from '../text/load-check.ts';
import { differencesIn } from './agreed.ts';
import { checkedText, dataFrom } from './checked-text.ts';
import { decided } from './context.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text } from './given.ts';
import { incidentOf, voiceOf } from './incident.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const kindOf = (given: Given): Result<Kind | null> => {
  const typed = text(given, 'textKind');
  if (typed === null) return ok(null);
  const found = KINDS.find((one) => one === typed);
  const option = '--kind';
  return found === undefined
    ? bad(
        issue(
          'usage.bad-value',
          { kind: 'argument', name: option },
          { option, found: typed, allowed: KINDS.join(', ') },
        ),
      )
    : ok(found);
};

const regimeOf = (given: Given, { regimes = {} }: Content): Result<Asked['regime']> => {
  const id = text(given, 'regime');
  if (id === null) return ok(null);
  const law = regimes[id];
  if (law === undefined)
    return bad(
      issue(
        'usage.unknown-law',
        { kind: 'argument', name: '--regime' },
        { id, near: nearest(id, Object.keys(regimes)) ?? '' },
      ),
    );
  return ok((lang) => ({ id, fields: law.fields, forbidden: law.forbidden[lang] }));
};

/** What is known of the case: from a file, or from an incident. */
const factsFor = async (errand: Errand, given: Given, lang: Lang): Promise<Result<Facts | null>> => {
  const file = text(given, 'facts');
  if (file !== null) {
    const data = await dataFrom(errand, file);
    return data.ok ? readFacts(data.value, file) : data;
  }
  const incident = text(given, 'incident') ?? text(given, 'against');
  if (incident === null) return ok(null);
  const opened = await incidentOf(errand, incident);
  if (!opened.ok) return opened;
  const { value } = opened;
  return ok(await decided(errand, value, (context) => factsOfIncident(value.state, lang, context)));
};

/** What the call asks beside the words and the facts. */
type Question = Pick<Asked, 'kind' | 'regime'>;

const questionOf = (given: Given, content: Content): Result<Question> => {
  const kind = kindOf(given);
  if (!kind.ok) return kind;
  const regime = regimeOf(given, content);
  if (!regime.ok) return regime;
  return ok({ kind: kind.value, regime: regime.value });
};

/** `--lang` says how the text is to be read as well, unless it is plainly written in another script. */
const langOf = ({ shared }: Errand, source: string): Lang => {
  const guessed = guessLang(source);
  const { lang } = shared;
  return lang === null || (lang === 'en') !== (guessed === 'en') ? guessed : lang;
};

/** Fits a window of forty columns; a Han character is as wide as two letters. */
const SHOWN = { latin: 38, han: 18 };
const HAN = /\p{Script=Han}/u;

/** A line can be a whole paragraph: so much of it as shows the place. */
const windowOf = (
  source: string,
  start: number,
  end: number,
): { readonly part: string; readonly at: number; readonly length: number } => {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', start);
  const shown = HAN.test(source.slice(start, end)) ? SHOWN.han : SHOWN.latin;
  const early = Math.max(lineStart, start - Math.floor(shown / 4));
  const word = early === lineStart ? -1 : source.slice(early, start).indexOf(' ');
  const from = word === -1 ? early : early + word + 1;
  const to = Math.min(lineEnd === -1 ? source.length : lineEnd, from + shown);
  return { part: source.slice(from, to), at: start - from + 1, length: Math.min(end, to) - start };
};

const printChecked = async (errand: Errand, source: string, checked: Checked, voice: CheckVoice): Promise<void> => {
  const printer = await errand.doors.result(errand.words);
  printer.lines([readLine(checked, voice), line('plain', '')]);
  for (const finding of checked.findings) {
    printer.lines([findingHead(finding, voice)]);
    if (finding.end > finding.start) {
      const { part, at, length } = windowOf(source, finding.start, finding.end);
      printer.excerpt(part, at, length);
    }
    printer.lines(findingTail(finding, voice));
  }
  printer.lines([countLine(checked, voice), line('plain', ''), ...scoreLines(checked, voice)]);
  printer.lines([line('plain', ''), line('dim', voice.own.advice)]);
};

type Against = {
  readonly same: boolean;
  readonly lines: readonly Line[];
  readonly json: { readonly [key: string]: Json };
};

/** With `--against` also what the text says otherwise than what is out and agreed in that incident. */
const otherwise = async (errand: Errand, given: Given, source: string): Promise<Result<Against>> => {
  const incident = text(given, 'against');
  if (incident === null) return ok({ same: true, lines: [], json: {} });
  const opened = await incidentOf(errand, incident);
  if (!opened.ok) return opened;
  const found = await differencesIn(errand, opened.value, source);
  const lines = [line('plain', ''), ...differenceLines(found, voiceOf(errand, opened.value))];
  const { differences } = differencesJson(found);
  return ok({ same: found.length === 0, lines, json: { differences, ...(found.length === 0 ? {} : { ok: false }) } });
};

export const run: Run = async (errand, given) => {
  const [file] = given.args;
  if (file === undefined)
    return fail(errand, [issue('usage.missing-argument', { kind: 'argument', name: 'FILE' }, { name: 'FILE' })]);
  const { content } = await (await errand.doors.library()).shipped();
  const question = questionOf(given, content);
  if (!question.ok) return fail(errand, question.issues);
  const source = await checkedText(errand, file);
  if (!source.ok) return fail(errand, source.issues);
  const lang = langOf(errand, source.value);
  const facts = await factsFor(errand, given, lang);
  if (!facts.ok) return fail(errand, facts.issues);
  const check = await checkerOf(lang);
  const checked = check(source.value, { ...question.value, facts: facts.value });
  const [own, examples] = [await checkWordsIn(errand.words.lang), await checkWordsIn(checked.lang)];
  const voice: CheckVoice = { words: errand.words, own, examples, content };
  const against = await otherwise(errand, given, source.value);
  if (!against.ok) return fail(errand, against.issues);
  if (errand.shared.json) await printJson(errand, { ...checkedJson(checked, voice), ...against.value.json });
  else {
    await printChecked(errand, source.value.replace(/^\ufeff/, ''), checked, voice);
    await printLines(errand, against.value.lines);
  }
  return isClean(checked) && against.value.same ? EXIT.done : EXIT.findings;
};
