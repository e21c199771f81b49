/** The look back: players told apart, every point explained, the same report for the same drill, what is to be better carried on. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type World, world } from '../support/program.ts';

const SCENARIO = 'shard-in-the-cup';
const worlds: World[] = [];
const fresh = (): World => {
  const made = world({ content: 'shipped', journal: 'memory' });
  worlds.push(made);
  return made;
};
afterAll(() => {
  for (const one of worlds) one.remove();
});

type Report = {
  readonly score: {
    readonly points: number;
    readonly of: number;
    readonly objectives: readonly { readonly id: string; readonly rating: string | null }[];
    readonly parts: readonly { readonly kind: string; readonly points: number; readonly entries: readonly number[] }[];
    readonly mistakes: readonly { readonly id: string; readonly rows: readonly string[]; readonly at: string }[];
  } | null;
  readonly measures: readonly { readonly id: string; readonly minutes: number | null }[];
  readonly clocks: readonly { readonly id: string; readonly state: string }[];
  readonly timeline: readonly { readonly n: number; readonly type: string }[];
  readonly improvements: readonly unknown[];
  readonly brought: null | { readonly from: string; readonly items: readonly unknown[] };
  readonly head?: string;
};

const done = async (at: World, ...argv: readonly string[]): Promise<Record<string, unknown>> => {
  const ran = await at.run([...argv, '--json']);
  if (ran.code !== 0) throw new Error(`${argv.join(' ')} ended with ${ran.code}: ${ran.out}`);
  return ran.json();
};
const reportOf = async (at: World, id: string): Promise<Report> => (await done(at, 'report', id)) as unknown as Report;

const begin = async (at: World, ...more: readonly string[]): Promise<string> =>
  String((await done(at, 'drill', 'start', SCENARIO, '--seed', '7', ...more))['incident']);

/** Everything that a careful owner does, beginning so many minutes late. */
const careful = async (at: World, id: string, late: number): Promise<void> => {
  const say = (...argv: readonly string[]) => done(at, 'answer', id, ...argv);
  if (late > 0) await done(at, 'drill', 'advance', id, '--by', `PT${late}M`);
  await say('yes');
  await say('A shard in a cup');
  await say('2026-11-20 15:00');
  await done(at, 'approve', id, 'complaint-acknowledgement', '--as', 'management');
  await say('release', '--confirm', 'RELEASE');
  await done(at, 'task', id, 'person_for_injured', 'assigned', '--to', 'Ming');
  await say('danger');
  await say('yes');
  await done(at, 'task', id, 'hold_back', 'assigned', '--to', 'Bo');
  if (late === 0) await done(at, 'drill', 'advance', id, '--by', 'PT10M');
  await done(at, 'fact', id, 'warning_signs', 'similar,public');
  await done(at, 'fact', id, 'escalation', 'recall');
};

/** Says what suits, and tells nobody anything. */
const evasive = async (at: World, id: string): Promise<void> => {
  await done(at, 'answer', id, 'no', '--certainty', 'confirmed');
  await done(at, 'fact', id, 'cause', 'The blender', '--certainty', 'confirmed');
  await done(at, 'fact', id, 'responsibility', 'not_ours', '--certainty', 'confirmed');
};

const PLAYERS = {
  good: (at: World, id: string) => careful(at, id, 0),
  late: (at: World, id: string) => careful(at, id, 12),
  evasive,
  silent: async () => {},
} as const;

const playedBy = async (at: World, who: keyof typeof PLAYERS, ...more: readonly string[]): Promise<string> => {
  const id = await begin(at, ...more);
  await PLAYERS[who](at, id);
  await done(at, 'drill', 'advance', id, '--by', 'PT1H');
  return id;
};

describe('the score of a drill', () => {
  it('puts a good, a late, an evasive and a silent player in that order', async () => {
    const reports = new Map<string, Report>();
    for (const who of Object.keys(PLAYERS) as (keyof typeof PLAYERS)[]) {
      const at = fresh();
      reports.set(who, await reportOf(at, await playedBy(at, who)));
    }
    const points = [...reports.values()].map(({ score }) => score?.points ?? -1);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(new Set(points).size).toBe(4);
    expect(points.at(-1)).toBe(0);
    const good = reports.get('good')?.score;
    expect(good?.objectives.map(({ rating }) => rating)).toEqual([
      'without',
      'without',
      'without',
      'without',
      'without',
    ]);
    expect(good?.mistakes).toEqual([]);
    const mistakes = reports.get('evasive')?.score?.mistakes ?? [];
    expect(mistakes.map(({ id }) => id)).toEqual(['people.denied', 'facts.guessed', 'facts.blamed']);
    expect(mistakes.at(-1)?.rows).toEqual(['X2', 'X3']);
    expect(mistakes.every(({ at }) => at.startsWith('complaint/'))).toBe(true);
  });

  it('explains every point by entries of its own timeline', async () => {
    const at = fresh();
    const { score, timeline } = await reportOf(at, await playedBy(at, 'good'));
    const earned = (score?.parts ?? []).filter(({ points, kind }) => points > 0 && kind !== 'objective');
    const known = timeline.map(({ n }) => n);
    expect(known).toEqual(timeline.map((_, index) => index + 1));
    expect(earned.length).toBeGreaterThan(0);
    for (const { entries } of score?.parts ?? []) expect(known).toEqual(expect.arrayContaining([...entries]));
    for (const { entries } of earned) expect(entries).not.toEqual([]);
  });
});

