/** The rules of the house, each one a function from what was scanned to what is wrong. Pure, so that each can be shown to bite. */
import { roomOf, targetOf, trespass } from './rooms.ts';
import type { Named, Scan } from './scan.ts';

export type Finding = { readonly rule: string; readonly file: string; readonly line: number; readonly what: string };

export type Rule = { readonly name: string; readonly check: (tree: readonly Scan[]) => readonly Finding[] };

export const MAX_FILE = 300;
export const MAX_FUNCTION = 60;

/** The files that may ask `Intl`; each must name its locale and its zone, so that a text renders the same on every machine. */
export const INTL_FILES: readonly string[] = [
  // Which offset a zone has at an instant: the zone is always named.
  'src/adapters/zones/',
  // What the machine speaks and where it stands: asked in one place, as the last resort.
  'src/adapters/settings/locale.ts',
  // Where one visible character ends: locale 'und'.
  'src/adapters/terminal/width.ts',
];

/** Files outside src/text whose literals may hold Chinese, with the reason beside each. */
export const CHINESE_FILES: readonly string[] = [
  // Tells an old Node what is missing before any module can be loaded.
  'bin/crisis-kit.js',
  // What the check knows of Chinese: patterns that read a text, never shown to anybody.
  'src/core/check/zh/',
];

const perFile = (name: string, of: (scan: Scan) => readonly Named[]): Rule => ({
  name,
  check: (tree) =>
    tree.flatMap((scan) => of(scan).map(({ name: what, line }) => ({ rule: name, file: scan.file, line, what }))),
});

const isIn = (files: readonly string[], file: string): boolean =>
  files.some((each) => file === each || (each.endsWith('/') && file.startsWith(each)));

const importLaw = perFile('imports', ({ file, imports }) =>
  imports.flatMap((by) => {
    const why = trespass(file, by);
    return why === null ? [] : [{ name: why, line: by.line }];
  }),
);

const placed = perFile('place', ({ file }) =>
  roomOf(file) === 'nowhere' ? [{ name: 'stands in no room of the floor plan', line: 1 }] : [],
);

const noBarrel = perFile('barrel', ({ barrel, starExports }) => [
  ...(barrel ? [{ name: 'only passes on what others own', line: 1 }] : []),
  ...starExports.map(({ line }) => ({ name: 'export *', line })),
]);

const noDefaultExport = perFile('default-export', ({ defaultExports }) => defaultExports);

const noAny = perFile('any', ({ anys }) => anys.map(({ line }) => ({ name: 'any', line })));

const noEnum = perFile('enum', ({ enums }) => enums);

const fileSize = perFile('file-size', ({ lines }) =>
  lines > MAX_FILE ? [{ name: `${lines} lines, at most ${MAX_FILE}`, line: MAX_FILE }] : [],
);

const functionSize = perFile('function-size', ({ functions }) =>
  functions
    .filter(({ length }) => length > MAX_FUNCTION)
    .map(({ name, line, length }) => ({ name: `${name}: ${length} lines, at most ${MAX_FUNCTION}`, line })),
);

const HAN = /\p{Script=Han}/u;

const noChinese = perFile('chinese', ({ file, literals }) =>
  roomOf(file) === 'text' || isIn(CHINESE_FILES, file) ? [] : literals.filter(({ name }) => HAN.test(name)),
);

