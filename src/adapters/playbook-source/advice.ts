/** Owns the making of advice on decisions, with its words per language. */
import type { AdviceRow, AdviceText } from '../../core/advice/model.ts';
import type { AdviceOverlay, AuthoredAdvice } from './authored.ts';
import type { Conditions } from './conditions.ts';
import type { Typed } from './yaml/typed.ts';

/** The rows in the order written; a source that is not listed stands as its id. */
export const adviceRows = (read: Typed<AuthoredAdvice>, conditions: Conditions): readonly AdviceRow[] =>
  Object.entries(read.value.rows).map(([id, { fact, advise, cluster, confidence, ...row }]) => ({
    id,
    fact,
    advise,
    cluster,
    confidence,
    when: conditions.when(row.when, read, ['rows', id, 'when']),
    against: row.against ?? [],
    history: row.history ?? false,
    source: read.value.sources[row.source] ?? row.source,
    practice: row.practice ?? [],
    warns: row.warns ?? [],
  }));

export const adviceTexts = ({ rows }: AdviceOverlay): Readonly<Record<string, AdviceText>> =>
  Object.fromEntries(
    Object.entries(rows).map(([id, { say, warning }]) => [id, { say: say ?? '', warning: warning ?? null }]),
  );
