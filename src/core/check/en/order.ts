/** credentials-first, forgiveness-first: what comes in the wrong place, or in place of something. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { coached } from './coached.ts';
import { first, judged } from './pattern.ts';
import { repairs } from './signs.ts';

const PRAISE: readonly (RegExp | Phrases)[] = [
  phrases(`
    for (?:over |more than |almost |nearly )?(?:\\w+ )?(?:years|decades|generations|centuries|a century),? (?:\\w+ ){1,4}(?:stood|served|trusted|cared|stands|prided|delighted|championed) | since (?:my|our|her|his) (?:\\w+ ){0,2}(?:grand\\w+|father|mother|parents|founder\\w*|founding|foundation)
    beyond what(?: \\w+){1,4} (?:asks?|requires?|demands?|prescribes?|requirements?) | ranked
    in (?:our|the company's|its) (?:blood|veins|genes|dna|bones) | letters of thanks | what this (?:club|school|firm|house|company|family|team|town|shop|place) has (?:given|done|meant)
    (?:culture|tradition|history|legacy|spirit|heritage|philosophy|standard|standards|ethos) of (?:\\w+ )?(?:care|safety|quality|trust|respect|service|openness|honesty|innovation|hygiene|excellence|responsibility|compassion|hospitality|fairness|transparency) | that is what you (?:buy|get) | treated with (?:respect|care|love|dignity)
    (?:serves?|treats?|welcomes?|teach|teaches|protects?|feeds?) (?:\\w+ ){0,4}(?:thousand|thousands|million|millions|hundreds)(?: \\w+)? | (?:enjoys?|earned|worldwide|excellent|good|fine|enviable|international|national|stellar|solid) (?:\\w+ )?(?:a )?(?:\\w+ )?(?:reputation|acclaim|renown|standing) | (?:team|staff|family|people|crew) (?:are|is) (?:\\w+ )?(?:dog|cat|animal|people|food|nature|book) (?:people|lovers?|persons?)
    not (?:just |only )?a (?:slogan|buzzword|job|business|word) | your (?:\\w+ and )?(?:privacy|safety|trust|health|security|comfort|satisfaction|wellbeing|well-being|happiness|peace of mind|confidence|data)(?: \\w+)? (?:matters?|is important|is precious|means|comes first|is close|is everything|is our|lies) | (?:no accident|no coincidence|goes without saying|need no introduction|needs no introduction|who know us|know us as|know us for|anyone who knows us) | ask anyone
  `),
  phrases(`
    (?:for|over|more than|after|in) (?:\\w+ ){0,4}(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|many|several|hundred|a hundred)(?:-\\w+)? (?:years?|decades?|generations?|seasons|winters|summers|springs)(?! old| ago)(?: \\w+){0,4} (?:now|we|have|has|our|and|of|running|in|long|the|families|people|been)
    (?:\\w+ )?generations? (?:of|have|has|ago)
    (?:have|has|had|'ve|was|were|are|is)(?: \\w+)? always (?:been|put|placed|prided|stood|believed|cared|made|taken|valued|strived|striven|worked|held|had|treated|tried|meant|come|set|insisted|aimed|served|acted|kept|sought|lived) | always (?:been|put|placed|prided|stood|believed|cared|made|taken|valued|strived|striven|held|treated|tried|meant|come first|insisted|aimed|acted)
    (?:top|highest|utmost|absolute|number one|first) (?:priority|importance|standards?) | nothing (?:is|matters|has been)(?: \\w+){0,3} (?:more important|more|closer|dearer)(?: \\w+){0,3} (?:than|to) | never (?:been )?(?:negotiable|compromised?|cut corners|up for)
    (?:pride|prides|prided|proud|proudly)(?: \\w+){0,4} (?:on|in|of|to|that|ourselves|itself|home|serve) | commitment to (?:the )?(?:highest|excellence|quality|safety|our|providing|customers?|hygiene|freshness|your|service) | passion(?:ate)? (?:for|about)
    award(?:s|-winning|ed)?
    (?:strictest|highest|toughest|most (?:stringent|rigorous|demanding|exacting|modern|advanced|careful|trusted|reliable|respected)|finest|safest|cleanest|best|first) (?:\\w+ )?(?:standards?|controls?|requirements?|certificate\\w*|quality|ingredients|care|safety|hygiene|checks?|record|technology|equipment|plants?|clinics?|schools?|in the (?:region|country|city|valley|industry|world|sector|county|north|south|business))
    integrity | exemplary
    (?:trust|confidence|safety|quality|satisfaction|privacy|confidentiality|security|wellbeing|well-being|hygiene|health|care|freshness|happiness|comfort) (?:of (?:our|your|every|each) \\w+ )?(?:is|are|was|were|has been|have been|means|mean|come|comes|stand|stands|matter|matters)(?: \\w+){0,3} (?:everything|priority|first|heart|important|sacred|dear|paramount|non-negotiable|core|dna|foundation|us)
    take (?:\\w+ ){0,6}(?:very|extremely|incredibly|deadly|most) seriously
  `),
];
/** A house that opens with its age. */
const OLD_HOUSE =
  /^\W*(?:dear \w+,? )?(?:for|in|over|after|since|it (?:is|has been)|with) (?:[\w-]+ ){0,4}(?:years?|decades?|generations?|(?:18|19|20[01])\d\d)\b(?! old| ago)[^.;]{0,80}\b(?:has|have|had|we|our|us|hearts?|hands?|name|built|made|baked|sold|served|kept|brought|carried|trust\w*|famil(?:y|ies))\b|\bpour(?:ed|s|ing)? (?:their|our|my|its) (?:hearts?|soul)\b|\b(?:quality|hospitality|safety|service|kindness|baking|music|football|care) is in our\b/;
