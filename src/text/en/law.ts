/** What English says about legal clocks. */
import type { LawWords } from '../law-words.ts';
import { format } from './format.ts';

const UNITS = {
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
  months: ['month', 'months'],
} as const;

const clock: LawWords['clock'] = ({ label, state, due, minutes }) => {
  if (state === 'met') return `Done. ${label}`;
  if (state === 'missed') return `Done after its time. ${label}`;
  if (state === 'not-reported') return `Decided not to report. ${label}`;
  if (state === 'start-unknown') return `Start not known yet. ${label}`;
  if (due === null || minutes === null) return `Without delay. ${label}`;
  if (state === 'due') return `${due} has passed, if it applies to you. Find out now. ${label}`;
  if (state === 'overdue') return `OVERDUE since ${due} (${format.duration(-minutes)}). ${label}`;
  return `By ${due} (${format.duration(minutes)} left). ${label}`;
};

export const law: LawWords = {
  clock,
  period: (within, unit) => `${within} ${UNITS[unit][within === 1 ? 0 : 1]}`,
  between: ', ',
  about: (due) => `about ${due} (holidays of that year are not known here)`,
  mayApply: 'may apply to you',
  matter: {
    recall: 'unsafe products',
    data: 'personal data',
    complaint: 'complaints',
    security: 'security of systems',
    workplace: 'accidents at work',
    listed: 'listed companies',
    'first-word': 'first word',
  },
  confidence: {
    high: '',
    medium: 'Verify: read in a secondary source, not in the law itself.',
    low: 'Not read in any reliable source: verify.',
  },
  textAsOf: (day) => `Text of ${day}.`,
  mayHaveChanged: 'That is more than a year ago: this law may have changed.',
  counsel: 'Confirm with counsel.',
  counted: (moment, at) => `Counted from ${at} (${moment}).`,
  known: { heard: 'taken as the moment you first heard', answered: 'taken as the moment you answered it here' },
  correct: (fact) => `If it was another time: crisis-kit fact ${fact} TIME`,
  startsWith: (moment) => `Starts when this is known: ${moment}`,
  unsettled: 'Several periods are possible; the shortest is shown.',
  byOrder: 'The order itself names the day; this is the longest it can give.',
  atMost: 'This is the longest allowed. Do it sooner if you can.',
  basis: (kind, title, provision) => `${title} (${kind}). ${provision}`,
  byHand: 'start set by hand',
  running: 'Legal times that run now',
  moved: (label, was, now) => `Changed: ${label}. Was ${was}, now ${now}.`,
  gone: (label) => `No longer applies: ${label}`,
  more: (count) => `${count} more: choose “Times to keep” in the menu, or crisis-kit clock list`,
  waiting: (count) => `${count} more wait for their moment, or only may apply: crisis-kit clock list`,
  references: 'For information only: these bind somebody else, are not in force, or were not read closely enough',
  notInForce: 'not in force',
  notAdvice: 'This is not legal advice. Confirm each of these with counsel.',
  none: 'No time is running.',
  which: 'Which of these?',
  what: (label) => `What has become of it? ${label}`,
  actions: {
    met: 'It is done',
    'not-reported': 'We decided not to report, because …',
    replaced: 'A newer time takes its place',
  },
  because: 'Why not? This stays in the record.',
  recorded: (label, how) => `${label}: ${how}`,
  exportRow: 'Make a calendar file of all of them',
  exported: (count) =>
    count === 1
      ? 'Calendar file with one time, with an alarm:'
      : `Calendar file with ${count} times, each with an alarm:`,
  nothingToExport: 'No open time has a date, so there is nothing to export.',
  calendarName: (title) => `Times to keep: ${title}`,
};
