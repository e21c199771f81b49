/** What Traditional Chinese says in a drill. */
import type { DrillWords } from '../drill-words.ts';

const OVER = {
  closed: '您已經處理到最後，演練結束。',
  time: '時間到，演練結束。',
  hand: '演練結束。',
} as const;

export const drill: DrillWords = {
  kind: {
    call: '來電',
    mail: '電子郵件',
    message: '訊息',
    post: '貼文',
    news: '新聞',
    authority: '主管機關來文',
    rumour: '聽人說',
    photo: '照片',
    'no-answer': '聯絡不上',
  },
  came: ({ time, kind, from }) => `${time}・${kind}・${from}`,
  to: (role) => `收到的人：${role}`,
  begun: [
    '這是演練。沒有人真的受傷，什麼都不會送出去，您真正的紀錄也不會被動到。',
    '照您真的會做的去做。有人告訴您的才輸入，不知道的就說不知道。',
  ],
  background: '您目前知道的',
  roles: '誰來演',
  minutes: (count) => `${count} 分鐘`,
  solo: '一個人也能練',
  together: '要幾個人一起練',
  scenarios: '演練',
  name: '名稱',
  length: '長度',
  noneStarted: '還沒有開始過任何演練。',
  ended: { closed: '處理到最後', time: '時間到', hand: '已結束' },
  underWay: '進行中',
  howToStart: '開始一場：crisis-kit drill start 名稱',
  over: (id, why) => [OVER[why], `您做過的都在這裡：crisis-kit log ${id}`],
  nothingCame: (time) => `現在是 ${time}，這段時間沒有新的狀況。`,
  somebody: '有人',
  observed: '記下來了，檢討時再談。',
};
