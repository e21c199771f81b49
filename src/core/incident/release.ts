/** Owns the moment words go out: the guards, the order of telling, the typed word. */
import { type Issue, issue, type Place } from '../issue.ts';
import { refusals, untold } from '../statement/guards.ts';
import { release } from '../statement/life.ts';
import type { Statement } from '../statement/model.ts';
import type { Instant } from '../time.ts';
import type { ReleaseInput } from './commands.ts';
import type { AskRef } from './events.ts';
import type { Run } from './run.ts';

type How = ReleaseInput & { readonly when: Instant | null; readonly ask: AskRef | null };

const fold = (word: string): string => word.normalize('NFKC').trim().toLowerCase();

/** Releases a draft, or says everything that stands in the way. */
export const releaseStatement = (run: Run, statement: Statement, how: How): readonly Issue[] => {
  const place: Place = { kind: 'statement', id: statement.id };
  const refused = refusals(run.state, statement, run.context, how.overrides);
  if (refused.length > 0) return refused;
  const before = untold(run.state, statement, run.context.content);
  const unnamed = before.filter((audience) => !how.untold.includes(audience));
  if (unnamed.length > 0)
    return [issue('release.out-of-order', place, { statement: statement.id, untold: before.join(', ') })];
  const { releaseWords } = run.context.words;
  if (!releaseWords.some((word) => fold(word) === fold(how.word ?? ''))) {
    return [issue('release.needs-word', place, { word: releaseWords.join(', '), found: how.word ?? '' })];
  }
  const { out, when, ask, channel = null, link = null, overrides = [] } = how;
  release(run, statement, { out, untold: before, when, ask, channel, link, overrides });
  return [];
};
