/** Ways to make harm weigh less, by their build: a comparison, a shrug, a smaller word, who else had it worse, how soon it was over. */
import { phrases } from '../phrases.ts';

const HURT_NOUN =
  '(?:injur\\w+|burns?|cuts?|bruis\\w+|wounds?|scald\\w*|bites?|stings?|whiplash|concussion|rash\\w*|nausea|sickness|poisoning|accident|crash|fall|collapse|fire|blaze|explosion|release|leak|escape|splash|breach|exposure|theft|loss|disclosure|intrusion|attack|smoke|gas|infection|stampede|panic|landing|incident|event|mix-up|error|slip|oversight|lapse|damage|harm)';
const SMALL =
  '(?:slight|small|little|tiny|minor|mini|brief|short|quick|modest|mild|light|gentle|limited|isolated|harmless|simple|mere|ordinary|routine|common|superficial|temporary|passing|supposed|relative|rather \\w+|pretty \\w+)';
export const WEIGHED_LIGHT = phrases(`
  (?:it|this|that|these|they|what \\w+|there) (?:is|was|are|were|wasn't|isn't|weren't|aren't)(?: not|n't)? (?:\\w+ )?as (?:if|though) | (?:it's|it isn't|it wasn't|that's|this isn't|not) (?:not |quite |exactly |really )?(?:as (?:if|though|bad|serious|grave|severe)|like) (?:anyone|anybody|we|the|it|someone|somebody|they|all|there|that|this|people|you|your|a|an)
  (?:compared (?:with|to|against)|measured (?:against|by)|next to) (?:what|other|others|most|any other|those|whole|bigger|everything|\\w+ (?:have|has|had|went|suffered|disasters?|accidents?|companies)) | by (?:the )?(?:standards?|yardstick|measure)(?: of)? | by (?:any|industry|most|today's|international|\\w+) standards
  (?:hardly|scarcely|barely|not exactly|not really|not quite|far from|nowhere near|anything but)(?: \\w+){0,3} (?:counts?|qualif\\w+|disasters?|tragedy|drama\\w*|worth|emergenc\\w+|crisis|end of|great|big|serious\\w*|grave|news|matters?|noticed|life-threatening|a matter of|secret|sensitive)
  nothing (?:much|really|special|unusual|broken|serious|grave|worse|more|a (?:plaster|night|little|good|day|week|password|new) \\w*|that (?:a|an|won't|will not|cannot|can't|couldn't|time)|to (?:write home|speak of|lose|get|make|fuss|panic|keep))
  all (?:were |are |was )?(?:home|out|back|up|discharged|well)(?: \\w+){0,2} (?:by|before|within|after|in|again) | (?:home|discharged|released|sent home)(?: \\w+){0,3} (?:the same (?:day|evening|night|afternoon)|within (?:hours|the hour|a day|an hour)|before (?:lunch|dinner|supper|dark)|by (?:evening|lunchtime|nightfall|dinner|supper))
  (?:looked|looks|sounds|felt|feels|reads|seems|appears) (?:\\w+ )?(?:worse|more \\w+|bigger) than | (?:worse|bigger) than (?:it|they) (?:was|is|were|are)
  (?:make|making|made|turn|turning|blow|build)(?: \\w+){0,5} (?:a drama|drama|a mountain|more of it|too much of) | (?:storm in a|crown jewels|state secrets?) ?(?:\\w+)?
  (?:c'est la vie|it happens|one of those days)
  (?:amount(?:s|ed|ing)?|came|comes|come|boil(?:s|ed)?|add(?:s|ed)?)(?: \\w+){0,2} (?:to|down to|up to) (?:little|no|nothing|a few|a bit|a couple|some|a|just|only|hardly|about) | little (?:more|else|other) than | no (?:more|worse|bigger|different) (?:\\w+ )?(?:than|from) (?:a|an|what|any|the|you)
  ${SMALL} (?:\\w+ )?(?:of )?${HURT_NOUN} | (?:little|small|tiny|mini|bit of an?|a few|couple of|some) (?:\\w+ )?(?:oopsie|oops|bumps?|knocks?|scratches|jostling|whiplash|splash\\w*|dizz\\w+|coughing|stomach|tummies)
  (?:in|under) rare (?:and \\w+ )?(?:circumstances|cases|conditions|situations) | (?:not|less than|hardly|isn't|wasn't) (?:entirely |quite |exactly |altogether )?ideal
  (?:paperwork|filing|admin|technical|teething) (?:slips?|errors?|mix-?ups?|matters?|details?|troubles?|problems?|issues?|points?|hiccups?|glitch\\w*|oversights?) | (?:just|only|simply|purely) (?:an? |the |your |their |his |her |some )?(?:first |old |e-?mail |work |few |couple of |bit of |little )*(?:names?|addresses|emails?|e-mails?|numbers?|dates? of birth|initials|phone|street|titles?|lists?|photos?|copies|backup|scratch\\w*|bruise\\w*|shock|fright|scare|smoke|steam|water|glass|finger|thumb|ankle|arm|tooth)
  (?:could|can) (?:be |have been )(?:found|looked up|read|seen)(?: \\w+){0,2} (?:online|on the internet|in any|anyway|elsewhere)
`);
