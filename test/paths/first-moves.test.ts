/** What a review, an outage and a failed update have to keep: who acts first, what is warned of, what no text may say or do. */
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import { refusals } from '../../src/core/statement/guards.ts';
import { contextFor, type Desk, deskWith, open, say, task } from '../support/incident.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();

const AHEAD = '2026-11-22T18:00:00+08:00';

/** A desk that has answered these, in this order, all of them accepted. */
const deskAt = (playbook: string, answers: readonly string[], lang: Lang = 'en'): Desk => {
  const desk = deskWith(contextFor(content));
  desk.give(open(playbook, lang));
  for (const answer of answers) {
    const ask = desk.ask()?.ref.id;
    const issues = desk.give(say(answer, { lang }));
    if (issues.length > 0) throw new Error(`${ask}: ${answer}: ${issues.map(({ code }) => code).join()}`);
  }
  return desk;
};

const reviewOf = (kind: string, lang: Lang = 'en'): Desk =>
  deskAt('negative-review', ['no', '▣', kind, '0800-123-456', AHEAD], lang);

describe('a bad review', () => {
  it.each([
    ['product', 'quality'],
    ['service', 'customer_service'],
    ['untrue', 'pr'],
    ['delivery', 'customer_service'],
    ['rival', 'legal'],
    ['advertising', 'marketing'],
    ['anger', 'social_media'],
  ])('about %s is led by %s, and its picture was taken first', (kind, role) => {
    const [first, second] = reviewOf(kind).state().tasks;
    expect([first?.id, second?.role]).toEqual(['keep_review', role]);
    expect(second?.due).not.toBeNull();
  });

  it.each(['hide', 'argue', 'paste', 'nothing', 'report'])(
    'is asked about once more where the answer is to %s',
    (move) => {
      const desk = reviewOf('service');
      desk.give(say('keep'));
      desk.give(say(move));
      expect(desk.state().step).toBe(`warn_${move}`);
      expect(desk.ask()?.ref).toEqual({ id: 'review_move', visit: 2 });
      desk.give(say('hide', { source: 'the owner wants it' }));
      expect(desk.state().tasks.map(({ id }) => id)).toContain('owner_knows');
      expect(desk.ask()?.ref.id).toBe('warning_signs');
    },
  );

  it('is not asked about twice where it is answered', () => {
    const desk = reviewOf('service');
    desk.give(say('keep'));
    desk.give(say('answer'));
    expect(desk.ask()?.ref.id).toBe('warning_signs');
  });

  const SORRY = /sorry|apolog|抱歉|對不起|对不起|道歉|致歉/iu;
  const wordsOf = (kind: string, lang: Lang): string =>
    [...reviewOf(kind, lang).files].find(([path]) => path.endsWith('.md'))?.[1] ?? '';

  it.each(LANGS)('gets no apology in %s where it is false or an attack, and one where it is not', (lang) => {
    for (const kind of ['untrue', 'rival']) expect(wordsOf(kind, lang)).not.toMatch(SORRY);
    for (const kind of ['product', 'service', 'delivery', 'advertising', 'anger'])
      expect(wordsOf(kind, lang)).toMatch(SORRY);
  });
});

describe('what must be done before a text goes out', () => {
  const refused = (desk: Desk, template: string): readonly string[] => {
    const statement = desk.state().statements.find((one) => one.template === template);
    return statement ? refusals(desk.state(), statement, desk.context()).map(({ code }) => code) : ['no text'];
  };

  const update = ['no', '▣', '▣', '▣', AHEAD, 'keep', 'no', '▣', '▣', 'keep', 'continue', 'no', '▣', 'one', 'patch'];
  const repair = ['ready', 'later', '▣', '▣', 'repair', 'keep', 'none', 'keep'];

  it('holds a repair back that nobody has tried', () => {
    const desk = deskAt('failed-update', [...update, ...repair]);
    expect(refused(desk, 'fix-notice')).toEqual(['release.task-open']);
    desk.give(task('try_it', 'done'));
    expect(refused(desk, 'fix-notice')).toEqual([]);
  });

  const outage = ['no', '▣', '▣', '▣', AHEAD, 'keep', '▣', '▣', 'keep', 'no', 'one', 'continue', 'no'];
  const back = ['back', 'later', '▣', '▣', 'none', 'keep'];

  it('holds the word that it works again until it has been seen to hold', () => {
    const desk = deskAt('service-outage', [...outage, ...back]);
    expect(refused(desk, 'outage-resolved')).toEqual(['release.task-open']);
    desk.give(task('outage_holds', 'done'));
    expect(refused(desk, 'outage-resolved')).toEqual([]);
  });
});
