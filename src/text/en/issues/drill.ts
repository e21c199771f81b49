/** What English says about scenarios and drills. */
import { type SentencesOf, say } from '../../sentences.ts';
import { meant, oneOf, quote } from './quote.ts';

export const drill: SentencesOf<'drill'> = {
  'drill.unknown-inject': ({ found, near }) =>
    say(`Nothing in this scenario is called ${quote(found)}.`, meant(near, ''), 'Correct the name.'),
  'drill.unknown-name': ({ predicate, found, near }) =>
    say(`${predicate}('${found}') asks about something that is not there.`, meant(near, ''), 'Correct the name.'),
  'drill.after-circle': ({ injects }) =>
    say(
      `These wait for each other, so none of them ever comes: ${injects}.`,
      '',
      'Give one of them a time of its own.',
    ),
  'drill.too-late': ({ inject, length }) =>
    say(
      `${quote(inject)} comes when the drill is over.`,
      `Before ${length} have passed.`,
      'Let it come earlier, or make the drill longer.',
    ),
  'drill.needs-unknown': ({ facts }) =>
    say(
      `Nothing says what happens while this is not known: ${facts}.`,
      'unknown: deliver, or unknown: pass',
      'Add such a line below the condition.',
    ),
  'drill.idle-unknown': () => say('This condition can never be unknown.', '', 'Take the line “unknown:” out.'),
  'drill.bad-start': ({ found }) =>
    say(
      `${quote(found)} is no date and time.`,
      'For example “2026-11-20T14:10”.',
      'Write it like this, as clocks there show it.',
    ),
  'drill.bad-zone': ({ found, example }) =>
    say(
      `No time zone is called ${quote(found)}.`,
      `For example ${quote(example)}.`,
      'Write the zone of the place where it plays.',
    ),
  'drill.import-skipped': ({ found }) =>
    say(`${quote(found)} was left out.`, '', 'A drill has no place for these. Add what matters to the new file.'),
  'drill.import-instead': ({ found, taken }) =>
    say(
      `${quote(found)} is not known here; ${quote(taken)} stands in its place.`,
      '',
      'Change it in the new file if another fits better.',
    ),
  'drill.import-cut': ({ most }) =>
    say(
      'The text is too long and was cut.',
      `At most ${most} characters.`,
      'Look whether what matters is still there.',
    ),
  'drill.import-filled': ({ key }) =>
    say(
      `The file says nothing about ${quote(key)}.`,
      '',
      'Lines stand there so that it can be played. Write your own.',
    ),
  'drill.import-nothing': ({ path }) =>
    say(
      `No drill can be made of ${quote(path)}.`,
      'A table (CSV) with a row for each thing that comes, or a CEXF file (JSON).',
      'Bring it into the form of what this writes: crisis-kit drill export',
    ),
  'drill.no-scenario': ({ found, known }) =>
    say(`There is no drill called ${quote(found)}.`, oneOf(known), 'See them all: crisis-kit drill list'),
  'drill.none-open': () => say('No drill is under way.', '', 'Begin one: crisis-kit drill start NAME'),
  'drill.not-a-drill': ({ id }) =>
    say(`There is no drill ${quote(id)}.`, 'The id of a drill that was started.', 'See them: crisis-kit drill list'),
  'drill.not-over': ({ id }) =>
    say(`The drill ${id} still runs.`, '', 'This is asked when it is over: crisis-kit drill end ID'),
  'drill.no-such-answer': ({ found, choices }) =>
    say(`${quote(found)} is none of the answers.`, oneOf(choices), 'Name one of them as the right one.'),
  'drill.over': ({ id }) => say(`The drill ${id} is over.`, '', 'Look at its record: crisis-kit log ID'),
  'drill.already-came': ({ inject }) => say(`${quote(inject)} has come already.`, '', 'Send another one.'),
  'drill.no-inject': ({ found, known }) =>
    say(`Nothing in this drill is called ${quote(found)}.`, oneOf(known), 'Send one of these.'),
  'drill.bad-duration': ({ found }) =>
    say(`${quote(found)} is no length of time.`, 'PT10M is ten minutes, PT1H an hour.', 'Write it like this.'),
};
