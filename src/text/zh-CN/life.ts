/** What the mainland's Chinese says about the life of a statement. */
import type { LifeWords } from '../life-words.ts';
import { format } from './format.ts';

const stood = (instead: string | null, because: string | null): string => {
  const why = because === null ? '' : `，原因：${because}`;
  if (instead === null) return because === null ? '' : `，联系不上这个角色的人${why}`;
  return `，代替${instead}${why}`;
};

const at = (where: readonly string[]): string => (where.length === 0 ? '' : `，发到：${format.list(where)}`);

const ownText = '自己写的稿，自己批准';

export const life: LifeWords = {
  ownText,
  needs: (roles, command) => `发布之前要先批准：${format.list(roles)}。${command}`,
  saidYes: ({ role, by, when, own, instead, because }) =>
    `已批准：${role}，${by}，${when}${own ? format.aside(ownText) : ''}${stood(instead, because)}`,
  approved: '批准了：能发的就是这一稿，一个字也不能再改。',
  approvedBut: (roles) => `已记下。还要批准的有：${format.list(roles)}。`,
  voided: (title, roles) => `“${title}”和批准的时候不一样了，${format.list(roles)}的批准不再有效，要重新看过。`,
  byHand: (by) => `自己改写过：${by}`,
  edited: (version) => `已存为第${version}稿。请再看一遍：`,
  handStays: (command) => `这份声明是自己改写的，所以原样保留。要放弃改写、换回模板的内容：${command}`,
  handOvertaken: (title) => `“${title}”是自己改写的，里面依据的事实变了：`,
  redrawn: '已用模板重新起草。自己改写的内容还在上一稿里。',
  dropped: '这份不用了。记录里会留着，但不会发出去。',
  wentOut: (when, by, where) => `${when}由${by}发布${at(where)}`,
  withdrawn: '已记下撤回。crisis-kit 没法替你把它收回来。',
  withdrawnBy: (when, by, because) => `${when}由${by}撤回，原因：${because}`,
  stillOut: (where) =>
    where.length === 0
      ? '你发到哪里，它就还在哪里。请自己去撤下来，并公开说明已撤下。别人转发走的收不回来。'
      : `外面还看得到：${format.list(where)}。请自己去撤下来，并公开说明已撤下。别人转发走的收不回来。`,
  correct: (title, command) => `请告诉看过的人正确的是什么，可以用“${title}”：${command}`,
  row: {
    approve: '我看过了，批准这份内容',
    edit: '自己改写',
    redraw: '换回模板的内容',
    readBy: (role) => `这份内容要由${role}批准。谁来点头？`,
    me: (name) => `我就是${name}，每个字都批准`,
    meFree: (name) => `我来（${name}），每个字都批准`,
    deputy: (name, first) => `我是代理人${name}，联系不上${first}`,
    other: (first) => (first === null ? '联系不上这个角色的人，又不能再等' : '这些人都联系不上，又不能再等'),
    stand: '照样保留，并写明理由',
    not: '先不批准',
  },
  why: (who) => `为什么问不到${who}？写一句，留在记录里。`,
  standAsk: '这里怎么处理？',
  standWhy: '为什么照样保留？写一句，留在记录里。',
  withdrawRow: '撤回已经发布的内容',
  withdrawWhich: '要撤回哪一份？',
  withdrawWhy: '为什么撤回？写一句，留在记录里。',
  elsewhere: '别的地方',
  nowhere: '先不写',
  noEditor: '编辑器打不开，或者没有保存就关掉了。内容没有变。',
  diff: {
    heading: (from, to) => `第${from}稿到第${to}稿`,
    legend: '[-删去的-] {+新加的+}',
    same: '内容一样。',
  },
};
