/** Every code is worded in every language: whole sentences of that language, nothing left unfilled. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/core/issue.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import type { IssueFrame, IssueSentences, Sentence, Words } from '../../src/text/words.ts';
import { CASES, type Case } from '../support/issue-samples.ts';

type Module = { readonly issues: IssueSentences; readonly frame: IssueFrame };

const load = async (lang: Lang): Promise<Module> => {
  const { words } = (await import(`../../src/text/${lang}/words.ts`)) as { readonly words: Words };
  return { issues: { ...words.slips, ...(await words.faults()) }, frame: words.frame };
};

const MODULES = new Map(await Promise.all(LANGS.map(async (lang) => [lang, await load(lang)] as const)));

/** A whole sentence; in Chinese also what was found behind a colon, so that it can be copied without the stop. */
const END: Readonly<Record<Lang, RegExp>> = {
  en: /[.?!]$/u,
  'zh-TW': /[。？！]$|：[^。：]+$/u,
  'zh-CN': /[。？！]$|：[^。：]+$/u,
};

/** Characters that stand in one script only, pair by pair: simplified, traditional. */
const PAIRS =
  '么麼 吗嗎 这這 们們 个個 来來 时時 说說 对對 没沒 发發 会會 还還 为為 开開 关關 录錄 记記 问問 题題 请請 让讓 读讀 写寫 选選 择擇 应應 该該 认認 证證 变變 复復 错錯 误誤 ' +
  '条條 项項 种種 类類 输輸 设設 无無 与與 从從 处處 总總 结結 约約 级級 须須 预預 闻聞 员員 业業 务務 动動 权權 两兩 进進 过過 远遠 连連 边邊 运運 ' +
  '间間 门門 闭閉 长長 盘盤 损損 坏壞 满滿 夹夾 档檔 码碼 圆圓 号號 节節 层層 简簡 内內 别別 执執 击擊 创創 删刪 编編 续續 绝絕 给給 经經 组組 统統 ' +
  '网網 络絡 电電 脑腦 东東 车車 马馬 书書 举舉 义義 乐樂 习習 乡鄉 买買 卖賣 丢丟 亲親 产產 价價 众眾 优優 传傳 伤傷 体體 儿兒 党黨 兰蘭 兴興 养養 军軍 农農 决決 ' +
  '几幾 凭憑 则則 刚剛 办辦 劳勞 协協 单單 历歷 压壓 县縣 参參 双雙 叶葉 听聽 启啟 响響 园園 围圍 图圖 场場 块塊 声聲 备備 够夠 头頭 实實 审審 导導 将將 尝嘗 ' +
  '带帶 帮幫 并並 广廣 库庫 张張 弹彈 强強 归歸 当當 态態 恶惡 惊驚 戏戲 战戰 户戶 扩擴 拟擬 拥擁 换換 据據 断斷 显顯 标標 样樣 检檢 楼樓 欢歡 汇匯 测測 浏瀏 灵靈 点點 ' +
  '状狀 独獨 现現 环環 确確 离離 称稱 稳穩 签簽 紧緊 纪紀 线線 练練 终終 细細 维維 缩縮 罗羅 职職 联聯 肃肅 脱脫 范範 药藥 获獲 见見 规規 视視 览覽 觉覺 触觸 计計 订訂 讨討 ' +
  '训訓 议議 讯訊 访訪 许許 论論 评評 识識 词詞 试試 话話 询詢 详詳 语語 课課 调調 谁誰 谈談 谢謝 责責 账賬 质質 贴貼 费費 资資 赔賠 转轉 轻輕 较較 达達 迁遷 违違 适適 递遞 ' +
  '遗遺 释釋 钟鐘 钮鈕 链鏈 锁鎖 键鍵 镜鏡 阅閱 队隊 阶階 际際 险險 随隨 难難 页頁 顺順 顾顧 频頻 额額 风風 饮飲 驱驅 验驗 鱼魚 齐齊';

const column = (at: 0 | 1): ReadonlySet<string> => new Set(PAIRS.split(' ').map((pair) => pair.charAt(at)));

/** What each language must not hold. */
const FOREIGN: Readonly<Partial<Record<Lang, ReadonlySet<string>>>> = { 'zh-TW': column(0), 'zh-CN': column(1) };

/** Latin words that Chinese readers see as they are: names of formats, keys, files and menu words, and what one types. */
const KEPT = new Set(
  (
    'crisis-kit YAML JSON CSV CEXF UTF-8 CEL KB MB UTC Word md txt html docx Enter Tab Ctrl-C ID id FILE FOLDER INCIDENT PLAYBOOK TEMPLATE STATEMENT TASK FACT VALUE REASON STEP LEVEL TEXT STATE TWD en ' +
    'YYYY-MM-DD HH MM VISUAL EDITOR yes no true false null known confirmed reported unconfirmed is each size in say otherwise unknown again limit times then stage role practice ' +
    'day learned_at notice yaml zones choices choice confirm personal needs uses languages words regime fields safety task done next title lang when to zh-TW zh-CN harm cause templates parts playbooks'
  ).split(' '),
);

