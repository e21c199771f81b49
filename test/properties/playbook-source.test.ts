/** Whatever somebody types into a playbook or a template, lint answers with findings that have a place, and never throws. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/adapters/playbook-source/compile.ts';
import { lintOwn } from '../../src/adapters/playbook-source/own.ts';
import type { Issue } from '../../src/core/issue.ts';
import { FIXTURES, goodContent, goodWith, textsIn } from '../support/content.ts';

const base = await goodContent();
const good = textsIn(path.join(FIXTURES, 'good'));

const own = (good.get('playbooks/shop/playbook.yaml') ?? '').replace('title:', 'lang: en\ntitle:');

const scrap = fc.oneof(
  fc.constantFrom(
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    "'",
    '"',
    '!',
    '&a ',
    '*a',
    '#',
    '|',
    '>',
    '：',
    '　',
    '{{',
    '}}',
    '{{#is ',
    '{{/known}}',
    '\t',
    '---\n',
    '?',
    ',',
  ),
  fc.constantFrom(
    'constructor',
    '__proto__',
    'return',
    'when: ',
    'to: ',
    'harm',
    'known(',
    '&&',
    '9'.repeat(30),
    '\uFEFF',
    '\u202E',
    '\uD800',
  ),
  fc.string({ maxLength: 6 }),
);

/** A text with a few pieces cut out, put in or doubled. */
const broken = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), scrap), { minLength: 1, maxLength: 4 })
    .map((edits) => edits.reduce((now, [at, cut, put]) => now.slice(0, at) + put + now.slice(at + cut), text));

const placed = ({ place }: Issue): boolean =>
  place.kind === 'path' ||
  (place.kind === 'file' &&
    place.line >= 1 &&
    place.column >= 1 &&
    place.length >= 1 &&
    place.column <= place.source.length + 1);

describe('lint never throws, and every finding has a place', () => {
  it('in an own playbook', () => {
    fc.assert(
      fc.property(broken(own), (text) => {
        expect(lintOwn('own.yaml', text, base).findings.filter((each) => !placed(each))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('in any file of the content', () => {
    const anyFile = fc
      .constantFrom(...good.keys())
      .chain((file) => broken(good.get(file) ?? '').map((text) => [file, text] as const));
    fc.assert(
      fc.property(anyFile, ([file, text]) => {
        const { findings } = lintFiles(goodWith(new Map([[file, text]])));
        expect(findings.filter((each) => !placed(each))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
