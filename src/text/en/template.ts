/** What English says about templates to whoever looks for one. */
import type { Count } from '../../core/statement/length.ts';
import type { ChannelLength, TemplateWords } from '../template-words.ts';
import { format } from './format.ts';

const COUNTING: Readonly<Record<Count, string>> = {
  segments: ' parts',
  weighted: ', where a Chinese character counts 2 and a link 23',
  characters: ' characters',
  'emoji-bytes': ' characters, where an emoji counts 4 or more',
  halves: ', where a Latin letter counts half',
};

const measured = ({ used, most, count, advice }: ChannelLength): string =>
  `${format.number(used)}${advice ? ', at best no more than ' : ' of '}${format.number(most)}${COUNTING[count]}`;

export const template: TemplateWords = {
  channel: {
    message: 'message or email',
    letter: 'letter',
    web: 'web page',
    social: 'social media',
    phone: 'phone',
    poster: 'poster',
    press: 'press',
    internal: 'inside the company',
  },
  to: (audience, channel) => `For: ${audience} (${channel})`,
  languages: (languages, goesOut) =>
    `Languages: ${format.list(languages)}${goesOut === null ? '' : `. It goes out in ${goesOut}.`}`,
  laws: (titles) => `Written for: ${titles.join('; ')}`,
  house: 'The rules have no list for this text; what it holds is our own list.',
  needs: (names) => `Cannot go out without: ${format.list(names)}`,
  fields: 'What it has to hold, and what says it',
  fixed: 'is in the text itself',
  text: 'How it reads while nothing is known',
  onlyIn: (lang) => `This text exists in ${lang}, so that is what you see.`,
  goesOutIn: (lang, command) => `This one is to be read. What goes out is the one in ${lang}: ${command}`,
  asksFor: (names, command) => `The rules also want: ${format.list(names)}. Give each with: ${command}`,
  forbids: (found) =>
    `The rules forbid these words here, and they are in what you typed: ${format.list(found.map((one) => `“${one}”`))}. Say it plainly.`,
  length: (characters, words) => `Length: ${format.number(words)} words, ${format.number(characters)} characters.`,
  roomIn: (names) => `It fits: ${format.list(names)}.`,
  room: (length) => `${length.name}: ${measured(length)}. It fits.`,
  tooLong: (length) => `Too long for ${length.name}: ${measured(length)}.`,
  unsure: (day) =>
    `This limit was read on ${format.day(day)}, and not at the network itself. If it is close, look there.`,
  shorter: (command) => `A shorter text: ${command}`,
  subject: (line) => `Subject line: ${line}`,
  unworded: (names, lang, command) => `Still to be put into ${lang}: ${format.list(names)}. As in: ${command}`,
  open: (names, command) => `Not filled in yet: ${format.list(names)}. Give each with: ${command}`,
  inWhich: 'In which language?',
  toPublish: (lang) => `${lang}: this is what goes out`,
  toRead: (lang) => `${lang}: only to read`,
  started: 'Written. Change the words, then have them checked:',
  starter: {
    head: [
      'What this text is. All keys: playbooks/README.md; an editor that knows JSON Schema: schema/template.schema.json',
      'needs: without these facts it cannot go out. uses: may be used where they are known.',
    ],
    title: 'My text',
    body: [
      '# {{brand_name}}',
      '',
      'We know about this and are looking into it.',
      '',
      '{{#confirmed "units_sold"}}',
      'Sold so far: {{units_sold}}',
      '{{else}}',
      'How many were sold is not confirmed yet.',
      '{{/confirmed}}',
      '',
      'We speak again by {{next_update}}.',
      '',
      'If you have a question: {{public_contact}}',
    ],
  },
};
