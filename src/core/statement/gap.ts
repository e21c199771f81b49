/** Owns the finding of what somebody left open in a text: braces, crosses, circles, lines to write on, and each language's words for later. */

const ANYWHERE: readonly RegExp[] = [
  /\{\{[^}]*\}\}|\{\{|\}\}/u,
  /\bX{2,}\b/u,
  /[\u25CB\u25EF\u3007]{2,}|[_\uFF3F]{3,}|[?\uFF1F]{3,}/u,
];

const ADDRESS = /https?:\/\/[^\s\u3002\uFF0C\uFF1B\uFF09\u3011]+/giu;

/** The first thing left open; null where nothing is. Web addresses may hold braces and crosses. */
export const gapIn = (text: string, ofLanguages: readonly RegExp[]): string | null => {
  const words = text.replace(ADDRESS, ' ');
  for (const gap of [...ANYWHERE, ...ofLanguages]) {
    const found = gap.exec(words);
    if (found) return found[0].trim();
  }
  return null;
};
