/** Owns the filling of templates: each is read once, and blank lines are put in order around what was left out. */
import type { RenderContext, Renderer } from '../../ports/renderer.ts';
import { type Fill, templateOf } from './fill.ts';

const PRIVATE_USE = Array.from({ length: 0x1900 }, (_, index) => String.fromCharCode(0xe000 + index));

/** A sign that no text of these facts holds, to stand for their own line breaks while blank lines are put in order. */
const freeSign = ({ facts }: RenderContext): string => {
  const texts = Object.values(facts).flatMap(({ text, items }) => [text, ...items]);
  const sign = PRIVATE_USE.find((each) => !texts.some((text) => text.includes(each)));
  if (sign === undefined) throw new RangeError('no private-use character is left');
  return sign;
};

/** Blocks that left nothing behind leave no gaps: one blank line between paragraphs, none before and after. */
const tidy = (words: string): string =>
  words
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n{2,}$/, '\n');

/** Marks that a template sets at the start of a line, also behind a block tag that opens there. */
const MARK = /^((?:\{\{(?:[#^/][^}]*|else)\}\})*)(#{1,6} |- )/gm;

/** A line of a list keeps a sign that needs no Markdown, or five of them would read as one block. */
const LIST_SIGN = '• ';

/** A renderer that reads each source once. */
export const handlebarsRenderer = (): Renderer => {
  const known = new Map<string, Fill>();
  const templateFrom = (source: string): Fill => {
    // The parser also takes a syntax tree.
    if (typeof source !== 'string') throw new TypeError('a template is a text');
    const fill = known.get(source) ?? templateOf(source);
    known.set(source, fill);
    return fill;
  };
  return {
    render: (source, context) => {
      const sign = freeSign(context);
      const guard = (text: string): string => text.replaceAll('\n', sign);
      return tidy(templateFrom(source)({ facts: context.facts, guard, line: null })).replaceAll(sign, '\n');
    },
    plainBody: (source) =>
      source.replace(MARK, (_, before: string, mark: string) => (mark === '- ' ? before + LIST_SIGN : before)),
  };
};

const shared = handlebarsRenderer();

/** Fills a template. */
export const render = shared.render;

/** The source for the plain form of a statement. */
export const plainBody = shared.plainBody;
