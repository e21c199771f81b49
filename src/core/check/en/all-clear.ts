/** premature-all-clear: safety told before anybody has found it. */
import type { Rule } from '../language.ts';
import type { Facts } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { leavesOpen } from './open.ts';
import { first, judged } from './pattern.ts';
import { asks, dated, denied } from './signs.ts';

const CLEAR: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:is|are|was|were|remains?|stays?|be|been|being|it's|they're|everyone's|everything's|that's|feel|completely|perfectly|absolutely|entirely|totally|fully|100%|100 %|100 percent|again|both|all)(?: (?:now|again|all|both|completely|perfectly|absolutely|entirely|totally|fully|still|already|once more|once again|quite|therefore|safely|as always|of course|and remain|and remains|hundred percent|100%|100 percent))* (?:safe|secure|harmless|contained|under control|in control|unaffected and safe|clean|okay|ok|sound|protected|fit for|good to (?:go|eat|use|drink)|in order|danger-free|risk-free|in the clear|safe and sound|impeccable|spotless|flawless|back to normal|trustworthy|reliable)(?! and sound| place| distance| side| only| if| until| when| as soon| by| with our| at| for it| to be| about| to say| that)
    (?:no|not any|never any|without any|without|zero|free of|there's no|there is no|not the slightest|poses? no|pose no|presents? no|posed no|no longer any|absolutely no|no reason for|not a)(?: \\w+){0,2} (?:risk|danger|hazard|threat|cause for (?:concern|alarm|worry)|reason (?:for|to) (?:concern|alarm|worry|fear|panic|be (?:worried|concerned|alarmed))|need (?:for|to) (?:concern|alarm|worry|panic|fear|be (?:worried|concerned|alarmed|afraid))|grounds for|worries|worry|concern|concerns|danger to|doubt|health risk|problem with|hesitation)
    (?:don't|do not|needn't|need not|no one need|nobody need|nobody needs to|no one needs to|nobody has to|no one has to|you can stop|you don't need to|you do not need to|you don't have to|you do not have to|there's no need to|there is no need to|should not|shouldn't|no need to)(?: \\w+){0,2} (?:worry|worried|panic|fear|concerned|alarmed|afraid|anxious|scared)
    (?:can|may|could|are free to|is free to|able to|should)(?: \\w+){0,6} (?:as (?:usual|before|normal|always|ever)|without (?:any )?(?:worry|worries|concern|hesitation|fear|second thought|reservation|risk|restriction|a care|thinking twice)|with (?:full |complete |total |every |an easy |a clear |confidence|peace of mind)(?:\\w+ )?(?:confidence|conscience|mind)?|safely|with confidence|again with|in peace|easy|with a good (?:feeling|appetite|conscience))
    (?:rest|be|feel) (?:fully |completely |absolutely )?(?:assured|reassured|easy|at ease)
    (?:the |our |this |any |that )?(?:danger|hazard|threat|risk|intruder|attacker|leak|problem|contamination|bacteria|germs|virus|infection|source|worst|issue|fault|defect|bug|breach|incident|outage|matter|vulnerability|hole|gap|fire|gas|smoke|smell|outbreak)(?: \\w+){0,2} (?:has|have|is|are|was|were)(?: (?:now|been|already|long|since|fully|completely|entirely|all|safely|successfully|definitively|finally|definitely|thus|therefore|under)){0,4} (?:over|passed|gone|behind|past|averted|removed|eliminated|eradicated|contained|neutrali[sz]ed|banned|under control|controlled|in hand|stopped for good|locked out|shut out|isolated|resolved|dealt with|fixed|closed|ended|cleared|a thing of the past|history|ruled out|excluded)
    (?:fully|completely|perfectly|absolutely|entirely|totally|definitely|certainly) (?:safe|secure|harmless|protected|under control|contained|intact|operational|functional|restored|recovered|sound|fine|unaffected|resolved|clean)
    everything (?:is|was|works|runs|'s|has been)(?: \\w+){0,2} (?:fine|normal|ok|okay|order|again|good|well|safe|in order|right|sorted|under|checked)
    (?:carry on|keep using|keep eating|keep enjoying|continue to (?:use|enjoy|eat|play|wear|drive|ride|drink|buy|visit|shop|swim|charge)|go on (?:using|eating|playing|as)|let (?:their|your) (?:kids|children) (?:play|use))
  `),
];
const SAFE_NOUN =
  '(?:data|details|information|passwords?|accounts?|records?|money|cards?|anyone|anybody|customers?|guests?|patients?|children|people|passengers?|users?|products?|food|water|buildings?|files?|systems?)';
/** Other ways to sound the all-clear: nothing found, nothing left, nothing to do. */
const CALM = phrases(`
    nothing (?:\\w+ )?(?:has|have) (?:left|leaked|escaped|got out|been (?:taken|stolen|copied|leaked|compromised|accessed))
  no (?:\\w+ )?${SAFE_NOUN}(?: \\w+){0,2} (?:is|are|was|were|has been|have been) (?:\\w+ ){0,2}(?:at risk|in danger|endangered|in jeopardy|in any danger)
  (?:never|not|n't|at no (?:time|point|stage|moment))(?: \\w+){0,6} (?:in (?:any |the slightest |real |serious |actual )?(?:danger|peril|jeopardy)|at (?:any |the slightest )?risk|a (?:danger|threat|risk) to)
  (?:we|i) (?:can|may) (?:\\w+ )?(?:exclude|rule out|discount|dismiss) (?:any|that|all|every|the|it)
`);
/** Any word of calm is too early while the same text says that it is still being looked into. */
const CALM_WHILE_OPEN = phrases(`
  with(?:out| no) (?:\\w+ ){0,3}(?:concern|thought|worry|worries|hesitation|fear|care|danger|risk|second thoughts?|qualms?|precautions?|anxiety)
  (?:under|in) control | contained | all[- ](?:clear|good|well|fine|safe|quiet|normal) | (?:beyond|above) (?:all )?(?:suspicion|doubt|reproach|question|danger) | (?<!(?:done|did|do|doing|said|say) )nothing (?:\\w+ )?(?:harmful|dangerous|wrong|sinister|toxic|alarming|to (?:fear|see|find))
  (?:perfectly|completely|entirely|quite|absolutely|totally|fully|thoroughly|still|remains?|stays?|but|stay|both) (?:safe|fine|sound|secure|solid|stable|clean|harmless|drinkable|edible|intact|sturdy|reliable|healthy|well|unharmed|uncontaminated|untouched|unaffected|pure|genuine|watertight|protected|back to normal|normal|ok|okay) | (?:is|are|be|now|again) (?:safe|secure|solid|stable|harmless|drinkable|edible|sound|watertight|uncontaminated|genuine) | (?:safe|fine|ok|okay|fit) (?:to|for) \\w+ | hundred per ?cent
  (?:need|have|having|has|needs) (?:have |to have )?(?:no|nothing to|little to) (?:fear|worry|concern|worries|fears|doubt) | (?:has|have|had|is|was|are|were) (?:been )?no (?:misuse|damage|danger|leak|theft|contamination|abuse|harm|loss|fraud|spread|risk|threat|injuries|casualties) | nor (?:is|are|was) (?:any|there)
  (?:nobody|no one|none|not one|no (?:stranger|outsider|customer|guest|child|passenger|patient|record|file|data|third party))(?: \\w+){0,5} (?:look\\w*|open\\w*|read|copied|touched|missing|affected|seen|saw|used|in danger|at risk|exposed|infected|accessed|taken|misused)
  (?:not going to|won't|will not|cannot|can't|couldn't|could not) (?:\\w+ )?(?:fall|collapse|spread|explode|leak|harm|hurt|happen|break|escape|come down|catch|fail|tip|make (?:you|anyone)|do (?:you|anyone|any))
  as (?!well|soon|long|far|much|many|often|quickly|fast)\\w+ as (?:ever|usual|always|before|new|rock|a rock|they come) | back (?:up|in|out|on|to) (?:you|we|they)? ?(?:go|normal|business|work|the water|school) | (?:go|come) (?:on )?(?:play|ride|swim|eat|enjoy|drink|dive|climb|skate|bathe)\\w* | once more \\w+ | (?:have|has) passed | (?:is|are|was) over(?! \\w)
  (?:is|are|was|were|remains?|stays?|been) (?:\\w+ )?unaffected | (?:isn't|aren't|wasn't|weren't|not|never|hasn't been|haven't been) (?:been )?(?:affected|touched|misused|compromised|concerned by) | no problems? with (?:it|them|that|those|these|either|the|your|any) | (?:lead|nut|gluten|dairy|germ|bacteria|asbestos|risk|hazard|contamination)-free
  (?:nothing|not anything)(?: (?:at all|whatsoever))? (?:is )?(?:amiss|missing|the matter|hidden) | in (?:perfect|good|best|full|proper) order | good to go | a-ok | zero risk | out of the woods | lose (?:\\w+ )?sleep | crack on | in safe hands | no need to (?:worry|change|check|stop|panic|avoid|throw|cancel|replace)
  (?:misuse|abuse|damage|danger|theft|a leak|contamination|any risk) (?:can|could|may) (?:\\w+ )?be (?:ruled out|excluded) | (?:leave|leaves|left) nothing behind
  (?:lasting|permanent|long-term) (?:harm|damage|effects?|consequences?) | (?:go|carry|went) (?:right |straight )?on using | peace of mind | be (?:100 per cent |quite |very |absolutely |completely )?(?:sure|certain) that (?:no|none|nobody|0)
  (?:can|may)(?: \\w+){0,4} (?:relax|breathe|enjoy|stop boiling|be (?:slept in|eaten|drunk|entered))
`);
/** Asked, and answered with a plain word of calm. */
const SAFE_QUESTION = /\b(?:safe|secure|dangerous|danger|risk|worry|harmful|affected|contaminated|clean|fit)\b/;
const FLAT_ANSWER =
  /^(?:yes|no|not at all|of course|absolutely|certainly|definitely|sure|none|nothing|never|always|it is|they are|it isn't)\b[^,;]{0,24}[.!]?$/;

const HURT = /\b(?:hurt|injur\w*|casualt\w*|victims?|wounded|harmed|anybody|anyone|people affected)\b/i;
/** Whoever is missing has not been found unhurt. */
const COUNTING =
  /\b(?:counting|count of|headcount|roll[- ]call|unaccounted|missing|searching for|looking for) (?:them|all|every|the|those|guests|people|anyone|survivors|passengers)\b/;
const ALL_OUT =
  /\b(?:every one|everyone|everybody|each|all)(?: \w+){0,8} (?:unharmed|unhurt|alive|uninjured|safe|safely|accounted for|in one piece|well|out)\b/;
const NOBODY_HURT =
  /\b(?:nobody|no one|no-one|not one|none|no (?:guests?|customers?|passengers?|staff|visitors?|children|people|person|employees?))(?: \w+){0,4} (?:hurt|injured|harmed|ill|wounded|sick)\b/;
/** Said of what has been found up to now. */
const SO_FAR =
  /\b(?:so far|to date|yet|until now|up to now|as of|still|at present|at this (?:point|stage|time)|currently|as things stand|for now|when we (?:know|have)|does(?:n't| not) mean)\b/;

/** It rests on a result, an authority or a time; or it is what has yet to be found; or it says how to become safe. */
const BACKED = phrases(`
  officer in charge | by law | encrypt\\w* | (?:police|coastguard|fire chief|chief|doctors?|brigade|coroner|engineers?|inspectors?|regulator)(?: \\w+){0,2} (?:told|tell|say|says|said|confirm\\w*|declared) | released (?:the|it|them) | (?:test|tests|tested|testing|lab|laboratory|laboratories|inspect\\w*|samples?|results?|readings?|measure(?:d|ments?)|analys\\w+|swabs?|audit\\w*|certif\\w+|scan\\w*|logs? (?:show|shows|say|confirm)|checked by|confirmed by|cleared by|released by|according to the|fire brigade|fire service|fire department|council|health office|authority|engineer|inspectorate|university|examiner|doctor|hospital says|doctors say)
`);
const STILL_OPEN = phrases(`
  whether | if | until | till | not yet | cannot (?:yet )?(?:say|tell|rule|promise) | can't (?:yet )?(?:say|tell|rule|promise) | do not (?:yet )?know | don't (?:yet )?know | before (?:we|it|they|you|anyone) | once(?! (?:more|again)) | as soon as | only when | unless | so that | in order to | to (?:make|keep|be) (?:\\w+ )?(?:sure|safe|secure) | keep(?:ing)? (?:you|them|it|your|people|everyone|children) | how to | until then | we (?:want|need) to be | is it | are they | isn't (?:safe|secure|contained|closed) | make sure | please | must be | should be | want | wish | hope | we will say | we'll say | would be | could be
`);

const supported = ({ confirmed }: Facts): boolean =>
  [...confirmed].some(([name, values]) =>
    /safe|encrypt|test|result|clean|clear|lab|inspect|contain|restor|fixed|resolved|status|audit|finding|scope/i.test(
      `${name} ${values.join(' ')}`,
    ),
  );

/** An authority, or a measurement, has said so just before. */
const RELEASED = phrases('released (?:the|it|them|us) | found no | signed off');

/** The finding is still to come. */
const PENDING =
  /\b(?:expects?|expected|due|await\w*|waiting|pending|to come|outstanding|until|(?:are|is) (?:still )?being|took (?:\w+ )?samples|will (?:report|say|tell|know|take|come|be)|booked|on (?:its|his|her|their) way|next week|starts|begins|to follow)\b/;

/** It has come. */
const EXAMINED = /\b(?:was|were|been) (?:tested|checked|measured|inspected|examined|cleared)\b/;

/** It stands on something that was found, and nothing about it is open. */
const isBacked = ({ low }: Sentence, before: Sentence | null, facts: Facts | null): boolean => {
  if (before !== null && RELEASED.test(before.low)) return true;
  const found =
    (BACKED.test(low) && (!PENDING.test(low) || EXAMINED.test(low))) ||
    (before !== null && BACKED.test(before.low) && dated(before.low) && !PENDING.test(before.low));
  return found && (facts === null || facts.unconfirmed.length === 0 || dated(low));
};

/** The other ways, where they stand without a so-far. */
const calm = (low: string, facts: Facts | null): RegExpMatchArray | null => {
  if (SO_FAR.test(low)) return null;
  const open = facts?.unconfirmed.some(({ claim }) => HURT.test(claim)) ?? false;
  return low.match(CALM) ?? (open ? low.match(NOBODY_HURT) : null);
};

/** As far as this place the sentence leaves open whether it is so. */
const isOpen = (low: string, end = 0): boolean => STILL_OPEN.test(low.slice(0, end));

const answered = (low: string, before: Sentence | null): RegExpMatchArray | null =>
  before !== null && asks(before.low) && SAFE_QUESTION.test(before.low) ? low.match(FLAT_ANSWER) : null;

/** Too early for any word of calm: the text itself says so. */
const tooEarly = ({ low }: Sentence, before: Sentence | null, prose: Prose): RegExpMatchArray | null => {
  const found =
    low.match(CALM_WHILE_OPEN) ?? answered(low, before) ?? (COUNTING.test(prose.low) ? low.match(ALL_OUT) : null);
  return found === null || denied(low, found) || isOpen(low, found.index) || !leavesOpen(prose) ? null : found;
};

const REFUSED =
  /\b(?:matter|case|issue|incident) is closed(?:: | (?:for us )?(?:when|once|only|if) )|\b(?:matter|case) is closed (?:for us|on our side|for our part)\b|\bread this as\b|\b(?:deliver(?:y|ies)|contracts?|orders|wages|pay|kitchens?|shops?|classes|lessons|trains|buses|services)\b[^.;]{0,30} as usual\b|^no one can |(?:n't|\bnot|cannot|\bnever)(?: yet)? (?:guarantee|promise|give|sound|issue|call|declare|ask(?:ing)? you|say|told|tell)\b|\b(?:don't|do not|never) (?:say|write|tell)\b/;
const REGRETTED =
  /\b(?:no basis|was wrong|were wrong|was not true|wasn't true|was false|no right to|too early|should not have said)\b|does(?:n't| not) mean/;
/** The words are refused here, or taken back in the next sentence. */
const isTakenBack = ({ low }: Sentence, after: Sentence | null): boolean =>
  REFUSED.test(low) || (after !== null && REGRETTED.test(after.low));

const cleared = (low: string, facts: Facts | null): RegExpMatchArray | null => {
  const found = first(low, CLEAR) ?? calm(low, facts);
  return found === null || isOpen(low, (found.index ?? 0) + found[0].length + 30) ? null : found;
};

export const prematureAllClear: Rule = (prose, { facts, kind, harm }) => {
  const firm = facts !== null && supported(facts) && facts.unconfirmed.length === 0;
  if (firm || (kind === 'clarification' && !leavesOpen(prose))) return [];
  const grave = harm.has('injury') || harm.has('data');
  // Where nothing threatens anybody there is no all-clear to give too early.
  const threatened = kind !== 'clarification' && (grave || (facts?.unconfirmed.length ?? 0) > 0);
  return judged(prose, (sentence, { before, after }) => {
    const { low, block } = sentence;
    if (asks(low) || isTakenBack(sentence, after) || isBacked(sentence, before, facts)) return null;
    const open = tooEarly(sentence, before, prose);
    if (open !== null || !threatened || block.kind === 'heading') return open;
    const found = cleared(low, facts);
    return found?.[0].startsWith('nothing') && !grave ? null : found;
  });
};
