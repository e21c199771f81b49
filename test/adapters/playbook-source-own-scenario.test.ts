/** Somebody's own scenario: one file, one language; a shipped one as such a file plays the same, and a first one has nothing wrong with it. */
import { describe, expect, it } from 'vitest';
import { lintScenario, ownScenarios } from '../../src/adapters/playbook-source/own-scenario.ts';
import { zonesWith } from '../../src/adapters/zones/zones.ts';
import { asAuthored } from '../../src/core/drill/as-authored.ts';
import type { Scenario } from '../../src/core/drill/model.ts';
import { LANGS } from '../../src/core/lang.ts';
import { wordsIn } from '../../src/text/load.ts';
import { shippedContent, shippedScenarios } from '../support/shipped.ts';

const content = await shippedContent();
const zones = zonesWith('UTC');
const ground = { content, isZone: (id: string) => zones.zone(id) !== null };
const scenarios = await shippedScenarios();

const starterIn = async (lang: (typeof LANGS)[number]): Promise<string> =>
  ownScenarios.starter({ id: 'my-drill', lang, zone: 'Europe/London' }, (await wordsIn(lang)).drill.starter);

const english = await starterIn('en');
const lint = (from: string, to: string) => {
  expect(english).toContain(from);
  return lintScenario('my.yaml', english.replace(from, to), ground).findings;
};

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s as a file', (_, scenario) => {
  it.each(LANGS)('plays the same in %s', (lang) => {
    const authored = asAuthored(scenario, lang, content);
    const text = authored === null ? '' : ownScenarios.write(authored);
    const { scenario: own, findings } = lintScenario('my.yaml', text, ground);
    expect(findings).toEqual([]);
    const only: Scenario = { ...scenario, texts: { [lang]: scenario.texts[lang] } };
    expect(own).toEqual(only);
  });
});

describe('a scenario of one’s own', () => {
  it.each(LANGS)('begins in %s with nothing wrong in it', async (lang) => {
    const { scenario, findings } = lintScenario('my.yaml', await starterIn(lang), ground);
    expect(findings).toEqual([]);
    expect(scenario).toMatchObject({
      id: 'my-drill',
      playbook: 'complaint',
      length: 10,
      start: { zone: 'Europe/London' },
    });
    expect(Object.keys(scenario?.texts ?? {})).toEqual([lang]);
  });

  it('is not made in a language it is not written in', () => {
    const [scenario] = scenarios;
    expect(scenario && asAuthored({ ...scenario, texts: {} }, 'en', content)).toBeNull();
  });

  it.each([
    ['playbook.missing-key', 'lang: en\n', ''],
    ['playbook.shape', 'lang: en\n', 'lang: fr\n'],
    ['playbook.shape', 'at: PT5M', 'at: PT-5M'],
    ['playbook.shape', 'kind: post', 'kind: fax'],
    ['playbook.shape', 'id: my-drill', 'id: ../../drill'],
    ['playbook.shape', 'solo: true', 'solo: perhaps'],
    ['playbook.surplus-key', 'solo: true', 'alone: true'],
    ['playbook.unknown-playbook', 'playbook: complaint', 'playbook: complaints'],
    ['playbook.unknown-role', 'to: management', 'to: boss'],
    ['playbook.unknown-fact', 'brand_name: My shop', 'brand: My shop'],
    ['drill.bad-zone', 'zone: Europe/London', 'zone: Europe/Londinium'],
    ['drill.bad-start', '2027-03-05T10:00', '2027-02-30T10:00'],
    ['drill.too-late', 'at: PT5M', 'at: PT10M'],
    ['drill.unknown-inject', 'of: first-call', 'of: last-call'],
    ['drill.unknown-name', "told('self')", "told('moon')"],
    ['value.not-a-choice', 'brand_name: My shop', 'harm: yes\n  scope: everyone'],
    ['condition.syntax', 'when: known(harm)\n        within', 'when: known(harm\n        within'],
    ['yaml.key', 'title: My own drill', '__proto__: { solo: true }\ntitle: My own drill'],
    ['yaml.alias', 'title: My own drill', 'title: &t My own drill\nsummary: *t'],
    ['text.invisible', 'title: My own drill', 'title: "My \\u202Eown\\e[2J drill"'],
  ] as const)('is told %s where %j becomes %j', (code, from, to) => {
    expect(lint(from, to).map((found) => found.code)).toContain(code);
  });

  it('is told the line and column of each', () => {
    const [found] = lint('kind: post', 'kind: fax');
    expect(found?.place).toMatchObject({ kind: 'file', file: 'my.yaml', source: '    kind: fax' });
  });

  it('may wait for another of its own, and not in a circle', () => {
    const circle = english
      .replace('    at: PT0M\n', '    at: PT0M\n    after: { inject: post }\n')
      .replace('    at: PT5M\n', '    at: PT5M\n    after: { inject: first-call }\n');
    expect(lintScenario('my.yaml', circle, ground).findings.map(({ code }) => code)).toContain('drill.after-circle');
  });
});

describe('a scenario made to do harm', () => {
  const inject = (id: string, more: string): string =>
    `  ${id}:\n    at: PT1M\n${more}    kind: call\n    from: a\n    to: management\n    text: t\n`;
  const only = (injects: readonly string[]): string =>
    `${english.slice(0, english.indexOf('\ninjects:')).replace('of: first-call', 'of: i0')}\ninjects:\n${injects.join('')}`;
  const codes = (text: string): readonly string[] =>
    lintScenario('my.yaml', text, ground).findings.map(({ code }) => code);
  const MANY = Array.from({ length: 301 }, (_, nth) => nth);

  it('is looked at in little time, and told that it is too much', () => {
    const circle = MANY.map((nth) => inject(`i${nth}`, `    after: { inject: i${(nth + 1) % MANY.length} }\n`));
    expect(codes(only(circle))).toEqual(['playbook.shape']);
    const chain = MANY.slice(1).map((nth) =>
      inject(`i${nth - 1}`, nth === 1 ? '' : `    after: { inject: i${nth - 2} }\n`),
    );
    expect(codes(only(chain))).toEqual([]);
  });

  it('that waits for what waits for it comes to nothing, and is told so', () => {
    const waits = (id: string) => `    after: { when: "delivered('${id}') && known(harm)" }\n`;
    const two = only([inject('i0', waits('i1')), inject('i1', waits('i0'))]);
    expect(codes(two)).toEqual(['drill.after-circle']);
    expect(codes(only([inject('i0', waits('i0'))]))).toEqual(['drill.after-circle']);
  });

  it.each([
    ['playbook.shape', 'title: My own drill', 'title: "My\\nown drill"'],
    ['playbook.shape', 'title: My own drill', `title: ${'x'.repeat(301)}`],
    ['text.invisible', 'title: My own drill', 'title: "half \\ud800 a sign"'],
    ['drill.bad-start', '2027-03-05T10:00', '9999-12-31T23:59'],
    ['drill.bad-start', '2027-03-05T10:00', '0000-01-01T00:00'],
    ['drill.too-late', 'length: PT10M', 'length: PT0M'],
  ])('is told %s where %j becomes %j', (code, from, to) => {
    expect(lint(from, to).map((found) => found.code)).toContain(code);
  });
});
