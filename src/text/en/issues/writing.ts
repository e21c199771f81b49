/** What English says about the writing of a file: its YAML, its languages and its conditions. */
import { type SentencesOf, say } from '../../sentences.ts';
import { format } from '../format.ts';
import { meant, oneOf, quote } from './quote.ts';
import { system } from './system.ts';

const kilobytes = (bytes: number): string => `${format.number(Math.ceil(bytes / 1024))} KB`;

/** What the parser's codes come down to. */
const YAML: Readonly<Record<string, string>> = {
  BAD_INDENT: 'it stands too far in, or not far enough',
  MISSING_CHAR: 'a quotation mark, bracket or comma is missing',
  UNEXPECTED_TOKEN: 'there is a sign too many',
  MULTILINE_IMPLICIT_KEY: 'a name is broken over several lines',
  BLOCK_AS_IMPLICIT_KEY: 'two pairs of “name: value” stand on one line',
  BLOCK_IN_FLOW: 'inside brackets nothing may be set in by spaces',
  BAD_DQ_ESCAPE: 'the backslash inside the double quotation marks means nothing',
  COMMENT_SPACE: 'a space is missing before #',
  KEY_OVER_1024_CHARS: 'a name is too long',
  BAD_DIRECTIVE: 'the line that begins with % is wrong',
  BAD_PROP_ORDER: 'its signs stand in the wrong order',
  IMPOSSIBLE: 'it breaks off in the middle',
};

export const yaml: SentencesOf<'yaml'> = {
  'yaml.cannot-read': ({ why }) =>
    say(
      `This file cannot be read: ${system(why).because}.`,
      '',
      'Check that it is there under this name, and that it can be opened.',
    ),
  'yaml.too-big': ({ bytes, max }) =>
    say(
      `This file is too large: ${kilobytes(bytes)}.`,
      `At most ${kilobytes(max)}.`,
      'Split it, or take out what is not needed.',
    ),
  'yaml.not-utf8': () =>
    say(
      'The letters in this file cannot be read.',
      'A file saved as UTF-8.',
      'Open it, choose “Save as”, encoding UTF-8.',
    ),
  'yaml.syntax': ({ why }) =>
    say(
      `This line cannot be read as YAML: ${YAML[why] ?? why}.`,
      '',
      'Compare it with the lines above: how far in it stands, its colons and quotes.',
    ),
  'yaml.full-width-colon': () =>
    say(
      'Here stands the full-width colon “：”.',
      'The plain colon with a space behind it: “: ”',
      'Switch the keyboard to half-width and type it again.',
    ),
  'yaml.wide-space': () =>
    say(
      'This line begins with a full-width space.',
      'Plain spaces.',
      'Delete the space in front and type it again in half-width.',
    ),
  'yaml.tab': () =>
    say('This line begins with a tab.', 'Spaces: two for every step inwards.', 'Replace the tab by spaces.'),
  'yaml.quote': ({ found }) =>
    say(
      `Because of ${quote(found)} this value is read as something else.`,
      'The whole value in double quotes: "…"',
      'Put double quotes around it.',
    ),
  'yaml.alias': () =>
    say('Here stands a reference to another place (&, *).', 'The words themselves.', 'Write out what it refers to.'),
  'yaml.tag': ({ found }) => say(`${quote(found)} is not allowed here.`, 'The value alone.', 'Take it out.'),
  'yaml.key': ({ found }) =>
    say(`${quote(found)} cannot be used as a name.`, 'Any other name.', 'Give it another name.'),
  'yaml.duplicate-key': ({ key }) =>
    say(`${quote(`${key}:`)} stands here twice.`, 'Each name once.', 'Take one of them out, or rename it.'),
  'yaml.many-documents': () =>
    say(
      'This file holds several documents, divided by “---”.',
      'One document in a file.',
      'Take “---” out, or split the file.',
    ),
  'yaml.too-deep': ({ max }) =>
    say(
      'This is nested too deep.',
      `At most ${max} levels.`,
      'Look for a bracket that is never closed, or make it flatter.',
    ),
};

