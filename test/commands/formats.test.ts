/** A statement handed out: as a file of another program, and measured as its channel counts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxPage } from '../../src/adapters/statement-page/docx.ts';
import { pageOf } from '../../src/core/statement/page.ts';
import { type World, world } from '../support/program.ts';

let here: World;
let id = '';

const set = async (fact: string, value: string): Promise<void> => {
  expect((await here.run(['fact', id, fact, value])).code).toBe(0);
};

const json = async (...argv: readonly string[]): Promise<unknown> =>
  JSON.parse((await here.run([...argv, '--json'])).out);

beforeAll(async () => {
  here = world({ content: 'shipped' });
  const started = await here.run(['start', 'pr-crisis', '--json', '--lang', 'en']);
  id = (JSON.parse(started.out) as { readonly incident: string }).incident;
  await set('brand_name', 'Good Day <b>Bakery</b>');
  await set('public_contact', '0800-123-456');
  await set('next_update', '2026-11-23 18:00');
});

afterAll(() => here.remove());

/** Each text is used by one test, so that all of them can stand in one incident. */
const exported = async (statement: string): Promise<number> =>
  (await here.events(id)).filter(({ type, data }) => type === 'statement-exported' && data['statement'] === statement)
    .length;

const drafted = async (statement: string): Promise<boolean> =>
  (await here.events(id)).some(({ type, data }) => type === 'statement-drafted' && data['statement'] === statement);

describe('draft --format', () => {
  it('makes a web page of the draft, marked, and keeps it with the record', async () => {
    const { out, code } = await here.run(['draft', id, 'holding-line', '--format', 'html']);
    expect([code, out]).toEqual([0, expect.stringContaining('holding-line.v1.draft.html')]);
    const page = await here.bytes(id, `memory:${id}/statements/holding-line.v1.draft.html`);
    expect(page).toContain('<header class="mark">[DRAFT: not released]</header>');
    expect(page).toContain('Good Day &lt;b&gt;Bakery&lt;/b&gt;');
    expect((await here.run(['verify', id])).code).toBe(0);
  });

  it('makes the same file once, however often it is asked for', async () => {
    const path = `memory:${id}/statements/media-statement.v1.draft.docx`;
    for (let times = 0; times < 3; times += 1)
      expect(await json('draft', id, 'media-statement', '--format', 'docx')).toEqual({
        statement: 'media-statement',
        format: 'docx',
        file: path,
      });
    expect(await exported('media-statement')).toBe(1);
    expect((await here.run(['log', id])).out).toContain('Word');
  });

  it.each(['md', 'txt'])('%s is the file that is there already', async (format) => {
    expect(await json('draft', id, 'shop-poster', '--format', format)).toMatchObject({
      file: `memory:${id}/statements/shop-poster.v1.draft.${format}`,
    });
    expect(await exported('shop-poster')).toBe(0);
  });

  it.each([
    ['pdf', [], 'usage.bad-value'],
    ['docx', ['--print'], 'statement.not-printable'],
  ])('refuses %s %j', async (format, more, code) => {
    const { out } = await here.run(['draft', id, 'staff-note', '--format', format, ...more, '--json']);
    expect(JSON.parse(out)).toMatchObject({ error: { code } });
    expect(await drafted('staff-note')).toBe(false);
  });

  it('writes the page to standard output and nothing else', async () => {
    const { out } = await here.run(['draft', id, 'holding-line', '--format', 'html', '--print']);
    expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  });
});

describe('a channel', () => {
  it('takes the text that says most there, and says how long it is as it counts', async () => {
    expect(await json('draft', id, 'x')).toMatchObject({
      statement: 'social-short',
      channel: 'x',
      count: 'weighted',
      most: 280,
      fits: true,
    });
  });

  it('too small for a text names the shorter one that fits', async () => {
    expect(await json('draft', id, 'social-post', '--channel', 'X')).toMatchObject({
      fits: false,
      shorter: `crisis-kit draft ${id} social-short`,
    });
    const { out } = await here.run(['draft', id, 'social-post']);
    expect(out).toContain('Too long for X');
    expect(out).toContain(`crisis-kit draft ${id} social-short`);
  });

  it('with a subject line gets one', async () => {
    expect(await json('draft', id, 'email')).toMatchObject({
      statement: 'holding-line',
      subject: 'Good Day <b>Bakery</b>: what we know so far',
    });
  });

  it('that nobody knows is named with those that are', async () => {
    const { out } = await here.run(['draft', id, 'holding-line', '--channel', 'pigeon', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      error: { code: 'usage.bad-value', expected: expect.stringContaining('wechat') },
    });
  });
});

it('what is released carries no mark in any format', async () => {
  await here.run(['draft', id, 'social-short']);
  expect((await here.run(['release', id, 'social-short', '--confirm', 'RELEASE', '--format', 'html'])).code).toBe(0);
  expect(await here.bytes(id, `memory:${id}/statements/social-short.v1.html`)).not.toContain('DRAFT');
  await here.run(['draft', id, 'social-short', '--format', 'docx']);
  expect(await exported('social-short')).toBe(2);
});

it('check reads a Word file as the words in it', async () => {
  const page = pageOf('# Statement\n\nWe are sorry if anyone was offended.\n', {
    lang: 'en',
    mark: null,
    at: '2026-03-04T00:00:00.000Z',
    untitled: '',
  });
  writeFileSync(join(here.folder, 'letter.docx'), await docxPage(page));
  const { out, code } = await here.run(['check', join(here.folder, 'letter.docx'), '--json']);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({
    lang: 'en',
    findings: expect.arrayContaining([expect.objectContaining({ line: 3, rule: 'conditional-apology' })]),
  });
});
