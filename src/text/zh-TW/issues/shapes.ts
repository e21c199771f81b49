/** What the shape of a file asks for, and what its YAML came down to, in the everyday words of Taiwan. */
import { listed } from './words.ts';

const TYPES: Readonly<Record<string, string>> = {
  object: '「名稱: 內容」',
  array: '清單',
  string: '文字',
  integer: '整數',
  number: '數字',
  boolean: 'true 或 false',
  'true | false': 'true 或 false',
  null: '空白',
};

/** A kind of content by its name; anything else as it stands. */
export const typed = (text: string): string => TYPES[text] ?? listed(text.replaceAll(' | ', ', '));

const YAML: Readonly<Record<string, string>> = {
  BAD_INDENT: '縮排不對',
  MISSING_CHAR: '少了引號、括號或逗號',
  UNEXPECTED_TOKEN: '多了不該有的符號',
  MULTILINE_IMPLICIT_KEY: '名稱斷成了好幾行',
  BLOCK_AS_IMPLICIT_KEY: '一行裡有兩個「名稱: 內容」',
  BLOCK_IN_FLOW: '大括號或方括號裡不能換成縮排的寫法',
  BAD_DQ_ESCAPE: '雙引號裡的反斜線寫錯了',
  COMMENT_SPACE: '# 前面要有空格',
  KEY_OVER_1024_CHARS: '名稱太長',
  BAD_DIRECTIVE: '檔案開頭的 % 寫錯了',
  BAD_PROP_ORDER: '符號的先後不對',
  IMPOSSIBLE: '寫到一半',
};

/** What the parser says, in words. */
export const yamlFault = (why: string): string => YAML[why] ?? `代碼 ${why}`;

/** What begins like this is a form of that name. */
const FORMS: readonly (readonly [begin: string, form: string])[] = [
  ['^[a-z]', '小寫英文字母、數字、_ 和 -，第一個要是字母。'],
  ['^P', '一段時間，例如 PT30M、PT4H 或 P2D。'],
  ['^[A-Z]{1,2}', '做法清單裡的編號，例如 P10。'],
  ['^[A-Za-z_]+', '時區，例如 Asia/Taipei。'],
  ['^([zZ][hH]|', 'zh-TW、zh-CN 或 en。'],
  ['^\\d{4}-', '日期，例如 2026-11-22。'],
  ['^[A-Za-z]{3}$', '三個字母的幣別，例如 TWD。'],
  ['^[^\\n]*$', '只寫一行，不要換行。'],
  ['^[a-z0-9]', '小寫英文字母、數字、_ 和 -。'],
];

const many = (range: string): string =>
  range.endsWith('…Infinity') ? `${range.replace('…Infinity', '')} 項以上` : `${range.replace('…', ' 到 ')} 項`;

const SHAPES: Readonly<Record<string, (expected: string) => string>> = {
  type: (expected) => `這裡要寫${typed(expected)}。`,
  pattern: (expected) => FORMS.find(([begin]) => expected.startsWith(begin))?.[1] ?? `符合這個寫法：${expected}`,
  minLength: (expected) => `至少 ${expected} 個字。`,
  maxLength: (expected) => `最多 ${expected} 個字。`,
  range: (expected) => `這裡要寫 ${typed(expected)}。`,
  items: (expected) => `要有 ${many(expected)}。`,
  uniqueItems: () => '同一項只寫一次。',
  minProperties: (expected) => `至少 ${expected} 項。`,
  maxProperties: (expected) => `最多 ${expected} 項。`,
  order: (expected) => (expected.startsWith('otherwise') ? 'otherwise: 放在最後。' : 'unknown: 只寫一次。'),
};

/** What is right in this place. */
export const shape = (why: string, expected: string): string => SHAPES[why]?.(expected) ?? `可以寫：${typed(expected)}`;

/** What was found there: how many where that is the fault, else what. */
export const seen = (why: string, found: string): string =>
  ['items', 'minProperties', 'maxProperties'].includes(why) ? `這裡有 ${found} 項` : `這裡寫的是「${typed(found)}」`;
