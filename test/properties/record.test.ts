/** The record under any damage: whatever is changed, removed, swapped, inserted or cut is found. */
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, wellFormed } from '../../src/core/record/canonical.ts';
import { check } from '../../src/core/record/check.ts';
import type { Json } from '../../src/core/record/event.ts';
import { sealAll } from '../../src/core/record/seal.ts';
import { judge } from '../../src/core/record/verdict.ts';
import { bytesOf, chain, counting, draft, INCIDENT, sha256 } from '../support/record.ts';

// The package is CommonJS and its types speak of a default export that Node does not see.
const reference = canonicalize as unknown as (value: unknown) => string | undefined;

const RUNS = { numRuns: 1000 };

const json = fc.jsonValue({ stringUnit: 'binary' }).map((value) => value as Json);
const data = fc.dictionary(fc.string({ unit: 'binary', maxLength: 6 }), json, { maxKeys: 3, noNullPrototype: true });

const EVENTS = [
  ...chain([draft('incident-opened', { title: '餅乾有異物 🍪' }), draft('note-added', { text: '\uFFFD"\\' })]),
];
const last = EVENTS.at(-1) ?? null;
EVENTS.push(
  ...sealAll(
    [draft('a', { n: 1.5 }), draft('b'), draft('c', { list: [null] })],
    { incident: INCIDENT, last },
    { sha256, salt: counting() },
  ),
);
EVENTS.push(
  ...sealAll([draft('closed')], { incident: INCIDENT, last: EVENTS.at(-1) ?? null }, { sha256, salt: counting() }),
);

const WHOLE = bytesOf(EVENTS);
const HEAD = EVENTS.at(-1)?.hash ?? '';
const LINES = EVENTS.map((event) => bytesOf([event]));

/** Where an append ends: the length in bytes, and how many events that is. */
const CUTS: ReadonlyMap<number, number> = new Map(
  EVENTS.flatMap(({ more }, at) => (more ? [] : [[bytesOf(EVENTS.slice(0, at + 1)).length, at + 1] as const])),
);

const verdict = (bytes: Uint8Array, head: string | null = null) =>
  judge({ incident: INCIDENT, checked: check(bytes, { incident: INCIDENT, sha256 }), present: [], head });

const glue = (lines: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(lines));

describe('canonical text', () => {
  it('is what the reference implementation writes', () => {
    fc.assert(
      fc.property(json, (value) => {
        const clean = wellFormed(value);
        expect(canonical(clean)).toBe(reference(clean));
      }),
      RUNS,
    );
  });

  it('is its own canonical form after a round trip', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonical(wellFormed(value));
        expect(canonical(JSON.parse(text) as Json)).toBe(text);
      }),
      RUNS,
    );
  });
});

describe('a record', () => {
  it('reads back as it was sealed, whatever was said', () => {
    fc.assert(
      fc.property(fc.array(data, { minLength: 1, maxLength: 4 }), (all) => {
        const events = chain(all.map((each) => draft('note-added', each as { [key: string]: Json })));
        expect(verdict(bytesOf(events))).toMatchObject({ ok: true, events: events.length, findings: [] });
      }),
      RUNS,
    );
  });

  it('shows any changed byte', () => {
    const where = fc.nat({ max: WHOLE.length - 1 });
    fc.assert(
      fc.property(where, fc.integer({ min: 1, max: 255 }), (index, flip) => {
        const bytes = WHOLE.slice();
        bytes[index] = (bytes[index] ?? 0) ^ flip;
        expect(verdict(bytes).ok).toBe(false);
      }),
      RUNS,
    );
  });

  it('shows every flipped lowest bit', () => {
    const unseen = [...WHOLE.keys()].filter((index) => {
      const bytes = WHOLE.slice();
      bytes[index] = (bytes[index] ?? 0) ^ 1;
      return verdict(bytes).ok;
    });
    expect(unseen).toEqual([]);
  });

  it('shows any removed bytes, unless what is left is the record cut at the end of an append', () => {
    const span = fc.tuple(fc.nat({ max: WHOLE.length - 2 }), fc.integer({ min: 1, max: 800 }));
    fc.assert(
      fc.property(span, ([start, length]) => {
        const bytes = glue([WHOLE.subarray(0, start), WHOLE.subarray(start + length)]);
        const cut = CUTS.has(bytes.length) && Buffer.from(WHOLE.subarray(0, bytes.length)).equals(bytes);
        expect(verdict(bytes).ok).toBe(cut);
        expect(verdict(bytes, HEAD).ok).toBe(false);
      }),
      RUNS,
    );
  });

  const index = fc.nat({ max: LINES.length - 1 });
  const lineAt = (at: number): Uint8Array => LINES[at] ?? WHOLE;

  it('shows any line removed before the last', () => {
    for (const at of LINES.keys()) {
      const rest = LINES.filter((_, each) => each !== at);
      expect(verdict(glue(rest)).ok).toBe(at === LINES.length - 1);
      expect(verdict(glue(rest), HEAD).ok).toBe(false);
    }
  });

  it('shows any two lines swapped', () => {
    for (const a of LINES.keys()) {
      for (const b of [...LINES.keys()].filter((each) => each !== a)) {
        expect(verdict(glue(LINES.with(a, lineAt(b)).with(b, lineAt(a)))).ok).toBe(false);
      }
    }
  });

  it('shows any lines in another order', () => {
    const order = fc.shuffledSubarray([...LINES.keys()], { minLength: LINES.length });
    fc.assert(
      fc.property(order, (numbers) => {
        const inOrder = numbers.every((number, at) => number === at);
        expect(verdict(glue(numbers.map(lineAt))).ok).toBe(inOrder);
      }),
      RUNS,
    );
  });

  it('shows any line repeated anywhere', () => {
    fc.assert(
      fc.property(index, fc.nat({ max: LINES.length }), (which, where) => {
        expect(verdict(glue(LINES.toSpliced(where, 0, lineAt(which)))).ok).toBe(false);
      }),
      RUNS,
    );
  });

  it('shows any line inserted, an event sealed at another place included', () => {
    const place = fc.nat({ max: LINES.length });
    const sealed = fc.tuple(data, fc.nat({ max: EVENTS.length })).map(([each, after]) => {
      const behind = { incident: INCIDENT, last: EVENTS[after - 1] ?? null };
      return bytesOf(sealAll([draft('forged', each as { [key: string]: Json })], behind, { sha256, salt: counting() }));
    });
    const text = fc.string({ unit: 'binary' }).map((each) => new TextEncoder().encode(`${each}\n`));
    fc.assert(
      fc.property(place, fc.oneof(sealed, text), (where, bytes) => {
        const lines = [...LINES.slice(0, where), bytes, ...LINES.slice(where)];
        // Behind the last line a well-sealed event is simply the next one: only a noted place tells.
        expect(verdict(glue(lines)).ok && where < LINES.length).toBe(false);
      }),
      RUNS,
    );
  });

  it('shows a cut at every single byte: inside an append by itself, at its end against the noted head', () => {
    for (let cut = 0; cut < WHOLE.length; cut += 1) {
      const bytes = WHOLE.slice(0, cut);
      const found = verdict(bytes);
      const whole = Math.max(0, ...[...CUTS].filter(([end]) => end <= cut).map(([, count]) => count));
      expect(found.ok).toBe(CUTS.has(cut));
      expect(found.events).toBe(whole);
      expect(verdict(bytes, HEAD).ok).toBe(false);
    }
    expect(verdict(WHOLE, HEAD).ok).toBe(true);
  });
});
