/** The trainer in the core: what was got wrong comes back first, what was known rests longer; and the lint of its cards. */
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/adapters/playbook-source/compile.ts';
import { readFiles } from '../../src/adapters/playbook-source/files.ts';
import { LANGS } from '../../src/core/lang.ts';
import { answered, type Boxes, nextDay, queue, readBoxes, shuffled, writeBoxes } from '../../src/core/trainer/boxes.ts';
import type { Card } from '../../src/core/trainer/card.ts';
import { ROOT, shippedCards } from '../support/shipped.ts';

const text = { situation: 's', choices: { a: 'a', b: 'b', c: 'c' }, why: 'w' };
const card = (id: string, topic: string): Card => ({
  format: 1,
  id,
  topic,
  practice: [],
  law: null,
  source: null,
  right: 'a',
  choices: ['a', 'b', 'c'],
  texts: { en: text, 'zh-TW': text, 'zh-CN': text },
  topics: { en: topic, 'zh-TW': topic, 'zh-CN': topic },
});
const cards = [card('x1', 'x'), card('x2', 'x'), card('y1', 'y')];
const day = '2026-11-22';
const ids = (boxes: Boxes, on: string) => queue(cards, boxes, on).map(({ id }) => id);

describe('the boxes', () => {
  it('bring what is new topic after topic', () => expect(ids({}, day)).toEqual(['x1', 'y1', 'x2']));

  it('let what was known rest two days, then four, and what was not one day', () => {
    const once = answered({}, 'x1', { right: true, day });
    expect(once).toEqual({ x1: { box: 2, due: '2026-11-24' } });
    expect(answered(once, 'x1', { right: true, day: '2026-11-24' })).toEqual({ x1: { box: 3, due: '2026-11-28' } });
    expect(answered(once, 'x1', { right: false, day })).toEqual({ x1: { box: 1, due: '2026-11-23' } });
  });

  it('never let a card rest longer than the last box, and count days over the end of a year', () => {
    const last = { x1: { box: 5, due: day } };
    expect(answered(last, 'x1', { right: true, day: '2026-12-28' })).toEqual({ x1: { box: 5, due: '2027-01-13' } });
  });

  it('bring what was got wrong before what was known, and both before what is new', () => {
    const boxes = { x1: { box: 2, due: day }, y1: { box: 1, due: day } };
    expect(ids(boxes, day)).toEqual(['y1', 'x1', 'x2']);
    expect(ids(boxes, '2026-11-21')).toEqual(['x2']);
    expect(nextDay(cards, boxes)).toBe(day);
  });

  it('are read back as they were written, and empty from anything else', () => {
    const boxes = { x1: { box: 2, due: day } };
    expect(readBoxes(writeBoxes(boxes))).toEqual(boxes);
    for (const broken of [null, '', '[', '{"cards":{"x1":{"box":"2","due":1}}}']) expect(readBoxes(broken)).toEqual({});
  });

  it('mix the choices anew each day, and the same on each machine', () => {
    const orders = Array.from({ length: 20 }, (_, nth) => shuffled(cards[0] as Card, `2026-11-${nth + 10}`).join(''));
    expect(new Set(orders).size).toBeGreaterThan(3);
    expect(shuffled(cards[0] as Card, day)).toEqual(shuffled(cards[0] as Card, day));
  });
});

describe('the cards that ship', () => {
  it('are at least thirty, each with a place in the practice list and as many choices in each language', async () => {
    const all = await shippedCards();
    expect(all.length).toBeGreaterThanOrEqual(30);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { practice, choices, texts } of all) {
      expect(practice).not.toEqual([]);
      for (const { choices: words } of Object.values(texts)) expect(Object.keys(words)).toEqual(choices);
    }
  });

  it.each(LANGS)('do not give the better choice away by its length: %s', async (lang) => {
    const all = await shippedCards();
    const longest = all.filter(({ right, choices, texts }) => {
      const lengthOf = (one: string): number => texts[lang].choices[one]?.length ?? 0;
      return choices.every((one) => one === right || lengthOf(one) < lengthOf(right));
    });
    // By chance it would be a third of them.
    expect(longest.length / all.length).toBeLessThan(0.4);
  });

  it('are linted: the better choice is one of them, a law is there, a word is of its own region', async () => {
    const files = await readFiles(ROOT);
    const name = 'playbooks/cards/times.yaml';
    const source = files.sources.get(name);
    if (source === undefined) throw new Error(`${name} is not there`);
    const broken = source.text
      .replace('right: custom', 'right: nobody')
      .replace('law: eu-gdpr', 'law: eu-gdrp')
      .replace('practice: [P1]', 'practice: [P99]')
      .replace('zh-CN: 时限', 'zh-CN: 時限');
    const { findings } = lintFiles({
      ...files,
      sources: new Map([...files.sources, [name, { ...source, text: broken }]]),
    });
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'card.no-such-choice',
      'card.no-such-law',
      'playbook.unknown-practice',
      'text.traditional',
    ]);
  });
});
