/** The sentences for playbook files, their shape and their tree, in Traditional Chinese. */
import type { IssueCode } from '../../../core/issue.ts';
import type { PlaybookIssues } from '../../../core/playbook/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { seen, shape, typed, yamlFault } from './shapes.ts';
import { fault, listed, near, oneOf } from './words.ts';

type Coded<Start extends string> = Pick<IssueSentences, Extract<IssueCode, `${Start}.${string}`>>;

export const yamlIssues: Coded<'yaml'> = {
  'yaml.cannot-read': ({ why }) =>
    say(`讀不到這個檔案，${fault(why)}。`, '檔案要存在，而且打得開。', '請檢查檔名和位置。'),
  'yaml.too-big': ({ bytes, max }) =>
    say(`檔案太大，有 ${bytes} 個位元組。`, `最多 ${max} 個位元組。`, '把它拆成幾個小一點的檔案。'),
  'yaml.not-utf8': () =>
    say('這個檔案不是 UTF-8 文字。', '以 UTF-8 儲存的文字檔。', '用編輯器開啟，另存新檔，編碼選 UTF-8。'),
  'yaml.syntax': ({ why }) =>
    say(
      `這裡的寫法讀不懂：${yamlFault(why)}。`,
      '一行一個「名稱: 內容」，縮排對齊。',
      '看看這一行和上一行的縮排、冒號和引號。',
    ),
  'yaml.full-width-colon': () =>
    say('這裡用了全形冒號「：」。', '半形冒號加一個空格「: 」。', '切換成英數輸入，重新打冒號。'),
  'yaml.wide-space': () => say('縮排裡有全形空格。', '半形空格。', '切換成英數輸入，重新打縮排。'),
  'yaml.tab': () => say('縮排裡有 Tab。', '半形空格，每層兩個。', '把 Tab 換成空格。'),
  'yaml.quote': ({ found }) =>
    say(`這裡的「${found}」會讓內容被讀錯。`, '整段內容放在半形雙引號裡。', '在內容前後加上 "。'),
  'yaml.alias': () => say('這裡用了 & 或 * 的別名。', '直接寫出內容。', '把內容複製過來，刪掉別名。'),
  'yaml.tag': ({ found }) =>
    say(`這裡用了標記「${found}」。`, '不用標記的內容。', '刪掉它；要當文字的話，整段放進雙引號。'),
  'yaml.key': ({ found }) => say(`不能用「${found}」當名稱。`, '別的名稱。', '換一個名稱。'),
  'yaml.duplicate-key': ({ key }) =>
    say(`「${key}」出現兩次。`, '同一層裡，每個名稱只能用一次。', '刪掉一個，或換一個名稱。'),
  'yaml.many-documents': () =>
    say('一個檔案裡放了好幾份內容（用 --- 隔開）。', '一個檔案一份。', '把它們分成不同的檔案。'),
  'yaml.too-deep': ({ max }) => say('層數太多了。', `最多 ${max} 層。`, '減少縮排的層數。'),
};

const unknown = (what: string) => (given: { readonly found: string; readonly near: string }) =>
  say(
    `沒有「${given.found}」這個${what}。`,
    `已經有的${what}。`,
    near(given.near, `看看是不是打錯，或先把這個${what}寫好。`),
  );

const shapeIssues: Pick<
  IssueSentences,
  'playbook.shape' | 'playbook.missing-key' | 'playbook.surplus-key' | 'playbook.id-differs'
> = {
  'playbook.shape': ({ why, found, expected }) =>
    say(`${seen(why, found)}，不合規定。`, shape(why, expected), '把檔案裡的這個地方改好。'),
  'playbook.missing-key': ({ key }) => say(`少了「${key}」。`, `這裡一定要有「${key}」。`, '補上這一行。'),
  'playbook.surplus-key': (given) =>
    say(`這裡不能有「${given.key}」。`, '這裡只能用規定好的名稱。', near(given.near, '刪掉它，或看看是不是放錯層。')),
  'playbook.id-differs': ({ found, expected }) =>
    say(`裡面寫的 id 是「${found}」，和檔案或資料夾的名稱不同。`, expected, '改成一樣的。'),
};

