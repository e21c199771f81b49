/** What Traditional Chinese says about playbooks to whoever reads or writes one. */
import type { PlaybookWords } from '../playbook-words.ts';

const orList = (items: readonly string[]): string => items.map((item) => `「${item}」`).join('或');

export const playbook: PlaybookWords = {
  kind: {
    ask: '提問',
    decide: '決定',
    task: '待辦',
    severity: '嚴重度',
    statement: '聲明',
    clock: '時限',
    wait: '暫停',
    handover: '轉到',
    end: '結束',
  },
  condition: {
    and: '，而且',
    or: '，或者',
    not: (what) => `不是（${what}）`,
    group: (what) => `（${what}）`,
    yes: (name) => `「${name}」：是`,
    no: (name) => `「${name}」：否`,
    compare: {
      '==': (name, value) => `「${name}」是「${value}」`,
      '!=': (name, value) => `「${name}」不是「${value}」`,
      '<': (name, value) => `「${name}」少於 ${value}`,
      '<=': (name, value) => `「${name}」最多 ${value}`,
      '>': (name, value) => `「${name}」多於 ${value}`,
      '>=': (name, value) => `「${name}」至少 ${value}`,
    },
    size: {
      '==': (name, value) => `「${name}」剛好選了 ${value} 項`,
      '!=': (name, value) => `「${name}」選的不是 ${value} 項`,
      '<': (name, value) => `「${name}」選了不到 ${value} 項`,
      '<=': (name, value) => `「${name}」最多選了 ${value} 項`,
      '>': (name, value) => `「${name}」選了超過 ${value} 項`,
      '>=': (name, value) => `「${name}」至少選了 ${value} 項`,
    },
    oneOf: (name, values) => `「${name}」是${orList(values)}`,
    has: (name, value) => `「${name}」裡有「${value}」`,
    known: (name) => `「${name}」已經知道`,
    unknown: (name) => `「${name}」還不知道`,
    confirmed: (name) => `「${name}」查證過`,
    unconfirmed: (name) => `「${name}」還沒查證`,
    always: '一律',
    never: '不會發生',
  },
  when: (condition, to) => `如果${condition} → ${to}`,
  whenUnknown: (to) => `如果還不知道 → ${to}`,
  otherwise: (to) => `其他情況 → ${to}`,
  limit: (times, to) => `第 ${times} 次起 → ${to}`,
  coverage: {
    warning: '提醒',
    template: '聲明範本',
    advice: '建議',
    shared: (playbooks) => `（${playbooks} 本手冊）`,
    nothing: '還沒有任何內容做到這一點。',
    wordsOnly: '只有文字提到：沒有提問、待辦，也沒有聲明。',
    carried: (carried, total) => `共 ${total} 項做法，其中 ${carried} 項有實際的步驟或聲明做到。`,
    open: (rows) => `還沒做到：${rows.join('、')}`,
  },
};
