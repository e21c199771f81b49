/** What English says when an incident cannot do what it was asked. */
import { firstOf, type SentencesOf, say, utc, worded } from '../../sentences.ts';
import { format } from '../format.ts';
import { walk } from '../walk.ts';
import { meant, oneOf, quote } from './quote.ts';

type Asking = SentencesOf<'incident' | 'ask' | 'back' | 'task' | 'clock' | 'severity' | 'statement' | 'close'> &
  Pick<SentencesOf<'fact'>, 'fact.not-found'>;

const DRAFT_AGAIN = 'Draft it again and read it through: crisis-kit draft TEMPLATE';

const stateWords: Readonly<Record<string, string>> = walk.statementState;
const languages: Readonly<Record<string, string>> = walk.langName;

export const incident: Asking = {
  'incident.closed': ({ id }) =>
    say(
      `This incident is closed (${quote(id)}).`,
      'It still takes notes, files, tasks and texts.',
      'If it begins again, open a new one: crisis-kit start',
    ),
  'incident.read-only': ({ format: written }) =>
    say(
      `A newer version of crisis-kit wrote this record (format ${written}).`,
      'It can be read here, not continued.',
      'Go on with the newer version: npx crisis-kit@latest resume',
    ),
  'ask.moved-on': ({ found, open }) =>
    say(
      `The question ${quote(found)} is not the open one. Nothing was recorded.`,
      `The open one is ${quote(open)}.`,
      'See it, then answer again: crisis-kit next',
    ),
  'ask.nothing-open': ({ id }) =>
    say(`No question is open in ${quote(id)}.`, '', 'See where things stand: crisis-kit status'),
  'ask.unknown-not-allowed': () =>
    say(
      '“Not known” does not fit this question.',
      'An answer, or a reason to skip it.',
      'Skip it with :skip (in a script: --skip REASON).',
    ),
  'back.nowhere': ({ found }) =>
    say(
      found === ''
        ? 'This is the first question; there is none to go back to.'
        : `${quote(found)} is not a question you have answered.`,
      '',
      'An answer can be changed from anywhere: crisis-kit fact FACT VALUE',
    ),
  'fact.not-found': ({ found, near }) =>
    say(`There is no fact called ${quote(found)}.`, meant(near, ''), 'See their names: crisis-kit status --json'),
  'task.not-found': ({ found, known }) =>
    say(
      `There is no task called ${quote(found)}.`,
      oneOf(known, 'There are no tasks yet.'),
      'See all tasks: crisis-kit status',
    ),
  'task.bad-state': ({ found, allowed }) =>
    say(`A task cannot be ${quote(found)}.`, oneOf(allowed), 'As in: crisis-kit task TASK done'),
  'clock.not-found': ({ found, known }) =>
    say(
      `No time called ${quote(found)} is running.`,
      oneOf(known, 'No time is running yet.'),
      'See all of them, with their names: crisis-kit clock list --all',
    ),
  'clock.no-report': ({ clock }) =>
    say(
      `${quote(clock)} is no duty to report.`,
      'Only a legal time can be decided against.',
      `When it is done: crisis-kit clock met ${clock}`,
    ),
  'clock.needs-reason': ({ clock }) =>
    say(
      'Deciding not to report needs a reason.',
      'It stays in the record, with your name.',
      `As in: crisis-kit clock not-reported ${clock} --because "counsel says it does not apply"`,
    ),
  'clock.running': ({ clock }) =>
    say(
      'This deadline is running already.',
      'Starting it again would move its end without a trace of why.',
      `If it counts from another moment, say which: crisis-kit clock start ${clock} --when "2026-11-22 09:00"`,
    ),
  'severity.bad-level': ({ found }) =>
    say(
      `${quote(found)} is not a severity.`,
      'A number from 1 to 4; 4 is the gravest.',
      'As in: crisis-kit severity 3',
    ),
  'severity.needs-reason': ({ from, to }) =>
    say(
      `Going down from ${from} to ${to} needs a reason.`,
      'One line that says what has changed.',
      `crisis-kit severity ${to} --reason "…"`,
    ),
  'statement.not-found': ({ found, known }) =>
    say(`There is no text called ${quote(found)}.`, oneOf(known), 'See the texts of this incident: crisis-kit draft'),
  'statement.not-printable': () =>
    say(
      'A Word file cannot be shown here.',
      '--print with md, txt or html.',
      'Leave out --print: the file is made, and you are told where it is.',
    ),
  'statement.no-template': ({ template }) =>
    say(
      `The wording of ${quote(template)} is not kept with this incident.`,
      '',
      'See the texts of this incident: crisis-kit draft',
    ),
  'statement.no-language': ({ template, lang, has }) =>
    say(
      `${quote(template)} has not been written in ${languages[lang] ?? lang}.`,
      oneOf(has),
      `As in: crisis-kit draft ${template} --in ${firstOf(has)}`,
    ),
};

