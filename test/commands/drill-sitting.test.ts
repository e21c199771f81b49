/** A drill with a person at the terminal: what comes is told in time, the menu moves the clock, and whoever leads has a window of their own. */
import { afterAll, describe, expect, it } from 'vitest';
import type { ScriptLine } from '../../src/adapters/scripted-operator/operator.ts';
import type { Sealed } from '../../src/core/record/event.ts';
import type { Prompt, Reply } from '../../src/ports/operator.ts';
import { type World, world } from '../support/program.ts';

const SCENARIO = 'shard-in-the-cup';
const worlds: World[] = [];
const fresh = (): World => {
  // The machine's own timer would ring in real time; here time passes where a script says so.
  const made = world({ content: 'shipped', alarm: () => () => undefined });
  worlds.push(made);
  return made;
};
afterAll(() => {
  for (const one of worlds) one.remove();
});

const option = (value: string): Reply => ({ kind: 'option', value });
const text = (typed: string): Reply => ({ kind: 'text', text: typed });
const menu = (id: 'next' | 'hold' | 'finish' | 'pause'): Reply => ({ kind: 'menu', id, rest: '' });
const LEFT: Reply = { kind: 'left', how: 'interrupt' };

/** While the person thinks, simulated minutes pass. */
const thinking =
  (at: World, minutes: number, speed: number) =>
  (_: Prompt): boolean => {
    at.clock.pass(minutes / speed);
    return true;
  };

const start = (at: World, script: readonly ScriptLine[], ...argv: readonly string[]) =>
  at.run(['drill', 'start', SCENARIO, '--seed', '7', ...argv], { script });

const idIn = async (at: World): Promise<string> => {
  const { drills } = (await at.run(['drill', 'list', '--json'])).json() as { drills: { id: string }[] };
  return drills[0]?.id ?? '';
};

const eventsOf = async (at: World): Promise<readonly Sealed[]> => at.events(await idIn(at));

const told = (events: readonly Sealed[]): unknown =>
  events
    .filter(({ type }) => type !== 'pace-set')
    .map(({ at, type, data }) => ({ at, type, data: { ...data, real: null } }));

const ANSWERS: readonly Reply[] = [
  option('no'),
  text('A shard'),
  option('?other'),
  text('2026-11-20 15:30'),
  option('keep'),
];

const answered = (at: World, speed: number): readonly ScriptLine[] => [
  ...ANSWERS.map((reply): ScriptLine => [thinking(at, 2, speed), reply]),
  [() => true, LEFT],
];

