// The one way the project is bundled, for what ships, for the content step, the bench and the tests: what is compared is built alike.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { minify } from 'rolldown/utils';
import { together } from './together.mjs';

/** CommonJS, because Node starts it faster than the same code as ES modules: measured at a fifth of the whole start. */
const OUTPUT = {
  format: 'cjs',
  exports: 'named',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  comments: { legal: true, annotation: false, jsdoc: false },
};

/** What really got into a chunk, relative to `root`, and how much of it. */
const sourcesOf = (root, { modules }) =>
  Object.fromEntries(
    Object.entries(modules).flatMap(([id, { renderedLength }]) =>
      renderedLength > 0 ? [[path.relative(root, id), renderedLength]] : [],
    ),
  );

/** Made small for the way over a poor line: a fault names itself by its words, never by a line of the bundle. */
const codeOf = async ({ fileName, code }) => (await minify(fileName, code)).code;

/**
 * What the packages ask for and nobody here needs: what taught the browsers of 2015 this language, which would also write
 * to the global object; and colours of its own, which cli-table3 does without where they are missing.
 */
const OPTIONAL = ['@colors/colors/safe'];
const isNeedless = (source) => source.startsWith('core-js/') || OPTIONAL.includes(source);

/** Lighter ways to the same: Node's own tables, and the package's own ES modules, of which only what is used gets in. */
const INSTEAD = {
  'grapheme-splitter': path.join(import.meta.dirname, 'graphemes.mjs'),
  yaml: path.join(import.meta.dirname, '..', 'node_modules', 'yaml', 'browser', 'dist', 'index.js'),
};

const placeOf = (source) => (isNeedless(source) ? '\0needless' : (INSTEAD[source] ?? null));

const lighter = {
  name: 'lighter',
  resolveId: (source) => {
    const id = placeOf(source);
    return id === null ? null : { id, external: false };
  },
  load: (id) => (id === '\0needless' ? '' : null),
};

/** Bundles the entries under `root`, by name: the files, and for each the sources it is made of. */
export const bundle = async (root, input) => {
  const { plugin, groups } = together(root);
  const bundler = await rolldown({
    cwd: root,
    input,
    plugins: [lighter, plugin],
    platform: 'node',
    transform: { target: 'node20.19' },
    logLevel: 'warn',
    // What one verb loads late another may load at once; that is as it should be.
    checks: { ineffectiveDynamicImport: false },
  });
  try {
    const { output } = await bundler.generate({ ...OUTPUT, codeSplitting: { groups } });
    const files = await Promise.all(output.map(async (chunk) => [chunk.fileName, await codeOf(chunk)]));
    return { files: new Map(files), sources: new Map(output.map((chunk) => [chunk.fileName, sourcesOf(root, chunk)])) };
  } finally {
    await bundler.close();
  }
};

/** The same, written into `folder`. */
export const bundleInto = async (root, folder, input) => {
  const { files } = await bundle(root, input);
  await mkdir(folder, { recursive: true });
  for (const [name, code] of files) await writeFile(path.join(folder, name), code);
};
