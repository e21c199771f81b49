/** The place an incident is at: what to dial there, and what a text says of it where nobody has answered. */
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/core/lang.ts';
import { emergencyNumbers, fraudLine } from '../../src/core/playbook/place.ts';
import { compose } from '../../src/core/statement/draft.ts';
import { change, contextFor, deskWith, open } from '../support/incident.ts';
import { shippedContent } from '../support/shipped.ts';

const content = await shippedContent();

describe('the numbers of a place', () => {
  it('are those of its zone, and of everywhere else where it is not listed', () => {
    expect(emergencyNumbers(content.places, 'Asia/Taipei', 'en')).toContain('119');
    expect(emergencyNumbers(content.places, 'Africa/Lagos', 'en')).not.toMatch(/\d/);
  });

  it.each([
    ['Asia/Taipei', '165'],
    ['Asia/Shanghai', '96110'],
    ['Asia/Hong_Kong', '18222'],
  ])('against fraud in %s: %s', (zone, number) => {
    for (const lang of LANGS) expect(fraudLine(content.places, zone, lang)).toContain(number);
  });

  it('against fraud fall back to the police, without a number, where none is known', () => {
    for (const lang of LANGS) {
      expect(fraudLine(content.places, 'Europe/London', lang)).not.toBe('');
      expect(fraudLine(content.places, 'Europe/London', lang)).not.toMatch(/\d/);
    }
  });
});

describe('a text that names the line against fraud', () => {
  const desk = deskWith(contextFor(content));
  desk.give(open('triage'));
  const template = { ...Object.values(content.templates)[0], id: 'x', needs: [], uses: ['fraud_line'], promises: null };
  const said = (): string =>
    compose(
      desk.state(),
      { ...template, texts: { en: { title: 'x', body: '{{#known "fraud_line"}}{{fraud_line}}{{/known}}' } } } as never,
      'en',
      desk.context(),
    )?.markdown.trim() ?? '';

  it('has the number of the place, until somebody names another', () => {
    expect(said()).toContain('165');
    desk.give(change('fraud_line', '0800-1'));
    expect(said()).toBe('0800-1');
  });
});
