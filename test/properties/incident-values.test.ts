/** What people type: read back as it was meant, in full width too; and escaped so that it stays what it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactDef, FactType } from '../../src/core/fact/model.ts';
import { parse, type Reading } from '../../src/core/fact/parse.ts';
import { later } from '../../src/core/time.ts';
import { escapeFor } from '../../src/text/escape.ts';
import { NOON, TAIPEI } from '../support/incident.ts';

const reading: Reading = { zone: TAIPEI, currency: 'TWD', now: NOON };

const def = (type: FactType, more: Partial<FactDef> = {}): FactDef => ({
  id: 'it',
  type,
  choices: [],
  min: null,
  max: null,
  personal: null,
  assume: null,
  certainty: 'confirmed',
  promise: false,
  news: false,
  internal: false,
  place: null,
  ...more,
});

const read = (type: FactType, text: string, more: Partial<FactDef> = {}): unknown => {
  const value = parse(def(type, more), text, reading);
  return value.ok ? value.value : value.issues.map(({ code }) => code).join();
};

/** As a Chinese keyboard writes it. */
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

describe('a number', () => {
  const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

  it('is read as it was written, in full width, grouped, with spaces around', () => {
    fc.assert(
      fc.property(whole, (value) => {
        for (const text of [
          String(value),
          fullWidth(String(value)),
          grouped(value),
          fullWidth(grouped(value)),
          `  ${value}　`,
        ])
          expect(read('integer', text)).toBe(value);
      }),
    );
  });

  it.each(['1.5', 'many', '1,2', '12,34', '1e3', '0x10', '--1', '１２個'])(
    'is not %j where a whole one is asked',
    (text) => {
      expect(read('integer', text)).toBe('value.not-integer');
    },
  );

  it('keeps to its bounds', () => {
    fc.assert(
      fc.property(whole, (value) => {
        const found = read('integer', String(value), { min: 0, max: 1_000 });
        expect(found).toBe(value < 0 ? 'value.too-small' : value > 1_000 ? 'value.too-large' : value);
      }),
    );
  });
});

describe('money', () => {
  it('keeps its amount to the digit, and the currency of the house where none is named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('', ' TWD', ' usd', 'CNY'),
        (amount, unit) => {
          const currency = unit.trim().toUpperCase() || 'TWD';
          expect(read('money', `${amount}${unit}`)).toEqual({ amount: String(amount), currency });
          expect(read('money', fullWidth(`${grouped(amount)}`) + unit)).toEqual({ amount: String(amount), currency });
        },
      ),
    );
  });

  it.each(['-5', '5 dollars', 'NT$', '1.234'])('is not %j', (text) => {
    expect(read('money', text)).toBe('value.not-money');
  });
});

describe('a day', () => {
  const days = fc
    .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));

  it('is read with dashes, strokes or dots, with or without noughts', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/', '.'), (day, sign) => {
        const short = day.split('-').map(Number).join(sign);
        for (const text of [day, short, day.replaceAll('-', sign), fullWidth(short)])
          expect(read('date', text)).toBe(day);
      }),
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '22-11-2026', 'today', '1026-11-22', '20266-01-01'])(
    'is not %j',
    (text) => {
      expect(read('date', text)).toBe('value.not-date');
    },
  );
});

describe('a moment', () => {
  const minutes = fc.integer({ min: -500_000, max: 500_000 });

  it('is the same instant with any offset, and in the zone of the incident without one', () => {
    fc.assert(
      fc.property(minutes, (count) => {
        const at = later(NOON, count);
        const local = TAIPEI.local(at);
        expect(read('datetime', at)).toBe(at);
        expect(read('datetime', `${local}:00+08:00`)).toBe(at);
        expect(read('datetime', local)).toBe(at);
        expect(read('datetime', local.replace('T', ' ').replaceAll('-', '/'))).toBe(at);
        expect(read('datetime', fullWidth(local).replace('Ｔ', '　'))).toBe(at);
      }),
    );
  });

  it('of an hour alone is the next time the clock shows it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_439 }), (count) => {
        const hour = `${String(Math.floor(count / 60)).padStart(2, '0')}:${String(count % 60).padStart(2, '0')}`;
        const at = read('datetime', hour) as string;
        expect(TAIPEI.local(at).slice(11)).toBe(hour);
        expect(at > NOON && at <= later(NOON, 1_440)).toBe(true);
      }),
    );
  });

  it('that is promised lies ahead', () => {
    fc.assert(
      fc.property(minutes, (count) => {
        const at = later(NOON, count);
        expect(read('datetime', at, { promise: true })).toBe(count > 0 ? at : 'value.past');
      }),
    );
  });

  it.each(['2026-11-22T25:00', '24:00', '9:60', '2026-02-30 10:00', 'noon', '2026-11-22'])('is not %j', (text) => {
    expect(read('datetime', text)).toBe('value.not-datetime');
  });
});

