/** What the mainland’s Chinese says about legal clocks. */
import type { LawWords } from '../law-words.ts';
import { format } from './format.ts';

const UNITS = { hours: '小时', days: '天', 'working-days': '个工作日', months: '个月' } as const;

const clock: LawWords['clock'] = ({ label, state, due, minutes }) => {
  if (state === 'met') return `已完成。${label}`;
  if (state === 'missed') return `完成了，但过了期限。${label}`;
  if (state === 'not-reported') return `决定不报告。${label}`;
  if (state === 'start-unknown') return `还不知道从什么时候算起。${label}`;
  if (due === null || minutes === null) return `不要拖，马上办。${label}`;
  if (state === 'due') return `${due}已经过了。如果适用于您，就是晚了，请马上确认。${label}`;
  if (state === 'overdue') return `已逾期！应在${due}前完成（已过${format.duration(-minutes)}）。${label}`;
  return `${due}前（还剩${format.duration(minutes)}）。${label}`;
};

export const law: LawWords = {
  clock,
  period: (within, unit) => `${within}${UNITS[unit]}`,
  between: '，',
  about: (due) => `大约${due}（那一年的放假安排还不清楚）`,
  mayApply: '可能适用于您',
  matter: {
    recall: '不安全的产品',
    data: '个人信息',
    complaint: '投诉',
    security: '网络安全',
    workplace: '工伤事故',
    listed: '上市公司',
    'first-word': '第一次说明',
  },
  confidence: {
    high: '',
    medium: '请核实：来自其他资料，不是法规原文。',
    low: '没有读到可靠的来源，请核实。',
  },
  textAsOf: (day) => `条文版本：${day}。`,
  mayHaveChanged: '已经超过一年，条文可能改了。',
  counsel: '请跟律师确认。',
  counted: (moment, at) => `从${at}算起（${moment}）。`,
  known: { heard: '暂按您第一次得知的时间', answered: '暂按您在这里回答的时间' },
  correct: (fact) => `时间不对的话，请改：crisis-kit fact ${fact} 时间`,
  startsWith: (moment) => `知道这个时间才开始算：${moment}`,
  unsettled: '可能的期限不止一种，这里列的是最短的。',
  byOrder: '具体日期以通知书写的为准，这里是最长的期限。',
  atMost: '这是最长的期限，能早就早。',
  basis: (kind, title, provision) => `${title}（${kind}）。${provision}`,
  byHand: '起算时间是人工设的',
  running: '已经开始算的法定期限',
  moved: (label, was, now) => `有变化：${label}。原来是${was}，现在是${now}。`,
  gone: (label) => `不再适用：${label}`,
  more: (count) => `没有列在这里的，有${count}项：在菜单里选“要守的时间”，或输入 crisis-kit clock list`,
  waiting: (count) => `另外${count}项还没开始算，或只是可能适用：crisis-kit clock list`,
  references: '仅供参考：约束的不是您、还没施行，或者条文没有细读',
  notInForce: '尚未施行',
  notAdvice: '这不是法律意见，每一项都请跟律师确认。',
  none: '现在没有在计的时间。',
  which: '是哪一项？',
  what: (label) => `这一项怎么样了？${label}`,
  actions: {
    met: '已经完成',
    'not-reported': '决定不报告，理由是……',
    replaced: '改用新的时间',
  },
  because: '为什么不报告？理由会留在记录里。',
  recorded: (label, how) => `${label}：${how}`,
  exportRow: '把这些时间做成日历文件',
  exported: (count) => `日历文件已经备好，里面有${count}个时间，都设了提醒：`,
  nothingToExport: '还在计的时间都没有日期，没有可以导出的。',
  calendarName: (title) => `要守的时间：${title}`,
};
