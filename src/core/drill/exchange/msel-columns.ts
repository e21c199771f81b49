/** Owns the columns of a drill's table: those people read, under words of their language, and behind them those a program reads back. */

import type { RoleId } from '../../role.ts';
import type { InjectKind } from '../model.ts';

/** Read by people; the words over them are each language's own. */
export const HUMAN = [
  'drill',
  'id',
  'time',
  'how',
  'from',
  'reaches',
  'text',
  'onlyIf',
  'expected',
  'within',
  'hints',
  'redFlags',
] as const;
export type HumanColumn = (typeof HUMAN)[number];

/** Their names are the same in every language. */
export const MACHINE = [
  'at',
  'after',
  'after_condition',
  'condition',
  'unknown',
  'kind',
  'role',
  'expected_condition',
  'expected_within',
  'playbook',
  'title',
  'length',
  'start',
  'zone',
  'lang',
] as const;
export type MachineColumn = (typeof MACHINE)[number];

export type Column = HumanColumn | MachineColumn;

/** What the words in a table mean, whichever language it was written in. */
export type Vocabulary = {
  readonly heads: ReadonlyMap<string, Column>;
  readonly kinds: ReadonlyMap<string, InjectKind>;
  readonly roles: ReadonlyMap<string, RoleId>;
  /** The marks before a drill's name: DRILL, 演練 … */
  readonly marks: readonly string[];
};

/** The hand of a clock, so many minutes on; a table knows no change of the clocks within a drill. */
export const clockTime = (start: string, minutes: number): string => {
  const total = Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16)) + minutes;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(total / 60) % 24)}:${two(total % 60)}`;
};

/** `G5`, as a spreadsheet names a cell; both count from 0. */
export const cellName = (column: number, row: number): string => {
  const letters = (left: number): string =>
    left < 0 ? '' : letters(Math.floor(left / 26) - 1) + String.fromCharCode(65 + (left % 26));
  return `${letters(column)}${row + 1}`;
};
