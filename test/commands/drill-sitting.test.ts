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
const menu = (id: 'next' | 'hold' | 'hint' | 'story' | 'finish' | 'pause'): Reply => ({ kind: 'menu', id, rest: '' });
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
      ['Look at how it went?', option('leave')],
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
      ['Look at how it went?', LEFT],
    ]);
    expect(ran.said.at(-1)).toBe('The drill is over.');
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

const KNOWS: readonly ScriptLine[] = [
  ['What belongs in your very first words', option('care')],
  ['How sure are you?', option('guess')],
  ['A colleague says', option('heard')],
  ['How sure are you?', option('sure')],
];

/** Ends a drill, looks at how it went, and notes one thing that is to be better. */
const FINISH: readonly ScriptLine[] = [
  [() => true, menu('finish')],
  ['End the drill here?', option('yes')],
  ['Look at how it went?', option('report')],
  ...KNOWS,
];

describe('when it is over', () => {
  it('shows how it went, asks what is to be better, and the next drill asks whether that holds', async () => {
    const at = fresh();
    const first = await start(at, [
      ...FINISH,
      ['What is to be better', text('Write the shop phone on the door')],
      ['Who sees to it?', option('management')],
      ['By when?', option('2026-11-29')],
      ['What else?', text('Ask a lawyer')],
      ['Who sees to it?', option('legal')],
      ['By when?', option('?other')],
      ['Which day?', text('soon')],
      ['Which day?', text('2026-12-24')],
      ['What else?', text('')],
      ['When is the next drill?', option('2027-02-22')],
    ]);
    expect(first.code).toBe(0);
    expect(first.out).toContain('What was rehearsed');
    const id = await idIn(at);
    expect((await at.run(['report', id, '--json'])).json()).toMatchObject({
      improvements: [
        { text: 'Write the shop phone on the door', owner: 'management', due: '2026-11-29' },
        { text: 'Ask a lawyer', owner: 'legal', due: '2026-12-24' },
      ],
      next_drill: '2027-02-22',
    });
    at.clock.pass(60);
    const second = await at.run(['drill', 'start', SCENARIO, '--seed', '8'], {
      script: [
        ['Write the shop phone on the door', option('no')],
        ['Why not yet?', text('No paint')],
        ['Ask a lawyer', option('later')],
        [() => true, menu('finish')],
        ['End the drill here?', option('yes')],
        ['Look at how it went?', option('report')],
        ...KNOWS,
        ['Ask a lawyer', option('yes')],
        ['What is to be better', text('')],
        ['When is the next drill?', option('?never')],
      ],
    });
    // The first call stands as new to them below all that.
    expect(second.said.findIndex((said) => said.includes('bubble tea'))).toBeGreaterThan(0);
    const newest = (await at.run(['drill', 'list', '--json'])).json() as { drills: { id: string; begun: string }[] };
    const other = newest.drills.find((one) => one.id !== id)?.id ?? '';
    expect((await at.run(['report', other, '--json'])).json()).toMatchObject({
      brought: {
        from: id,
        items: [
          { holds: false, because: 'No paint' },
          { holds: true, because: null },
        ],
      },
    });
  });
});

