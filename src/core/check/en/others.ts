/** Ways to point at others, by their build: who should answer, what they did or left undone, where a thing came from, whose it is. */
import { phrases } from '../phrases.ts';

/** Who can be pointed at, in one word. */
export const OUTSIDERS =
  '(?:suppliers?|(?:sub-?)?contractors?|couriers?|carriers?|hauliers?|agenc(?:y|ies)|temps?|interns?|trainees?|apprentices?|juniors?|beginners?|volunteers?|freelancers?|franchisees?|tenants?|partners?|manufacturers?|makers?|producers?|factor(?:y|ies)|distributors?|importers?|dealers?|landlords?|freeholders?|previous owners?|owners?|hosts?|providers?|installers?|fitters?|developers?|planners?|consultants?|auditors?|printers?|editors?|banks?|portals?|platforms?|brokers?|insurers?|councils?|authorit(?:y|ies)|ministr(?:y|ies)|regulators?|inspectors?|state|city|diocese|union|school|airport|railway|post office|utility|grid operator|head office|software|algorithm|system|computer|app|machine|robot|criminals?|attackers?|thieves|competitors?|rivals?|farms?|farmers?|growers?|cleaners?|security firm|laborator(?:y|ies)|lab|night porter|porter|ex-\\w+|former \\w+|outside (?:firm|company)|\\w+ (?:ltd|gmbh|plc))';
const PUBLIC =
  '(?:you|he|she|they|customers?|users?|guests?|parents?|mothers?|fathers?|members?|riders?|drivers?|passengers?|patients?|visitors?|players|pupils|students|children|kids|people|residents|tenants|shoppers|buyers|owners|readers|workers|the public|everyone|anyone|somebody|someone|(?:mr|mrs|ms|miss|dr) \\w+)';
const US = '(?:us|me|we|i|our\\w*|my\\w*)';
/** What is done badly, or left undone. */
const BOTCHED =
  '(?:mixed up|mislaid|misread|mislabell?ed|lost|dropped|forgot|overlooked|ignored|skipped|failed|sat on|swapped|changed|switched|damaged|broke|delayed|(?:let|sent|delivered|supplied|lent|sold|gave|passed|approved|got|left|kept|told|wrote|entered|typed|put|was|were|had|has|packed|fitted|installed|opened|read|took|made) (?:\\w+ ){0,4}(?:wrong|late|badly|rot|behind|without|false|faulty|bad|careless|sloppy|asleep|slow|corners|incorrectw*|open|error|mistake))';
/** What whoever was hurt is said to have left undone. */
const HEED =
  '(?:read|follow\\w*|check\\w*|look\\w*|wear|worn|ask\\w*|hold|held|lock\\w*|close\\w*|keep|kept|use[ds]?|using|listen\\w*|tell|told|report\\w*|warn\\w*|watch\\w*|supervis\\w*|mind\\w*|wait\\w*|inform\\w*|mention\\w*|declare\\w*|open\\w*|cook\\w*|wash\\w*|store[ds]?|install\\w*|update[ds]?|take care)';
const MISUSE =
  '(?:moved|stood on|climbed|sat on|placed|removed|opened|overloaded|skipped|pressed|touched|pulled|pushed|ignored|ran|clicked|misused|forgot|failed|refused|demanded)';

