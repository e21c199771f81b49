/** The first text: there after at most six answers, whatever else is not known, and free to go out with the typed word alone. */
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/core/incident/ask.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import { knownFacts } from '../../src/core/kit/known.ts';
import { EMPTY_KIT } from '../../src/core/kit/model.ts';
import { LANGS } from '../../src/core/lang.ts';
import { refusals, untold } from '../../src/core/statement/guards.ts';
import { contextFor, type Desk, deskWith, open, release, say, skip, unknown } from '../support/incident.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();
const MOST = 6;

/** What the first words need and only the operator can say. */
const OWN: Readonly<Record<string, string>> = {
  brand_name: 'Good Day',
  product_name: 'Good Day cakes',
  service_name: 'Good Day online order',
  public_contact: '0800-123-456',
  next_update: '2026-11-22T18:00:00+08:00',
};

type Start = { readonly playbook: string; readonly kind: string | null; readonly harm: 'yes' | 'no' | 'unknown' };

const reply = (ask: Ask, { kind, harm }: Start): Command => {
  const { id } = ask.ref;
  const own = OWN[id];
  if (own !== undefined) return say(own);
  if (id === 'harm' && harm !== 'unknown') return say(harm);
  if (id === 'kind' && kind !== null) return say(kind);
  return ask.unknown ? unknown() : skip();
};

const toFirst = (start: Start, desk: Desk): number => {
  for (let answers = 0; answers < 30; answers++) {
    const ask = desk.ask();
    if (ask === null || ask.about.kind === 'statement') return answers;
    desk.give(reply(ask, start));
  }
  return Number.POSITIVE_INFINITY;
};

const kinds = content.facts['kind']?.choices ?? [];
const harms = ['yes', 'no', 'unknown'] as const;
const direct = [
  'complaint',
  'data-incident',
  'defect-recall',
  'failed-update',
  'negative-review',
  'pr-crisis',
  'service-outage',
].map((playbook) => ({
  playbook,
  kind: null,
}));
const starts: readonly Start[] = [...direct, ...kinds.map((kind) => ({ playbook: 'triage', kind }))].flatMap((start) =>
  harms.map((harm) => ({ ...start, harm })),
);

describe.each(starts)('the first text of $playbook ($kind), harm $harm', (start) => {
  it('is there after at most six answers, and can go out at once in every language', () => {
    for (const lang of LANGS) {
      const desk = deskWith(contextFor(content));
      desk.give(open(start.playbook, lang));
      const answers = toFirst(start, desk);
      expect(answers).toBeLessThanOrEqual(MOST);
      const [first] = desk.state().statements;
      if (!first) throw new Error('no text');
      expect(refusals(desk.state(), first, desk.context())).toEqual([]);
      expect(untold(desk.state(), first, content)).toEqual([]);
      expect(desk.give(release(first.id))).toEqual([]);
      expect(desk.state().statements[0]?.state).toBe('released');
    }
  });
});

describe('where the kit folder knows the company', () => {
  const KNOWN = knownFacts({ ...EMPTY_KIT, company: { name: 'Good Day', legalName: null, contact: '0800-123-456' } });

  it.each(starts)('the first text of $playbook ($kind), harm $harm, comes sooner and can go out as well', (start) => {
    const answers = (known: typeof KNOWN): number => {
      const desk = deskWith(contextFor(content));
      desk.give(open(start.playbook, 'en', null, known));
      const count = toFirst(start, desk);
      expect(
        desk
          .state()
          .statements.slice(0, 1)
          .flatMap((one) => refusals(desk.state(), one, desk.context())),
      ).toEqual([]);
      return count;
    };
    expect(answers(KNOWN)).toBeLessThan(answers([]));
  });
});

describe('who the first text is for', () => {
  const firstOf = (start: Start): string | undefined => {
    const desk = deskWith(contextFor(content));
    desk.give(open(start.playbook));
    toFirst(start, desk);
    return desk.state().statements[0]?.template;
  };

  it.each([
    ['complaint', 'complaint-acknowledgement'],
    ['defect-recall', 'stop-use-notice'],
    ['data-incident', 'data-first-notice'],
    ['failed-update', 'update-stop-notice'],
    ['negative-review', 'review-reply'],
    ['service-outage', 'outage-notice'],
  ])('in %s it is the %s', (playbook, template) => {
    expect(firstOf({ playbook, kind: null, harm: 'unknown' })).toBe(template);
  });

  it('nothing public where nobody outside is known to know', () => {
    expect(content.templates[firstOf({ playbook: 'pr-crisis', kind: null, harm: 'no' }) ?? '']?.audience).toBe('staff');
    expect(firstOf({ playbook: 'triage', kind: 'public', harm: 'no' })).toBe('holding-line');
  });
});
