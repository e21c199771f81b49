/** over-promise: what nobody can keep, or nobody has confirmed, is promised. */
import type { Rule } from '../language.ts';
import type { Facts } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { first, judged, type Near } from './pattern.ts';
import { asks, dated, hedged } from './signs.ts';

const PROMISES: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:is|are|am)(?:n't| not) going to (?:happen|go down|go wrong|fail|break|lose|leave|miss|let|recur|repeat|be (?:late|cold|lost|hurt|left|without|late))(?: [\\w']+){0,8} (?:again|a second time|any ?more) | (?:won't|will not) (?:go down|go wrong|fail|break down|let you down|leave you|lose)(?: [\\w']+){0,8} (?:again|a second time|any ?more) | never (?:ever )?(?:again|happen|recur|occur|be repeated|repeat) | (?:won't|will not|cannot|can't|shall not) (?:ever )?(?:happen|occur|recur|be repeated|repeat|take place)(?: \\w+){0,4}(?: again| twice| a second time| any more| anymore)? | no (?:\\w+ ){1,5}will (?:ever|again|have to|be|experience|suffer|face|go|leave|get|find|wait)(?: \\w+)*
    guarante\\w+ | (?:my|our|you have my|you have our|i give you my|we give you our|on my|on our) (?:solemn )?(?:word|honou?r|oath|promise) | (?:we|i)(?: \\w+)? (?:promise|pledge|swear|vow|assure you|undertake)(?: \\w+){0,4} (?:that|you|never|every|no|all|everyone) | come what may
    (?:every|each) (?:single|last|and every) (?:case|bag|suitcase|one|penny|cent|customer|guest|person|family|copy|order|parcel|loss|member|patient|item|claim|euro|pound|dollar|day|time|person affected|player|user)(?: \\w+){0,6} | (?:100|one hundred|a hundred) ?(?:%|percent|per cent)(?! (?:of|refund|back)) | zero (?:risk|errors?|defects?|tolerance|incidents?|mistakes?|chance|accidents|complaints) | impossible (?:for (?:this|it|that|such|anything)|that|in future|to happen) | (?:the )?(?:safest|best|strictest|most secure|cleanest|most reliable)(?: \\w+){0,4} (?:in the|in this|anywhere|ever|world|country|city|industry|on the market|you can)
    that(?:'s| is) (?:a|our|my) (?:solemn |firm )?promise | not (?:one|a single) (?:\\w+ ){1,3}(?:will|is going to)
  `),
];
const FUTURE = phrases(
  "will | shall | we'll | you'll | it'll | going to | promise | guarantee\\w* | word | can rely | be assured | never | won't | can't | cannot | get | gets | comes | is | are",
);
/** The promise is refused, or asked about, or describes what is. */
const NO_PROMISE = phrases(`
  (?:cannot|can't|can not|could not|do not|don't|won't|will not|not able to|unable to|no one can|nobody can|not in a position to|rather not|not going to|wouldn't|would not|will not be|not) (?:yet |honestly |seriously )?(?:\\w+ )?(?:promise|guarantee|swear|pledge|say|assure|undertake|give)
  (?:won't|will not|don't|do not) (?:repeat|spread|share|pass on) (?:it|that|them|those|the|this|any) | (?:months?'?|years?'?|weeks?'?|days?'?|the|your|its|under|of|our|this|that|extended|manufacturer's|maker's|money-back|debit) guarantee(?! (?:that|no|you|it|this|never|every|all)\\b) | nobody (?:has to|need|needs to) | (?:may|might|that) never | we (?:\\w+ )?never (?:ask|call|phone|ring|request|send|need|charge|store|stored|keep|kept|share|sell) | (?:will|shall|do|does|would) never (?:ask|call|phone|ring|request|send|contact|charge|text|email|e-mail|mail|demand|want|need) | never have been | never been | never give | please
  \\w+-(?:year|month|day|week) (?:guarantee|warranty) | (?:board|council|works council|bank|insurer|court|trustees) (?:\\w+ ){0,4}(?:signed|approved|confirmed|agreed|resolved) | never (?:say|write|tell) | (?:as soon as|if) (?:we|it|they)
  guarantee (?:fund|claim|period|card|number|terms|certificate|expires|runs|covers)
`);
/** Absolute in itself, in whatever tense. */
const ABSOLUTE = phrases(`
    (?:no|nobody|none)(?: [\\w']+){0,5} ever (?:\\w+ ){1,6}again
  (?:whatever|however long|however much|whatever time) it (?:takes|costs)
  nothing (?:of (?:this|the|that) (?:kind|sort) |like (?:this|that|it) )?(?:can|will|shall|could|is going to) ever (?:again )?(?:occur|happen|recur|go wrong|be) | (?:is|are) as safe (?:with us )?as (?:in|at) | will be as good as new
  (?:everyone|everybody|all of you|each of you|every \\w+|all \\w+)(?: \\w+)? (?:will|shall|is going to) (?:be|get|receive|have)(?: \\w+){0,4} (?:in full|for everything|every (?:cent|penny)|without (?:any )?exception|completely|without delay)
  (?:we|i|and|to|they)(?:'d| will| would|'ll)? (?:\\w+ )?(?:vouch|vow|swear|pledge) (?:to|for|you|you'll|you will|that|never|it|no|on|down|every|all|by)(?: \\w+){0,4}
  (?:make|making|makes|ensure|ensures|ensuring|see to it|guarantee)(?: (?:absolutely|quite|doubly|completely|very|sure|certain|that)){0,4} (?:that )?(?:no (?!later)\\w+|nobody|nothing|none|never|(?:this|it|that|such \\w+|something like this)(?: \\w+){0,2} (?:never|cannot|can't|won't|does not|doesn't|not))(?: \\w+){0,6} (?:ever|again|happens?|is|are|be|goes|gets|recurs?|repeated|left|suffers?)
  ever again
  (?:nobody|no one|not one (?:person|customer|guest|employee|passenger)) (?:loses? (?:their|his|a|any)|misses|goes (?:home )?(?:without|empty|hungry)|suffers?|is left|gets left|will be left)(?: \\w+){0,4}
  (?:you have|we give(?: \\w+){0,3}|i give(?: \\w+){0,3}) (?:our|my) (?:\\w+ )?(?:assurance|word|pledge)
  (?:cannot|can't|can never|could never|will never|won't|couldn't) (?:possibly |ever |again |simply |physically )?(?:fail|break down|go wrong|recur|happen again|be hacked|be breached|crash|collapse|fall over|slip through|be repeated|occur again)
  (?:safest|best|strictest|most secure|cleanest|most reliable|toughest|strongest|finest|most modern)(?: \\w+){0,3} (?:in the (?:world|country|industry|land|city|region|business|market)|in (?:europe|asia|britain|america|the uk)|anywhere|on the market|on (?:earth|the planet)|of all|ever|of its kind|there is|money can buy) | (?:is|are|be|were) (?:\\w+ )?a thing of the past
`);
const BAD =
  '(?:accidents?|bugs?|errors?|mistakes?|faults?|failures?|delays?|leaks?|breaches|breach|outages?|defects?|incidents?|slips?|complaints?|losses|loss|injur(?:y|ies)|problems?|issues?|glitch(?:es)?|surprises|downtime|mix-ups?|recalls?|cancellations?|crash(?:es)?|lapses?|fires?|falls?|cases?|works|closures?|queues?|overbooking\\w*|price rises?|job losses|redundanc\\w+|victims?|casualt\\w+|infections?|contamination|hacks?|attacks?|repeats?|repetition|recurrence|second time|excuses)';
const HENCEFORTH =
  "(?:from (?:now|today|here|tomorrow|tonight|this (?:day|moment|minute|hour|week|point)|monday)(?: on(?:wards?)?| forward| out)?(?: out)?|again|any ?more|any longer|in (?:the )?future|in (?:your|their|our|my|anyone's) (?:own )?lifetimes?|ever|henceforth|hereafter|this season|next season|as long as|for ?ever|for good|after (?:today|this)|under (?:our|my) (?:roof|watch|management)|on (?:our|my) watch)";
/** Nothing bad, for all time; everything good, whatever it takes; and the seals put on it. */
const TOTAL = phrases(`
  (?:whatever|no matter what) (?:happens|comes|may come|the weather) | one hundred per ?cent
  (?:zero|not one|not a single|no more|never another|not another) (?:\\w+ ){0,2}${BAD} | no (?:further |more |other |such )?(?:\\w+ ){0,2}${BAD}(?: [\\w']+){0,8} ${HENCEFORTH} | (?:zero|no|not one|not a single|none|nobody|no one)(?: [\\w']+){0,7} (?:mishandl\\w+|los(?:e|es)|miss(?:es)?|suffers?|falls?|gets? (?:hurt|lost|forgotten|sick|left)|is (?:hurt|left behind|lost|forgotten|overcharged|turned away|harmed|injured)|goes wrong|slips? through|fails?|breaks?)(?: [\\w']+){0,4} ${HENCEFORTH}
  (?:is|are|be|become|becomes|made|now|henceforth) (?:\\w+ )?(?:impossible|excluded|ruled out|unthinkable|inconceivable)(?: [\\w']+)? ${HENCEFORTH} | (?:there|it|that|this|we|they|you) never will(?: be| have| do)?
  (?:will|shall|'ll|going to) (?:\\w+ )?(?:bring|get|find|rescue|save|see)(?: [\\w']+){1,6} (?:home safe\\w*|safe and sound|alive|home (?:\\w+ )?(?:tonight|today|tomorrow)|back safe\\w*|unharmed)
  (?:no|not a|not the (?:slightest|least)|nothing|nobody|no one|none)(?: \\w+){0,5} (?:will|shall|'ll|can|could|is going to|are going to) (?:ever |possibly )?(?:come to|befall|be left|remain|suffer|notice|feel|arise|result|be worse|be out of pocket|be disadvantaged|want for|touch|get (?:near|past|through|at)|have to (?:wait|fear|worry|pay))(?: \\w+){0,3}
  (?:firm|absolute|personal|full|unconditional|categorical|cast-?iron|iron-?clad|watertight|copper-bottomed|rock-?solid|hundred percent|unbreakable|binding) (?:\\w+ )?(?:assurance|guarantee|commitment|certainty|promise|word|pledge) | (?:take|bank|count|bet) (?:that )?(?:to the bank|on (?:it|that|us for)) | you (?:can|may|will) (?:\\w+ )?(?:count|rely|bank|depend) on (?:that|us|our)
  (?:eradicate|eliminate|abolish|banish|rule out|make impossible)(?: \\w+){0,3} (?:all|any|every|${BAD})
`);
/** A time or a deed put beyond doubt by what is added. */
const SEALED =
  /^(?!.*\b(?:not|won't|never|no more)\b).*\b(?:will|shall|going to)\b.*[,;–—-] ?(?:full stop|period|no ifs|guaranteed|promised?|i promise|we promise|(?:you have )?(?:my|our) word|mark my words|trust (?:us|me)|believe (?:me|us)|no matter what|come what may|(?:come )?rain or shine|no excuses|end of|on that you can rely|count on it|bank on it)\W*$/;
/** While it is still being looked for or talked about, no hour and no sum stands. */
const STILL_OPEN =
  /\bstill (?:looking|searching|talking|negotiating|going on|under way|waiting|trying|being|unknown|unclear|hunting|digging)|\b(?:although|even though|though|while)\b.*\b(?:talks?|search|approval|funding|parts|suppliers?|permit)\b|\b(?:search|talks|negotiations) (?:began|continues?|are|is|goes|go)|\bnot yet (?:found|known|agreed|approved|signed)|\b(?:no idea|don't know|do not know|not sure) (?:why|what|how|where)/;
const RESTORED =
  /\b(?:will|shall|'ll|going to)\b[^.;]*\b(?:back|restored|home|running|open|swap\w*|replac\w+|repaired|fixed|delivered|found|paid|normal|working|online|finished|done|solved|over)\b/;

const TIME_OF_DAY = phrases('at the latest | definitely | certainly | in any case');
const SAYS_WHEN_WE_SPEAK = phrases(
  'updates? | write | report | news | inform | post | tell | speak | call | ring | publish | answer | reply | let you know | gets? (?:a|an|the|their|his|her) (?:\\w+ )?(?:letter|call|mail|message|email|text) | statement | hear | information | notice | letter | closed? | shut | refund\\w*',
);

/** What nobody has confirmed, promised with a time or a sum. */
const OPEN_PROMISE = phrases(`
  (?:will|shall|'ll|we'll|you'll|it'll|they'll|going to)[^.;]{0,70} (?:by|before|on|within|at|until|in time for|this|next|tomorrow|tonight)(?: \\w+){0,4} | (?:within|by|in|before|from|on)(?: \\w+){1,4} (?:will|shall|'ll|is going to|are going to)(?: \\w+){0,6} | (?:is|are) (?:already )?(?:on (?:its|their) way|coming|in the post|certain|agreed|settled|fixed|due|secured|being (?:paid|sent|transferred))(?: \\w+){0,5}
`);
/** A sum that nobody has settled, promised whole. */
const PAID = phrases(
  "(?:will|shall|'ll|we'll)[^.;]{0,40} (?:in full|made good|made whole|compensated|covered|reimbursed|paid (?:for|out|back))",
);
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
  'running | back | restored | working | online | available | up again | reopen\\w* | open again | resume[sd]? | normal | fixed | delivered | arrive[sd]? | with you | in your | at your | compensat\\w+ | made good | paid | history | over | behind us | solved | resolved | sorted',
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
  if (!about) return null;
  const owed = times.some(({ claim }) => /compens|sum|amount|how much/i.test(claim));
  return low.match(OPEN_PROMISE) ?? (owed ? low.match(PAID) : null);
};

const firmly = (facts: Facts | null, low: string): boolean =>
  facts !== null &&
  [...facts.confirmed].some(
    ([name, values]) =>
      /commit|promise|guarantee|remedy|refund|decision|compensation|offer/i.test(name) &&
      values.some((one) => stemsOf(String(one)).some((stem) => low.includes(stem))),
  );

/** Told of what was, or as a wish. */
const BEHIND = /\b(?:wish|hope|if only|used to|thought|believed|told you|had said|we said|want to)\b/;

const absolute = (low: string): RegExpMatchArray | null =>
  BEHIND.test(low) ? null : (low.match(ABSOLUTE) ?? low.match(TOTAL) ?? low.match(SEALED));

const IN_A_WHILE = /\bin (?:an?|one|two|under) (?:\w+ )?(?:fortnight|weeks?|days?|months?|hours?)\b|\bovernight\b/;
/** Said to be so by an hour, beside a sentence that leaves it open. */
const premature = (low: string, { before }: Near): RegExpMatchArray | null =>
  (dated(low) || IN_A_WHILE.test(low)) &&
  !SAYS_WHEN_WE_SPEAK.test(low) &&
  [low, before?.low ?? ''].some((one) => STILL_OPEN.test(one))
    ? low.match(RESTORED)
    : null;

/** What ought to be is not yet said to be. */
const WISHED = /\b(?:should|ought to|must) never (?:ever )?(?:have )?\w+/g;

const NEVER = /never|again|promise|without fail/;
/** Promised in a way that time or chance can break. */
const rash = (low: string): RegExpMatchArray | null => {
  const found = FUTURE.test(low) ? first(low, PROMISES) : null;
  if (found === null || (dated(low) && /^guarante/.test(found[0]))) return null;
  return (TIME_OF_DAY.test(found[0]) || dated(low)) && SAYS_WHEN_WE_SPEAK.test(low) && !NEVER.test(found[0])
    ? null
    : found;
};

export const overPromise: Rule = (prose, { facts }) =>
  judged(prose, ({ low: said }, near) => {
    const low = said.replace(WISHED, (wish) => ' '.repeat(wish.length));
    if (asks(low) || NO_PROMISE.test(low)) return null;
    const found = absolute(low) ?? rash(low) ?? premature(low, near);
    if (found === null) return openPromise(low, facts);
    return firmly(facts, low) && !/never|again|guarante/.test(found[0]) ? null : found;
  });
