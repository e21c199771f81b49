/** Owns the commands about statements: draft one, drop it, release it, take it back. */
import { type Issue, issue, NOWHERE, type Place } from '../issue.ts';
import type { Lang } from '../lang.ts';
import { languagesOf } from '../statement/language.ts';
import { draft } from '../statement/life.ts';
import { statementOf } from '../statement/words.ts';
import type { Instant } from '../time.ts';
import { answerAsk } from './answer.ts';
import { asked } from './asked.ts';
import type { CommandOf, ReleaseInput } from './commands.ts';
import { releaseStatement } from './release.ts';
import type { Run } from './run.ts';

const statementId = (run: Run, template: string, lang: Lang): { readonly id: string; readonly visit: number } => {
  const base = lang === run.state.lang ? template : `${template}.${lang}`;
  const taken = run.state.statements.filter((one) => one.template === template && one.lang === lang);
  const open = taken.find((one) => one.state === 'drafted');
  if (open) return { id: open.id, visit: open.visit };
  const visit = taken.length + 1;
  return { id: visit > 1 ? `${base}-${visit}` : base, visit };
};

export const notFound = (run: Run, found: string): readonly Issue[] => [
  issue('statement.not-found', NOWHERE, { found, known: run.state.statements.map((one) => one.id).join(', ') }),
];

export const draftOne = (run: Run, command: CommandOf<'draft'>): readonly Issue[] => {
  const { templates } = run.context.content;
  const template = templates[command.template];
  if (!template)
    return [
      issue('statement.not-found', NOWHERE, { found: command.template, known: Object.keys(templates).join(', ') }),
    ];
  const which = { ...statementId(run, template.id, command.lang), template, lang: command.lang };
  if (draft(run, which, command.redraw)) return [];
  const has = languagesOf(template).join(', ');
  return [issue('statement.no-language', NOWHERE, { template: template.id, lang: command.lang, has })];
};

const NO_RELEASE: ReleaseInput = { word: null, out: null, untold: [] };

type Word = {
  readonly text: string;
  readonly source: string | null;
  readonly when: Instant | null;
  readonly release: ReleaseInput;
};

/** Said while the walk asks about it, it is the answer to that; null where the walk asks about something else. */
const asAnswer = (run: Run, id: string, { text, source, when, release: input }: Word): readonly Issue[] | null => {
  const ask = asked(run.state, run.context);
  if (ask?.about.kind !== 'statement' || ask.about.statement !== id) return null;
  const given = { kind: 'text', text, certainty: null, source, lang: run.state.lang } as const;
  return answerAsk(run, ask, { kind: 'answer', at: null, given, who: null, when, release: input });
};

export const release = (run: Run, { statement: id, release: input, when }: CommandOf<'release'>): readonly Issue[] => {
  const statement = statementOf(run.state, id);
  if (!statement) return notFound(run, id);
  const answered = asAnswer(run, id, { text: 'release', source: null, when, release: input });
  return answered ?? releaseStatement(run, statement, { ...input, when, ask: null });
};

/** A draft that is not to be used. */
export const drop = (run: Run, { statement: id, reason }: CommandOf<'drop'>): readonly Issue[] => {
  const statement = statementOf(run.state, id);
  if (!statement) return notFound(run, id);
  const { state } = statement;
  const place: Place = { kind: 'statement', id };
  if (state !== 'drafted') return [issue('edit.not-a-draft', place, { statement: id, state })];
  const answered = asAnswer(run, id, { text: 'drop', source: reason, when: null, release: NO_RELEASE });
  if (answered === null) run.emit('statement-settled', { statement: id, as: 'drop', reason, ask: null });
  return answered ?? [];
};

/** What is out is taken back; what never went out is dropped. */
export const withdraw = (run: Run, { statement: id, because, when }: CommandOf<'withdraw'>): readonly Issue[] => {
  const statement = statementOf(run.state, id);
  if (!statement) return notFound(run, id);
  const { state } = statement;
  const place: Place = { kind: 'statement', id };
  if (because.trim() === '') return [issue('withdraw.needs-reason', place, { id })];
  if (state === 'drafted') return drop(run, { kind: 'drop', statement: id, reason: because.trim() });
  if (state !== 'released' && state !== 'stale') return [issue('withdraw.not-out', place, { statement: id, state })];
  run.emit('statement-withdrawn', { statement: id, because: because.trim(), when });
  return [];
};
