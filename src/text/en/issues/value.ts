/** What English says when a value does not fit its question. */
import { type SentencesOf, say } from '../../sentences.ts';
import { format } from '../format.ts';
import { quote } from './quote.ts';

export const value: SentencesOf<'value'> = {
  'value.empty': () =>
    say(
      'Nothing was entered.',
      '',
      'Type something. A question can be left open with :skip (in a script: --skip REASON).',
    ),
  'value.not-integer': ({ found }) =>
    say(
      `${quote(found)} is not a whole number.`,
      'A whole number, such as 12.',
      'Type digits only, without words or units.',
    ),
  'value.not-number': ({ found }) =>
    say(
      `${quote(found)} is not a number.`,
      'A number, such as 12 or 2.5.',
      'Type digits only, without words or units.',
    ),
  'value.not-money': ({ found, currency }) =>
    say(
      `${quote(found)} is not an amount of money.`,
      `A number, such as 1500; or with its currency, such as 1500 ${currency}.`,
      `Without a currency it counts as ${currency}.`,
    ),
  'value.not-date': ({ found }) =>
    say(
      `${quote(found)} is not a day in the calendar.`,
      'Year-month-day, such as 2026-11-22.',
      'Type it again in this form.',
    ),
  'value.not-phone': ({ found }) =>
    say(`${quote(found)} is no phone number.`, 'A number to dial, as 0912-345-678.', 'Not known yet? Press Enter.'),
  'value.not-datetime': ({ found }) =>
    say(
      `${quote(found)} is not a day and hour.`,
      'Such as 2026-11-22 15:00; or only the hour, 15:00.',
      'Type it again in this form.',
    ),
  'value.not-yes-no': ({ found }) =>
    say(
      `${quote(found)} is neither yes nor no.`,
      'yes or no.',
      'If you do not know yet, say so: :unknown (in a script: --unknown).',
    ),
  'value.not-a-choice': ({ found, choices }) =>
    say(
      `${quote(found)} is not one of the choices.`,
      choices === '' ? '' : `One of: ${choices}.`,
      'Type it exactly as it stands in the list.',
    ),
  'value.too-small': ({ found, min }) =>
    say(`${quote(found)} is too small.`, `${format.number(min)} or more.`, 'Type it again.'),
  'value.too-large': ({ found, max }) =>
    say(`${quote(found)} is too large.`, `${format.number(max)} or less.`, 'Type it again.'),
  'value.too-long': ({ length, max }) =>
    say(
      `This is ${format.number(length)} characters long.`,
      `At most ${format.number(max)}.`,
      'Shorten it; details can go into a note or a file: :note, :attach',
    ),
  'value.future': ({ found }) =>
    say(
      `${quote(found)} is still to come.`,
      'When it really happened: not later than now.',
      'Check the day and the time zone. If it happened just now, leave --when out.',
    ),
  'value.past': ({ found }) =>
    say(
      `${quote(found)} has already passed.`,
      'A time that is still to come, and that you can keep.',
      'Choose a later time.',
    ),
  'value.broken-text': ({ found }) =>
    say(
      `Some characters arrived damaged: ${quote(found)}.`,
      '',
      'Type it again. If you pasted it, paste it as plain text.',
    ),
};
