/** Every way of writing a statement as a page keeps the one contract: the words, nothing that acts, and the same bytes for the same page. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { docxPage } from '../../src/adapters/statement-page/docx.ts';
import { htmlPage } from '../../src/adapters/statement-page/html.ts';
import { LANGS } from '../../src/core/lang.ts';
import { type Page, pageOf } from '../../src/core/statement/page.ts';
import type { PageWriter } from '../../src/ports/page-writer.ts';
import { pageWords } from '../../src/text/statement.ts';
import { HOSTILE } from '../support/hostile.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#96': '`',
};
const plain = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const part = (bytes: Uint8Array, name: string): string => {
  const found = unzipSync(bytes)[name];
  return found === undefined ? '' : strFromU8(found);
};

type Kind = {
  readonly write: PageWriter;
  /** The markup that holds the words, and all of it. */
  readonly words: (bytes: Uint8Array) => string;
  readonly all: (bytes: Uint8Array) => string;
};

const KINDS: Readonly<Record<string, Kind>> = {
  html: {
    write: htmlPage,
    words: (bytes) => /<main>([\s\S]*)<\/main>/.exec(strFromU8(bytes))?.[1] ?? '',
    all: (bytes) => strFromU8(bytes),
  },
  docx: {
    write: docxPage,
    words: (bytes) => part(bytes, 'word/document.xml'),
    all: (bytes) =>
      Object.values(unzipSync(bytes))
        .map((each) => strFromU8(each))
        .join('\n'),
  },
};

const page = (markdown: string, over: Partial<Page> = {}): Page => ({
  ...pageOf(markdown, { lang: 'en', mark: null, at: '2026-03-04T07:20:00.000Z', untitled: 'Statement' }),
  ...over,
});

const WORDS = '# What happened\n\nWe know.\n\n- one\n- two\n\n# Ask us\n\nBy phone.';

describe.each(Object.entries(KINDS))('a statement as %s', (_, { write, words, all }) => {
  it('is the same to the byte at any hour', async () => {
    const first = await write(page(WORDS));
    vi.useFakeTimers({ now: Date.parse('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const later = await write(page(WORDS));
    vi.useRealTimers();
    expect(Buffer.from(later).equals(first)).toBe(true);
    expect(all(later)).not.toContain('2031');
  });

  it('holds every word in its order', async () => {
    const text = plain(words(await write(page(WORDS)))).replace(/\s+/g, '');
    expect(text).toBe('WhathappenedWeknow.onetwoAskusByphone.');
  });

  it.each(LANGS)('names the language %s, and marks a draft in it', async (lang) => {
    const { draftMark } = pageWords(lang);
    expect(all(await write(page(WORDS, { lang, mark: draftMark })))).toContain(draftMark);
    const released = all(await write(page(WORDS, { lang })));
    expect(released).not.toContain(draftMark);
    expect(released).toMatch(new RegExp(`[">]${lang}["<]`));
  });

  it.each(HOSTILE)('shows $name as words and obeys none of it', async ({ typed, shown }) => {
    const bytes = await write(
      page(WORDS, { blocks: pageOf(typed, { ...page(''), untitled: '' }).blocks, title: shown }),
    );
    expect(plain(words(bytes))).toContain(shown);
    expect(all(bytes)).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u,
    );
    expect(all(bytes)).not.toMatch(/<script|<img|<iframe|<[^>]*\son\w+=|instrText|fldSimple|<w:hyperlink/i);
  });
});

describe('a web page', () => {
  let html = '';
  beforeAll(async () => {
    html = strFromU8(await htmlPage(page(WORDS, { lang: 'zh-TW', mark: pageWords('zh-TW').draftMark })));
  });

  it('forbids itself everything but its own style, and names nothing outside', () => {
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]{43}='/,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|\/\/\w|\son\w+=/i);
  });

  it('has a title, one first heading, and no step down missed', () => {
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels).toEqual([1, 2]);
  });

  it('says what it is where the words have no heading', async () => {
    const bare = strFromU8(await htmlPage(page('We know.')));
    expect([...bare.matchAll(/<h1 class="unseen">(\w+)/g)].map(([, title]) => title)).toEqual(['Statement']);
  });
});

describe('a Word file', () => {
  it.each([
    ['zh-TW', 'Microsoft JhengHei', 'zh-TW'],
    ['zh-CN', 'Microsoft YaHei', 'zh-CN'],
  ] as const)('in %s names the font of that region', async (lang, font, eastAsia) => {
    const bytes = await docxPage(page(WORDS, { lang }));
    expect(part(bytes, 'word/document.xml')).toMatch(new RegExp(`w:eastAsia="${font}"[^>]*w:hint="eastAsia"`));
    expect(part(bytes, 'word/styles.xml')).toContain(`w:eastAsia="${eastAsia}"`);
    expect(part(bytes, 'word/fontTable.xml')).toContain(font);
  });

  it('bears the mark of a draft on every sheet', async () => {
    const bytes = await docxPage(page(WORDS, { mark: 'DRAFT' }));
    expect(part(bytes, 'word/header1.xml')).toContain('DRAFT');
    expect(part(bytes, 'word/document.xml')).toContain('<w:headerReference');
  });
});
