/** Owns the commands about statements: draft one, release one. */
import { type Issue, issue, NOWHERE } from '../issue.ts';
import type { Lang } from '../lang.ts';
import { languagesOf } from '../statement/language.ts';
import { draft, statementOf } from '../statement/life.ts';
import { answerAsk } from './answer.ts';
import { asked } from './asked.ts';
import type { CommandOf } from './commands.ts';
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

export const draftOne = (run: Run, command: CommandOf<'draft'>): readonly Issue[] => {
  const { templates } = run.context.content;
  const template = templates[command.template];
  if (!template)
    return [
      issue('statement.not-found', NOWHERE, { found: command.template, known: Object.keys(templates).join(', ') }),
    ];
  const made = draft(run, { ...statementId(run, template.id, command.lang), template, lang: command.lang });
  if (made) return [];
  const has = languagesOf(template).join(', ');
  return [issue('statement.no-language', NOWHERE, { template: template.id, lang: command.lang, has })];
};

export const release = (run: Run, command: CommandOf<'release'>): readonly Issue[] => {
  const statement = statementOf(run.state, command.statement);
  const known = run.state.statements.map((one) => one.id).join(', ');
  if (!statement) return [issue('statement.not-found', NOWHERE, { found: command.statement, known })];
  const ask = asked(run.state, run.context);
  // Released while the walk asks about it, it is the answer to that.
  if (ask?.about.kind === 'statement' && ask.about.statement === statement.id) {
    const given = { kind: 'text', text: 'release', certainty: null, source: null, lang: run.state.lang } as const;
    return answerAsk(run, ask, {
      kind: 'answer',
      at: null,
      given,
      who: null,
      when: command.when,
      release: command.release,
    });
  }
  return releaseStatement(run, statement, { ...command.release, when: command.when, ask: null });
};
