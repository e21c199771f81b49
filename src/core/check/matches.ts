/** Owns the finding of every match of a pattern: with the pattern itself, where `matchAll` makes a new one of it each time. */

/** `pattern` is global. Matches of nothing are left out. */
export const matches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push(match);
  }
  return found;
};
