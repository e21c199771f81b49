/** Word files read as text: the words a reader sees, and nothing that swells, nests or defines its way in. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxText } from '../../src/adapters/docx-text/read.ts';
import { docxPage } from '../../src/adapters/statement-page/docx.ts';
import { pageOf } from '../../src/core/statement/page.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const file = (xml: string, name = 'word/document.xml'): Uint8Array => zipSync({ [name]: strToU8(xml) });
const body = (inner: string, uri = W, prefix = 'w'): Uint8Array =>
  file(
    `<?xml version="1.0"?><${prefix}:document xmlns:${prefix}="${uri}"><${prefix}:body>${inner}</${prefix}:body></${prefix}:document>`,
  );
const read = (bytes: Uint8Array): unknown => {
  const result = docxText(bytes, 'a.docx');
  return result.ok ? result.value : result.issues.map(({ code }) => code);
};
const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((one) => `<w:r>${one}</w:r>`).join('')}</w:p>`;

describe('a Word file', () => {
  it.each(['zh-TW', 'zh-CN', 'en'] as const)('of our own in %s comes back as it was written', async (lang) => {
    const words = '# 關於豆漿 <b>\n\n我們已經知道。\n\n- 一\n- 二\n\n## 聯絡\n\n0800 & 1\n';
    const page = pageOf(words, { lang, mark: null, at: '2026-03-04T00:00:00.000Z', untitled: '' });
    expect(read(await docxPage(page))).toBe(words.replace('- 一\n- 二', '- 一\n\n- 二'));
  });

  it.each([
    [
      'runs that were cut apart',
      paragraph('<w:t>We </w:t>', '<w:t>know</w:t>', '<w:t xml:space="preserve"> it.</w:t>'),
      'We know it.\n',
    ],
    ['a line break and a tab', paragraph('<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t>'), 'a\nb c\n'],
    [
      'what was struck out',
      paragraph('<w:t>We are </w:t>').replace(
        '</w:p>',
        '<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins><w:r><w:t>sorry</w:t></w:r></w:ins></w:p>',
      ),
      'We are sorry\n',
    ],
    ['a field', paragraph('<w:instrText>DDEAUTO c:\\cmd</w:instrText>', '<w:t>x</w:t>'), 'x\n'],
    [
      'a table',
      `<w:tbl><w:tr><w:tc>${paragraph('<w:t>a</w:t>')}</w:tc><w:tc>${paragraph('<w:t>b</w:t>')}</w:tc></w:tr></w:tbl>`,
      'a\n\nb\n',
    ],
    ['entities', paragraph('<w:t>&lt;b&gt; &amp; &#x8c46;</w:t>'), '<b> & 豆\n'],
  ])('with %s reads as people see it', (_, inner, words) => expect(read(body(inner))).toBe(words));

  it('may use another prefix, and the strict dialect', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    expect(read(body('<x:p><x:r><x:t>a</x:t></x:r></x:p>', strict, 'x'))).toBe('a\n');
  });
});

describe('what is refused', () => {
  it.each([
    ['no zip', strToU8('PK\u0003\u0004 but not really')],
    ['nothing', new Uint8Array()],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a zip of something else', file('<a/>', 'content.xml')],
    ['broken markup', file('<w:document')],
    ['letters that are none', zipSync({ 'word/document.xml': new Uint8Array([0xff, 0xfe, 0xfd]) })],
    ['a file cut short', body(paragraph('<w:t>word</w:t>')).subarray(0, 90)],
    [
      'a definition of its own',
      file(`<!DOCTYPE a [<!ENTITY b "${'c'.repeat(9)}">]><w:document xmlns:w="${W}"><w:t>&b;</w:t></w:document>`),
    ],
    ['what nests without end', body('<w:p>'.repeat(5_000))],
  ])('%s', (_, bytes) => expect(read(bytes)).toEqual(['file.not-docx']));

  it('a small file that swells to fifty megabytes, in a moment', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(50 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(400_000);
    const started = performance.now();
    expect(read(bomb)).toEqual(['file.too-large']);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
