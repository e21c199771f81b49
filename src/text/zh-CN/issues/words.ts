/** Owns how the mainland's sentences on what is wrong name what was meant, and several things in a row. */

/** Raw values joined by commas, as a Chinese list in words. */
export const named = (joined: string, names: Readonly<Record<string, string>> = {}): string =>
  joined
    .split(/,\s*/)
    .filter((part) => part !== '')
    .map((part) => names[part] ?? part)
    .join('、');

export const meant = (near: string): string => (near === '' ? '' : `是不是要写 ${named(near)}？`);
