/** What status, log, list and verify say in English. */
import type { ReportWords } from '../words.ts';

const EVENTS: Readonly<Record<string, (about: string, value: string) => string>> = {
  'incident-opened': (about) => `Incident opened: ${about}`,
  'question-answered': (about, value) => `${about}: ${value}`,
  'fact-changed': (about, value) => `Changed. ${about}: ${value}`,
  'claims-checked': (_, value) => `Checked by one of us: ${value || 'nothing yet'}`,
  'wording-given': (about, value) => `Wording for ${about}: ${value}`,
  'place-moved': (about) => `Now at: ${about}`,
  'playbook-entered': (about) => `Handed over to: ${about}`,
  'severity-assessed': (about, value) => `Severity ${about}${value ? `: ${value}` : ''}`,
  'severity-set': (about, value) => `Severity set by hand to ${about}${value ? `: ${value}` : ''}`,
  'task-opened': (about) => `Task opened: ${about}`,
  'task-updated': (about, value) => `Task ${value}: ${about}`,
  'clock-started': (about, value) => `Clock started: ${about}${value ? `, ${value}` : ''}`,
  'clock-closed': (about, value) => `Clock stopped: ${about}, ${value}`,
  'statement-drafted': (about) => `Text drafted: ${about}`,
  'statement-settled': (about, value) => `Text ${about}: ${value}`,
  'statement-released': (about, value) => `Text RELEASED: ${about}${value ? ` (${value})` : ''}`,
  'statement-overtaken': (about, value) => `Text overtaken by a changed fact: ${about}${value ? ` (${value})` : ''}`,
  'wait-answered': (_, value) => `Pause: ${value}`,
  'way-kept': (_, value) => `Stayed on this way: ${value}`,
  'note-added': (_, value) => `Note: ${value}`,
  'file-attached': (about) => `File added: ${about}`,
  'language-changed': (about) => `Language: ${about}`,
  'incident-closed': (about, value) => `Incident closed: ${about}${value ? ` (${value})` : ''}`,
};

export const report: ReportWords = {
  incident: 'Incident', playbook: 'Playbook', opened: 'Opened', place: 'Now at', severity: 'Severity', facts: 'What we know', tasks: 'Tasks', clocks: 'Times',
  statements: 'Texts', nextAsk: 'Next question', closed: 'Closed', unreadable: 'cannot be read: run verify', none: 'none', unknown: 'not known', skipped: (reason) => `skipped (${reason})`, record: 'Record',
  author: 'Who', role: 'Role', time: 'Time', state: 'State', title: 'Title', file: 'File', unverified: 'not verified',
  verified: (events, head) => [`The record is whole: ${events} entries.`, `Fingerprint: ${head}`],
  verifyLimits: [
    'This shows that nothing in the record was changed, removed, swapped or slipped in since it was written.',
    'It cannot show that everything was entered, or who sat at the keyboard. Entries cut off at the end are only found',
    'against a fingerprint noted elsewhere: crisis-kit verify INCIDENT --head FINGERPRINT',
  ],
  damaged: (findings) => `The record is NOT whole: ${findings} ${findings === 1 ? 'finding' : 'findings'}.`,
  lintClean: (playbook) => `${playbook}: nothing to mend.`,
  languagesOf: 'Languages', steps: 'Steps',
  overrides: (id) => `Your own “${id}” takes the place of the one that ships.`,
  offPath: (ids) => `Answers in the file that were not asked for on this way: ${ids.join(', ')}`,
  lacking: (id) => `The file has no answer for ${id}. The incident stays open there.`,
  nothingHere: (dir) => `No incidents in ${dir}`,
  event: ({ type, about, value }) => EVENTS[type]?.(about, value) ?? [type, about, value].filter((part) => part !== '').join(' '),
};
