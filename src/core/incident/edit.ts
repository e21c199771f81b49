/** Owns the changing of a draft by hand: the words as they were left in the editor become a version of their own. */
import { broken } from '../fact/parse.ts';
import { type Issue, issue, type Place } from '../issue.ts';
import { compose } from '../statement/draft.ts';
import { handWords, tidyHand } from '../statement/hand.ts';
import { lengthOf } from '../statement/length.ts';
import { marked, store } from '../statement/life.ts';
import { unmarked } from '../statement/marks.ts';
import type { Statement } from '../statement/model.ts';
import { statementOf } from '../statement/words.ts';
import type { CommandOf } from './commands.ts';
import type { Run } from './run.ts';
import { notFound } from './statements.ts';

const LONGEST = 20_000;

/** Signs that no screen and no printer shows, and such as turn the reading around. */
const HIDDEN = /(?!\n|\t)\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const wrongText = (text: string, place: Place): readonly Issue[] => {
  if (text === '') return [issue('value.empty', place, { fact: 'TEXT' })];
  if (text.length > LONGEST) return [issue('value.too-long', place, { length: text.length, max: LONGEST })];
  return broken(text) || HIDDEN.test(text) ? [issue('value.broken-text', place, { found: text.slice(0, 40) })] : [];
};

const record = (run: Run, statement: Statement, text: string): readonly Issue[] => {
  const { context, state } = run;
  const { id, lang } = statement;
  const place: Place = { kind: 'statement', id };
  const template = context.content.templates[statement.template];
  const drawn = template ? compose(state, template, lang, context) : null;
  if (!template || !drawn) return [issue('statement.no-template', place, { template: statement.template })];
  const { markdown, plain } = handWords(text, context);
  const hash = context.sha256(markdown);
  if (hash === statement.hash && statement.stale.length === 0)
    return [issue('edit.unchanged', place, { statement: id })];
  const version = statement.version + 1;
  const draft = marked({ markdown, plain: () => plain }, context.words.draftMark(lang));
  const [file, plainFile] = store(run, `${id}.v${version}.draft`, draft, lang);
  run.emit('statement-edited', {
    statement: id,
    version,
    text,
    base: context.sha256(drawn.markdown),
    hash,
    file: file.path,
    plain: plainFile.path,
    files: [file, plainFile],
    used: drawn.used,
    promised: drawn.promised,
    ...(template.limit === undefined ? {} : { length: lengthOf(plain, template.limit, run.context.countBy) }),
    voided: statement.approvals.map(({ role }) => role),
  });
  return [];
};

/** Saving the same words again, after a fact under them has changed, says that they still hold. */
export const edit = (run: Run, command: CommandOf<'edit'>): readonly Issue[] => {
  const statement = statementOf(run.state, command.statement);
  if (!statement) return notFound(run, command.statement);
  const { id, state, lang } = statement;
  const place: Place = { kind: 'statement', id };
  if (state !== 'drafted') return [issue('edit.not-a-draft', place, { statement: id, state })];
  if (statement.hash !== command.hash) return [issue('edit.moved-on', place, { statement: id, id })];
  const { draftMark, drillMark } = run.context.words;
  // Whoever edits the file itself takes the marks along.
  const text = tidyHand(unmarked(tidyHand(command.text), [draftMark(lang), drillMark(lang)]));
  const wrong = wrongText(text, place);
  return wrong.length > 0 ? wrong : record(run, statement, text);
};
