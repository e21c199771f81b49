/** What the mainland's Chinese says about contacts: the short interview, the calls, the look in quiet times, the pages for the pocket. */
import type { ContactsWords, DoctorWords, InitWords, KitFileWords, KitWords, PocketWords } from '../kit-words.ts';
import { format } from './format.ts';

const doctor: DoctorWords = {
  file: (path) => `设置和联系人：${path}`,
  records: (dir) => `记录能写进去：${dir}`,
  offline: (playbooks, texts) => `没有网也能用：这台电脑上有${playbooks}份应对手册、${texts}种声明模板。`,
  fine: '没有要处理的。',
  findings: (count) => `有${count}件事要处理：`,
};

const contacts: ContactsWords = {
  none: '还没有写下联系人。五分钟就能填好：crisis-kit init',
  head: ['姓名', '管什么', '怎么联系', '上次联系上'],
  never: '还没试过',
  deputyFor: (roles) => `替补：${roles}`,
  help: {
    pr_adviser: '公关顾问',
    law_firm: '律师事务所',
    insurer: '保险公司',
    laboratory: '检测机构',
    monitoring: '舆情监测公司',
  },
  contract: (number) => `合同号 ${number}`,
  callWhen: (when) => `什么时候找：${when}`,
  intro: (count) =>
    count === 1
      ? '一共 1 位。打个电话，再选结果。'
      : `一共 ${count} 位，挨个来。打个电话，再选结果。随时可以停，选过的都已经保存。`,
  lastReached: (day) => `上次联系上：${day}`,
  ask: (who) => `${who}联系上了吗？`,
  rows: {
    reached: '联系上了',
    'not-reached': '没联系上',
    changed: '号码不对，换成新的',
    skip: '先跳过，下一位',
    stop: '先到这里',
  },
  newWay: (who) => `${who}现在的电话或邮箱：`,
  noted: (who) => `记下了：${who}。`,
  summary: (reached, missed, left) => `联系上 ${reached} 位，没联系上 ${missed} 位，还没打 ${left} 位。`,
};

const init: InitWords = {
  intro: ['出了事，先找谁？问几个问题，五分钟。', '想以后再填，直接按回车键。按 Ctrl-C 可以先停，答过的都存在这里：'],
  language: '您用哪种语言？',
  existing: '已经有这个文件了，里面写过的都会留着。怎么办？',
  fillIn: '只补还没填的',
  leave: '不动它',
  complete: '都填好了，没有缺的。',
  later: '直接按回车键，以后再填',
  legalName: '公司全称是什么？（给监管部门发函时用）',
  markets: '在哪里卖，或者顾客在哪里？',
  products: '卖的是什么？',
  data: '属于哪个行业？有的行业对个人信息泄露另有规定。',
  myName: '您的姓名？',
  myNameHelp: '记录里会写明是谁记的。直接按回车键，以后再填',
  phone: (who) => `${who}的电话？（夜里也要打得通）`,
  other: (who) => `还能怎么联系${who}？例如微信、邮箱`,
  role: (role) => `“${role}”的事，先找谁？`,
  somebodyElse: '另一个人……',
  nobodyYet: '还没有人',
  newName: '姓名？',
  rest: (roles) => `这些还没有人：${format.list(roles)}。先找谁？`,
  forAll: (who) => `都由${who}负责`,
  oneByOne: '一个一个选',
  deputy: (who) => `联系不上${who}的时候，再找谁？`,
  outside: '外面能帮忙的，有哪几家？',
  outsideHelp: '有的都选上；一家都没有也行。',
  helpName: (kind) => `${kind}叫什么？`,
  contract: (who) => `和${who}的合同号或保单号？`,
  callWhen: (who) => `什么情况下找${who}？`,
  approveSerious: '事情严重的时候，声明要谁同意才能发？',
  approveSmall: '事情不大的时候，声明要谁同意才能发？',
  review: '下次什么时候把这些名字再过一遍？',
  drill: '下次什么时候演练？',
  inMonths: (months, day) => `${months}个月后（${day}）`,
  notNow: '以后再说',
  done: '好了。都写在这里，用记事本就能改：',
  next: [
    '给每个人打个电话试试：crisis-kit contacts check',
    '看看还缺什么：crisis-kit doctor',
    '打印出来，放抽屉、揣兜里：crisis-kit init --print 文件夹',
  ],
  stopped: '答过的都保存了。要接着填：crisis-kit init',
  nothing: '什么也没有写。',
  printed: '可以打印了，一个角色一页：',
};

const pocket: PocketWords = {
  title: (company) => (company === '' ? '出了事怎么办' : `${company}：出了事怎么办`),
  first: '先找谁',
  deputy: '替补',
  steps: '先做这些',
  everybody: '其他人',
  outside: '外面能帮忙的',
  emergency: '有人受伤',
  asOf: (day) => `${day} 的情况。过了三个月，先打电话核对。`,
  command: '手边有电脑：crisis-kit start',
};

const file: KitFileWords = {
  head: [
    '出了事，先找谁；还有那时候不必再问的事。',
    '在这个文件夹和下面的文件夹里，crisis-kit 都能找到这个文件。',
    '用记事本就能改。不知道的空着就行。看看还缺什么：crisis-kit doctor',
  ],
  by: ['您的姓名，记录里会写明是谁记的。'],
  company: ['公司：顾客认得的名称、全称、有人接的联系方式。'],
  markets: ['在哪里卖：tw、cn、hk、jp、kr、sg、eu、uk、us、au、other。'],
  products: ['卖的是什么。只填一种的，出了事就不再问。'],
  data: ['属于哪个行业；有的行业对个人信息另有规定。'],
  languages: ['对外说明用的语言：zh-TW、zh-CN、en。'],
  people: [
    '人员。每个人写一次，联系方式都写上：',
    '  - name: 林美华',
    '    phone: 138-0013-8000',
    '    mail: lin@example.com',
    '    chat: 微信 meihua',
    '    last_verified: 2026-11-22',
  ],
  roles: ['谁来做。第一个名字先上，后面的依次替补，例如 [林美华, 陈怡君]'],
  outside: [
    '外面能帮忙的。kind 可以写 pr_adviser（公关顾问）、law_firm（律师事务所）、insurer（保险公司）、laboratory（检测机构）、monitoring（舆情监测）。',
    '  - kind: insurer',
    '    name: 好帮手保险公司',
    '    person: 吴经理',
    '    phone: 021-5555-0100',
    '    contract: A-2031',
    '    call_when: 有人受伤，或者要赔钱的时候',
    '    may_call: [management, finance]',
  ],
  channels: [
    '自己的网页和账号，以及由哪个角色打理：',
    '  - { name: 微信公众号, address: "https://…", role: social_media }',
  ],
  approvers: ['声明要哪些角色同意才能发：1 是小事，4 是特别严重。'],
  upkeep: ['怎么让这些一直准确：多少天没联系就算旧、下次的日期、预算科目。'],
};

export const kit: KitWords = { doctor, contacts, init, pocket, file };
