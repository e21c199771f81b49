/** Owns tables as CSV (RFC 4180) that a spreadsheet opens as they are meant: by hand, since it comes to a mark, quotes and one defence. */

/** Without it spreadsheets take the file for one of their own old encodings, and Chinese for noise. */
const BYTE_ORDER_MARK = '\ufeff';

/** Controls are no part of a text in a table; tabs and line breaks are. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * What a spreadsheet takes for a formula, also behind white space and in full width; a scenario's text must never calculate
 * or call out. What looks guarded already is guarded once more, so that taking the guard off gives back what was written.
 */
const FORMULA = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

const cell = (text: string): string => {
  const clean = text.replaceAll(CONTROLS, '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** A cell as it was before it was guarded. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** Every cell stands in quotes: a text may hold commas and lines. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
