/** Owns the text of a new `crisis-kit.yaml`: every part with its comment in one language, and nothing filled in. */
import type { Level } from '../core/severity/model.ts';
import type { KitFileWords } from './kit-words.ts';
import type { Words } from './words.ts';

export type Fresh = {
  readonly words: Words;
  /** Role ids in the order they are listed, with their names. */
  readonly roles: readonly (readonly [id: string, name: string])[];
  readonly staleAfter: number;
};

const LEVELS: readonly Level[] = [1, 2, 3, 4];

const part = (words: KitFileWords, name: keyof KitFileWords, lines: readonly string[]): string =>
  [...words[name].map((text) => `# ${text}`), ...lines].join('\n');

/** The file as it is first written, ready for its first answers. */
export const freshKit = ({ words: { kit, lang }, roles, staleAfter }: Fresh): string => {
  const of = (name: keyof KitFileWords, ...lines: readonly string[]): string => part(kit.file, name, lines);
  return `${[
    of('head'),
    `format: 1\nlang: ${lang}`,
    of('by', 'by:'),
    of('company', 'company:', '  name:', '  legal_name:', '  contact:'),
    of('markets', 'markets:'),
    of('products', 'products:'),
    of('data', 'data:'),
    of('languages', 'languages:'),
    of('people', 'people:'),
    of('roles', 'roles:', ...roles.map(([id, name]) => `  ${id}: # ${name}`)),
    of('outside', 'outside:'),
    of('channels', 'channels:'),
    of('approvers', 'approvers:', ...LEVELS.map((level) => `  ${level}:`)),
    of(
      'upkeep',
      'upkeep:',
      `  stale_after_days: ${staleAfter}`,
      '  next_review:',
      '  next_drill:',
      '  next_training:',
      '  budget:',
    ),
  ].join('\n\n')}\n`;
};
