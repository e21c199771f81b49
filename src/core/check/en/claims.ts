/** premature-all-clear, already-handled, over-promise, speculation, no-comment: what is said with more, or less, than is known. */
import type { Rule } from '../language.ts';
import type { Facts, Setting } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { first, judged } from './pattern.ts';
import { asks, dated, hedged } from './signs.ts';

const CLEAR: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:is|are|was|were|remains?|stays?|be|been|being|it's|they're|everyone's|everything's|that's|feel|completely|perfectly|absolutely|entirely|totally|fully|100%|100 %|100 percent|again|both|all)(?: (?:now|again|all|both|completely|perfectly|absolutely|entirely|totally|fully|still|already|once more|once again|quite|therefore|safely|as always|of course|and remain|and remains|hundred percent|100%|100 percent))* (?:safe|secure|harmless|contained|under control|in control|unaffected and safe|clean|okay|ok|sound|protected|fit for|good to (?:go|eat|use|drink)|in order|danger-free|risk-free|in the clear|safe and sound|impeccable|spotless|flawless|back to normal|trustworthy|reliable)(?! and sound| place| distance| side| only| if| until| when| as soon| by| with our| at| for it| to be| about| to say| that)
    (?:safe|fine|harmless|suitable|fit|ok|okay) (?:to|for) (?:eat|drink|use|consume|ride|drive|visit|enter|swim|wear|charge|open|play|fly|touch|apply|keep|breathe|return|consumption|human consumption|use|all|everyone|children|work|continue|be eaten|be used)
    (?:no|not any|never any|without any|without|zero|free of|there's no|there is no|not the slightest|poses? no|pose no|presents? no|posed no|no longer any|absolutely no|no reason for|not a)(?: \\w+){0,2} (?:risk|danger|hazard|threat|cause for (?:concern|alarm|worry)|reason (?:for|to) (?:concern|alarm|worry|fear|panic|be (?:worried|concerned|alarmed))|need (?:for|to) (?:concern|alarm|worry|panic|fear|be (?:worried|concerned|alarmed|afraid))|grounds for|worries|worry|concern|concerns|danger to|doubt|health risk|problem with|hesitation)
    (?:don't|do not|needn't|need not|no one need|nobody need|nobody needs to|no one needs to|nobody has to|no one has to|you can stop|you don't need to|you do not need to|you don't have to|you do not have to|there's no need to|there is no need to|should not|shouldn't|no need to)(?: \\w+){0,2} (?:worry|worried|panic|fear|concerned|alarmed|afraid|anxious|scared)
    (?:can|may|could|are free to|is free to|able to|should)(?: \\w+){0,6} (?:as (?:usual|before|normal|always|ever)|without (?:any )?(?:worry|worries|concern|hesitation|fear|second thought|reservation|risk|restriction|a care|thinking twice)|with (?:full |complete |total |every |an easy |a clear |confidence|peace of mind)(?:\\w+ )?(?:confidence|conscience|mind)?|safely|with confidence|again with|in peace|easy|with a good (?:feeling|appetite|conscience))
    (?:rest|be|feel|stay|remain) (?:fully |completely |absolutely )?(?:assured|reassured|easy|at ease|calm) | (?:sleep|breathe|rest) (?:easy|easily|soundly|again|freely|well) | set your mind | put your mind | peace of mind | nothing to (?:worry|fear|be (?:afraid|concerned|worried)|panic) | (?:all|the) (?:clear|danger (?:is|has)|threat (?:is|has)|worst (?:is|has)|crisis (?:is|has)|risk (?:is|has)|emergency is|situation is)(?: \\w+){0,2} (?:over|passed|gone|behind|past|averted|removed|eliminated|resolved|stable|stabilised|stabilized|banned|ended|normal|calm) | all[- ]clear
    (?:the |our |this |any |that )?(?:danger|hazard|threat|risk|intruder|attacker|leak|problem|contamination|bacteria|germs|virus|infection|source|worst|issue|fault|defect|bug|breach|incident|outage|matter|vulnerability|hole|gap|fire|gas|smoke|smell|outbreak)(?: \\w+){0,2} (?:has|have|is|are|was|were)(?: (?:now|been|already|long|since|fully|completely|entirely|all|safely|successfully|definitively|finally|definitely|thus|therefore|under)){0,4} (?:over|passed|gone|behind|past|averted|removed|eliminated|eradicated|contained|neutrali[sz]ed|banned|under control|controlled|in hand|stopped for good|locked out|shut out|isolated|resolved|dealt with|fixed|closed|ended|cleared|a thing of the past|history|ruled out|excluded)
    (?:meets?|met|meet|complies|comply|complied|conforms?|in (?:full )?(?:compliance|accordance|conformity) with|satisf(?:y|ies)|passes|pass|exceeds?|fulfil\\w*|within)(?: \\w+){0,4} (?:standards?|regulations?|requirements?|limits?|specifications?|norms?|rules|safety (?:standards?|tests?|checks?|requirements?))
    nothing (?:\\w+ )?(?:has|have|had|was|were|is) (?:\\w+ )?(?:left|leaked|escaped|gone|taken|lost|stolen|copied|got out|been (?:taken|lost|stolen|copied|leaked|compromised|touched|seen|accessed)|compromised|touched|affected) | (?:may|can|should) (?:now |all |safely |therefore )*(?:relax|breathe|unwind|lean back|sit back|sleep|stop worrying) | (?:has|have|had) nothing to do with | out of the woods | out of danger | home and dry | on the safe side | (?:unfounded|groundless|needless|unnecessary|misplaced|no longer justified|exaggerated) (?:fear|fears|worry|worries|concern|concerns|panic) | (?:fear|fears|worry|worries|concern|concerns|panic|caution)(?: \\w+){0,4} (?:unfounded|groundless|needless|unnecessary|misplaced|no longer (?:needed|justified|necessary)|exaggerated|premature) | (?:above|beyond) (?:all |any |every )?(?:suspicion|doubt|reproach|concern)
    (?:fully|completely|perfectly|absolutely|entirely|totally|definitely|certainly) (?:safe|secure|harmless|protected|under control|contained|intact|operational|functional|restored|recovered|sound|fine|unaffected|resolved|clean)
    (?:have|has|got|keep|with)(?: \\w+){0,3} (?:fully |completely |firmly |well )?(?:under control|in hand|in check|in our grip|well in hand|locked down|a handle on) | everything (?:is|was|works|runs|'s|has been)(?: \\w+){0,2} (?:fine|normal|ok|okay|order|again|good|well|safe|in order|right|sorted|under|checked) | business as usual | nothing (?:in the air|left|bad|harmful|dangerous|sensitive|of value|was (?:taken|stolen|lost|copied)|has been (?:taken|stolen|lost|copied)|can (?:happen|go wrong|leak|get out|reach)|more can|further can|(?:is )?wrong with|to see|happened to)
    (?:data|details|accounts?|money|passwords?|funds|savings|information|card\\w*|payments?|records?|photos|systems?|app|site|platform|network|servers?)(?: \\w+){0,3} (?:is|are|remain|remains|was|were|stay|stays)(?: (?:and|at|all|now|always|never|again|still|completely|fully|perfectly|absolutely|entirely|once|more|times|in)){0,4} (?:safe|secure|protected|intact|in good hands|in safe hands|untouched|out of danger|out of reach|beyond reach|at no risk|in danger|not at risk|sealed)
    (?:will|does|do|did|can|could|would|won't|cannot|can't|doesn't|don't|has|have)(?: not| never|n't)? (?:harm|hurt|injure|endanger|affect) (?:anyone|anybody|you|people|your health|health|your \\w+|children|users|customers) | (?:not|n't|never|no longer) (?:be )?(?:dangerous|harmful|hazardous|toxic|contagious|at risk|poisonous|a danger|a risk|a threat|a hazard|contaminated|in danger|infectious|unsafe|affected by it|a health hazard|present any|pose any)
    (?:carry on|keep using|keep eating|keep enjoying|continue to (?:use|enjoy|eat|play|wear|drive|ride|drink|buy|visit|shop|swim|charge)|go on (?:using|eating|playing|as)|let (?:their|your) (?:kids|children) (?:play|use))
  `),
];
/** It rests on a result, an authority or a time; or it is what has yet to be found; or it says how to become safe. */
const BACKED = phrases(`
  officer in charge | released (?:the|it|them) | (?:test|tests|tested|testing|lab|laboratory|laboratories|inspect\\w*|samples?|results?|readings?|measure(?:d|ments?)|analys\\w+|swabs?|audit\\w*|certif\\w+|scan\\w*|logs? (?:show|shows|say|confirm)|checked by|confirmed by|cleared by|released by|according to the|fire brigade|fire service|fire department|council|health office|authority|engineer|inspectorate|university|examiner|doctor|hospital says|doctors say)
`);
const STILL_OPEN = phrases(`
  whether | if | until | till | not yet | cannot (?:yet )?(?:say|tell|rule|promise) | can't (?:yet )?(?:say|tell|rule|promise) | do not (?:yet )?know | don't (?:yet )?know | before (?:we|it|they|you|anyone) | once | as soon as | only when | unless | so that | in order to | to (?:make|keep|be) (?:\\w+ )?(?:sure|safe|secure) | keep(?:ing)? (?:you|them|it|your|people|everyone|children) | how to | until then | we (?:want|need) to be | is it | are they | not (?:safe|secure|contained|under control) | isn't (?:safe|secure|contained|closed) | aren't (?:safe|secure) | to be safe | make sure | please | must be | should be | want | wish | hope | we will say | we'll say | would be | could be
`);

const supported = ({ confirmed }: Facts): boolean =>
  [...confirmed].some(([name, values]) =>
    /safe|test|result|clean|clear|lab|inspect|contain|restor|fixed|resolved|status|audit|finding|scope/i.test(
      `${name} ${values.join(' ')}`,
    ),
  );

/** An authority, or a measurement, has said so just before. */
const RELEASED = phrases(
  'released (?:the|it|them|us) | found no | cleared (?:the|it|us) for | has cleared | gave the all[- ]clear | given the all[- ]clear | tested negative | signed off',
);

/** It stands on something that was found, and nothing about it is open. */
const isBacked = ({ low }: Sentence, before: Sentence | null, facts: Facts | null): boolean => {
  if (before !== null && RELEASED.test(before.low)) return true;
  const found = BACKED.test(low) || (before !== null && BACKED.test(before.low) && dated(before.low));
  return found && (facts === null || facts.unconfirmed.length === 0 || dated(low));
};

export const prematureAllClear: Rule = (prose, { facts, kind, harm }) => {
  const firm = facts !== null && supported(facts) && facts.unconfirmed.length === 0;
  if (firm || kind === 'clarification') return [];
  return judged(prose, (sentence, { before }) => {
    const { low, block } = sentence;
    if (asks(low) || block.kind === 'heading') return null;
    const found = first(low, CLEAR);
    if (found === null || STILL_OPEN.test(low.slice(0, (found.index ?? 0) + found[0].length + 30))) return null;
    if (found[0].startsWith('nothing') && prose.sentences.length > 0 && !(harm.has('injury') || harm.has('data')))
      return null;
    return isBacked(sentence, before, facts) ? null : found;
  });
};

const DONE =
  '(?:taken care of|dealt with|seen to|sorted(?: out)?|resolved|rectified|remedied|addressed|fixed|handled|settled|put right|set right|cleared up|cleaned up|wrapped up|tidied up|ironed out|corrected|solved|repaired|mended|closed|completed|concluded|finali[sz]ed|eliminated|attended to|tackled|remediated|made good|done|straightened out|squared away|patched up|under way already|implemented|executed|carried out|actioned|acted upon|acted on|set in motion|initiated|put in place|in place|looked after)';
const SWIFT =
  '(?:at once|immediately|straight ?away|right away|without (?:any )?delay|without hesitation|promptly|swiftly|instantly|quickly|in no time|on the spot|there and then|then and there|the moment|the minute|the second|the instant|within (?:minutes|moments|no time|hours)|in record time|rapidly|speedily|decisively|forthwith|as soon as (?:we|it|they|the)|first thing|long (?:ago|since|been)|already|by now|meanwhile|in the meantime|of course|naturally|fully|completely|entirely|all|everything|professionally|thoroughly|successfully|properly|swift(?:ly)?|all been|been|promptly and|quickly and)';
const MATTER =
  '(?:the |this |that |all |any |every |each |such |these |those |our |whole |entire |said |necessary |needed |required |appropriate |relevant |corrective |remedial |suitable |adequate |immediate |swift |prompt |decisive |effective |comprehensive |proper |possible |important |conceivable |further |safety |right |urgent |internal |technical |organi[sz]ational |disciplinary |rigorous )*(?:matter|problem|issue|issues|problems|situation|case|incident|error|mistake|fault|defect|cause|complaint|it|that|this|everything|things|thing|all|actions?|steps?|measures?|arrangements|precautions|procedures?|gap|gaps|hole|weakness|vulnerability|flaw|bug|leak|work|repairs?|showers?|equipment|machine|kitchen|room|rooms|system|whatever|what|loose ends|deficiency|deficiencies|shortcomings|points|concerns|breach|affair|mess|trouble|rest|account)';
const HANDLED: readonly (RegExp | Phrases)[] = [
  phrases(`
    ${MATTER}(?: \\w+){0,5}(?:'s| is| are| was| were| has been| have been| had been| has| have)(?: \\w+){0,4} ${DONE}
    (?:we|i|our (?:\\w+ ){0,3}(?:team|people|staff|engineers|technicians|colleagues|crew|department|management|specialists|experts|manager|kitchen|maintenance|side|it))(?: (?:have|has|had|of course|already|now|immediately|since|quickly|promptly|swiftly|all|long|at once|fully|naturally|were|was)){0,3} (?:took care of|taken care of|dealt with|sorted|fixed|resolved|rectified|remedied|addressed|handled|put right|cleared up|corrected|solved|attended to|tackled|saw to|did everything|done everything|did all|done all|acted|reacted|responded|took (?:\\w+ ){0,3}(?:action|steps|measures|precautions)|taken (?:\\w+ ){0,3}(?:action|steps|measures|precautions)|jumped on|sprang|swung|were on it|was on it|are on top|on top of|implemented|introduced (?:\\w+ ){0,2}(?:measures|changes)|put (?:\\w+ ){0,3}(?:measures|steps|controls) in place|ensured|made sure|set everything|initiated)
    (?:immediate|swift|prompt|decisive|rapid|quick|instant|corrective|appropriate|all necessary|necessary|all required|all possible|every necessary|every possible|all appropriate|remedial|the right|the necessary|suitable) (?:and \\w+ )?(?:action|actions|steps?|measures?|response|intervention|reaction|precautions|arrangements)(?: \\w+){0,3} (?:was|were|has|have|had|is|are|been|followed|taken|made)
    (?:acted|reacted|responded|intervened|moved|sprang into action|swung into action|took action|stepped in|jumped in|jumped on it)(?: \\w+){0,2} ${SWIFT} | ${SWIFT}(?: \\w+){0,2} (?:acted|reacted|responded|intervened|took action|stepped in|jumped|put things right|dealt|fixed|sorted|resolved|rectified|corrected|remedied|handled|addressed)
    without (?:further|more|much|undue) (?:ado|delay|fuss) | (?:every|each|all|any) (?:\\w+ ){0,2}(?:measures?|steps?|precautions?|actions?|safeguards?|arrangements?|lever|stone)(?: \\w+){0,8} (?:put|taken|implemented|introduced|in place|adopted|completed|done|pulled|initiated|arranged|made|turned) | (?:remedied|rectified|resolved|corrected|eliminated|fixed|repaired|cured|cleared|dealt with|settled|sorted) (?:in full|entirely|completely|for good|once and for all|in the meantime|meanwhile|long since|long ago|by now|internally|at source) | in the meantime(?: \\w+){0,3} (?:remedied|rectified|resolved|corrected|eliminated|fixed|repaired|settled|sorted|dealt) | (?:consequences|conclusions|appropriate consequences) (?:have|were|has|had) (?:\\w+ )?(?:been )?drawn | we have (?:\\w+ )?(?:drawn|learned|learnt|taken) (?:the|our|all|every) (?:\\w+ )?(?:consequences|conclusions|lessons|steps|measures) | a thing of the past | nothing (?:more |further |else )?(?:remains|is left|left|needs)(?: to be done| to do| to be)?
    ${SWIFT}(?: \\w+){0,2} ${DONE} | ${DONE} (?:at once|immediately|straight ?away|right away|without (?:any )?delay|promptly|swiftly|instantly|on the spot|there and then|long ago|by now|already|in no time|in full|once and for all|for good|internally)
    (?:it's|it is|that's|that is|they're|they are|things are|everything's|everything is|all's|all is|is|are)(?: \\w+){0,2} (?:all )?(?:sorted|fixed|settled|handled|done|dealt with|taken care of|resolved|back in order|in order again|good now|good again|history|water under the bridge|in the past|behind us|shipshape)
    nothing (?:more|further|else)(?: \\w+){0,3} (?:to do|needed|required|to be done|left to do) | (?:lessons|consequences|conclusions)(?: \\w+){0,2} (?:been|were|was|are) (?:\\w+ )?(?:learned|learnt|drawn|taken)
  `),
];
/** What makes it more than a claim: a number, a name with a deed, something to look at. */
const PROOF = phrases(
  '\\d+ | receipt | report | photos? | pictures? | record | certificate | log | logs | signed | by (?:the )?(?:\\w+ ){0,2}(?:inspector|council|engineer|laboratory|brigade|police|authority|regulator|auditor|company|firm) | refund\\w* | paid | credited | card | account | replaced (?:by|with) | not (?:been )?\\w+ed | to be | is being | are being | until | whether | hasn.t | haven.t | isn.t | aren.t | not yet',
);

/** A matter may be closed; a door is. */
const CLOSED =
  /\b(?:letter|mail|message|note|parcel|envelope|it|this) (?:is|was) addressed$|(?:\b(?:is|are|was|were)|'s)(?: \w+)? (?:closed|settled)$|\btaken$|\bhow (?:it|things)/;

export const alreadyHandled: Rule = (prose) =>
  judged(prose, ({ low, block }) => {
    if (asks(low) || block.kind === 'heading' || dated(low)) return null;
    const found = first(low, HANDLED);
    if (found === null || CLOSED.test(found[0]) || low.startsWith('what ')) return null;
    const at = found.index ?? 0;
    return PROOF.test(low.slice(Math.max(0, at - 24), at + found[0].length + 48)) ? null : found;
  });

const PROMISES: readonly (RegExp | Phrases)[] = [
  phrases(`
    never (?:ever )?(?:again|happen|recur|occur|be repeated|repeat) | (?:will|shall|can|'ll|would|could|must|going to) (?:\\w+ )?never (?:ever |again )?\\w+ | never will | not (?:ever )?(?:happen|occur|recur|be repeated|take place|repeat itself|come up) (?:ever )?(?:again|any ?more|a second time|twice) | (?:won't|will not|cannot|can't|shall not) (?:ever )?(?:happen|occur|recur|be repeated|repeat|take place)(?: \\w+){0,4}(?: again| twice| a second time| any more| anymore)? | no (?:\\w+ ){1,5}will (?:ever|again|have to|be|experience|suffer|face|go|leave|get|find|wait)(?: \\w+)* | (?:last|final|only) time (?:\\w+ ){0,6}(?:happens?|will|ever|hear|see|we|anyone|something|such|this) | once and for all | for good and all | for all time | forever | for ever | at all times | under any circumstances | under no circumstances
    guarante\\w+ | warrant you | (?:my|our|you have my|you have our|i give you my|we give you our|on my|on our) (?:solemn )?(?:word|honou?r|oath|promise) | (?:we|i)(?: \\w+)? (?:promise|pledge|swear|vow|assure you|undertake)(?: \\w+){0,4} (?:that|you|never|every|no|all|everyone) | hand on heart | cross our hearts | you can (?:rely|count|depend|bank|bet|be sure|be certain|be assured|trust)(?: \\w+){0,2}(?: on| that| upon)? | (?:be|rest) (?:assured|certain|sure) | make no mistake | without fail | come what may | no matter what | whatever (?:it costs|the cost|happens|the price) | (?:at|regardless of) (?:any|all) costs? | no ifs
    (?:every|each) (?:single|last|and every) (?:case|bag|suitcase|one|penny|cent|customer|guest|person|family|copy|order|parcel|loss|member|patient|item|claim|euro|pound|dollar|day|time|person affected|player|user)(?: \\w+){0,6} | every (?:penny|cent|pound|dollar|euro|loss|claim|one of you|copy|person|customer|family|guest|affected \\w+)(?: \\w+){0,8} (?:will|shall|is going|gets?|receives?|be) | (?:all|any|whatever)(?: \\w+){0,4} (?:losses|damages?|loss|claims|costs|demands|harm)(?: \\w+){0,6} (?:in full|fully|completely|made good|without limit|unlimited|no questions|no matter|down to the last|whatever the) | (?:will|shall|'ll|be) (?:\\w+ ){0,3}(?:fully|completely|totally|entirely|wholly|generously|handsomely|unconditionally) (?:compensat\\w+|reimburs\\w+|restor\\w+|recover\\w*|resolv\\w+|fixed|safe|protected|secure|made|put|eliminat\\w+) | (?:100|one hundred|a hundred) ?(?:%|percent|per cent) | down to the last | without exception | no exceptions? | zero (?:risk|errors?|defects?|tolerance|incidents?|mistakes?|chance|accidents|complaints) | (?:completely|absolutely|totally|entirely|utterly) (?:impossible|rule[sd]? out|excluded?|eliminated?|safe|certain) | rule[sd]? (?:it |this |that |them )?out (?:for|forever|completely|entirely|in future|once|any) | impossible (?:for (?:this|it|that|such|anything)|that|in future|to happen) | fool-?proof | bullet-?proof | water-?tight | fail-?safe | unhackable | unbreakable | impenetrable | cast-iron | risk-free | (?:the )?(?:safest|best|strictest|most secure|cleanest|most reliable)(?: \\w+){0,4} (?:in the|in this|anywhere|ever|world|country|city|industry|on the market|you can) | (?:safer|better|stronger|more secure) than (?:ever|any|anywhere) | for (?:the rest of|life)
    that(?:'s| is) (?:a|our|my) (?:solemn |firm )?promise | take it as read | take it for granted | (?:take|consider) (?:it|that|this) as (?:read|given|done|agreed|settled|certain) | consider (?:it|that|this) done | as good as (?:done|paid|there|yours|new) | mark (?:our|my) words | depend (?:up)?on it | (?:we|i)(?:'d| would)? stake (?:my|our) | (?:every|each) (?:last )?\\w+(?:, every \\w+| and every \\w+)+ | exactly as (?:they|it|before|you) (?:was|were|had|left|knew)? ?(?=.{0,60}promise|$) | without (?:a|any) (?:hitch|loss|gap|fail) | to the (?:last )?(?:penny|cent|letter) | nobody will (?:lose|go|miss) | no one will (?:lose|go|miss)(?: \\w+){0,2} (?:out|a|any|left|short|worse) | not (?:one|a single) (?:\\w+ ){1,3}(?:will|is going to)
    (?:at the latest|no later than|not a (?:minute|day|second|moment) later|definitely|without (?:a )?doubt|undoubtedly|by all means|in any case|surely|for sure|for certain|positively|beyond (?:any )?doubt)
  `),
];
const FUTURE = phrases(
  "will | shall | 'll | we'll | you'll | it'll | going to | promise | guarantee\\w* | word | can rely | can count | can depend | be assured | never | won't | can't | cannot | get | gets | comes | is | are",
);
/** The promise is refused, or asked about, or describes what is. */
const NO_PROMISE = phrases(`
  (?:cannot|can't|can not|could not|do not|don't|won't|will not|not able to|unable to|no one can|nobody can|not in a position to|rather not|not going to|wouldn't|would not|will not be|not) (?:yet |honestly |seriously )?(?:\\w+ )?(?:promise|guarantee|swear|pledge|say|assure|undertake|give)
  (?:should|ought to|must|may|might|that) never | we (?:\\w+ )?never (?:ask|call|phone|ring|request|send|need|charge|store|stored|keep|kept|share|sell) | (?:will|shall|do|does|would) never (?:ask|call|phone|ring|request|send|contact|charge|text|email|e-mail|mail|demand|want|need) | should never have | never have | never been | must never | ought never | no guarantee | ours never | never give | never click | never share | please
  guarantee (?:fund|claim|period|card|number|terms|certificate|expires|runs|covers)
`);
const TIME_OF_DAY = phrases('at the latest | no later than | definitely | certainly | for sure | in any case');
const SAYS_WHEN_WE_SPEAK = phrases(
  'updates? | write | report | news | inform | post | tell | speak | call | ring | publish | answer | reply | let you know | statement | hear | information | notice | letter | closed? | shut | refund\\w*',
);

/** What nobody has confirmed, promised with a time or a sum. */
const OPEN_PROMISE = phrases(`
  (?:will|shall|'ll|we'll|you'll|it'll|going to)(?: \\w+){0,8} (?:by|before|on|within|at|until|in time for|this|next|tomorrow|tonight)(?: \\w+){0,4}
`);
const STEMS = /[a-z]{4,}/g;
const SAID_OPEN = new Set([
  'whether',
  'when',
  'what',
  'which',
  'date',
  'time',
  'will',
  'have',
  'were',
  'been',
  'that',
  'this',
  'with',
  'from',
  'number',
]);
const stemsOf = (claim: string): readonly string[] =>
  (claim.toLowerCase().match(STEMS) ?? []).filter((one) => !SAID_OPEN.has(one)).map((one) => one.slice(0, 5));

const RESTORE = phrases(
  'running | back | restored | working | online | available | up again | reopen\\w* | open again | resume[sd]? | normal | fixed | delivered | arrive[sd]? | with you | in your | at your | compensat\\w+ | made good | paid',
);
const openPromise = (low: string, facts: Facts | null): RegExpMatchArray | null => {
  if (facts === null) return null;
  const times = facts.unconfirmed.filter(({ claim }) =>
    /when|date|time|restor|deliver|compens|sum|amount|how much|how long|end|duration|refund|repair|reopen|return|start/i.test(
      claim,
    ),
  );
  if (times.length === 0 || hedged(low) || SAYS_WHEN_WE_SPEAK.test(low)) return null;
  const about = times.some(({ claim }) => stemsOf(claim).some((stem) => low.includes(stem))) || RESTORE.test(low);
  return about ? low.match(OPEN_PROMISE) : null;
};

const firmly = (facts: Facts | null, low: string): boolean =>
  facts !== null &&
  [...facts.confirmed].some(
    ([name, values]) =>
      /commit|promise|guarantee|remedy|refund|decision|compensation|offer/i.test(name) &&
      values.some((one) => stemsOf(String(one)).some((stem) => low.includes(stem))),
  );

export const overPromise: Rule = (prose, { facts }) =>
  judged(prose, ({ low }) => {
    if (asks(low) || NO_PROMISE.test(low)) return null;
    const found = first(low, PROMISES);
    if (found === null || !FUTURE.test(low)) return openPromise(low, facts);
    if (TIME_OF_DAY.test(found[0]) && SAYS_WHEN_WE_SPEAK.test(low)) return null;
    return firmly(facts, low) && !/never|again|guarante/.test(found[0]) ? null : found;
  });

const CAUSE =
  '(?:caused?|causing|because|behind|result(?:ed|s|ing)? (?:of|from)|due to|down to|stems?|stemmed|traced?|blame|responsible|came (?:from|in)|comes from|coming from|originat\\w+|reason|culprit|sabotag\\w*|tamper\\w*|hack\\w*|attack\\w*|insider|ex-employee|former (?:employee|colleague)|disgruntled|competitor|rival|contaminat\\w*|defect\\w*|faulty|fault|error|mistake|someone|somebody|set off|triggered?|started|start|led to|supplier|installer|contractor|bug|virus|infection|human error|operator|user|mishandl\\w*|misus\\w*|overload\\w*|weather|lightning|heat|rain|wiring|short circuit|battery|cigarette|arson\\w*|deliberate\\w*|intentional\\w*|power surge|fell asleep|distracted|speeding|drunk|careless\\w*|worn|wear|loose|corros\\w*|leak|gas|stomach bug|norovirus|bug going around|allerg\\w*|from (?:the|a|an|outside))';
const GUESS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:probably|presumably|most likely|very likely|quite likely|more than likely|in all likelihood|in all probability|possibly|perhaps|maybe|apparently|seemingly|evidently|supposedly|conceivably|arguably|doubtless|no doubt|undoubtedly|surely|clearly|obviously|we (?:\\w+ )?(?:suspect|believe|think|assume|presume|guess|reckon|imagine|suppose|figure|are inclined|tend to|have a hunch|fear|lean|consider it)|i (?:\\w+ )?(?:suspect|believe|think|assume|presume|guess|reckon|imagine|suppose|bet)|(?<!what )it (?:looks (?:as|like)|seems|appears|would seem|would appear|could be|may be|might be|may have been|might have been|could have been|must have been|must be|can only be|will have been|sounds)|(?:must|may|might|could|can only|can well|may well|might well|could well) (?:\\w+ )?(?:have|be|has))\\b[^.;]{0,80}?\\b${CAUSE}
    ${CAUSE}\\b[^.;]{0,60}?\\b(?:probably|presumably|most likely|very likely|in all likelihood|in all probability|possibly|perhaps|maybe|apparently|seemingly|evidently|we (?:suspect|believe|think|assume|presume|guess)|it (?:looks|seems|appears)|seems to|appears to|may (?:well )?have|might (?:well )?have|could (?:well )?have|must have|may be|might be|could be|looks like|is likely|are likely|is thought|is believed|is suspected)
    (?:everything|all (?:the )?(?:signs?|evidence|indications)|signs?|evidence|indications?|clues?|the pattern|the timing|initial (?:findings|signs|indications|impressions)|early (?:signs|indications|findings)|first (?:signs|indications|impressions))(?: \\w+){0,4} (?:points?|suggests?|indicates?|hints?|speaks? for|leads?)(?: \\w+){0,2} (?:to|towards?|at|that|in|a|an)
    (?:our|my|the smart) (?:\\w+ )?(?:money|bet|guess|hunch|theory|suspicion|hypothesis|assumption|working (?:theory|hypothesis|assumption)|best guess|gut feeling|gut|feeling|instinct|impression|reading|explanation)(?: \\w+){0,3} (?:is|would be|says|tells|points|goes|falls|lies|remains)
    (?:wouldn't|would not|shouldn't|should not|won't) (?:be )?(?:surprise|surprised|wonder|shock)(?: \\w+){0,6} | (?:can't|cannot|can not|could not|couldn't) help (?:thinking|wondering|but|suspecting|noticing|asking) | (?:cannot|can't|can not|could not|do not|don't|not) (?:rule out|exclude|discount|dismiss)(?: \\w+){0,8} | not (?:ruled out|excluded|inconceivable|unlikely|impossible|far-fetched|out of the question) | can't be ruled out | cannot be ruled out | there is (?:every )?(?:reason|ground) to (?:believe|suspect|think|assume) | reason to (?:believe|suspect|think|assume) that | (?:one|you|people|some|many|we) (?:might|may|could|can|will|do|have) (?:\\w+ )?(?:wonder|ask (?:oneself|yourself|ourselves|themselves|who|whether|why)|draw|speculate|imagine|put two) | makes? (?:one|you|us) wonder | food for thought | draw your own | two and two | coincidence | by chance that | happens? to (?:be|have) | conveniently | strangely enough | oddly enough | curiously | as chance | it is no secret | it's no secret | word has it | rumou?r has it | so we hear
    (?:do|does|did|would|will|can|could)(?: not|n't)(?: \\w+){0,3} (?:fail|break|happen|catch|burn|burst|leak|crack|occur|snap|explode|spoil|fall|collapse|overheat|stop|go)(?: \\w+){0,4} (?:unless|without|by (?:itself|themselves|chance)|on (?:its|their) own|for no reason|if) | (?:only|usually|normally|typically|generally|often|mostly|almost always|as a rule)(?: \\w+){0,3} (?:happens?|occurs?|fails?|breaks?|seen|arises?|comes?)(?: \\w+){0,3} (?:when|if|where|through|because|after|from|with)
    (?:we|i|police|investigators|inspectors) (?:\\w+ )?suspects?(?: \\w+){0,6} | (?:our|a|the|strong|first) suspicions? | (?:likely|probable|possible|presumed|suspected|apparent|supposed|potential|plausible|conceivable) (?:\\w+ )?(?:cause|culprit|source|reason|origin|explanation|trigger|perpetrator|author|scenario|candidate)(?: \\w+)? (?:is|was|being|are|would|could|may|might|lies|appears|seems|:)?
    (?:obvious|prime|main|likeliest|leading|top|number one|natural|first|strongest|favou?rite|usual) (?:candidates?|suspects?|explanation|culprit|favou?rite|answer|theory|suspicion)
    (?:the (?:work|doing|handiwork|fault) of|smells? of|looks? (?:very |a lot |rather |suspiciously )(?:like|as if|as though)|(?<!what )(?:it|this|that|which) looks? (?:as if|as though|like (?:it|they|somebody|someone|sabotage|an?|the))|sounds? like|has all the hallmarks|bears? (?:all )?the (?:hallmarks|marks|signature|fingerprints)|reminiscent of|fits the pattern|consistent with)
    for what it(?:'s| is) worth | fits? the bill | (?:not|isn't|nor|hardly|none) (?:too |so |all that |exactly |very )?(?:far-fetched|implausible|unreasonable|improbable|a stretch|surprising|hard to (?:guess|imagine|see|picture)) | (?:don't|doesn't|do not|does not|needn't|need not)(?: \\w+){0,2} (?:be|take|need)(?: \\w+){0,2} (?:expert|detective|genius|sherlock|rocket|prophet|clairvoyant|imagination)(?: \\w+)? | word (?:in|on|around|from|among)(?: \\w+){0,4} (?:has it|is that|says) | (?:certain |clear |one )?direction in which | eye goes | (?:points?|pointing|leads?) (?:the |a |one |in )?(?:\\w+ )?(?:finger|direction|one way|way)(?: \\w+)? | (?:it is|it's|one cannot|we cannot|hard not|difficult not|one can't|we can't)(?: \\w+)? (?:striking|telling|interesting|curious|remarkable|notable|conspicuous|noticeable|odd|strange|suspicious|to notice|overlook|ignore|to wonder|fail to notice|worth noting|not lost)(?: \\w+){0,3} | (?:strikingly|tellingly|interestingly|noticeably|conspicuously|suspiciously|remarkably|notably) | (?:might|would|could|may|can) (?:well |very well |easily |also |perhaps )?(?:explain|account for|be (?:the )?(?:reason|explanation|answer|behind)|have (?:played|something to do|had)) | (?:that|which|this|it) (?:would|might|could|may) (?:\\w+ )?(?:explain|account for|fit) | a connection (?:with|to|between) | (?:our|my) (?:suspicion|eyes|thoughts|attention|first thought|mind)(?: \\w+){0,3} (?:falls?|fell|goes|went|turns?|turned|rests?|is on|was|returns?|keep) | (?:all|everything|much|a lot|a good deal|a great deal|some things?) (?:speaks?|argues?|says?) (?:for|in favou?r) | in (?:every|all) (?:likelihood|probability) | not (?:by|a) (?:chance|coincidence|accident) | (?:just|precisely|exactly|shortly|the very|only) (?:when|after|before|days?|hours?|evening|week)(?: \\w+){0,10} (?:had|was|were|been)(?: \\w+){0,3} (?:seen|there|on duty|working|closing|installed|delivered|visit\\w*|left|dismissed|fired|quarrel\\w*|argued|near|present)? | one (?:does|might|may|could|can|would|is|must|should)(?: not)?(?: \\w+){0,3} (?:remark|wonder|think|notice|ask|suspect|conclude|observe|suppose|point|tempted|inclined|reminded) | (?:strikes?|seems? to|looks? to) (?:me|us) (?:as)? | (?:knowing|given) (?:how|what|the way)(?: \\w+){1,6},? | pictures? like this before | seen (?:this|it|that|such) before | (?:classic|typical|textbook) (?:case|sign|pattern|work|handiwork|of)
    (?:speculat\\w+|in our (?:view|opinion|estimation|experience|assessment)|from (?:our|past) experience|experience (?:shows|tells|suggests)|as far as we can (?:tell|see|judge)|to (?:our|all) appearances?|by all accounts|chances are|odds are|the odds|no prizes)\\b[^.;]{0,100}
  `),
];
/** Said of what may yet happen, who may be concerned, what to do: no guess at a cause. */
const NO_GUESS = phrases(`
  (?:cause|reason|why|how|who)(?: \\w+){0,6} (?:is|are|was|remains?)(?: \\w+)? (?:not|unknown|unclear|open|being|yet) | (?:do not|don't|does not|doesn't|will not|won't|would not|refuse to|not going to|rather not|not|never|nor|without|instead of|please don't|avoid) (?:\\w+ )?(?:speculat\\w*|guess\\w*|assume) | we (?:will|shall) not (?:guess|speculate) | rather than guess\\w* | no speculation | if you | if your | anyone who | you may | you might | your (?:\\w+ ){0,3}(?:may|might|could) (?:have|be) | may be (?:affected|concerned|eligible|entitled|asked|delayed|able|due) | (?:can|could|may|might) (?:cause|lead|result|burn|injure|overheat|break|choke|catch|start a|give|make|kill|harm|contain|come off|tear|open|fall|burst|set|melt|leak)
`);

const knownCause = ({ facts }: Setting): boolean =>
  facts !== null &&
  [...facts.confirmed.keys()].some((name) => /cause|reason|error|culprit|origin|source/i.test(name)) &&
  !facts.unconfirmed.some(({ claim }) => /cause|who|how|why|source|reason|origin/i.test(claim));

export const speculation: Rule = (prose, setting) => {
  if (knownCause(setting)) return [];
  return judged(prose, ({ low, block }) => {
    if (asks(low) || block.kind === 'heading') return null;
    const found = first(low, GUESS);
    if (found === null) return null;
    const clause = low.slice(Math.max(0, low.lastIndexOf(';', found.index)), (found.index ?? 0) + found[0].length);
    return NO_GUESS.test(clause) ? null : found;
  });
};

const SILENCE: readonly (RegExp | Phrases)[] = [
  phrases(`
    no (?:further |more |additional |public |official )?comments? | (?:not|n't|cannot|never|nor|decline[sd]?|declining|refuse[sd]?|refusing|unable|refrain\\w*|unwilling|prefer(?:s|red)? not|rather not|not prepared|no intention|not inclined|not obliged|not minded|not at liberty|not in a position|not going|not able|not willing|not authori[sz]ed|abstain\\w*|no plans)(?: \\w+){0,5} (?:comment\\w*|discuss\\w*|answer(?:ing)? (?:any |further |your |these |those |that |such |more )?(?:questions?|that|this|those|these|enquir\\w+|inquir\\w+)|(?:go|going|get|getting|be drawn|being drawn) into|disclos\\w*|reveal\\w*|elaborat\\w*|respond\\w* to (?:\\w+ )?(?:questions?|enquir\\w+|inquir\\w+|allegations|speculation|media|press|claims|rumou?rs)|(?:make|making|issue|issuing|give|giving) (?:any |a |further |more |public |another )*(?:statements?|interviews?|information|details|comments?|explanations?)|provid\\w+ (?:any |further |more |additional )*(?:details?|information|comment|explanation|figures|numbers)|speak (?:about|on|to|publicly|of)|talk about|talk to (?:the )?(?:press|media|journalists)|take (?:any )?questions|share (?:any |further |more )*(?:details|information|numbers|figures)|say(?:ing)? (?:any(?:thing)?|more|a word)(?: \\w+)? (?:about|on|more|else|further)?|engage|address (?:any |further |these |those )?(?:questions?|allegations|speculation)|confirm or deny|be (?:commenting|discussing|answering|making|giving|taking))
    makes? no (?:further |public |other )?(?:statements?|comments?) | no (?:further |more |other |additional |public )*(?:statements?|details?|information|explanations?|interviews?|questions|answers?|figures?|numbers)(?: \\w+){0,3} (?:will|shall|can|is|are|to) (?:be )?(?:given|made|issued|provided|available|disclosed|released|planned|taken|answered|offered|follow|published|added|say)
    (?:be|being) drawn | (?:un(?:able|willing)|not able|cannot|can't|afraid we can't) (?:\\w+ )?(?:to )?(?:assist|help|oblige|satisfy|serve)(?: \\w+){0,3} (?:with|on|there|here|that|this|you)(?: \\w+)? | met (?:with|by) silence | save your breath | (?:entertain|entertaining) | not (?:a |an )?(?:question|topic|subject|matter|something|point|thing)(?: \\w+)? (?:on which|about which|to which|that|which|for|we|i|to)(?: \\w+){0,5} (?:discuss\\w*|comment\\w*|address|answer|drawn|open|talk\\w*|speak\\w*|go into|debate|entertain\\w*|say|share|intends?|wish|wishes|care|public) | not the (?:place|time|forum|occasion) (?:for|to) | (?:closed|taboo|private) (?:book|subject|matter|topic) | (?:that|this|it|these|those) (?:concerns?|belongs?|is for|stays?|remains?)(?: \\w+){0,3} (?:nobody|no one|only us|us alone|within|inside|behind|between|in-house|internal\\w*|the family|the boardroom|our walls|closed doors|these walls|the house) | behind closed doors | (?:won't|will not|shall not|shan't) be (?:answering|taking|discussing|commenting|giving|saying|drawn|entertaining|explaining|responding|sharing|going|making|releasing|disclosing|addressing) | (?:ask|asks|asked|asking) (?:us |me )?(?:something|anything) else | of no concern to | no concern of | keep (?:our|my) (?:counsel|own counsel|peace) | (?:say|said|saying|add|tell you) no more | leave it (?:there|at that) | enough (?:has been |was |is )?said | without comment | nothing (?:more|further|else|to add|to say)(?: \\w+){0,4} (?:to (?:say|add|tell|report|share|discuss)|will be said|can be said|on (?:this|that|the)|about) | nothing to (?:say|add|tell)(?: \\w+){0,3} | (?:that|this|it|which|these) (?:is|are|remains?|stays?) (?:a |an |our |purely |strictly |entirely )*(?:internal|private|confidential|business|matter for (?:the|our)|between us|between the|none of|not for (?:public|discussion|us|the public)|not (?:up )?for discussion|off the table|off limits|not a (?:matter|topic|subject) (?:for|we)) | keep (?:that|this|it|them|those|the \\w+) (?:to ourselves|private|internal|confidential|in-house|under wraps|between) | (?:internal|confidential|company) (?:matter|affair|business|information) | business secret | trade secret | (?:lips|mouths) (?:are|is|remain|stay) sealed | won't be drawn | will not be drawn | stonewall\\w* | silence | remain silent | stay silent
    (?:ask|asking|request|kindly)(?: \\w+){0,6} (?:refrain from|not to (?:ask|contact|call|enquire|inquire|approach|question)|stop asking|no (?:further )?questions|abstain) | (?:on|upon|following|under) (?:legal |the |our )?(?:advice|instruction|instructions|guidance)(?: of| from)?(?: \\w+){0,3} (?:counsel|lawyers?|solicitors?|attorneys?|insurers?)?,? (?:we|i|the company|no|nothing|there) | for legal reasons | pending (?:the )?(?:outcome|litigation|legal|proceedings|court|investigation|conclusion|completion)(?: \\w+){0,4},? (?:we|no|the company|nothing|there|it|i) | let the (?:investigation|authorities|facts|courts?|process)(?: \\w+){0,2} (?:run|do|speak|take|finish) | (?:matter|question|one|questions|something) (?:for|to) (?:the|be answered by|others|put to)(?: \\w+){0,2} (?:police|authorities|court|courts|lawyers|others|regulator|investigators) | (?:not|n't) (?:the )?(?:right |appropriate |proper |helpful |our )?(?:time|place|moment|appropriate|proper|helpful|our place)(?: \\w+)? to (?:comment|discuss|answer|go|speak|say|talk|address) | do not (?:discuss|comment|talk|speak|disclose) | don't (?:discuss|comment|talk|speak|disclose) | does not (?:discuss|comment|disclose) | doesn't (?:discuss|comment|disclose) | (?:we|i)'d (?:rather|prefer)(?: to)? (?:not|keep|leave|pass|skip) | we would (?:rather|prefer)(?: to)? (?:not|keep|leave|pass|skip) | leave (?:it|that|this) (?:at that|there|open|to others|unanswered) | (?:will|shall|must|has to|have to|remains?|stays?|go|left) (?:\\w+ )?(?:unanswered|undisclosed|unsaid|confidential) | pass on that | next question | skip that (?:one|question) | we owe (?:nobody|no one|you no) | none of (?:your|anyone's|anybody's) business
  `),
];
/** In its place: when it will be said, or who is shielded by it. */
const WILL_SAY = phrases(`
  until | till | before | as soon as | once (?:we|it|the|they|that) | when (?:we|it is|it's|they are|that is) | yet | by then | at this (?:point|stage)(?: because)? | for now | today because | out of (?:respect|consideration|regard) | privacy | at (?:the|their|her|his) (?:family's?|request|families')(?: request)? | names? | identit\\w+ | medical (?:details|condition|records?) | personal details | health of | condition of | guess\\w* | speculat\\w+
`);
const FOR_GOOD = phrases('later | ever | at any time | today or | now or | neither now');

export const noComment: Rule = (prose, { kind }) =>
  judged(prose, ({ low }, { after }) => {
    const found = first(low, SILENCE);
    if (found === null || /\bas a (?:public )?comment\b/.test(low)) return null;
    if (
      /please|you (?:may|can|should)|do not (?:say|speak|talk|comment|answer|discuss)|don't (?:say|speak|talk|comment|answer|discuss)/.test(
        low,
      ) &&
      kind === 'internal'
    )
      return null;
    if (FOR_GOOD.test(low)) return found;
    const promised = WILL_SAY.test(low) || (dated(low) && /will|we'll|'ll/.test(low));
    return promised || (after !== null && saysWhen(after)) ? null : found;
  });

const saysWhen = ({ low }: Sentence): boolean =>
  dated(low) &&
  /\b(?:will|we'll|we) (?:\w+ )?(?:say|tell|publish|report|answer|know|share|give|explain|speak|post|update|have)\b|\b(?:until|then|once|as soon as|when)\b/.test(
    low,
  ) &&
  /\b(?:it|that|this|them|those|then|answer|tell you what|what we)\b/.test(low);
