/** The sentences for a record, and for writing it, in Traditional Chinese. */
import type { RecordIssues } from '../../../core/record/issues.ts';
import { say } from '../../sentences.ts';
import type { IssueSentences } from '../../words.ts';
import { fault, listed } from './words.ts';

const WHY: Readonly<Record<RecordIssues['record.bad-line']['why'], string>> = {
  json: '讀不懂',
  canonical: '寫法被動過',
  hash: '內容和當時存下的指紋對不起來',
  data: '內容和當時存下的指紋對不起來',
  chain: '和前一筆接不起來',
  sequence: '編號不連續',
  envelope: '缺了時間、作者這些該有的欄位',
};

const KEEP = '什麼都不要改，先把整個資料夾複製一份留著。';

export const recordIssues: Pick<IssueSentences, keyof RecordIssues> = {
  'record.not-found': ({ id }) =>
    say(
      `找不到事件 ${id}。`,
      '要用清單裡有的事件編號；只打前面幾個字也可以。',
      '看清單：crisis-kit list。紀錄放在別處的話，加上 --dir 資料夾。',
    ),
  'record.ambiguous': ({ id, candidates }) =>
    say(`開頭是「${id}」的事件不只一個。`, `請指定其中一個：${listed(candidates)}`, '多打幾個字再試一次。'),
  'record.bad-line': ({ seq, why }) =>
    say(
      `紀錄的第 ${seq} 筆有問題：${WHY[why]}。`,
      '每一筆都和寫下時一模一樣。',
      `${KEEP}手邊有備份就用備份。要繼續處理事情，請開新的事件：crisis-kit start。`,
    ),
  'record.torn-tail': ({ bytes, file }) =>
    say(
      `最後一筆沒有寫完（${bytes} 個位元組），可能是當時斷電或當機。在這裡：${file}`,
      '最後一筆也是完整的。',
      '之前的都還在。請看看最後一個答案有沒有存到，沒有就再回答一次。',
    ),
  'record.file-changed': ({ file }) => say(`這個檔案存下之後被改過：${file}`, '和存下時一模一樣。', KEEP),
  'record.file-missing': ({ file }) =>
    say(
      `紀錄裡提到的檔案不見了：${file}`,
      '檔案還在原來的地方。',
      '看看是不是被移走，或被防毒軟體隔離；找到就放回去。',
    ),
  'record.file-unknown': ({ file }) =>
    say(
      `資料夾裡多了一個檔案，紀錄裡沒有提到：${file}`,
      '只有紀錄裡提到的檔案。',
      '是自己放的，就移到別處。要留在紀錄裡，請用：crisis-kit attach。',
    ),
  'record.bundle-changed': ({ found, expected }) =>
    say(
      `事件開始時存下的應變手冊，現在不一樣了（${found === '' ? '不見了' : found}）。`,
      `紀錄裡記的指紋：${expected}`,
      `${KEEP}手邊有備份，就把 bundle.jsonl 放回去。`,
    ),
  'record.head-differs': ({ found, expected }) =>
    say(
      `紀錄指紋和抄下來的不一樣。現在是：${found === '' ? '沒有' : found}`,
      `抄下來的是：${expected}`,
      `先確認抄的時候沒有抄錯。沒有抄錯，最後面可能被刪過。${KEEP}`,
    ),
  'record.empty': ({ id }) =>
    say(
      `事件 ${id} 裡一筆紀錄都沒有。`,
      '至少有開始的那一筆。',
      '可能在開始的那一刻就中斷了。請重新開始：crisis-kit start。',
    ),
  'record.newer-format': ({ found, known }) =>
    say(
      `這份紀錄的格式是 ${found}，這個版本只認得到 ${known}。`,
      '要用同一版，或更新版的 crisis-kit 開啟。',
      '請更新 crisis-kit。紀錄沒有被動過。',
    ),
  'record.cannot-write': ({ path, why }) =>
    say(
      `紀錄寫不進去，${fault(why)}：${path}`,
      '資料夾要可以寫入，而且還有空間。',
      '清出空間，或改存到別的資料夾：--dir 資料夾。',
    ),
  'record.cannot-read': ({ path, why }) =>
    say(`紀錄讀不出來，${fault(why)}：${path}`, '檔案要打得開。', '看看資料夾還在不在、隨身碟有沒有插好，再試一次。'),
  'record.busy': ({ id }) =>
    say(
      `有另一個視窗正在寫事件 ${id}。`,
      '同一時間只有一個在寫。',
      '等幾秒再試一次。一直這樣的話，看看是不是有另一個視窗還開著。',
    ),
  'record.busy-elsewhere': ({ id, host }) =>
    say(
      `另一台電腦（${host}）正在寫事件 ${id}。`,
      '同一時間只有一台在寫。',
      '請到那台電腦上結束，或等它寫完再試一次。',
    ),
  'record.lock-unreadable': ({ id, path }) =>
    say(
      `事件 ${id} 有人在寫的記號還在，但看不出是誰：${path}`,
      '寫完之後，這個記號會自己消失。',
      '先確定沒有別的視窗或電腦在用這個事件，再刪掉這個檔案。',
    ),
};
