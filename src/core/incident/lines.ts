/** Owns the commands about agreed lines: agree on one, strike one out. */

import type { FactId } from '../fact/model.ts';
import { type Issue, issue, NOWHERE } from '../issue.ts';
import { refresh } from '../statement/life.ts';
import { wrongLine } from '../statement/lines.ts';
import type { CommandOf } from './commands.ts';
import type { Run } from './run.ts';

/** What the agreed lines say in a text. */
const saidByLines = ({ context: { content } }: Run): readonly FactId[] =>
  Object.values(content.facts).flatMap(({ id, agreed }) => (agreed === undefined ? [] : [id]));

export const agree = (run: Run, { line: kind, about, text, posture, lang }: CommandOf<'agree'>): readonly Issue[] => {
  const wrong = wrongLine(kind, about, text);
  if (wrong) return [wrong];
  run.emit('line-agreed', {
    line: String(run.state.linesAgreed + 1),
    kind,
    about: about.trim().normalize('NFC'),
    text: text.trim().normalize('NFC'),
    posture: kind === 'answer' ? (posture ?? 'say') : null,
    lang,
  });
  refresh(run, saidByLines(run));
  return [];
};

export const strike = (run: Run, { line, because }: CommandOf<'strike'>): readonly Issue[] => {
  const known = run.state.lines.map(({ id }) => id).join(', ');
  if (!run.state.lines.some(({ id }) => id === line))
    return [issue('lines.not-found', NOWHERE, { found: line, known })];
  run.emit('line-struck', { line, because });
  refresh(run, saidByLines(run));
  return [];
};
