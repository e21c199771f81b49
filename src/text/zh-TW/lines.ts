/** What Traditional Chinese says about agreed lines. */
import type { LinesWords } from '../lines-words.ts';
import { format } from './format.ts';
import { statement } from './statement.ts';

export const lines: LinesWords = {
  heading: (title) => `對外說法：${title}`,
  speaks: (who, deputy) =>
    `由誰發言：${who}${deputy === null ? '' : `；代理：${deputy}`}。其他人被問到，一律轉給發言人。`,
  speaksNobody: '還沒有指定由誰發言。',
  messages: '每個人都這樣說',
  sure: '查證過，可以直接說',
  unsure: '還沒查證，只能說「我們聽說了，正在查」',
  unknown: '還不知道，就說「這一點我們還不知道」',
  unsaid: '現在不說的，和為什麼不說',
  because: (about, why) => `${about}：${why}`,
  personal: (names) => `任何認得出當事人的內容（${format.list(names)}）：要不要說，由當事人決定。`,
  answers: '難回答的問題',
  posture: statement.posture,
  elsewhere: (count, lang, command) =>
    `有 ${format.number(count)} 條講好的話只有另一種語言，沒有寫進這裡。要用${lang}也講好：${command}`,
  out: '已經發布',
  outOne: (title, audience, when, where) =>
    `${title}，給${audience}，${when}${where.length === 0 ? '' : `，發在${format.list(where)}`}`,
  next: (when) => `下次說明：${when}。`,
  none: '還沒有',
  howTo: (incident) => `要增加：crisis-kit lines ${incident} add message "……"`,
  added: (id) => `說好了，這是第 ${id} 條。`,
  struck: '刪掉了，紀錄裡還在。',
  differs: (count) => `有 ${format.number(count)} 處和說過的、講好的不一樣：`,
  same: '和說過的、講好的都一致。',
  kind: { number: '數字', code: '批號或代碼', sum: '金額', contact: '聯絡方式', time: '時間', name: '名稱' },
  difference: (kind, found, agreed, where) =>
    `${kind}：這裡寫「${found}」，別處是${format.list(agreed.map((one) => `「${one}」`))}${where === '' ? '' : `（${where}）`}`,
};
