/** How English is read for weighing, and what its words weigh. */
import type { Scales } from '../evidence/scales.ts';
import { Weights } from '../evidence/weights.ts';
import { BOUNDS, TABLE } from './weights.ts';

/** Letters and the marks that tell a tone; every number is alike. */
const signs = (low: string): string =>
  `^ ${low.replace(/\d[\d.,:]*/g, '0').replace(/[^a-z0'!?.,;:"\u201c\u201d()%$\u00a3\u20ac#@-]+/g, ' ')} $`.replace(
    / +/g,
    ' ',
  );

export const SCALES: Scales = {
  reading: { signs, shortest: 3, longest: 6 },
  weights: new Weights(TABLE),
  bounds: BOUNDS,
};
