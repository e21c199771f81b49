/** What Traditional Chinese says on the sheets of a drill. */
import type { SheetWords } from '../sheet-words.ts';

export const sheet: SheetWords = {
  participant: '給參加的人',
  facilitator: '給帶演練的人',
  notForPlayers: '不要讓參加的人看到：上面寫著接下來會發生什麼。',
  known: '一開始就知道的',
  notes: '筆記',
  toBegin: '怎麼開始',
  timetable: '什麼時候，發生什麼',
  after: (minutes, what) => `在這之後 ${minutes}：${what}`,
  afterWhen: (minutes, condition) => `成立之後 ${minutes}：${condition}`,
  within: (minutes) => `（${minutes}內）`,
  objectives: '要看什麼',
  good: '做得好',
  middling: '普通',
  bad: '不好',
  judged: '紀錄會回答',
  mistake: '這是錯誤',
  printed: '已寫入：',
  table: {
    time: '時間',
    kind: '怎麼來的',
    from: '誰發的',
    to: '傳到誰手上',
    text: '聽到或看到的內容',
    onlyIf: '什麼情況下才會發生',
    within: '多久之內',
  },
};
