/** The contract of a journal: every adapter behind the port runs this suite, so that a store can be changed for another. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IncidentId } from '../../src/core/ids.ts';
import type { Issue, Result } from '../../src/core/issue.ts';
import type { Draft, Json, Sealed } from '../../src/core/record/event.ts';
import { envelopeHash, line, struck } from '../../src/core/record/seal.ts';
import type { Journal, StoredFile } from '../../src/ports/journal.ts';
import { anId, draft, INCIDENT, sha256 } from '../support/record.ts';

/** One store, and a hand that reaches behind the port to spoil it. */
export type Subject = {
  readonly journal: Journal;
  /** Replaces a file of the incident behind the journal's back; null on either side where there is none. */
  readonly spoil: (incident: IncidentId, path: string, change: (bytes: Uint8Array | null) => Uint8Array | null) => void;
  readonly dispose: () => void;
};

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result.value;
};

const refused = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.issues.map(({ code }: Issue) => code);

const file = (path: string, content: string): StoredFile => ({ path, bytes: text(content) });

const naming = (...files: readonly StoredFile[]): { readonly [key: string]: Json } => ({
  files: files.map(({ path, bytes }) => ({ path, hash: sha256(bytes) })),
});

const BUNDLE = file('bundle.jsonl', '{"pinned":true}');
const OPENED: Draft = draft('incident-opened', { bundle: sha256(BUNDLE.bytes) });

