/** Reads off a regular expression with which characters a match can begin. */

/** Four characters; or fewer, and a star where anything may follow. */
export type Opening = string;

export const ANY = '*';
export const WIDTH = 4;

const isDone = (opening: Opening): boolean => opening.endsWith(ANY) || opening.length >= WIDTH;

export const groupEnd = (source: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const one = source[at];
    if (one === '\\') at += 1;
    else if (one === '[') at = classEnd(source, at) - 1;
    else if (one === '(') depth += 1;
    else if (one === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
};

export const classEnd = (source: string, from: number): number => {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === ']') return at + 1;
  }
  return source.length;
};

/** The branches of an alternation; those inside groups stay whole. */
export const branches = (source: string): readonly string[] => {
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    const one = source[at];
    if (one === '\\') at += 1;
    else if (one === '[') at = classEnd(source, at) - 1;
    else if (one === '(') at = groupEnd(source, at) - 1;
    else if (one === '|') {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start)];
};

type Piece = { readonly openings: readonly Opening[]; readonly end: number };

const DIGITS = [...'0123456789'];

const escaped = (source: string): Piece => {
  const sign = source[1] ?? '';
  if (sign === 'b') return { openings: [''], end: 2 };
  if (sign === 'd') return { openings: DIGITS, end: 2 };
  return { openings: [/\w/.test(sign) ? ANY : sign], end: 2 };
};

const classed = (source: string): Piece => {
  const end = classEnd(source, 0);
  const inner = source.slice(1, end - 1);
  return { openings: /^[a-z0-9' #]+$/.test(inner) ? [...inner] : [ANY], end };
};

const grouped = (source: string): Piece => {
  const end = groupEnd(source, 0);
  if (/^\(\?(?:[=!]|<[=!])/.test(source)) return { openings: [''], end };
  const inner = source.slice(source.startsWith('(?:') ? 3 : 1, end - 1);
  return { openings: [...new Set(branches(inner).flatMap(openingsOf))], end };
};

const piece = (source: string): Piece => {
  const one = source[0] ?? '';
  if (one === '\\') return escaped(source);
  if (one === '[') return classed(source);
  if (one === '(') return grouped(source);
  return { openings: [one === '.' ? ANY : one], end: 1 };
};

const QUANTIFIER = /^(?:[?*+]|\{\d*,?\d*\})\??/;

const joined = (before: Opening, after: Opening): Opening => {
  const whole = before + after;
  return whole.length > WIDTH ? whole.slice(0, WIDTH) : whole;
};

/** One step further: what was open goes on with the next piece, or past it where it may be left out. */
const onward = (open: readonly Opening[], next: readonly Opening[], quantifier: string): readonly Opening[] => {
  const once = open.flatMap((one) => (isDone(one) ? [one] : next.map((each) => joined(one, each))));
  const skipped = /^(?:[?*]|\{0?,|\{0\})/.test(quantifier) ? open : [];
  const again = /^(?:[*+]|\{)/.test(quantifier) ? once.map((one) => (isDone(one) ? one : one + ANY)) : [];
  return [...new Set([...once, ...skipped, ...again])];
};

/** With what a branch can begin; shorter than two where it can be over by then. */
const openingsOf = (source: string): readonly Opening[] => {
  let open: readonly Opening[] = [''];
  let rest = source;
  while (rest !== '' && !open.every(isDone)) {
    const { openings, end } = piece(rest);
    const quantifier = QUANTIFIER.exec(rest.slice(end))?.[0] ?? '';
    open = onward(open, openings, quantifier);
    rest = rest.slice(end + quantifier.length);
  }
  return open;
};

/** As `openingsOf`, each either full or with a star. */
export const openings = (source: string): readonly Opening[] => [
  ...new Set(openingsOf(source).map((one) => (isDone(one) ? one : one + ANY))),
];
