/** Owns the reading of a regular expression as written: where its groups, its classes and its alternatives end. */

const BACKSLASH = 0x5c;
const CLASS = 0x5b;
const CLASS_END = 0x5d;
const GROUP = 0x28;
const GROUP_END = 0x29;
const BAR = 0x7c;

export const classEnd = (source: string, from: number): number => {
  for (let at = from + 1; at < source.length; at += 1) {
    const one = source.charCodeAt(at);
    if (one === BACKSLASH) at += 1;
    else if (one === CLASS_END) return at + 1;
  }
  return source.length;
};

export const groupEnd = (source: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const one = source.charCodeAt(at);
    if (one === BACKSLASH) at += 1;
    else if (one === CLASS) at = classEnd(source, at) - 1;
    else if (one === GROUP) depth += 1;
    else if (one === GROUP_END) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
};

/** The alternatives of a source; those inside groups stay whole. */
export const branches = (source: string): readonly string[] => {
  if (!source.includes('|')) return [source];
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const one = source.charCodeAt(at);
    if (one === BACKSLASH) at += 1;
    else if (one === CLASS) at = classEnd(source, at) - 1;
    else if (one === GROUP) depth += 1;
    else if (one === GROUP_END) depth -= 1;
    else if (one === BAR && depth === 0) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start)];
};