const HAPPENED = phrases(`
  sorry | apolog\\w+ | injur\\w+ | ill | sick | fell | died | burn\\w* | fire | leak\\w* | stolen | copied | recall\\w* | broke\\w* | mistake | wrong | fail\\w* | outage | down | late | cancel\\w+ | overcharg\\w+ | hospital\\w* | found out | discovered | hurt | hacked | breach\\w* | contamina\\w+ | reports? of | complain\\w* | yesterday | last night | this morning | today
`);

const EARLY = 0.45;

/** The boast of a sentence, unless what came first in it takes it away. */
const boast = (low: string, index: number): RegExpMatchArray | null => {
  const found = first(low, PRAISE) ?? (index < 3 ? low.match(OLD_HOUSE) : null);
  if (found === null || NOT_BOASTING.test(low)) return null;
  const taken = low.match(NO_PRAISE);
  return taken === null || (taken.index ?? 0) > (found.index ?? 0) + found[0].length ? found : null;
};

export const credentialsFirst: Rule = (prose, { kind }) => {
  if (kind === 'internal' || kind === 'clarification') return [];
  const { sentences } = prose;
  const told = sentences.findIndex(
    ({ low, block }) => block.kind !== 'heading' && HAPPENED.test(low) && first(low, PRAISE) === null,
  );
  return judged(prose, ({ low, index }) => {
    const early = index < sentences.length * EARLY && (index < 6 || told === -1);
    const ahead = told === -1 || index <= told + 1;
    return early && ahead ? boast(low, index) : null;
  });
};
/** A service counted in thanks, or a high word held against oneself at once. */
const NOT_BOASTING = phrases(`
  (?:costs?|cost|losing|lost|paid|pay) us | you(?:'ve| have) been our | we(?:'ve| have) been your | until (?:last|this|yesterday|on) | (?:last week|yesterday|on \\w+day)(?: \\w+)? (?:we|i) | thank(?:s| you)(?: \\w+){0,3} for (?:\\w+ ){0,3}(?:years|decades) | (?:we|i) (?:\\w+ )?(?:say|said|claim|claimed|promise|promised|like to say|advertise|advertised|tell) | (?:we|i|but|still|and) (?:still )?(?:failed|did not|didn't|should have|should|got (?:it|this|that)|let (?:you|them|her|him|down)|left you|broke|forgot|were wrong|was wrong|fell short) | priority (?:now|tonight|today|right now|at the moment|this (?:morning|evening|weekend|week)|is (?:\\w+ )?(?:finding|helping|getting|the (?:injured|families|missing|people|safety of)|to (?:find|help|get|reach|restore))) | (?:did not|didn't|does not|doesn't) (?:stop|prevent|save|protect|show|hold|live up|excuse|count|help|change)
`);
/** The deed or the duty that comes first in the sentence takes the boast away. */
const NO_PRAISE = phrases(
  'sorry | apolog\\w+ | should have | failed | did not | didn.t | not enough | wrong | recall\\w* | stop using | do not (?:use|eat) | fell (?:off|down|ill|sick|from|over|on|into) | injur\\w+ | hospital\\w* | known (?:for|as) now',
);

