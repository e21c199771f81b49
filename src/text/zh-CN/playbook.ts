/** What the mainland's Chinese says about playbooks to whoever reads or writes one. */
import type { PlaybookWords } from '../playbook-words.ts';

const orList = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('或');

export const playbook: PlaybookWords = {
  kind: {
    ask: '提问',
    decide: '决定',
    task: '待办',
    severity: '严重度',
    statement: '声明',
    clock: '时限',
    wait: '暂停',
    handover: '转到',
    end: '结束',
  },
  condition: {
    and: '，并且',
    or: '，或者',
    not: (what) => `不满足（${what}）`,
    group: (what) => `（${what}）`,
    yes: (name) => `“${name}”：是`,
    no: (name) => `“${name}”：否`,
    compare: {
      '==': (name, value) => `“${name}”为“${value}”`,
      '!=': (name, value) => `“${name}”不是“${value}”`,
      '<': (name, value) => `“${name}”小于 ${value}`,
      '<=': (name, value) => `“${name}”不超过 ${value}`,
      '>': (name, value) => `“${name}”大于 ${value}`,
      '>=': (name, value) => `“${name}”不少于 ${value}`,
    },
    size: {
      '==': (name, value) => `“${name}”正好选了 ${value} 项`,
      '!=': (name, value) => `“${name}”选的不是 ${value} 项`,
      '<': (name, value) => `“${name}”选了不到 ${value} 项`,
      '<=': (name, value) => `“${name}”最多选了 ${value} 项`,
      '>': (name, value) => `“${name}”选了 ${value} 项以上`,
      '>=': (name, value) => `“${name}”至少选了 ${value} 项`,
    },
    oneOf: (name, values) => `“${name}”为${orList(values)}`,
    has: (name, value) => `“${name}”中有“${value}”`,
    known: (name) => `“${name}”已经清楚`,
    unknown: (name) => `“${name}”还不清楚`,
    confirmed: (name) => `“${name}”已核实`,
    unconfirmed: (name) => `“${name}”未核实`,
    always: '任何情况',
    never: '不会发生',
  },
  when: (condition, to) => `如果${condition} → ${to}`,
  whenUnknown: (to) => `如果还不清楚 → ${to}`,
  otherwise: (to) => `其他情况 → ${to}`,
  limit: (times, to) => `从第 ${times} 次起 → ${to}`,
  coverage: {
    warning: '提醒',
    template: '声明模板',
    advice: '建议',
    shared: (playbooks) => `（${playbooks} 份手册）`,
    nothing: '还没有任何内容落实这一点。',
    wordsOnly: '只有文字提到：没有提问、待办，也没有声明。',
    carried: (carried, total) => `共 ${total} 项做法，其中 ${carried} 项有实际的步骤或声明落实。`,
    open: (rows) => `还没落实：${rows.join('、')}`,
  },
};
