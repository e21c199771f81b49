/** Owns the marks on stored texts, DRAFT above and DRILL above and below: they are put on when a text is stored, and are no part of its words. */

const oneOff = (text: string, marks: readonly string[]): string => {
  const above = marks.find((mark) => text.startsWith(mark));
  if (above !== undefined) return text.slice(above.length).trimStart();
  const below = marks.find((mark) => text.trimEnd().endsWith(mark));
  return below === undefined ? text : `${text.trimEnd().slice(0, -below.length).trimEnd()}\n`;
};

/** A text without the marks around it, however many. */
export const unmarked = (text: string, marks: readonly string[]): string => {
  const rest = oneOff(text, marks);
  return rest === text ? text : unmarked(rest, marks);
};
