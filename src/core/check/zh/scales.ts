/** How Chinese is read for weighing, and what its signs weigh. */
import type { Scales } from '../evidence/scales.ts';
import { Weights } from '../evidence/weights.ts';
import { BOUNDS, TABLE } from './weights.ts';

/** Every sign as it stands; every number is alike. */
const parts = (low: string): readonly string[] => `^${low.replace(/\d[\d.,:]*/g, '0').replace(/\s+/g, ' ')}$`.split('');

export const SCALES: Scales = {
  reading: { parts, between: '', longest: 4 },
  weights: new Weights(TABLE),
  bounds: BOUNDS,
};
