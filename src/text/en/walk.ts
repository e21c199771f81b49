/** What the walk says in English. */
import type { WalkWords } from '../walk-words.ts';
import { format } from './format.ts';

const plural = (count: number, one: string, many: string): string =>
  `${format.number(count)} ${count === 1 ? one : many}`;

const clock: WalkWords['clock'] = ({ label, kind, state, due, minutes }) => {
  if (state === 'met') return `${label}: done`;
  if (state === 'missed') return `${label}: done after its time`;
  if (state === 'not-reported') return `${label}: decided not to report`;
  if (state === 'start-unknown') return `${label}: start not known yet`;
  if (due === null || minutes === null) return `${label}: without delay`;
  if (state === 'running') return `${label}: by ${due} (${format.duration(minutes)} left)`;
  if (kind === 'aim') return `${label}: the aim of ${due} has passed. Do it now.`;
  return `${label}: OVERDUE since ${due} (${format.duration(-minutes)})`;
};

const textLength: WalkWords['textLength'] = ({ count, used, most, characters }) => {
  const long = used > most ? ' Too long: shorten it.' : '';
  if (count === 'segments')
    return `Length: ${plural(characters, 'character', 'characters')}, sent as ${plural(used, 'SMS', 'SMS')} (aim: ${most} at most).${long}`;
  return `Length: ${format.number(used)} of ${format.number(most)} characters.${long}`;
};

