/** Which parts of an apology and of a first statement a Chinese text holds: the scorecard. */
import type { Part } from '../model.ts';
import type { Prose } from '../prose.ts';
import { one } from './read.ts';
import { asksPeople, hasContact, hasNextWord } from './signs.ts';
import { OFFER, OWNED, PARDON, SORRY, TIME } from './words.ts';

const holds =
  (sign: RegExp) =>
  ({ low }: Prose): boolean =>
    sign.test(low);

export const PARTS: Readonly<Record<Part, (prose: Prose) => boolean>> = {
  responsibility: holds(OWNED),
  repair: holds(one(OFFER)),
  regret: holds(one(SORRY, '遗憾|难过|心疼|痛心|不舍')),
  explanation: holds(one('因为|由于|原因(?:是|：|在)|起因|所致|造成|没有(?:检|核|做|查)|漏|误|错')),
  change: holds(
    one(
      '(?:起|前|后)[^。]{0,30}(?:改|加装|换|停用|签|核|检|送验|新增|取消|训练|复核|双)|改(?:用|为|成|由|变[：:])|整改(?:措施)?[：:]|今后|往后|从今',
    ),
  ),
  forgiveness: holds(one(PARDON)),
  dated: holds(one(TIME)),
  known: holds(one('目前|已(?:知|确认|经)|确认|发现|接获|收到|截至')),
  'not-known': holds(one('不知道|不清楚|尚未|还没|还不|还在|仍在|未明|待(?:查|检|确认)|不确定|查证|核实')),
  concern: holds(one('关心|牵挂|担心|难过|心疼|受苦|受惊|受罪|慰问|陪|探望|抱歉|歉|对不起|平安')),
  doing: holds(
    one('正在|已(?:经)?(?:停|通|下|封|送|关|派|联|报|回)|我们(?:会|将|已|正)|派|封存|送(?:验|检)|停(?:业|售|用)|通报'),
  ),
  'people-action': asksPeople,
  'next-word': hasNextWord,
  contact: hasContact,
};
