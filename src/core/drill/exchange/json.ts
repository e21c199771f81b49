/** Owns walking through JSON that nobody has checked: every look is at an own property, and what is of another kind is not there. */

export type Node = {
  /** The way from the top, as `injects[0].action`. */
  readonly at: string;
  readonly value: unknown;
};

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const keysOf = ({ value }: Node): readonly string[] => (isFields(value) ? Object.keys(value) : []);

export const child = ({ at, value }: Node, key: string): Node => ({
  at: at === '' ? key : `${at}.${key}`,
  value: isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined,
});

export const itemsOf = ({ at, value }: Node): readonly Node[] =>
  Array.isArray(value) ? value.map((item, index) => ({ at: `${at}[${index}]`, value: item })) : [];

export const textOf = ({ value }: Node): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** A number, or the digits of one in a text; null for anything else. */
export const numberOf = (node: Node): number | null => {
  const text = textOf(node).trim();
  return /^\d{1,9}(\.\d+)?$/.test(text) ? Number(text) : null;
};

/** Nothing that anybody could miss: not there, null, or an empty list, object or text. */
export const isEmpty = ({ value }: Node): boolean =>
  value == null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const DEEPEST = 40;

/** How much deeper it goes with a sign outside of texts. */
const STEPS: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** The sign behind a text that begins at this quote. */
const behindText = (json: string, quote: number): number => {
  let at = quote + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
};

/** Whether a text of JSON is nested no deeper than anything meant in earnest; looked at before it is read. */
export const isFlat = (json: string): boolean => {
  let depth = 0;
  for (let at = 0; at < json.length && depth <= DEEPEST; ) {
    const sign = json[at] ?? '';
    depth += STEPS[sign] ?? 0;
    at = sign === '"' ? behindText(json, at) : at + 1;
  }
  return depth <= DEEPEST;
};
