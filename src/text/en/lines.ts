/** What English says about agreed lines. */
import type { LinesWords } from '../lines-words.ts';
import { format } from './format.ts';
import { statement } from './statement.ts';

export const lines: LinesWords = {
  heading: (title) => `Agreed lines: ${title}`,
  speaks: (who, deputy) =>
    `Speaks for us: ${who}${deputy === null ? '' : `; stands in: ${deputy}`}. Everybody else passes questions on.`,
  speaksNobody: 'Nobody has been named yet to speak for us.',
  messages: 'What everybody says',
  sure: 'Checked: may be stated',
  unsure: 'Not checked yet: only “we have heard, and are checking”',
  unknown: 'Not known: “we do not know that yet”',
  unsaid: 'What is not said, and why',
  because: (about, why) => `${about}: ${why}`,
  personal: (names) => `Anything by which a person could be recognised (${format.list(names)}): it belongs to them.`,
  answers: 'Hard questions',
  posture: statement.posture,
  elsewhere: (count, lang, command) =>
    `${count === 1 ? 'One agreed line exists' : `${count} agreed lines exist`} only in another language and ${count === 1 ? 'is' : 'are'} not in here. To agree in ${lang} too: ${command}`,
  out: 'Already out',
  outOne: (title, audience, when, where) =>
    `${title}, to ${audience}, ${when}${where.length === 0 ? '' : `: ${format.list(where)}`}`,
  next: (when) => `The next word comes ${when}.`,
  none: 'nothing yet',
  howTo: (incident) => `Add to it: crisis-kit lines ${incident} add message "…"`,
  added: (id) => `Agreed, as line ${id}.`,
  struck: 'Struck out. It stays in the record.',
  differs: (count) =>
    `${count === 1 ? 'One thing differs' : `${count} things differ`} from what has been said or agreed:`,
  same: 'Nothing in it differs from what has been said or agreed.',
  kind: { number: 'Number', code: 'Batch or code', sum: 'Sum', contact: 'Contact', time: 'Time', name: 'Name' },
  difference: (kind, found, agreed, where) =>
    `${kind}: here “${found}”, elsewhere ${format.list(agreed.map((one) => `“${one}”`))}${where === '' ? '' : ` (${where})`}`,
};
