/** regret-only: sorrow over what was ours, and nobody takes it as their own. */
import type { Rule } from '../language.ts';
import { phrases } from '../phrases.ts';
import { leavesOpen } from './open.ts';
import { judged } from './pattern.ts';
import { apologises, takesDuty } from './signs.ts';

const REGRETS = phrases(`
  regrettab\\w+ | gutted | too bad | sorry (?:sight|state|affair|business|day|story|chapter|to hear|to (?:read|learn|see)) | (?:felt|feel|feels) (?:\\w+ )?(?:awful|terrible|dreadful|bad|rotten|sick|horrible|low) | dismayed | crushed | in tears | tears | hate (?:that|when|to see|it) | heavy hearts? | hard (?:for us|news) | (?:worst|bad|rough|tough) (?:day|night|week|hour) | wish(?:es)?(?: that)? (?:it|this|that|the|we|things|you) | painful\\w* | regret\\w* | mourn\\w* | devastat\\w+ | heartbroken | heart-?breaking | griev\\w+ | grief | condolences? | mishap | unlucky | wish (?:\\w+ ){1,4}(?:well|otherwise|recovery|strength) | speedy recovery | get well | shaken | no words | words fail | (?:awful|terrible|dreadful|horrible|dark|black|sad|bitter|difficult) (?:\\w+ )?(?:day|thing|event|events|news|accident|incident|hour|time|moment|occurrence|turn) | unfortunate(?:ly)? | a (?:real |great |terrible )?(?:pity|shame) | sadden\\w* | sad | sadness | sorrow | dismay\\w* | disappoint\\w+ | share (?:your|their|the) \\w+ | feel for | thoughts (?:are|go|remain)? | our hearts | sympath\\w+ | understand how | understand that(?= (?:you|this|it|that|these)\\b) | concerned | distress\\w* | grieve\\w* | lament\\w* | deplor\\w+ | painful | nobody wanted
`);
const OUR_CAUSE =
  /\b(?:our|own|we|us|staff|in-house|internal|employee|driver|kitchen|receptionist|team|operator|fitter|crew|technician|nurse|cook|chef|teacher|manager|colleague|company)\b/;
/** A duty taken in the plainest words: own it, or say that ours was wrong. */
const OWNS_IT = phrases(`
  (?:because|since|as) (?:we|i) (?:had not|hadn't|did not|didn't|forgot|failed|left|sent|put|set|gave|took|kept) | (?:that|it|this) was (?:\\w+ )?wrong | you did nothing wrong | (?:our|my|the board's) (?:\\w+ ){1,3}(?:was|were) (?:\\w+ )?(?:wrong|at fault|to blame|faulty|careless|negligent) | our (?:\\w+ ){1,2}(?:missed|failed|forgot|got it wrong|made (?:a|the|this) (?:\\w+ )?(?:mistake|error))
`);
/** What became of somebody's data, told by those who kept it. */
const DATA_DEED = phrases(`
  (?:was|were|has been|have been|got) (?:\\w+ )?(?:sent|shared|emailed|mailed|posted|published|attached|forwarded|handed)
`);
const OUR_DEED = phrases(`
  (?:our|my) (?:own )?(?:\\w+ ){0,2}(?:staff|kitchen|team|script|crew|driver|server|servers|oven|line|fridge|cold room|receptionist|cook|chef|nurse|technician|fitters?|carer|system|software|warehouse|colleague|colleagues|trainer|instructor|engineers?|designers?|handler|shop|lab|laboratory|employee|employees|payroll|office|clinic|manager|pilot|waiter|cleaner|courier|drivers)(?: \\w+){0,4} (?:sent|left|forgot|did not|didn't|had not|hadn't|dropped|mixed|used|set|made|put|failed|missed|published|deleted|overcharged|charged|gave|cancelled|broke|spilled|burned|lost|entered|chose|fitted|connected|installed|served|stored|kept|took|told|ran|stood|was|were|shows?)
  (?:we|i|my team|our \\w+|our \\w+ \\w+|(?:an?|one|two|some) (?:\\w+ )?(?:of (?:ours|our \\w+|us)|\\w+ of ours)|the company|our (?:\\w+ )?\\w+)(?: then| had| have| also| even| wrongly| accidentally| mistakenly)* (?:had|have|did|(?!need|want|believ|regrett|apologis|apologiz|hop|ask|car)\\w+ed|sent|left|forgot|served|sold|used|charged|fitted|lost|gave|set|put|cut|hit|ran|struck|hurt|broke|overbooked|let|told|took|shot|threw|built|wrote|made|drove|fed|shut|said|kept|got|bit|burnt|spilt|led|chose|spent|tore|hid|sank|split|double-\\w+|over\\w+)(?: not| been)? | (?:was|were|been) \\w+(?: \\w+){0,4} by (?:one of |some of )?our
`);

const ourCause = (confirmed: ReadonlyMap<string, readonly (string | number | boolean)[]>): boolean | null => {
  for (const [name, values] of confirmed) {
    if (/respons|fault/.test(name))
      return values.some((one) => /our|own|yes|true|compan|partly|staff/i.test(String(one)));
    if (/error|mistake|oversight|negligence/.test(name)) return true;
    if (/cause|reason|error|mistake|root|why/.test(name))
      return values.some((one) => OUR_CAUSE.test(String(one).toLowerCase())) || null;
  }
  return null;
};

/** Pity, and no apology. */
const SORRY_SIGHT =
  /\b(?:how |a |so )*sorry (?:a |an )?(?:sight|state|affair|business|day|story|chapter)\b|\bsorry to (?:hear|read|learn|see|say|tell)\b/g;
/** Kinds in which somebody speaks for what the company did. */
const ANSWERS = new Set(['apology', 'reply', 'breach', 'social', 'recall', 'holding', 'internal', 'clarification']);

/** It was not so at all. */
const DENIES = /\b(?:false|untrue|not true|rumou?rs?|claims?|video|fake|never)\b/;
/** How a letter ends. */
const FAREWELL = /^with (?:\w+ )?(?:regret|sympathy|sorrow|sadness)\b/;

export const regretOnly: Rule = (prose, { kind, facts }) => {
  if (
    prose.sentences.some(({ low }) => apologises(low.replace(SORRY_SIGHT, ' ')) || takesDuty(low) || OWNS_IT.test(low))
  )
    return [];
  const known = facts === null ? null : ourCause(facts.confirmed);
  const open = facts?.unconfirmed.some(({ claim }) => /cause|why|reason|who |respons|fault|how /i.test(claim)) ?? false;
  if (known !== true && (open || leavesOpen(prose) || (kind === 'clarification' && DENIES.test(prose.low)))) return [];
  const ours =
    known ?? prose.sentences.some(({ low }) => OUR_DEED.test(low) || (kind === 'breach' && DATA_DEED.test(low)));
  if (!(ours || kind === 'apology') || !(known || ANSWERS.has(kind))) return [];
  return judged(prose, ({ low }) => (FAREWELL.test(low) ? null : low.match(REGRETS))).slice(0, 1);
};
