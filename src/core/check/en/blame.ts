/** blame-shift: a fault that somebody else did. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { COMES_FROM, NOT_POINTING, POINTS_AWAY } from './others.ts';
import { first, judged, type Near } from './pattern.ts';
import { owns } from './signs.ts';

const OTHERS =
  '(?:suppliers?|sub-?contractors?|contractors?|vendors?|couriers?|carriers?|hauliers?|agency|agencies|temps?|temp workers?|temporary (?:staff|workers?)|interns?|trainees?|apprentices?|students?|new hires?|(?:former |ex-|junior |single |individual |rogue |lone |overzealous |inexperienced |young )+(?:employees?|colleagues?|staff|members? of staff|workers?|managers?|person|people)|individuals?|third[ -]part(?:y|ies)|partners?|manufacturers?|makers?|producers?|factory|wholesalers?|distributors?|landlord|hosting|host|providers?|installers?|freelancers?|outside (?:firm|company|agency)|external|developers?|bank|platform|council|authorit(?:y|ies)|government|regulators?|weather|post office|airport|competitors?|rivals?|hackers?|criminals?|attackers?|thie(?:f|ves)|fraudsters|vandals|customers?|users?|guests?|patients?|passengers?|riders?|drivers?|members?|parents|owners|buyers|shoppers|visitors|players|students|pupils|clients|victims?|consumers?|public|media|press|influencers?|farm(?:er)?s?|growers?|press reports|school|schools|cleaner|cleaners|cleaning company|cleaning firm|caterers?|security firm)';
const SHIFTS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:are|is|were|was|am|became|become|have been|has been|as)(?: (?:ourselves|itself|myself|also|too|equally|as|much|just|actually|here|the|a|an|among|one|of|real|first|main|in|truth|themselves|likewise)){0,5} (?:victims?(?! of (?:the )?(?:accident|fire|crash|leak|fraud))|injured party|the ones (?:harmed|hurt|deceived)|on the receiving end)
    (?:lies?|rests?|lay|belongs?|sits?|falls?|fell|laid|placed|goes|remains?)(?: \\w+){0,3} (?:at the door of|at the doorstep of|at the feet of|with (?:the|our|a|an|your|their|whoever|those|him|her|them|someone|anyone|that)(?: \\w+)? ${OTHERS}|solely with|entirely with|squarely with|wholly with|elsewhere|with others|outside (?:our|the)|not with us|beyond our)
    (?:fault|blame|responsibility|failure|negligence|doing|error|mistake|carelessness|sloppiness|guilt) (?:of|by|on the part of|lies|rests|is|was|belongs|for this)(?: \\w+){0,5} ${OTHERS}
    ${OTHERS}(?: \\w+){0,5} (?:owe|owes|to blame|at fault|(?:is|are|were|be|been) (?:\\w+ )?(?:responsible|answerable|accountable|careless|negligent|sloppy|liable|unreliable)|let us(?: \\w+)? down|failed us|lied|deceived|misled us|misinformed|cheated|ignored our|did not follow|didn't follow|failed to|acted (?:alone|on|without|against|outside)|took it upon|broke (?:the|our)|disregarded|violated|against (?:our|the|all|clear|company) (?:rules|policy|instructions|orders)|on (?:his|her|their) own (?:initiative|account|responsibility)|take that on themselves|took (?:that|the) risk|didn't bother|did not bother|got us into|delivered (?:the )?(?:bad|faulty|poor|defective|substandard)|sold us|(?:told|assured) us (?:it|that (?:it|they|the|all|everything)|they|everything|all)(?: \\w+){0,3} (?:is|was|were|are|had been|would be)|supplied us|shipped us|(?:should|ought to|could|would|must) have (?!that|this|it|a|an|the|no|any|received|got)|has to answer|have to answer|needs to answer|has questions|who (?:choose|chose|ignore|ignored|insist|decide|fail to|failed to|forget to|forgot to|overload\\w*|mishandle\\w*))
    (?:run|operated|managed|staffed|done|entered|carried out|performed|made|handled|installed|mounted|packed|written|delivered|cleaned|supplied|provided|manned|overseen|prepared|caused|committed|sent|set up|driven|booked|typed|uploaded|published|posted) by (?:a |an |one |our |the |another )?(?:\\w+ ){0,2}(?:student|intern|temp|temps|trainee|apprentice|junior|newcomer|beginner|new hire|part-timer|freelancer|holiday (?:help|worker)|seasonal (?:worker|staff)|volunteer|sub-?contractors?|contractors?|franchisee|franchise|self-employed|third part(?:y|ies)|outside (?:firm|company)|external (?:firm|company|provider)|agency (?:staff|workers?)|someone (?:who|from outside)|people who (?:are|do) not|partner|partners|former (?:employee|colleague)|single (?:person|employee)|ex-employee) | (?:can't|cannot|can not|could not|couldn't|impossible to) (?:\\w+ )?(?:(?:watch|check|control|supervise|monitor|police|answer for) (?:them all|every|all|each|over|what|who)\\w*|be everywhere|look over|be held|foresee|know what) | out of our hands
  `),
];

const PARTNER =
  '(?:suppliers?|sub-?contractors?|contractors?|vendors?|couriers?|carriers?|agency|agencies|temps?|interns?|trainees?|apprentices?|third[ -]part(?:y|ies)|partners?|manufacturers?|makers?|producers?|wholesalers?|landlord|host|providers?|provider|installers?|freelancers?|developers?|bank|platform|council|airport|franchisees?|farm(?:er)?s?|caterers?|cleaners?|lab|laboratory|inspectors?|regulators?|unions?|nurse|driver|head office|algorithm|software|system|computer|warehouse|printers?|payment company|firm|company|newcomer|student|volunteer|boss|manager|guy|lad|colleague)';
const PUBLIC =
  '(?:you|he|she|they|customers?|users?|guests?|parents?|mother|father|members?|riders?|drivers?|passengers?|patients?|visitors?|players|pupils|children|people|residents|tenants|shoppers|holidaymakers|buyers|owners|everyone|anyone|(?:mr|mrs|ms|miss|dr) \\w+)';
/** Other ways to point away: who it was, who should be asked, what they did, how small our part is. */
const AWAY = phrases(`
  (?:customers|guests|users|people|parents|passengers|patients|visitors|riders|buyers|owners|they|everyone|you) (?:should|could|might|ought to) (?:\\w+ )?have (?:read|checked|asked|known|noticed|followed|told|called|looked|waited|worn|paid|kept|been more)
  (?:caused|triggered|created|introduced|committed|provoked|brought about) by (?:a|an|the|our|one of)(?: (?!at|in|on|of|near|to|from)[\\w-]+){0,3} ${PARTNER} | ${PARTNER}[^.;]{0,40} (?:is|are|was|were) (?:\\w+ )?(?:responsible|to blame|at fault|answerable|accountable|liable) (?:for|here|alone|in)
  (?:it was|it is|it's)(?: (?:not us|a|an|the|our|one|of|their|your|his|her|poor|in fact|actually|really|then|alone|only|\\w+)){0,4} ${PARTNER}(?: \\w+){0,2} (?:who|that|which) (?!we|was called|is now|will|called|told)\\w+
  ${PARTNER} (?:\\w+ ){0,3}(?:sent|gave|supplied|delivered|shipped|sold|provided|misled|let) us (?:\\w+ ){0,3}(?:wrong|bad|faulty|poor|defective|down|spoiled|false|incorrect|old|expired|substandard|in the lurch) | ${PARTNER} (?:\\w+ ){0,2}(?:got (?:it|this|that) wrong|made (?:a|the|this) (?:\\w+ )?(?:mistake|error)|messed up|blundered|slipped up|dropped the ball|botched|bungled)
  (?:had (?:the |only |some |any |more |all |those |his |her |their |our )?${PUBLIC}|if (?:the |only |some |any |more |all |those |his |her |their |our )?${PUBLIC} (?:had|hadn't))[^.;]{0,90} (?:would|could|might|wouldn't|couldn't|need not)(?: \\w+)? have
  you must(?:'ve| have| \\w+ have) (?!your|a|an|the|to|been|felt|thought|wondered|waited|had|seen|heard|noticed|read|received|got)\\w+
  (?<!\\w )blame (?:the|our|your|it|a|this) | (?:thanks to|courtesy of) (?:the|our|your|a|an)(?: \\w+){0,2} ${PARTNER}
  (?:questions?|complaints?|anger|claims?|grievances|criticism|frustration)(?: [\\w']+){0,6} (?:belongs?|should go|must go|goes?|should be (?:addressed|directed|put|sent|aimed)|(?:better |best )?(?:addressed|directed|put|aimed)) (?:there|elsewhere|to (?:them|him|her|whoever|those|others|the ${PARTNER})|at (?:them|him|her|whoever|those|others|the ${PARTNER})) | it is to (?:\\w+ ){1,3}that
  (?:is|are|was|were|be) (?:for|up to) (?:him|her|them|others|whoever|those|the ${PARTNER})(?: \\w+)? to (?:explain|answer|sort|justify|account|settle|pay|apologi[sz]e) | (?:matter|question|one|issue|something) for (?:whoever|them|him|her|those|others|the ${PARTNER})
  we(?:'ve| have|'re| are| were|'d| had) (?:\\w+ )?(?:been |all |also |too )*(?:let down|deceived|cheated|misled|lied to|duped|betrayed|tricked|conned|sold short|left in the lurch|victims) | as (?:badly|much|hard|angry|shocked|surprised) as (?:you|anyone|our)
  ${PUBLIC}(?: \\w+){0,2} (?:knew|was told|were told|had been told|was warned|were warned|had been warned|saw|ignored|disregarded|was aware|were aware|insisted|chose|decided|opted)[^.;]{0,60} (?:regardless|anyway|nonetheless|nevertheless|all the same|even so|despite|in spite|at (?:his|her|their|your) own|against (?:advice|our|all))
  (?:we|i) (?:\\w+ )?(?:trusted|relied on|believed|put our trust in|depended on|took (?:them|him|her) at) (?:the|our|a|an|them|him|her|it|their|what|someone)
  (?:in|on|with) (?:their|his|her) (?:hands?|watch|side|end|account|part),? (?:and )?not (?:in |on |with )?(?:ours|us) | (?:was|is|were|are) (?:theirs|his|hers|their (?:mistake|fault|doing|responsibility|error|job|business)),? (?:and )?not (?:ours|us)
  (?:this|that|it) (?:was|is) (?!our|my|nobody|no one|everyone|the company|today|yesterday)[\\w-]+'s (?:own |alone )?(?:mistake|fault|error|responsibility|doing|failure|failing|negligence|job|duty) | it (?:is|was) (?:up to|for) (?!us|me)[\\w-]+ to (?:answer|explain|account|justify) | it (?:was|is) their (?:\\w+ ){1,2}(?:who|that|which)
  ${PUBLIC}(?: \\w+){0,4} all (?:at once|at the same time)
  it is (?!up\\b|for\\b|us\\b|me\\b|we\\b)\\w+ (?:that|who) (?:will |must |has |have |now )*(?:have to |to )?(?:explain|answer|account|justify) | we (?:too|ourselves|also|as well) (?:are|were|have been|had been) (?:\\w+ ){0,3}(?:among|harmed|hit|hurt|damaged|deceived|attacked|victims?) | among those (?:who have been |who were |that were )?(?:harmed|hit|hurt|damaged|attacked|deceived)(?: here)? | like (?:so )?(?:many|countless|most) other (?:businesses|companies|firms|organi[sz]ations|shops|institutions) | (?:can|could|have to|must) (?:only |but )?(?:rely|depend) on (?:the |our |those )?(?:experts?|specialists?|suppliers?|professionals?|contractors?|others)
`);
/** Excuses: no owning of a part beside them takes them back. */
const EXCUSES = phrases(`
  (?:this|that|it|which) (?:was|is) (?:(?:entirely|wholly|solely|purely|all|clearly|simply|plainly) (?:their|his|her)|(?:their|his|her)) (?:own )?(?:error|mistake|fault|failure|negligence|doing|carelessness) (?:alone|from start to finish|entirely|and (?:theirs|his|hers) alone) | (?:hit|hurt|harmed|damaged) (?:us|our (?:\\w+ )?\\w+) (?:just |every bit )?as (?:hard|badly|much) as (?:any(?:body|one)|you) | (?:this|that|it|which) (?:was|is) (?:entirely|wholly|solely|purely|all|clearly|simply|plainly) (?:their|his|her) (?:own )?(?:error|mistake|fault|failure|negligence|doing|carelessness)
  (?:bear|keep|have) in mind that [^.;]{0,90}(?:outside|external|third|supplier|contractor|company|firm|manufacturer|agency|customers?|visitors?|guests?|everyone|people|themselves) | had (?:every|good|all|no) (?:right|reason|cause) (?:to|not to) (?:assume|believe|trust|expect|rely|doubt|suspect|question)
  (?:we|i)(?:'re|'m| are| am| were| have been)? (?:ourselves|myself|too|also|equally)?(?: are| am| were| have been)? ?(?:the |an? )?(?:injured|wronged|aggrieved|deceived|damaged) part(?:y|ies)
  (?:who|that|guests?|visitors?|customers?|passengers?|people|those|some|children|pupils|members|riders|users|they|he|she)(?: \\w+){0,5},? (?:against|contrary to|in spite of|despite|in defiance of) (?:our|the|all|any|clear|express|repeated) (?:[\\w']+ ){0,2}(?:instructions?|advice|warnings?|rules|signs?|orders|recommendations?|notices?)
  (?:everyone|everybody|people|customers?|guests?|visitors?|passengers?|one|users?|riders?|you|he|she|they)(?: \\w+)? (?:is|are|was|were) (?:\\w+ )?(?:supposed|expected|meant|asked|told|required|instructed) to (?:stay|keep|stand|wait|hold|read|check|follow|wear|use|report|remain|sit)
  (?:came|comes|sent|supplied|provided|recommended) to us (?:through|from|via|by) (?:an?|the|our) [^.;]{0,60}(?:described|recommended|assured|certified|guaranteed|promised|vouched|praised|trained)
  nobody (?:had |has )?(?:ever )?(?:drawn|drew|told|warned|informed|alerted|pointed) (?:our attention|us|it out) | (?:left|kept|leaving|keeping) us in the (?:dark|lurch) | in (?:all )?fairness | can be expected to (?:\\w+ )?(?:keep|read|take|look|know|check|wait|hold|be) | (?:is|are|was|were) only human | (?:not|far from) the only ones?(?: \\w+)? (?:to|who|affected|hit|attacked)? | half (?:the|our) (?:trade|industry|sector|town|street)
  (?:visitors?|guests?|customers?|passengers?|people|those|children|pupils|members|riders|users|they|he|she) had been (?:\\w+ )?(?:asked|told|warned|reminded|requested|instructed|informed)[^.;]{0,50} (?:not to|several times|repeatedly|more than once|to keep|to stay|to wait)
  (?:with|given|under|on) the (?:budget|money|staff|means|time|wages|prices|margins) (?:that )?(?:the |we |they |our )\\w+ | against (?:\\w+ ){1,5}(?:no|nobody|no one|nothing)(?: \\w+){0,5} (?:armed|safe|immune|protected|proof) | (?:has|have|had) (?:since |long since |meanwhile )?gone bankrupt | (?:hours|prices|deadlines|conditions|terms)(?: that)?(?: the)? \\w+ (?:force|impose) on us | saw nothing wrong | let's not forget that
  (?:well-known|renowned|reputable|respected|leading|certified|experienced|specialised|specialized) (?:manufacturer|supplier|company|firm|provider|brand|specialist|contractor|agency|installer|software house)
`);

