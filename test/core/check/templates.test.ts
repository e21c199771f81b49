/** Every shipped statement, with the examples of its facts, is clean under the checker in English. */
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/core/check/model.ts';
import { check } from '../../../src/core/check/run.ts';
import type { Fact, FactDef, FactValue } from '../../../src/core/fact/model.ts';
import { EMPTY, type State } from '../../../src/core/incident/state.ts';
import type { Lang } from '../../../src/core/lang.ts';
import { compose } from '../../../src/core/statement/draft.ts';
import type { Purpose, Template } from '../../../src/core/statement/model.ts';
import { contextFor } from '../../support/incident.ts';
import { shippedContent } from '../../support/shipped.ts';

const content = await shippedContent();
const context = contextFor(content);
const AHEAD = '2026-11-23T01:00:00.000Z';

/** Texts that somebody outside reads as a statement; forms for authorities and papers for working with are not judged by these rules. */
const KIND: Partial<Record<Purpose, Kind>> = {
  holding: 'holding',
  'stop-use': 'recall',
  recall: 'recall',
  apology: 'apology',
  clarification: 'clarification',
  correction: 'clarification',
};

const valueFor = (def: FactDef, lang: Lang): FactValue => {
  const example = content.factTexts[lang][def.id]?.example ?? null;
  switch (def.type) {
    case 'integer':
    case 'number':
      return Number(example?.replace(/\D/g, '') || 3);
    case 'money':
      return { amount: '1500', currency: 'TWD' };
    case 'date':
      return '2026-11-21';
    case 'datetime':
      return AHEAD;
    case 'confirm':
      return true;
    case 'choice':
      return def.choices[0] ?? '';
    case 'choices':
      return def.choices.slice(0, 2);
    case 'list':
      return [example ?? 'A-12'];
    default:
      return example ?? 'A-12';
  }
};

const stateIn = (lang: Lang): State => {
  const facts = Object.values(content.facts).map((def): Fact => {
    const answer = { kind: 'value', value: valueFor(def, lang), certainty: 'confirmed', source: null, lang } as const;
    return { id: def.id, answer, by: '', at: AHEAD, seq: 1, wordings: {} };
  });
  return { ...EMPTY, lang, facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])) };
};

const guilty = (template: Template, lang: Lang, state: State): readonly string[] => {
  const text = compose(state, template, lang, context)?.plain() ?? '';
  const kind = KIND[template.purpose] ?? null;
  const { findings } = check(text, { kind, lang, regime: null, facts: null });
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, excerpt }) => `${template.id} ${lang} ${rule}: ${excerpt}`);
};

/** A shorter text says where the long one stands, and leaves the rest to it. */
const shorter = new Set(Object.values(content.templates).flatMap((template) => template.shorter ?? []));

describe('every shipped statement', () => {
  it.each(['en'] as const)('is clean in %s', (lang) => {
    const state = stateIn(lang);
    const judged = Object.values(content.templates).filter(
      ({ id, purpose, texts }) => KIND[purpose] !== undefined && texts[lang] !== undefined && !shorter.has(id),
    );
    expect(judged.length).toBeGreaterThan(15);
    expect(judged.flatMap((template) => guilty(template, lang, state))).toEqual([]);
  });
});
