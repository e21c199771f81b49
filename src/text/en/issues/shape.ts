/** Owns how English names what the schemas ask for: kinds of values, limits, and the forms of ids and times. */
import type { IssueParams } from '../../../core/issue-codes.ts';
import { oneOf, quote } from './quote.ts';

type Shape = IssueParams['playbook.shape'];
type Words = { readonly found: string; readonly expected: string };

const KINDS: Readonly<Record<string, string>> = {
  object: 'a group of keys',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

/** What begins like this is a form of that name. */
const FORMS: readonly (readonly [begin: string, form: string])[] = [
  ['^[a-z]', 'Small letters a-z, digits, _ and -, beginning with a letter.'],
  ['^P', 'A time span such as PT30M, PT4H or P2D.'],
  ['^[A-Z]{1,2}', 'A row of the practice list, such as P10.'],
  ['^[A-Za-z_]+', 'A time zone such as Asia/Taipei.'],
  ['^([zZ][hH]|', 'zh-TW, zh-CN or en.'],
  ['^\\d{4}-', 'A date such as 2026-11-22.'],
  ['^[A-Za-z]{3}$', 'A currency of three letters, such as TWD.'],
  ['^[^\\n]*$', 'One line, without a break.'],
  ['^[a-z0-9]', 'Small letters a-z, digits, _ and -.'],
];

const kind = (name: string): string => KINDS[name] ?? name;

const here = (found: string): string => (found in KINDS ? kind(found) : quote(found));

const wrongKind = ({ found, expected }: Shape): Words => ({
  found: `Here stands ${here(found)}.`,
  expected: `${kind(expected)}.`,
});

const SHAPES: Readonly<Record<string, (shape: Shape) => Words>> = {
  type: wrongKind,
  oneOf: ({ found, expected }) => ({
    found: `Here stands ${here(found)}.`,
    expected: oneOf(expected.split(' | ').map(kind).join(', ')),
  }),
  enum: ({ found, expected }) => ({
    found: `${quote(found)} is not one of the words allowed here.`,
    expected: oneOf(expected.replaceAll(' | ', ', ')),
  }),
  const: ({ found, expected }) => ({ found: `${quote(found)} does not fit here.`, expected: `${expected}.` }),
  pattern: ({ found, expected }) => ({
    found: `${quote(found)} is not written in the right form.`,
    expected: FORMS.find(([begin]) => expected.startsWith(begin))?.[1] ?? `${expected}.`,
  }),
  minLength: ({ found, expected }) => ({
    found: `${quote(found)} is too short.`,
    expected: `At least ${expected} characters.`,
  }),
  maxLength: ({ found, expected }) => ({
    found: `This text is too long: ${quote(found)}.`,
    expected: `At most ${expected} characters.`,
  }),
  range: ({ found, expected }) => ({ found: `The number ${found} does not fit here.`, expected: `${kind(expected)}.` }),
  items: ({ found, expected }) => ({
    found: `This list has ${found} lines.`,
    expected: `${expected.replace('…Infinity', ' or more').replace('…', ' to ')}.`,
  }),
  uniqueItems: ({ found }) => ({ found: `${quote(found)} stands in this list twice.`, expected: 'Each line once.' }),
  minProperties: ({ found, expected }) => ({ found: `Here stand ${found} keys.`, expected: `At least ${expected}.` }),
  maxProperties: ({ found, expected }) => ({ found: `Here stand ${found} keys.`, expected: `At most ${expected}.` }),
  order: ({ expected }) => ({
    found: 'This line is not in its place.',
    expected: expected.startsWith('otherwise') ? '“otherwise:” stands last.' : '“unknown:” stands once.',
  }),
};

/** What was found where a value does not fit its schema, and what belongs there. */
export const shape = (params: Shape): Words => (SHAPES[params.why] ?? wrongKind)(params);