const nameIssues: Pick<
  IssueSentences,
  | 'playbook.not-found'
  | 'playbook.unknown-step'
  | 'playbook.unknown-fact'
  | 'playbook.unknown-role'
  | 'playbook.unknown-template'
  | 'playbook.unknown-clock'
  | 'playbook.unknown-part'
  | 'playbook.unknown-playbook'
  | 'playbook.unknown-task'
  | 'playbook.unknown-practice'
  | 'playbook.unknown-variable'
> = {
  'playbook.not-found': ({ id, known }) =>
    say(`沒有「${id}」這本應變手冊。`, oneOf(known), '不確定用哪一本，直接執行：crisis-kit start。'),
  'playbook.unknown-step': unknown('步驟'),
  'playbook.unknown-fact': unknown('事實'),
  'playbook.unknown-role': unknown('角色'),
  'playbook.unknown-template': unknown('範本'),
  'playbook.unknown-clock': unknown('時限'),
  'playbook.unknown-part': unknown('共用段落'),
  'playbook.unknown-playbook': unknown('應變手冊'),
  'playbook.unknown-task': unknown('待辦'),
  'playbook.unknown-practice': unknown('做法'),
  'playbook.unknown-variable': ({ found }) =>
    say(
      `文字裡的「${found}」不會被代換。`,
      '大括號裡只能是 {emergency}（緊急電話）或 {fraud_line}（反詐騙電話），而且只能寫在 say。',
      '刪掉大括號，或改成這兩個之一。',
    ),
};

type Rest = Exclude<keyof PlaybookIssues & `playbook.${string}`, keyof typeof shapeIssues | keyof typeof nameIssues>;

const treeIssues: Pick<IssueSentences, Rest> = {
  'playbook.unreachable': ({ step }) =>
    say(`沒有路會走到步驟「${step}」。`, '每個步驟都有別的步驟通到它。', '把某個步驟的 next 指到它，或刪掉它。'),
  'playbook.dead-end': ({ step }) =>
    say(
      `走到步驟「${step}」之後，永遠結束不了。`,
      '每個步驟最後都通到結案，或轉到另一本應變手冊。',
      '替它的 next 找一條走得到結尾的路。',
    ),
  'playbook.endless': ({ steps }) =>
    say(
      `這幾個步驟會一直繞圈：${steps}`,
      '繞圈的路要有次數上限。',
      '在其中一個步驟加上 limit: { times: 次數, then: 步驟 }。',
    ),
  'playbook.idle-loop': ({ steps }) =>
    say(
      `這幾個步驟繞第二圈時什麼都不會做：${steps}`,
      '圈裡至少有一個步驟會再做一次。',
      '在要再做一次的步驟加上 again: true。',
    ),
  'playbook.part-circle': ({ steps }) =>
    say(`共用段落互相引用，繞成一圈：${steps}`, '共用段落不能引用到自己。', '拿掉其中一個引用。'),
  'playbook.needs-unknown': ({ facts }) =>
    say(
      `這些事實可能還不知道，卻沒有寫那時候往哪裡走：${listed(facts)}`,
      '有一行 unknown: 步驟。',
      '在 otherwise 前面加上 unknown: 步驟。',
    ),
  'playbook.idle-unknown': () => say('這裡的 unknown 永遠用不到。', '條件可能不知道時，才寫 unknown。', '刪掉這一行。'),
  'playbook.never-taken': ({ when }) =>
    say(`這個條件永遠不會成立：${when}`, '至少有一種情況會成立。', '看看是不是前面的條件已經把它包含了。'),
  'playbook.always-taken': ({ when }) =>
    say(`這個條件一定成立，後面的永遠走不到：${when}`, '有些情況成立，有些不成立。', '改掉條件，或直接寫要去的步驟。'),
  'playbook.too-many-cases': ({ cases, max }) =>
    say(`這裡的條件有 ${cases} 種組合，太多了，檢查不完。`, `最多 ${max} 種。`, '把它拆成幾個步驟，每個少看幾項事實。'),
  'playbook.fact-type': ({ fact, found, expected }) =>
    say(`事實「${fact}」的類型是 ${found}，不能用在這裡。`, `這裡要用：${typed(expected)}`, '換一個類型對的事實。'),
  'playbook.unplaced': ({ step, key }) =>
    say(`步驟「${step}」少了「${key}」。`, '內建的步驟都要有 stage、role 和 practice。', '補上它。'),
  'playbook.task-clash': ({ task, other }) =>
    say(
      `待辦「${task}」在 ${other} 已經有了，兩邊寫的不一樣。`,
      '同一個待辦，寫法要一樣。',
      '改成一樣的，或替其中一個換名稱。',
    ),
  'playbook.unused-template': ({ template }) =>
    say(`範本「${template}」沒有任何地方用到。`, '每個範本都有步驟用到。', '在步驟裡用它，或刪掉它。'),
  'playbook.unused-part': ({ part }) =>
    say(
      `共用段落「${part}」沒有任何地方用到。`,
      '每個共用段落都有應變手冊用到。',
      '用 kind: include 引用它，或刪掉它。',
    ),
  'playbook.no-place-elsewhere': () =>
    say(
      '緊急電話的清單，缺了「其他地方」那一項。',
      '剛好有一項的 zones 是空的。',
      '在 places.yaml 補上一項 zones: []。',
    ),
};

