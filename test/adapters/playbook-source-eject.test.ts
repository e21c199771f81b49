/** A shipped playbook as a file of one's own walks the same, and a first one of one's own has nothing wrong with it. */
import { describe, expect, it } from 'vitest';
import { ejected } from '../../src/adapters/playbook-source/eject.ts';
import { lintOwn } from '../../src/adapters/playbook-source/own.ts';
import { starter } from '../../src/adapters/playbook-source/starter.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import type { Playbook, Step, Way } from '../../src/core/playbook/model.ts';
import { duration, minutes } from '../../src/core/time.ts';
import { wordsIn } from '../../src/text/load.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();

/** The steps of parts have a dot in their ids, which a file of one's own cannot write. */
const named = (id: string): string => id.replaceAll('.', '-');

const way = (next: Way): Way =>
  next.kind === 'to'
    ? { kind: 'to', to: named(next.to) }
    : {
        kind: 'branches',
        branches: next.branches.map(({ when, to }) => ({ when, to: named(to) })),
        unknown: next.unknown === null ? null : named(next.unknown),
        otherwise: named(next.otherwise),
      };

const renamed = (step: Step): Step => {
  const limit = step.limit && (JSON.parse(named(JSON.stringify(step.limit))) as Step['limit']);
  const base = { ...step, id: named(step.id), limit };
  return 'next' in base ? { ...base, next: way(base.next) } : base;
};

const stepsOf = ({ steps }: Playbook) =>
  Object.fromEntries(Object.values(steps).map((step) => [named(step.id), renamed(step)]));

const wordsOf = ({ texts }: Playbook, lang: Lang) => {
  const { steps, ...titles } = texts[lang] ?? { steps: {} };
  return { ...titles, steps: Object.fromEntries(Object.entries(steps).map(([id, text]) => [named(id), text])) };
};

const cases = Object.values(content.playbooks).flatMap((playbook) => LANGS.map((lang) => [playbook.id, lang] as const));

describe.each(cases)('%s as a file in %s', (id, lang) => {
  const playbook = content.playbooks[id] as Playbook;
  const text = ejected(playbook, lang) ?? '';
  const { own, findings } = lintOwn(`${id}.yaml`, text, content);

  it('has nothing wrong with it', () => expect(findings).toEqual([]));

  it('has the same steps, lines and words, and takes the place of the shipped one', () => {
    expect(own?.overrides).toBe(true);
    expect(own && { ...own.playbook, steps: 0, texts: 0 }).toEqual({
      ...playbook,
      start: named(playbook.start),
      steps: 0,
      texts: 0,
    });
    expect(own?.playbook.steps).toEqual(stepsOf(playbook));
    expect(own && wordsOf(own.playbook, lang)).toEqual(wordsOf(playbook, lang));
  });
});

describe('a file of one’s own', () => {
  it('is not made in a language the playbook is not written in', () => {
    const [playbook] = Object.values(content.playbooks);
    expect(playbook && ejected({ ...playbook, texts: {} }, 'en')).toBeNull();
  });

  it.each(LANGS)('begins in %s with nothing wrong in it', async (lang) => {
    const { playbook } = await wordsIn(lang);
    const { own, findings } = lintOwn('my-shop.yaml', starter('my-shop', lang, playbook.starter), content);
    expect(findings).toEqual([]);
    expect(own?.playbook.id).toBe('my-shop');
  });

  it.each([0, 30, 60, 90, 1440, 2160, 10_080])('says %d minutes as they were read', (count) => {
    expect(minutes(duration(count))).toBe(count);
  });
});
