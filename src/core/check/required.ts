/** Reads off a regular expression what a text has to hold for it to match at all: of each list at least one string. */
import { branches, classEnd, groupEnd } from './opening.ts';

/** Strings as they stand in the text. */
export type List = readonly string[];

const QUANTIFIER = /^(?:[?*+]|\{\d*,?\d*\})\??/;
const ZERO_WIDTH = /^\(\?(?:[=!]|<[=!])/;
const GROUP = /^\((?:\?:|\?<\w+>)?/;

/** The rarer its strings, the more a list tells; long ones are rare. */
const common = (list: List): number => list.reduce((sum, { length }) => sum + 1 / length ** 3, 0);

const rarest = (lists: readonly List[]): List | null =>
  lists.reduce<List | null>((best, list) => (best === null || common(list) < common(best) ? list : best), null);

const DIGITS: List = [...'0123456789'];

/** What stands at the beginning of a source: how long it is there, and what it adds. */
type Piece = {
  readonly end: number;
  readonly sign: string | null;
  readonly list: List | null;
  readonly breaks: boolean;
};

const passed = (end: number): Piece => ({ end, sign: null, list: null, breaks: false });

/** Of a group each branch gives its rarest list; where one gives none the group asks for nothing. */
const grouped = (source: string): Piece => {
  const end = groupEnd(source, 0);
  if (ZERO_WIDTH.test(source)) return passed(end);
  const inner = source.slice(GROUP.exec(source)?.[0].length ?? 1, end - 1);
  const each = branches(inner).map((branch) => rarest(required(branch)));
  const list = each.some((one) => one === null) ? null : [...new Set(each.flatMap((one) => one ?? []))];
  return { end, sign: null, list, breaks: true };
};

const pieceOf = (source: string): Piece => {
  const one = source[0] ?? '';
  if (one === '(') return grouped(source);
  if (one === '[') return { ...passed(classEnd(source, 0)), breaks: true };
  if (one === '^' || one === '$') return passed(1);
  if (one === '.') return { ...passed(1), breaks: true };
  if (one !== '\\') return { ...passed(1), sign: one };
  const next = source[1] ?? '';
  if (next === 'd') return { ...passed(2), list: DIGITS, breaks: true };
  if (next === 'b' || next === 'B') return passed(2);
  if (/[a-zA-Z0-9]/.test(next)) return { ...passed(/^\\u[0-9a-f]{4}/i.test(source) ? 6 : 2), breaks: true };
  return { ...passed(2), sign: next };
};

/** The lists of one branch, in the order of the pattern. */
export const required = (branch: string): readonly List[] => {
  const lists: List[] = [];
  let run = '';
  const close = (): void => {
    if (run !== '') lists.push([run]);
    run = '';
  };
  for (let rest = branch; rest !== ''; ) {
    const { end, sign, list, breaks } = pieceOf(rest);
    const quantifier = QUANTIFIER.exec(rest.slice(end))?.[0] ?? '';
    const optional = /^(?:[?*]|\{0?,|\{0\})/.test(quantifier);
    if (breaks || optional) close();
    if (sign !== null && !optional) run += sign;
    if (list !== null && !optional) lists.push(list);
    if (quantifier !== '') close();
    rest = rest.slice(end + quantifier.length);
  }
  close();
  return lists;
};
