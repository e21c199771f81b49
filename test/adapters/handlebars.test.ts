/** Templates filled: every block in every state, operator text untouched, everything else of Handlebars shut. */
import path from 'node:path';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { plainBody, render } from '../../src/adapters/handlebars/render.ts';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';
import type { FactValue } from '../../src/core/fact/model.ts';
import type { ShownFact } from '../../src/core/incident/context.ts';
import type { Template } from '../../src/core/statement/model.ts';

const fact = (
  state: ShownFact['state'],
  text: string,
  value: FactValue | null = text,
  items: readonly string[] = [],
): ShownFact => ({ state, text, value, items });

const facts = {
  brand: fact('confirmed', 'Lin & Söhne'),
  claim: fact('unconfirmed', 'about 12', 12),
  gone: fact('unknown', '', null),
  harm: fact('confirmed', '', true),
  safe: fact('confirmed', '', false),
  scope: fact('unconfirmed', 'several', 'several'),
  signs: fact('confirmed', 'a smell', ['smell']),
  seen: fact('confirmed', 'a\nb', ['a', 'b'], ['a', 'b']),
};

const filled = (source: string) => render(source, { facts });

describe('a block', () => {
  it.each([
    ['{{#known "brand"}}y{{else}}n{{/known}}', 'y'],
    ['{{#known "claim"}}y{{else}}n{{/known}}', 'y'],
    ['{{#known "gone"}}y{{else}}n{{/known}}', 'n'],
    ['{{#confirmed "brand"}}y{{else}}n{{/confirmed}}', 'y'],
    ['{{#confirmed "claim"}}y{{else}}n{{/confirmed}}', 'n'],
    ['{{#confirmed "gone"}}y{{else}}n{{/confirmed}}', 'n'],
    ['{{#reported "claim"}}y{{else}}n{{/reported}}', 'y'],
    ['{{#reported "brand"}}y{{else}}n{{/reported}}', 'n'],
    ['{{#reported "gone"}}y{{else}}n{{/reported}}', 'n'],
    ['{{#is "harm" "yes"}}y{{else}}n{{/is}}', 'y'],
    ['{{#is "safe" "yes"}}y{{else}}n{{/is}}', 'n'],
    ['{{#is "safe" "no"}}y{{else}}n{{/is}}', 'y'],
    ['{{#is "gone" "no"}}y{{else}}n{{/is}}', 'n'],
    ['{{#is "scope" "several"}}y{{else}}n{{/is}}', 'y'],
    ['{{#is "scope" "many"}}y{{else}}n{{/is}}', 'n'],
    ['{{#is "signs" "smell"}}y{{else}}n{{/is}}', 'y'],
    ['{{#each seen}}[{{this}}]{{/each}}', '[a][b]'],
    ['{{#each gone}}[{{this}}]{{else}}none{{/each}}', 'none'],
    ['{{#each seen}}{{#known "brand"}}{{this}} {{/known}}{{/each}}', 'a b '],
    ['{{#each seen}}{{brand}}: {{this}} {{/each}}', 'Lin & Söhne: a Lin & Söhne: b '],
    ['{{^known "gone"}}n{{/known}}', 'n'],
    ['{{#known "gone"}}1{{else is "safe" "no"}}2{{else}}3{{/known}}', '2'],
    ['a{{! field: brand }}b {{!-- }} --}}c', 'ab c'],
    ['{{#known "gone"}}1{{else}}{{#reported "claim"}}{{claim}}{{/reported}}{{/known}}', 'about 12'],
  ])('%s → %j', (source, expected) => expect(filled(source)).toBe(expected));

  it('alone on its line leaves no line behind', () => {
    expect(filled('a\n\n{{#known "gone"}}\nb\n\n{{else}}\nc\n\n{{/known}}\nd\n')).toBe('a\n\nc\n\nd\n');
    expect(filled('{{#each seen}}\n- {{this}}\n{{/each}}\n')).toBe('- a\n- b\n');
  });
});

describe('everything else is shut', () => {
  it.each([
    '{{#if brand}}x{{/if}}',
    '{{#unless brand}}x{{/unless}}',
    '{{#with brand}}x{{/with}}',
    '{{log brand}}',
    '{{lookup this "brand"}}',
    '{{> part}}',
    '{{missing}}',
    '{{constructor}}',
    '{{__proto__}}',
    '{{brand.constructor}}',
    '{{#known "missing"}}x{{/known}}',
    '{{#known "constructor"}}x{{/known}}',
    '{{#known "brand" "claim"}}x{{/known}}',
    '{{#known brand}}x{{/known}}',
    '{{#is "scope"}}x{{/is}}',
    '{{#brand}}x{{/brand}}',
    '{{brand "x"}}',
    '{{this}}',
    '{{../brand}}',
    '{{#each seen}}{{@index}}{{/each}}',
    '{{#*inline "x"}}x{{/inline}}',
    '{{brand',
  ])('%s throws', (source) => expect(() => filled(source)).toThrow());

  it('a syntax tree is no template', () => {
    expect(() => render({ type: 'Program', body: [] } as unknown as string, { facts })).toThrow(TypeError);
  });
});

