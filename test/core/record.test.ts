/** The record by hand-made cases: what is sealed, what is found, what a tombstone and an unfinished append look like. */
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { canonical, wellFormed } from '../../src/core/record/canonical.ts';
import { type Checked, check } from '../../src/core/record/check.ts';
import type { Json, Sealed } from '../../src/core/record/event.ts';
import { fileFindings, isReserved, isStoredPath, isUncounted, recordedFiles } from '../../src/core/record/files.ts';
import { envelopeHash, line, sealAll, struck } from '../../src/core/record/seal.ts';
import { judge } from '../../src/core/record/verdict.ts';
import { anId, bytesOf, chain, counting, draft, INCIDENT, sha256 } from '../support/record.ts';

const read = (bytes: Uint8Array | string): Checked =>
  check(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, { incident: INCIDENT, sha256 });

const whys = ({ issues }: Checked): readonly string[] =>
  issues.map(({ code, params }) => (code === 'record.bad-line' ? `${params.seq} ${params.why}` : code));

const codes = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);

const EVENTS = chain([
  draft('incident-opened', { title: '異物' }),
  draft('question-answered', { ask: 'harm', value: false }),
  draft('note-added', { text: 'a' }),
  draft('note-added', { text: 'b' }),
]);

const at = (index: number): Sealed => {
  const event = EVENTS[index];
  if (!event) throw new RangeError(`no event ${index}`);
  return event;
};

/** An event resealed by somebody who knows how: its own hashes hold. */
const forged = (event: Sealed, change: Partial<Sealed>): Sealed => {
  const changed = { ...event, ...change };
  return { ...changed, hash: envelopeHash(changed as unknown as { [key: string]: Json }, sha256) };
};

