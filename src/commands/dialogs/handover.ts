/** Owns going on in another playbook from the menu: which there are, and leaving for one with everything that is known. */
import { playbookText } from '../../text/voice.ts';
import { perform, putChoice, type Sitting, voiceNow } from './sitting.ts';

/** The playbooks for something that has happened, but the one at hand. */
const others = ({ opened: { state, content } }: Sitting): readonly string[] =>
  Object.values(content.playbooks).flatMap(({ id, quiet }) => (quiet || id === state.playbook ? [] : [id]));

/** True where the incident now stands in another playbook. */
export const goOnElsewhere = async (sitting: Sitting): Promise<boolean> => {
  const { content, words } = voiceNow(sitting);
  const rows = others(sitting).map((id) => {
    const text = playbookText(content, id, words.lang);
    return { value: id, label: text?.title ?? id, help: text?.summary ?? '' };
  });
  const chosen = await putChoice(
    sitting,
    words.walk.pickPlaybook,
    [...rows, { value: '', label: words.walk.leaveList }],
    '',
  );
  return chosen !== '' && (await perform(sitting, { kind: 'handover', playbook: chosen }));
};
