/** The trainer as people and programs meet it. */
import { afterAll, describe, expect, it } from 'vitest';
import { type World, world } from '../support/program.ts';

const worlds: World[] = [];
const fresh = (): World => {
  const made = world({ content: 'shipped', journal: 'memory' });
  worlds.push(made);
  return made;
};
afterAll(() => {
  for (const one of worlds) one.remove();
});

type Shown = {
  readonly card: null | { readonly id: string; readonly choices: readonly { readonly value: string }[] };
  readonly new: number;
};
const next = async (at: World, lang = 'en'): Promise<Shown> =>
  (await at.run(['drill', 'practice', '--json', '--lang', lang])).json() as unknown as Shown;

describe('a program', () => {
  it('is asked a card, answers it, and is told why; the next call asks another', async () => {
    const at = fresh();
    const { card, new: left } = await next(at);
    const answer = ['drill', 'practice', '--card', card?.id ?? '', '--answer', card?.choices[0]?.value ?? '', '--json'];
    const told = (await at.run(answer)).json();
    expect(told).toMatchObject({ card: card?.id, why: expect.any(String), sources: expect.any(Array) });
    expect(told['right']).toBe(told['expected'] === card?.choices[0]?.value);
    const after = await next(at, 'zh-TW');
    expect(after.card?.id).not.toBe(card?.id);
    expect(after.new).toBe(left - 1);
  });

  it('is told what is wrong with an answer, and nothing is noted', async () => {
    const at = fresh();
    const before = await next(at);
    const run = (...argv: readonly string[]) => at.run(['drill', 'practice', '--json', ...argv]);
    expect((await run('--card', 'nothing', '--answer', 'a')).error().code).toBe('card.not-found');
    expect((await run('--card', before.card?.id ?? '', '--answer', 'x')).error().code).toBe('card.no-such-choice');
    expect(await next(at)).toEqual(before);
  });
});

describe('a person', () => {
  it('meets a situation, decides, hears why, and stops when it is enough', async () => {
    const at = fresh();
    const card = (await next(at)).card;
    const ran = await at.run(['drill', 'practice', '--lang', 'en'], {
      script: [
        [{ kind: 'choice' }, { kind: 'option', value: card?.choices[0]?.value ?? '' }],
        [{ kind: 'choice' }, { kind: 'option', value: 'enough ' }],
      ],
    });
    expect(ran.code).toBe(0);
    expect(ran.said.some((one) => one.startsWith('Where this comes from'))).toBe(true);
    expect(ran.said.at(-1)).toMatch(/^[01] of 1/);
  });
});