/** We deny it in so many words, with somebody else just named. */
const NOT_US =
  /^(?:we did(?: not|n't)|not us|it wasn't us|it was not us|we had nothing to do with (?:it|this|that))\W*$/;
const NOT_THEM =
  /(?:\b(?:no|nobody|none|not (?:one|a single)|not|never|nor|don't|do not|didn't|won't)|n't)(?: \w+){0,2} $/;
const NEVER_SAY = /\b(?:never|don't|do not|please do not)(?: \w+)? (?:tell|say|write|blame|claim|suggest|point)\b/;

/** One's own part is named: a check not made, a choice, a duty that stays. */
const OWN_PART = phrases(`
  i signed | (?:that|this) is on us | never (?:tested|checked|asked|looked|trained) | (?:our|my) (?:job|duty|responsibility|task|part|place|check|checks|own check|own checks|choice|decision|call|fault|mistake|name|label) | we (?:should have|ought to have|should've|did not check|didn't check|had not checked|hadn't checked|chose|picked|hired|failed|are responsible|remain responsible|stay responsible|answer|answer for|take responsibility|accept|bear|own|missed|skipped|sold it|served|put it|signed|trained|did not train|didn't train|had not trained|gave (?:him|her|them)|had not given|left|did not|didn't|had not|hadn't|rostered|could have|take (?:it|this|that) on)
  (?:is|was|are|remains?|stays?) (?:ours|on us|mine|our own|on me) | (?:nobody|no one|noone) else's | nobody else | no excuse
`);

/** To take it up with somebody is no duty taken on. */
const ownPart = ({ low }: Sentence, { before, after }: Near): boolean =>
  owns(low.replace(/\btak(?:e|ing) (?:it|this|that) (?:up|to|from)\b/g, '')) ||
  [before?.low, low, after?.low].some((one) => one !== undefined && !NOT_US.test(one) && OWN_PART.test(one));

/** Whoever owns a part of it anywhere may tell what the others did. */
const ownsAnywhere = ({ sentences }: Prose): boolean =>
  sentences.some(({ low }) => owns(low) || (!NOT_US.test(low) && OWN_PART.test(low)));

const ANSWERED = /\bbut (?:you|we|it|that|i)\b/;
const apologisesItself = ({ low }: Sentence): boolean =>
  /\b(?:we|i|we're|i'm|my|our)\b(?: \w+){0,2} (?:sorry|apolog\w+)/.test(low) && !/\bbehalf\b/.test(low);

const pointed = ({ low, block }: Sentence, { prose }: Near): RegExpMatchArray | null => {
  if (block.kind === 'heading' || NOT_POINTING.test(low) || ownsAnywhere(prose)) return null;
  const away = low.match(POINTS_AWAY);
  return (
    (away !== null && ASK_YOURS.test(away[0]) ? null : away) ??
    (ANSWERED.test(low) || prose.sentences.some(apologisesItself) ? null : low.match(COMES_FROM))
  );
};

/** Parents are asked to ask. */
const ASK_YOURS = /^ask (?:your|the) (?:child|children|son|daughter|doctor|vet|bank|pharmacist|gp|teacher|staff)\b/;

const excused = (sentence: Sentence): RegExpMatchArray | null =>
  apologisesItself(sentence) ? null : sentence.low.match(EXCUSES);

/** Laid at somebody's door, with nothing taken on oneself beside it. */
const shifted = (sentence: Sentence, around: Near): RegExpMatchArray | null => {
  const found = first(sentence.low, [...SHIFTS, AWAY]);
  if (found === null || NOT_THEM.test(sentence.low.slice(0, found.index)) || ownPart(sentence, around)) return null;
  return found;
};

export const blameShift: Rule = (prose, { kind }) => {
  return judged(prose, (sentence, around) => {
    const { low } = sentence;
    if (NEVER_SAY.test(low)) return null;
    if (kind === 'clarification') return pointed(sentence, around);
    const denied = low.match(NOT_US);
    if (denied !== null) return OWN_PART.test(around.before?.low ?? '') ? null : denied;
    return excused(sentence) ?? shifted(sentence, around) ?? pointed(sentence, around);
  });
};
