/** The scripted drill: its part of the contract, the same record for the same seed, every page marked, and no way to a real incident. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/lang.ts';
import type { Sealed } from '../../src/core/record/event.ts';
import { type World, world } from '../support/program.ts';
import { shippedScenarios } from '../support/shipped.ts';

const SCENARIO = 'shard-in-the-cup';
const worlds: World[] = [];
const fresh = (journal: 'memory' | 'file' = 'memory'): World => {
  const made = world({ content: 'shipped', journal });
  worlds.push(made);
  return made;
};
afterAll(() => {
  for (const one of worlds) one.remove();
});

type Drill = {
  readonly clock: string;
  readonly inject: null | { readonly id: string; readonly kind: string; readonly from: string; readonly text: string };
  readonly ended: boolean;
};
type Doc = Record<string, unknown> & { readonly incident: string; readonly drill: Drill };

const drill = async (at: World, ...argv: readonly string[]): Promise<Doc> => {
  const ran = await at.run(['drill', ...argv, '--json']);
  if (ran.code !== 0) throw new Error(`drill ${argv.join(' ')} ended with ${ran.code}: ${ran.out}`);
  return ran.json() as Doc;
};

/** A careful quarter of an hour. */
const played = async (at: World): Promise<string> => {
  const { incident } = await drill(at, 'start', SCENARIO, '--seed', '7');
  const say = (...argv: readonly string[]) => at.doc(['answer', incident, ...argv]);
  await drill(at, 'advance', incident, '--by', 'PT1M');
  await say('no');
  await say('A shard in a cup');
  await say('2026-11-20 15:00');
  await say('release', '--confirm', 'RELEASE');
  await drill(at, 'advance', incident, '--to-next');
  await say('danger');
  await drill(at, 'advance', incident, '--by', 'PT10M');
  await drill(at, 'send', incident, 'reporter');
  await drill(at, 'observe', incident, 'Calm');
  await drill(at, 'end', incident);
  return incident;
};

/** What a record says, without what differs between two runs by design. */
const told = (events: readonly Sealed[]): unknown =>
  events.map(({ seq, at, zone, type, data }) => ({ seq, at, zone, type, data: { ...data, real: null } }));

describe('the contract', () => {
  it('lists what can be rehearsed, and what was begun', async () => {
    const at = fresh();
    const all = (await at.run(['drill', 'list', '--json'])).json() as {
      scenarios: { id: string }[];
      drills: unknown[];
    };
    expect(all.scenarios.map(({ id }) => id).sort()).toEqual((await shippedScenarios()).map(({ id }) => id).sort());
    const { incident } = await drill(at, 'start', SCENARIO, '--seed', '7');
    expect((await at.run(['drill', 'list', '--json'])).json()).toMatchObject({
      drills: [{ id: incident, scenario: SCENARIO, seed: 7, ended: null }],
    });
  });

  it('has in every document what has just come and what time it is', async () => {
    const at = fresh();
    const { incident, drill: first } = await drill(at, 'start', SCENARIO, '--seed', '7', '--lang', 'zh-TW');
    expect(first).toMatchObject({ clock: '2026-11-20T14:10:00+08:00', ended: false });
    expect(first.inject).toMatchObject({ id: 'first-call', kind: 'call' });
    expect(first.inject?.text).toMatch(/玻璃/u);
    expect((await at.doc(['answer', incident, 'yes']))['drill']).toMatchObject({ inject: null });
    expect((await drill(at, 'advance', incident, '--to-next')).drill).toMatchObject({
      clock: '2026-11-20T14:12:00+08:00',
      inject: { id: 'photo' },
    });
    expect((await drill(at, 'advance', incident, '--by', 'PT1H')).drill).toMatchObject({
      clock: '2026-11-20T14:25:00+08:00',
      ended: true,
    });
    expect((await at.run(['answer', incident, 'x', '--json'])).error().code).toBe('drill.over');
  });

  it.each([
    [['start'], 'usage.missing-argument'],
    [['start', 'shard'], 'drill.no-scenario'],
    [['start', SCENARIO, '--seed', 'seven'], 'usage.bad-value'],
    [['advance'], 'drill.none-open'],
    [['advance', '20261120-aaaa', '--to-next'], 'drill.not-a-drill'],
    [['jump'], 'usage.bad-value'],
  ])('refuses %j', async (argv, code) => {
    const ran = await fresh().run(['drill', ...argv, '--json']);
    expect([ran.code, ran.error().code]).toEqual([2, code]);
  });

  it('refuses a length that is none, and asks for one', async () => {
    const at = fresh();
    const { incident } = await drill(at, 'start', SCENARIO);
    const advance = (...argv: readonly string[]) => at.run(['drill', 'advance', incident, ...argv, '--json']);
    expect((await advance()).error().code).toBe('usage.missing-argument');
    expect((await advance('--by', 'ten')).error().code).toBe('drill.bad-duration');
    expect((await at.events(incident)).every(({ author }) => author.name === 'Lin Mei-hua')).toBe(true);
  });
});

