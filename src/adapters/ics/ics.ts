/** Owns calendar files: RFC 5545, written by hand since it comes to escaping, folding and four kinds of line. */
import { Buffer } from 'node:buffer';
import type { Instant } from '../../core/time.ts';
import { minutesBetween } from '../../core/time.ts';
import type { CalendarEntry, CalendarFile } from '../../ports/calendar-file.ts';

const LINE = 75;
/** When the alarm rings: minutes before, and as RFC 5545 writes them. What lies in the past already would never ring. */
const ALARMS = [
  { before: 1440, trigger: '-P1D' },
  { before: 60, trigger: '-PT1H' },
  { before: 10, trigger: '-PT10M' },
] as const;

/** `20261122T070000Z`. */
const stamp = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Controls are no part of a text in a calendar; a reader may refuse the whole file for one, or a terminal obey it. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const escaped = (text: string): string =>
  text
    .replaceAll(CONTROLS, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');

/** At most 75 octets a line, never within a character; what goes on begins with a space. */
const folded = (line: string): string => {
  const lines = [''];
  let room = LINE;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (bytes > room) {
      lines.push('');
      room = LINE - 1;
    }
    lines[lines.length - 1] += character;
    room -= bytes;
  }
  return lines.join('\r\n ');
};

const alarm = (trigger: string, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
];

const alarmsFor = (left: number): readonly string[] => {
  const ahead = ALARMS.filter(({ before }) => before < left).map(({ trigger }) => trigger);
  return ahead.length > 0 ? ahead.slice(0, 2) : ['PT0S'];
};

const event = ({ id, at, title, text }: CalendarEntry, now: Instant): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${id}@crisis-kit`,
  `DTSTAMP:${stamp(now)}`,
  `DTSTART:${stamp(at)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'TRANSP:TRANSPARENT',
  ...alarmsFor(minutesBetween(now, at)).flatMap((trigger) => alarm(trigger, title)),
  'END:VEVENT',
];

/** Writes calendar files. */
export const icsFile: CalendarFile = {
  write: (name, entries, now) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//crisis-kit//clocks//EN',
      'CALSCALE:GREGORIAN',
      `X-WR-CALNAME:${escaped(name)}`,
      ...entries.flatMap((entry) => event(entry, now)),
      'END:VCALENDAR',
    ]
      .map((line) => `${folded(line)}\r\n`)
      .join(''),
};
