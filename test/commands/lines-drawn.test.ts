/** The pages people speak from draw on the agreed lines, each in its own language. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type World, world } from '../support/program.ts';

let here: World;
let id = '';

beforeEach(async () => {
  here = world({ content: 'shipped' });
  id = await here.open('pr-crisis');
  await add('message', 'We count, and we say what we find.');
  await add('answer', 'Is the tea safe?', 'Three bottles are being tested.', '--posture', 'later');
  await add('unsaid', 'Who delivered it', '--because', 'it is not checked');
  await add('answer', '茶安全嗎？', '我們正在檢驗三瓶。', '--lang', 'zh-TW');
});

afterEach(() => here.remove());

const add = async (...words: readonly string[]): Promise<void> => {
  const ran = await here.run(['lines', id, 'add', ...words]);
  expect(ran.code, ran.err).toBe(0);
};

const drafted = async (template: string, lang: string): Promise<{ readonly text: string; readonly beside: string }> => {
  const { out, err } = await here.run(['draft', id, template, '--in', lang]);
  const { statements } = await here.doc(['next', id]);
  const found = statements.findLast((one) => one.template === template && one.lang === lang);
  return { text: found ? await here.bytes(id, found.plain) : '', beside: out + err };
};

it.each(['media-questions', 'staff-line', 'data-staff-note'])(
  '%s holds what is said, answered and not said',
  async (template) => {
    const { text } = await drafted(template, 'en');
    expect(text).toContain('We count, and we say what we find.');
    expect(text).toContain('Is the tea safe? Not yet: Three bottles are being tested.');
    expect(text).toContain('Who delivered it: it is not checked');
    expect(text).not.toContain('茶');
  },
);

it.each(['hotline-script', 'counter-script', 'staff-note'])('%s holds what is said and answered', async (template) => {
  const { text } = await drafted(template, 'en');
  expect(text).toContain('We count, and we say what we find.');
  expect(text).toContain('Is the tea safe? Not yet: Three bottles are being tested.');
});

it('a page in another language holds the lines of that language, and says which are missing', async () => {
  const { text, beside } = await drafted('hotline-script', 'zh-TW');
  expect(text).toContain('茶安全嗎？可以說：我們正在檢驗三瓶。');
  expect(text).not.toContain('Is the tea safe?');
  expect(beside).toContain('--lang zh-TW');
});

it('a draft follows what is agreed and struck', async () => {
  await drafted('hotline-script', 'en');
  await add('message', 'The shop is open again.');
  await here.run(['lines', id, 'strike', '2']);
  const { statements } = await here.doc(['next', id]);
  const draft = statements.find(({ template }) => template === 'hotline-script');
  const text = draft ? await here.bytes(id, draft.plain) : '';
  expect(text).toContain('The shop is open again.');
  expect(text).not.toContain('Is the tea safe?');
});
