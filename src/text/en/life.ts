/** What English says about the life of a statement. */
import type { LifeWords } from '../life-words.ts';
import { format } from './format.ts';

const stood = (instead: string | null, because: string | null): string => {
  const why = because === null ? '' : `: ${because}`;
  if (instead === null) return because === null ? '' : `, nobody of that role could be asked${why}`;
  return `, in place of ${instead}${why}`;
};

const at = (where: readonly string[]): string => (where.length === 0 ? '' : `: ${format.list(where)}`);

const ownText = 'approves her or his own text';

export const life: LifeWords = {
  ownText,
  needs: (roles, command) => `Before it goes out this has to be approved by: ${format.list(roles)}. ${command}`,
  saidYes: ({ role, by, when, own, instead, because }) =>
    `Approved: ${role}, ${by}, ${when}${own ? format.aside(ownText) : ''}${stood(instead, because)}`,
  approved: 'Approved: these words, and no others, may go out.',
  approvedBut: (roles) => `Recorded. Still to approve: ${format.list(roles)}.`,
  voided: (title, roles) =>
    `“${title}” is not what ${format.list(roles)} approved any more. That yes no longer counts; it has to be read again.`,
  byHand: (by) => `Changed by hand: ${by}`,
  edited: (version) => `Saved as version ${version}. Read it once more:`,
  handStays: (command) =>
    `These words were changed by hand, so they stay as they are. To throw that away and take the template’s words again: ${command}`,
  handOvertaken: (title) => `“${title}” was changed by hand, and something it rests on is different now:`,
  redrawn: 'Drawn anew from the template. What was changed by hand is in the earlier version.',
  dropped: 'Not used: it stays in the record and does not go out.',
  wentOut: (when, by, where) => `Went out ${when}, released by ${by}${at(where)}`,
  withdrawn: 'Withdrawn. crisis-kit cannot take it back for you.',
  withdrawnBy: (when, by, because) => `Withdrawn ${when} by ${by}: ${because}`,
  stillOut: (where) =>
    where.length === 0
      ? 'It is still wherever you put it. Take it down there, and say openly that you did. What others have copied stays.'
      : `It is still out there: ${format.list(where)}. Take it down, and say openly that you did. What others have copied stays.`,
  correct: (title, command) => `Tell those who read it what is right, with “${title}”: ${command}`,
  row: {
    approve: 'I have read it: approve these words',
    edit: 'Change the words myself',
    redraw: 'Take the template’s words again',
    readBy: (role) => `These words have to be approved by: ${role}. Who says yes?`,
    me: (name) => `I am ${name}, and I approve every word`,
    meFree: (name) => `I do (${name}); I approve every word`,
    deputy: (name, first) => `I am ${name}, standing in; ${first} cannot be reached`,
    other: (first) =>
      first === null
        ? 'Nobody of that role can be asked, and it cannot wait'
        : 'None of them can be reached, and it cannot wait',
    stand: 'Let it stand, and note why',
    not: 'Not yet',
  },
  why: (who) => `Why could ${who} not be asked? One line for the record.`,
  standAsk: 'What do you do with it?',
  standWhy: 'Why does it stand? One line for the record.',
  withdrawRow: 'Take back a text that is out',
  withdrawWhich: 'Which one is taken back?',
  withdrawWhy: 'Why is it withdrawn? One line for the record.',
  elsewhere: 'Somewhere else',
  nowhere: 'Leave it out',
  noEditor: 'No editor could be opened, or it was left without saving. Nothing has changed.',
  diff: {
    heading: (from, to) => `From version ${from} to version ${to}`,
    legend: '[-gone-] {+new+}',
    same: 'The same words.',
  },
};
