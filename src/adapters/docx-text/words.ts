/** Owns the words in the part of a Word file that holds them: what a reader sees, and neither what was struck out nor what a field computes. */
import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Of the two dialects in use. */
const WORDPROCESSING =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/;

/** Struck out, moved away, computed, drawn, or said a second time for older programs. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'txbxContent']);

const BREAKS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Deeper than any word processor nests. */
const DEEPEST = 500;

const refuse = (why: string): never => {
  throw new Error(why);
};

/** What a paragraph begins with, by the name of its style. */
const markOf = ({ attributes }: SaxesTagNS): string => {
  const style = Object.values(attributes).find(({ local }) => local === 'val')?.value ?? '';
  const [, level] = /^heading ?([1-6])$/i.exec(style) ?? [];
  return level === undefined ? '' : `${'#'.repeat(Number(level))} `;
};

/** Collects paragraphs from one tag after the other. */
class Paragraphs {
  private readonly done: string[] = [];
  private line = '';
  private mark = '';
  private depth = 0;
  private unseen = 0;
  private inWords = false;

  open(tag: SaxesTagNS): void {
    this.depth += 1;
    if (this.depth > DEEPEST) refuse('nested too deep');
    if (UNSEEN.has(tag.local)) this.unseen += 1;
    if (this.unseen === 0 && WORDPROCESSING.test(tag.uri)) this.enter(tag);
  }

  text(words: string): void {
    if (this.inWords && this.unseen === 0) this.line += words;
  }

  close({ local, uri }: SaxesTagNS): void {
    this.depth -= 1;
    if (UNSEEN.has(local)) this.unseen -= 1;
    if (!WORDPROCESSING.test(uri)) return;
    if (local === 't') this.inWords = false;
    if (local === 'p') this.end();
  }

  all(): string {
    return `${this.done.join('\n\n').trim()}\n`;
  }

  private enter(tag: SaxesTagNS): void {
    if (tag.local === 'pStyle') this.mark = markOf(tag);
    else if (tag.local === 'numPr') this.mark ||= '- ';
    else if (tag.local === 't') this.inWords = true;
    else this.line += BREAKS[tag.local] ?? '';
  }

  private end(): void {
    const words = this.line.trim();
    if (words !== '') this.done.push(this.mark + words);
    this.line = '';
    this.mark = '';
  }
}

/** Reads one paragraph after the other. Throws where the markup is broken, nests too deep or brings definitions of its own. */
export const wordsOf = (xml: string): string => {
  const parser = new SaxesParser({ xmlns: true });
  const paragraphs = new Paragraphs();
  parser.on('error', (fault) => refuse(fault.message));
  parser.on('doctype', () => refuse('a definition of its own'));
  parser.on('opentag', (tag) => paragraphs.open(tag));
  parser.on('text', (words) => paragraphs.text(words));
  parser.on('closetag', (tag) => paragraphs.close(tag));
  parser.write(xml).close();
  return paragraphs.all();
};
