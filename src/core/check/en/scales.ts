/** How English is read for weighing, and what its words weigh. */
import type { Scales } from '../evidence/scales.ts';
import { Weights } from '../evidence/weights.ts';
import { BOUNDS, TABLE } from './weights.ts';

/** Words and the marks that tell a tone; every number is alike. */
const PART = /[a-z0']+|[!?;:,."\u201c\u201d()%$\u00a3\u20ac#@-]/g;

/** Endings say little of what a word means. */
const LONGEST_WORD = 6;

const parts = (low: string): readonly string[] => [
  '^',
  ...(low.replace(/\d[\d.,:]*/g, '0').match(PART) ?? []).map((part) => part.slice(0, LONGEST_WORD)),
  '$',
];

/** Words of weight: longer ones, and numbers. */
const WORD = /[a-z]{4,}|\d+/g;
const telling = (low: string): readonly string[] => (low.match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));

const CAUSE = /cause|why|reason|fault|respons|\bwho\b|\bhow\b/;

const TESTED =
  /\b(?:tests?|tested|results?|samples?|laborator|lab\b|inspect|measur|readings?|analys|audit|found no|not found|negative)/;

const AWAITED =
  /\b(?:due|expected|pending|awaited|awaiting|outstanding|to come|by when|promised|being tested|under way|sent to|results? (?:on|by|date|day|time))\b/;

const NONE = /^(?:none|no|nil|nobody|0)$/;

/** Somebody says who did it: I, we, or something of ours. */
const DOER = /\b(?:because|since|as|and|where) (?:i|we)(?:'d| had| have| did| was| were|'ve)\b|\bby (?:us|me)\b/;

export const SCALES: Scales = {
  reading: { parts, between: ' ', longest: 3, telling, cause: CAUSE, tested: TESTED, awaited: AWAITED, none: NONE },
  weights: new Weights(TABLE),
  bounds: BOUNDS,
  clears: { agentless: DOER },
};
