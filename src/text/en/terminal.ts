/** The few words the terminal adds to a prompt in English; each fits beside what is typed in forty columns. */
import { typed } from '../typed.ts';

const more = (above: number, below: number): string =>
  `${[above > 0 ? `↑${above}` : '', below > 0 ? `↓${below}` : ''].filter((part) => part !== '').join(' ')} more`;

export const terminal = {
  drill: '[DRILL]',
  number: 'Number:',
  keys: {
    choice: '↑↓ or number, Enter',
    choices: 'Space ticks, Enter goes on',
    text: 'Enter sends, : opens the menu',
    line: 'Enter sends',
    word: 'Type it by hand, then press Enter',
  },
  more,
  menu: { title: 'Menu', back: 'Back to the question' },
  example: (text: string): string => `e.g. ${text}`,
  pasted: 'Line breaks kept; Enter sends',
  pasteRefused: 'This has to be typed by hand',
  list: { separator: ', ', none: '(none)' },
  typed,
  signs: { danger: '[Danger]', warning: '[Warning]', good: '[OK]' },
  plain: {
    choice: (rows: number): string => (rows === 1 ? 'Type 1, then Enter' : `Type 1 to ${rows}, then Enter`),
    choices: (rows: number): string => `Numbers 1-${rows} with spaces; - for none`,
    keeps: (current: string): string => `Enter keeps: ${current}`,
    notARow: (typed: string): string => `Not in the list: ${typed}`,
  },
} as const;