describe('the record', () => {
  it('is the same for the same scenario, seed and answers, whenever it was really made', async () => {
    const [one, two] = [fresh(), fresh()];
    two.clock.pass(100_000);
    const [first, second] = [await played(one), await played(two)];
    expect(second).toBe(first);
    const [a, b] = [await one.events(first), await two.events(second)];
    expect(told(b)).toEqual(told(a));
    expect(a.map(({ data }) => data['real'])).not.toEqual(b.map(({ data }) => data['real']));
    expect((await one.run(['verify', first, '--json'])).json()).toMatchObject({ ok: true });
  });

  it('has another id for another seed, and where the first is taken', async () => {
    const at = fresh();
    const ids: string[] = [];
    for (const seed of ['7', '7', '8']) ids.push((await drill(at, 'start', SCENARIO, '--seed', seed)).incident);
    expect(new Set(ids).size).toBe(3);
  });

  it('notices a scenario that was changed behind its back', async () => {
    const at = fresh('file');
    const { incident } = await drill(at, 'start', SCENARIO);
    const file = path.join(at.folder, 'data', 'drills', incident, 'scenario.json');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file, readFileSync(file, 'utf8').replace('PT', 'pt').replace('"solo":true', '"solo":false'));
    expect((await at.run(['next', incident, '--json'])).error().code).toBe('record.file-changed');
  });
});

describe('a drill', () => {
  it('writes marked files only, apart from incidents', async () => {
    const at = fresh('file');
    const incident = await played(at);
    await at.run(['clock', 'export', incident]);
    const data = path.join(at.folder, 'data');
    expect(existsSync(path.join(data, 'incidents'))).toBe(false);
    const folder = path.join(data, 'drills', incident);
    for (const below of ['statements', 'clocks'])
      for (const name of readdirSync(path.join(folder, below))) {
        expect(name).toMatch(/^DRILL-/);
        expect(readFileSync(path.join(folder, below, name), 'utf8').match(/DRILL/g)?.length).toBeGreaterThan(1);
      }
  });

  it.each(LANGS)('says so on everything it shows in %s', async (lang) => {
    const at = fresh();
    const mark = { en: '[DRILL]', 'zh-TW': '【演練】', 'zh-CN': '【演练】' }[lang];
    const { incident } = await drill(at, 'start', SCENARIO, '--lang', lang);
    for (const argv of [['next'], ['status'], ['log'], ['verify'], ['draft'], ['clock', 'list'], ['severity']]) {
      const ran = await at.run([...argv, incident, '--lang', lang]);
      expect([argv[0], ran.code, ran.out.includes(mark)]).toEqual([argv[0], 0, true]);
    }
  });

  it('is never listed with incidents, and never taken for one', async () => {
    const at = fresh();
    const { incident } = await drill(at, 'start', SCENARIO);
    expect((await at.run(['list', '--json'])).json()).toEqual({ incidents: [] });
    expect((await at.run(['next', '--json'])).error().code).toBe('usage.no-incident');
    const real = await at.open('complaint');
    expect((await at.doc(['next'])).incident).toBe(real);
    expect(real).not.toBe(incident);
  });

  it('cannot touch a real incident', async () => {
    const at = fresh();
    const real = await at.open('complaint');
    await drill(at, 'start', SCENARIO);
    const before = await at.events(real);
    for (const argv of [
      ['advance', real, '--to-next'],
      ['send', real, 'post'],
      ['improvise', real, 'x'],
      ['observe', real, 'x'],
      ['end', real],
    ]) {
      expect((await at.run(['drill', ...argv, '--json'])).error().code).toBe('drill.not-a-drill');
    }
    expect(await at.events(real)).toEqual(before);
    expect(before.every(({ data }) => !('real' in data))).toBe(true);
  });
});
