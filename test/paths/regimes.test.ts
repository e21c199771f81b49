/** The laws that ship: all of them, as they were read, in three languages, and as the table for people has them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Count, Regime, RegimeClock } from '../../src/core/clock/regime.ts';
import { LANGS } from '../../src/core/lang.ts';
import { CLOCKS_READ } from '../support/regime-table.ts';
import { ROOT, shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const regimes: readonly Regime[] = Object.values(content.regimes);
const clocks: readonly RegimeClock[] = regimes.flatMap((regime) => regime.clocks);

const shown = ({ role, count }: RegimeClock) => ({
  role,
  period: count === null ? 'at once' : `${count.within} ${count.unit}`,
  starts: count?.starts ?? '-',
});

describe('the laws', () => {
  it('are forty-six, with 123 clocks', () => {
    expect(regimes).toHaveLength(46);
    expect(clocks).toHaveLength(123);
  });

  it('are as their texts were read', () => {
    expect(Object.fromEntries(clocks.map((each) => [each.id, shown(each)]))).toEqual(CLOCKS_READ);
  });

  it('give every figure its provision and its day', () => {
    for (const { id, checked, url, clocks: of } of regimes) {
      expect(url, id).toMatch(/^https?:\/\//);
      expect(checked, id).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const { id: each, role, provision } of of)
        if (role !== 'reference') expect(provision, each).toMatch(/[\d一二三四五六七八九十]/u);
    }
  });

  it('know no date later than the day they were read', () => {
    for (const { checked, textAsOf } of regimes) expect((textAsOf ?? '') <= checked).toBe(true);
  });

  it('say what they are in every language, each in its own words', () => {
    for (const { id, texts, clocks: of } of regimes)
      for (const lang of LANGS) {
        const said = [
          texts[lang].title,
          texts[lang].authority,
          ...Object.values(texts[lang].clocks).map((one) => one.notify),
        ];
        expect(
          said.every((text) => text.trim() !== ''),
          `${id} ${lang}`,
        ).toBe(true);
        expect(Object.keys(texts[lang].clocks), `${id} ${lang}`).toEqual(of.map((each) => each.id));
      }
  });

  it('begin what is to be done with a sentence short enough for a list', () => {
    const most = { en: 70, 'zh-TW': 30, 'zh-CN': 30 } as const;
    for (const { texts } of regimes)
      for (const lang of LANGS)
        for (const [id, { notify }] of Object.entries(texts[lang].clocks)) {
          const first = notify.split(/\. |\.$|。/u)[0] ?? '';
          expect([...first].length, `${id} ${lang}: ${first}`).toBeLessThanOrEqual(most[lang]);
        }
  });

  it('ask for no field without a name', () => {
    for (const { fields } of regimes)
      for (const field of fields) expect(content.noticeFields[field]?.label.en).toBeTruthy();
  });

  it('leave no field without a law', () => {
    const used = new Set(regimes.flatMap(({ fields }) => fields));
    expect(Object.keys(content.noticeFields).filter((field) => !used.has(field))).toEqual([]);
  });
});

describe('a deadline', () => {
  const deadlines = regimes
    .flatMap((each) => each.clocks.map((one) => [each, one] as const))
    .filter(([, one]) => one.role === 'deadline');

  it('rests on law in force, binds the company, was read, and has a period and a moment', () => {
    expect(deadlines.length).toBeGreaterThan(50);
    for (const [{ inForce }, { id, basis, binds, confidence, count, from }] of deadlines) {
      expect([inForce, basis, binds], id).toEqual([true, 'law', 'company']);
      expect(['high', 'medium'], id).toContain(confidence);
      expect([count, from], id).not.toContain(null);
    }
  });

  it('of seven days or less hangs on the four moments, on when it happened, or on one moment of its own law', () => {
    const shared = ['learned_at', 'confirmed_at', 'decided_at', 'ordered_at', 'happened_at'];
    const soon = ({ count }: RegimeClock): boolean =>
      count !== null && count.unit !== 'months' && (count.unit === 'hours' ? count.within <= 168 : count.within <= 7);
    for (const { id, clocks: of } of regimes) {
      const own = new Set(of.filter((one) => one.role === 'deadline' && soon(one)).map(({ from }) => from));
      expect([...own].filter((from) => from !== null && !shared.includes(from)).length, id).toBeLessThan(2);
    }
  });

  it('counts business days by the calendar of its own place', () => {
    for (const [{ jurisdiction }, { id, count }] of deadlines) expect(count?.calendar, id).toBe(jurisdiction);
  });
});

const STARTS = { event: 'from the event', day: 'first day counts', 'day-after': 'from the day after' } as const;

const counting = ({ starts, rolls, by }: Count): string =>
  `${STARTS[starts]}${rolls === 'stays' ? '' : ', moves on'}${by === null ? '' : `, by ${by}`}`;

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const rowsOf = (of: RegimeClock): readonly string[] => {
  const period = of.count === null ? 'without delay' : `${of.count.within} ${of.count.unit}`;
  const counted = of.count === null ? '' : counting(of.count);
  const limit = of.limit === 'exact' ? '' : ` (${of.limit})`;
  return [
    row(
      ...[of.id, of.role, `${period}${limit}`, counted, of.from ?? ''],
      ...[`${of.basis}: ${of.provision}`, of.confidence, of.textAsOf ?? 'no date'],
    ),
    ...of.variants.map(({ id, from, count }) =>
      row(
        `↳ ${id}`,
        '',
        `${count.within} ${count.unit}`,
        counting(count),
        from === of.from ? '' : (from ?? ''),
        '',
        '',
        '',
      ),
    ),
  ];
};

it('the table for people says what the files say', () => {
  const table = readFileSync(path.join(ROOT, 'docs', 'regimes.md'), 'utf8').replace(/ +/g, ' ');
  const said = table
    .slice(table.indexOf('## All clocks'))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (clock|\() ?/u.test(line));
  expect(said.toSorted()).toEqual(
    clocks
      .flatMap(rowsOf)
      .map((line) => line.replace(/ +/g, ' '))
      .toSorted(),
  );
});