export const POINTS_AWAY = phrases(`
  (?:please|kindly|should|must|best|ought to|need to|have to|you can|is to|are to) (?:\\w+ )?(?:direct|address|send|put|refer|take|turn|go|speak|talk|write|complain|apply|look|pass|bring)(?: [\\w']+){0,6} (?:to|with|at) (?:them|him|her|those|whoever|the ${OUTSIDERS}|your ${OUTSIDERS}|their \\w+)
  (?:claims?|complaints?|questions?|dispute|anger|bills?|contract|issue|responsibility|duty|liability|answers?)(?: \\w+){0,3} (?:lies?|rests?|is|are|sits?|stays?|belongs?|goes)(?: \\w+)? (?:with|to|for|against|at) (?!${US}\\b)(?:\\w+ ){0,3}(?:${OUTSIDERS}|them|him|her|those|others|whoever)
  (?:matter|question|issue|business|affair|concern|problem) (?:for|of|between) (?:the|your|his|her|their|you and|them and)(?: other)? (?:${OUTSIDERS}|him|her|them)
  ask (?:the|your|our|whoever|those|them|him|her|my)(?! ${US})(?: \\w+){0,6},? (?:who|why|what|whose|how|about|instead|rather|not)
  (?:hardly|barely|can't|cannot|couldn't|not|never|no more|no longer|nor|less|isn't|aren't|wasn't|weren't)(?: \\w+){0,4} (?:answerable|be blamed|be held|responsible for (?:what|strangers|others|whatever|them|people|anyone|how)|accountable|answer for|blamed for)
  (?:have|has|had|with) (?:no|little|nothing|neither|zero)(?: \\w+)? (?:knowledge|control|say|sight|power|part|hand|means|way|share)(?: \\w+)? (?:of|over|in|on|into)
  (?:it|that|this) (?:is|was|were) (?:the |a |an |some |our |your )?(?:\\w+ )?(?:${OUTSIDERS}|${PUBLIC}),? (?:and |rather than |instead of )?(?:not|no|who|that|which|rather)
  (?:because|since|after|once) ${PUBLIC}(?: (?:had|have|has|then|simply|all|also|were|was))? (?:${MISUSE}|not ${HEED}|not being)
  (?<!(?:if|unless|where|who|that|once|whether|when|and|or) )${PUBLIC}(?: \\w+)? (?:did not|didn't|hadn't|had not|have not|haven't|never|failed to|forgot to|refused to) (?:\\w+ )?${HEED}
  (?:were|had) (?:the |only |more |some |those |all |that )*${PUBLIC} (?:to \\w+|kept|read|been|looked|asked|taken|checked|only|done|worn|watched|not \\w+|paid|listened)
  what comes of | this is what (?:comes|happens|you get|one gets)
`);
/** Where it came from and through whose hands: no more than a report beside an apology. */
export const COMES_FROM = phrases(`
  by (?:an?|another|some|one of (?:the|our|its|their)|our)(?: (?!at|in|on|of|near|to|from)[\\w-]+){0,3} ${OUTSIDERS}(?! (?:of|report|inspection))
  (?:(?:an?|the|our|your|one|some|another|this|that|their)(?: (?!of|to|in|at|for|with|by|from)[\\w-]+){0,3} ${OUTSIDERS}|legal|sales|finance|logistics|procurement|hr)(?:,? (?:whom|that|who|which)(?: \\w+){1,6},?)?(?: (?:then|again|had|has|simply|in his|as usual))* ${BOTCHED}
  (?:came|comes|bought|lent|hired|rented|supplied|delivered|handed|given|sold|booked|ordered|taken over|passed on|entered|written|installed|built|made)(?: to us| in| out| up)? (?:from|by|through|via|with) (?:an?|our|the|your|another|one|\\w+)(?: (?!own)[\\w-]+){0,3} ${OUTSIDERS}(?:'s|s')?
  (?:is|are|was|were)(?: \\w+)? (?:employed|owned|run|managed|operated|hired|appointed|let|maintained|serviced) by (?!${US}\\b)(?:\\w+ )?\\w+ | (?:belongs?|belonged) to (?:the |a |an )?${OUTSIDERS} | in (?:their|his|her|its|other) hands | out of (?:ours|our hands|my hands|mine) | we (?:\\w+ )?(?:inherited|bought it only|took over)
`);
/** They did right by us, or help, or found it. */
export const NOT_POINTING = phrases(`
  (?:found|finds|told|tells|warned|informed|helped|helps|treated|confirmed|confirms|called|stopped|reported|noticed|discovered|spotted|advises?|advised)(?: \\w+)? (?:us|it|that|the|them|me|her|him|this|you) | (?:ask|call|ring|tell|see|phone|contact|write to|speak to|talk to|go to|show)(?: \\w+){0,2} (?:your|a|the) (?:bank|doctor|vet|pharmacist|gp|nurse|dentist|police|nearest) | police | coroner | hospital | fire (?:brigade|service) | court
`);
