/** Owns who says yes to a text before it goes out: which roles it takes, which of them have, and whose turn it is. */
import type { State } from '../incident/state.ts';
import type { Content } from '../playbook/model.ts';
import type { RoleId } from '../role.ts';
import type { Level } from '../severity/model.ts';
import type { Statement, Template } from './model.ts';

/** What the roles are worked out from. `approvers`: the company's own list for a level, null where it follows the common one. */
export type Ground = {
  readonly content: Content;
  readonly approvers: (level: Level) => readonly RoleId[] | null;
};

const common = ({ order }: Template, level: Level, { content, approvers }: Ground): readonly RoleId[] => {
  const { approvers: usual = {}, urgentWithout = [] } = content.severity;
  const roles = approvers(level) ?? usual[level] ?? [];
  return order === 'first' ? roles.filter((role) => !urgentWithout.includes(role)) : roles;
};

const LEVELS = [1, 2, 3, 4] as const satisfies readonly Level[];

/** The roles that have to say yes to a text of this template as things stand. A page to work with tells nobody, and takes none. */
export const approversOf = (template: Template, state: State, ground: Ground): readonly RoleId[] => {
  if (template.purpose === 'paper') return [];
  const level = state.severity?.level ?? 1;
  const own = LEVELS.filter((each) => each <= level).flatMap((each) => template.approvers?.[each] ?? []);
  return [...new Set([...common(template, level, ground), ...own])];
};

/** Those who have yet to say yes to these very words. */
export const openApprovals = (state: State, statement: Statement, ground: Ground): readonly RoleId[] => {
  const template = ground.content.templates[statement.template];
  if (!template) return [];
  const said = statement.approvals.filter(({ hash }) => hash === statement.hash).map(({ role }) => role);
  return approversOf(template, state, ground).filter((role) => !said.includes(role));
};

/** A draft to which somebody has said yes, and nobody is left to ask. */
export const isApproved = (state: State, statement: Statement, ground: Ground): boolean =>
  statement.state === 'drafted' &&
  statement.approvals.length > 0 &&
  openApprovals(state, statement, ground).length === 0;
