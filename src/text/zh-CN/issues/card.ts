/** 练习卡有问题时，大陆怎么说。 */
import { type SentencesOf, say } from '../../sentences.ts';

export const card: SentencesOf<'card'> = {
  'card.no-such-choice': ({ found, choices }) => say(`这张卡没有“${found}”这个选项。`, `可以填：${choices}。`),
  'card.no-such-law': ({ found }) =>
    say(`regimes/ 里没有“${found}”，或者还没有人仔细读过，不能拿来教。`, '填可信度中或高的法规代号，或者不填。'),
  'card.not-found': ({ found }) => say(`没有这张练习卡：${found}`, '', '拿一张来练：crisis-kit drill practice'),
};
