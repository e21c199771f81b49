/** Owns the walk over a template's syntax tree: what each mention of a fact is, and inside which blocks it stands. */
import type { Block } from '../../../core/statement/blocks.ts';
import { isBlock } from '../../../core/statement/blocks.ts';

/** Where something stands in the text of the body. Lines from 1, columns from 0. */
export type Loc = { readonly start: Point; readonly end: Point };
type Point = { readonly line: number; readonly column: number };

/** The blocks around a node by fact: `is` and `known` mean it is there, `confirmed` and `reported` that its certainty was asked. */
export type Around = {
  readonly there: ReadonlySet<string>;
  readonly checked: ReadonlySet<string>;
  readonly each: boolean;
  readonly depth: number;
};

type Common = { readonly loc: Loc; readonly around: Around };

/** What a node of a template is, told plainly. */
export type Seen =
  | (Common & { readonly kind: 'flat'; readonly fact: string })
  | (Common & { readonly kind: 'block'; readonly block: Block; readonly fact: string; readonly value: string | null })
  | (Common & { readonly kind: 'arguments'; readonly block: Block })
  | (Common & { readonly kind: 'helper'; readonly name: string })
  | (Common & { readonly kind: 'refused'; readonly found: string })
  /** `{{! field: sold_where }}`: the words that follow are what a law asks for under that name. */
  | (Common & { readonly kind: 'mark'; readonly field: string })
  | (Common & { readonly kind: 'deep' })
  | (Common & { readonly kind: 'words'; readonly text: string });

export const MAX_BLOCKS = 12;

const OUTSIDE: Around = { there: new Set(), checked: new Set(), each: false, depth: 0 };

type Node = hbs.AST.Statement;
type BlockNode = hbs.AST.BlockStatement;

const isPath = (node: hbs.AST.Expression): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isText = (node: hbs.AST.Expression): node is hbs.AST.StringLiteral => node.type === 'StringLiteral';

/** The one name of a plain path; null for `a.b`, `../a`, `@index` and `this`. */
const plain = (node: hbs.AST.Expression | hbs.AST.Literal): string | null => {
  if (!isPath(node) || node.data || node.depth > 0 || node.parts.length !== 1 || node.original.startsWith('this'))
    return null;
  return node.parts[0] ?? null;
};

const isThis = (node: hbs.AST.Expression | hbs.AST.Literal): boolean =>
  isPath(node) && node.depth === 0 && !node.data && node.parts.length === 0;

const original = (node: hbs.AST.Expression | hbs.AST.Literal): string =>
  'original' in node ? String(node.original) : node.type;

const hashed = ({ hash }: { readonly hash?: hbs.AST.Hash | undefined }): boolean => (hash?.pairs.length ?? 0) > 0;

const mustache = (node: hbs.AST.MustacheStatement, around: Around): Seen => {
  const { loc } = node;
  if (!node.escaped) return { kind: 'refused', found: `{{{${original(node.path)}}}}`, loc, around };
  if (node.params.length > 0 || hashed(node)) return { kind: 'helper', name: original(node.path), loc, around };
  const fact = plain(node.path);
  if (fact !== null) return { kind: 'flat', fact, loc, around };
  if (isThis(node.path) && around.each) return { kind: 'words', text: '', loc, around };
  return { kind: 'refused', found: original(node.path), loc, around };
};

/** The arguments of a block: one quoted fact, a quoted value behind it for `is`, a bare fact for `each`. */
const argumentsOf = (
  block: Block,
  { params, program, ...rest }: BlockNode,
): { readonly fact: string; readonly value: string | null } | null => {
  const [first, second, ...more] = params;
  if (first === undefined || more.length > 0 || hashed(rest) || program.blockParams) return null;
  if (block === 'each') {
    const fact = plain(first);
    return fact === null || second !== undefined ? null : { fact, value: null };
  }
  if (!isText(first)) return null;
  if (block !== 'is') return second === undefined ? { fact: first.value, value: null } : null;
  return second !== undefined && isText(second) ? { fact: first.value, value: second.value } : null;
};

const plus = (set: ReadonlySet<string>, fact: string): ReadonlySet<string> => new Set([...set, fact]);

/** What is around the body of a block; its `else` stands outside of it. */
const into = (around: Around, block: Block, fact: string): Around => {
  const checked = block === 'confirmed' || block === 'reported';
  return {
    there: block === 'each' ? around.there : plus(around.there, fact),
    checked: checked ? plus(around.checked, fact) : around.checked,
    each: around.each || block === 'each',
    depth: around.depth + 1,
  };
};

const blockStatement = (node: BlockNode, around: Around): readonly Seen[] => {
  const { loc } = node;
  const name = original(node.path);
  // A raw block `{{{{x}}}}` is the one kind of block that carries no mark of its braces' blanks.
  if (!('open' in node.openStrip)) return [{ kind: 'refused', found: `{{{{${name}}}}}`, loc, around }];
  if (around.depth >= MAX_BLOCKS) return [{ kind: 'deep', loc, around }];
  const known = isBlock(name) ? name : null;
  const said = known === null ? null : argumentsOf(known, node);
  const inside =
    known === null || said === null ? { ...around, depth: around.depth + 1 } : into(around, known, said.fact);
  const self: Seen =
    known === null
      ? { kind: 'helper', name, loc, around }
      : said === null
        ? { kind: 'arguments', block: known, loc, around }
        : { kind: 'block', block: known, ...said, loc, around };
  const outside = { ...around, depth: around.depth + 1 };
  return [self, ...walk(node.program?.body ?? [], inside), ...walk(node.inverse?.body ?? [], outside)];
};

const MARK = /^\s*field:\s*(\S+)\s*$/;

const mark = ({ value, loc }: hbs.AST.CommentStatement, around: Around): readonly Seen[] => {
  const field = MARK.exec(value)?.[1];
  return field === undefined ? [] : [{ kind: 'mark', field, loc, around }];
};

const one = (node: Node, around: Around): readonly Seen[] => {
  const { loc } = node;
  switch (node.type) {
    case 'MustacheStatement':
      return [mustache(node as hbs.AST.MustacheStatement, around)];
    case 'BlockStatement':
      return blockStatement(node as BlockNode, around);
    case 'ContentStatement':
      return [{ kind: 'words', text: (node as hbs.AST.ContentStatement).value, loc, around }];
    case 'CommentStatement':
      return mark(node as hbs.AST.CommentStatement, around);
    default:
      return [{ kind: 'refused', found: node.type, loc, around }];
  }
};

/** Everything in a template that a rule may have something to say about, in order. */
export const walk = (nodes: readonly Node[], around: Around = OUTSIDE): readonly Seen[] =>
  nodes.flatMap((node) => one(node, around));
