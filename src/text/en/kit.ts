/** What English says about contacts: the short interview, the calls, the look in quiet times, the pages for the pocket. */
import type { ContactsWords, DoctorWords, InitWords, KitFileWords, KitWords, PocketWords } from '../kit-words.ts';
import { format } from './format.ts';

const doctor: DoctorWords = {
  file: (path) => `Contacts and settings: ${path}`,
  records: (dir) => `Records can be written in: ${dir}`,
  offline: (playbooks, texts) => `Works without a network: ${playbooks} playbooks and ${texts} texts are in this copy.`,
  fine: 'Nothing to put right.',
  findings: (count) => (count === 1 ? 'One thing to put right:' : `${count} things to put right:`),
};

const contacts: ContactsWords = {
  none: 'No contacts are noted yet. Five minutes: crisis-kit init',
  head: ['Name', 'What for', 'How to reach', 'Last reached'],
  never: 'not tried yet',
  deputyFor: (roles) => `stands in for: ${roles}`,
  help: {
    pr_adviser: 'PR adviser',
    law_firm: 'Law firm',
    insurer: 'Insurer',
    laboratory: 'Testing laboratory',
    monitoring: 'Media monitoring',
  },
  contract: (number) => `Contract ${number}`,
  callWhen: (when) => `Call when: ${when}`,
  intro: (count) =>
    count === 1
      ? 'One contact. Call, and say how it went.'
      : `${count} contacts, one after the other. Call each, and say how it went. Stop whenever you like: what you said is kept.`,
  lastReached: (day) => `Last reached: ${day}`,
  ask: (who) => `Could you reach ${who}?`,
  rows: {
    reached: 'Yes, reached',
    'not-reached': 'No, could not reach them',
    changed: 'The number is wrong: note the right one',
    skip: 'Not now, the next one',
    stop: 'Stop here',
  },
  newWay: (who) => `The right number or email address of ${who}:`,
  noted: (who) => `Noted: ${who}.`,
  summary: (reached, missed, left) => `Reached: ${reached}. Not reached: ${missed}. Not tried: ${left}.`,
};

const init: InitWords = {
  intro: [
    'Who acts first when something happens? A few questions, five minutes.',
    'Enter alone leaves one for later. Ctrl-C stops; what you answered is kept here:',
  ],
  language: 'Which language is yours?',
  existing: 'There is such a file already. What you wrote in it stays. What now?',
  fillIn: 'Fill in what is missing',
  leave: 'Leave it as it is',
  complete: 'Nothing is missing in it.',
  later: 'Enter alone: later',
  legalName: 'The full name of the company, as in letters to an authority?',
  markets: 'Where do you sell, or where are your customers?',
  products: 'What do you sell?',
  data: 'Which of these is your trade? Some have rules of their own when data gets out.',
  myName: 'Your own name?',
  myNameHelp: 'The record carries it as whoever wrote something down. Enter alone: later',
  phone: (who) => `A phone number that reaches ${who} at night too?`,
  other: (who) => `Another way to reach ${who}: email, WhatsApp, WeChat?`,
  role: (role) => `Who acts first as: ${role}?`,
  somebodyElse: 'Somebody else …',
  nobodyYet: 'Nobody yet',
  newName: 'Their name?',
  rest: (roles) => `Still without a name: ${format.list(roles)}. Who acts first there?`,
  forAll: (who) => `${who}, for all of them`,
  oneByOne: 'Go through them one by one',
  deputy: (who) => `Who stands in when ${who} cannot be reached?`,
  outside: 'Which of these do you have outside the company?',
  outsideHelp: 'Choose all that apply; none is fine.',
  helpName: (kind) => `${kind}: which one? Its name:`,
  contract: (who) => `Number of your contract or policy with ${who}?`,
  callWhen: (who) => `When do you call ${who}?`,
  approveSerious: 'Something serious: who has to say yes before a text goes out?',
  approveSmall: 'Something small: who has to say yes before a text goes out?',
  review: 'When will you look through these names again?',
  drill: 'When will you rehearse?',
  inMonths: (months, day) => `In ${months === 1 ? 'a month' : `${months} months`} (${day})`,
  notNow: 'Later',
  done: 'Done. It is all in here, and you can change it with any editor:',
  next: [
    'Call each of them once: crisis-kit contacts check',
    'See what is still missing: crisis-kit doctor',
    'On paper, for drawer and pocket: crisis-kit init --print FOLDER',
  ],
  stopped: 'Kept so far. To go on: crisis-kit init',
  nothing: 'Nothing was written.',
  printed: 'Ready to be printed, one page for each role:',
};

const pocket: PocketWords = {
  title: (company) => (company === '' ? 'When something happens' : `${company}: when something happens`),
  first: 'Acts first',
  deputy: 'Stands in',
  steps: 'First steps',
  everybody: 'Who else',
  outside: 'Help from outside',
  emergency: 'Somebody hurt',
  asOf: (day) => `As of ${day}. Older than three months? Call and check.`,
  command: 'At a computer: crisis-kit start',
};

const file: KitFileWords = {
  head: [
    'Who acts first when something happens, and what you need not be asked then.',
    'crisis-kit finds this file in its own folder and in all folders below.',
    'Change it with any editor. Leave empty what you do not know. What is missing: crisis-kit doctor',
  ],
  by: ['Your name, as the record carries it.'],
  company: ['The company: the name the public knows, its full name, a contact that somebody answers.'],
  markets: ['Where you sell: tw, cn, hk, jp, kr, sg, eu, uk, us, au, other.'],
  products: ['What you sell. Only a single kind is taken over when something happens.'],
  data: ['Your trade, where it has rules of its own for data.'],
  languages: ['Languages in which you speak to the outside: zh-TW, zh-CN, en.'],
  people: [
    'Your people. Each is listed here once, with every way to reach them:',
    '  - name: Lin Mei-hua',
    '    phone: 0912-345-678',
    '    mail: lin@example.com',
    '    chat: LINE meihua',
    '    last_verified: 2026-11-22',
  ],
  roles: ['Who acts. The first name acts first, the others stand in: [Lin Mei-hua, Chen Yi-jun]'],
  outside: [
    'Help from outside. kind: pr_adviser, law_firm, insurer, laboratory or monitoring.',
    '  - kind: insurer',
    '    name: Example Insurance',
    '    person: Ms Wu',
    '    phone: 02-2345-6789',
    '    contract: A-2031',
    '    call_when: somebody is hurt, or something has to be paid',
    '    may_call: [management, finance]',
  ],
  channels: [
    'Your own pages and accounts, and the role that looks after each:',
    '  - { name: Facebook page, address: "https://…", role: social_media }',
  ],
  approvers: ['Which roles say yes before a text goes out: 1 small … 4 very serious.'],
  upkeep: ['How this is kept true: days until a contact counts as old, the next dates, the budget line.'],
};

export const kit: KitWords = { doctor, contacts, init, pocket, file };
