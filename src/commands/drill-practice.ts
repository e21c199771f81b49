/** `drill practice`: the three-minute trainer. For programs it prints a card, and takes an answer by `--card` and `--answer`. */
import { issue } from '../core/issue.ts';
import { nextDay, queue, shuffled } from '../core/trainer/boxes.ts';
import { line } from '../text/line.ts';
import { cardJson, choicesIn, outcomeJson, outcomeLines } from '../text/trainer.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text } from './given.ts';
import { answerCard, type Practice, startPractice } from './practice.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const show = async (errand: Errand, { cards, boxes, day }: Practice): Promise<number> => {
  const waiting = queue(cards, boxes, day);
  const [card] = waiting;
  const order = card === undefined ? [] : shuffled(card, day);
  const { words } = errand;
  const fresh = waiting.filter(({ id }) => boxes[id] === undefined).length;
  if (errand.shared.json)
    await printJson(errand, {
      card: card === undefined ? null : cardJson(card, order, words),
      due: waiting.length - fresh,
      new: fresh,
      next: card === undefined ? nextDay(cards, boxes) : day,
    });
  else if (card === undefined)
    await printLines(errand, [line('plain', words.trainer.nothing(nextDay(cards, boxes) ?? day))]);
  else
    await printLines(errand, [
      line('heading', words.trainer.heading(card.topics[words.lang])),
      line('strong', card.texts[words.lang].situation),
      ...choicesIn(card, order, words).map(({ value, label }) => line('item', `${label}${words.format.aside(value)}`)),
      line('dim', words.trainer.howTo(card.id, order[0] ?? '')),
    ]);
  return EXIT.done;
};

const answer = async (errand: Errand, given: Given, practice: Practice): Promise<number> => {
  const [named, said] = [text(given, 'card') ?? '', text(given, 'answer') ?? ''];
  const card = practice.cards.find(({ id }) => id === named);
  const place = { kind: 'argument', name: '--answer' } as const;
  if (card === undefined)
    return fail(errand, [issue('card.not-found', { kind: 'argument', name: '--card' }, { found: named })]);
  if (!card.choices.includes(said))
    return fail(errand, [issue('card.no-such-choice', place, { found: said, choices: card.choices.join(', ') })]);
  const answered = await answerCard(errand, practice, { card, said });
  if (!answered.ok) return fail(errand, answered.issues);
  const { outcome } = answered.value;
  const { content } = practice;
  if (errand.shared.json) await printJson(errand, outcomeJson(outcome, content, errand.words));
  else await printLines(errand, outcomeLines(outcome, content, errand.words));
  return EXIT.done;
};

export const run: Run = async (errand, given) => {
  const practice = await startPractice(errand);
  if (text(given, 'card') !== null || text(given, 'answer') !== null) return answer(errand, given, practice);
  if (errand.shared.json || !errand.shared.input || !errand.doors.terminal) return show(errand, practice);
  return (await import('./dialogs/practice.ts')).practise(errand, practice);
};
