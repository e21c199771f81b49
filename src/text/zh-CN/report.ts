/** What status, log, list and verify say in the mainland's Chinese. */
import type { ReportWords } from '../report-words.ts';

/** `4（危急）` as a level, as the screens say it. */
const level = (about: string): string => about.replace('（', '级（');

/** `… v2` as the second wording of a statement. */
const draft = (about: string): string => about.replace(/ v(\d+)$/, '（第$1稿）');

const EVENTS: Readonly<Record<string, (about: string, value: string) => string>> = {
  'incident-opened': (about) => `事件开始：${about}`,
  'question-answered': (about, value) => `${about}：${value}`,
  'fact-changed': (about, value) => `已修改。${about}：${value}`,
  'claims-checked': (_, value) => `我们的人核实过：${value || '还没有'}`,
  'wording-given': (about, value) => `${about}的写法：${value}`,
  'place-moved': (about) => `转到：${about}`,
  'playbook-entered': (about) => `转到应对手册：${about}`,
  'severity-assessed': (about, value) => `严重度${level(about)}${value ? `，原因：${value}` : ''}`,
  'severity-set': (about, value) => `严重度手动改为${level(about)}${value ? `，原因：${value}` : ''}`,
  'task-opened': (about) => `新增待办：${about}`,
  'task-updated': (about, value) => `待办（${value}）：${about}`,
  'clock-started': (about, value) => `开始计时：${about}${value ? `，${value}` : ''}`,
  'clock-closed': (about, value) => `停止计时：${about}，${value}`,
  'clocks-exported': (about) => `导出日历文件：${about}`,
  'matters-reached': (about) => `开始查这方面的法规：${about}`,
  'statement-drafted': (about) => `声明已起草：${draft(about)}`,
  'statement-edited': (about) => `声明由人改写：${draft(about)}`,
  'statement-approved': (about, value) => `声明已批准：${about}，${value}`,
  'statement-withdrawn': (about, value) => `声明已【撤回】：${about}（${value}）`,
  'statement-settled': (about, value) => `声明“${about}”：${value}`,
  'statement-released': (about, value) => `声明已【发布】：${about}${value ? `（${value}）` : ''}`,
  'statement-exported': (about, value) => `声明另存为${value}：${about}`,
  'statement-overtaken': (about, value) => `有事实变了，声明内容已过时：${about}${value ? `（${value}）` : ''}`,
  'wait-answered': (_, value) => `等待：${value}`,
  'way-kept': (_, value) => `留在原来的步骤：${value}`,
  'note-added': (_, value) => `笔记：${value}`,
  'file-attached': (about) => `添加文件：${about}`,
  'language-changed': (about) => `语言：${about}`,
  'incident-closed': (about, value) => `事件结束：${about}${value ? `（${value}）` : ''}`,
};

export const report: ReportWords = {
  incident: '事件',
  playbook: '应对手册',
  opened: '开始时间',
  place: '现在到',
  severity: '严重度',
  facts: '目前知道的',
  tasks: '待办',
  clocks: '时限',
  statements: '声明',
  nextAsk: '下一个问题',
  closed: '已结束',
  goOn: (id, value) => [
    `只回答这一题：npx crisis-kit answer ${id} ${value}`,
    `一题一题往下走：npx crisis-kit resume ${id}`,
  ],
  unreadable: '读不出来，请运行 verify',
  none: '没有',
  unknown: '还不知道',
  skipped: (reason) => (reason === '' ? '跳过' : `跳过（${reason}）`),
  record: '记录',
  author: '记录人',
  role: '角色',
  time: '时间',
  state: '状态',
  title: '标题',
  file: '文件',
  unverified: '未核实身份',
  verified: (events, head) => [`记录完整，共${events}条。`, `记录指纹：${head}`],
  verifyLimits: [
    '这说明：从写下到现在，记录没有被改动、删除、调换或插入。',
    '这不能说明：所有事情都写进来了，也不能说明打字的是谁。如果末尾少了几条，只有和另外抄下的指纹对照才看得出来：',
    'crisis-kit verify 事件编号 --head 指纹',
  ],
  damaged: (findings) => `记录【不完整】：发现${findings}处问题。`,
  lintClean: (playbook) => `${playbook}：没有要改的地方。`,
  languagesOf: '语言',
  steps: '步骤',
  overrides: (id) => `现在用的是自己的“${id}”，不是自带的那份。`,
  nothingHere: (dir) => `这里还没有事件：${dir}`,
  offPath: (ids) => `答案文件里的这些，这条路上没有问到：${ids.join('、')}`,
  lacking: (id) => `答案文件里没有 ${id} 的答案，事件先停在那里。`,
  event: ({ type, about, value }) =>
    EVENTS[type]?.(about, value) ?? [type, about, value].filter((part) => part !== '').join(' '),
};
