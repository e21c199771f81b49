/** Owns the question who has yet to say yes to a text. */
import { openApprovals } from '../../core/statement/approval.ts';
import type { Statement } from '../../core/statement/model.ts';
import { groundOf } from '../../text/statements.ts';
import { type Sitting, voiceNow } from './sitting.ts';

export const statementIn = ({ opened }: Sitting, id: string): Statement | undefined =>
  opened.state.statements.find((one) => one.id === id);

/** Roles that have yet to say yes to a text. */
export const openRoles = (sitting: Sitting, id: string): readonly string[] => {
  const statement = statementIn(sitting, id);
  return statement ? openApprovals(sitting.opened.state, statement, groundOf(voiceNow(sitting))) : [];
};
