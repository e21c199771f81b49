/** Every shipped text, with everything unknown, only heard, and checked: no hole, nothing unchecked stated, a way to answer, and room enough in its channel. */
import { describe, expect, it } from 'vitest';
import type { Answer, Audience, Fact, FactDef, FactValue } from '../../src/core/fact/model.ts';
import { EMPTY, type State } from '../../src/core/incident/state.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import { shorterThan } from '../../src/core/statement/channel.ts';
import { compose } from '../../src/core/statement/draft.ts';
import { fits, type Limit, lengthOf } from '../../src/core/statement/length.ts';
import type { Template } from '../../src/core/statement/model.ts';
import { emptyLabels, flawsOf } from '../support/flaws.ts';
import { contextFor } from '../support/incident.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const context = contextFor(content);
const templates = Object.values(content.templates);

/** A stand-in for words somebody typed, and numbers that nothing else in a text can be. */
const GIVEN = '▣';
const COUNT = 7_654;
const AHEAD = '2026-11-23T01:00:00.000Z';

type Case = 'unknown' | 'bare' | 'heard' | 'checked';
/** `last`: with the last value each fact can have, a no or the last choice, in place of the first. */
const CASES: readonly { readonly as: Case; readonly last: boolean }[] = [
  { as: 'unknown', last: false },
  { as: 'bare', last: false },
  { as: 'heard', last: false },
  { as: 'heard', last: true },
  { as: 'checked', last: false },
  { as: 'checked', last: true },
];

/** The first value a fact can have, or the last: yes and no, the first choice and the last one. */
const valueFor = ({ type, choices }: FactDef, last: boolean): FactValue => {
  switch (type) {
    case 'integer':
    case 'number':
      return COUNT;
    case 'money':
      return { amount: '1500', currency: 'TWD' };
    case 'date':
      return '2026-11-21';
    case 'datetime':
      return AHEAD;
    case 'confirm':
      return !last;
    case 'choice':
      return choices.at(last ? -1 : 0) ?? '';
    case 'choices':
      return last ? choices.slice(-1) : choices;
    case 'list':
      return [GIVEN];
    default:
      return GIVEN;
  }
};

const UNKNOWN: Answer = { kind: 'unknown' };

type Told = { readonly template: Template; readonly lang: Lang; readonly as: Case; readonly last: boolean };

const isThere = ({ template, as }: Told, def: FactDef): boolean =>
  as === 'heard' || as === 'checked' || (as === 'bare' && template.needs.includes(def.id));

const answerTo = (told: Told, def: FactDef): Answer => {
  if (!isThere(told, def)) return UNKNOWN;
  const certainty = def.certainty === 'unconfirmed' && told.as !== 'checked' ? 'unconfirmed' : 'confirmed';
  return { kind: 'value', value: valueFor(def, told.last), certainty, source: null, lang: told.lang };
};

const stateOf = (told: Told): State => {
  const facts = Object.values(content.facts).map(
    (def): Fact => ({ id: def.id, answer: answerTo(told, def), by: '', at: AHEAD, seq: 1, wordings: {} }),
  );
  return { ...EMPTY, lang: told.lang, facts: Object.fromEntries(facts.map((fact) => [fact.id, fact])) };
};

const plain = (told: Told): string => compose(stateOf(told), told.template, told.lang, context)?.plain() ?? '';

const tellings: readonly Told[] = templates.flatMap((template) =>
  LANGS.filter((lang) => template.texts[lang] !== undefined).flatMap((lang) =>
    CASES.flatMap(({ as, last }) => ({ template, lang, as, last })),
  ),
);

const named = ({ template, lang, as, last }: Told): string => `${template.id} ${lang} ${as}${last ? ' (last)' : ''}`;

const wrong = (flaws: (told: Told) => readonly string[]): readonly string[] =>
  tellings.flatMap((told) => flaws(told).map((flaw) => `${named(told)}: ${flaw}`));

