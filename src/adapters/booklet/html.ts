/** Owns the pages for drawer and pocket as one HTML file: no script, nothing fetched, one sheet of paper for each role. */
import type { Booklet, BookletPage, BookletPart } from '../../core/kit/booklet.ts';
import { printable } from './printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; color: #000; background: #fff;
  font: 11pt/1.45 "Noto Sans TC", "Noto Sans SC", "PingFang TC", "PingFang SC", "Microsoft JhengHei", "Microsoft YaHei", system-ui, sans-serif; }
section.page { break-after: page; page-break-after: always; padding-bottom: 2rem; }
section.page:last-of-type { break-after: auto; page-break-after: auto; }
header { font-size: 9pt; color: #333; }
h1 { font-size: 20pt; margin: 0 0 .6rem; border-bottom: 2pt solid #000; }
h2 { font-size: 10pt; font-weight: 700; margin: 0 0 .1rem; }
.parts { columns: 2; column-gap: 1.6rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0; padding-left: 1.2em; text-indent: -1.2em; overflow-wrap: anywhere; white-space: pre-wrap; }
.part { break-inside: avoid; padding-bottom: .6rem; }
.loud { column-span: all; }
.loud h2 { font-weight: 400; color: #333; }
.loud li { font-size: 15pt; font-weight: 700; padding-left: 0; text-indent: 0; }
li.blank { border-bottom: 1pt solid #000; height: 1.6rem; max-width: 24rem; }
footer { margin-top: 1rem; font-size: 9pt; color: #333; border-top: .5pt solid #000; padding-top: .2rem; }
@page { margin: 14mm; }
@media print { body { max-width: none; padding: 0; } section.page { padding-bottom: 0; } }
`.trim();

const item = (line: string): string => (line === '' ? '<li class="blank"></li>' : `<li>${escaped(line)}</li>`);

const part = ({ heading, loud, lines }: BookletPart): string =>
  [
    `<div class="part${loud ? ' loud' : ''}">`,
    `<h2>${escaped(heading)}</h2>`,
    `<ul>${lines.map(item).join('')}</ul>`,
    '</div>',
  ].join('\n');

const page = (title: string, { heading, parts, foot }: BookletPage): string =>
  [
    '<section class="page">',
    `<header>${escaped(title)}</header>`,
    `<h1>${escaped(heading)}</h1>`,
    '<div class="parts">',
    ...parts.map(part),
    '</div>',
    `<footer>${escaped(foot)}</footer>`,
    '</section>',
  ].join('\n');

const sheet = ({ lang, title, pages }: Booklet): string =>
  [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(title)}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    ...pages.map((one) => page(title, one)),
    '</body>',
    '</html>',
    '',
  ].join('\n');

export const htmlBooklet = (booklet: Booklet): string => sheet(printable(booklet));
