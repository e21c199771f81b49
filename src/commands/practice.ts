/** Owns what both ways to practise share: the cards, the boxes they lie in, and the noting of an answer. */
import { ok, type Result } from '../core/issue.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Day } from '../core/review/model.ts';
import { answered, type Boxes, readBoxes, writeBoxes } from '../core/trainer/boxes.ts';
import type { Card } from '../core/trainer/card.ts';
import type { Outcome } from '../text/trainer.ts';
import type { Errand } from './errand.ts';
import { contentOf, today } from './kit-ground.ts';

export type Practice = {
  readonly cards: readonly Card[];
  readonly content: Content;
  readonly boxes: Boxes;
  readonly day: Day;
};

export const startPractice = async (errand: Errand): Promise<Practice> => ({
  cards: await (await errand.doors.library()).cards(),
  content: await contentOf(errand),
  boxes: readBoxes(await errand.doors.notebook.read()),
  day: await today(errand),
});

type Answered = { readonly practice: Practice; readonly outcome: Outcome };

/** Noted before anything is said about it. */
export const answerCard = async (
  errand: Errand,
  practice: Practice,
  { card, said }: { readonly card: Card; readonly said: string },
): Promise<Result<Answered>> => {
  const { day } = practice;
  const right = said === card.right;
  const boxes = answered(practice.boxes, card.id, { right, day });
  const wrong = await errand.doors.notebook.write(writeBoxes(boxes));
  if (wrong !== null) return { ok: false, issues: [wrong] };
  return ok({ practice: { ...practice, boxes }, outcome: { card, right, due: boxes[card.id]?.due ?? day } });
};
