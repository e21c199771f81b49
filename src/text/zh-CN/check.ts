/** What the check says in the mainland’s Chinese, and its examples of better wording. */
import type { CheckWords } from '../check-words.ts';

const CERC = '美国 CDC 危机与应急风险沟通';
const APOLOGY = 'Lewicki、Polin、Lount 2016；Ingall、McCarthy';
const SCCT = 'Coombs 情境危机传播';

export const checkWords: CheckWords = {
  rules: {
    'conditional-apology': {
      name: '带条件的道歉',
      why: `事情已经发生，却用“如有”“如果”来道歉，听起来像在怀疑对方是否受了伤害。（${APOLOGY}）`,
      better: '让您等了六个小时，我们很抱歉。',
    },
    'sorry-but': {
      name: '道歉后面接“但是”',
      why: `“但是”后面的话把道歉收回去了。（${APOLOGY}）`,
      better: '房间没有打扫干净，检查是我们的责任，我们很抱歉。',
    },
    'feelings-blamed': {
      name: '怪对方的感受',
      why: `说的是大家怎么想，不是自己做了什么。（${APOLOGY}）`,
      better: '这张海报嘲笑了别人。是我们贴的，我们很抱歉。',
    },
    'regret-only': {
      name: '只说遗憾，没有担责',
      why: `原因在自己，却没有人承担。肯担责，道歉才有用。（${APOLOGY}）`,
      better: '冷库的门是我们没关好。这是我们的错，我们很抱歉。',
    },
    agentless: {
      name: '没有人做的错事',
      why: `有失误，却看不出是谁的。请说清楚是谁。（${APOLOGY}）`,
      better: '我们标错了价格，也没有复核。',
    },
    minimising: {
      name: '说得太轻',
      why: `有人受伤或信息泄露，说得轻会让人寒心。请直接写出数字。（${CERC}）`,
      better: '有六位顾客灼伤，六位我们都已联系上。',
    },
    'blame-shift': {
      name: '把责任推给别人',
      why: `别人也许有责任，但这里看不到自己的那一份。（${SCCT}）`,
      better: '电芯来自供应商，进货检验是我们的事，我们没有做到。',
    },
    'premature-all-clear': {
      name: '太早说没事',
      why: `现有事实还不足以说安全。万一不是，之后的话就没人信了。（${CERC}）`,
      better: '其他批次是否安全还不清楚。5 月 5 日检测结果出来之前，请先不要使用。',
    },
    'already-handled': {
      name: '说已处理，没有凭据',
      why: `说处理好了，却没有日期、做法或证明。（${CERC}）`,
      better: '阀门已于 3 月 3 日下午 4 点更换，检查报告见官网。',
    },
    euphemism: {
      name: '用好听的词遮掩',
      why: `泄露、受伤、死亡、召回，都要照实说。换个好听的词，像在隐瞒。（${CERC}）`,
      better: '有人复制了 18,700 位用户的姓名和电话。',
    },
    'threat-in-apology': {
      name: '一边道歉一边警告',
      why: `话里带威胁，就不像在道歉。法律行动要另外说。（${APOLOGY}）`,
      better: '这一句请删掉。',
    },
    'credentials-first': {
      name: '先夸自己',
      why: `大家想先知道发生了什么。自豪的事，最后一句就够了。（${SCCT}）`,
      better: '从发生的事写起：“10 月 8 日，我们把您的工资信息发错了公司。”',
    },
    'vague-repair': {
      name: '整改说得空泛',
      why: `“加强”“反思”没有做什么、谁做、何时做，无从检验。（${APOLOGY}）`,
      better: '5 月 4 日起每张标签由两人核对，质检主管李敏签字。',
    },
    'forgiveness-first': {
      name: '还没补救就求谅解',
      why: `请求谅解要放在补救之后，也可以不写。（${APOLOGY}）`,
      better: '先写发生了什么、大家会得到什么。求谅解的话可以去掉。',
    },
    'over-promise': {
      name: '承诺过头',
      why: `“绝不再犯”没有人做得到；没确认的日期和金额，以后会反过来伤你。（${CERC}）`,
      better: '我们预计周五前知道到货日，当天会打电话告诉您。',
    },
    officialese: {
      name: '官话套话',
      why: `看不到人，也看不到动作。害怕的人读不下去。（${CERC}）`,
      better: '如果收到的信不是您的，请用随信附上的信封寄回，邮费由我们出。',
    },
    speculation: {
      name: '猜测原因',
      why: `猜的话会变成标题。请说原因还不清楚，以及什么时候再说明。（${CERC}）`,
      better: '原因还不清楚，消防部门正在调查。',
    },
    'no-comment': {
      name: '拒绝说明',
      why: `“不予置评”听起来像心虚。请说为什么现在还不能说、什么时候会说。（${CERC}）`,
      better: '人数还在核实，周五中午告诉大家。',
    },
    'humour-with-harm': {
      name: '有人受害还开玩笑',
      why: `受伤或信息被偷的人笑不出来。（${CERC}）`,
      better: '玩笑请删掉。',
    },
    'unconfirmed-as-fact': {
      name: '没确认的事说成事实',
      why: `你的事实文件把这件事列为未确认。（${CERC}）`,
      better: '我们接到电池过热的反映，正在检测，目前还不能确定。',
    },
    'number-mismatch': {
      name: '和已确认的事实不符',
      why: '这里的数字、日期、批号或金额，和已确认的不一样。',
      better: '按事实改，或者更正事实。',
    },
    'leftover-placeholder': { name: '有空没填', why: '这里本来要补上内容。', better: '补上，或者删掉这一句。' },
    'personal-data': {
      name: '写出了个人信息',
      why: '这里把个人姓名和电话、地址、证件号或病情写在一起。未经同意，不要写出伤者姓名。',
      better: '有一位客人住院，我们陪着家属。',
    },
    'no-next-update': {
      name: '没说什么时候再说明',
      why: `事情还没结束，却没有写下次什么时候、在哪里说明。（${CERC}）`,
      better: '今晚 6 点，我们会在本页面再次说明。',
    },
    'no-contact': {
      name: '找不到人问',
      why: `有问题的人看不到电话、邮箱或联系人。（${CERC}）`,
      better: '请拨打 400-555-0100，每天 8 点到 20 点有人接听。',
    },
    'no-action-for-people': {
      name: '没说大家该做什么',
      why: `大家可能有危险。现在该做什么，要先说。（${CERC}）`,
      better: '请立即停止使用，拔掉插头，不要让孩子碰到。',
    },
    'forbidden-regime-term': {
      name: '法规禁用的词',
      why: '你指定的法规不许用这类让危险听起来较轻的词。',
      better: '把这个词去掉，句子仍然完整。',
    },
    'missing-regime-field': {
      name: '缺少法规要求的内容',
      why: '你指定的法规要求写出这一项。确定不适用才可以不写。',
      better: '补上一行。',
    },
  },
  severity: { error: '必须改', warning: '建议改', hint: '可以再看看' },
  kinds: {
    apology: '道歉声明',
    holding: '首份说明',
    recall: '召回公告',
    reply: '给一个人的回复',
    clarification: '澄清',
    breach: '信息泄露通知',
    internal: '给员工、合作方或监管部门的文件',
    social: '社交平台帖子',
  },
  langs: { 'zh-TW': '繁体中文', 'zh-CN': '简体中文', en: '英文' },
  parts: {
    responsibility: '承担责任',
    repair: '提出补救',
    regret: '表达歉意',
    explanation: '说明经过',
    change: '说明会怎么改',
    forgiveness: '请求原谅（可以不写）',
    dated: '日期和时间',
    known: '已经知道的',
    'not-known': '还不知道的',
    concern: '关心受影响的人',
    doing: '正在做的事',
    'people-action': '大家现在该做什么',
    'next-word': '下次说明的时间',
    contact: '联系方式',
  },
  readAs: (kind, lang) => `按${kind}检查，语言是${lang}。`,
  at: (line, column) => `第 ${line} 行第 ${column} 字`,
  better: '可以这样写：',
  missing: (field) => `缺少：${field}`,
  clean: '没有发现问题。',
  count: (errors, warnings, hints) => `必须改 ${errors} 处，建议改 ${warnings} 处，可以再看看 ${hints} 处。`,
  apology: (held, of) => `道歉的要素：${of} 项有 ${held} 项`,
  holding: (held, of) => `首份说明的要素：${of} 项有 ${held} 项`,
  advice: '这些是建议。你最了解情况，由你决定。',
};
