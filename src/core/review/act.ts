/** Owns what can be recorded when one looks back: what is to be better, whether it is by now, when the next drill is. */
import type { Run } from '../incident/run.ts';
import { type Issue, issue } from '../issue.ts';
import type { Day } from './model.ts';

export type ReviewAct =
  | { readonly act: 'note'; readonly text: string; readonly owner: string; readonly due: Day }
  | { readonly act: 'next-drill'; readonly on: Day }
  /** `item`: which of those that the drill before brought. */
  | { readonly act: 'look'; readonly item: number; readonly holds: boolean; readonly because: string | null };

type Wrong = readonly Issue[];
const FINE: Wrong = [];

const bad = (option: string, found: string, allowed: readonly string[]): Wrong => [
  issue('usage.bad-value', { kind: 'argument', name: option }, { option, found, allowed: allowed.join(', ') }),
];

const note = (run: Run, { text, owner, due }: Extract<ReviewAct, { act: 'note' }>): Wrong => {
  const roles = Object.keys(run.context.content.roleTexts.en);
  if (!roles.includes(owner)) return bad('--owner', owner, roles);
  run.emit('improvement-noted', { text, owner, due });
  return FINE;
};

const look = (run: Run, { item, holds, because }: Extract<ReviewAct, { act: 'look' }>): Wrong => {
  const items = run.state.learned.brought?.items ?? [];
  if (items[item - 1] === undefined)
    return bad(
      holds ? '--holds' : '--fails',
      String(item),
      items.map((_, index) => String(index + 1)),
    );
  run.emit('improvement-checked', { item, holds, because });
  return FINE;
};

export const review = (run: Run, command: ReviewAct): Wrong => {
  switch (command.act) {
    case 'note':
      return note(run, command);
    case 'look':
      return look(run, command);
    case 'next-drill':
      run.emit('next-drill-set', { on: command.on });
      return FINE;
  }
};
