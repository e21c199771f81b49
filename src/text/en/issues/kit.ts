/** What English says when the map of contacts, or this installation, would let somebody down. */
import { type SentencesOf, say } from '../../sentences.ts';
import { meant, quote } from './quote.ts';
import { system } from './system.ts';

const DATES = { review: 'look at the contacts again', drill: 'hold the next drill', training: 'train people' } as const;

const CHECK = 'Call them and note it: crisis-kit contacts check';
const FILL_IN = 'Fill it in: crisis-kit init';

export const kit: SentencesOf<'kit' | 'doctor'> = {
  'kit.none': ({ file }) =>
    say(
      'Nobody has written down who acts first when something happens.',
      `A file ${file} in this folder or one above.`,
      'Takes five minutes: crisis-kit init',
    ),
  'kit.needs-terminal': ({ command, file }) =>
    say(
      `crisis-kit ${command} asks questions, and nobody can be asked here.`,
      `A terminal window. Or fill in the file with an editor: ${file}`,
      'An empty form on paper: crisis-kit init --print FOLDER',
    ),
  'kit.no-company': ({ what }) =>
    say(
      what === 'name'
        ? 'The name the public knows is missing: you would be asked for it in the middle of a crisis.'
        : 'A contact that somebody answers is missing: you would be asked for it in the middle of a crisis.',
      '',
      FILL_IN,
    ),
  'kit.roles-unset': ({ roles }) =>
    say(`Nobody acts yet as: ${roles}.`, 'One name each; one person may have several roles.', FILL_IN),
  'kit.no-deputy': ({ roles }) =>
    say(
      `Only one name, and nobody who stands in: ${roles}.`,
      'A second name, for holidays and flat batteries.',
      FILL_IN,
    ),
  'kit.unknown-role': ({ found, near }) =>
    say(`There is no role ${quote(found)}.`, meant(near, ''), 'Correct it under “roles:” in the file.'),
  'kit.no-way': ({ who }) =>
    say(`Nobody has noted how to reach ${who}.`, 'A phone number, at least.', 'Note it: crisis-kit contacts check'),
  'kit.never-verified': ({ who }) => say(`Nobody has tried yet whether they can be reached: ${who}.`, '', CHECK),
  'kit.stale': ({ who, last, days }) => say(`${who} was last reached ${days} days ago (${last}).`, '', CHECK),
  'kit.not-reached': ({ who, day }) => say(`${who} could not be reached on ${day}.`, '', CHECK),
  'kit.date-passed': ({ what, day }) =>
    say(`You meant to ${DATES[what]} on ${day}.`, '', 'Do it, then write the next date under “upkeep:” in the file.'),
  'doctor.not-writable': ({ dir, why }) =>
    say(`Nothing can be recorded in ${quote(dir)}: ${system(why).because}.`, '', system(why).remedy),
  'doctor.no-content': ({ folder }) =>
    say(`The playbooks are missing in ${quote(folder)}.`, '', 'Install crisis-kit again while there is a network.'),
  'doctor.needs-network': () =>
    say(
      'This copy was fetched for one call only. Without a network it may not start again.',
      'A copy that stays on this computer.',
      'While there is a network: npm install --global crisis-kit',
    ),
};
