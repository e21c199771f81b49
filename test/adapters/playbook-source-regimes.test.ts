/** How a law is read: what it leaves out is filled in, and what is wrong with it is found at its own line. */
import { beforeAll, describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/adapters/playbook-source/compile.ts';
import type { Regime } from '../../src/core/clock/regime.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { goodContent, goodWith } from '../support/content.ts';

const FILE = 'playbooks/regimes/law.yaml';
const LAW = goodWith().sources.get(FILE)?.text ?? '';

const found = (text: string): readonly string[] =>
  lintFiles(goodWith(new Map([[FILE, text]]))).findings.map(({ code, place }) =>
    place.kind === 'file' ? `${code} ${place.file}:${place.line}` : code,
  );

const lineOf = (words: string): number => LAW.slice(0, LAW.indexOf(words)).split('\n').length;

describe('a law that was read', () => {
  let content: Content;
  beforeAll(async () => {
    content = await goodContent();
  });

  const law = (): Regime => content.regimes['law'] as Regime;
  const clock = (nth: number) => law().clocks[nth];

  it('takes from its file what a clock leaves out', () => {
    expect(clock(0)).toMatchObject({ basis: 'law', confidence: 'medium', textAsOf: '2026-02-28', binds: 'company' });
    expect(clock(1)).toMatchObject({ basis: 'guidance', confidence: 'high', textAsOf: '2026-01-05', limit: 'exact' });
    expect(clock(2)).toMatchObject({ binds: 'authority', from: null, count: null, variants: [], when: null });
  });

  it('counts by the calendar of its own place', () => {
    const count = {
      unit: 'working-days',
      within: 3,
      starts: 'day-after',
      rolls: 'next-business-day',
      by: null,
      calendar: 'EU',
    };
    expect(clock(0)?.count).toEqual(count);
  });

  it('lets another period count from a moment of its own', () => {
    expect(clock(0)?.variants[0]).toMatchObject({
      id: 'late',
      from: 'told_at',
      count: { within: 72, by: '07:00', rolls: 'stays' },
    });
  });

  it('has its words by language, and no words it was not given', () => {
    expect(law().texts['zh-TW']).toMatchObject({ title: '法', authority: '署', note: '註' });
    expect(law().texts['zh-CN'].clocks['law-now']).toEqual({ trigger: '何时', notify: '他', note: null });
    expect(law().forbidden).toEqual({ en: ['voluntary'], 'zh-TW': ['自願'], 'zh-CN': [] });
  });

  it('names the fields of its notice by the vocabulary', () => {
    expect(law().fields.map((field) => content.noticeFields[field]?.facts)).toEqual([['brand'], []]);
  });
});

/** What was written, what it must not become, the code, and words of the line it is found at. */
type Fault = readonly [from: string, to: string, code: string, at: string];

const SHAPES: readonly Fault[] = [
  ['basis: law\n', '', 'playbook.missing-key', 'format: 1'],
  ['in_force: true\n', '', 'playbook.missing-key', 'format: 1'],
  [', zh-CN: 署 }', ' }', 'playbook.missing-key', 'authority:'],
  ['    provision: Art. 1\n', '', 'playbook.missing-key', 'law-3d:'],
  ['checked: 2026-11-22', 'checked: 22.11.2026', 'playbook.shape', 'checked:'],
  ['text_as_of: 2026-01-05', 'text_as_of: January 2026', 'playbook.shape', 'text_as_of:'],
  ['within: 3 working-days', 'within: three days', 'playbook.shape', 'count:'],
  ['confidence: high', 'confidence: sure', 'playbook.shape', 'confidence:'],
  ['jurisdiction: EU', 'jurisdiction: FR', 'playbook.shape', 'jurisdiction:'],
];

const UNDATED: readonly Fault[] = [
  ['checked: 2026-11-22\n', '', 'playbook.missing-key', 'format: 1'],
  ['text_as_of: 2026-01-05\n', '', 'playbook.missing-key', 'format: 1'],
];

const NAMES: readonly Fault[] = [
  ["plan == 'stop'", "plan == 'stopp'", 'condition.not-a-value', 'when: plan'],
  ['    when: harm', '    when: ham', 'playbook.unknown-fact', '    when: harm'],
  [
    'from: first_heard\n    basis',
    'from: first_herd\n    basis',
    'playbook.unknown-fact',
    '    from: first_heard\n    basis',
  ],
  ['from: told_at', 'from: brand', 'playbook.fact-type', 'late:'],
  ['zh-TW: 署', 'zh-TW: 这里', 'text.simplified', 'authority:'],
];

const TWISTED: readonly Fault[] = [
  ["when: plan == 'stop'", 'when: "harm || !harm"', 'playbook.always-taken', 'when: plan'],
  ['from: first_heard\n    when', 'from: brand\n    when', 'playbook.fact-type', '    from: first_heard'],
  ['id: law', 'id: lex', 'playbook.id-differs', 'id: law'],
];

describe('what is wrong with a law is found where it stands', () => {
  it.each([
    ['shapes', SHAPES],
    ['missing dates', UNDATED],
    ['names and words', NAMES],
    ['conditions, moments and ids', TWISTED],
  ])('%s', (_, faults) => {
    for (const [from] of faults) expect(LAW).toContain(from);
    // Lines that are gone must not move those below them.
    const kept = (to: string): string => (to === '' ? '#\n' : to);
    const text = faults.reduce((all, [from, to]) => all.replace(from, kept(to)), LAW);
    const expected = faults.map(([, , code, at]) => `${code} ${FILE}:${lineOf(at)}`);
    expect(found(text).toSorted()).toEqual(expected.toSorted());
  });

  it('also where a clock is written down twice', () => {
    expect(found(LAW.replace('  law-now:', '  law-3d:')).map((one) => one.split(' ')[0])).toEqual([
      'yaml.duplicate-key',
    ]);
  });
});