export const text: SentencesOf<'text'> = {
  'text.no-overlay': ({ lang, file }) =>
    say(`There are no words in ${lang}: ${quote(file)} is missing.`, '', 'Write that file, with the same ids.'),
  'text.missing': ({ lang, key }) =>
    say(
      `${quote(key)} has no words in ${lang}.`,
      'Every language says all that the others say.',
      'Add them to the file of that language.',
    ),
  'text.surplus': ({ lang, key }) =>
    say(
      `${quote(key)} has words in ${lang} and none in English.`,
      'No language says more than the others.',
      'Take them out, or look for a misspelt name.',
    ),
  'text.items-differ': ({ lang, found, expected }) =>
    say(`This list has ${found} lines in ${lang}.`, `${expected}, as in English.`, 'Write as many lines.'),
  'text.variables-differ': ({ lang, found, expected }) =>
    say(
      `In ${lang} this text holds ${found === '' ? 'nothing to fill in' : found}.`,
      expected === '' ? 'Nothing to fill in, as in English.' : `${expected}, as in English.`,
      'Make both the same.',
    ),
  'text.simplified': ({ found }) =>
    say(`${quote(found)} is Simplified Chinese in a Traditional Chinese text.`, '', 'Write it in Traditional Chinese.'),
  'text.traditional': ({ found }) =>
    say(`${quote(found)} is Traditional Chinese in a Simplified Chinese text.`, '', 'Write it in Simplified Chinese.'),
  'text.regional-word': ({ found, expected }) =>
    say(`${quote(found)} is not how readers there say it.`, `${quote(expected)}.`, 'Use their word.'),
  'text.invisible': ({ found }) =>
    say(`Here stands a character nobody can see (${found}).`, '', 'Delete it, and type the text around it again.'),
};

export const condition: SentencesOf<'condition'> = {
  'condition.syntax': ({ why, found }) =>
    say(
      `This condition cannot be read${found === '' ? '' : ` at ${quote(found)}`} (${why}).`,
      "Such as: harm && spread == 'press'",
      'Check brackets, quotes and spelling.',
    ),
  'condition.full-width': ({ found, expected }) =>
    say(
      `Here stands the full-width sign ${quote(found)}.`,
      expected === ' ' ? 'A plain space.' : `The plain sign ${expected}`,
      'Switch the keyboard to half-width and type it again.',
    ),
  'condition.not-supported': ({ found }) =>
    say(
      `${quote(found)} cannot be used in a condition.`,
      '==, !=, <, >, in, size(), known(), confirmed(), &&, || and !',
      'Say it with these.',
    ),
  'condition.too-big': ({ why }) =>
    say(`This condition is too long or nested too deep (${why}).`, '', 'Spread it over several lines of the list.'),
  'condition.type': ({ found, expected }) =>
    say(
      `${quote(found)} does not fit here.`,
      `A value of the type ${expected.replaceAll(' | ', ' or ')}.`,
      'Compare a fact with a value of its own type; texts stand in single quotes.',
    ),
  'condition.not-yes-no': ({ fact, type }) =>
    say(
      `${quote(fact)} is of the type ${quote(type)} and stands alone.`,
      'Only a yes-or-no fact stands alone.',
      `Compare it with a value, or ask whether it is known: known(${fact})`,
    ),
  'condition.not-a-value': ({ fact, found, near, values }) =>
    say(
      `${quote(found)} is not a value of ${quote(fact)}.`,
      oneOf(values.replaceAll(' | ', ', ')),
      meant(near, 'Use one of its values.'),
    ),
  'condition.needs-fact': ({ found }) =>
    say(`${quote(found)} is not the name of a fact.`, 'The name of one fact, and nothing else.', 'As in: known(harm)'),
};
