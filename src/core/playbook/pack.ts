/**
 * Owns the form in which content ships and is pinned: one part a line, `["playbooks","complaint",{…}]`, each line canonical.
 * A line is read when somebody asks for its part: the first question needs one playbook and no template, of a megabyte.
 */
import { canonical } from '../record/canonical.ts';
import type { Json } from '../record/event.ts';
import type { Content } from './model.ts';

/** The parts that are dictionaries of large things, of which a call needs few: a line for each thing. */
const SPLIT: readonly string[] = ['playbooks', 'templates', 'regimes', 'factTexts', 'practiceTexts'];

type Dictionary = Record<string, Json>;

const lineOf = (part: string, key: string | null, value: Json): string => `${canonical([part, key, value])}\n`;

const linesOf = ([part, value]: readonly [string, Json]): readonly string[] => {
  if (!SPLIT.includes(part)) return [lineOf(part, null, value)];
  const entries = Object.entries(value as Dictionary).sort(([a], [b]) => (a < b ? -1 : 1));
  return [lineOf(part, null, {}), ...entries.map(([key, each]) => lineOf(part, key, each))];
};

/** Content as text; the same content gives the same text. */
export const pack = (content: Content): string => {
  const parts = Object.entries(content as unknown as Dictionary).sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.flatMap(linesOf).join('');
};

/** Somebody may well type `constructor` as a name: a dictionary holds what was put in and nothing else. */
const bare = (value: Json): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.setPrototypeOf(value, null) : value;

/** Reads the value when it is first asked for, and once. */
const defineLate = (on: object, name: string, text: string): void => {
  const read = (): Json => {
    const value = bare(JSON.parse(text) as Json);
    Object.defineProperty(on, name, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(on, name, { get: read, enumerable: true, configurable: true });
};

const HEAD = /^\["(\w+)",(?:null|"([^"\\]*)"),/;
const FORMAT = '["format",null,1]\n';

/** Content from its text; null where the text is none. */
export const unpack = (text: string): Content | null => {
  if (!text.includes(FORMAT) || !text.endsWith('\n')) return null;
  const content: Record<string, Json> = Object.create(null);
  for (const line of text.slice(0, -1).split('\n')) {
    const [head, part, key] = HEAD.exec(line) ?? [];
    if (head === undefined || part === undefined || !line.endsWith(']')) return null;
    const value = line.slice(head.length, -1);
    if (key === undefined && value === '{}') content[part] = Object.create(null);
    else if (key === undefined) defineLate(content, part, value);
    else defineLate(content[part] as object, key, value);
  }
  return content as unknown as Content;
};
