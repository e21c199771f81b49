/** What English says on the sheets of a drill. */
import type { SheetWords } from '../sheet-words.ts';

export const sheet: SheetWords = {
  participant: 'For those who play',
  facilitator: 'For whoever leads it',
  notForPlayers: 'Keep this from those who play: it says what comes.',
  known: 'Known already',
  notes: 'Notes',
  toBegin: 'To begin',
  timetable: 'What comes, and when',
  after: (minutes, what) => `${minutes} after: ${what}`,
  afterWhen: (minutes, condition) => `${minutes} after: ${condition}`,
  within: (minutes) => ` (within ${minutes})`,
  objectives: 'What to look for',
  good: 'Good',
  middling: 'Middling',
  bad: 'Bad',
  judged: 'The record is asked',
  mistake: 'a mistake',
  printed: 'Written:',
  table: {
    time: 'When',
    kind: 'How it comes',
    from: 'From',
    to: 'It reaches',
    text: 'What they hear or read',
    onlyIf: 'Only if',
    within: 'Within',
  },
};
