/** What the trainer says in English. */
import type { TrainerWords } from '../trainer-words.ts';

export const trainer: TrainerWords = {
  heading: (topic) => `Practice: ${topic}`,
  begin: (due, fresh) => `Three minutes. ${due} to look at again, ${fresh} new.`,
  right: 'Yes.',
  wrong: (better) => `Better: ${better}`,
  source: 'Where this comes from',
  law: (title, checked) => `${title}, read ${checked}; confirm with counsel`,
  again: (day) => `Comes again: ${day}`,
  enough: 'Enough for today',
  done: (right, of) => `${right} of ${of}. See you tomorrow.`,
  nothing: (day) => `Nothing is due today. The next card comes on ${day}.`,
  howTo: (card, value) => `Answer: crisis-kit drill practice --card ${card} --answer ${value}`,
};
