/** Somebody's own playbook: one file, one language, its own facts, joined with what ships. */
import { beforeAll, describe, expect, it } from 'vitest';
import { compileOwn, factPrefix, lintOwn, ownPlaybooks } from '../../src/adapters/playbook-source/own.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { goodContent } from '../support/content.ts';

const FILE = '我的.yaml';

const TEXT = `format: 1
id: my-shop
lang: zh-TW
title: 我的店
summary: 只有我們店裡用得到
start: ask
facts:
  my_shop_phone: { type: text, name: 電話, label: 電話幾號？, example: 0912345678 }
  my_shop_size:
    type: choice
    name: 大小
    label: 店有多大？
    choices: { big: 大, small: 1.10 }
  harm: { type: confirm, name: 受傷, label: 店裡有人受傷嗎？ }
steps:
  ask:
    kind: ask
    ask: [harm, my_shop_phone, my_shop_size]
    say: 撥 {emergency}
    next:
      - when: my_shop_size == 'big'
        to: shop
      - unknown: closed
      - otherwise: closed
  shop: { kind: handover, playbook: shop }
  closed: { kind: end, stage: review, outcome: closed, label: 完 }
`;

let base: Content;
beforeAll(async () => {
  base = await goodContent();
});

const compiled = (text: string = TEXT) => {
  const result = compileOwn(FILE, text, base);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
};

const codes = (text: string) => lintOwn(FILE, text, base).findings.map(({ code }) => code);

describe('an own playbook', () => {
  it('is compiled in its one language', () => {
    const { playbook, lang, overrides } = compiled();
    expect([playbook.id, lang, overrides, Object.keys(playbook.texts)]).toEqual(['my-shop', 'zh-TW', false, ['zh-TW']]);
    expect(playbook.texts['zh-TW']?.outcomes).toEqual({ closed: '完' });
  });

  it('keeps text as it was written: no phone number loses its zero', () => {
    const { factTexts } = compiled();
    expect(factTexts['my_shop_phone']?.example).toBe('0912345678');
    expect(factTexts['my_shop_size']?.choices).toEqual({ big: '大', small: '1.10' });
  });

  it('takes the stage of the step before where it names none', () => {
    const { steps } = compiled().playbook;
    expect(Object.values(steps).map(({ stage, role, practice }) => [stage, role, practice])).toEqual([
      ['assess', null, []],
      ['assess', null, []],
      ['review', null, []],
    ]);
  });

  it('is joined with what ships: its facts in every language, shared ones only worded in its own', () => {
    const { content, facts } = compiled();
    expect(Object.keys(facts)).toEqual(['my_shop_phone', 'my_shop_size']);
    expect(content.facts['harm']).toEqual(base.facts['harm']);
    expect(content.factTexts['zh-TW']['harm']?.label).toBe('店裡有人受傷嗎？');
    expect(content.factTexts.en['harm']).toEqual(base.factTexts.en['harm']);
    expect(content.factTexts.en['my_shop_phone']?.name).toBe('電話');
    expect(Object.keys(content.playbooks)).toEqual(['shop', 'my-shop']);
  });

  it('may take the place of a shipped one, and says so', () => {
    const { overrides, content } = compiled(
      TEXT.replace('id: my-shop', 'id: shop')
        .replaceAll('my_shop_', 'shop_')
        .replace('playbook: shop', 'playbook: shop'),
    );
    expect(overrides).toBe(true);
    expect(content.playbooks['shop']?.texts.en).toBeUndefined();
  });

  it('may begin with a byte order mark', () => expect(compiled(`\uFEFF${TEXT}`)).toEqual(compiled()));

  it('has its prefix from its id', () => expect(factPrefix('my-shop')).toBe('my_shop_'));

  it('must say its language', () => expect(codes(TEXT.replace('lang: zh-TW\n', ''))).toEqual(['playbook.missing-key']));

  it('goes through the door of the library', () => {
    expect(ownPlaybooks.compile(FILE, TEXT, base)).toEqual({
      ok: true,
      value: { playbook: 'my-shop', content: compiled().content },
    });
    expect(ownPlaybooks.lint(FILE, TEXT, base)).toEqual([]);
    expect(ownPlaybooks.compile(FILE, TEXT.replace('kind: ask', 'kind: aks'), base).ok).toBe(false);
  });
});

describe('what people type', () => {
  const first = (text: string) => lintOwn(FILE, text, base).findings[0];

  it.each([
    ['label: {{ name }}', 'yaml.quote', '{'],
    ['label: {{ name }} 您好', 'yaml.quote', '{{'],
    ['label: 時間: 10:30', 'yaml.quote', ': '],
    ["label: 'smell' in signs", 'yaml.quote', "'"],
    ['label: !harm', 'yaml.quote', '!'],
    ['label: @here', 'yaml.quote', '@'],
    ["label: { when: a in ['b'], to: c }", 'yaml.quote', '['],
  ])('%s needs quotes', (line, code, found) =>
    expect(first(`format: 1\n${line}\n`)).toMatchObject({ code, params: { found } }),
  );

  it.each([
    ['format： 1\nid： my\n', 'yaml.full-width-colon', 1, 7],
    ['format: 1\nid：my\ntitle: x\n', 'yaml.full-width-colon', 2, 1],
    ['format: 1\nsteps:\n　ask: 1\n', 'yaml.wide-space', 3, 1],
    ['format: 1\nsteps:\n  a: 1\n　b: 1\n', 'yaml.wide-space', 4, 1],
    ['format: 1\nsteps:\n\ta: 1\n', 'yaml.tab', 3, 1],
  ])('%j is pointed out', (text, code, line, column) =>
    expect(first(text)).toMatchObject({ code, place: { line, column } }),
  );

  it('a list of lists has a bottom', () => {
    expect(first(`a: ${'['.repeat(2000)}`)?.code).toBe('yaml.too-deep');
    expect(first(`a: ${'['.repeat(100_000)}`)?.code).toBe('yaml.too-deep');
  });

  it('forty thousand keys are over before they begin', () => {
    // What the processor spends, not what passes: the machine may be busy with other tests.
    const before = process.cpuUsage();
    const text = `steps:\n${Array.from({ length: 20_000 }, (_, index) => `  k${index}: 1\n`).join('')}`;
    expect(text.length).toBeLessThan(256 * 1024);
    lintOwn(FILE, text, base);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
    expect(first(`${text}${text}`)?.code).toBe('yaml.too-big');
  });

  it('nothing of an object is reached by a name', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(first(TEXT.replace('ask: [harm,', `ask: [${name},`))?.code).toMatch(/shape|unknown-fact/);
      expect(first(TEXT.replace('playbook: shop', `playbook: ${name.toLowerCase()}`))?.code).toBe(
        'playbook.unknown-playbook',
      );
    }
  });
});
