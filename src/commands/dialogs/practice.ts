/** Owns practising at the terminal: one situation, one decision, why; and the next one, for three minutes. */
import { minutesBetween } from '../../core/time.ts';
import { nextDay, queue, shuffled } from '../../core/trainer/boxes.ts';
import type { Card } from '../../core/trainer/card.ts';
import { line } from '../../text/line.ts';
import { choicesIn, outcomeLines } from '../../text/trainer.ts';
import type { Errand } from '../errand.ts';
import { EXIT, LEFT } from '../exit.ts';
import { answerCard, type Practice } from '../practice.ts';
import { fail } from '../print.ts';
import { Left } from './sitting.ts';
import { askRow, startTalk, type Talk } from './talk.ts';

const MINUTES = 3;
const ENOUGH = 'enough ';

const ask = (talk: Talk, card: Card, day: string): Promise<string> => {
  const { words } = talk.errand;
  talk.operator.say([line('plain', ''), line('heading', words.trainer.heading(card.topics[words.lang]))]);
  const rows = choicesIn(card, shuffled(card, day), words);
  const enough = { value: ENOUGH, label: words.trainer.enough };
  return askRow(talk, { message: card.texts[words.lang].situation }, [...rows, enough]);
};

/** Until three minutes are over, nothing is left, or it is enough: a card that was begun is always finished. */
const sitting = async (talk: Talk, first: Practice): Promise<number> => {
  const { errand } = talk;
  const { trainer } = errand.words;
  const started = errand.now();
  const waiting = queue(first.cards, first.boxes, first.day);
  const fresh = waiting.filter(({ id }) => first.boxes[id] === undefined).length;
  if (waiting.length === 0)
    talk.operator.say([
      line('plain', trainer.nothing(errand.words.format.day(nextDay(first.cards, first.boxes) ?? first.day))),
    ]);
  else talk.operator.say([line('dim', trainer.begin(waiting.length - fresh, fresh))]);
  let practice = first;
  let [right, of] = [0, 0];
  for (const card of waiting) {
    if (minutesBetween(started, errand.now()) >= MINUTES) break;
    const said = await ask(talk, card, practice.day);
    if (said === ENOUGH) break;
    const answered = await answerCard(errand, practice, { card, said });
    if (!answered.ok) return fail(errand, answered.issues);
    practice = answered.value.practice;
    of++;
    if (answered.value.outcome.right) right++;
    talk.operator.say(outcomeLines(answered.value.outcome, practice.content, errand.words));
  }
  if (of > 0) talk.operator.say([line('plain', ''), line('strong', trainer.done(right, of))]);
  return EXIT.done;
};

export const practise = async (errand: Errand, practice: Practice): Promise<number> => {
  const talk = await startTalk(errand);
  try {
    return await sitting(talk, practice);
  } catch (fault) {
    if (fault instanceof Left) return LEFT[fault.how];
    throw fault;
  }
};