/** What a pure room may not touch, however it is written. Aliasing `Date` or `Math` as a whole would hide the rest, so it counts too. */
const IMPURE = [
  /^(process|console|globalThis|global|window|self|performance|crypto|fetch|navigator|require|module|Buffer|Worker|eval|Function)(\.|$)/,
  /^(new (Function|WebSocket|XMLHttpRequest|Worker)\()/,
  /^(set|clear)(Timeout|Interval|Immediate)$|^queueMicrotask$/,
  /^Date$|^new Date\(0\)$|^Date\.(?!parse$|UTC$)/,
  /^Math$|^Math\.(random|\[computed\])$/,
];

/** The machine's own zone, which `new Date(y, m, d)` and these methods read without saying so. */
const HOST_ZONE =
  /^new Date\([2-9]\)$|^\.(get|set)(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year)$|^\.(getTimezoneOffset|toDateString|toTimeString)$/;

const pureCore = perFile('pure', ({ file, reaches }) =>
  roomOf(file) === 'core'
    ? reaches.filter(({ name }) => HOST_ZONE.test(name) || IMPURE.some((pattern) => pattern.test(name)))
    : [],
);

const HOST_LOCALE = /^\.toLocale\w*$|^\.localeCompare$/;
const INTL = /^(new )?Intl(\.|\(|$)/;

const noHostLocale = perFile('locale', ({ file, reaches }) =>
  reaches.filter(({ name }) => HOST_LOCALE.test(name) || (INTL.test(name) && !isIn(INTL_FILES, file))),
);

/** Loads one of Node's own modules when it is needed; tells nothing of the process. */
const LATE_LOADER = 'getBuiltinModule';

/** `process` is handed to system.ts by the front door; whoever takes it from the air cannot be tested with another. */
const processByHand = perFile('process', ({ file, reaches, imports }) => {
  if (roomOf(file) === 'core' || roomOf(file) === 'bin') return [];
  const taken = imports.filter(
    ({ specifier, typeOnly, names }) =>
      !typeOnly && specifier?.replace('node:', '') === 'process' && names.some((name) => name !== LATE_LOADER),
  );
  return [
    ...reaches.filter(({ name }) => /^process(\.|$)/.test(name)),
    ...taken.map(({ line }) => ({ name: 'node:process', line })),
  ];
});

type Graph = ReadonlyMap<string, readonly string[]>;

const graphOf = (tree: readonly Scan[]): Graph => {
  const files = new Set(tree.map(({ file }) => file));
  const leadsTo = (scan: Scan): readonly string[] =>
    scan.imports.flatMap(({ specifier }) => {
      const target = targetOf(scan.file, specifier);
      return target.kind === 'file' && files.has(target.file) ? [target.file] : [];
    });
  return new Map(tree.map((scan) => [scan.file, leadsTo(scan)]));
};

const reachable = (graph: Graph, start: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const open = [...(graph.get(start) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...(graph.get(file) ?? []));
  }
  return found;
};

/** Files that reach each other form one knot; each knot is one finding, at its first file. */
const noCycles: Rule = {
  name: 'cycle',
  check: (tree) => {
    const graph = graphOf(tree);
    const reach = new Map([...graph.keys()].map((file) => [file, reachable(graph, file)]));
    const knots = [...reach]
      .filter(([file, to]) => to.has(file))
      .map(([file, to]) => [...to].filter((other) => reach.get(other)?.has(file)).sort());
    const unique = [...new Set(knots.map((knot) => knot.join(' ↔ ')))];
    return unique.map((what) => ({ rule: 'cycle', file: what.split(' ')[0] ?? '', line: 1, what }));
  },
};

/** An import of a file that is not there would slip through every other rule. */
const noDangling: Rule = {
  name: 'dangling',
  check: (tree) => {
    const files = new Set(tree.map(({ file }) => file));
    return tree.flatMap(({ file, imports }) =>
      imports.flatMap(({ specifier, line }) => {
        const target = targetOf(file, specifier);
        const lost = target.kind === 'file' && target.file.endsWith('.ts') && !files.has(target.file);
        return lost ? [{ rule: 'dangling', file, line, what: `${specifier} is not there` }] : [];
      }),
    );
  },
};

export const LAW: readonly Rule[] = [
  placed,
  importLaw,
  noDangling,
  noCycles,
  noBarrel,
  noDefaultExport,
  noAny,
  noEnum,
  pureCore,
  processByHand,
  noHostLocale,
  noChinese,
  fileSize,
  functionSize,
];

export const show = ({ file, line, what }: Finding): string => `${file}:${line} ${what}`;
