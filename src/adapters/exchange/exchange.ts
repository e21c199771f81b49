/** Owns the forms in which other programs write: Base64 by Node, tables by csv42. */
import { csv2json } from 'csv42';
import type { Exchange } from '../../ports/exchange.ts';

const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

const unbase64 = (encoded: string): string | null => {
  if (!BASE64.test(encoded)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(encoded, 'base64'));
  } catch {
    return null;
  }
};

const SEPARATORS = [',', ';', '\t'] as const;

/** The first row, however it is parted, has a separator more often than any other sign of the kind. */
const separatorIn = (csv: string): string => {
  const [head = ''] = csv.replaceAll(/"[^"]*"/g, '').split('\n', 1);
  const count = (sign: string): number => head.split(sign).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
};

const MOST_COLUMNS = 200;

/** As many columns as any row may have, so that none is lost; their names are their numbers. */
const FIELDS = Array.from({ length: MOST_COLUMNS }, (_, index) => ({
  name: `c${index}`,
  index,
  setValue: (row: Record<string, unknown>, value: unknown) => {
    row[`c${index}`] = value;
  },
}));

const cells = (row: Record<string, unknown>): readonly string[] => {
  const last = Math.max(-1, ...Object.keys(row).map((name) => Number(name.slice(1))));
  return Array.from({ length: last + 1 }, (_, index) => String(row[`c${index}`] ?? ''));
};

const rows: Exchange['rows'] = (csv) => {
  try {
    const read = csv2json<Record<string, unknown>>(csv, {
      header: false,
      delimiter: separatorIn(csv),
      fields: FIELDS,
      parseValue: (value) => value,
    });
    return read.map(cells);
  } catch {
    return null;
  }
};

export const exchange: Exchange = {
  base64: (text) => Buffer.from(text, 'utf8').toString('base64'),
  unbase64,
  rows,
};
