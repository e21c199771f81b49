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

/** Turns some of the bytes into text. */
export type Decode = (bytes: Uint8Array) => string;

/** Reads the value when it is first asked for, and once. */
const defineLate = (on: object, name: string, text: () => string): void => {
  const read = (): Json => {
    const value = bare(JSON.parse(text()) as Json);
    Object.defineProperty(on, name, { value, enumerable: true });
    return value;
  };
  Object.defineProperty(on, name, { get: read, enumerable: true, configurable: true });
};

const HEAD = /^\["(\w+)",(?:null|"([^"\\]*)"),/;
/** Longer than any head: names of parts and of playbooks, templates, laws. */
const HEAD_BYTES = 160;
const FORMAT = '["format",null,1]';
const LINE_END = 10;
const CLOSING = 0x5d;
const EMPTY = '{}]';

const linesIn = (bytes: Uint8Array): readonly Uint8Array[] => {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return start === bytes.length ? lines : [];
};

/** Content from its bytes; null where they are none. Of each line only the head is looked at, until its part is asked for. */
export const unpack = (bytes: Uint8Array, decode: Decode): Content | null => {
  const content: Record<string, Json> = Object.create(null);
  let known = false;
  for (const line of linesIn(bytes)) {
    const start = decode(line.subarray(0, HEAD_BYTES));
    const [head, part, key] = HEAD.exec(start) ?? [];
    if (head === undefined || part === undefined || line.at(-1) !== CLOSING) return null;
    known ||= start === FORMAT;
    const value = () => decode(line.subarray(head.length, -1));
    if (key === undefined && start.slice(head.length) === EMPTY) content[part] = Object.create(null);
    else if (key === undefined) defineLate(content, part, value);
    else defineLate(content[part] as object, key, value);
  }
  return known ? (content as unknown as Content) : null;
};
