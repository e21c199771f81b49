/** Owns a statement as a Word file, made by `docx`: headings, points and paragraphs, fonts named for each region, a draft marked on every sheet. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Lang } from '../../core/lang.ts';
import type { Block, Page } from '../../core/statement/page.ts';
import type { PageWriter } from '../../ports/page-writer.ts';
import { FACES, fontTable } from './fonts.ts';
import { properties } from './properties.ts';
import { sealed } from './zip.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** In half points. */
const SIZES = { text: 22, cell: 18, 1: 32, 2: 26, 3: 22 } as const;
const RED = 'A40000';
const POINTS = 'points';
/** A4 with two centimetres around, in twentieths of a point. */
const SHEET = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

/** Named on every run: in Chinese the quotation marks and dashes that both alphabets share are the Chinese ones. */
const run = (text: string, lang: Lang) => new TextRun({ text, font: FACES[lang] });

const cell = (text: string, lang: Lang, bold: boolean): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        spacing: { after: 0, line: 260 },
        children: [new TextRun({ text, bold, size: SIZES.cell, font: FACES[lang] })],
      }),
    ],
  });

const row = (cells: readonly string[], lang: Lang, head: boolean): TableRow =>
  new TableRow({ tableHeader: head, cantSplit: true, children: cells.map((text) => cell(text, lang, head)) });

/** In twentieths of a point: what a sheet leaves between its margins. */
const WIDTH = 9638;
/** How wide a column wants to be, by its longest cell: a Chinese character counts as two, and a sentence may break. */
const wanted = (cells: readonly string[]): number =>
  Math.min(60, Math.max(8, ...cells.map((text) => text.replace(/[^\u0000-\u024f]/gu, '..').length)));

const widths = (rows: readonly (readonly string[])[]): readonly number[] => {
  const columns = (rows[0] ?? []).map((_, at) => wanted(rows.map((cells) => cells[at] ?? '')));
  const all = columns.reduce((sum, one) => sum + one, 0);
  return columns.map((one) => Math.floor((one / all) * WIDTH));
};

const table = (head: readonly string[], rows: readonly (readonly string[])[], lang: Lang): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [...widths([head, ...rows])],
    rows: [row(head, lang, true), ...rows.map((cells) => row(cells, lang, false))],
  });

const block = (one: Block, lang: Lang): readonly (Paragraph | Table)[] => {
  switch (one.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[one.level], children: [run(one.text, lang)] })];
    case 'points':
      return one.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: POINTS, level: 0 },
            spacing: { after: 60 },
            children: [run(item, lang)],
          }),
      );
    case 'paragraph':
      return [new Paragraph({ children: [run(one.text, lang)] })];
    case 'table':
      return [table(one.head, one.rows, lang), new Paragraph({})];
    case 'picture':
      return [];
  }
};

const EDGE = { style: BorderStyle.SINGLE, size: 8, space: 4, color: RED };

const header = (mark: string, lang: Lang): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        border: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
        children: [new TextRun({ text: mark, bold: true, color: RED, font: FACES[lang] })],
      }),
    ],
  });

const heading = (lang: Lang, size: number) => ({
  run: { font: FACES[lang], size, bold: true, color: '111111' },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
});

const styles = (lang: Lang) => ({
  default: {
    document: {
      run: {
        font: FACES[lang],
        size: SIZES.text,
        language: { value: 'en-US', eastAsia: lang === 'en' ? 'zh-TW' : lang },
      },
      paragraph: { spacing: { after: 160, line: 320 } },
    },
    heading1: heading(lang, SIZES[1]),
    heading2: heading(lang, SIZES[2]),
    heading3: heading(lang, SIZES[3]),
  },
});

const numbering = {
  config: [
    {
      reference: POINTS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 420, hanging: 280 } } },
        },
      ],
    },
  ],
};

const documentOf = ({ lang, title, mark, blocks }: Page): Document =>
  new Document({
    title,
    creator: '',
    styles: styles(lang),
    numbering,
    sections: [
      {
        properties: { page: SHEET },
        ...(mark === null ? {} : { headers: { default: header(mark, lang) } }),
        children: blocks.flatMap((one) => block(one, lang)),
      },
    ],
  });

/** What the library would fill with the hour and the name of nobody. */
const overrides = (page: Page) => [
  { path: 'docProps/core.xml', data: properties(page) },
  { path: 'word/fontTable.xml', data: fontTable(page.lang) },
];

export const docxPage: PageWriter = async (page) =>
  sealed(await Packer.toBuffer(documentOf(page), undefined, overrides(page)));