describe('players', () => {
  it('are told what it is about and what came, before the first question', async () => {
    const at = fresh();
    const ran = await start(at, [[() => true, LEFT]]);
    const call = ran.said.findIndex((line) => line.includes('bubble tea'));
    expect(call).toBeGreaterThan(ran.said.indexOf('A shard in the cup'));
    expect(ran.asked[0]).toMatch(/^\[DRILL\] Is anybody hurt/);
    expect(ran.code).toBe(130);
  });

  it('hear of what came meanwhile before the next question, at its own time', async () => {
    const at = fresh();
    const ran = await start(at, answered(at, 1));
    expect(ran.said.some((line) => line.startsWith('14:12 · Photo'))).toBe(true);
    const came = (await eventsOf(at)).filter(({ type }) => type === 'inject-delivered');
    expect(came.map(({ at: time, data }) => `${time.slice(11, 16)} ${data['inject']}`)).toEqual([
      '06:10 first-call',
      '06:12 photo',
      '06:14 colleague',
      '06:16 post',
      '06:19 second-call',
      '06:20 reporter',
    ]);
  });

  it('leave the same record at speed 1 and at 600, for the same answers at the same simulated times', async () => {
    const [slow, fast] = [fresh(), fresh()];
    await start(slow, answered(slow, 1), '--speed', '1');
    await start(fast, answered(fast, 600), '--speed', '600');
    expect(told(await eventsOf(fast))).toEqual(told(await eventsOf(slow)));
  });

  it('jump to the next thing, stop the time and let it run, and end it', async () => {
    const at = fresh();
    const ran = await start(at, [
      [() => true, menu('next')],
      [() => true, menu('hold')],
      [thinking(at, 60, 1), menu('hold')],
      [() => true, menu('finish')],
      ['End the drill here?', option('yes')],
    ]);
    expect(ran.code).toBe(0);
    const events = await eventsOf(at);
    expect(events.at(-1)).toMatchObject({ type: 'drill-ended', data: { why: 'hand' }, at: '2026-11-20T06:12:00.000Z' });
  });

  it('are asked, when time is up, whether to finish without the clock', async () => {
    const at = fresh();
    const ran = await start(at, [
      [thinking(at, 20, 1), option('no')],
      ['Time is up', option('on')],
      [() => true, text('A shard')],
      [() => true, menu('finish')],
      ['End the drill here?', option('yes')],
    ]);
    expect(ran.said.at(-2)).toBe('The drill is over.');
    expect((await eventsOf(at)).at(-1)?.at).toBe('2026-11-20T06:25:00.000Z');
  });

  it('come back where they left, and no time has passed', async () => {
    const at = fresh();
    await start(at, [[() => true, menu('pause')]]);
    at.clock.pass(10_000);
    const id = await idIn(at);
    const ran = await at.run(['resume', id], {
      script: [
        [() => true, option('no')],
        [() => true, LEFT],
      ],
    });
    expect(ran.asked).toHaveLength(2);
    const answer = (await eventsOf(at)).find(({ type }) => type === 'question-answered');
    expect(answer?.at).toBe('2026-11-20T06:10:00.000Z');
  });

  it('with --pause-on-inject have time to read: the clock waits for what they do', async () => {
    const at = fresh();
    await start(
      at,
      [
        [thinking(at, 30, 1), option('no')],
        [() => true, LEFT],
      ],
      '--pause-on-inject',
    );
    const answer = (await eventsOf(at)).find(({ type }) => type === 'question-answered');
    expect(answer?.at).toBe('2026-11-20T06:10:00.000Z');
  });

  it('choose one where they only say drill, and are offered what was left', async () => {
    const at = fresh();
    await at.run(['drill'], {
      script: [
        ['rehearse', option(SCENARIO)],
        [() => true, menu('pause')],
      ],
    });
    const id = await idIn(at);
    const ran = await at.run(['drill'], {
      script: [
        ['rehearse', option(`drill ${id}`)],
        [() => true, LEFT],
      ],
    });
    expect(ran.asked[1]).toMatch(/^\[DRILL\] Is anybody hurt/);
  });
});

describe('whoever leads', () => {
  it('sees what is expected and to come; sends, makes up, notes, stops the time, and the players are told', async () => {
    const at = fresh();
    await start(at, [[() => true, menu('pause')]]);
    const id = await idIn(at);
    const led = await at.run(['drill', 'facilitate', id], {
      script: [
        [() => true, option('send')],
        ['What happens now?', option('reporter')],
        [() => true, option('improvise')],
        ['How does it reach', option('news')],
        ['From whom?', text('Radio')],
        ['What do they hear', text('On air')],
        [() => true, { kind: 'menu', id: 'observe', rest: '' }],
        ['What did you see?', text('Calm')],
        [() => true, option('advice')],
        [() => true, option('leave')],
      ],
    });
    const seen = led.said.join('\n');
    expect(seen).toContain('Still to come');
    expect(seen).toContain('14:19');
    expect(seen).toMatch(/Ask how she is before anything else/);
    const ran = await at.run(['resume', id], { script: [[() => true, LEFT]] });
    const players = ran.said.join('\n');
    expect(players).toContain('I publish at three');
    expect(players).toContain('On air');
    for (const spoiler of ['Still to come', 'Calm', 'Ask how she is', 'mango tea', 'only if'])
      expect(players).not.toContain(spoiler);
  });

  it('has the timetable for programs too', async () => {
    const at = fresh();
    await at.run(['drill', 'start', SCENARIO, '--json']);
    const { timetable } = (await at.run(['drill', 'facilitate', '--json'])).json() as {
      timetable: { id: string; due: string | null; came: string | null; met: boolean | null }[];
    };
    expect(timetable.find((one) => one.id === 'first-call')).toMatchObject({
      came: '2026-11-20T14:10:00+08:00',
      met: false,
    });
    expect(timetable.find((one) => one.id === 'photo')).toMatchObject({ due: '2026-11-20T14:12:00+08:00', came: null });
    expect(timetable.find((one) => one.id === 'reporter')).toMatchObject({ due: null });
  });
});
