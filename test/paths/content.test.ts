/** What ships has nothing wrong with it, not even a warning. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';

it('the shipped playbooks, dictionaries and templates have no findings', async () => {
  const { content, findings } = await lintContent(path.join(import.meta.dirname, '..', '..'));
  expect(findings).toEqual([]);
  expect(Object.keys(content?.playbooks ?? {}).length).toBeGreaterThan(0);
});