/** Words, breaks and our own blocks, one inside the other. */
const { body: anyBody } = fc.letrec<{ body: string; piece: string }>((tie) => ({
  body: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', ' ', '\n', '- b\n', '{{! c }}', '{{brand}}', '{{claim}}'),
    fc
      .tuple(
        fc.constantFrom('known "brand"', 'confirmed "claim"', 'reported "claim"', 'is "scope" "many"', 'each seen'),
        tie('body'),
        fc.option(tie('body')),
      )
      .map(([open, said, otherwise]) => {
        const other = otherwise === null ? '' : `{{else}}${otherwise}`;
        return `{{#${open}}}${open === 'each seen' ? '{{this}}' : said}${other}{{/${open.split(' ')[0]}}}`;
      }),
  ),
}));

const yes = function (this: unknown, id: string, ...more: readonly unknown[]): string {
  const options = more.at(-1) as Handlebars.HelperOptions & { readonly name: string };
  const holds = { brand: true, claim: options.name === 'reported', scope: false }[id] ?? false;
  return holds ? options.fn(this) : options.inverse(this);
};

it('a template says what Handlebars itself would make of it, blank lines and all', () => {
  const engine = Handlebars.create();
  for (const name of ['known', 'confirmed', 'reported', 'is']) engine.registerHelper(name, yes);
  const context = { brand: facts.brand.text, claim: facts.claim.text, seen: facts.seen.items };
  fc.assert(
    fc.property(anyBody, (source) => {
      const said = engine.compile(source, { noEscape: true })(context);
      expect(filled(source).trim()).toBe(said.replace(/\n{3,}/g, '\n\n').trim());
    }),
  );
});

describe('operator text', () => {
  it('is never read as template, escaped or changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(render('[{{brand}}]', { facts: { brand: fact('confirmed', text) } })).toBe(`[${text}]`);
      }),
    );
    const text = '{{constructor}} {{#if x}} \\{{a}} <b> & "q"\n# no heading\n- no point';
    expect(render(plainBody('# {{brand}}\n- {{brand}}\n'), { facts: { brand: fact('confirmed', text) } })).toBe(
      `${text}\n• ${text}\n`,
    );
  });

  it('keeps its own blank lines, while those of empty blocks close up', () => {
    const own = { ...facts, brand: fact('confirmed', '\n\n\na\n\n\n\nb\n\n') };
    expect(render('x\n\n{{#known "gone"}}\n-\n{{/known}}\n\ny {{brand}}.\n\n\n', { facts: own })).toBe(
      'x\n\ny \n\n\na\n\n\n\nb\n\n.\n',
    );
  });

  it('gives the same words twice', () =>
    expect(filled('{{brand}}{{#each seen}}{{this}}{{/each}}')).toBe(
      filled('{{brand}}{{#each seen}}{{this}}{{/each}}'),
    ));
});

describe('the plain form', () => {
  it('puts what reads by itself for the marks the template itself sets', () => {
    expect(
      plainBody(
        '# Head\n\nText - with # signs\n- point\n{{#each seen}}- {{this}}\n{{/each}}{{#known "brand"}}# Head {{brand}}{{/known}}\n',
      ),
    ).toBe(
      'Head\n\nText - with # signs\n• point\n{{#each seen}}• {{this}}\n{{/each}}{{#known "brand"}}Head {{brand}}{{/known}}\n',
    );
  });
});

const { content } = await lintContent(path.join(import.meta.dirname, '..', '..'));
const bodies = Object.values(content?.templates ?? {}).flatMap((template) =>
  Object.entries(template.texts).map(([lang, { body }]) => [`${template.id}/${lang}`, template, body] as const),
);

const sampleOf = (id: string): FactValue => {
  const def = content?.facts[id];
  return def?.type === 'confirm' ? true : (def?.choices[0] ?? 'x');
};

/** What a template needs is there, or it would have been asked for; all else is in one state. */
const inState = (template: Template, state: ShownFact['state']): Readonly<Record<string, ShownFact>> =>
  Object.fromEntries(
    template.uses.map((id) => {
      if (template.needs.includes(id)) return [id, fact('confirmed', `<${id}>`, sampleOf(id))];
      return [
        id,
        state === 'unknown'
          ? fact(state, '', null)
          : fact(state, `<${id}>`, sampleOf(id), content?.facts[id]?.type === 'list' ? ['<1>', '<2>'] : []),
      ];
    }),
  );

describe('every shipped template', () => {
  it('is there to be tested', () => expect(bodies.length).toBeGreaterThan(0));

  it.each(bodies)('%s renders in every state, without gaps', (_, template, body) => {
    for (const state of ['confirmed', 'unconfirmed', 'unknown'] as const) {
      const words = render(body, { facts: inState(template, state) });
      expect(words).not.toMatch(/\{\{|\}\}|\n{3}|^\n|\n\n$/);
      expect(words.trim()).not.toBe('');
      expect(render(plainBody(body), { facts: inState(template, state) })).not.toMatch(/^(# |- )/m);
    }
  });
});
