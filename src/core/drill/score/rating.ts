/** Owns how a row of verdicts comes to one of the four grades that exercises are rated by everywhere (HSEEP). */
import type { Verdict } from './judge.ts';

/** Performed without challenges, with some, with major ones; unable to be performed. Null: there was nothing to see. */
export const RATINGS = ['without', 'some', 'major', 'unable'] as const;
export type Rating = (typeof RATINGS)[number];

export const RATING_POINTS: Readonly<Record<Rating, number>> = { without: 3, some: 2, major: 1, unable: 0 };

const only = (verdicts: readonly Verdict[], weight: Verdict['weight']): readonly Verdict[] =>
  verdicts.filter((one) => one.asked && one.weight === weight);

const countHeld = (verdicts: readonly Verdict[]): number => verdicts.filter(({ holds }) => holds).length;

/** Where only mistakes are watched for. Whoever does nothing makes none, and that is no merit. */
const withoutMistakes = (never: readonly Verdict[], acted: boolean): Rating | null => {
  const made = countHeld(never);
  if (made === 0) return acted ? 'without' : null;
  return made > 1 && made === never.length ? 'unable' : 'major';
};

/** `acted`: the players did anything at all. */
export const rate = (verdicts: readonly Verdict[], acted: boolean): Rating | null => {
  const [must, should, never] = [only(verdicts, 'must'), only(verdicts, 'should'), only(verdicts, 'never')];
  const wanted = must.length + should.length;
  if (wanted === 0) return never.length === 0 ? null : withoutMistakes(never, acted);
  const done = countHeld(must) + countHeld(should);
  if (done === 0) return 'unable';
  if (countHeld(must) < must.length || countHeld(never) > 0) return 'major';
  return done === wanted ? 'without' : 'some';
};
