/** Calendar files, read by a parser of somebody else's. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icsFile } from '../../src/adapters/ics/ics.ts';

const NOW = '2026-11-22T04:00:00.000Z';
const LONG = '消費者保護法第43條第2項；施行細則第36條，申訴之日起十五日內。'.repeat(4);

const entry = (at: string, more: { readonly title?: string; readonly text?: string } = {}) => ({
  id: '20261122-k7fq.eu-gdpr-72h',
  at,
  title: 'Report it',
  text: 'GDPR Art. 33(1)',
  ...more,
});

const read = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

const alarmsOf = (text: string): readonly string[] =>
  read(text).flatMap((event) =>
    event.component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  );

describe('a calendar file', () => {
  it('says what is due and when, with an id that stays', () => {
    const text = icsFile.write('要守的時間', [entry('2026-11-25T02:30:00.000Z')], NOW);
    const [event] = read(text);
    expect([event?.uid, event?.summary, event?.description]).toEqual([
      '20261122-k7fq.eu-gdpr-72h@crisis-kit',
      'Report it',
      'GDPR Art. 33(1)',
    ]);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-11-25T02:30:00.000Z');
    expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('x-wr-calname')).toBe('要守的時間');
  });

  it.each([
    ['two days ahead', '2026-11-24T04:00:00.000Z', ['-P1D', '-PT1H']],
    ['this afternoon', '2026-11-22T08:00:00.000Z', ['-PT1H', '-PT10M']],
    ['in half an hour', '2026-11-22T04:30:00.000Z', ['-PT10M']],
    ['past', '2026-11-22T03:00:00.000Z', ['PT0S']],
  ])('rings only while it can still be heard: %s', (_, at, alarms) =>
    expect(alarmsOf(icsFile.write('x', [entry(at)], NOW))).toEqual(alarms),
  );

  it('gives every word back as it was, however long and whatever stands in it', () => {
    const hard = `a; b, c\\n\\ "d"\nsecond line; ${LONG}`;
    const text = icsFile.write('x', [entry('2026-11-25T02:30:00.000Z', { title: LONG, text: hard })], NOW);
    expect([read(text)[0]?.summary, read(text)[0]?.description]).toEqual([LONG, hard]);
  });

  it('holds no control a reader would stumble over or a terminal obey', () => {
    const text = icsFile.write(
      'a\u0000\u001b[31mb',
      [entry('2026-11-25T02:30:00.000Z', { text: 'c\u0007\u009bd' })],
      NOW,
    );
    expect(text).toContain('X-WR-CALNAME:a[31mb\r\n');
    expect(text).toContain('DESCRIPTION:cd\r\n');
  });

  it('has lines of at most 75 octets, each ended as the standard wants', () => {
    const text = icsFile.write('x', [entry('2026-11-25T02:30:00.000Z', { title: LONG, text: LONG })], NOW);
    const lines = text.split('\r\n');
    expect([lines.at(-1), text.replaceAll('\r\n', '').includes('\n')]).toEqual(['', false]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join('')).not.toContain('\uFFFD');
  });

  it('without an entry is still one', () => expect(read(icsFile.write('x', [], NOW))).toEqual([]));
});