export const journalContract = (name: string, make: () => Subject): void => {
  describe(`journal contract: ${name}`, () => {
    let subject: Subject;
    let journal: Journal;

    beforeEach(() => {
      subject = make();
      journal = subject.journal;
    });
    afterEach(() => subject.dispose());

    const add = async (
      expected: number,
      drafts: readonly Draft[],
      files: readonly StoredFile[] = [],
    ): Promise<readonly Sealed[]> => {
      const done = must(await journal.append(INCIDENT, expected, drafts, files));
      if (done.kind !== 'appended') throw new Error('conflict');
      return done.events;
    };
    const open = async (): Promise<readonly Sealed[]> => {
      must(await journal.create(INCIDENT, [BUNDLE]));
      return add(0, [OPENED]);
    };
    const events = async (after = 0): Promise<readonly Sealed[]> => must(await journal.read(INCIDENT, after)).events;
    const findings = async (head: string | null = null): Promise<readonly string[]> =>
      must(await journal.verify(INCIDENT, head)).findings.map(({ code }) => code);
    const spoilLog = (change: (log: string) => string): void =>
      subject.spoil(INCIDENT, 'events.jsonl', (bytes) => text(change(new TextDecoder().decode(bytes ?? undefined))));

    describe('create', () => {
      it('makes an incident that holds its files and is not listed before its first event', async () => {
        must(await journal.create(INCIDENT, [BUNDLE]));
        expect(must(await journal.list())).toEqual([]);
        expect(must(await journal.read(INCIDENT, 0))).toEqual({
          incident: INCIDENT,
          events: [],
          reports: [],
          readOnly: false,
        });
        expect(must(await journal.file(INCIDENT, 'bundle.jsonl'))).toEqual(BUNDLE.bytes);
      });

      it('never touches an existing one', async () => {
        const [first] = await open();
        expect(refused(await journal.create(INCIDENT, [file('bundle.jsonl', 'other')]))).toEqual([
          'record.cannot-write',
        ]);
        expect(await events()).toEqual([first]);
        expect(await findings()).toEqual([]);
      });

      it('leaves nothing behind where a file cannot be stored', async () => {
        expect(refused(await journal.create(INCIDENT, [BUNDLE, file('../x', '')]))).toEqual(['record.cannot-write']);
        must(await journal.create(INCIDENT, [BUNDLE]));
      });
    });

    describe('append', () => {
      it('seals events behind the last one', async () => {
        const [first] = await open();
        const [second, third] = await add(1, [draft('a', { n: 1 }), draft('b')]);
        expect(second).toMatchObject({
          seq: 2,
          prev: first?.hash,
          type: 'a',
          data: { n: 1 },
          incident: INCIDENT,
          format: 1,
        });
        expect(third).toMatchObject({ seq: 3, prev: second?.hash });
        expect(await events()).toEqual([first, second, third]);
      });

      it('answers conflict, and writes nothing, where others have appended meanwhile', async () => {
        await open();
        await add(1, [draft('a')]);
        const statement = file('statements/1.md', 'x');
        for (const expected of [0, 1, 3]) {
          const answer = must(await journal.append(INCIDENT, expected, [draft('b', naming(statement))], [statement]));
          expect(answer).toEqual({ kind: 'conflict', last: 2 });
        }
        expect(await events()).toHaveLength(2);
        expect(await findings()).toEqual([]);
      });

      it('lets one of several at once win, and loses none that tries again', async () => {
        await open();
        const persist = async (n: number): Promise<void> => {
          for (let last = 1; ; ) {
            const answer = must(await journal.append(INCIDENT, last, [draft('note-added', { n })], []));
            if (answer.kind === 'appended') return;
            last = answer.last;
          }
        };
        await Promise.all(Array.from({ length: 12 }, (_, n) => persist(n)));
        const said = (await events(1)).map(({ data }) => data['n'] as number);
        expect(said.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n));
        expect(await findings()).toEqual([]);
      });

      it('stores files with the event that names them', async () => {
        await open();
        const files = [file('statements/1.zh-TW.md', '我們已經知道'), file('attachments/照片.jpg', '\u0000')];
        await add(1, [draft('statement-drafted', naming(...files))], files);
        for (const { path, bytes } of files) expect(must(await journal.file(INCIDENT, path))).toEqual(bytes);
        expect(await findings()).toEqual([]);
      });

      it('never writes another text over a file that an event names', async () => {
        await open();
        const first = file('statements/1.md', 'first');
        await add(1, [draft('a', naming(first))], [first]);
        const second = file('statements/1.md', 'second');
        expect(refused(await journal.append(INCIDENT, 2, [draft('b', naming(second))], [second]))).toEqual([
          'record.cannot-write',
        ]);
        expect(must(await journal.file(INCIDENT, first.path))).toEqual(first.bytes);
        await add(2, [draft('again', naming(first))], [first]);
        expect(await findings()).toEqual([]);
      });

      it.each(['../x', '/x', 'a/../../x', 'events.jsonl', 'events.torn-1', 'lock', 'a\\..\\b', ''])(
        'refuses a file called %j and appends nothing',
        async (path) => {
          await open();
          expect(refused(await journal.append(INCIDENT, 1, [draft('a')], [file(path, 'x')]))).toEqual([
            'record.cannot-write',
          ]);
          expect(await events()).toHaveLength(1);
          expect(await findings()).toEqual([]);
        },
      );

      it('takes long lines and any text', async () => {
        await open();
        const long = '中'.repeat(100_000);
        await add(1, [draft('note-added', { text: `${long}\n\r\u2028\u0000"\\` }), draft('b')]);
        await add(3, [draft('note-added', { text: '\ud800' })]);
        expect((await events(1)).map(({ data }) => data['text'])).toEqual([
          `${long}\n\r\u2028\u0000"\\`,
          undefined,
          '\uFFFD',
        ]);
      });
    });

    describe('read', () => {
      it('answers the events after a number', async () => {
        await open();
        await add(1, [draft('a'), draft('b')]);
        expect((await events(1)).map(({ seq }) => seq)).toEqual([2, 3]);
        expect(await events(3)).toEqual([]);
      });

      it('names a damaged line', async () => {
        await open();
        await add(1, [draft('a', { text: 'before' })]);
        await add(2, [draft('b')]);
        spoilLog((log) => log.replace('before', 'behind'));
        const answer = await journal.read(INCIDENT, 0);
        expect(answer).toMatchObject({
          ok: false,
          issues: [{ code: 'record.bad-line', params: { seq: 2, why: 'data' } }],
        });
      });

      it('sets a torn last line aside, says so until an event names it, and goes on', async () => {
        const [first] = await open();
        spoilLog((log) => `${log}{"at":"2026`);
        const stored = must(await journal.read(INCIDENT, 0));
        expect(stored).toMatchObject({
          events: [first],
          reports: [{ code: 'record.torn-tail', params: { bytes: 11, file: 'events.torn-1' } }],
        });
        expect(await findings()).toEqual(['record.torn-tail']);
        const bytes = must(await journal.file(INCIDENT, 'events.torn-1'));
        expect(new TextDecoder().decode(bytes)).toBe('{"at":"2026');
        await add(1, [draft('torn-line-found', naming({ path: 'events.torn-1', bytes }))]);
        expect(must(await journal.read(INCIDENT, 0)).reports).toEqual([]);
        expect(await findings()).toEqual([]);
      });

      it('opens a newer format, and adds nothing to it', async () => {
        await open();
        spoilLog((log) => `${log}{"format":2}\n`);
        expect(must(await journal.read(INCIDENT, 0))).toMatchObject({
          readOnly: true,
          reports: [{ code: 'record.newer-format' }],
        });
        expect(refused(await journal.append(INCIDENT, 1, [draft('a')], []))).toEqual(['record.newer-format']);
      });
    });

    describe('append behind a torn line', () => {
      it('sets it aside and keeps every whole event', async () => {
        await open();
        await add(1, [draft('a')]);
        spoilLog((log) => log + log.slice(0, 50));
        await add(2, [draft('b')]);
        expect((await events()).map(({ type }) => type)).toEqual(['incident-opened', 'a', 'b']);
        expect(must(await journal.file(INCIDENT, 'events.torn-1'))).toHaveLength(50);
      });

      it('takes the whole lines of an unfinished append as torn too', async () => {
        await open();
        const added = await add(1, [draft('a'), draft('b'), draft('c')]);
        spoilLog((log) => log.slice(0, log.length - line(added[2] as Sealed).length));
        await add(1, [draft('d')]);
        expect((await events()).map(({ type }) => type)).toEqual(['incident-opened', 'd']);
      });

      const retold = (log: string, change: (last: Sealed) => Sealed): string => {
        const lines = log.split('\n');
        return `${lines.slice(0, -2).join('\n')}\n${line(change(JSON.parse(lines.at(-2) ?? '') as Sealed))}`;
      };

      it.each<readonly [string, (log: string) => string]>([
        ['changed', (log) => log.replace('before', 'behind')],
        ['struck out without an order', (log) => retold(log, struck)],
        [
          'brought from another incident',
          (log) =>
            retold(log, (last) => {
              const moved = { ...last, incident: anId('20261122-0000') };
              return { ...moved, hash: envelopeHash(moved as unknown as { [key: string]: Json }, sha256) };
            }),
        ],
      ])('refuses a record whose last line was %s', async (_, change) => {
        await open();
        await add(1, [draft('a', { text: 'before' })]);
        spoilLog(change);
        expect(refused(await journal.append(INCIDENT, 2, [draft('b')], []))).toEqual(['record.bad-line']);
      });
    });

    describe('list', () => {
      it('answers the oldest first', async () => {
        const ids = ['20261123-aaaa', '20261122-zzzz', '20261122-bbbb'].map(anId);
        for (const [index, id] of ids.entries()) {
          must(await journal.create(id, []));
          must(await journal.append(id, 0, [{ ...draft('a'), at: `2026-11-2${index}T00:00:00.000Z` }], []));
        }
        expect(must(await journal.list()).map(({ incident }) => incident)).toEqual(ids);
      });

      it('is empty to begin with', async () => {
        expect(must(await journal.list())).toEqual([]);
      });
    });

    describe('an id', () => {
      it.each(['../20261122-k7fq', '..', '', '/etc', '20261122-K7FQ', '20261122-k7fq/..'])(
        'that is none, %j, is found nowhere',
        async (id) => {
          await open();
          const wrong = id as IncidentId;
          expect(refused(await journal.read(wrong, 0))).toEqual(['record.not-found']);
          expect(refused(await journal.append(wrong, 0, [draft('a')], []))).toEqual(['record.not-found']);
          expect(refused(await journal.create(wrong, []))).toEqual(['record.not-found']);
          expect(refused(await journal.verify(wrong, null))).toEqual(['record.not-found']);
          expect(refused(await journal.file(wrong, 'bundle.jsonl'))).toEqual(['record.not-found']);
        },
      );

      it('that nobody has used is found nowhere', async () => {
        const unused = anId('20261122-0000');
        expect(refused(await journal.read(unused, 0))).toEqual(['record.not-found']);
        expect(refused(await journal.append(unused, 0, [draft('a')], []))).toEqual(['record.not-found']);
        expect(refused(await journal.verify(unused, null))).toEqual(['record.not-found']);
      });
    });

    describe('file and locate', () => {
      it('say where a file is, or that it is missing', async () => {
        await open();
        expect(refused(await journal.file(INCIDENT, 'statements/none.md'))).toEqual(['record.file-missing']);
        expect(refused(await journal.file(INCIDENT, '../../x'))).toEqual(['record.cannot-read']);
        expect(journal.locate(INCIDENT, 'bundle.jsonl')).toMatch(/20261122-k7fq[/\\]bundle\.jsonl$/);
        expect(journal.locate(INCIDENT, '../../x')).toMatch(/20261122-k7fq$/);
      });
    });

    describe('verify', () => {
      const STATEMENT = file('statements/1.md', '我們正在查證');

      const filled = async (): Promise<readonly Sealed[]> => {
        const first = await open();
        return [
          ...first,
          ...(await add(1, [draft('a', naming(STATEMENT))], [STATEMENT])),
          ...(await add(2, [draft('b')])),
        ];
      };

      it('is content with an untouched record and a noted head', async () => {
        const all = await filled();
        const head = all.at(-1)?.hash ?? null;
        expect(must(await journal.verify(INCIDENT, all[1]?.hash ?? null))).toEqual({
          ok: true,
          events: 3,
          head,
          findings: [],
        });
      });

      it('finds a changed statement', async () => {
        await filled();
        subject.spoil(INCIDENT, STATEMENT.path, () => text('我們保證'));
        expect(await findings()).toEqual(['record.file-changed']);
      });

      it('finds a missing statement, a changed and a missing bundle', async () => {
        await filled();
        subject.spoil(INCIDENT, STATEMENT.path, () => null);
        subject.spoil(INCIDENT, 'bundle.jsonl', () => text('{}'));
        expect((await findings()).toSorted()).toEqual(['record.bundle-changed', 'record.file-missing']);
        subject.spoil(INCIDENT, 'bundle.jsonl', () => null);
        expect(await findings()).toEqual(['record.file-missing', 'record.file-missing']);
      });

      it('finds a file that no event names', async () => {
        await filled();
        subject.spoil(INCIDENT, 'attachments/other.txt', () => text('x'));
        expect(await findings()).toEqual(['record.file-unknown']);
      });

      it('finds a cut at a line end by the noted head only, and an emptied log', async () => {
        const all = await filled();
        spoilLog((log) => log.slice(0, log.length - line(all[2] as Sealed).length));
        expect(await findings()).toEqual([]);
        expect(await findings(all[2]?.hash)).toEqual(['record.head-differs']);
        spoilLog(() => '');
        expect(await findings()).toContain('record.empty');
      });

      it('leaves a torn end where it is', async () => {
        await filled();
        spoilLog((log) => log.slice(0, -1));
        expect(await findings()).toEqual(['record.torn-tail']);
        expect(await findings()).toEqual(['record.torn-tail']);
      });

      it('goes on behind a bad line', async () => {
        await filled();
        spoilLog((log) =>
          log.replace('"type":"incident-opened"', '"type":"incident-closed"').replace('"type":"b"', '"type":"c"'),
        );
        const bad = must(await journal.verify(INCIDENT, null)).findings.filter(
          ({ code }) => code === 'record.bad-line',
        );
        expect(bad.map(({ place }) => place)).toEqual([
          { kind: 'event', seq: 1 },
          { kind: 'event', seq: 3 },
        ]);
      });
    });

    describe('watch', () => {
      it('calls after an append by anybody, until it is told to stop', async () => {
        await open();
        const stop = new AbortController();
        let calls = 0;
        const called = new Promise<void>((resolve) => {
          const watching = journal.watch(
            INCIDENT,
            () => {
              calls += 1;
              resolve();
            },
            stop.signal,
          );
          watching.then(() => {
            calls = -1;
          });
        });
        await add(1, [draft('a')]);
        await called;
        stop.abort();
        await expect.poll(() => calls).toBe(-1);
        await add(2, [draft('b')]);
        expect(calls).toBe(-1);
      });

      it('ends at once where it was stopped before', async () => {
        await open();
        await journal.watch(
          INCIDENT,
          () => {
            throw new Error('called');
          },
          AbortSignal.abort(),
        );
      });
    });
  });
};
