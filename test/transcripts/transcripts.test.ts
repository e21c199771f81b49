/** Real cases, as they were known hour by hour, played through the walk in every language and compared with what they came to before. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/core/check/model.ts';
import { LANGS } from '../../src/core/lang.ts';
import { casePage, pageName } from '../support/case-page.ts';
import { type Out, played } from '../support/transcript.ts';

const CASES = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && existsSync(path.join(import.meta.dirname, entry.name, 'case.yaml')),
);

const PAGES = path.join(import.meta.dirname, '..', '..', 'docs', 'cases');

/** What a text of that kind cannot do without. A private letter and a closing word promise no further one. */
const EXPECTED: Readonly<Record<string, readonly Part[]>> = {
  'apology-responsibility': ['responsibility', 'regret', 'explanation', 'change', 'next-word', 'contact'],
  'apology-regret': ['regret', 'not-known', 'next-word', 'contact'],
  'holding-line': ['not-known', 'concern', 'doing', 'next-word', 'contact'],
  'public-update': ['known', 'not-known', 'doing', 'next-word', 'contact'],
  'stop-use-notice': ['known', 'not-known', 'doing', 'people-action', 'next-word', 'contact'],
  'recall-notice': ['known', 'people-action', 'next-word', 'contact', 'repair'],
  'data-first-notice': ['not-known', 'doing', 'people-action', 'next-word', 'contact', 'regret'],
  'data-breach-letter': ['known', 'people-action', 'next-word', 'contact', 'regret'],
  'data-public-notice': ['known', 'people-action', 'next-word', 'contact', 'regret'],
  'media-closing': ['dated', 'contact'],
  'thank-you': ['dated', 'contact'],
};

/** What the check found in a text, and which of its parts it did not. */
const wrong = ({ template, at, checked }: Out): readonly string[] => {
  const { findings, scorecard } = checked;
  const held: Readonly<Record<string, boolean>> = { ...scorecard.apology, ...scorecard.holding };
  return [
    ...findings.filter(({ severity }) => severity !== 'hint').map(({ rule, excerpt }) => `${rule}: ${excerpt}`),
    ...(EXPECTED[template] ?? ['dated', 'next-word', 'contact']).filter((part) => !held[part]),
  ].map((found) => `${template} ${at} ${found}`);
};

it('there are cases to play', () => {
  expect(CASES.length).toBeGreaterThan(2);
});

describe.each(CASES.map((entry) => entry.name))('%s', (name) => {
  it.each(LANGS)(
    'in %s',
    async (lang) => {
      const folder = path.join(import.meta.dirname, name);
      const all = await played(folder, lang);
      expect(all.told).toContain('verify: 0');
      await expect(all.told).toMatchFileSnapshot(path.join(folder, `${lang}.txt`));
      if (all.story.title === undefined) return;
      expect(all.out.flatMap(wrong)).toEqual([]);
      await expect(await casePage(name, all, lang)).toMatchFileSnapshot(path.join(PAGES, pageName(name, lang)));
    },
    60_000,
  );
});
