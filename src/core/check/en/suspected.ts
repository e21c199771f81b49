/** A claim with the value that is suspected: `cause: a software update`, `power back: 6 pm`. */
import type { Value } from '../model.ts';
import { type Asked, asksCause, type Claim, overlap } from './claim.ts';
import { hoursIn } from './hours.ts';
import { comesBack } from './never-open.ts';
import type { Stems } from './stems.ts';

/** A greater number is hardly met by chance. */
const FEW = 20;

/** A claim with the value that is suspected: both, or the value alone where it is long enough to be known again. */
const statesValue = ({ own, valued }: Claim, value: Value, stems: Stems): boolean => {
  const about = own.size === 0 || overlap(own, stems) >= 0.5;
  const telling = valued.size >= 2 || (typeof value === 'number' && value >= FEW);
  return valued.size > 0 && overlap(valued, stems) >= 0.75 && (about || telling);
};

/** What a cause does. */
const BROUGHT_ABOUT =
  /\b(?:broke|breaks|caused?|led|brought|knocked|took|set off|triggered|stopped|cut|shut|started|made|let|blocked|overloaded|because|due|from|after|was|were)\b/;

/** `cause: a software update`: half of it, as a cause, where nothing leaves it open. */
const statesCause = ({ low, valued, open }: Claim, { sentence, stems, confirmed }: Asked): boolean =>
  open.length === 0 &&
  asksCause(low) &&
  overlap(valued, stems) >= 0.5 &&
  BROUGHT_ABOUT.test(sentence.low) &&
  comesBack(valued, stems, confirmed);

/** A suspected time of day, however it is told; null where the value is none. */
const HOUR = /^(?:at |by |about )?(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d{1,2}:\d\d|noon|midday|midnight)$/;
const statesHour = ({ own }: Claim, value: Value, { sentence, stems }: Asked): boolean | null => {
  const low = String(value).toLowerCase();
  if (!HOUR.test(low)) return null;
  const [wanted] = hoursIn(low);
  return overlap(own, stems) >= 0.5 && hoursIn(sentence.low).some((one) => one === wanted);
};

/** Whether a sentence tells the suspected value as certain. */
export const statesSuspected = (claim: Claim, value: Value, asked: Asked): boolean =>
  statesHour(claim, value, asked) ?? (statesValue(claim, value, asked.stems) || statesCause(claim, asked));
