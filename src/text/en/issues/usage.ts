/** What English says when the program was called in a way it cannot follow, or handed a file it cannot use. */
import { firstOf, type SentencesOf, say } from '../../sentences.ts';
import { meant, oneOf, quote } from './quote.ts';
import { system } from './system.ts';

export const usage: SentencesOf<'usage' | 'file'> = {
  'usage.unknown-command': ({ found, near }) =>
    say(`There is no command ${quote(found)}.`, meant(near, ''), 'See all commands: crisis-kit --help'),
  'usage.unknown-option': ({ found, command }) =>
    say(
      `${quote(found)} is not an option here.`,
      '',
      `See the options: crisis-kit ${command} --help`.replace('  ', ' '),
    ),
  'usage.missing-argument': ({ name }) =>
    say(`${name} is missing.`, '', 'See what belongs there: add --help to the command.'),
  'usage.too-many': ({ found }) =>
    say(`${quote(found)} is one word too many.`, '', 'Put quotes around a text with spaces: "like this"'),
  'usage.bad-value': ({ option, found, allowed }) =>
    say(`${quote(found)} does not fit ${option}.`, oneOf(allowed), 'Type it as it stands in the list.'),
  'usage.no-terminal': ({ ask }) =>
    say(
      'Nobody can be asked here, so nothing was assumed.',
      `An answer to ${quote(ask)}.`,
      'Give it with crisis-kit answer or --answers FILE, or start again in a terminal window.',
    ),
  'usage.which-incident': ({ ids }) =>
    say('More than one incident is open.', oneOf(ids), `Say which, as in: crisis-kit status ${firstOf(ids)}`),
  'usage.no-incident': ({ dir }) =>
    say(
      `No incident is open in ${quote(dir)}.`,
      '',
      'Open one: crisis-kit start. Kept in another folder? --dir FOLDER',
    ),
  'usage.unknown-answer': ({ found }) =>
    say(
      `No question is called ${quote(found)}. Nothing was recorded.`,
      'Only questions this playbook asks.',
      'Correct it in your answers, or take it out.',
    ),
  'file.cannot-read': ({ path }) =>
    say(`${quote(path)} cannot be opened.`, '', 'Check the path; dragging the file into this window types it for you.'),
  'file.exists': ({ path }) =>
    say(`${quote(path)} is there already, and nothing was written.`, '', 'Choose another name.'),
  'file.cannot-write': ({ path, why }) =>
    say(`${quote(path)} cannot be written: ${system(why).because}.`, '', 'Use another folder, or free some space.'),
  'file.bad-yaml': ({ path }) =>
    say(
      `${quote(path)} cannot be read as YAML.`,
      'One line for each value, such as: harm: no',
      'Look at this line and the one above: colons, quotes, how far in they stand.',
    ),
  'file.not-answers': ({ path }) =>
    say(
      `${quote(path)} does not hold answers.`,
      'One line for each question, such as: harm: no',
      'Write it like that, and try again.',
    ),
  'usage.bad-facts': ({ found, allowed }) =>
    say(
      `The facts file holds something else than it should: ${quote(found)}.`,
      `Right here are: ${allowed}`,
      'Write it like that, and try again. A facts file has the lines harm, confirmed and unconfirmed.',
    ),
  'usage.unknown-law': ({ id, near }) =>
    say(
      `There is no law called ${quote(id)} here.`,
      near === '' ? 'The names stand in docs/regimes.md.' : `Did you mean ${quote(near)}?`,
      'Try again with that name, or leave the option out.',
    ),
  'file.not-utf8': ({ path }) =>
    say(
      `The letters in ${quote(path)} cannot be read.`,
      'A text file saved as UTF-8.',
      'Open it, choose “Save as”, encoding UTF-8, and try again.',
    ),
  'file.not-docx': ({ path }) =>
    say(
      `${quote(path)} cannot be read as a Word file.`,
      'A Word file that ends in docx and has no password.',
      'Open it, choose “Save as”, Word document (docx), and try again; or save it as plain text.',
    ),
  'file.too-large': ({ path, limit }) =>
    say(`${quote(path)} is too large.`, `At most ${limit}.`, 'Keep it elsewhere, and note where: crisis-kit note "…"'),
};
