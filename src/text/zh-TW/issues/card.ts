/** 練習卡有問題時，臺灣怎麼說。 */
import { type SentencesOf, say } from '../../sentences.ts';

export const card: SentencesOf<'card'> = {
  'card.no-such-choice': ({ found, choices }) => say(`這張卡沒有「${found}」這個選項。`, `可以填：${choices}。`),
  'card.no-such-law': ({ found }) =>
    say(`regimes/ 裡沒有「${found}」，或還沒有人仔細讀過，不能拿來教。`, '填可信度中或高的法規代號，或不填。'),
  'card.not-found': ({ found }) => say(`沒有這張練習卡：${found}`, '', '拿一張來練：crisis-kit drill practice'),
};