describe('words that went out', () => {
  const TEXT = 'Dear guest,\n\n3 people were hurt. We are sorry. Lin, who owns the shop, rings you today at 15:00.\n';
  const told = async (certainty: string): Promise<Report> => {
    const at = fresh();
    const id = await begin(at);
    const file = path.join(at.folder, `words-${certainty}.txt`);
    writeFileSync(file, TEXT);
    for (const said of ['yes', 'A shard in a cup', '2026-11-20 15:00']) await done(at, 'answer', id, said);
    await done(at, 'fact', id, 'injured_count', '3', '--certainty', certainty);
    await done(at, 'edit', id, 'complaint-acknowledgement', '--file', file);
    await done(at, 'approve', id, 'complaint-acknowledgement', '--as', 'management');
    const letThrough = ['--override', 'unconfirmed-as-fact', '--because', 'No time'];
    await done(at, 'release', id, 'complaint-acknowledgement', '--confirm', 'RELEASE', ...letThrough);
    await done(at, 'fact', id, 'injured_count', '3', '--certainty', 'confirmed');
    await done(at, 'drill', 'end', id);
    return reportOf(at, id);
  };

  it('are held against what was known when they did, not against what was learned since', async () => {
    const found = (report: Report) => (report.score?.mistakes ?? []).map(({ id }) => id);
    expect(found(await told('unconfirmed'))).toContain('unconfirmed-as-fact');
    expect(found(await told('confirmed'))).not.toContain('unconfirmed-as-fact');
  });
});

describe('what one knows', () => {
  const points = async (choice: string, sure: string): Promise<number | undefined> => {
    const at = fresh();
    const id = await begin(at);
    await done(at, 'drill', 'end', id);
    await done(at, 'drill', 'question', id, 'answer', choice, '--sure', sure);
    const { score } = await reportOf(at, id);
    return score?.parts.find(({ kind }) => kind === 'knowledge')?.points;
  };

  it('counts by how sure one is, and to be wrong and sure costs most', async () => {
    const all: (number | undefined)[] = [];
    for (const choice of ['hour', 'care'])
      for (const sure of ['sure', 'fairly', 'guess']) all.push(await points(choice, sure));
    expect(all).toEqual([2, 1, 0, -3, -1, 0]);
  });

  it('is asked when it is over, once, and explained in the report', async () => {
    const at = fresh();
    const id = await begin(at);
    const question = (name: string, choice: string, ...more: readonly string[]) =>
      at.run(['drill', 'question', id, name, choice, ...more, '--json']);
    expect((await question('answer', 'hour', '--sure', 'sure')).json()).toMatchObject({
      error: { code: 'drill.not-over' },
    });
    const { drill } = await done(at, 'drill', 'end', id);
    expect(drill).toMatchObject({ questions: [{ id: 'answer' }, { id: 'facts' }] });
    expect((await question('answer', 'hour')).code).toBe(2);
    expect((await question('answer', 'hurry', '--sure', 'sure')).code).toBe(2);
    expect((await question('answer', 'care', '--sure', 'sure')).code).toBe(0);
    expect((await question('answer', 'hour', '--sure', 'sure')).code).toBe(2);
    expect((await done(at, 'report', id))['score']).toMatchObject({
      knew: [{ objective: 'answer', choice: 'care', sure: 'sure', right: false }],
    });
    const told = (await at.run(['report', id, '--format', 'md'])).out;
    expect(told).toContain('A wrong one takes 3 where you were sure');
    expect(told).toMatch(/You said \(sure\): How carefully .* Better: That you are sorry/);
  });
});

describe('the same drill', () => {
  it('has the same report to the byte, in each format, at another hour', async () => {
    const texts: string[][] = [];
    for (const hours of [0, 5]) {
      const at = fresh();
      const id = await begin(at);
      at.clock.pass(hours * 60);
      await PLAYERS.good(at, id);
      await done(at, 'drill', 'advance', id, '--by', 'PT1H');
      const all: string[] = [];
      for (const format of ['md', 'html']) all.push((await at.run(['report', id, '--format', format])).out);
      all.push((await at.run(['report', id, '--json'])).out);
      await at.run(['report', id, '--format', 'docx', '-o', path.join(at.folder, `${hours}.docx`)]);
      texts.push([...all, readFileSync(path.join(at.folder, `${hours}.docx`)).toString('base64')]);
    }
    expect(texts[1]).toEqual(texts[0]);
  });

  it('tells real times only where they are asked for', async () => {
    const at = fresh();
    const id = await playedBy(at, 'good');
    const [first] = (await reportOf(at, id)).timeline;
    expect(first).not.toHaveProperty('real');
    const timed = (await at.run(['report', id, '--json', '--real-times'])).json() as unknown as Report;
    expect(timed.timeline[0]).toHaveProperty('real');
  });
});

