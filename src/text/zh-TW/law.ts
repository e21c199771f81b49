/** What Traditional Chinese says about legal clocks, in Taiwan’s wording. */
import type { LawWords } from '../law-words.ts';
import { format } from './format.ts';

const UNITS = { hours: '小時', days: '天', 'working-days': '個工作日', months: '個月' } as const;

const clock: LawWords['clock'] = ({ label, state, due, minutes }) => {
  if (state === 'met') return `已完成。${label}`;
  if (state === 'missed') return `過了期限才完成。${label}`;
  if (state === 'not-reported') return `決定不通報。${label}`;
  if (state === 'start-unknown') return `還不知道從什麼時候算起。${label}`;
  if (due === null || minutes === null) return `不能拖。${label}`;
  if (state === 'due') return `${due} 已經過了。要是適用於您，就是遲了，請馬上確認。${label}`;
  if (state === 'overdue') return `已逾期！期限是 ${due}（過了 ${format.duration(-minutes)}）。${label}`;
  return `${due} 前（還有 ${format.duration(minutes)}）。${label}`;
};

export const law: LawWords = {
  clock,
  period: (within, unit) => `${within} ${UNITS[unit]}`,
  between: '，',
  about: (due) => `大約 ${due}（那一年的放假日還不知道）`,
  mayApply: '可能適用於您',
  matter: {
    recall: '不安全的商品',
    data: '個人資料',
    complaint: '客訴',
    security: '資訊安全',
    workplace: '職業災害',
    listed: '上市公司',
    'first-word': '第一次說明',
  },
  confidence: {
    high: '',
    medium: '請查證：這是從其他資料讀到的，不是法規原文。',
    low: '沒有讀到可靠的來源，請查證。',
  },
  textAsOf: (day) => `條文版本：${day}。`,
  mayHaveChanged: '已經超過一年，條文可能改過了。',
  counsel: '請和律師確認。',
  counted: (moment, at) => `從 ${at} 算起（${moment}）。`,
  known: { heard: '先當作您第一次得知的時間', answered: '先當作您在這裡回答的時間' },
  correct: (fact) => `時間不對的話，請改：crisis-kit fact ${fact} 時間`,
  startsWith: (moment) => `知道這個時間才開始算：${moment}`,
  unsettled: '可能的期限不只一種，這裡列出最短的。',
  byOrder: '實際日期以命令寫的為準，這裡是最長的期限。',
  atMost: '這是最長的期限，能早就早。',
  basis: (kind, title, provision) => `${title}（${kind}）。${provision}`,
  byHand: '起算時間由人設定',
  running: '已經開始算的法定期限',
  moved: (label, was, now) => `有變動：${label}。原本 ${was}，現在 ${now}。`,
  gone: (label) => `不再適用：${label}`,
  more: (count) => `還有 ${count} 項：在選單選「要守的時間」，或輸入 crisis-kit clock list`,
  waiting: (count) => `另外 ${count} 項還沒開始算，或只是可能適用：crisis-kit clock list`,
  references: '只供參考：約束的不是您、還沒施行，或條文沒有細讀',
  notInForce: '尚未施行',
  notAdvice: '這不是法律意見，每一項都請和律師確認。',
  none: '目前沒有在算的時間。',
  which: '是哪一項？',
  what: (label) => `這一項怎麼樣了？${label}`,
  actions: {
    met: '已經完成',
    'not-reported': '決定不通報，理由是……',
    replaced: '改用新的時間',
  },
  because: '為什麼不通報？理由會留在紀錄裡。',
  recorded: (label, how) => `${label}：${how}`,
  exportRow: '把這些時間做成行事曆檔案',
  exported: (count) => `行事曆檔案已備好，裡面有 ${count} 個時間，都設了提醒：`,
  nothingToExport: '沒有一項還在算的時間有日期，所以沒有東西可以匯出。',
  calendarName: (title) => `要守的時間：${title}`,
};
