/** Owns the saying yes: a role's word on these very words, by whoever holds it, whoever stands in, or somebody with a reason. */
import { type Issue, issue, NOWHERE } from '../issue.ts';
import { unready } from '../statement/guards.ts';
import type { SaysYes } from '../statement/model.ts';
import { statementOf } from '../statement/words.ts';
import type { CommandOf } from './commands.ts';
import type { Run } from './run.ts';
import { notFound } from './statements.ts';

type Approve = CommandOf<'approve'>;

/** In what part somebody says yes. Where the map names nobody for a role, whoever is here may take it. */
const partOf = ({ context }: Run, { role, instead }: Approve): SaysYes => {
  const holders = context.holders(role);
  if (holders[0] === context.by || (holders.length === 0 && !instead)) return 'holder';
  return holders.includes(context.by) ? 'deputy' : 'other';
};

const wrong = (run: Run, { statement: id, role, instead, because }: Approve, part: SaysYes): readonly Issue[] => {
  const { content, holders, by } = run.context;
  const known = Object.keys(content.roleTexts.en);
  if (!known.includes(role)) return [issue('approve.unknown-role', NOWHERE, { found: role, known: known.join(', ') })];
  if (part === 'holder') return [];
  if (!instead)
    return [issue('approve.not-yours', NOWHERE, { id, role, roles: role, who: holders(role)[0] ?? '', by })];
  return because === null || because.trim() === ''
    ? [issue('approve.needs-reason', NOWHERE, { id, role, roles: role })]
    : [];
};

export const approve = (run: Run, command: Approve): readonly Issue[] => {
  const statement = statementOf(run.state, command.statement);
  if (!statement) return notFound(run, command.statement);
  const place = { kind: 'statement', id: statement.id } as const;
  if (statement.hash !== command.hash)
    return [issue('edit.moved-on', place, { statement: statement.id, id: statement.id })];
  const part = partOf(run, command);
  const refused = [...wrong(run, command, part), ...unready(run.state, statement, run.context)];
  if (refused.length > 0) return refused;
  const { role, because } = command;
  run.emit('statement-approved', {
    statement: statement.id,
    version: statement.version,
    hash: statement.hash,
    role,
    own: statement.by === run.context.by,
    as: part,
    instead: part === 'holder' ? null : (run.context.holders(role)[0] ?? null),
    because: because?.trim() || null,
  });
  return [];
};