export const playbookIssues: Pick<IssueSentences, keyof PlaybookIssues & `playbook.${string}`> = {
  ...shapeIssues,
  ...nameIssues,
  ...treeIssues,
};

export const factRuleIssues: Pick<
  IssueSentences,
  'fact.safety-value' | 'fact.no-choices' | 'fact.type-clash' | 'fact.no-prefix' | 'fact.reserved'
> = {
  'fact.safety-value': ({ fact, found, expected }) =>
    say(`事實「${fact}」的 safety 不能是「${found}」。`, expected, '還不知道的時候，要當作比較危險的那個答案。'),
  'fact.no-choices': ({ fact }) =>
    say(
      `事實「${fact}」的類型和 choices 對不起來。`,
      '類型是 choice 或 choices 才有選項，而且一定要有。',
      '補上 choices，或換一種類型。',
    ),
  'fact.type-clash': ({ fact, found, expected }) =>
    say(`事實「${fact}」已經有了，類型是 ${expected}，這裡寫成 ${found}。`, expected, '改成一樣的類型，或換一個名稱。'),
  'fact.no-prefix': ({ fact, prefix }) =>
    say(`自己加的事實「${fact}」，名稱開頭不對。`, `開頭是「${prefix}」。`, `改成 ${prefix}${fact}。`),
  'fact.reserved': ({ fact }) => say(`「${fact}」在條件裡有別的意思，不能當事實的名稱。`, '別的名稱。', '換一個名稱。'),
};

export const textIssues: Coded<'text'> = {
  'text.no-overlay': ({ lang, file }) =>
    say(`少了 ${lang} 的文字檔：${file}`, '每種語言都有一個。', '建立這個檔案，名稱和另外兩種語言的一樣。'),
  'text.missing': ({ lang, key }) => say(`${lang} 少了「${key}」的文字。`, '每種語言都要有。', '補上這一段。'),
  'text.surplus': ({ lang, key }) =>
    say(`${lang} 多了「${key}」。`, '只有原文裡有的項目。', '刪掉它，或看看是不是打錯。'),
  'text.items-differ': ({ lang, found, expected }) =>
    say(`${lang} 這裡有 ${found} 項。`, `和原文一樣是 ${expected} 項。`, '補上少的，或合併多的。'),
  'text.variables-differ': ({ lang, found, expected }) =>
    say(
      `${lang} 這段的代換詞是：${found === '' ? '沒有' : found}`,
      expected === '' ? '原文沒有代換詞。' : `和原文一樣：${expected}`,
      '改成和原文一樣。',
    ),
  'text.simplified': ({ found }) => say(`繁體中文裡有簡體字「${found}」。`, '繁體字。', '換成台灣的用字。'),
  'text.traditional': ({ found }) => say(`簡體中文裡有繁體字「${found}」。`, '簡體字。', '換成大陸的用字。'),
  'text.regional-word': ({ found, expected }) =>
    say(`「${found}」不是當地的說法。`, `「${expected}」`, '換成當地的說法。'),
  'text.invisible': ({ found }) =>
    say(`文字裡有看不見的字元（${found}）。`, '只有看得見的字和一般空格。', '刪掉這一小段，重新打一次。'),
};
