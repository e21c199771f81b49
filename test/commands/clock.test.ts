/** The verb `clock`: what it lists, what it records, which code it ends with, and what a calendar gets. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ran, type World, world } from '../support/program.ts';

let here: World;
let id = '';

beforeEach(async () => {
  here = world({ content: 'shipped' });
  id = await here.open('complaint');
});

afterEach(() => here.remove());

const GDPR = 'eu-gdpr-72h';

const clock = (...argv: readonly string[]): Promise<Ran> => here.run(['clock', ...argv, '--json']);
const started = (...more: readonly string[]): Promise<Ran> => clock('start', id, GDPR, ...more);

type Listed = { readonly clocks: readonly Record<string, unknown>[]; readonly references?: readonly unknown[] };
const listed = async (...more: readonly string[]): Promise<Listed> =>
  (await clock('list', id, ...more)).json() as unknown as Listed;
const one = async (which: string): Promise<Record<string, unknown> | undefined> =>
  (await listed()).clocks.find((found) => found['id'] === which);

describe('clock list', () => {
  it('has a legal clock with what it rests on, beside the keys every clock has', async () => {
    await started('--when', '2026-11-20T10:20:00+01:00');
    expect(await one(GDPR)).toMatchObject({
      kind: 'deadline',
      due: '2026-11-23T17:20:00+08:00',
      from: '2026-11-20T17:20:00+08:00',
      state: 'running',
      basis: 'GDPR Art. 33(1), (4)',
      law: true,
      regime: 'eu-gdpr',
      jurisdiction: 'EU',
      confidence: 'high',
      approximate: false,
      moment_known: 'set',
    });
  });

  it('has what is only to be known where all is asked for', async () => {
    await here.run(['fact', id, 'markets', 'eu', '--json']);
    expect((await listed()).references).toBeUndefined();
    expect((await listed('--all')).references).toContainEqual(
      expect.objectContaining({ id: 'eu-gdpr-processor', binds: 'processor' }),
    );
  });

  it('in words says what it rests on, that it is no advice, and how to name the clock', async () => {
    await started();
    const { out } = await here.run(['clock', 'list', id]);
    for (const words of ['GDPR Art. 33(1), (4)', GDPR, 'Confirm with counsel', 'not legal advice'])
      expect(out.replaceAll(/\s+/g, ' ')).toContain(words);
  });
});

describe('what becomes of a clock', () => {
  it('done in time is met, and is recorded with the time it was done', async () => {
    await started();
    expect((await clock('met', id, GDPR, '--when', '2026-11-22 12:30')).code).toBe(0);
    expect((await one(GDPR))?.['state']).toBe('met');
    expect((await here.events(id)).at(-1)).toMatchObject({
      type: 'clock-closed',
      data: { as: 'met', when: '2026-11-22T04:30:00.000Z' },
    });
  });

  it('not reported needs its reason, and keeps it', async () => {
    await started();
    const without = await clock('not-reported', id, GDPR);
    expect([without.code, without.error().code]).toEqual([2, 'clock.needs-reason']);
    expect((await clock('not-reported', id, GDPR, '--because', 'No risk to anybody')).code).toBe(0);
    expect(await one(GDPR)).toMatchObject({ state: 'not-reported', reason: 'No risk to anybody' });
  });

  it('running already is not started again without a moment of its own', async () => {
    await started();
    const again = await clock('start', id, GDPR);
    expect([again.code, again.error().code]).toEqual([2, 'clock.running']);
    expect((await clock('start', id, GDPR, '--when', '2026-11-22 10:00')).code).toBe(0);
  });

  it('past its time is overdue: the check ends with 4 until somebody says what became of it', async () => {
    await started('--when', '2026-11-18T00:00:00Z');
    const check = async (): Promise<number> => (await here.run(['status', id, '--check', '--json'])).code;
    expect(await check()).toBe(4);
    await clock('not-reported', id, GDPR, '--because', 'Told them by phone');
    expect(await check()).toBe(0);
  });

  it('takes the day an order names instead of counting', async () => {
    await started('--due', '2026-12-01 12:00');
    expect((await one(GDPR))?.['due']).toBe('2026-12-01T12:00:00+08:00');
  });

  it.each([
    ['nothing', [], 'usage.missing-argument'],
    ['an unknown deed', ['stop'], 'usage.bad-value'],
    ['no clock', ['met'], 'usage.missing-argument'],
    ['an unknown clock', ['met', 'eu-gdrp'], 'clock.not-found'],
    ['a moment that is none', ['start', GDPR, '--when', 'yesterday'], 'value.not-datetime'],
    ['a moment still to come', ['start', GDPR, '--when', '2027-01-01 00:00'], 'value.future'],
    ['a deed still to come', ['met', 'first_hour', '--when', '2027-01-01 00:00'], 'value.future'],
  ])('%s is refused', async (_, argv, code) => {
    const ran = await clock(...argv);
    expect([ran.code, ran.error().code]).toEqual([2, code]);
  });
});

describe('a clock that is closed', () => {
  it('is not closed again, and not named among those that run', async () => {
    expect((await clock('met', id, 'first_hour')).code).toBe(0);
    const again = await clock('met', id, 'first_hour');
    expect([again.code, again.error().code]).toEqual([2, 'clock.not-found']);
    expect(again.error().expected).not.toContain('first_hour');
  });
});

describe('a time the company announced', () => {
  const announced = async (): Promise<string> => {
    for (const value of ['no', 'cake', 'Tea House', '0800-1', '2026-11-22 20:00'])
      await here.doc(['answer', id, value]);
    const released = await here.doc(['release', id, 'complaint-acknowledgement', '--confirm', 'RELEASE']);
    return released.clocks.find(({ kind }) => kind === 'announced')?.id ?? '';
  };

  it.each(['met', 'replaced'])('can be %s', async (what) => {
    const which = await announced();
    expect((await clock(what, id, which)).code).toBe(0);
    expect((await one(which))?.['state']).toBe('met');
  });

  it('is kept or replaced, never decided against', async () => {
    const ran = await clock('not-reported', id, await announced(), '--because', 'x');
    expect([ran.code, ran.error().code]).toEqual([2, 'clock.no-report']);
  });
});

describe('clock export', () => {
  it('keeps a calendar file with the record, and the record stays whole', async () => {
    await started();
    const { file, clocks } = (await clock('export', id)).json() as { file: string; clocks: readonly string[] };
    expect(clocks).toContain(GDPR);
    expect(await here.bytes(id, file)).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await here.run(['verify', id, '--json'])).code).toBe(0);
  });

  it('prints the bare file and records nothing where that is asked for', async () => {
    await started();
    const before = (await here.events(id)).length;
    const { out } = await here.run(['clock', 'export', id, '--print']);
    expect(out).toContain(`UID:${id}.${GDPR}@crisis-kit`);
    expect(await here.events(id)).toHaveLength(before);
  });
});

describe('in the menu', () => {
  it('a time is marked done without losing the place', async () => {
    await started();
    const ran = await here.run(['resume', id], {
      script: [
        ['hurt', { kind: 'menu', id: 'clocks', rest: '' }],
        ['Which of these', { kind: 'option', value: GDPR }],
        ['What has become of it', { kind: 'option', value: 'met' }],
        ['hurt', { kind: 'left', how: 'interrupt' }],
      ],
    });
    expect(ran.code).toBe(130);
    expect((await one(GDPR))?.['state']).toBe('met');
  });
});
