/** After anything an operator does, texts and legal clocks stand as the facts have them: what was not made anew would have come to the same. */
import { expect, it } from 'vitest';
import { concernsLaw } from '../../../src/core/clock/law-facts.ts';
import { followLaw } from '../../../src/core/clock/law-run.ts';
import { Run } from '../../../src/core/incident/run.ts';
import { refresh } from '../../../src/core/statement/life.ts';
import type { Desk } from '../../support/incident.ts';
import { chance } from '../../support/random.ts';
import { runAtRandom } from '../../support/random-operator.ts';
import { shippedContent } from '../../support/shipped.ts';

const content = await shippedContent();

const every = Object.keys(content.facts);

/** What a look at every fact would still record. */
const left = (desk: Desk): readonly unknown[] => {
  const run = new Run(desk.state(), desk.context());
  refresh(run, every);
  followLaw(run);
  return run.plan().events;
};

it.each(['defect-recall', 'data-incident'])('leaves nothing of %s behind the facts', (playbook) => {
  const behind: unknown[] = [];
  let clocks = 0;
  let texts = 0;
  const watch = (desk: Desk): void => {
    behind.push(...left(desk));
    clocks = Math.max(clocks, desk.state().clocks.filter(({ law }) => law !== null).length);
    texts = Math.max(texts, desk.state().statements.length);
  };
  for (const seed of [1, 2]) runAtRandom({ content, playbook, lang: 'en', by: chance(seed), watch });
  expect(behind).toEqual([]);
  expect(clocks).toBeGreaterThan(5);
  expect(texts).toBeGreaterThan(3);
});

it('follows an answer that a law looks at, and no other', () => {
  expect(concernsLaw(['markets'], content)).toBe(true);
  expect(concernsLaw(['brand_name', 'learned_at'], content)).toBe(true);
  expect(concernsLaw(['brand_name', 'satisfied'], content)).toBe(false);
});