export const walk: WalkWords = {
  recordAt: 'Everything you enter is recorded here:',
  readOnly: 'A newer version of crisis-kit wrote this record. It can be read here, not continued.',
  notRecorded: 'NOT RECORDED: nothing you enter is being kept.',
  languages: '繁體 t · 简体 s · English e',
  resumeWhich: 'There is an incident that is not closed. What would you like to do?',
  resumeRow: (title, id, when) => ({ label: `Go on: ${title}`, help: `${id}, last entry ${when}` }),
  startNew: 'Something new has happened',
  titleOf: (playbook, when) => `${playbook}, ${when}`,
  stage: { assess: 'Find out', contain: 'Contain', communicate: 'Tell people', repair: 'Make good', review: 'Learn' },
  severity: (level, name) => `Severity ${level} of 4 (${name})`,
  severityUnset: 'Severity not set yet',
  severityNow: (level, name, why) =>
    `Severity is now ${level} of 4: ${name}.${why.length > 0 ? ` Because ${format.list(why)}.` : ''}`,
  severityChanges: 'At this level:',
  tasksOpen: (count) => (count === 0 ? 'no open tasks' : plural(count, 'open task', 'open tasks')),
  actor: (role, who, how) =>
    who === null
      ? `Who acts: ${role} (no name noted yet)`
      : `Who acts: ${who} (${role})${how === null ? '' : ` ${how}`}`,
  deputy: (who) => `If nobody answers: ${who}`,
  knownAlready: 'Already in your crisis-kit.yaml, so you are not asked. If it is different this time, type :fact',
  fromKit: 'from crisis-kit.yaml',
  kitGoesOn: 'That part of crisis-kit.yaml is left out; all else goes on. Later, see: crisis-kit doctor',
  due: (when) => `by ${when}`,
  clock,
  basis: {
    law: 'law',
    guidance: 'guidance of an authority',
    standard: 'standard',
    convention: 'convention, not law',
    'own-word': 'our own word',
  },
  announced: (statement) => `Next word you announced (${statement})`,
  clockClosed: {
    met: 'in time',
    missed: 'after its time',
    'not-reported': 'decided not to report',
    replaced: 'replaced by a newer one',
    void: 'no longer applies',
  },
  handedOver: (playbook) => `From here on: ${playbook}. Everything you have entered comes along.`,
  droppedAsks: (names) => `No longer needed on this way, but kept in the record: ${format.list(names)}.`,
  unknown: "I don't know yet",
  unknownSafety: "I don't know yet (treated as yes until you do)",
  moreLabel: 'More: back, note, status, pause …',
  menu: {
    unknown: "I don't know yet",
    skip: 'Skip this question',
    back: 'Back to an earlier question',
    note: 'Write a note',
    attach: 'Add a file or photo',
    status: 'Where do things stand?',
    fact: 'Change something I said',
    statements: 'Texts: read or write one',
    tasks: 'Tasks',
    clocks: 'Times to keep',
    pause: 'Pause and leave',
    help: 'Help',
    edit: 'Write it in my editor',
  },
  words: {
    note: ['note', 'n'],
    attach: ['attach'],
    status: ['status', 's'],
    fact: ['fact', 'change'],
    back: ['back', 'b'],
    statements: ['texts', 'statements'],
    tasks: ['tasks'],
    clocks: ['times', 'clocks'],
    pause: ['pause', 'quit', 'q'],
    help: ['help', 'h', '?'],
    unknown: ['unknown', 'idk'],
    skip: ['skip'],
    edit: ['edit'],
  },
  noSuchWord: (word) => `“:${word}” is not something I know. Nothing was recorded.`,
  help: [
    'Answer and press Enter. Every answer is saved before the next question appears.',
    'At a list: arrow keys or the number, then Enter. 0 opens more.',
    'While typing: :note  :back  :status  :tasks  :texts  :skip  :pause  (type :: for a plain colon).',
    'Ctrl-C leaves at once. Nothing is lost; start again and you are back at this question.',
  ],
  skipWhy: 'Why skip it?',
  skipReasons: [
    { value: 'does-not-apply', label: 'Does not apply here' },
    { value: 'not-known-yet', label: 'Not known yet' },
    { value: 'later', label: 'Later' },
    { value: 'other', label: 'Another reason' },
  ],
  otherReason: 'What is the reason?',
  reasonFor: 'Why? One line for the record. (Enter leaves it out)',
  advice: {
    fits: (choice) => `What usually fits: ${choice}`,
    yours: 'This rests on research into crisis communication. You decide, and the record keeps your reason.',
    sure: 'Your own answers speak against this. What now?',
    again: 'Choose again',
    keep: 'Keep to it, and note why',
    instead: (choice) => `usually fits: ${choice}`,
  },
  notePrompt: 'Your note:',
  noteKept: 'Noted.',
  attachPrompt: 'Path of the file:',
  attached: (name) => `Kept a copy of ${name} with the record.`,
  backTo: (label) => `Back at: ${label}`,
  factWhich: 'Which answer has changed?',
  factNone: 'Nothing has been answered yet.',
  factNow: (name, shown) => `${name}: ${shown}`,
  wayDiffers: (label) => `With this, the next thing to do would be: ${label}`,
  wayGo: 'Go there',
  wayStay: 'Stay here, because …',
  pickBack: 'Back to which question?',
  paused: (id) => ['Saved. You can switch off.', `To go on: npx crisis-kit resume ${id}`],
  left: (id) => ['Saved.', `To go on: npx crisis-kit resume ${id}`],
  certaintyAsk: 'How sure is that?',
  certainty: { confirmed: 'Somebody of ours has checked it', unconfirmed: 'Heard, not checked yet' },
  sourcePrompt: 'Where does it come from? (Enter leaves it out)',
  task: { done: 'Done', assigned: 'Somebody is on it', later: 'Later', 'not-needed': 'Not needed here' },
  taskAsk: 'How does it stand?',
  taskState: { open: 'open', assigned: 'somebody is on it', done: 'done', 'not-needed': 'not needed' },
  taskWho: 'Who?',
  taskWhyNot: 'Why is it not needed? One line for the record. (Enter leaves it out)',
  tasksNone: 'No tasks yet.',
  taskTexts: (titles) => `Ready to write, under More, Texts: ${titles.map((title) => `“${title}”`).join(', ')}`,
  statementAsk: (title) => `What do you do with “${title}”?`,
  statement: { keep: 'Keep the draft', drop: 'Not needed', later: 'Decide later', release: 'Release it now' },
  statementFile: 'To copy or send:',
  statementTo: (audience, lang) => `For: ${audience} · in ${lang}`,
  statementState: {
    drafted: 'draft',
    approved: 'approved',
    released: 'released',
    dropped: 'not used',
    withdrawn: 'withdrawn',
    expired: 'expired',
    stale: 'released, but something has changed since',
  },
  statementsNone: 'No texts yet.',
  textLength,
  textWhich: 'Which text do you want to read or write?',
  textAnother: 'Another one, for somebody else',
  textFor: 'Who is it for?',
  textWrite: (title) => `Write: ${title}`,
  overtaken: (title) => `“${title}” is out, and something in it is no longer right:`,
  overtakenLine: (name, was, now) => `${name}: then “${was}”, now “${now}”`,
  audience: {
    injured: 'those hurt and their families',
    authority: 'the authority',
    partners: 'suppliers, shops and partners',
    staff: 'staff',
    self: 'the person concerned',
    customers: 'customers',
    public: 'the public',
  },
  checkedAsk: 'The next text can state these as fact. Which has one of you checked?',
  checkedHelp: 'What you leave out is written as “not confirmed yet”.',
  checkedNone: 'None of them has been checked',
  wordingAsk: (name, lang) => `How do you say this in ${lang}? (${name})`,
  wordingOriginal: (text) => `As it stands: ${text}`,
  langName: { 'zh-TW': '繁體中文', 'zh-CN': '简体中文', en: 'English' },
  waitAsk: 'Ready to go on?',
  leaveList: 'Nothing, back to the question',
  wait: { continue: 'Go on now', later: 'Leave here and come back later' },
  waitUntil: (when) => `You said the next word comes ${when}.`,
  closeAsk: (tasks, clocks) =>
    `Still open: ${plural(tasks, 'task', 'tasks')}, ${plural(clocks, 'time to keep', 'times to keep')}. Close the incident all the same?`,
  close: { close: 'Close it; what is open is recorded as my decision', stay: 'Keep it open' },
  closeWhy: 'Why close it now? One line for the record. (Enter leaves it out)',
  releaseAsk: (title, word) => `To release “${title}”, type ${word} and press Enter.`,
  releaseWrongWord: (word) => `Not released. Only ${word}, typed in full, releases.`,
  releaseUntold: (audiences) =>
    `Not told yet, and they should hear it before this goes out: ${format.list(audiences)}.`,
  releaseAnyway: 'Release all the same',
  releaseWait: 'Wait, and tell them first',
  releaseOut: 'Where does it go out? (for the record; Enter leaves it out)',
  released: 'Released: this is the final text. crisis-kit sends nothing itself; copy it from here:',
  releaseRefused: 'This text cannot go out yet:',
  factNeeded: (name) => `The text needs this first: ${name}`,
  times: {
    label: 'When do people hear from you next? Choose a time you can keep.',
    other: 'Another time',
    typed: 'Date and time, such as 2026-11-22 15:00, or only the time:',
  },
  ended: (outcome, quiet) => [quiet ? 'That was all of it.' : 'The incident is closed.', outcome],
  headLine: (hash) => `Fingerprint of the record: ${hash}`,
  cannotRecord: 'The record cannot be written, so your last answer is not saved. What now?',
  cannotOpen: 'No record can be kept in this folder. What now?',
  recordElsewhere: 'Record in another folder',
  recordFolder: 'Which folder?',
  goUnrecorded: 'Go on without a record',
  unrecordedWord: 'UNRECORDED',
  unrecordedAsk: (word) => `Nothing will be kept. Type ${word} to go on like that.`,
  tryAgain: 'Try again',
};