describe('words', () => {
  const types: readonly FactType[] = ['text', 'longtext', 'name', 'list'];

  it('that are empty are never a value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.stringMatching(/^[ \t\n　]*$/), (type, text) => {
        expect(read(type, text)).toBe('value.empty');
      }),
    );
  });

  it('read once more are what they were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<FactType>('text', 'longtext', 'name'),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (type, text) => {
          const once = parse(def(type), text, reading);
          if (once.ok) expect(read(type, String(once.value))).toBe(once.value);
        },
      ),
    );
  });

  it.each([
    ['one\ntwo; three\n', ['one', 'two; three']],
    ['one; two', ['one', 'two']],
    ['一；二；', ['一', '二']],
    ['；', 'value.empty'],
  ])('in a list %j are one a line, or parted by semicolons on one line', (text, value) => {
    expect(read('list', text)).toEqual(value);
  });

  it('on one line stay on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '字', '\n', '\r\n', ' '), { minLength: 1 }), (parts) => {
        const value = parse(def('text'), parts.join(''), reading);
        if (value.ok) expect(String(value.value)).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('that a keyboard or a terminal damaged are sent back', () => {
    expect(read('text', 'caf\uFFFD')).toBe('value.broken-text');
    expect(read('text', 'a\uD83D')).toBe('value.broken-text');
  });
});

describe('a choice', () => {
  const choices = ['one', 'two', 'three'];

  it('is one of those there are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...choices), fc.string()), (text) => {
        const found = read('choice', text, { choices });
        const named = text.normalize('NFKC').trim();
        expect(found).toBe(choices.includes(named) ? named : named === '' ? 'value.empty' : 'value.not-a-choice');
      }),
    );
  });

  it('of several keeps each once, whichever comma stands between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', '，', '、', ', '),
        (picked, comma) => {
          expect(read('choices', picked.join(comma), { choices })).toEqual([...new Set(picked)]);
        },
      ),
    );
  });
});

describe('escaping for Markdown', () => {
  const typed = fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '|',
        '`',
        '\\',
        '#',
        '-',
        '+',
        '=',
        '1',
        '.',
        '~',
        '&',
        '&amp;',
        '!',
        ' ',
        '\n',
        'a',
        '字',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  it('leaves no sign that means something, and takes nothing away', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const escaped = escapeFor(text, 'markdown');
        const bare = escaped.replace(/\\[\\`*_[\]<>|#+\-=~&.!)]/g, '');
        expect(bare).not.toMatch(/[\\`*_[\]<>|~]/);
        expect(escaped).not.toMatch(/(?<!\\)&#?\w+;/);
        expect(escaped).not.toMatch(/\n/);
        expect(escaped).not.toMatch(/^\s*(?:#{1,6}(?:\s|$)|[-+=](?:\s|$)|-{3,}\s*$|=+\s*$|\d+[.)](?:\s|$))/);
        expect(escaped.replace(/\\([\\`*_[\]<>|#+\-=~&.!)])/g, '$1')).toBe(escapeFor(text, 'plain'));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does nothing to plain text but keep it on its line, and show where there is none to see', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const flat = text.trim().replace(/\s*\n\s*/g, ' ');
        expect(escapeFor(text, 'plain')).toBe(flat === '' && text !== '' ? '\ufffd' : flat);
      }),
    );
  });
});
