/** Conditions as sentences: the same in meaning, in the operator's words. */
import { describe, expect, it } from 'vitest';
import { conditionReader } from '../../src/adapters/playbook-source/cel/read.ts';
import { LANGS } from '../../src/core/lang.ts';
import { conditionText } from '../../src/text/condition.ts';
import { wordsIn } from '../../src/text/load.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const read = conditionReader(content.facts);
const en = await wordsIn('en');

const said = (source: string, words = en): string => {
  const { condition } = read(source);
  if (condition === null) throw new Error(source);
  return conditionText(condition, content, words);
};

describe('a condition in English', () => {
  it.each([
    ['attack', 'Looks like an attack: yes'],
    ['!attack', 'Looks like an attack: no'],
    ['units_sold > 1000', 'Pieces sold: over 1,000'],
    ['known(units_sold) && units_sold == 0', 'Pieces sold: 0'],
    ['known(harm) && harm', 'Anybody hurt: known, and Anybody hurt: yes'],
    ["scope in ['one', 'several']", 'How many are affected: Only one or Several'],
    ["'legal' in warning_signs", 'Warning signs, among them: A lawyer or a lawsuit was mentioned'],
    ['confirmed(responsibility)', 'Whose doing it is: checked'],
    ['!known(responsibility)', 'Whose doing it is: not known'],
    ['severity >= 3', 'Severity: at least 3'],
    ["attack && (units_sold > 1 || scope == 'one')", /^Looks like an attack: yes, and \(.* or .*\)$/],
    ["!(scope == 'one' && attack)", 'not (How many are affected: Only one, and Looks like an attack: yes)'],
  ])('%s', (source, expected) => {
    if (typeof expected === 'string') expect(said(source)).toBe(expected);
    else expect(said(source)).toMatch(expected);
  });
});

describe('every shipped condition', () => {
  const sources = Object.values(content.playbooks).flatMap(({ steps }) =>
    Object.values(steps).flatMap((step) =>
      'next' in step && step.next.kind === 'branches' ? step.next.branches.map(({ when }) => when) : [],
    ),
  );

  it.each(LANGS)('reads without ids and signs in %s', async (lang) => {
    const words = await wordsIn(lang);
    expect(sources.length).toBeGreaterThan(100);
    for (const { condition } of sources)
      expect(conditionText(condition, content, words)).not.toMatch(/[a-z]+_[a-z]+|[=&|!']{2}|undefined/);
  });
});
