/** Any incident: the same events, the same state; nothing said is ever changed; the same answer leads to the same place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/core/incident/commands.ts';
import { decide } from '../../src/core/incident/decide.ts';
import { replay } from '../../src/core/incident/evolve.ts';
import { back, contextFor, deskWith, open, say } from '../support/incident.ts';
import { chance } from '../support/random.ts';
import { moveBy, valueFor } from '../support/random-operator.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const playbook = fc.constantFrom(...Object.keys(content.playbooks));
const lang = fc.constantFrom('zh-TW', 'zh-CN', 'en');
const seed = fc.integer({ min: 1, max: 1_000_000 });
const length = fc.integer({ min: 1, max: 40 });
const runs = { numRuns: 60 };

type Start = {
  readonly playbook: string;
  readonly lang: 'zh-TW' | 'zh-CN' | 'en';
  readonly seed: number;
  readonly length: number;
};
const start: fc.Arbitrary<Start> = fc.record({ playbook, lang, seed, length });

/** An incident some way on, and the commands that brought it there. */
const somewhere = (from: Start, watch: () => void = () => {}) => {
  const desk = deskWith(contextFor(content));
  const by = chance(from.seed);
  const commands: Command[] = [open(from.playbook, from.lang)];
  desk.give(commands[0] as Command);
  while (commands.length < from.length && desk.state().outcome === null) {
    const command = moveBy(desk, by, from.lang);
    commands.push(command);
    desk.give(command);
    watch();
  }
  return { desk, commands, by };
};

describe('any incident', () => {
  it('is the fold of its events, however it is read', () => {
    fc.assert(
      fc.property(start, (from) => {
        const { desk } = somewhere(from);
        expect(replay(desk.events())).toEqual(desk.state());
        expect(replay(JSON.parse(JSON.stringify(desk.events())))).toEqual(desk.state());
      }),
      runs,
    );
  });

  it('grows at its end only', () => {
    fc.assert(
      fc.property(start, (from) => {
        const seen: string[] = [];
        const { desk } = somewhere(from);
        const all = desk.events().map((event) => JSON.stringify(event));
        const again = deskWith(contextFor(content));
        for (const command of somewhere(from).commands) {
          again.give(command);
          const now = again.events().map((event) => JSON.stringify(event));
          expect(now.slice(0, seen.length)).toEqual(seen);
          seen.splice(0, seen.length, ...now);
        }
        expect(seen).toEqual(all);
        expect(desk.events().map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
      }),
      { numRuns: 20 },
    );
  });

  it('decides the same whenever it is asked the same, and changes nothing by deciding', () => {
    fc.assert(
      fc.property(start, (from) => {
        const { desk, by } = somewhere(from);
        const command = moveBy(desk, by, from.lang);
        const before = JSON.stringify(desk.state());
        const twice = [1, 2].map(() => decide(desk.state(), command, desk.context()));
        expect(twice[0]).toEqual(twice[1]);
        expect(JSON.stringify(desk.state())).toBe(before);
      }),
      runs,
    );
  });

  it('stands after a refused command where it stood before', () => {
    fc.assert(
      fc.property(start, fc.string(), (from, text) => {
        const { desk } = somewhere(from);
        const before = desk.state();
        if (desk.give(say(text)).length > 0) expect(desk.state()).toBe(before);
      }),
      runs,
    );
  });

  it('comes back to the same place by the same answer after going back', () => {
    fc.assert(
      fc.property(start, (from) => {
        const { desk, by } = somewhere({ ...from, length: Math.min(from.length, 15) });
        const ask = desk.ask();
        if (
          ask === null ||
          desk.state().outcome !== null ||
          (ask.about.kind !== 'fact' && ask.about.kind !== 'decision')
        )
          return;
        const command = say(valueFor(ask, from.lang, by), { lang: from.lang });
        if (desk.give(command).length > 0 || desk.state().outcome !== null) return;
        const { playbook: there, step, ask: open } = desk.state();
        if (desk.give(back(`${ask.ref.id}#${ask.ref.visit}`)).length > 0) return;
        expect(desk.state().ask).toEqual(ask.ref);
        expect(desk.give(command)).toEqual([]);
        expect([desk.state().playbook, desk.state().step, desk.state().ask]).toEqual([there, step, open]);
      }),
      { numRuns: 200 },
    );
  });

  it('says where the way leads without going there', () => {
    fc.assert(
      fc.property(start, (from) => {
        const { desk } = somewhere(from);
        const before = desk.state();
        desk.way();
        expect(desk.state()).toBe(before);
      }),
      runs,
    );
  });
});
