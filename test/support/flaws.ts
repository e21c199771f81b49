/** What must stand in no text that anybody reads: holes, leftovers of code, a sentence of another language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { chineseScript, type Exceptions } from '../../src/adapters/playbook-source/script.ts';
import type { Lang } from '../../src/core/lang.ts';
import { remembered } from './region.ts';
import { isEnglish, latinWords } from './regions.ts';
import { ROOT } from './shipped.ts';

const words = parse(readFileSync(path.join(ROOT, 'playbooks', 'words.yaml'), 'utf8')) as { characters: Exceptions };
const { onlySimplified, onlyTraditional } = chineseScript(words.characters);

type Check = readonly [name: string, pattern: RegExp];

const HOLES: readonly Check[] = [
  ['a brace', /[{}]/],
  ['an id', /(?<![\w./@-])[a-z]+(?:_[a-z]+)+(?![\w./@-])|\b(?:wording|checked)\.[a-z]/],
  ['undefined', /\bundefined\b/],
  ['null', /\bnull\b/],
  ['NaN', /\bNaN\b/],
  ['[object', /\[object/],
  ['Infinity', /\bInfinity\b/],
  ['two spaces', /\S {2,}\S/],
  ['an empty pair of quotes or brackets', /""|''|“\s*”|‘\s*’|「\s*」|『\s*』|《\s*》|\(\s*\)|（\s*）|\[\s*\]/],
  ['an empty point', /^\s*[-*]\s*$/m],
  ['an empty heading', /^#+\s*$/m],
  ['a full stop on its own', /(?:^|\n)\s*[.,;。，；、]/],
  ['two stops in a row', /[，、；：。]\s*[，、；：。]|,\s*[,;]|[^.]\.\.(?!\.)|[;:,]\s*\.(?!\d)/],
  ['a space before a stop', /\S [.,;:!?](?:\s|$)/m],
];

/** What one types is the same in every language. */
const COMMAND = /crisis-kit(?: [a-z-]+)+/g;

const english = (text: string): readonly string[] => latinWords([text.replaceAll(COMMAND, '')]).filter(isEnglish);
const HAN = /\p{Script=Han}+/gu;

/** Each character once. */
const han = (text: string): readonly string[] => [...new Set(text.match(HAN)?.join(''))];

const foreign = (text: string, lang: Lang): readonly string[] => {
  if (lang === 'en') return han(text).length > 0 ? [`Chinese: ${han(text).join('')}`] : [];
  const latin = english(text);
  const wrong = han(text).filter(lang === 'zh-TW' ? onlySimplified : onlyTraditional);
  return [
    ...(latin.length > 0 ? [`English: ${latin.join(' ')}`] : []),
    ...(wrong.length > 0 ? [`of the other script: ${wrong.join('')}`] : []),
  ];
};

/** A stand-in for something somebody typed: neither a letter nor a sign. */
const GIVEN = '▣';

/** The text with everything that was typed taken out, in whichever format it was escaped. */
const withoutGiven = (text: string, given: readonly string[]): string =>
  given.reduce((left, value) => left.replaceAll(value, GIVEN), text);

/** Most texts are the same in every run, so they are read once. */
const cache = new Map<string, readonly string[]>();

const found = (bare: string, lang: Lang): readonly string[] => [
  ...HOLES.filter(([, pattern]) => pattern.test(bare)).map(([name, pattern]) => {
    const match = pattern.exec(bare);
    return `${name}: …${bare.slice(Math.max(0, (match?.index ?? 0) - 20), (match?.index ?? 0) + 30)}…`;
  }),
  ...foreign(bare, lang),
];

/** Everything wrong with a text of one language; `given` is what people typed, the longest first, and the same for all texts of a test. */
export const flawsOf = (text: string, lang: Lang, given: readonly string[] = []): readonly string[] => {
  const key = `${lang}\0${text}`;
  return remembered(cache, key, () => found(withoutGiven(text, given), lang));
};

const LABEL = /(?<![^\n{}])([^\n{}]+[:：]) ?\{\{(?!else)[a-z]/g;

const labels = new Map<string, readonly string[]>();

/** What a template writes before a value: `Ask here: `. */
const labelsOf = (body: string): readonly string[] =>
  remembered(labels, body, () => [...body.matchAll(LABEL)].map(([, label]) => (label ?? '').trim()));

/** Labels of a template that stand at the end of a line, with nothing behind them. */
export const emptyLabels = (text: string, body: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  return labelsOf(body)
    .filter((label) => lines.some((line) => line.endsWith(label)))
    .map((label) => `a label without its value: ${label}`);
};
