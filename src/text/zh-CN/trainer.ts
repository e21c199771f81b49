/** 练习的时候，大陆怎么说。 */
import type { TrainerWords } from '../trainer-words.ts';

export const trainer: TrainerWords = {
  heading: (topic) => `练习：${topic}`,
  begin: (due, fresh) => `只要三分钟。要再看一遍的 ${due} 道，新的 ${fresh} 道。`,
  right: '对。',
  wrong: (better) => `这样更好：${better}`,
  source: '依据',
  law: (title, checked) => `${title}（${checked}查阅，请再向律师确认）`,
  again: (day) => `下次出现：${day}`,
  enough: '今天就到这儿',
  done: (right, of) => `${of} 道答对 ${right} 道。明天见。`,
  nothing: (day) => `今天没有要练的，下一道在${day}。`,
  howTo: (card, value) => `回答：crisis-kit drill practice --card ${card} --answer ${value}`,
};
