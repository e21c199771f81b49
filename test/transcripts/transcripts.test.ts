/** Real cases, as they were known hour by hour, played through the walk in every language and compared with what they came to before. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/lang.ts';
import { transcript } from '../support/transcript.ts';

const CASES = readdirSync(import.meta.dirname, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && existsSync(path.join(import.meta.dirname, entry.name, 'case.yaml')),
);

it('there are cases to play', () => {
  expect(CASES.length).toBeGreaterThan(2);
});

describe.each(CASES.map((entry) => entry.name))('%s', (name) => {
  it.each(LANGS)('in %s', async (lang) => {
    const folder = path.join(import.meta.dirname, name);
    const played = await transcript(folder, lang);
    expect(played).toContain('verify: 0');
    await expect(played).toMatchFileSnapshot(path.join(folder, `${lang}.txt`));
  });
});
