/** Owns a statement as a page: its stored Markdown read back as headings, points and paragraphs, for formats that are no plain text. */
import type { Lang } from '../lang.ts';
import type { Instant } from '../time.ts';
import { harmless } from './harmless.ts';

export const STATEMENT_FORMATS = ['md', 'txt', 'html', 'docx'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/** Those that are no file of the record yet: they are made of its Markdown when somebody asks for them. */
export type PageFormat = Exclude<StatementFormat, 'md' | 'txt'>;

export const isStatementFormat = (text: string): text is StatementFormat =>
  (STATEMENT_FORMATS as readonly string[]).includes(text);

type Level = 1 | 2 | 3;

/** How a bar stands, from full to empty. */
export type Bar = { readonly label: string; readonly value: number; readonly of: number; readonly note: string };

/** Something at its place between the start, 0, and the end, 1. */
export type Mark = { readonly at: number; readonly label: string };

export type Lane = { readonly label: string; readonly marks: readonly Mark[] };

export type Picture =
  | { readonly kind: 'bars'; readonly bars: readonly Bar[] }
  | { readonly kind: 'lanes'; readonly from: string; readonly to: string; readonly lanes: readonly Lane[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: Level; readonly text: string }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Reports have tables; statements never do. */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** `alt` says what it shows. A table beside it says the same, so a format without pictures leaves it out. */
  | { readonly kind: 'picture'; readonly alt: string; readonly picture: Picture };

export type Page = {
  readonly lang: Lang;
  /** Of the file: its first heading, or what such a text is called. */
  readonly title: string;
  /** Said on every sheet while the words are not released; null once they are. */
  readonly mark: string | null;
  /** When the words were drafted or released: the only time that such a file names. */
  readonly at: Instant;
  readonly blocks: readonly Block[];
};

const HEADING = /^(#{1,6}) +(.+)$/;
const POINT = /^- +(.+)$/;
/** A sign that was escaped so that Markdown shows it. */
const ESCAPED = /\\([\\`*_[\]<>|~&#+\-=.)])/g;

const unescaped = (text: string): string => text.replace(ESCAPED, '$1').trim();

const LEVELS: readonly Level[] = [1, 2, 3];

/** What opens a page is its title; whatever heads a part of it stands below, and never two steps below what came before. */
const levelOf = (signs: number, above: Level, opens: boolean): Level =>
  opens ? 1 : (LEVELS[Math.min(signs, above)] ?? 3);

/** The blocks of a statement's Markdown, which knows headings, points and paragraphs of one line and nothing else. */
export const blocksOf = (markdown: string): readonly Block[] => {
  const blocks: Block[] = [];
  let above: Level = 1;
  let items: string[] = [];
  for (const line of harmless(markdown)
    .split('\n')
    .map((one) => one.trim())) {
    if (line === '') continue;
    const [, item] = POINT.exec(line) ?? [];
    if (item !== undefined) {
      if (blocks.at(-1)?.kind !== 'points') {
        items = [];
        blocks.push({ kind: 'points', items });
      }
      items.push(unescaped(item));
      continue;
    }
    const [, signs, title] = HEADING.exec(line) ?? [];
    if (signs !== undefined && title !== undefined) {
      above = levelOf(signs.length, above, blocks.length === 0);
      blocks.push({ kind: 'heading', level: above, text: unescaped(title) });
    } else blocks.push({ kind: 'paragraph', text: unescaped(line) });
  }
  return blocks;
};

/** What is known of a stored statement beside its words. */
export type About = Omit<Page, 'title' | 'blocks'> & { readonly untitled: string };

/** A stored statement as a page. The mark that stands above the words of a draft is no part of them. */
export const pageOf = (markdown: string, { untitled, ...about }: About): Page => {
  const { mark } = about;
  const words = mark !== null && markdown.startsWith(mark) ? markdown.slice(mark.length) : markdown;
  const blocks = blocksOf(words);
  const [first] = blocks;
  return { ...about, title: first?.kind === 'heading' ? first.text : untitled, blocks };
};
