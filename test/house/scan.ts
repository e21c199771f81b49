/** Reads one source file into what the law asks about it: its imports, its shape, its words. Knows syntax, no rule. */
import { isBuiltin } from 'node:module';
import { parseAst } from 'rolldown/parseAst';

export type ImportKind = 'static' | 'dynamic' | 're-export' | 'type-query';

export type Import = {
  /** Null where a dynamic import is computed, so that nobody can tell what it loads. */
  readonly specifier: string | null;
  readonly kind: ImportKind;
  /** Only types come through. */
  readonly typeOnly: boolean;
  /** The names asked for; `*` for a whole module. */
  readonly names: readonly string[];
  readonly line: number;
};

export type Named = { readonly name: string; readonly line: number };

export type Scan = {
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly defaultExports: readonly Named[];
  readonly starExports: readonly Named[];
  /** Nothing of its own: imports and re-exports only. */
  readonly barrel: boolean;
  readonly anys: readonly Named[];
  readonly enums: readonly Named[];
  /** Functions with their length in lines. */
  readonly functions: readonly (Named & { readonly length: number })[];
  /** String, template and regular-expression literals. */
  readonly literals: readonly Named[];
  /** What the file reaches for without importing it: `process`, `Date.now`, `new Date()`, `Math.random`, `.getHours`. */
  readonly reaches: readonly Named[];
};

/** A node of the syntax tree; which keys it has depends on `type`, so every key is read with care. */
type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): readonly (readonly [string, Node])[] =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [key, child] as const),
  );

type Seen = { readonly node: Node; readonly parent: Node | null; readonly key: string };

function* walk(node: Node, parent: Node | null = null, key = ''): Generator<Seen> {
  yield { node, parent, key };
  for (const [childKey, child] of childrenOf(node)) yield* walk(child, node, childKey);
}

const nodeAt = (node: Node, key: string): Node | null => {
  const value = node[key];
  return isNode(value) ? value : null;
};

const nodesAt = (node: Node, key: string): readonly Node[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

const textAt = (node: Node | null, key: string): string => String(node?.[key] ?? '');

/** The text of a plain string, or of a template without holes. */
const plainText = (node: Node | null): string | null => {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type !== 'TemplateLiteral' || nodesAt(node, 'expressions').length > 0) return null;
  return nodesAt(node, 'quasis').map(quasiText).join('');
};

const quasiText = (quasi: Node): string => {
  const value = quasi['value'] as { readonly cooked?: string | null; readonly raw: string };
  return value.cooked ?? value.raw;
};

const specifierName = (specifier: Node): string =>
  specifier.type === 'ImportSpecifier'
    ? textAt(nodeAt(specifier, 'imported'), 'name')
    : specifier.type === 'ImportDefaultSpecifier'
      ? 'default'
      : '*';

/** `import type …`, or a list in which every name is marked `type`. A bare `import './x.ts'` is no type import. */
const isTypeOnly = (node: Node, key: 'importKind' | 'exportKind'): boolean => {
  const specifiers = nodesAt(node, 'specifiers');
  return node[key] === 'type' || (specifiers.length > 0 && specifiers.every((specifier) => specifier[key] === 'type'));
};

const readImport = (node: Node, line: number): Import | null => {
  const specifier = plainText(nodeAt(node, 'source'));
  const names = (of: (specifier: Node) => string) => nodesAt(node, 'specifiers').map(of);
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier, kind: 'static', typeOnly: isTypeOnly(node, 'importKind'), names: names(specifierName), line };
    case 'ExportNamedDeclaration':
      if (specifier === null) return null;
      return {
        specifier,
        kind: 're-export',
        typeOnly: isTypeOnly(node, 'exportKind'),
        names: names((each) => textAt(nodeAt(each, 'local'), 'name')),
        line,
      };
    case 'ExportAllDeclaration':
      return { specifier, kind: 're-export', typeOnly: node['exportKind'] === 'type', names: ['*'], line };
    case 'ImportExpression':
      return { specifier, kind: 'dynamic', typeOnly: false, names: ['*'], line };
    case 'CallExpression': {
      // The front door is CommonJS, and held to the same law.
      if (textAt(nodeAt(node, 'callee'), 'name') !== 'require') return null;
      const [asked = null] = nodesAt(node, 'arguments');
      return { specifier: plainText(asked), kind: 'static', typeOnly: false, names: ['*'], line };
    }
    case 'TSImportType':
      return { specifier, kind: 'type-query', typeOnly: true, names: ['*'], line };
    default:
      return null;
  }
};

const FUNCTIONS: readonly string[] = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

/** A function goes by its own name, or by what it is given to. */
const functionName = ({ node, parent }: Seen): string =>
  textAt(nodeAt(node, 'id'), 'name') ||
  textAt(parent && (nodeAt(parent, 'id') ?? nodeAt(parent, 'key')), 'name') ||
  'a function without a name';

const literalText = (node: Node): string | null => {
  if (node.type === 'TemplateElement') return quasiText(node);
  if (node.type !== 'Literal') return null;
  const regex = node['regex'] as { readonly pattern: string } | undefined;
  return regex ? regex.pattern : typeof node['value'] === 'string' ? node['value'] : null;
};

