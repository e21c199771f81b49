/** Owns how a template becomes words: the grammar is that of Handlebars, the blocks are our own few, and nothing is ever turned into code. */
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Block, isBlock } from '../../core/statement/blocks.ts';
import { type Facts, factIn, HOLDS, saysThat } from './blocks.ts';

/** What a piece of a template looks at: the facts, and where it stands in an `each` the line of the list. */
type Sight = { readonly facts: Facts; readonly guard: (text: string) => string; readonly line: string | null };

export type Fill = (sight: Sight) => string;

type Node = hbs.AST.Node;
type Params = readonly hbs.AST.Expression[];

const refused = ({ type, loc }: Node): never => {
  throw new Error(`${type} in line ${loc.start.line} is nothing that a template may say`);
};

const quoted = (node: hbs.AST.Expression | undefined, block: Node): string =>
  node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : refused(block);

/** The one name of a path, `this` for what `each` goes over. */
const nameOf = (node: Node | undefined, around: Node): string => {
  if (node?.type !== 'PathExpression') return refused(around);
  const { parts, depth, data, original } = node as hbs.AST.PathExpression;
  const [name = 'this', ...more] = parts;
  return depth > 0 || data || more.length > 0 || original !== name ? refused(around) : name;
};

const flat = (node: hbs.AST.MustacheStatement): Fill => {
  if (node.params.length > 0 || node.hash !== undefined) return refused(node);
  const name = nameOf(node.path, node);
  if (name === 'this') return ({ line }) => line ?? refused(node);
  return ({ facts, guard }) => guard(factIn(facts, name).text);
};

/** Whether the body of a block is said, and not its `else`. */
const asks = (
  block: Exclude<Block, 'each'>,
  [first, second, ...more]: Params,
  node: Node,
): ((facts: Facts) => boolean) => {
  const id = quoted(first, node);
  if (more.length > 0) return refused(node);
  if (block !== 'is') return second === undefined ? (facts) => HOLDS[block](factIn(facts, id)) : refused(node);
  const said = quoted(second, node);
  return (facts) => saysThat(factIn(facts, id), said);
};

const each =
  (id: string, body: Fill, otherwise: Fill): Fill =>
  (sight) => {
    const { items } = factIn(sight.facts, id);
    if (items.length === 0) return otherwise(sight);
    return items.map((item) => body({ ...sight, line: sight.guard(item) })).join('');
  };

const block = (node: hbs.AST.BlockStatement): Fill => {
  const name = nameOf(node.path, node);
  if (!isBlock(name) || node.hash !== undefined) return refused(node);
  const [body, otherwise] = [bodyOf(node.program), bodyOf(node.inverse)];
  if (name === 'each') return each(nameOf(node.params[0], node), body, otherwise);
  const holds = asks(name, node.params, node);
  return (sight) => (holds(sight.facts) ? body : otherwise)(sight);
};

const pieceOf = (node: Node): Fill => {
  switch (node.type) {
    case 'ContentStatement': {
      const { value } = node as hbs.AST.ContentStatement;
      return () => value;
    }
    case 'CommentStatement':
      return () => '';
    case 'MustacheStatement':
      return flat(node as hbs.AST.MustacheStatement);
    case 'BlockStatement':
      return block(node as hbs.AST.BlockStatement);
    default:
      return refused(node);
  }
};

/** A block may have no `else`, and one turned round has nothing but that. */
const bodyOf = (program: hbs.AST.Program | undefined): Fill => {
  const pieces = (program?.body ?? []).map(pieceOf);
  return (sight) => pieces.map((piece) => piece(sight)).join('');
};

/** Throws where the source is no template, or says what is none of ours. */
export const templateOf = (source: string): Fill => bodyOf(parse(source));