describe('every text', () => {
  it.each(LANGS)('has a title of its own in %s', (lang) => {
    const titles = templates.flatMap(({ texts }) => texts[lang]?.title ?? []);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has no hole and no empty label, whatever is known', () => {
    const flaws = wrong((told) => {
      const text = plain(told);
      const body = told.template.texts[told.lang]?.body ?? '';
      return [...flawsOf(text, told.lang, [GIVEN]), ...emptyLabels(text, body)];
    });
    expect(flaws).toEqual([]);
  });

  it('marks what it needs and does not have, and nothing else', () => {
    const flaws = wrong((told) => {
      const text = plain(told);
      const marked = told.template.needs.filter((id) => {
        const def = content.facts[id];
        return def && text.includes(context.words.placeholder(def, told.lang));
      });
      const expected = told.as === 'unknown' ? told.template.needs.length > 0 : false;
      return marked.length > 0 === expected ? [] : [`${marked.length} marks`];
    });
    expect(flaws).toEqual([]);
  });

  it('for people outside counts nobody hurt, and names no cause, that was only heard of', () => {
    const guarded = ['injured_count', 'cause', 'responsibility', 'test_result', 'evidence', 'scope'];
    const flaws = wrong((told) => {
      if (told.as !== 'heard' || told.template.audience === 'staff') return [];
      const heard = stateOf(told);
      const gone = Object.fromEntries(guarded.map((id) => [id, { ...heard.facts[id], id, answer: UNKNOWN } as Fact]));
      const without = { ...heard, facts: { ...heard.facts, ...gone } };
      const numbers = /7,?654/u;
      const text = plain(told);
      const bare = compose(without, told.template, told.lang, context)?.plain() ?? '';
      const given = (words: string): number => words.split(GIVEN).length;
      return [
        ...(told.template.uses.includes('injured_count') && numbers.test(text) ? ['a number'] : []),
        ...(given(text) > given(bare) ? ['words of what was only heard'] : []),
      ];
    });
    expect(flaws).toEqual([]);
  });

  it('says in one way how many are hurt', () => {
    const lines = tellings
      .filter(({ as, template }) => as === 'checked' && template.uses.includes('injured_count'))
      .flatMap((told) => plain(told).match(/^.*(?:hurt|受傷|受伤).*7,?654.*$/gmu) ?? []);
    const ways = new Set(lines.map((said) => said.replace(/^\W*/u, '')));
    expect([...ways]).toHaveLength(LANGS.length);
  });
});

/** Facts by which a reader can turn to somebody. */
const CONTACTS = ['public_contact', 'press_contact', 'case_owner', 'regulator_name'];
const INWARD: readonly Audience[] = ['staff', 'authority'];

describe('every text for people outside', () => {
  const outward = templates.filter(({ audience }) => !INWARD.includes(audience));

  /** What stands over a text that says it. */
  const whole = outward.filter(({ id }) => id !== 'headline');

  it.each(whole.map((template) => [template.id, template] as const))('%s says where to turn', (_, { needs }) =>
    expect(needs.some((id) => CONTACTS.includes(id))).toBe(true),
  );

  it.each(outward.filter(({ promises }) => promises !== null).map((template) => [template.id, template] as const))(
    '%s says the time it promises',
    (_, { uses, promises }) => expect(uses).toContain(promises),
  );
});

/** As a shop would fill them: neither as short as can be nor as long. */
const TYPICAL: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { brand_name: 'Good Day Bakery', product_name: 'pineapple cakes', public_contact: '0800-123-456' },
  'zh-TW': { brand_name: '好日子烘焙坊', product_name: '鳳梨酥12入禮盒', public_contact: '0800-123-456' },
  'zh-CN': { brand_name: '好日子烘焙', product_name: '蛋黄酥（12枚装）', public_contact: '400-123-4567' },
};

/** For all else that somebody types: a sign of another alphabet would change how an SMS is counted. */
const OTHER: Readonly<Record<Lang, string>> = { en: 'goodday.example', 'zh-TW': '我們的網頁', 'zh-CN': '我们的网页' };

const typed = (fact: Fact, lang: Lang): Fact =>
  fact.answer.kind === 'value' && fact.answer.value === GIVEN
    ? { ...fact, answer: { ...fact.answer, value: OTHER[lang] } }
    : fact;

const typical = (told: Told): State => {
  const bare = stateOf(told);
  const facts = Object.values(bare.facts).map((fact) => [fact.id, typed(fact, told.lang)] as const);
  const state = { ...bare, facts: Object.fromEntries(facts) };
  const names = Object.entries(TYPICAL[told.lang]).map(([id, value]) => {
    const answer: Answer = { kind: 'value', value, certainty: 'confirmed', source: null, lang: told.lang };
    return [id, { ...state.facts[id], id, answer } as Fact] as const;
  });
  return { ...state, facts: { ...state.facts, ...Object.fromEntries(names) } };
};

describe('every text for a channel that takes only so much', () => {
  const limited = tellings.filter(({ template }) => template.limit !== undefined);

  it('fits, whatever is known', () => {
    const long = limited.flatMap((told) => {
      const { template, lang } = told;
      const words = compose(typical(told), template, lang, context)?.plain() ?? '';
      const length = template.limit && lengthOf(words, template.limit, context.countBy);
      return length && !fits(length) ? [`${named(told)}: ${length.used} of ${length.most}: ${words}`] : [];
    });
    expect(long).toEqual([]);
    expect(limited.length).toBeGreaterThan(0);
  });

  it('has one that fits at every channel, whatever is known', () => {
    const fitsAt = (told: Told, template: Template, limit: Limit): boolean =>
      fits(
        lengthOf(
          compose(typical({ ...told, template }), template, told.lang, context)?.plain() ?? '',
          limit,
          context.countBy,
        ),
      );
    const without = Object.values(content.outlets ?? {}).flatMap(({ id, text, limit }) =>
      tellings
        .filter(({ template }) => template.id === text && limit !== null)
        .filter(
          (told) =>
            limit &&
            ![told.template, ...shorterThan(told.template, content.templates)].some((one) => fitsAt(told, one, limit)),
        )
        .map((told) => `${id}: ${named(told)}`),
    );
    expect(without).toEqual([]);
    expect(Object.keys(content.outlets ?? {}).length).toBeGreaterThan(10);
  });
});
