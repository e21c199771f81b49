/** 練習的時候，臺灣怎麼說。 */
import type { TrainerWords } from '../trainer-words.ts';

export const trainer: TrainerWords = {
  heading: (topic) => `練習：${topic}`,
  begin: (due, fresh) => `三分鐘就好。要再看一次的 ${due} 題，新的 ${fresh} 題。`,
  right: '對。',
  wrong: (better) => `這樣更好：${better}`,
  source: '根據',
  law: (title, checked) => `${title}（${checked}查閱，請再向律師確認）`,
  again: (day) => `下次出現：${day}`,
  enough: '今天到這裡',
  done: (right, of) => `${of} 題答對 ${right} 題。明天見。`,
  nothing: (day) => `今天沒有要練的，下一題在${day}。`,
  howTo: (card, value) => `回答：crisis-kit drill practice --card ${card} --answer ${value}`,
};
