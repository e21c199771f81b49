// The checker itself, as it stands in src, in one piece, for the measurements beside this file.
import path from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What a module of the project exports. */
export const load = async (file) => {
  const build = await rolldown({ input: path.join(ROOT, file), platform: 'neutral' });
  const { output } = await build.generate({ format: 'es' });
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
};

export const grave = ({ severity }) => severity !== 'hint';

export const share = (part, of) => (of === 0 ? '-' : `${part}/${of} ${((100 * part) / of).toFixed(1)}%`);
