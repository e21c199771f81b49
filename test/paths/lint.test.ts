/** What ships compiles without an error. */
import { describe, expect, it } from 'vitest';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';
import { isError } from '../../src/core/playbook/rules/levels.ts';
import { ROOT } from '../support/shipped.ts';

const { content, findings } = await lintContent(ROOT);

describe('shipped content', () => {
  it('compiles', () => {
    expect(Object.keys(content?.playbooks ?? {}).length).toBeGreaterThanOrEqual(4);
  });

  it('has no error in it', () => {
    expect(findings.filter(isError).map(({ code, place, params }) => ({ code, place, params }))).toEqual([]);
  });
});
