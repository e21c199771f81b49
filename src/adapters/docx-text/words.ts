/** Owns the words in the part of a Word file that holds them: what a reader sees, and neither what was struck out nor what a field computes. */
import { SaxesParser } from 'saxes';

/** Of the two dialects in use. */
const WORDPROCESSING =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/;

/** Struck out, moved away, computed, or said a second time for older programs. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'txbxContent']);

const BREAKS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** Deeper than any word processor nests. */
const DEEPEST = 500;

/** What a paragraph begins with. */
const markOf = (style: string): string => {
  const [, level] = /^(?:Heading|heading|Title|標題|标题)\s?([1-6])?$/u.exec(style) ?? [];
  if (level !== undefined) return `${'#'.repeat(Number(level))} `;
  return style === 'Title' ? '# ' : '';
};

/** Reads one paragraph after the other. Throws where the markup is broken, nests too deep or brings definitions of its own. */
export const wordsOf = (xml: string): string => {
  const parser = new SaxesParser({ xmlns: true });
  const lines: string[] = [];
  let [line, mark, unseen, depth, inWords] = ['', '', 0, 0, false];
  const refuse = (why: string): never => {
    throw new Error(why);
  };
  parser.on('error', (fault) => refuse(fault.message));
  parser.on('doctype', () => refuse('a definition of its own'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse('nested too deep');
    if (UNSEEN.has(local)) unseen += 1;
    if (!WORDPROCESSING.test(uri) || unseen > 0) return;
    const style = Object.values(attributes).find((one) => one.local === 'val')?.value ?? '';
    if (local === 'pStyle') mark = markOf(style);
    else if (local === 'numPr') mark ||= '- ';
    else if (local === 't') inWords = true;
    else line += BREAKS[local] ?? '';
  });
  parser.on('text', (text) => {
    if (inWords && unseen === 0) line += text;
  });
  parser.on('closetag', ({ local, uri }) => {
    depth -= 1;
    if (UNSEEN.has(local)) unseen -= 1;
    if (!WORDPROCESSING.test(uri)) return;
    if (local === 't') inWords = false;
    if (local !== 'p') return;
    lines.push(line.trim() === '' ? '' : mark + line.trim());
    [line, mark] = ['', ''];
  });
  parser.write(xml).close();
  return `${lines
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
};
