/** A call that does not fit and files that cannot be used, in Traditional Chinese. */
import type { UsageIssues } from '../../../core/usage-issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { argument, fault, listed, near, oneOf } from './words.ts';

export const usageIssues: Pick<IssueSentences, keyof UsageIssues> = {
  'usage.unknown-command': (given) =>
    say(
      `沒有「${given.found}」這個命令。`,
      '只能用 crisis-kit 認得的命令。',
      near(given.near, '看有哪些命令：crisis-kit --help。'),
    ),
  'usage.unknown-option': ({ found, command }) =>
    say(
      `看不懂「${found}」。`,
      command === '' ? '只能用 crisis-kit 認得的選項。' : `只能用 ${command} 認得的選項。`,
      `看有哪些選項：crisis-kit ${command === '' ? '' : `${command} `}--help。`,
    ),
  'usage.missing-argument': ({ name }) =>
    say(`少了${argument(name)}。`, `命令後面要接${argument(name)}。`, '看怎麼用：在命令後面加 --help。'),
  'usage.too-many': ({ found }) =>
    say(`多了「${found}」。`, '內容裡有空格的話，前後要加引號。', '看怎麼用：在命令後面加 --help。'),
  'usage.bad-value': ({ option, found, allowed }) =>
    say(`${option} 不能是「${found}」。`, oneOf(allowed), '請用其中一個再試一次。'),
  'usage.no-terminal': ({ ask }) =>
    say(
      `沒有人可以回答「${ask}」，因為現在不是在終端機裡執行。`,
      '這個答案要事先給，程式不會自己替您回答。',
      '用 crisis-kit answer 或 --answers 檔案 給答案；或在終端機裡執行。',
    ),
  'usage.which-incident': ({ ids }) =>
    say(
      '沒結案的事件不只一個，不知道是哪一個。',
      `請指定其中一個：${listed(ids)}`,
      '把事件編號接在命令後面。看清單：crisis-kit list。',
    ),
  'usage.no-incident': ({ dir }) =>
    say(
      `這裡沒有還沒結案的事件：${dir}`,
      '先有一個事件。',
      '開始一個：crisis-kit start。要看已經結案的：用 crisis-kit list 查編號，加在命令後面。紀錄放在別處的話，加上 --dir 資料夾。',
    ),
  'usage.unknown-answer': ({ found }) =>
    say(
      `答案檔裡的「${found}」，這本應變手冊裡沒有。`,
      '只能寫應變手冊會問的項目。',
      '改正或刪掉這一項再試。什麼都還沒有記下來。',
    ),
  'file.cannot-read': ({ path }) =>
    say(`讀不到這個檔案：${path}`, '檔案要存在，而且打得開。', '請檢查路徑；把檔案從資料夾拖進視窗，路徑就會出現。'),
  'file.not-answers': ({ path }) =>
    say(`這個檔案讀不出答案：${path}`, '一行一個「問題的 id: 答案」的 YAML。', '改正後再試一次。什麼都還沒有記下來。'),
  'usage.bad-facts': ({ found, allowed }) =>
    say(
      `事實檔裡有不認得的內容：${found}`,
      `這裡可以寫：${allowed}`,
      '改正後再試一次。事實檔有三項：harm、confirmed、unconfirmed。',
    ),
  'usage.unknown-law': ({ id, near }) =>
    say(
      `沒有這個法規代號：${id}`,
      near === '' ? '代號列在 docs/regimes.md。' : `是不是「${near}」？`,
      '換成正確的代號，或不要加這個選項。',
    ),
  'file.exists': ({ path }) => say(`這裡已經有這個檔案：${path}`, '', '換一個檔名。原來的檔案沒有動過。'),
  'file.cannot-write': ({ path, why }) =>
    say(
      `檔案存不了，${fault(why)}：${path}`,
      '資料夾要可以寫入，而且還有空間。',
      '換一個資料夾，或清出空間，再試一次。',
    ),
  'file.bad-yaml': ({ path }) =>
    say(`這個 YAML 檔案的寫法讀不懂：${path}`, '一行一個「名稱: 內容」，縮排對齊，冒號用半形。', '改正後再試一次。'),
  'file.not-utf8': ({ path }) =>
    say(`這個檔案不是 UTF-8 文字：${path}`, '以 UTF-8 儲存的文字檔。', '用記事本開啟，另存新檔，編碼選 UTF-8。'),
  'file.not-docx': ({ path }) =>
    say(
      `這個檔案讀不成 Word 檔：${path}`,
      '副檔名是 docx、沒有設密碼的 Word 檔。',
      '用 Word 開啟，另存新檔，選 Word 文件（docx）；也可以存成純文字檔。',
    ),
  'file.too-large': ({ path, limit }) =>
    say(`檔案太大：${path}`, `最多 ${limit}。`, '照片或影片請縮小；也可以另外保存，再用筆記寫下放在哪裡。'),
};