describe('alone', () => {
  it('one has a hint on request, and where somebody leads one has none and cannot move the time', async () => {
    const at = fresh();
    const ran = await start(at, [
      [() => true, menu('hint')],
      [() => true, LEFT],
    ]);
    expect(ran.said.join('\n')).toContain('What would you want to hear first if it were your lip?');
    const led = await start(
      at,
      [
        ['Waiting for whoever leads', option('alone')],
        [({ menu: { items } }) => !items.some(({ id }) => id === 'hint' || id === 'next') && items.length > 0, LEFT],
      ],
      '--facilitate',
    );
    expect(led.code).toBe(130);
    expect(led.err).toMatch(/crisis-kit drill facilitate \d/);
  });

  it('one can read again what came, and is told where nothing more is on its way', async () => {
    const at = fresh();
    const { incident } = (await at.run(['drill', 'start', SCENARIO, '--seed', '7', '--json'])).json() as {
      incident: string;
    };
    await at.run(['drill', 'advance', incident, '--by', 'PT12M', '--json']);
    const ran = await at.run(['resume', incident], {
      script: [
        [() => true, menu('story')],
        [() => true, menu('next')],
        ['Nothing more is on its way', option('on')],
        [() => true, menu('next')],
        ['Nothing more is on its way', option('end')],
        ['Look at how it went?', option('leave')],
      ],
    });
    const told = ran.said.filter((said) => said.includes('bubble tea'));
    expect(told).toHaveLength(2);
    expect(ran.said).toContain('You are all of these');
    expect((await at.events(incident)).at(-1)).toMatchObject({ type: 'drill-ended', data: { why: 'time' } });
  });

  it('one waits for what comes next where the playbook waits', async () => {
    const at = fresh();
    type Doc = { incident: string; ask: { kind: string } | null };
    let doc = (await at.run(['drill', 'start', SCENARIO, '--seed', '7', '--json'])).json() as Doc;
    const { incident } = doc;
    for (const said of ['yes', 'A shard', '2026-11-20 15:00', 'keep', 'danger', 'yes', 'similar', 'stay'])
      doc = (await at.doc(['answer', incident, said])) as unknown as Doc;
    expect(doc.ask?.kind).toBe('wait');
    const ran = await at.run(['resume', incident], {
      script: [
        [({ kind }) => kind === 'choice', option('?pulse next')],
        [({ kind }) => kind === 'choice', LEFT],
      ],
    });
    expect(ran.said.join('\n')).toContain('14:12 · Photo');
  });

  it('a flag counts before what the scenario says of itself, and both at once are refused', async () => {
    const at = fresh();
    const solo = async (...argv: readonly string[]): Promise<unknown> => {
      const { incident } = (await at.run(['drill', 'start', ...argv, '--json'])).json() as { incident: string };
      return (await at.events(incident)).find(({ type }) => type === 'drill-started')?.data;
    };
    expect(await solo(SCENARIO)).toMatchObject({ solo: true, led: false });
    expect(await solo(SCENARIO, '--facilitate')).toMatchObject({ solo: false, led: true });
    expect(await solo('old-apron', '--solo')).toMatchObject({ solo: true, led: false });
    expect((await at.run(['drill', 'start', SCENARIO, '--solo', '--facilitate', '--json'])).code).toBe(2);
  });

  it('at the end of the way time goes on to what comes next once nothing is left to do', async () => {
    const at = fresh();
    type Doc = { incident: string; ask: { id: string } | null; tasks: { id: string }[]; clocks: { id: string }[] };
    let doc = (await at.run(['drill', 'start', SCENARIO, '--seed', '7', '--json'])).json() as Doc;
    const { incident } = doc;
    for (let count = 0; doc.ask !== null && doc.ask.id !== 'close' && count < 60; count++)
      doc = (await at.doc(['answer', incident, '--skip', 'later'])) as unknown as Doc;
    expect(doc.ask?.id).toBe('close');
    for (const { id } of doc.tasks) await at.doc(['task', incident, id, 'done']);
    const ran = await at.run(['resume', incident], {
      script: [
        ['You are through the playbook. The drill runs until 14:25', option('stay')],
        ['You are through the playbook', LEFT],
      ],
    });
    const said = ran.said.join('\n');
    expect(said.indexOf('Nothing is left for you to do right now')).toBeLessThan(said.indexOf('14:12 · Photo'));
    expect(said).toContain('14:14 · Said in passing');
    expect(said).not.toContain('14:16');
  });
});

describe('whoever leads', () => {
  it('begins it: the players wait until then', async () => {
    const at = fresh();
    await start(at, [['Waiting for whoever leads', LEFT]], '--facilitate');
    const id = await idIn(at);
    await at.run(['drill', 'facilitate', id], {
      script: [
        [({ kind, message }) => kind === 'choice' && message.includes('What would you like to do?'), option('hold')],
        [() => true, option('leave')],
      ],
    });
    const ran = await at.run(['resume', id], { script: [['Is anybody hurt', LEFT]] });
    expect(ran.code).toBe(130);
  });

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
