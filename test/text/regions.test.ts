/** Taiwan's Chinese and the mainland's are two languages: neither holds the other's characters or words, nor English. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  filesOf,
  foreignCharacters,
  foreignWords,
  isEnglish,
  latinWords,
  type Region,
  spokenIn,
} from '../support/regions.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const REGIONS: readonly Region[] = ['zh-TW', 'zh-CN'];

/** What the dictionaries take for the other region's, and why it is not. */
const FINE: Readonly<Record<Region, Readonly<Record<string, string>>>> = {
  'zh-TW': {
    简: 'the other language’s own name',
    体: 'the other language’s own name',
    群: 'what Taiwan writes; the dictionary’s 羣 is its historical form',
    峰: 'what Taiwan writes; the dictionary’s 峯 is its historical form',
    床: 'what Taiwan writes; the dictionary’s 牀 is its historical form',
    灶: 'what Taiwan writes; the dictionary’s 竈 is its historical form',
    聲明: 'a statement; 宣告 is for programs',
    文件: 'a paper; a file is 檔案',
    窗口: 'whom to turn to; 視窗 is for screens',
    項目: 'an item; 專案 is an undertaking',
    掛斷: 'to hang up a telephone',
    腳本: 'what a drill plays; 指令碼 is for programs',
    參數: 'said by programmers beside 引數',
    發佈: 'may be typed, and releases as well as 發布',
    保存: 'to keep; 儲存 is for files and is said there',
    查看: 'to look at, beside 檢視',
    類型: 'a kind; 型別 is for programs',
    權限: 'the everyday word',
    字體: 'the size and kind of letters a law asks for',
  },
  'zh-CN': {
    體: 'the other language’s own name',
    程序: 'a program; 进程 is a running one',
    批次: 'a batch of goods',
    文件: 'a file, and a paper',
    资料: 'the Taiwan law on personal data, by its name',
    宕机: 'the everyday word for an outage',
    截图: 'a picture of a screen',
    贴上: 'to put a label on',
    新增: 'added, newly found',
    复制: 'to copy',
    登出: 'inside 被登出来, to be printed',
    序列: 'inside 序列号, a serial number',
  },
};

/** Quoted text on one line; a filled one that holds another is read by the one inside. */
const QUOTED = /'([^'\n]*)'|`((?:[^`$\n]|\$\{[^`}\n]*\})*)`/g;

/** What one types is the same in every language. */
const COMMAND = /crisis-kit(?: [a-z-]+)+/g;

const foundIn = (region: Region, text: string): readonly string[] =>
  [...foreignCharacters(text, region), ...foreignWords(text, region)].map(({ word }) => word);

describe.each(REGIONS)('%s', (region) => {
  const files = [...filesOf(region)];

  it('is written in files that are found', () => {
    expect(files.length).toBeGreaterThan(30);
    for (const name of [`README.${region}.md`, `src/text/${region}/walk.ts`, `playbooks/complaint/${region}.yaml`])
      expect(files.map(([file]) => file)).toContain(name);
  });

  it.each(files)('has nothing of the other region in %s', (_, text) => {
    expect(foundIn(region, text).filter((word) => !Object.hasOwn(FINE[region], word))).toEqual([]);
  });

  it('excuses nothing that is not there', () => {
    const found = new Set(files.flatMap(([, text]) => foundIn(region, text)));
    expect(Object.keys(FINE[region]).filter((word) => !found.has(word))).toEqual([]);
  });

  it('has no English in what playbooks and templates say, but for names and addresses', () => {
    const spoken = spokenIn(content, region).map((text) => text.replaceAll(COMMAND, ''));
    expect(latinWords(spoken).filter(isEnglish)).toEqual([]);
  });

  /** Names of keys, formats and commands that stand in the sentences around a walk. */
  const NAMES = new Set(
    'crisis-kit crisis kit yaml verify start resume release doctor npx status answer back note help head json yaml enter esc tab ctrl ctrl-c windows utf-8 taipei asia pm am lint show draft english playbook list coverage word markdown html docx'.split(
      ' ',
    ),
  );

  it.each(['walk', 'report', 'terminal', 'playbook'])('has no English in the sentences of %s', (name) => {
    const source = new Map(files).get(path.posix.join('src/text', region, `${name}.ts`)) ?? '';
    const sentences = [...source.matchAll(QUOTED)].map(([, plain, filled]) => plain ?? filled ?? '');
    const chinese = sentences
      .filter((sentence) => /\p{Script=Han}/u.test(sentence))
      .map((sentence) => sentence.replace(/\$\{[^}]*\}/g, ''));
    expect(chinese.length).toBeGreaterThan(10);
    expect(latinWords(chinese).filter((word) => !NAMES.has(word.toLowerCase()))).toEqual([]);
  });
});

describe('the check', () => {
  it.each<[Region, string, string]>([
    ['zh-TW', '请重新登录', '请'],
    ['zh-TW', '這個軟件的質量', '軟件'],
    ['zh-CN', '請重新登录', '請'],
    ['zh-CN', '这个软体的简讯', '软体'],
  ])('of %s finds %s', (region, text, word) => {
    expect(foundIn(region, text)).toContain(word);
  });

  it('lets a word stand inside a longer one of the own region', () => {
    expect(foundIn('zh-TW', '伺服器')).toEqual([]);
  });

  it('finds English, and knows an address and a model from it', () => {
    expect(latinWords(['請先 stop 使用', 'www.goodday.example/notice', 'HB-200 黑色'])).toEqual(['stop']);
  });
});