const PLEAS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:only|just|all) human
    (?:pls|plz|please|kindly) (?:\\w+ )?(?:don't|do not|dont|never) (?:hate|hold|be (?:mad|angry|cross|hard|harsh|too)|leave us|go away|go elsewhere|write us off|unfollow|cancel|boycott|lose|judge|think (?:ill|badly|less)) | mercy (?:of|on) | (?:could|would|might|will|can) (?:\\w+ )?(?:overlook|find it in|see past|look past|see your way|be so kind|be so good|let it go) | if you (?:\\w+ )?(?:stuck|stayed|stick|stay|stood|stand|kept|remained|forgave|forgive|gave us) (?:with|by|us|faith|loyal)
    (?:hope|hoping|trust|wish|pray|praying)(?: \\w+){0,2} (?:that )?(?:our|your|this|the|you|it|one|they)(?: \\w+){0,4} (?:won't|will not|does not|doesn't|not|never|need not)(?: \\w+)? (?:suffer|spoil|ruin|cloud|shake|overshadow|hold|judge|turn|keep you|put you off|let one|cost us|deter) | room for (?:\\w+ ){0,3}(?:compassion|mercy|understanding|kindness|forgiveness|sympathy|grace|patience|leniency) | (?:be|being|been) (?:\\w+ )?(?:kind|gentle|lenient|merciful|charitable|forgiving) (?:with (?:us|me|them)|to us|in|when|enough|and)
    (?:ask|asking|asks|pray|praying|hope|hoping|begging|request) (?:\\w+ )?(?:for )?(?:\\w+ )?(?:grace|absolution|mercy|clemency|leniency|forgiveness|pardon|understanding|indulgence|forbearance|compassion|solidarity) | without (?:bitterness|anger|rancou?r|resentment|grudge) | excuse (?:us|the (?:mess|wait|delay|chaos|inconvenience|hold-?up)) | heal (?:together|as one|the wounds) | (?:close|closing) (?:this|the|that) (?:\\w+ )?chapter | have a heart | pray for us
  `),
  phrases(`
    (?:please |kindly |do |to |can you |could you |will you |would you |you'll |you will |may you |hope you(?:'ll| will| can)? |hoping you(?:'ll| will| can)? |beg you to |ask you to |ask everyone to |asking you to )(?:\\w+ )?(?:forgive|excuse|pardon|bear with|be patient|show (?:\\w+ )?(?:understanding|patience|leniency|mercy)|accept our|give us (?:a (?:\\w+ )?(?:chance|break|moment|second|bit)|another|time|some (?:time|slack|credit))|grant us|don't (?:give up|turn|judge|hold|be (?:too )?(?:harsh|hard|angry|cross))|do not (?:give up|turn|judge|hold|be (?:too )?(?:harsh|hard|angry|cross))|stay with|stick with|stand by|have (?:a little |some )?(?:patience|mercy|faith|understanding)|keep (?:faith|believing|trusting|your faith)|indulge|overlook|look past|find it in|cut us|let us have|remain (?:loyal|with us|patient|calm|our)|go easy|be kind|be gentle|be lenient|allow us)
    forgive (?:us|me|our|this|a) | (?:your|for|of|some|everyone's|the public's|our customers'|a little|kind|continued|their|much|public) (?:\\w+ )?(?:understanding|patience|indulgence|forbearance|leniency|forgiveness|goodwill|good will|tolerance|loyalty|mercy|clemency|benevolence|faith in us) | bear with (?:us|me|a) | cut us | (?:grant|give|allow|offer) us(?: \\w+){0,4} (?:chance|benefit|opportunity|time|slack|break|credit|trust|patience|pass|grace|leeway|understanding) | find it in your | don't (?:give up on|turn away|turn your back|hold (?:it|this) against|judge us|be (?:too )?(?:hard|harsh|angry|mad|cross)|let (?:this|one)) | we (?:hope|trust|know|ask|beg|plead|believe|are sure|are confident)(?: \\w+){0,2} (?:you|that you|for your|for|everyone|our customers|people)(?: \\w+){0,5} (?:forgive|understand|understanding|patience|patient|bear|loyal\\w*|continue|remain|slack|come back|return|chance|heart|hearts|stay|excuse|overlook|trust us|mercy|kind|friends|lenient|forgiving)
    in the hope (?:that|of) | leave it at that | let bygones
  `),
];
const ON_A_WHILE = phrases(
  'thank(?:s| you)(?: \\w+){0,3} for (?:your |the )?patience(?! and) | forgive (?:yourself|each)',
);
const DEED = phrases(`
  (?:we|i)(?: \\w+)? (?:have|has|'ve|will|'ll|are|am) (?:\\w+ )?(?:refund\\w*|replac\\w*|pay\\w*|paid|credit\\w*|reimburs\\w*|return\\w*|repair\\w*|collect\\w*|send\\w*|sent|exchang\\w*|cover\\w*|offer\\w*|giv\\w+|restor\\w*|deliver\\w*|recall\\w*|compensat\\w*|stopp\\w*|clos\\w*)
  we've | we'll | i've | i'll | refunds? | refunded | money back | were refunded | is refunded | are refunded | goes back | free of charge | you (?:can|may|will|get) | here is what | what we (?:do|are doing)
`);

/** Said that it is not asked for, or asked of a queue till an hour that is named. */
const NOT_PLEADING = phrases(`
  (?:don't|do not|doesn't|does not|neither|nor|never|not|won't|will not|no right to|cannot|can't|wouldn't|would not)(?: \\w+){0,5} (?:ask|asking|asked|expect|forgiveness|leniency|patience|understanding|mercy|sympathy|pardon|owed?) | yours to give | (?:no|without) claim on | (?:forgive|excuse|pardon|bear with) (?:us|me) (?:if|for not|when|that) (?:we|i)(?: \\w+){0,3} |  (?:bear with|be patient|patience)(?: \\w+){0,4} (?:until|till|while|line|queue|by \\d|at the|on the)
`);

export const forgivenessFirst: Rule = (prose, { kind }) => {
  const { sentences } = prose;
  const offered = sentences.findIndex(({ low }) => (repairs(low) || DEED.test(low)) && first(low, PLEAS) === null);
  return judged(prose, ({ low, index }) => {
    const found = first(low, PLEAS);
    if (found === null || ON_A_WHILE.test(low) || NOT_PLEADING.test(low) || coached(kind, low)) return null;
    if (/^[^.]*second chance\?/.test(low)) return null;
    return index < offered || (offered === -1 && index < sentences.length / 2) ? found : null;
  });
};
