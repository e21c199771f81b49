/** A drill in two real terminals: one plays, one leads; what is sent rings while an answer is being typed, and nothing of it is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { scenarioText } from '../../src/text/drill.ts';
import { openShop, type Person, type Shop, sitDown } from '../support/person.ts';
import { shippedScenarios } from '../support/shipped.ts';
import { hasTmux } from '../support/tmux.ts';

const SCENARIO = 'shard-in-the-cup';

let shop: Shop;
const people: Person[] = [];

const sit = async (...[of]: readonly [Parameters<typeof sitDown>[1]]): Promise<Person> => {
  const person = await sitDown(shop, of);
  people.push(person);
  return person;
};

const recordIn = (
  dir: string,
): readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[] => {
  const folder = path.join(dir, 'drills');
  const [id = ''] = readdirSync(folder);
  const lines = readFileSync(path.join(folder, id, 'events.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as { type: string; data: Record<string, unknown> });
};

describe.skipIf(!hasTmux())('a drill in two terminals', () => {
  beforeAll(async () => {
    shop = await openShop();
  });
  afterAll(() => shop?.close());
  afterEach(() => {
    for (const person of people.splice(0)) person.close();
  });

  test('is led from the one and played in the other', async () => {
    const scenario = (await shippedScenarios()).find(({ id }) => id === SCENARIO);
    if (!scenario) throw new Error('no scenario');
    const { injects } = scenarioText(scenario, 'zh-TW');
    const dir = shop.folder();
    const player = await sit({ lang: 'zh-TW', dir, argv: ['drill', 'start', SCENARIO, '--facilitate', '--seed', '7'] });
    const { drill, terminal } = player.words();
    const inDrill = (question: string): string => `${terminal.drill} ${question}`;
    await player.asked(inDrill(drill.wait.ask));

    const leader = await sit({ lang: 'zh-TW', dir, argv: ['drill', 'facilitate'] });
    await leader.choose(inDrill(drill.lead.ask), drill.lead.begin);
    // Nothing was pressed there: it begins in the other window.
    await player.pick(inDrill(player.label('harm')), 2);
    await player.asked(inDrill(player.label('what_happened')));
    player.type('客人說茶裡');
    await player.sees('客人說茶裡');

    // One key to jump to the next thing.
    await leader.asked(inDrill(drill.lead.ask));
    leader.keys('n');
    await player.sees(injects['photo']?.text.slice(0, 12) ?? '');
    await player.sees('客人說茶裡');
    await leader.sees('下午 2:12');
    await leader.asked(inDrill(drill.lead.ask));
    // One key for a note, one to stop the time.
    leader.keys('o');
    await leader.write(inDrill(drill.observeAsk), '先問人了');
    await leader.sees(drill.observed);
    await leader.asked(inDrill(drill.lead.ask));
    leader.keys('p');
    await leader.sees('（停住）');
    await leader.choose(inDrill(drill.lead.ask), drill.lead.send);
    await leader.pick(inDrill(drill.sendWhich), 3);
    const post = injects['post']?.text.slice(0, 12) ?? '';
    await player.sees(post);
    await player.sees('客人說茶裡');
    // What rings in the players' window does not let the time run on that was stopped in the other.
    expect(
      recordIn(dir)
        .filter(({ type }) => type === 'pace-set')
        .at(-1)?.data['speed'],
    ).toBe(0);
    player.type('有玻璃');
    await player.sees('客人說茶裡有玻璃');

    await leader.choose(inDrill(drill.lead.ask), drill.lead.improvise);
    await leader.pick(inDrill(drill.improviseKind), 5);
    await leader.write(inDrill(drill.improviseFrom), '廣播電台');
    await leader.write(inDrill(drill.improviseText), '五分鐘後播出');
    // The question stands again below what came, with all that had been typed.
    await player.sees('五分鐘後播出');
    await player.asked(inDrill(player.label('what_happened')));
    await player.sees('客人說茶裡有玻璃');
    player.keys('Enter');
    await player.until(() => recordIn(dir).filter(({ type }) => type === 'question-answered').length > 1, 'the answer');

    await leader.choose(inDrill(drill.lead.ask), drill.lead.finish);
    await leader.pick(inDrill(drill.finish.ask), 2);
    await player.sees(drill.over('', 'hand')[0] ?? '');
    expect(await player.exit()).toBe(0);
    await leader.choose(inDrill(drill.after.ask), drill.after.leave);
    expect(await leader.exit()).toBe(0);

    const history = player.history().join('').replaceAll(/\s+/gu, '');
    for (const spoiler of [drill.toCome, drill.expected, '先問人了', injects['second-call']?.text.slice(0, 8) ?? ''])
      expect(history).not.toContain(spoiler);
    const record = recordIn(dir);
    const answers = record.filter(({ type }) => type === 'question-answered').map(({ data }) => data['answer']);
    expect(answers).toContainEqual(expect.objectContaining({ value: '客人說茶裡有玻璃' }));
    expect(
      record.filter(({ type }) => type === 'inject-delivered').map(({ data }) => [data['inject'], data['sent']]),
    ).toEqual([
      ['first-call', 'timetable'],
      ['photo', 'timetable'],
      ['post', 'hand'],
      ['improvised-1', 'improvised'],
    ]);
  });

  test('rings by its own clock while a question is open', async () => {
    const player = await sit({ lang: 'en', argv: ['drill', 'start', SCENARIO, '--speed', '120'] });
    const { terminal } = player.words();
    await player.asked(`${terminal.drill} ${player.label('harm')}`);
    await player.sees('14:12 · Photo');
    await player.sees('14:14');
    await player.asked(`${terminal.drill} ${player.label('harm')}`);
    player.keys('C-c');
    expect(await player.exit()).toBe(130);
  });
});
