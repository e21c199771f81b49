/** agentless, blame-shift: a fault that nobody did, or somebody else. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { first, judged, type Near } from './pattern.ts';
import { hasUs, hedged, owns } from './signs.ts';

const NOBODY: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:mistakes?|errors?|missteps?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|misjudge?ments?|wrong decisions?|poor decisions?|decisions?|irregularities|omissions?|shortcuts|corners|deficiencies|discrepancies|inaccuracies|blunders?|gaps?|weaknesses|deviations?|faults?)(?: \\w+){0,4} (?:were|was|have been|has been|had been|got|is|are|did|may have been|can be|could be) (?:\\w+ )?(?:made|committed|identified|found|cut|taken|occurring|revealed|noted|seen|discovered|observed|allowed|introduced|detected|regretted|uncovered|established|missed)
    (?:a |an |the |some |certain |several |various |regrettable |human |clerical |technical |administrative |internal |procedural |unfortunate )*(?:mistakes?|errors?|missteps?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|mix-?ups?|misjudge?ments?|irregularit(?:y|ies)|omissions?|breakdowns?|deficienc(?:y|ies)|discrepanc(?:y|ies)|disruptions?|malfunctions?|controvers(?:y|ies)|confusion|misunderstandings?|issues?|problems?|difficult(?:y|ies)|inaccurac(?:y|ies)|delays?|situation|circumstances|something|things?|miscommunications?|anomal(?:y|ies)) (?:\\w+ )?(?:occurred|happened|arose|arisen|came about|came up|crept|slipped|emerged|resulted|ensued|developed|unfolded|took place|materiali[sz]ed|surfaced|manifested|has occurred|have occurred|had occurred|did occur|has arisen|have arisen|has happened|have happened|have crept|had crept|that occurred|that arose|that happened|came to light|entered|escaped|was allowed|were allowed)
    there (?:was|were|has been|have been|had been|appears to have been|seems to have been)(?: \\w+){0,4} (?:mistakes?|errors?|missteps?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|mix-?ups?|misjudge?ments?|irregularit(?:y|ies)|omissions?|breakdowns?|deficienc(?:y|ies)|discrepanc(?:y|ies)|miscommunications?|misunderstandings?|gaps?|confusion|disconnect|controversy|shortfalls?)
    (?:things?|matters?|something|some things?|certain things?|a few things|details?|steps?|safeguards?|checks?|warnings?|messages?|signals?|information|procedures?|communication|it|this|that|which|the \\w+|\\w+ing) (?:\\w+ )?(?:went wrong|gone wrong|went awry|gone awry|went astray|gone astray|went amiss|gone amiss|slipped through|slip through|fell through|fell between|fallen between|fell by the wayside|broke down|broken down|got lost|fell short|came to nothing|were lost|was lost|was mislaid|went missing|went unnoticed|went unheeded|went unread|went undetected|went unanswered|gone unnoticed|gone unheeded|was overlooked|were overlooked|got overlooked|been overlooked|was missed|were missed|got missed|was not followed|were not followed|not been followed|was not observed|were not observed|was not applied|was neglected|were neglected|was forgotten|were forgotten|got forgotten|was not carried out|were not carried out|was not passed on|were not passed on|had not been passed on|was not escalated|were not escalated|was not acted (?:up)?on|were not acted (?:up)?on|did not work as|didn't work as|did not function|was mishandled|were mishandled|has been mishandled|was mislabel\\w+|was misconfigured|was skipped|were skipped|got skipped|was left undone|was ignored|were ignored|not as (?:it|they) should)
    (?:found|made|worked|find) (?:its|their) way (?:in|into|onto|on|out|to|through)
    (?:crept|slipped|sneaked|snuck|wandered|stole|drifted) (?:in|into|through|past|out|onto|by)
    (?:an? |the |our )?(?:apology|apologies|regret|responsibility) (?:is|are|was|were) (?:due|owed|in order|called for|offered|extended|expressed|warranted|given|made|to be made|appropriate|acknowledged|tendered)
    (?:can|could) only be (?:an? )?(?:apology|regret|shame) | (?:an )?apology goes (?:out )?to | for (?:that|this|which|what happened) an apology
    (?:had|have|has|were|was|could|should)(?: \\w+){0,3} (?:come to nothing|not been (?:acted|passed|followed|heeded|noticed|carried|done|checked|noted|seen|read|taken|escalated|reached)) 
    for (?:whatever|some|unknown|various|one) reasons? | somehow | somewhere along the (?:line|way|chain) | as it turned out | one way or another | in the course of events | as a result of circumstances | circumstances (?:conspired|led|meant) | unforeseen circumstances | due to (?:human|a clerical|an administrative|a technical|an internal|a procedural|an unfortunate|a regrettable) (?:error|mistake|oversight|failure|fault|slip)
    (?:should|ought to|could) (?:not |never )?(?:have|not have|never have) been (?:done|handled|checked|caught|noticed|prevented|avoided|said|published|sent|sold|served|allowed|communicated|dealt|treated|closed|stopped|there|in|made|taken|spotted|picked up|better|different)
    (?:ought not to|should not|shouldn't|should never|ought never to|must not) have (?:happened|occurred|been|slipped|reached|left|gone|arisen|come)
    (?:was|were|had been|has been|have been|being|got|became) (?:mis(?:placed|handled|filed|managed|judged|routed|directed|calculated|informed|communicated|applied|allocated|configured|priced)|left (?:unattended|unchecked)|mixed up|let down)
    (?:a |the )?(?:lack|absence|breakdown|failure|gap|lapse) (?:of|in) (?:communication|oversight|coordination|care|attention|supervision|control|judge?ment|process|procedure|the process|the system|the chain|protocol|standards) | human error | chain of (?:events|circumstances|command) | series of (?:events|unfortunate|errors|missteps|circumstances) | combination of (?:factors|circumstances|events) | perfect storm | unfortunate (?:chain|series|sequence|combination|coincidence|circumstances|event|incident|situation)
    (?:it|this|things|that) (?:happens|just happened|simply happened|came to this|came about|came to pass|transpired) | (?:controversy|criticism|discontent|unrest|dissatisfaction|irritation|concerns?|questions|discussions?|doubts)(?: \\w+){0,3} (?:arose|has arisen|have arisen|had been (?:raised|expressed|voiced)|were (?:raised|expressed|voiced)|was (?:raised|expressed|voiced)|emerged|ensued)
  `),
];

/** Somebody is named as the one who did it. */
const BY = phrases(
  'by (?:our|us|me|my|the|a|an|one) (?:\\w+ )?\\w+ | by (?:us|me) | our (?:\\w+ ){0,2}(?:staff|team|kitchen|crew|driver|clerk|colleague|system|script|office|line|warehouse|night|shift|manager|designers?|engineers?|receptionist|department|people|server|servers|night shift)',
);