describe('canonical text', () => {
  it('sorts keys by UTF-16 units and writes no blanks', () => {
    expect(canonical({ b: [1, true, null], a: { '\u{1F600}': 1, '\uFB33': 2, '€': 3 } })).toBe(
      '{"a":{"€":3,"😀":1,"\uFB33":2},"b":[1,true,null]}',
    );
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
    [333333333.3333333, '333333333.3333333'],
    [Number.MIN_VALUE, '5e-324'],
  ])('writes the number %d as ECMAScript does', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('escapes what JSON must escape and nothing else', () => {
    expect(canonical('\u0000\b\t\n\f\r\u001f"\\/\u007f\u2028é中')).toBe(
      '"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/\u007f\u2028é中"',
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', 'a\udc00b'])('refuses %j', (value) => {
    expect(() => canonical({ value })).toThrow(RangeError);
  });

  it('keeps a member called __proto__', () => {
    const value = JSON.parse('{"__proto__":1,"a":"\\ud800"}') as Json;
    expect(canonical(wellFormed(value))).toBe('{"__proto__":1,"a":"\uFFFD"}');
  });
});

describe('sealing', () => {
  it('chains events from 1 without a gap', () => {
    expect(EVENTS.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(EVENTS.map(({ prev }) => prev)).toEqual([null, at(0).hash, at(1).hash, at(2).hash]);
    expect(read(bytesOf(EVENTS))).toMatchObject({ events: EVENTS, issues: [], torn: 0, readOnly: false });
  });

  it('marks all events of one append but the last', () => {
    const events = sealAll(
      [draft('a'), draft('b'), draft('c')],
      { incident: INCIDENT, last: null },
      { sha256, salt: counting() },
    );
    expect(events.map(({ more }) => more)).toEqual([true, true, undefined]);
    expect(read(bytesOf(events)).events).toEqual(events);
  });

  it('keeps a pasted half of a surrogate pair from making the record unwritable', () => {
    const events = chain([draft('note-added', { text: 'x\ud83dy' })]);
    expect(read(bytesOf(events)).events[0]?.data).toEqual({ text: 'x\uFFFDy' });
  });

  it('gives the same data other hashes under another salt', () => {
    const [a, b] = chain([draft('note-added', { text: '0912' }), draft('note-added', { text: '0912' })]);
    expect(a?.data_hash).not.toBe(b?.data_hash);
  });
});

describe('checking', () => {
  it('finds nothing wrong with nothing', () => {
    expect(read('')).toEqual({ events: [], sound: [], issues: [], end: 0, torn: 0, readOnly: false });
  });

  it.each([
    ['a line that is no JSON', `${line(at(0))}oops\n`, ['2 json']],
    ['an empty line', `${line(at(0))}\n${line(at(1))}`, ['2 json']],
    ['a byte order mark', `\uFEFF${line(at(0))}`, ['1 json']],
    ['a carriage return', line(at(0)).replace('\n', '\r\n'), ['1 canonical']],
    ['a blank', line(at(0)).replace('{', '{ '), ['1 canonical']],
    ['a member twice', line(at(0)).replace('{', '{"at":"2026-11-22T07:00:00.000Z",'), ['1 canonical']],
    ['a member too many', `${canonical({ ...(at(0) as unknown as { [k: string]: Json }), x: 1 })}\n`, ['1 envelope']],
    ['a member missing', line(at(0)).replace(',"zone":"Asia/Taipei"', ''), ['1 envelope']],
    ['other data', line(at(0)).replace('異物', '過期'), ['1 data']],
    ['another time', line(at(0)).replace('07:00', '06:00'), ['1 hash']],
    ['a removed line', line(at(0)) + line(at(2)) + line(at(3)), ['2 sequence']],
    ['a line twice', line(at(0)) + line(at(1)) + line(at(1)) + line(at(2)), ['3 sequence']],
    [
      'two lines swapped',
      line(at(0)) + line(at(2)) + line(at(1)) + line(at(3)),
      ['2 sequence', '3 sequence', '4 sequence'],
    ],
    ['a line of another chain', line(at(0)) + line(forged(at(1), { prev: sha256('else') })), ['2 chain']],
    ['another incident', line(forged(at(0), { incident: anId('20261122-aaaa') })), ['1 envelope']],
    ['a half tombstone', line({ ...at(1), salt: '' }), ['1 envelope']],
    ['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, ['1 envelope']],
  ])('finds %s', (_, text, expected) => {
    expect(whys(read(text))).toEqual(expected);
  });

  it('finds a byte that is no UTF-8 even where a loose reader would see no change', () => {
    const [event] = chain([draft('note-added', { text: '\uFFFD' })]);
    const bytes = [...bytesOf(event ? [event] : [])];
    const where = bytes.indexOf(0xef);
    const spoiled = Uint8Array.from([...bytes.slice(0, where), 0xff, ...bytes.slice(where + 3)]);
    expect(whys(read(spoiled))).toEqual(['1 json']);
  });

  it('keeps the whole events before the fault and names the line', () => {
    const found = read(line(at(0)) + line(at(1)).replace('harm', 'harn') + line(at(2)));
    expect(found.events).toEqual([at(0)]);
    expect(found.sound).toEqual([at(0), at(2)]);
    expect(found.issues).toMatchObject([{ code: 'record.bad-line', place: { kind: 'event', seq: 2 } }]);
  });

  it('tells a torn last line from the whole ones', () => {
    const whole = line(at(0)) + line(at(1));
    const found = read(whole + line(at(2)).slice(0, 40));
    expect(found).toMatchObject({
      events: [at(0), at(1)],
      issues: [],
      end: new TextEncoder().encode(whole).length,
      torn: 40,
    });
  });

  it('takes an unfinished append as torn, whole lines of it included', () => {
    const last = at(3);
    const group = sealAll(
      [draft('x'), draft('y'), draft('z')],
      { incident: INCIDENT, last },
      { sha256, salt: counting() },
    );
    const found = read(bytesOf([...EVENTS, ...group.slice(0, 2)]));
    expect(found.events).toEqual(EVENTS);
    expect(found.torn).toBe(bytesOf(group.slice(0, 2)).length);
  });
});

describe('a newer format', () => {
  it('is read as far as it can be, and not to be added to', () => {
    const newer = forged(at(1), { format: 2 });
    const found = read(line(at(0)) + line(newer));
    expect(found).toMatchObject({ events: [at(0), newer], readOnly: true });
    expect(found.issues).toMatchObject([{ code: 'record.newer-format', params: { found: 2, known: 1 } }]);
  });

  it('is not taken for damage where it has another shape', () => {
    const found = read(`${line(at(0))}{"format":2,"what":"ever"}\n${line(at(1))}`);
    expect(found).toMatchObject({ events: [at(0)], readOnly: true });
    expect(codes(found.issues)).toEqual(['record.newer-format']);
  });
});

describe('a tombstone', () => {
  const redaction = draft('event-redacted', { redacts: [3], reason: 'personal' });
  const [, , third, , fifth] = chain([
    draft('incident-opened', { title: '異物' }),
    draft('question-answered', { ask: 'harm', value: false }),
    draft('note-added', { text: 'a' }),
    draft('note-added', { text: 'b' }),
    redaction,
  ]);
  const rest = (tombstone: Sealed): Uint8Array => bytesOf([at(0), at(1), tombstone, at(3), ...(fifth ? [fifth] : [])]);

  it('verifies once a later event has ordered it', () => {
    if (!third) throw new RangeError('no third event');
    const found = read(rest(struck(third)));
    expect(found.issues).toEqual([]);
    expect(found.events[2]).toMatchObject({ data: {}, salt: '', hash: third.hash });
  });

  it('is a finding where nobody has ordered it', () => {
    expect(whys(read(bytesOf([at(0), at(1), struck(at(2)), at(3)])))).toEqual(['3 data']);
  });

  it('cannot be the first line, nor ordered by itself', () => {
    const [first, second] = chain([draft('incident-opened'), draft('event-redacted', { redacts: [1, 2] })]);
    if (!first || !second) throw new RangeError('no events');
    expect(whys(read(bytesOf([struck(first), second])))).toEqual(['1 data']);
    expect(whys(read(bytesOf([first, struck(second)])))).toEqual(['2 data']);
  });
});

describe('files', () => {
  const bundle = sha256('bundle');
  const files = [{ path: 'statements/1.md', hash: sha256('one') }];
  const events = chain([draft('incident-opened', { bundle }), draft('statement-drafted', { files })]);
  const there = { path: 'statements/1.md', hash: sha256('one'), bytes: 3 };
  const pinned = { path: 'bundle.jsonl', hash: bundle, bytes: 6 };

  it('are those that events name, and the bundle of the first', () => {
    expect(recordedFiles(events)).toEqual([{ path: 'bundle.jsonl', hash: bundle }, ...files]);
    expect(
      recordedFiles(chain([draft('a'), draft('b', { bundle, files: ['x', { path: 1 }, { path: 'y', hash: 'z' }] })])),
    ).toEqual([]);
  });

  it('are counted once, however often they are named', () => {
    const twice = chain([draft('incident-opened', { bundle, files: [{ path: 'bundle.jsonl', hash: bundle }] })]);
    expect(recordedFiles(twice)).toEqual([{ path: 'bundle.jsonl', hash: bundle }]);
  });

  it.each([
    ['all there', [pinned, there], []],
    ['missing', [pinned], ['record.file-missing']],
    ['changed', [pinned, { ...there, hash: sha256('two') }], ['record.file-changed']],
    ['a symlink', [pinned, { ...there, hash: null }], ['record.file-changed']],
    ['another bundle', [{ ...pinned, hash: sha256('x') }, there], ['record.bundle-changed']],
    ['one that nobody names', [pinned, there, { ...there, path: 'x.txt' }], ['record.file-unknown']],
    ['a torn end', [pinned, there, { ...there, path: 'events.torn-1' }], ['record.torn-tail']],
  ])('%s', (_, present, expected) => {
    expect(codes(fileFindings(recordedFiles(events), present))).toEqual(expected);
  });

  it.each(['../x', '/etc/passwd', 'a/../b', 'a//b', '', '.', 'a\\b', 'C:x', 'a\u0000', 'a/', 'x.', 'x ', 'a\nb', '..'])(
    'never lie at %j',
    (path) => {
      expect(isStoredPath(path)).toBe(false);
    },
  );

  it('may have Chinese names, and never those of the log and its lock', () => {
    expect(isStoredPath('attachments/照片 1.jpg')).toBe(true);
    expect(['events.jsonl', 'Events.torn-1', 'lock', 'lock.x'].filter((path) => !isReserved(path))).toEqual([]);
    expect(isReserved('attachments/events.jsonl')).toBe(false);
    expect(['events.torn-1', 'locks', 'attachments/lock'].filter(isUncounted)).toEqual([]);
  });
});

describe('the verdict', () => {
  it('counts, names the head and is content with a noted one', () => {
    const verdict = judge({ incident: INCIDENT, checked: read(bytesOf(EVENTS)), present: [], head: at(2).hash });
    expect(verdict).toEqual({ ok: true, events: 4, head: at(3).hash, findings: [] });
  });

  it('finds a record cut at a line end against a noted head, and an empty one', () => {
    const cut = judge({
      incident: INCIDENT,
      checked: read(bytesOf(EVENTS.slice(0, 3))),
      present: [],
      head: at(3).hash,
    });
    expect(cut).toMatchObject({
      ok: false,
      findings: [{ code: 'record.head-differs', params: { found: at(2).hash } }],
    });
    expect(codes(judge({ incident: INCIDENT, checked: read(''), present: [], head: null }).findings)).toEqual([
      'record.empty',
    ]);
  });
});