/** Keys under which an identifier is only a name: a property, a label, a parameter of a type, an exported alias. */
const isReference = ({ node, parent, key }: Seen): boolean => {
  if (node.type !== 'Identifier' || !parent || parent['computed'] === true) return node.type === 'Identifier';
  if (parent.type === 'MemberExpression' && key === 'property') return false;
  if (
    ['Property', 'PropertyDefinition', 'MethodDefinition', 'TSPropertySignature', 'TSMethodSignature'].includes(
      parent.type,
    ) &&
    key === 'key'
  )
    return false;
  return ![
    'TSTypeReference',
    'TSQualifiedName',
    'ExportSpecifier',
    'ImportSpecifier',
    'TSTypeParameter',
    'TSNamedTupleMember',
    'TSTypeQuery',
  ].includes(parent.type);
};

/** What a reference is used for: `Date.now`, `new Date()` with how many arguments, `Math (whole)`, or the bare name. */
const reachOf = (seen: Seen): string => {
  const name = textAt(seen.node, 'name');
  const { parent, key } = seen;
  if (parent?.type === 'MemberExpression' && key === 'object') {
    const property = nodeAt(parent, 'property');
    return `${name}.${parent['computed'] === true ? (plainText(property) ?? '[computed]') : textAt(property, 'name')}`;
  }
  if (parent?.type === 'NewExpression' && key === 'callee')
    return `new ${name}(${nodesAt(parent, 'arguments').length})`;
  return name;
};

/** The method in `x.getHours`, also as `x['getHours']`, whatever `x` is. */
const methodOf = (node: Node): string | null => {
  if (node.type !== 'MemberExpression') return null;
  const property = nodeAt(node, 'property');
  const name = node['computed'] === true ? plainText(property) : textAt(property, 'name');
  return name === null ? null : `.${name}`;
};

/** Names the file itself brings in: imports, parameters, variables. A reference to them reaches for nothing, unless it is only `declare`d. */
const ownNames = (nodes: readonly Seen[]): ReadonlySet<string> => {
  const bindings = nodes.filter(
    ({ node, parent, key }) => node.type === 'Identifier' && parent !== null && isBinding(parent, key),
  );
  const ambient = nodes.filter(({ node }) => node['declare'] === true).flatMap(({ node }) => [...walk(node)]);
  const borrowed = new Set(ambient.map(({ node }) => textAt(node, 'name')));
  return new Set(bindings.map(({ node }) => textAt(node, 'name')).filter((name) => !borrowed.has(name)));
};

const isBinding = (parent: Node, key: string): boolean =>
  key === 'local' ||
  key === 'params' ||
  (key === 'id' && parent.type !== 'TSTypeAliasDeclaration') ||
  (parent.type === 'AssignmentPattern' && key === 'left');

const BARREL_PARTS: readonly string[] = ['ImportDeclaration', 'ExportAllDeclaration'];

const isBarrelPart = (node: Node): boolean =>
  BARREL_PARTS.includes(node.type) || (node.type === 'ExportNamedDeclaration' && nodeAt(node, 'declaration') === null);

const isBarrel = (body: readonly Node[]): boolean =>
  body.some(({ type }) => type.startsWith('Export')) && body.every(isBarrelPart);

/** Line numbers from offsets, by the places of the line ends. */
const lineFinder = (source: string): ((offset: number) => number) => {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => ends.filter((end) => end < offset).length + 1;
};

/** Reads `source`, which stands at `file` (a path below the project, with slashes). Throws where it does not parse. */
export const scan = (file: string, source: string): Scan => {
  const program = parseAst(source, { lang: 'ts', preserveParens: false }, file) as unknown as Node;
  const lineOf = lineFinder(source);
  const nodes = [...walk(program)];
  const own = ownNames(nodes);
  const named = (of: (seen: Seen) => string | null): readonly Named[] =>
    nodes.flatMap((seen) => {
      const name = of(seen);
      return name === null ? [] : [{ name, line: lineOf(seen.node.start) }];
    });
  const typed = (type: string) => named(({ node }) => (node.type === type ? textAt(nodeAt(node, 'id'), 'name') : null));
  return {
    file,
    lines: source.replace(/\n$/, '').split('\n').length,
    imports: nodes.map(({ node }) => readImport(node, lineOf(node.start))).filter((each) => each !== null),
    defaultExports: named(({ node }) => (isDefaultExport(node) ? 'default' : null)),
    starExports: typed('ExportAllDeclaration'),
    barrel: isBarrel(nodesAt(program, 'body')),
    anys: typed('TSAnyKeyword'),
    enums: typed('TSEnumDeclaration'),
    functions: nodes
      .filter(({ node }) => FUNCTIONS.includes(node.type))
      .map((seen) => ({
        name: functionName(seen),
        line: lineOf(seen.node.start),
        length: lineOf(seen.node.end) - lineOf(seen.node.start) + 1,
      })),
    literals: named(({ node }) => literalText(node)),
    reaches: [
      ...named((seen) => (isReference(seen) && !own.has(textAt(seen.node, 'name')) ? reachOf(seen) : null)),
      ...named(({ node }) => methodOf(node)),
    ],
  };
};

const isDefaultExport = (node: Node): boolean =>
  node.type === 'ExportDefaultDeclaration' ||
  (node.type === 'ExportSpecifier' && textAt(nodeAt(node, 'exported'), 'name') === 'default');

export const isNodeModule = (specifier: string): boolean => specifier.startsWith('node:') || isBuiltin(specifier);