const named = ({ low }: Sentence): boolean => hasUs(low) || BY.test(low);

/** One's own part is owned in the sentence before or after. */
const ownedNearby = ({ before, after }: Near): boolean =>
  [before, after].some((one) => one !== null && one.block.kind !== 'heading' && owns(one.low));

export const agentless: Rule = (prose, { kind }) =>
  judged(prose, (sentence, around) => {
    if (kind === 'internal' || named(sentence) || ownedNearby(around)) return null;
    const found = first(sentence.low, NOBODY);
    return found === null || hedged(sentence.low.slice(0, found.index)) ? null : found;
  });

const OTHERS =
  '(?:suppliers?|sub-?contractors?|contractors?|vendors?|couriers?|carriers?|hauliers?|agency|agencies|temps?|temp workers?|temporary (?:staff|workers?)|interns?|trainees?|apprentices?|students?|new hires?|(?:former |ex-|junior |single |individual |rogue |lone |overzealous |inexperienced |young )+(?:employees?|colleagues?|staff|members? of staff|workers?|managers?|person|people)|individuals?|third[ -]part(?:y|ies)|partners?|manufacturers?|makers?|producers?|factory|wholesalers?|distributors?|landlord|hosting|host|providers?|installers?|freelancers?|outside (?:firm|company|agency)|external|developers?|bank|platform|council|authorit(?:y|ies)|government|regulators?|weather|post office|airport|competitors?|rivals?|hackers?|criminals?|attackers?|thie(?:f|ves)|fraudsters|vandals|customers?|users?|guests?|patients?|passengers?|riders?|drivers?|members?|parents|owners|buyers|shoppers|visitors|players|students|pupils|clients|victims?|consumers?|public|media|press|influencers?|farm(?:er)?s?|growers?|press reports|school|schools|cleaner|cleaners|cleaning company|cleaning firm|caterers?|security firm)';
