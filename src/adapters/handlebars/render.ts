/** Owns the filling of templates with Handlebars, shut to everything but our own blocks. */
import Handlebars from 'handlebars';
import type { ShownFact } from '../../core/incident/context.ts';
import type { RenderContext, Renderer } from '../../ports/renderer.ts';
import { HELPERS } from './helpers.ts';

const OPTIONS = {
  strict: true,
  // The caller has escaped for its format; Handlebars knows HTML only.
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: {
    known: true,
    confirmed: true,
    reported: true,
    is: true,
    each: true,
    if: false,
    unless: false,
    with: false,
    log: false,
    lookup: false,
  },
} as const;

type Filled = (context: unknown, options: { readonly data: unknown; readonly helpers: typeof HELPERS }) => string;

/** What a flat `{{id}}` prints and what `each` goes over. */
const flat = ({ text, items }: ShownFact, guard: Guard): string | string[] =>
  items.length > 0 ? items.map(guard) : guard(text);

type Guard = (text: string) => string;

/** Without a prototype, so that `{{constructor}}` is as unknown as any other word that is no fact. */
const contextOf = ({ facts }: RenderContext, guard: Guard): Record<string, unknown> =>
  Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, flat(fact, guard)])),
  );

const PRIVATE_USE = Array.from({ length: 0x1900 }, (_, index) => String.fromCharCode(0xe000 + index));

/** A sign that no text of these facts holds, to stand for their own line breaks while blank lines are put in order. */
const freeSign = ({ facts }: RenderContext): string => {
  const used = new Set(Object.values(facts).flatMap(({ text, items }) => [...text, ...items.join('')]));
  const sign = PRIVATE_USE.find((each) => !used.has(each));
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

/** A renderer that compiles each source once. */
export const handlebarsRenderer = (): Renderer => {
  const engine = Handlebars.create();
  const compiled = new Map<string, Filled>();
  const compile = (source: string): Filled => {
    // Handlebars also takes a syntax tree, which could hold code.
    if (typeof source !== 'string') throw new TypeError('a template is a text');
    const known = compiled.get(source) ?? (engine.compile(source, OPTIONS) as Filled);
    compiled.set(source, known);
    return known;
  };
  return {
    render: (source, context) => {
      const fill = compile(source);
      const sign = freeSign(context);
      const words = fill(
        contextOf(context, (text) => text.replaceAll('\n', sign)),
        { data: { facts: context.facts }, helpers: HELPERS },
      );
      return tidy(words).replaceAll(sign, '\n');
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
