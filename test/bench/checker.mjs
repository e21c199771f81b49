// The checker itself, as it stands in src, in one piece, for the measurements beside this file.
import path from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What a module of the project exports. */
export const load = async (file) => {
  const build = await rolldown({ input: path.join(ROOT, file), platform: 'neutral' });
  const { output } = await build.generate({ format: 'es', codeSplitting: false });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
};

/** The check of a text in the language it says, with the rules of all loaded beforehand. */
export const loadCheck = async () => {
  const { checkerOf } = await load('src/core/check/run.ts');
  const langs = ['en', 'zh-TW', 'zh-CN'];
  const checkers = new Map(await Promise.all(langs.map(async (lang) => [lang, await checkerOf(lang)])));
  return (text, { lang, ...asked }) => checkers.get(lang)(text, asked);
};

export const grave = ({ severity }) => severity !== 'hint';

export const share = (part, of) => (of === 0 ? '-' : `${part}/${of} ${((100 * part) / of).toFixed(1)}%`);
