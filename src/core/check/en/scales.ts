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
  /\b(?:due|expected|pending|awaited|awaiting|outstanding|to come|by when|promised|being tested|under way|sent to|samples? (?:were |was )?(?:taken|collected|drawn)|results? (?:on|by|date|day|time))\b/;

const NONE = /^(?:none|no|nil|nobody|0)$/;

/** Somebody says who did it: I, we, or something of ours. */
const DOER = /\b(?:because|since|as|and|where) (?:i|we)(?:'d| had| have| did| was| were|'ve)\b|\bby (?:us|me)\b/;

/** All of it was theirs, or we are as badly off. */
const THEIRS_ALONE =
  /\b(?:this|that|it|which) (?:was|is) (?:(?:entirely|wholly|solely|purely|all|clearly|simply|plainly) (?:their|his|her)|(?:their|his|her)(?= \w+(?: alone| from start to finish| entirely| and (?:theirs|his|hers) alone|,? (?:and )?not (?:ours|us)))) (?:own )?(?:error|mistake|fault|failure|negligence|doing|carelessness)\b|\b(?:hit|hurt|harmed|damaged) (?:us|our (?:\w+ )?\w+) (?:just |every bit )?as (?:hard|badly|much) as (?:any(?:body|one)|you)\b/;

export const SCALES: Scales = {
  reading: { parts, between: ' ', longest: 3, telling, cause: CAUSE, tested: TESTED, awaited: AWAITED, none: NONE },
  weights: new Weights(TABLE),
  bounds: BOUNDS,
  clears: { agentless: DOER },
  sure: { 'blame-shift': THEIRS_ALONE },
};