export const release: SentencesOf<'release'> = {
  'release.not-a-draft': ({ state }) =>
    say(
      `This text cannot be released; it stands as ${quote(stateWords[state] ?? state)}.`,
      'Only a draft can be released.',
      'Make a new version: crisis-kit draft TEMPLATE',
    ),
  'release.missing': ({ facts, id }) =>
    say(
      `Something is still missing in the text: ${facts}.`,
      'Nothing goes out with a gap in it.',
      `Fill it in: crisis-kit fact ${id} VALUE`,
    ),
  'release.unworded': ({ facts, id, lang }) =>
    say(
      `This still has to be put into ${languages[lang] ?? lang}: ${facts}.`,
      'Every word of a text is in its own language.',
      `Say how it reads: crisis-kit fact ${id} "…" --wording ${lang}`,
    ),
  'release.overtaken': () =>
    say('Something has changed since this text was drafted.', 'The text says what you know now.', DRAFT_AGAIN),
  'release.hand-overtaken': ({ id, drawn, facts }) =>
    say(
      `Something has changed since these words were written by hand: ${facts}.`,
      'The text says what you know now.',
      `Change the words: crisis-kit edit ${id}. Or take those of the template: crisis-kit draft ${drawn} --redraw`,
    ),
  'release.placeholder': ({ id, found }) =>
    say(
      `Something is still open in the text: ${quote(found)}.`,
      'Nothing goes out with a gap in it.',
      `Write what belongs there: crisis-kit edit ${id}`,
    ),
  'release.finding': ({ id, excerpt, rules }) =>
    say(
      `The check holds this against the words: ${quote(excerpt)}.`,
      'Only what is known and checked, in words that hold.',
      `Change the words: crisis-kit edit ${id}. Or say why they stand: crisis-kit release ${id} --override ${rules} --because "…"`,
    ),
  'release.not-approved': ({ id, roles, role }) =>
    say(
      `Nobody has approved these words yet as: ${roles}.`,
      'At this severity they say yes before it goes out.',
      `Once they have read it: crisis-kit approve ${id} --as ${role}`,
    ),
  'release.expired': ({ drafted }) =>
    say(
      `This draft is too old to go out; it is from ${utc(drafted)}.`,
      'A draft made from what you know now.',
      DRAFT_AGAIN,
    ),
  'release.time-past': ({ promised }) =>
    say(
      `The text promises a time that has passed: ${utc(promised)}.`,
      'A time that is still to come, and that you can keep.',
      'Give a later one: crisis-kit fact FACT "YYYY-MM-DD HH:MM"',
    ),
  'release.not-offered': ({ condition }) =>
    say(
      'As things stand, this text does not fit.',
      `It may go out only where this holds: ${condition}`,
      'Look at what is known with crisis-kit status, or use another text.',
    ),
  'release.unconfirmed': ({ facts, id }) =>
    say(
      `The text states as fact what nobody has checked: ${facts}.`,
      'Only what one of you has checked is stated as fact.',
      `Once it is checked: crisis-kit fact ${id} VALUE --certainty confirmed`,
    ),
  'release.task-open': ({ tasks }) =>
    say(
      `This has to be settled first: ${tasks}.`,
      'Done, or recorded as not needed.',
      `As in: crisis-kit task ${firstOf(tasks)} done`,
    ),
  'release.out-of-order': ({ untold }) =>
    say(
      `Not told yet: ${format.list(worded(untold, walk.audience))}.`,
      'They hear it from you before this goes out.',
      'Tell them first. To release all the same: --out-of-order',
    ),
  'release.needs-word': ({ word, found }) =>
    say(
      found === ''
        ? 'Nothing was released: the word for it is missing.'
        : `Nothing was released: ${quote(found)} is not the word for it.`,
      `${word}, typed in full.`,
      `In a script: crisis-kit release STATEMENT --confirm ${firstOf(word)}`,
    ),
};
