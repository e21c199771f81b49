/** The grammar of Handlebars by its own path: what turns templates into code, four fifths of the library, stays out. */
/// <reference types="handlebars" />
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** The tree with blank lines put in order around blocks that stand alone on their line. */
  export const parse: (source: string) => hbs.AST.Program;
  /** The tree of what stands there. */
  export const parseWithoutProcessing: (source: string) => hbs.AST.Program;
}
