import { describe, expect, test } from 'vitest';
import { type ScriptLine, scriptedOperator } from '../../src/adapters/scripted-operator/operator.ts';
import type { Menu, Prompt } from '../../src/ports/operator.ts';

const menu: Menu = {
  items: [{ id: 'note', label: '記一筆' }],
  label: '其他',
  words: { 回: 'back' },
  keys: { t: 'lang-zh-TW' },
};
const CHOICE: Prompt = {
  kind: 'choice',
  message: '有人受傷嗎？',
  help: null,
  menu,
  options: [{ value: 'yes', label: '有', description: null }],
  initial: null,
};
const TEXT: Prompt = {
  kind: 'text',
  message: '發生什麼事？',
  help: null,
  menu,
  example: null,
  initial: '',
  multiline: false,
  problem: (text) => (text === '' ? [{ mark: 'danger', text: '空的' }] : null),
};
const YES = { kind: 'option', value: 'yes' } as const;
const text = (typed: string) => ({ kind: 'text', text: typed }) as const;
const asking = (prompt: Prompt, ...script: readonly ScriptLine[]) => scriptedOperator(script).operator.ask(prompt);

describe('the scripted operator', () => {
  test('answers in order and keeps what was said and asked', async () => {
    const { operator, said, asked, finish } = scriptedOperator(
      [
        ['受傷', YES],
        [/什麼事/, text('停電')],
      ],
      ['改過的', null],
    );
    operator.say([{ mark: 'plain', text: '開始' }]);
    expect(await operator.ask(CHOICE)).toEqual(YES);
    expect(await operator.ask(TEXT)).toEqual(text('停電'));
    expect(await operator.edit('')).toBe('改過的');
    expect(await operator.edit('')).toBeNull();
    finish();
    expect(said()).toEqual([{ mark: 'plain', text: '開始' }]);
    expect(asked()).toEqual([CHOICE, TEXT]);
  });

  test.each<[string, ScriptLine[0], boolean]>([
    ['a kind', { kind: 'choice' }, true],
    ['another kind', { kind: 'text' }, false],
    ['a kind and a message', { kind: 'choice', message: /受傷/ }, true],
    ['another message', { message: '幾個人' }, false],
    ['any test', (prompt) => prompt.help === null, true],
    ['a test that fails', () => false, false],
  ])('expects %s', async (_name, expectation, fits) => {
    if (fits) expect(await asking(CHOICE, [expectation, YES])).toEqual(YES);
    else await expect(asking(CHOICE, [expectation, YES])).rejects.toThrow('有人受傷嗎？');
  });

  test('fails on a question it does not expect', async () => {
    await expect(asking(CHOICE)).rejects.toThrow('does not expect');
    await expect(scriptedOperator([]).operator.edit('')).rejects.toThrow('editor');
  });

  test('fails on answers never asked for', () => {
    expect(() => scriptedOperator([['受傷', YES]]).finish()).toThrow('never asked for: "受傷"');
    expect(() => scriptedOperator([], ['文字']).finish()).toThrow('editor');
  });

  test.each([
    [CHOICE, { kind: 'option', value: 'maybe' } as const, 'not among the options: maybe'],
    [CHOICE, text('停電'), 'a choice prompt has no "text" reply'],
    [TEXT, YES, 'a text prompt has no "option" reply'],
    [TEXT, { kind: 'menu', id: 'skip', rest: '' } as const, 'does not offer "skip"'],
    [CHOICE, { kind: 'unknown-word', word: 'x', line: ':x' } as const, 'no "unknown-word" reply'],
  ])('fails on a reply that nobody could give', async (prompt, reply, complaint) => {
    await expect(asking(prompt, ['', reply])).rejects.toThrow(complaint);
  });

  test('takes what a menu offers by row, by word and by key', async () => {
    for (const id of ['note', 'back', 'lang-zh-TW'] as const)
      expect(await asking(TEXT, ['', { kind: 'menu', id, rest: '' }])).toMatchObject({ id });
  });

  test('a text that will not do is asked for again, as on a terminal', async () => {
    const { operator, said, finish } = scriptedOperator([
      ['什麼事', text('')],
      ['什麼事', text('停電')],
    ]);
    expect(await operator.ask(TEXT)).toEqual(text('停電'));
    expect(said()).toEqual([{ mark: 'danger', text: '空的' }]);
    finish();
  });
});
