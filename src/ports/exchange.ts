/** The doorway to the forms in which other programs write: texts as Base64, tables as CSV. */
export type Exchange = {
  readonly base64: (text: string) => string;
  /** The text; null where it is no Base64, or not of UTF-8. */
  readonly unbase64: (encoded: string) => string | null;
  /** The cells of a table, row by row, as they were written; null where a quote stays open. */
  readonly rows: (csv: string) => readonly (readonly string[])[] | null;
};
