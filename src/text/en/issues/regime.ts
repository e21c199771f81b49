/** What English says about a law and its clocks, to whoever writes it down. */
import { type SentencesOf, say } from '../../sentences.ts';
import { meant, quote } from './quote.ts';

const REFERENCE = 'Write “role: reference”.';

export const regime: SentencesOf<'regime'> = {
  'regime.not-law': ({ clock, role, basis }) =>
    say(
      `${quote(clock)} is called ${quote(role)}, but it rests on ${quote(basis)}.`,
      'A deadline rests on law; a reminder on law, guidance or a standard.',
      'Write what it is under “role:”, or correct the basis.',
    ),
  'regime.not-in-force': ({ clock }) =>
    say(
      `${quote(clock)} asks something of the company, but its law is not in force.`,
      'Deadlines and reminders come from what is in force.',
      REFERENCE,
    ),
  'regime.unread': ({ clock }) =>
    say(
      `${quote(clock)} asks something of the company, but nobody has read its text.`,
      'Deadlines and reminders have the confidence high or medium.',
      `${REFERENCE} Or read the text, and raise the confidence.`,
    ),
  'regime.not-ours': ({ clock, binds }) =>
    say(
      `${quote(clock)} asks something of the company, but binds ${quote(binds)}.`,
      'Deadlines and reminders are duties of the company.',
      REFERENCE,
    ),
  'regime.no-period': ({ clock }) =>
    say(
      `${quote(clock)} is called a deadline, but nothing says how long it is.`,
      'A deadline has a count.',
      'Add “count:”. Where the text says “without delay”, write “role: reminder”.',
    ),
  'regime.no-moment': ({ clock }) =>
    say(
      `Nothing says from which moment ${quote(clock)} counts.`,
      'A fact with a date and a time.',
      'Add “from: learned_at”, or the moment that the law names.',
    ),
  'regime.first-day': ({ clock }) =>
    say(
      `${quote(clock)} counts days, and nothing says whether the first one counts.`,
      '“starts: day” where the day itself is the first, “day-after” where it is not counted.',
      'Read the provision again. In doubt write “day”: it gives the earlier date.',
    ),
  'regime.clock-twice': ({ clock, other }) =>
    say(
      `The clock ${quote(clock)} stands in ${quote(other)} already.`,
      'Every clock has a name of its own.',
      'Give this one another name.',
    ),
  'regime.unknown-field': ({ found, near }) =>
    say(
      `There is no notice field called ${quote(found)}.`,
      meant(near, ''),
      'Correct the name, or add the field to notice-fields.yaml.',
    ),
  'regime.not-a-date': ({ found }) =>
    say(`There is no day ${quote(found)}.`, 'Year, month and day, as 2026-11-22.', 'Correct the date.'),
  'regime.future-date': ({ found, checked }) =>
    say(
      `The text is said to be of ${found}, and to have been read on ${checked}.`,
      'No text is younger than the day on which it was read.',
      'Correct the one or the other.',
    ),
};
