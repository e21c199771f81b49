/** Owns the schemas of the advice on decisions and of its overlay. */
import { CLUSTERS } from '../../../core/advice/model.ts';
import { CONDITION, FACT_ID, FORMAT, ID, LANG, PRACTICE_ROWS, WORDS } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema, setOf } from './schema.ts';

const SAID = { say: WORDS, warning: WORDS };

const ROW = exactly(['fact', 'when', 'advise', 'cluster', 'source', 'confidence', 'say'], {
  fact: { ...FACT_ID, description: 'The choice fact that is decided.' },
  when: CONDITION,
  advise: { ...ID, description: 'The choice that usually fits.' },
  against: { ...setOf(ID), minItems: 1, description: 'Choices that the facts speak against; they need a warning.' },
  cluster: { enum: CLUSTERS },
  history: { type: 'boolean', description: 'Something of the kind was before, or the name is poor.' },
  source: { ...ID, description: 'An id of sources.' },
  confidence: { enum: ['medium', 'low'] },
  practice: PRACTICE_ROWS,
  warns: PRACTICE_ROWS,
  ...SAID,
});

export const ADVICE: Schema = {
  $schema: DIALECT,
  $id: 'advice.schema.json',
  title: 'crisis-kit advice on decisions',
  description: 'What usually fits which facts. For each decision the first row that is true speaks.',
  ...exactly(['sources', 'rows'], { format: FORMAT, sources: mapOf(ID, WORDS), rows: mapOf(ID, ROW) }),
};

export const ADVICE_OVERLAY: Schema = {
  $schema: DIALECT,
  $id: 'advice-overlay.schema.json',
  title: 'crisis-kit advice on decisions in another language',
  ...exactly(['rows'], { format: FORMAT, lang: LANG, rows: mapOf(ID, exactly([], SAID)) }),
};
