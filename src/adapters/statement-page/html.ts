/** Owns a statement as one HTML file: no script, nothing fetched, nothing that could be; a policy in the file holds the browser to it. */
import { createHash } from 'node:crypto';
import type { Block, Page } from '../../core/statement/page.ts';
import type { PageWriter } from '../../ports/page-writer.ts';
import { escaped } from './escaped.ts';
import { svg } from './picture.ts';

/** Each region writes some of the same characters differently, so the fonts go by the language. */
const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1.25rem; color: #111; background: #fff;
  font: 12pt/1.7 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
:lang(zh-TW) { font-family: "PingFang TC", "Microsoft JhengHei", "Noto Sans TC", "Noto Sans CJK TC", sans-serif; }
:lang(zh-CN) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.5em; line-height: 1.35; margin: 0 0 1rem; }
h2 { font-size: 1.15em; line-height: 1.4; margin: 1.6rem 0 .4rem; }
h3 { font-size: 1em; margin: 1.2rem 0 .3rem; }
h1, h2, h3 { break-after: avoid; }
p, ul { margin: 0 0 .9rem; orphans: 2; widows: 2; }
ul { padding-left: 1.4em; }
li { margin: 0 0 .25rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.2rem; font-size: .88em; line-height: 1.5; }
th, td { border: 1px solid #bbb; padding: .25rem .45rem; text-align: left; vertical-align: top; }
th { background: #f2f2f2; overflow-wrap: normal; }
tr { break-inside: avoid; }
figure { margin: 0 0 1rem; break-inside: avoid; }
svg { width: 100%; height: auto; }
.mark { margin: 0 0 1.5rem; padding: .35rem .7rem; border: 2px solid #a40000; color: #a40000; font-weight: 700; text-align: center; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.draft::before { content: attr(data-mark); position: fixed; inset: 0; z-index: -1; display: grid; place-items: center;
  transform: rotate(-32deg); color: #f1e4e4; font-size: 2.6rem; font-weight: 700; pointer-events: none; }
@media print, (min-width: 40rem) { .short { white-space: nowrap; } }
@page { size: A4; margin: 22mm 20mm; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; print-color-adjust: exact; } }
`.trim();

const STYLE_HASH = createHash('sha256').update(`\n${STYLE}\n`).digest('base64');

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

type Cells = readonly string[];

const WIDE = /[\u2e80-\uffef]/u;
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

/** As much as a date with its hour takes: what is no longer stands in one line, be it a number, a name or a time. */
const SHORT = 16;

const shortColumns = (rows: readonly Cells[]): ReadonlySet<number> =>
  new Set((rows[0] ?? []).flatMap((_, at) => (rows.every((cells) => widthOf(cells[at] ?? '') <= SHORT) ? [at] : [])));

const row = (cells: Cells, short: ReadonlySet<number>): string =>
  `<tr>${cells.map((text, at) => `<td${short.has(at) ? ' class="short"' : ''}>${escaped(text)}</td>`).join('')}</tr>`;

const table = (head: Cells, rows: readonly Cells[]): string => {
  const short = shortColumns(rows);
  return [
    '<table>',
    `<thead><tr>${head.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => row(cells, short)),
    '</tbody>',
    '</table>',
  ].join('\n');
};

const block = (one: Block): string => {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${escaped(one.text)}</h${one.level}>`;
    case 'points':
      return `<ul>\n${one.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    case 'paragraph':
      return `<p>${escaped(one.text)}</p>`;
    case 'table':
      return table(one.head, one.rows);
    case 'picture':
      return `<figure>${svg(one.picture, one.alt)}</figure>`;
  }
};

/** A letter or a post has no heading of its own; who cannot see the page is told what it is all the same. */
const opening = ({ title, blocks }: Page): readonly string[] =>
  blocks[0]?.kind === 'heading' ? [] : [`<h1 class="unseen">${escaped(title)}</h1>`];

const body = (page: Page): readonly string[] => {
  const words = ['<main>', ...opening(page), ...page.blocks.map(block), '</main>'];
  if (page.mark === null) return ['<body>', ...words, '</body>'];
  const mark = escaped(page.mark);
  return [`<body class="draft" data-mark="${mark}">`, `<header class="mark">${mark}</header>`, ...words, '</body>'];
};

/** What a browser's tab and a list of results have room for. */
const LONGEST_TITLE = 65;

const tabTitle = ({ mark, title }: Page): string => {
  const signs = [...(mark === null ? title : `${mark} ${title}`)];
  return signs.length > LONGEST_TITLE ? `${signs.slice(0, LONGEST_TITLE - 1).join('')}…` : signs.join('');
};

const html = (page: Page): string =>
  [
    '<!DOCTYPE html>',
    `<html lang="${page.lang}" dir="ltr">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(tabTitle(page))}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    ...body(page),
    '</html>',
    '',
  ].join('\n');

export const htmlPage: PageWriter = (page) => new TextEncoder().encode(html(page));
