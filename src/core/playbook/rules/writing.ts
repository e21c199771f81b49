/** Rules on the writing itself: the script and the words of each language, and no character that nobody can see. */
import { type Issue, issue } from '../../issue.ts';
import type { Compiled, Rule } from './rule.ts';
import { type Word, wordsOf } from './words.ts';

const hexadecimal = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Controls, zero-width signs, signs that turn the direction, tags; halves of signs, and what a broken encoding leaves behind. */
const INVISIBLE =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFD\u{E0000}-\u{E007F}]|\p{Surrogate}/gu;

const HAN = /\p{Script=Han}/gu;

/** Each character once per text. */
const found = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];

const invisible = (compiled: Compiled): readonly Issue[] =>
  wordsOf(compiled).flatMap(({ path, text }) =>
    found(text, INVISIBLE).map((character) =>
      issue('text.invisible', compiled.origin.within(path, character), { found: hexadecimal(character) }),
    ),
  );

/** A run of wrong characters is one finding, since somebody types words and not characters. */
const runs = (text: string, wrong: (character: string) => boolean): readonly string[] => {
  const marked = text.replace(HAN, (character) => (wrong(character) ? `\u0001${character}` : character));
  return [...new Set((marked.match(/(?:\u0001.)+/gsu) ?? []).map((run) => run.replaceAll('\u0001', '')))];
};

type Wrong = {
  readonly lang: Word['lang'];
  readonly is: (character: string) => boolean;
  readonly code: 'text.simplified' | 'text.traditional';
};

const wrongScript = (compiled: Compiled, { lang, is, code }: Wrong): readonly Issue[] =>
  wordsOf(compiled)
    .filter((word) => word.lang === lang)
    .flatMap(({ path, text }) =>
      runs(text, is).map((run) => issue(code, compiled.origin.within(path, run), { found: run })),
    );

const regional = (compiled: Compiled): readonly Issue[] =>
  wordsOf(compiled).flatMap(({ path, lang, text }) =>
    compiled.words
      .filter((word) => word.lang === lang && text.includes(word.found))
      .map(({ found: word, expected }) =>
        issue('text.regional-word', compiled.origin.within(path, word), { found: word, expected }),
      ),
  );

const VARIABLE = /(?<!\{)\{([^{}]*)\}(?!\})/g;

/** What a text may hold beside words, and only where it is said, since only there it is filled in. */
const VARIABLES: readonly string[] = ['{emergency}', '{fraud_line}'];

/** Every variable of a text, in order. */
export const variablesOf = (text: string): readonly string[] =>
  [...text.matchAll(VARIABLE)].map((match) => match[0]).sort();

const unknownVariables = (compiled: Compiled): readonly Issue[] =>
  wordsOf(compiled)
    .filter(({ kind }) => kind !== 'template')
    .flatMap(({ path, kind, text }) =>
      [...new Set(variablesOf(text))]
        .filter((variable) => kind !== 'say' || !VARIABLES.includes(variable))
        .map((variable) =>
          issue('playbook.unknown-variable', compiled.origin.within(path, variable), { found: variable }),
        ),
    );

export const WRITING_RULES: readonly Rule[] = [
  { code: 'text.invisible', check: invisible },
  {
    code: 'text.simplified',
    check: (compiled) =>
      wrongScript(compiled, { lang: 'zh-TW', is: compiled.script.onlySimplified, code: 'text.simplified' }),
  },
  {
    code: 'text.traditional',
    check: (compiled) =>
      wrongScript(compiled, { lang: 'zh-CN', is: compiled.script.onlyTraditional, code: 'text.traditional' }),
  },
  { code: 'text.regional-word', check: regional },
  { code: 'playbook.unknown-variable', check: unknownVariables },
];