/** What stands in a sentence as it is typed: commands, options, menu words, file names, code in braces or quotes. */
const TYPED: readonly RegExp[] = [
  /npm install --global crisis-kit/gu,
  /\{\{[^\p{Script=Han}]*?\}\}(?:…\{\{\/\w+\}\})?/gu,
  /\{(?:emergency|fraud_line)\}|\{…\}|\{ times[^}]*\}|\{\{|\}\}/gu,
  /(?:npx )?crisis-kit(?:@latest)?(?: [^\s\p{Script=Han}，。；：、（）「」]+)*/gu,
  /--?[a-z][a-z-]*(?: (?:[A-Z]+|"[^"]*"|zh-TW|zh-CN|[a-z]+))*/gu,
  /[:：][a-z]+\b/gu,
  /[\w./-]+\.(?:yaml|yml|hbs|txt|jsonl?|md|torn-1)\b|\b[a-z]+\/(?:[a-z]+\/?)*/gu,
  /\b[a-z_]+: (?:[a-z-]+\b)?/gu,
  /\b[a-z_]+ (?:==|!=|[<>]=?|in|&&|\|\|) ['\w]+/gu,
  /\b(?:known|confirmed|size|has)\([\w, ]*\)/gu,
  /[“「"'‘`][\w :.,#{}$=!&|>()'-]+[”」"'’`]/gu,
];

/** Inside a longer word a value stands by chance, as `date` in `update`. */
const joined = (before: string, behind: string): boolean => /[a-z]$/iu.test(before) || /^[a-z]/iu.test(behind);

/** The sentence without what its case brought along. */
const without = (text: string, { params }: Case): string => {
  const given = Object.values(params)
    .filter((one) => typeof one === 'string' && one !== '')
    .sort((a, b) => String(b).length - String(a).length);
  const parts = given.flatMap((one) => [String(one), ...String(one).split(/, | \| /u)]);
  return parts.reduce(
    (left, part) =>
      left.split(part).reduce((all, next) => (joined(all, next) ? `${all}${part}${next}` : `${all}　${next}`)),
    text,
  );
};

const untyped = (text: string): string => TYPED.reduce((left, pattern) => left.replace(pattern, '　'), text);

const latin = (text: string): readonly string[] =>
  (untyped(text).match(/\p{Script=Latin}[\p{Script=Latin}\d_-]+/gu) ?? []).filter((word) => !KEPT.has(word));

/** What a language says to a case; nothing where it has no sentence for that code, which the first test then names. */
const sentenceOf = (lang: Lang, { code, params }: Case): Sentence => {
  const say = (MODULES.get(lang) as Module).issues[code] as ((given: Case['params']) => Sentence) | undefined;
  return say?.(params) ?? { found: '', expected: '', hint: '' };
};

const whole = ({ found, expected, hint }: Sentence): string => [found, expected, hint].join('\n');

/** Every case with what is wrong with its words; empty where all is well. */
const wrong = (lang: Lang, judge: (text: Sentence, one: Case) => string | null): readonly string[] =>
  CASES.flatMap((one) => {
    const sentence = sentenceOf(lang, one);
    const fault = judge(sentence, one);
    return fault === null ? [] : [`${one.code} ${JSON.stringify(one.params)}: ${fault}\n${whole(sentence)}`];
  });

const PLACES: readonly Place[] = [
  { kind: 'file', file: 'playbook.yaml', line: 3, column: 7, length: 2, source: 'next: x' },
  { kind: 'path', path: '/srv/incidents' },
  { kind: 'argument', name: '--lang' },
  { kind: 'ask', id: 'harm' },
  { kind: 'event', seq: 4 },
  { kind: 'statement', id: 'holding-line' },
];

describe.each(LANGS)('issues in %s', (lang) => {
  it('says what was found, in a whole sentence', () => {
    expect(
      wrong(lang, ({ found }) => (END[lang].test(found) && !found.includes('\n') ? null : 'no whole sentence')),
    ).toEqual([]);
  });

  it('says what is right or what to do next', () => {
    expect(wrong(lang, ({ expected, hint }) => (expected + hint === '' ? 'no way on' : null))).toEqual([]);
  });

  it('leaves nothing unfilled', () => {
    const unfilled = (text: string): boolean =>
      /undefined|NaN|\[object|null|[{}]/u.test(untyped(text)) || /\$\{|“”|「」| {2}/u.test(text);
    expect(wrong(lang, (sentence, one) => (unfilled(without(whole(sentence), one)) ? 'unfilled' : null))).toEqual([]);
  });

  it('is short enough to be read under stress', () => {
    expect(
      wrong(lang, ({ found, expected, hint }, one) =>
        [found, expected, hint].some((part) => without(part, one).length > 140) ? 'too long' : null,
      ),
    ).toEqual([]);
  });

  it('keeps to its own script', () => {
    const foreign = (text: string): string =>
      [...text].filter((one) => (lang === 'en' ? /\p{Script=Han}/u.test(one) : FOREIGN[lang]?.has(one))).join('');
    // A language is named in its own script, whoever reads it.
    const named = (text: string): string => text.replaceAll('简体中文', '').replaceAll('繁體中文', '');
    expect(wrong(lang, (sentence, one) => foreign(named(without(whole(sentence), one))) || null)).toEqual([]);
  });

  it('holds no words of another language', () => {
    if (lang === 'en') return;
    expect(wrong(lang, (sentence, one) => latin(without(whole(sentence), one)).join(' ') || null)).toEqual([]);
  });

  it('names every place, and says nothing where there is none', () => {
    const { frame } = MODULES.get(lang) as Module;
    for (const place of PLACES) expect(frame.place(place)).toMatch(/\S/u);
    expect(frame.place({ kind: 'nowhere' })).toBe('');
    expect(frame.place(PLACES[0] as Place)).toMatch(/playbook\.yaml.*3.*7/u);
    expect(frame.fault('/srv/incidents').join('\n')).toContain('/srv/incidents');
    expect(frame.count(1, 2)).toMatch(/1.*2/u);
    expect([frame.error, frame.warning, frame.found, frame.expected, frame.next]).not.toContain('');
  });
});
