/** Owns the reading of a regular expression as written: where its groups, its classes, its quantifiers and its alternatives end. */

const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const ESCAPE = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|k<\w+>|[\s\S])/iy;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
/** Signs that mean themselves; the last before a quantifier is left, for it alone is meant. */
const PLAIN = /[^\\^$.*+?()[\]{}|\ud800-\udfff]+(?![*+?{])/y;

/** What a sticky pattern reads at a place. */
const readAt = (pattern: RegExp, source: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
};

export const quantifierAt = (source: string, at: number): string => readAt(QUANTIFIER, source, at);
export const escapeAt = (source: string, at: number): string => readAt(ESCAPE, source, at);
export const plainAt = (source: string, at: number): string => readAt(PLAIN, source, at);
/** The parenthesis with what says how it is meant. */
export const openingAt = (source: string, at: number): string => readAt(OPENING, source, at);

export const classEnd = (source: string, from: number): number => {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === ']') return at + 1;
  }
  return source.length;
};

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

/** The alternatives of a source; those inside groups stay whole. */
export const branches = (source: string): readonly string[] => {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const one = source[at];
    if (one === '\\') at += 1;
    else if (one === '[') at = classEnd(source, at) - 1;
    else if (one === '(') depth += 1;
    else if (one === ')') depth -= 1;
    else if (one === '|' && depth === 0) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start)];
};
