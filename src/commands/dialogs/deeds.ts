/** Owns what can be done with a draft beside keeping, dropping and releasing it; the question it is asked at stays open. */
import { approveByHand } from './approve.ts';
import { editByHand, redrawByHand } from './edit.ts';
import { OWN_ROW } from './prompts.ts';
import type { Sitting } from './sitting.ts';

export const DEEDS: Readonly<Record<string, (sitting: Sitting, id: string) => Promise<boolean>>> = {
  [OWN_ROW.approve]: approveByHand,
  [OWN_ROW.edit]: editByHand,
  [OWN_ROW.redraw]: redrawByHand,
};
