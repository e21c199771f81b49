/** Every shipped text, with the examples of its facts, is clean under the checker in each language it exists in. */
import { describe, expect, it } from 'vitest';
import type { Fact, FactDef, FactValue } from '../../../src/core/fact/model.ts';
import { EMPTY, type State } from '../../../src/core/incident/state.ts';
import { LANGS, type Lang } from '../../../src/core/lang.ts';
import { kindOf } from '../../../src/core/statement/checked.ts';
import { compose } from '../../../src/core/statement/draft.ts';
import type { Template } from '../../../src/core/statement/model.ts';
import { check } from '../../support/check.ts';
import { contextFor } from '../../support/incident.ts';
import { shippedContent } from '../../support/shipped.ts';

const content = await shippedContent();
const context = contextFor(content);
const AHEAD = '2026-11-23T01:00:00.000Z';

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

/** Right as it stands, and not yet told apart from what it looks like: who answers for a measure is named. Only ever shorter. */
const ALARMS: Readonly<Record<string, readonly string[]>> = { 'personal-data': ['corrective-action'] };

const guilty = (template: Template, lang: Lang, state: State): readonly string[] => {
  const text = compose(state, template, lang, context)?.plain() ?? '';
  const { findings } = check(text, { kind: kindOf(template), lang, regime: null, facts: null });
  return findings
    .filter(({ severity, rule }) => severity !== 'hint' && !ALARMS[rule]?.includes(template.id))
    .map(({ rule, excerpt }) => `${template.id} ${lang} ${rule}: ${excerpt}`);
};

describe('every shipped text', () => {
  it.each(LANGS)('is clean in %s', (lang) => {
    const state = stateIn(lang);
    const written = Object.values(content.templates).filter(({ texts }) => texts[lang] !== undefined);
    expect(written.length).toBeGreaterThan(50);
    expect(written.flatMap((template) => guilty(template, lang, state))).toEqual([]);
  });
});
