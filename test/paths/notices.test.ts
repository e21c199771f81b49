/** The notices that laws ask for: every field is said when its facts are there, nothing reads as empty when they are not, no forbidden word either way. */
import { describe, expect, it } from 'vitest';
import type { Certainty, FactDef, FactValue } from '../../src/core/fact/model.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import type { Lang } from '../../src/core/lang.ts';
import { compose } from '../../src/core/statement/draft.ts';
import { languagesOf } from '../../src/core/statement/language.ts';
import type { Template } from '../../src/core/statement/model.ts';
import { forbiddenIn, lawsOf } from '../../src/core/statement/notice.ts';
import { emptyLabels, flawsOf } from '../support/flaws.ts';
import { contextFor } from '../support/incident.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const context = contextFor(content);
const NOTICES = Object.values(content.templates).filter(({ notice }) => notice !== undefined);
const CASES = NOTICES.flatMap((template) => languagesOf(template).map((lang) => [template.id, lang] as const));

/** Something of the fact's own type, told from every other. */
const sampleOf = ({ id, type, choices }: FactDef): FactValue => {
  const number = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 10_000);
  switch (type) {
    case 'choice':
      return choices[0] ?? '';
    case 'choices':
      return choices;
    case 'confirm':
      return true;
    case 'integer':
    case 'number':
      return number;
    case 'date':
      return '2026-12-01';
    case 'datetime':
      return '2026-12-01T04:00:00.000Z';
    default:
      return `▣${number}`;
  }
};

const stateWith = (template: Template, lang: Lang, certainty: Certainty | null): State => ({
  ...EMPTY,
  lang,
  facts: Object.fromEntries(
    template.uses.flatMap((id) => {
      const def = content.facts[id];
      const own = def?.certainty === 'confirmed';
      const sure = own ? 'confirmed' : certainty;
      if (def === undefined || sure === null) return [];
      const answer = { kind: 'value', value: sampleOf(def), certainty: sure, source: null, lang } as const;
      return [[id, { id, answer, wordings: {}, author: '', at: '' }]];
    }),
  ) as never,
});

const textOf = (id: string, lang: Lang, certainty: Certainty | null): string => {
  const template = content.templates[id];
  return (template && compose(stateWith(template, lang, certainty), template, lang, context)?.markdown) ?? '';
};

it('there are notices', () => {
  expect(NOTICES.length).toBeGreaterThan(0);
});

describe.each(CASES)('%s in %s', (id, lang) => {
  const template = content.templates[id] as Template;

  it('says every field whose facts are there', () => {
    const text = textOf(id, lang, 'confirmed');
    const facts = Object.values(template.notice?.fields ?? {}).flat();
    const unsaid = facts.filter((fact) => {
      const def = content.facts[fact];
      if (def === undefined || def.type === 'choice' || def.type === 'choices') return false;
      return !text.includes(context.escape(context.words.show(def, sampleOf(def), lang), 'markdown'));
    });
    expect(unsaid).toEqual([]);
  });

  it.each(['confirmed', 'unconfirmed', null] as const)('reads whole where claims are %s', (certainty) => {
    const text = textOf(id, lang, certainty);
    const typed = template.uses.map((fact) => String(content.facts[fact] && sampleOf(content.facts[fact])));
    expect(flawsOf(text, lang, typed)).toEqual([]);
    expect(emptyLabels(text, template.texts[lang]?.body ?? '')).toEqual([]);
    expect(forbiddenIn(text, lawsOf(template, content), lang)).toEqual([]);
  });

  it('states nothing as fact that nobody has checked', () => {
    const sure = textOf(id, lang, 'confirmed');
    const heard = textOf(id, lang, 'unconfirmed');
    const claims = template.uses.some((fact) => content.facts[fact]?.certainty === 'unconfirmed');
    expect(heard === sure).toBe(!claims);
  });
});
