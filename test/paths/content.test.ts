/** What ships has nothing wrong with it, not even a warning. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';

it('nothing presses where nothing has happened: a quiet playbook asks for no harm, starts no clock and warns of none', async () => {
  const { content } = await lintContent(path.join(import.meta.dirname, '..', '..'));
  const quiet = Object.values(content?.playbooks ?? {}).filter((playbook) => playbook.quiet);
  expect(quiet.map(({ id }) => id)).toEqual(['prepare', 'review']);
  for (const { steps, texts } of quiet) {
    expect(Object.values(steps).flatMap((step) => (step.kind === 'ask' ? step.facts : []))).not.toContain('harm');
    expect(Object.values(steps).filter(({ kind }) => kind === 'clock')).toEqual([]);
    expect(Object.values(texts).map(({ header }) => header)).toEqual([null, null, null]);
  }
});

it('the shipped playbooks, dictionaries and templates have no findings', async () => {
  const { content, findings } = await lintContent(path.join(import.meta.dirname, '..', '..'));
  expect(findings).toEqual([]);
  expect(Object.keys(content?.playbooks ?? {}).length).toBeGreaterThan(0);
});
