/** The worked dates of docs/clocks.md, each counted by the program. The table is worked out by hand; nothing here makes it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../src/core/clock/count.ts';
import type { Count, Jurisdiction } from '../../../src/core/clock/regime.ts';
import { placeOf } from '../../support/places.ts';
import { ROOT } from '../../support/shipped.ts';

type Row = {
  readonly no: string;
  readonly place: string;
  readonly event: string;
  readonly count: Count;
  readonly due: string;
};

const rowOf = (line: string): Row => {
  const [, no = '', place = '', event = '', period = '', starts = '', rolls = '', due = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const [within, unit] = period.split(' ');
  const count = { unit, within: Number(within), starts, rolls, by: null, calendar: place } as Count;
  return { no, place, event, count, due };
};

const rows = readFileSync(path.join(ROOT, 'docs', 'clocks.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map(rowOf);

describe('the worked dates of docs/clocks.md', () => {
  it('are at least sixty', () => expect(rows.length).toBeGreaterThanOrEqual(60));

  it.each(rows)('$no: $place, $count.within $count.unit from $event is $due', async ({ place, event, count, due }) => {
    const where = await placeOf(place as Jurisdiction);
    const from = where.zone.instant(event.replace(' ', 'T'));
    const found = dueOf(from ?? '', count, where);
    const shown = where.zone.local(found.due).replace('T', ' ');
    expect(found.approximate ? `about ${shown}` : shown).toBe(due);
  });
});