const SHIFTS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:we|us|our \\w+|\\w+(?: & \\w+| \\w+)?|the company|the firm|our company) (?:are|is|were|was|am|have become|became|too (?:are|is|were|was)|ourselves|itself|have been|has been)(?: \\w+){0,4} (?:victims?|injured party|the ones (?:who|harmed|hurt)|on the receiving end|harmed by this|hurt by this|deceived|cheated|misled|let down by)
    victims? (?:too|as well|ourselves|here|ourselves too|in this)
    (?:lies?|rests?|lay|belongs?|sits?|falls?|fell|laid|placed|goes|remains?)(?: \\w+){0,3} (?:at the door of|at the doorstep of|at the feet of|with (?:the|our|a|an|your|their|whoever|those|him|her|them|someone|anyone|that)(?: \\w+)? ${OTHERS}|solely with|entirely with|squarely with|wholly with|elsewhere|with others|outside (?:our|the)|not with us|beyond our)
    (?:fault|blame|responsibility|failure|negligence|doing|error|mistake|carelessness|sloppiness|guilt) (?:of|by|on the part of|lies|rests|is|was|belongs|for this)(?: \\w+){0,5} ${OTHERS}
    (?:the|our|a|an|this|that|their|his|one|some|your)(?: \\w+){0,2} ${OTHERS}(?:'s|s')(?: \\w+){0,3} (?:fault|failure|mistake|error|negligence|carelessness|responsibility|doing|problem|fail\\w*|sloppiness|decision|job|duty|lapse)
    (?:blame|blamed|attribut\\w+|put down|owed|thanks|due|down) (?:\\w+ )?(?:to|on)(?: \\w+){0,4} ${OTHERS}
    ${OTHERS}(?: \\w+){0,5} (?:owe|owes|to blame|at fault|(?:is|are|was|were|be|been) (?:\\w+ )?(?:responsible|answerable|accountable|careless|negligent|sloppy|liable|unreliable)|let us(?: \\w+)? down|failed us|lied|deceived|misled us|misinformed|cheated|ignored our|did not follow|didn't follow|failed to|acted (?:alone|on|without|against|outside)|took it upon|broke (?:the|our)|disregarded|violated|against (?:our|the|all|clear|company) (?:rules|policy|instructions|orders)|on (?:his|her|their) own (?:initiative|account|responsibility)|take that on themselves|took (?:that|the) risk|didn't bother|did not bother|got us into|delivered (?:the )?(?:bad|faulty|poor|defective|substandard)|sold us|promised us|assured us|told us|supplied us|shipped us|should have|ought to have|could have|would have|must have|has to answer|have to answer|needs to answer|has questions|who (?:choose|chose|ignore|ignored|insist|decide|fail to|failed to|forget to|forgot to|overload\\w*|mishandle\\w*))
    (?:mis-?us(?:e|ed|ing)|mis-?handl(?:e|ed|ing)|improper(?:ly)? (?:use|used|handl\\w+|stor\\w+|operat\\w+)|incorrect(?:ly)? (?:use|used|handl\\w+|stor\\w+|operat\\w+|install\\w+)|wrong(?:ly)? (?:use|used|handl\\w+|stor\\w+|operat\\w+)|not (?:used|handled|stored|operated|installed|assembled|charged|cooked|washed) (?:as|according|in line|properly|correctly)|against the (?:instructions|manual|advice)|contrary to (?:the |our )?(?:instructions|manual|advice|label|guidance|agreement|contract)|(?:ignor\\w+|not (?:read|follow|heed)\\w*|without reading|failing to (?:read|follow)|overlook\\w*) (?:the |our |all |every )?(?:\\w+ )?(?:instructions?|manual|warnings?|label|sign|signs|advice|notices?|small print|terms|guidance))
    (?:had|if) (?:you|the customer|customers|users|they|she|he|people|the guest|guests|passengers|the patient|patients|the rider|riders|parents|members|anyone|everyone|those)(?: \\w+){0,3} (?:read|followed|checked|told|listened|waited|reported|asked|used|kept|stored|locked|looked|paid|arrived|answered|worn|wore|said|come|chosen|held|installed|updated|noticed|mentioned|informed|reacted|charged)(?: \\w+){0,12} (?:would|could|might|need not)
    (?:you|they|customers|users|people|guests|parents|members|anyone|everyone|riders|passengers|patients|the public|buyers) (?:should|ought to|could|might) (?:\\w+ )?(?:have (?!received|got|a|the|been told|to)|know better|be aware|expect|accept)
    bad (?:bunch|batch|lot|apple|apples) of | bad apples? | (?:can't|cannot|can not|could not|couldn't|impossible to) (?:watch|check|control|supervise|be everywhere|look over|monitor|police|be held|foresee|answer for|know what) | beyond our (?:control|influence|reach) | outside (?:of )?our (?:control|influence|hands|responsibility) | out of our hands | not (?:of )?our (?:own )?(?:making|doing|fault|responsibility|remit) | through no fault | no fault of (?:ours|our) | (?:none|nothing) of (?:this|it) (?:was|is) our | nothing to do with us | isn't (?:our|on us|down to us) | is not (?:our|on us|down to us) | wasn't (?:our|on us|down to us|us) | was not (?:our|on us|down to us|us) | not (?:on|down to) us
    (?:take|takes|took|taking|do|does|did)(?: \\w+){0,3} (?:at|on) (?:their|his|her|your) own (?:risk|responsibility|account|peril) | take (?:that|this|it) on themselves | brought (?:it|this) (?:up)?on (?:themselves|himself|herself|yourself) | own (?:risk|fault|carelessness|negligence) 
    relied (?:in good faith )?on | trusted (?:them|him|her|it|the|a|our) (?:\\w+ )?(?:${OTHERS})? | in good faith | (?:had|were|was) (?:every reason to|no way of|no reason not to|entitled to) (?:trust|know|rely|believe|doubt|suspect|expect) | like (?:everyone|everybody|many|all the|other) (?:else|others|companies|businesses|firms) | we (?:merely|only|just|simply) (?:sell|resell|rent|forward|pass|host|list|deliver|provide|arrange|broker|distribute|import|act)
    (?:acted|acting|behaved|did (?:this|so|it)) (?:\\w+ )?(?:alone|on (?:his|her|their) own|without (?:our|the company's|any) (?:knowledge|approval|authori[sz]ation|consent)|against (?:our|all|company|the)) | no longer (?:works?|with us|employed|part of|with the) | (?:has|have|was|were) (?:since )?(?:been )?(?:dismissed|let go|fired|sacked|terminated|suspended|removed from)
  `),
];

/** One's own part is named: a check not made, a choice, a duty that stays. */
const OWN_PART = phrases(`
  (?:our|my) (?:job|duty|responsibility|task|part|place|check|checks|own check|own checks|choice|decision|call|fault|mistake|name|label) | we (?:should have|ought to have|should've|did not check|didn't check|had not checked|hadn't checked|chose|picked|hired|failed|are responsible|remain responsible|stay responsible|answer|answer for|take responsibility|accept|bear|own|missed|skipped|sold it|served|put it|signed|trained|did not train|didn't train|had not trained|gave (?:him|her|them)|had not given|left|did not|didn't|had not|hadn't|rostered|could have|take (?:it|this|that) on)
  (?:is|was|are|remains?|stays?) (?:ours|on us|mine|our own|our|on me) | not (?:his|hers|her|theirs|their|the (?:driver|cook|employee|supplier|courier|temp|nurse|agency|colleague|trainee|baker|farm|maker)(?:'s)?|yours|your|the customer's) (?:fault|doing|mistake)? | (?:nobody|no one|noone) else's | nobody else | we don't (?:blame|point) | we do not (?:blame|point) | no excuse | does not excuse | doesn't excuse | excuses? nothing | changes? nothing
`);

const ownPart = (sentence: Sentence, { before, after }: Near): boolean =>
  owns(sentence.low) || [before, sentence, after].some((one) => one !== null && OWN_PART.test(one.low));

export const blameShift: Rule = (prose, { kind }) => {
  if (kind === 'clarification') return [];
  return judged(prose, (sentence, around) => {
    const found = first(sentence.low, SHIFTS);
    return found === null || ownPart(sentence, around) ? null : found;
  });
};
