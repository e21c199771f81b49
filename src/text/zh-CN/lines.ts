/** What the mainland's Chinese says about agreed lines. */
import type { LinesWords } from '../lines-words.ts';
import { format } from './format.ts';
import { statement } from './statement.ts';

export const lines: LinesWords = {
  heading: (title) => `统一口径：${title}`,
  speaks: (who, deputy) => `由谁发言：${who}${deputy === null ? '' : `；替补：${deputy}`}。别人被问到，都转给发言人。`,
  speaksNobody: '还没有指定由谁发言。',
  messages: '所有人都这么说',
  sure: '核实过，可以直接说',
  unsure: '还没核实，只能说“我们听说了，正在核实”',
  unknown: '还不知道，就说“这一点我们还不知道”',
  unsaid: '现在不说的，以及为什么不说',
  because: (about, why) => `${about}：${why}`,
  personal: (names) => `任何能认出当事人的内容（${format.list(names)}）：说不说由当事人决定。`,
  answers: '难回答的问题',
  posture: statement.posture,
  elsewhere: (count, lang, command) =>
    `有${format.number(count)}条说定的话只有另一种语言，没有写进这里。要用${lang}也说定：${command}`,
  out: '已经发布',
  outOne: (title, audience, when, where) =>
    `${title}，给${audience}，${when}${where.length === 0 ? '' : `，发到${format.list(where)}`}`,
  next: (when) => `下次说明：${when}。`,
  none: '还没有',
  howTo: (incident) => `要增加：crisis-kit lines ${incident} add message "……"`,
  added: (id) => `说定了，这是第${id}条。`,
  struck: '已删去，记录里还在。',
  differs: (count) => `有${format.number(count)}处和说过的、定好的不一样：`,
  same: '和说过的、定好的都一致。',
  kind: { number: '数字', code: '批号或编号', sum: '金额', contact: '联系方式', time: '时间', name: '名称' },
  difference: (kind, found, agreed, where) =>
    `${kind}：这里写“${found}”，别处是${format.list(agreed.map((one) => `“${one}”`))}${where === '' ? '' : `（${where}）`}`,
};