describe('a report as a file', () => {
  it('is a page that lets nothing in, marked as a drill, with pictures that say what they show', async () => {
    const at = fresh();
    const id = await playedBy(at, 'late', '--lang', 'zh-TW');
    const { out } = await at.run(['report', id, '--format', 'html']);
    expect(out).toContain('<html lang="zh-TW"');
    expect(out).toContain("default-src 'none'");
    expect(out).not.toMatch(/ style=|<script|javascript:/);
    expect(out.match(/<svg [^>]*role="img"><title>[^<]+<\/title>/g)).toHaveLength(2);
    expect(out).toContain('演練');
  });

  it('reads so, in three languages', async () => {
    for (const lang of ['en', 'zh-TW', 'zh-CN']) {
      const at = fresh();
      const id = await playedBy(at, 'evasive', '--lang', lang);
      await done(at, 'report', id, '--item', 'Ask first', '--owner', 'customer_service', '--due', '2026-12-01');
      const { out } = await at.run(['report', id, '--format', 'md']);
      await expect(out).toMatchFileSnapshot(`__snapshots__/report.${lang}.md`);
    }
  });

  it('never writes over what is there', async () => {
    const at = fresh();
    const id = await playedBy(at, 'silent');
    const file = path.join(at.folder, 'report.md');
    expect((await at.run(['report', id, '-o', file])).code).toBe(0);
    expect((await at.run(['report', id, '-o', file, '--json'])).error().code).toBe('file.exists');
  });
});

describe('what is to be better', () => {
  it('has an owner and a day, and opens the next drill, where it is looked at again', async () => {
    const at = fresh();
    const first = await playedBy(at, 'silent');
    const item = ['report', first, '--item', 'Call back first', '--json'];
    expect((await at.run(item)).error().code).toBe('usage.missing-argument');
    expect((await at.run([...item, '--owner', 'nobody', '--due', '2026-12-01'])).error().code).toBe('usage.bad-value');
    expect((await at.run([...item, '--owner', 'management', '--due', '2026-02-30'])).error().code).toBe(
      'value.not-date',
    );
    await at.run([...item, '--owner', 'management', '--due', '2026-12-01']);
    await at.run(['report', first, '--next-drill', '2027-02-01']);
    expect((await reportOf(at, first)).improvements).toHaveLength(1);
    const second = await begin(at);
    expect((await reportOf(at, second)).brought).toMatchObject({
      from: first,
      items: [{ text: 'Call back first', holds: null }],
    });
    expect((await at.run(['report', second, '--holds', '2', '--json'])).error().code).toBe('usage.bad-value');
    await at.run(['report', second, '--fails', '1', '--because', 'Nobody had the number']);
    await at.run(['report', second, '--holds', '1']);
    expect((await reportOf(at, second)).brought?.items).toEqual([
      { text: 'Call back first', owner: 'management', due: '2026-12-01', holds: true, because: null },
    ]);
  });
});

describe('the report of a real incident', () => {
  it('says how long things took, what was kept and what was not, and has no score', async () => {
    const at = fresh();
    const { incident } = (await at.run(['start', 'complaint', '--json', '--lang', 'en'])).json();
    const id = String(incident);
    const say = (...argv: readonly string[]) => done(at, 'answer', id, ...argv);
    await say('no', '--certainty', 'confirmed');
    await say('A cold meal');
    await say('Lantern Lane Tea');
    await say('0800-123-456');
    at.clock.pass(20);
    await say('2026-11-22 18:00');
    await say('release', '--confirm', 'RELEASE');
    await done(at, 'fact', id, 'harm', 'yes');
    await done(at, 'fact', id, 'harm', 'no', '--certainty', 'confirmed');
    const report = await reportOf(at, id);
    expect(report.score).toBeNull();
    expect(report.head).toMatch(/^sha256:/);
    expect(report.measures).toMatchObject([
      { id: 'acknowledged', minutes: 20 },
      { id: 'first-words', minutes: 20 },
      { id: 'remedy', minutes: null },
    ]);
    expect(report.clocks.find(({ id: clock }) => clock === 'first_hour')?.state).toBe('met');
    expect(report).toMatchObject({ facts: [{ fact: 'harm', said: [{}, {}, {}] }], not_done: [] });
  });
});
