/** What English says when a record is damaged, out of reach or in use. */
import { type SentencesOf, say } from '../../sentences.ts';
import { format } from '../format.ts';
import { oneOf, quote } from './quote.ts';
import { system } from './system.ts';

const BAD_LINE = {
  json: 'cannot be read',
  canonical: 'is not in the form in which crisis-kit writes it',
  hash: 'does not match its own fingerprint',
  data: 'does not match the fingerprint of what it says',
  chain: 'does not join on to the entry before it',
  sequence: 'is not in its place',
  envelope: 'lacks something that every entry has',
} as const;

const KEEP_A_COPY = 'Copy the whole folder as it is before anything else, and mend nothing by hand.';
const FROM_BACKUP =
  'Put the original back from a backup. If there is none, write down what you know: crisis-kit note "…"';

const tornHint = (file: string): string =>
  file.includes('torn')
    ? `All before it is safe. The piece was set aside in ${file}; look whether your last entry is there.`
    : 'All before it is safe. Go on as usual; the piece is set aside with the next entry.';

export const record: SentencesOf<'record'> = {
  'record.not-found': ({ id }) =>
    say(
      `There is no incident ${quote(id)} here.`,
      '',
      'See them all: crisis-kit list. Kept in another folder? --dir FOLDER',
    ),
  'record.ambiguous': ({ id, candidates }) =>
    say(`More than one incident begins with ${quote(id)}.`, oneOf(candidates), 'Type a few characters more.'),
  'record.bad-line': ({ seq, why }) =>
    say(`Entry ${seq} ${BAD_LINE[why]}.`, 'No entry is changed once it is written.', KEEP_A_COPY),
  'record.torn-tail': ({ bytes, file }) =>
    say(`The last ${format.number(bytes)} bytes are a piece of an entry, as after a power cut.`, '', tornHint(file)),
  'record.file-changed': ({ file }) =>
    say(`${quote(file)} is no longer what was recorded.`, 'What was recorded stays as it was.', FROM_BACKUP),
  'record.file-missing': ({ file }) =>
    say(`${quote(file)} was recorded and is no longer there.`, 'What was recorded stays in its folder.', FROM_BACKUP),
  'record.file-unknown': ({ file }) =>
    say(
      `${quote(file)} is in the incident’s folder, and no entry names it.`,
      '',
      'If it belongs there: crisis-kit attach FILE. If not, move it elsewhere.',
    ),
  'record.bundle-changed': ({ found, expected }) =>
    say(
      `The playbook kept with this incident was changed; its fingerprint is ${found || 'not there'}.`,
      `${expected}.`,
      'Put bundle.jsonl back from a backup of this folder.',
    ),
  'record.head-differs': ({ found, expected }) =>
    say(
      `The fingerprint you gave is not in this record, which ends with ${found || 'nothing'}.`,
      `${expected}.`,
      'Check that you copied it in full. If you did, entries were cut off at the end: look for a backup.',
    ),
  'record.empty': ({ id }) =>
    say(
      `The record of ${quote(id)} is empty.`,
      'At least the entry that opened it.',
      'Look for a backup of the folder, or begin anew: crisis-kit start',
    ),
  'record.newer-format': ({ found, known }) =>
    say(
      `A newer version of crisis-kit wrote this record (format ${found}).`,
      `This version knows format ${known}; it can read this, not continue it.`,
      'Go on with the newer version: npx crisis-kit@latest resume',
    ),
  'record.cannot-write': ({ why }) =>
    say(`The record cannot be written: ${system(why).because}.`, '', system(why).remedy),
  'record.cannot-read': ({ why }) => say(`The record cannot be read: ${system(why).because}.`, '', system(why).remedy),
  'record.busy': ({ pid }) =>
    say(
      `This incident is being written to${pid > 0 ? ` by another window (process ${pid})` : ' by somebody else'}.`,
      '',
      'Wait a moment and try again. Nothing recorded is lost.',
    ),
  'record.busy-elsewhere': ({ host }) =>
    say(
      `This incident is being written to on the computer ${quote(host)}.`,
      '',
      'Wait until that is finished, or leave crisis-kit there, then try again.',
    ),
  'record.lock-unreadable': ({ path }) =>
    say(
      'This incident is marked as in use, without saying by whom.',
      '',
      `If nobody else has it open, delete this file and try again: ${path}`,
    ),
};
