// Packs what is large and seldom loaded tighter than npm packs the rest: the package has to stay under 1 MB.
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * The checker's patterns, what is said of faults, and the packages behind a late import, by the folders of their sources. npm's own gzip leaves a
 * fifth of their room unused. What every errand loads stays plain: to unpack it would cost each of them its time.
 */
const SELDOM = [
  'src/core/check/',
  'src/adapters/playbook-source/',
  [
    'src/core/drill/',
    'src/commands/drill',
    'src/commands/dialogs/drill',
    'src/commands/dialogs/facilitate',
    'src/text/facilitator',
    'src/text/sheet',
    'src/text/drill',
    'src/text/review/',
  ],
  'src/text/en/issues/',
  'src/text/zh-TW/issues/',
  'src/text/zh-CN/issues/',
  'node_modules/@marcbachmann/cel-js/',
  'node_modules/cli-table3/',
  'node_modules/docx/',
  'node_modules/fflate/',
  'node_modules/handlebars/',
  'node_modules/saxes/',
  'node_modules/twitter-text/',
  'node_modules/yaml/',
];

/** A chunk that mostly holds something else is loaded with that. What belongs together may lie in several folders. */
const isMostly = (folders, lengths) => {
  const sizes = Object.entries(lengths);
  const sum = (some) => some.reduce((total, [, length]) => total + length, 0);
  const isIn = ([source]) => [folders].flat().some((folder) => `/${source}`.includes(`/${folder}`));
  return sum(sizes.filter(isIn)) > sum(sizes) / 2;
};

/** Unpacks and compiles as a module under its own name, so that what it requires, and who requires it, finds it as before. */
const UNPACK =
  'module._compile(require("node:zlib").brotliDecompressSync(require("node:fs").readFileSync(__filename+".br")).toString(),__filename);\n';

/** Small blocks: each part of a text is told in the letters it has itself. */
const PARAMS = { [constants.BROTLI_PARAM_LGBLOCK]: constants.BROTLI_MIN_INPUT_BLOCK_BITS };

export const tight = (text) => brotliCompressSync(text, { params: PARAMS });

/** So little is not worth a file of its own. */
const SMALL = 10_000;

/** A folder that was renamed would cost room and say nothing. */
const chunksOf = (folder, sources) => {
  const names = [...sources].flatMap(([name, lengths]) => (isMostly(folder, lengths) ? [name] : []));
  if (names.length === 0) throw new Error(`packed: no chunk is made of ${folder}`);
  return names;
};

/** The same files, those that are seldom loaded packed. `sources` has for each what it is made of, and how much of it. */
export const packed = (files, sources, seldom = SELDOM) => {
  const names = seldom.flatMap((folder) => chunksOf(folder, sources));
  const large = new Set(names.filter((name) => files.get(name).length > SMALL));
  return new Map(
    [...files].flatMap(([name, code]) =>
      large.has(name)
        ? [
            [name, UNPACK],
            [`${name}.br`, tight(code)],
          ]
        : [[name, code]],
    ),
  );
};
