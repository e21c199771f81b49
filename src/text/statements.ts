/** Owns how the statements of an incident stand, in lines: their state, who approved them, where they went, what is no longer right. */
import type { State } from '../core/incident/state.ts';
import { approversOf, type Ground, isApproved, openApprovals } from '../core/statement/approval.ts';
import { fits } from '../core/statement/length.ts';
import type { Approval, Sent, Statement, StatementState } from '../core/statement/model.ts';
import { correctionOf } from '../core/statement/suggest.ts';
import { later } from '../core/time.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import { factName } from './value.ts';
import { shortTime, templateTitle, type Voice } from './voice.ts';

export const groundOf = ({ content, kit }: Voice): Ground => ({
  content,
  approvers: (level) => kit.approvers[level] ?? null,
});

export const roleName = (role: string, { content, words }: Voice): string =>
  content.roleTexts[words.lang][role]?.name ?? role;

/** Until when a draft holds; null for what is no draft. */
export const validUntil = ({ state, template, draftedAt }: Statement, { content }: Voice): string | null => {
  const found = content.templates[template];
  return state === 'drafted' && found ? later(draftedAt, found.valid) : null;
};

/** How it stands now: what is approved depends on how serious the incident is, what is expired on the hour. */
export const standing = (statement: Statement, state: State, voice: Voice): StatementState => {
  const until = validUntil(statement, voice);
  if (until !== null && until < voice.now) return 'expired';
  return isApproved(state, statement, groundOf(voice)) ? 'approved' : statement.state;
};

/** Where it went, as far as somebody said. */
export const whereOf = (
  sent: { readonly [Key in 'out' | 'channel' | 'link']?: Sent[Key] | undefined } | null,
): readonly string[] => [sent?.channel, sent?.out, sent?.link].filter((where) => where !== null && where !== undefined);

const yesLine = ({ role, by, at, own, as, instead, because }: Approval, voice: Voice): Line =>
  line(
    'dim',
    voice.words.life.saidYes({
      role: roleName(role, voice),
      by,
      when: shortTime(at, voice),
      own,
      instead: as === 'holder' ? null : instead,
      because,
    }),
  );

/** Who has said yes, and who has yet to. */
export const approvalLines = (statement: Statement, state: State, incident: string, voice: Voice): readonly Line[] => {
  const open = statement.state === 'drafted' ? openApprovals(state, statement, groundOf(voice)) : [];
  const names = open.map((role) => roleName(role, voice));
  const command = `crisis-kit approve ${incident} ${statement.id} --as ${open[0] ?? ''}`;
  return [
    ...statement.approvals.map((one) => yesLine(one, voice)),
    ...(open.length === 0 ? [] : [line('warning', voice.words.life.needs(names, command))]),
  ];
};

/** Old and new beside each other. */
export const staleLines = ({ stale, used }: Statement, voice: Voice): readonly Line[] => {
  const { walk, report, format } = voice.words;
  return stale.map((now) => {
    const was = used.find(({ fact }) => fact === now.fact);
    const same = was?.shown === now.shown;
    const said = (one: typeof was): string => {
      if (!one?.shown || one.certainty === 'unknown') return report.unknown;
      return same ? one.shown + format.aside(walk.certainty[one.certainty]) : one.shown;
    };
    return line('item', walk.overtakenLine(factName(now.fact, voice), said(was), said(now)));
  });
};

/** The text that tells the same people what is right. Without an incident's id it is the one that is open. */
export const correctLine = (statement: Statement, incident: string | null, voice: Voice): Line => {
  const id = correctionOf(statement, voice.content);
  const command = ['crisis-kit draft', incident, id].filter((part) => part !== null).join(' ');
  return line('warning', voice.words.life.correct(templateTitle(voice.content, id, voice.words.lang), command));
};

/** What is said once it is recorded: of a draft only that it is not used. */
export const withdrawnLines = (statement: Statement, incident: string, voice: Voice): readonly Line[] => {
  const { life } = voice.words;
  if (statement.state !== 'withdrawn') return [line('good', life.dropped)];
  return [
    line('good', life.withdrawn),
    line('warning', life.stillOut(whereOf(statement.sent))),
    correctLine(statement, incident, voice),
  ];
};

/** Where the channel takes only so much. */
export const lengthLine = ({ length }: Statement, { words }: Voice): readonly Line[] =>
  length === undefined ? [] : [line(fits(length) ? 'dim' : 'warning', words.walk.textLength(length))];

const outLines = (statement: Statement, incident: string, voice: Voice): readonly Line[] => {
  const { life } = voice.words;
  const { sent, releasedAt, withdrawn, state, stale } = statement;
  const gone = state === 'stale' || state === 'withdrawn';
  return [
    ...(sent === null || releasedAt === null
      ? []
      : [line('dim', life.wentOut(shortTime(releasedAt, voice), sent.by, whereOf(sent)))]),
    ...(withdrawn === null
      ? []
      : [line('plain', life.withdrawnBy(shortTime(withdrawn.at, voice), withdrawn.by, withdrawn.because))]),
    ...(stale.length > 0 ? staleLines(statement, voice) : []),
    ...(gone ? [correctLine(statement, incident, voice)] : []),
  ];
};

const MARK: Readonly<Partial<Record<StatementState, Line['mark']>>> = {
  released: 'good',
  approved: 'good',
  stale: 'danger',
  withdrawn: 'danger',
  expired: 'warning',
};

type Input = {
  readonly state: State;
  readonly voice: Voice;
  readonly incident: string;
  readonly locate: (path: string) => string;
};

const ofOne = (one: Statement, { state, locate, voice, incident }: Input): readonly Line[] => {
  const { walk, format, life } = voice.words;
  const stands = standing(one, state, voice);
  return [
    line(
      MARK[stands] ?? 'plain',
      `${templateTitle(voice.content, one.template, voice.words.lang)}${format.aside(one.id)}${format.colon}${walk.statementState[stands]}`,
    ),
    line('dim', walk.statementTo(walk.audience[one.audience], walk.langName[one.lang])),
    ...lengthLine(one, voice),
    ...(one.hand === null ? [] : [line('dim', life.byHand(one.by))]),
    ...approvalLines(one, state, incident, voice),
    ...outLines(one, incident, voice),
    line('verbatim', locate(one.plain)),
  ];
};

export const statementLines = (input: Input): readonly Line[] => {
  const { state, voice } = input;
  if (state.statements.length === 0) return [line('dim', voice.words.walk.statementsNone)];
  return state.statements.flatMap((one) => ofOne(one, input));
};

/** Roles whose yes it takes, said or not. */
export const rolesOf = (statement: Statement, state: State, voice: Voice): readonly string[] => {
  const template = voice.content.templates[statement.template];
  return template ? approversOf(template, state, groundOf(voice)) : [];
};
