/** What a law asks of a text: the languages it exists in, the words it must not hold, the fields that are still open. */
import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/core/fact/model.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import type { Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { goesOutIn, languageFor, languagesOf } from '../../src/core/statement/language.ts';
import type { Notice, Template } from '../../src/core/statement/model.ts';
import { forbiddenIn, lawsOf, openFields } from '../../src/core/statement/notice.ts';

const law = (id: string, jurisdiction: string, fields: readonly string[]) => ({
  id,
  jurisdiction,
  fields,
  forbidden: { en: ['in rare situations'], 'zh-TW': ['自願召回'], 'zh-CN': [] },
});

const content = {
  regimes: { 'eu-law': law('eu-law', 'EU', ['photo', 'lots']), 'tw-law': law('tw-law', 'TW', ['origin']) },
} as unknown as Content;

const template = (languages: readonly Lang[] | null, notice?: Partial<Notice>): Template =>
  ({
    id: 'notice',
    texts: Object.fromEntries((languages ?? ['zh-TW', 'zh-CN', 'en']).map((lang) => [lang, { title: '', body: '' }])),
    ...(languages === null ? {} : { languages }),
    notice: {
      regimes: ['eu-law', 'tw-law', 'gone-law'],
      house: false,
      fields: { photo: ['product_photo'], lots: ['model', 'lots'], origin: ['maker'], advice: ['price'], heading: [] },
      ...notice,
    },
  }) as unknown as Template;

const knowing = (facts: Readonly<Record<string, FactValue>>): State => ({
  ...EMPTY,
  facts: Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, { id, answer: { kind: 'value', value, certainty: 'confirmed' } }]),
  ) as never,
});

describe('the language of a text', () => {
  it('is the one asked for where there is one', () => {
    expect(languageFor(template(['zh-TW', 'en']), 'en')).toBe('en');
    expect(languageFor(template(null), 'zh-CN')).toBe('zh-CN');
  });

  it('is the other Chinese before any third, and else the one that goes out', () => {
    expect(languageFor(template(['en', 'zh-TW']), 'zh-CN')).toBe('zh-TW');
    expect(languageFor(template(['zh-CN', 'zh-TW']), 'en')).toBe('zh-CN');
    expect(languageFor(template([]), 'en')).toBeNull();
  });

  it('goes out in the first that is named, and in any where none is', () => {
    expect([goesOutIn(template(['zh-TW', 'en'])), goesOutIn(template(null))]).toEqual(['zh-TW', null]);
    expect(languagesOf(template(['en', 'zh-TW']))).toEqual(['en', 'zh-TW']);
  });
});

describe('the words a law forbids', () => {
  it('are found whatever their case, in their own language only, and once', () => {
    const laws = lawsOf(template(null), content);
    expect(forbiddenIn('In Rare Situations it burns, in rare situations.', laws, 'en')).toEqual(['in rare situations']);
    expect(forbiddenIn('in rare situations', laws, 'zh-TW')).toEqual([]);
    expect(forbiddenIn('這是自願召回', laws, 'zh-TW')).toEqual(['自願召回']);
  });
});

describe('the fields that are still open', () => {
  const all = template(null);

  it('are those of every law while nobody has said where it was sold', () => {
    expect(openFields(all, knowing({ lots: 'A1' }), content)).toEqual(['product_photo', 'model', 'maker']);
  });

  it('are those of the places where it was sold, once that is known', () => {
    expect(openFields(all, knowing({ markets: ['tw', 'us'] }), content)).toEqual(['maker']);
    expect(openFields(all, knowing({ markets: ['us'] }), content)).toEqual([]);
  });

  it('are all of them where the list is our own', () => {
    const own = template(null, { house: true });
    expect(openFields(own, knowing({ markets: ['us'], maker: 'x', model: 'y' }), content)).toEqual([
      'product_photo',
      'lots',
      'price',
    ]);
  });
});
