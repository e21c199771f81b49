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
const flat = ({ text, items }: ShownFact): string | string[] => (items.length > 0 ? [...items] : text);

const flatAll = (facts: RenderContext['facts']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, flat(fact)]));

/** Marks that a template sets at the start of a line, also behind a block tag that opens there. */
const MARK = /^((?:\{\{(?:[#^/][^}]*|else)\}\})*)(?:#{1,6} |- )/gm;

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
    render: (source: string, { facts }: RenderContext) => {
      // Without a prototype, so that `{{constructor}}` is as unknown as any other word that is no fact.
      const context: Record<string, unknown> = Object.assign(Object.create(null), flatAll(facts));
      return compile(source)(context, { data: { facts }, helpers: HELPERS });
    },
    plainBody: (source) => source.replace(MARK, '$1'),
  };
};

const shared = handlebarsRenderer();

/** Fills a template. */
export const render = shared.render;

/** The source for the plain form of a statement. */
export const plainBody = shared.plainBody;
