/** What the mainland's Chinese says on the sheets of a drill. */
import type { SheetWords } from '../sheet-words.ts';

export const sheet: SheetWords = {
  participant: '给参加的人',
  facilitator: '给主持演练的人',
  notForPlayers: '别让参加的人看见：上面写着接下来会出什么事。',
  known: '一开始就知道的',
  notes: '记录',
  toBegin: '怎么开始',
  timetable: '几点，出什么事',
  after: (minutes, what) => `在这之后 ${minutes}：${what}`,
  afterWhen: (minutes, condition) => `成立之后 ${minutes}：${condition}`,
  within: (minutes) => `（${minutes}之内）`,
  objectives: '看什么',
  good: '做得好',
  middling: '一般',
  bad: '不好',
  judged: '记录会回答',
  mistake: '这是失误',
  printed: '已写入：',
  table: {
    time: '时间',
    kind: '怎么来的',
    from: '谁发的',
    to: '到谁手里',
    text: '听到或看到的内容',
    onlyIf: '什么情况下才会发生',
    within: '多长时间之内',
  },
};
