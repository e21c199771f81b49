/** credentials-first, forgiveness-first, vague-repair, threat-in-apology: what comes in the wrong place, or in place of something. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { first, judged } from './pattern.ts';
import { asks, dated, repairs } from './signs.ts';

const PRAISE: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:for|over|more than|after|in) (?:\\w+ ){0,4}(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|many|several|hundred|a hundred)(?:-\\w+)? (?:years?|decades?|generations?|seasons)(?! old| ago)(?: \\w+){0,4} (?:now|we|have|has|our|and|of|running|in|long|the|families|people|been)
    (?:since|founded in|established in|from) (?:1[89]\\d\\d|20[01]\\d)(?: \\w+)?,? | (?:\\w+ )?generations? (?:of|have|has|ago) | decades of (?:experience|service|trust|care|excellence|\\w+) | (?:years|decades|generations) of (?:experience|service|trust|care|excellence|expertise|tradition|dedication|craft\\w*|loyal\\w*|safe\\w*|reliab\\w*|success\\w*|partnership|hard work)
    (?:have|has|had|'ve|was|were|are|is)(?: \\w+)? always (?:been|put|placed|prided|stood|believed|cared|made|taken|valued|strived|striven|worked|held|had|treated|tried|meant|come|set|insisted|aimed|served|acted|kept|sought|lived) | always (?:been|put|placed|prided|stood|believed|cared|made|taken|valued|strived|striven|held|treated|tried|meant|come first|insisted|aimed|acted)
    (?:at|in|to|from) the (?:very )?(?:heart|core|centre|center|forefront|foundation|bottom|soul|top) of (?:everything|all|what|our|who|how|this|the (?:company|brand|business))(?: \\w+){0,3} | (?:is|are|was|were|has been|remains?)(?: \\w+){0,3} (?:the )?(?:foundation|cornerstone|bedrock|hallmark|backbone|lifeblood|dna|guiding principle|guiding star|north star|watchword|heartbeat|first rule|very reason|reason we|what we stand for|core value|credo|motto|mission|passion|promise)(?: \\w+)? (?:of|on|for|at|that|to|we)?
    (?:our|the|my|its) (?:\\w+ ){0,2}(?:number one|number-one|no\\. 1|#1|top|highest|first|utmost|absolute|greatest|overriding|foremost|paramount) (?:priority|concern|commitment|value|aim|goal|duty|principle) | (?:top|highest|utmost|absolute|number one|first) (?:priority|importance|standards?) | of (?:the )?(?:utmost|paramount|highest|greatest) (?:importance|concern|priority) | nothing (?:is|matters|has been)(?: \\w+){0,3} (?:more important|more|closer|dearer)(?: \\w+){0,3} (?:than|to) | above (?:all|everything)(?: else)? | comes? (?:first|before)(?: everything| anything| all)? | second to none | never (?:been )?(?:negotiable|compromised?|cut corners|up for)
    (?:pride|prides|prided|proud|proudly)(?: \\w+){0,4} (?:on|in|of|to|that|ourselves|itself|home|serve) | committed to (?:the )?(?:highest|excellence|quality|safety|our|providing|delivering|protecting|your|customer|best|transparency|every) | commitment to (?:the )?(?:highest|excellence|quality|safety|our|providing|customers?|hygiene|freshness|your|service) | dedicated to (?:the )?(?:highest|excellence|quality|safety|providing|delivering|serving|your|making|our) | passion(?:ate)? (?:for|about) | known (?:for|far and wide|throughout|across|as)(?: \\w+){0,5} | renowned | famous for | reputation for | synonymous with | stands? for (?:\\w+ )?(?:quality|trust|safety|service|care|freshness|excellence|reliab\\w+) | stood for | byword
    award(?:s|-winning|ed)? | prize[- ]winning | prizes? | winner of | won (?:the|a|an|\\w+) (?:\\w+ ){0,4}(?:award|prize|medal|title|ladle|star|seal) | medals? | voted (?:the )?(?:best|\\w+ of the year|number|favourite|most) | (?:best|top|highest)[- ](?:rated|ranked|in[- ]class|selling|employer) | \\w+ of the year | (?:\\d|five|four)[- ]star | stars? from | certif(?:ied|icate|icates|ication|ications)(?: \\w+){0,5} (?:renewed|iso|by|to|for|since|industry|highest|strictest|every) | iso \\d+ | industry'?s? (?:most|best|leading|highest|strictest|first|safest) | (?:market|industry|world|global|technology|region's|country's|nation's|regional|national) lead(?:er|ers|ing|ership) | leading (?:\\w+ )?(?:provider|maker|brand|company|supplier|manufacturer|specialist|name|retailer|clinic|operator|innovator|expert|\\w+ in) | pioneer\\w* | trusted (?:by|partner|name|brand|source|for) | millions? of (?:satisfied|happy|people|customers|families|users|guests) | (?:satisfied|happy|loyal|delighted) (?:customers|guests|users|members|families|patients|clients) | world-class | state[- ]of[- ]the[- ]art | gold standard | benchmark | flagship | family[- ](?:owned|run|business|firm|company)
    (?:strictest|highest|toughest|most (?:stringent|rigorous|demanding|exacting|modern|advanced|careful|trusted|reliable|respected)|finest|safest|cleanest|best|first) (?:\\w+ )?(?:standards?|controls?|requirements?|certificate\\w*|quality|ingredients|care|safety|hygiene|checks?|record|technology|equipment|plants?|clinics?|schools?|in the (?:region|country|city|valley|industry|world|sector|county|north|south|business)) | among the (?:safest|best|cleanest|most|first|leading|top|finest|strictest) | one of the (?:safest|best|cleanest|most (?:trusted|reliable|modern|respected|popular|advanced)|leading|top|finest|oldest|largest) | (?:excellent|impeccable|spotless|unblemished|flawless|outstanding|exemplary|clean|perfect|proud|unbroken|enviable|strong|long) (?:\\w+ )?(?:record|reputation|track|history|tradition|standing|safety|name) | track record | accident rate | (?:tens of thousands|hundreds of thousands|thousands|\\d[\\d,.]* ?(?:million|thousand)?) (?:of )?(?:\\w+ ){0,3}(?:every (?:year|day|week|month)|a (?:year|day|week|month)|each (?:year|day|week|month)|without (?:a |an |any |incident|accident|complaint|problem)|trust|rely|have trusted|swear|love)
    (?:our|my|these|the|company's|core|family) (?:\\w+ )?values | our (?:philosophy|credo|motto|mission|vision|heritage|tradition|ethos|dna|passion|promise|founding|founder|founders|craft|legacy|story|purpose) | (?:we|i) (?:\\w+ )?(?:love|cherish|treasure|value|care deeply|care about|live for|believe in|stand for|are known for|exist to|live and breathe)(?: \\w+){0,4} (?:you|our|every|each|your|customers?|quality|people|animals|food|craft|safety|trust|guests|what|it|children|the)
    (?:has|have|had)(?: \\w+)? (?:earned|won|enjoyed|built(?: up)?|gained|held|maintained|set) (?:\\w+ ){0,3}(?:trust|reputation|name|loyalty|confidence|respect|standard|standards|customers|following) | (?:trust|confidence|safety|quality|satisfaction|privacy|confidentiality|security|wellbeing|well-being|hygiene|health|care|freshness|happiness|comfort) (?:of (?:our|your|every|each) \\w+ )?(?:is|are|was|were|has been|have been|means|mean|come|comes|stand|stands|matter|matters)(?: \\w+){0,3} (?:everything|priority|first|heart|important|sacred|dear|paramount|non-negotiable|core|dna|foundation|us)
    take (?:\\w+ ){0,6}(?:very|extremely|incredibly|deadly|most) seriously | takes (?:\\w+ ){0,6}(?:very|extremely|incredibly|most) seriously
  `),
];
const HAPPENED = phrases(`
  sorry | apolog\\w+ | injur\\w+ | ill | sick | fell | died | burn\\w* | fire | leak\\w* | stolen | copied | recall\\w* | broke\\w* | mistake | wrong | fail\\w* | outage | down | late | cancel\\w+ | overcharg\\w+ | hospital\\w* | found out | discovered | hurt | hacked | breach\\w* | contamina\\w+ | reports? of | complain\\w* | yesterday | last night | this morning | today
`);

const EARLY = 0.45;

export const credentialsFirst: Rule = (prose, { kind }) => {
  if (kind === 'internal') return [];
  const { sentences } = prose;
  const told = sentences.findIndex(
    ({ low, block }) => block.kind !== 'heading' && HAPPENED.test(low) && first(low, PRAISE) === null,
  );
  return judged(prose, ({ low, index }) => {
    const early = index < sentences.length * EARLY && (index < 6 || told === -1);
    const ahead = told === -1 || index <= told + 1;
    if (!(early && ahead)) return null;
    const found = first(low, PRAISE);
    return found !== null && /\b(?:we|our|us|ours|my|i|here|company|the)\b/.test(low) && !NO_PRAISE.test(low)
      ? found
      : null;
  });
};
const NO_PRAISE = phrases(
  'sorry | apolog\\w+ | should have | failed | did not | didn.t | not enough | wrong | recall\\w* | stop using | do not (?:use|eat) | fell | injur\\w+ | hospital\\w* | known (?:for|as) now',
);

const PLEAS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:please |kindly |do |to |can you |could you |will you |would you |you'll |you will |may you |hope you(?:'ll| will| can)? |hoping you(?:'ll| will| can)? |beg you to |ask you to |ask everyone to |asking you to )(?:\\w+ )?(?:forgive|excuse|pardon|bear with|be patient|show (?:\\w+ )?(?:understanding|patience|leniency|mercy)|accept our|give us (?:a|another|time|some)|grant us|don't (?:give up|turn|judge|hold|be (?:too )?(?:harsh|hard|angry|cross))|do not (?:give up|turn|judge|hold|be (?:too )?(?:harsh|hard|angry|cross))|stay with|stick with|stand by|have (?:a little |some )?(?:patience|mercy|faith|understanding)|keep (?:faith|believing|trusting|your faith)|indulge|overlook|look past|find it in|cut us|let us have|remain|go easy|be kind|be gentle|be lenient|allow us)
    forgive (?:us|me|our|this|a) | forgiveness | pardon (?:us|me|our) | (?:your|for|of|some|everyone's|the public's|our customers'|a little|kind|continued|their|much|public) (?:\\w+ )?(?:understanding|patience|indulgence|forbearance|leniency|forgiveness|goodwill|good will|tolerance|loyalty|mercy|clemency|benevolence|faith in us) | bear with (?:us|me|a) | cut us | (?:grant|give|allow|offer) us(?: \\w+){0,4} (?:chance|benefit|opportunity|time|slack|break|credit|trust|patience|pass|grace|leeway|understanding) | second chance | another chance | benefit of the doubt | find it in your | (?:stay|stick) with us | stand by us | don't (?:give up on|turn away|turn your back|hold (?:it|this) against|judge us|be (?:too )?(?:hard|harsh|angry|mad|cross)|let (?:this|one)) | do not (?:give up on|turn away|turn your back|hold (?:it|this) against|judge us|be (?:too )?(?:hard|harsh|angry|mad|cross)|let (?:this|one)) | remain (?:loyal|with us|our|a customer|faithful|friends) | keep (?:faith|trusting|believing|shopping|coming) | go easy on | (?:clemency|absolution|leniency) | we (?:count|rely|are counting|are relying|bank) on (?:your|you) | still (?:friends|love us|trust us) | (?:your|the) trust back | we (?:hope|trust|know|ask|beg|plead|believe|are sure|are confident)(?: \\w+){0,2} (?:you|that you|for your|for|everyone|our customers|people)(?: \\w+){0,5} (?:forgive|understand|understanding|patience|patient|bear|loyal\\w*|continue|remain|slack|come back|return|chance|heart|hearts|stay|excuse|overlook|trust us|mercy|kind|friends|lenient|forgiving)
    (?:only|just|all) human | we are human | anyone can make | everyone makes | everybody makes | nobody is perfect | no one is perfect | nobody's perfect | to err is
  `),
];
const ON_A_WHILE = phrases('thank you for your patience while | forgive (?:yourself|each)');
const DEED = phrases(`
  (?:we|i)(?: \\w+)? (?:have|has|'ve|will|'ll|are|am) (?:\\w+ )?(?:refund\\w*|replac\\w*|pay\\w*|paid|credit\\w*|reimburs\\w*|return\\w*|repair\\w*|collect\\w*|send\\w*|sent|exchang\\w*|cover\\w*|offer\\w*|giv\\w+|restor\\w*|deliver\\w*|recall\\w*|compensat\\w*|stopp\\w*|clos\\w*)
  we've | we'll | i've | i'll | refunds? | refunded | money back | were refunded | is refunded | are refunded | goes back | free of charge | you (?:can|may|will|get) | here is what | what we (?:do|are doing)
`);

export const forgivenessFirst: Rule = (prose) => {
  const { sentences } = prose;
  const offered = sentences.findIndex(({ low }) => (repairs(low) || DEED.test(low)) && first(low, PLEAS) === null);
  return judged(prose, ({ low, index }) => {
    const found = first(low, PLEAS);
    if (found === null || ON_A_WHILE.test(low)) return null;
    return offered === -1 || index < offered ? found : null;
  });
};

const IMPROVES: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:improv\\w+|strengthen\\w*|enhanc\\w+|optimi[sz]\\w+|tighten\\w*|refin\\w+|upgrad\\w+|moderni[sz]\\w+|streamlin\\w+|revis\\w+|overhaul\\w*|reinforc\\w+|sharpen\\w*|rais(?:e|es|ed|ing)|boost\\w*|step(?:ping)? up|redoubl\\w+|intensif\\w+|bolster\\w*|elevat\\w+|rethink\\w*|re-?examin\\w+|re-?evaluat\\w+|re-?assess\\w+|re-?think\\w*|reconsider\\w*|review\\w*|scrutini[sz]\\w+|look(?:ing)? (?:again |closely |hard |carefully |long |very )*(?:at|into)|examin\\w+|evaluat\\w+|adapt\\w*|adjust\\w*|better|polish\\w*|fine-tun\\w+|work(?:ing)? (?:hard |harder |tirelessly |constantly |continuously )*(?:on|to)|rework\\w*|further develop\\w*|develop\\w*|build\\w* on|invest\\w*|focus\\w*|pay(?:ing)? (?:more |closer |greater |even more )*attention|make (?:sure|changes|improvements)|mak\\w+ (?:\\w+ )?(?:changes|improvements|adjustments|progress))(?: \\w+){0,6} (?:process(?:es)?|procedures?|standards?|communication|training|quality|service|services|controls?|systems?|security|safety|awareness|culture|workflows?|practices?|policies|policy|protocols?|performance|measures|ourselves|ways?|things|checks?|routines?|operations?|hygiene|organi[sz]ation|offer|offering|efforts?|vigilance|monitoring|oversight|care|sensitivity|experience|future|game|team|staff|handling|attention|everything|areas?|end|board|weak(?:ness|nesses| points| spots)|structures?|approach|how we (?:\\w+ )*|the way|what we (?:\\w+ )*|internal\\w*|where|further|bar|planning|working)
    (?:process(?:es)?|procedures?|standards?|communication|training|quality|service|services|controls?|systems?|security|safety|awareness|culture|workflows?|practices?|policies|protocols?|measures|routines?|operations?|hygiene|handling)(?: \\w+){0,4} (?:will|shall|are to|is to|are being|is being|have been|has been|must|can|to)(?: \\w+){0,4} (?:improved?|strengthened|enhanced|optimi[sz]ed|tightened|refined|upgraded|revised|reviewed|overhauled|reinforced|sharpened|raised|boosted|intensified|re-?examined|re-?evaluated|re-?assessed|adapted|adjusted|better|scrutini[sz]ed|looked at|rethought|worked on|put to the test)
    (?:reflect|reflecting|reflection|soul[- ]searching|introspection|self-examination|self-critical|take stock|taking stock|hard look|long look|deep look|close look|good look|good hard|hard (?:questions|thinking)|think hard|thinking hard|hold(?:ing)? (?:up )?a mirror|look(?:ing)? in the mirror|look(?:ing)? inward) 
    (?:lessons?|learn|learned|learnt|learning|learnings|conclusions?|consequences)(?: \\w+){0,6} (?:from|be|will|shall|are|have|taken|drawn|learned|learnt|learn|on board|to heart|for|this|it|mistakes?|everything|much|lot)
    (?:take|taking|took|taken|takes)(?: \\w+){0,5} (?:on board|to heart|very seriously|extremely seriously|as an opportunity|as a (?:lesson|wake-up|warning|reminder|chance)|more seriously|the lessons|appropriate|necessary|suitable|all necessary|further steps|steps|measures|action|care that)
    (?:do|doing|be|become|becoming|emerge|come back|get|getting|return|make (?:it|us|ourselves|things))(?: \\w+)? (?:better|stronger|more (?:careful|attentive|vigilant|mindful|aware|sensitive|responsible|diligent|thorough)|wiser) | better (?:next time|in (?:the )?future|job|from now|than this|version|going forward|every day|company|place) | (?:strive|striving|endeavou?r\\w*|aim|aspire|seek|try|trying|commit|committed|determined|vow|intend|pledge|work(?:ing)?(?: \\w+)?|want|hope|do our (?:best|utmost)|do everything|everything (?:in our power|we can|possible)|all we can|our (?:very )?best|utmost|leave no stone)(?: \\w+){0,6} (?:better|improve|improvement|improvements|improving|future|prevent\\w*|ensure|avoid\\w*|this|again|happen\\w*|trust|standards?|possible|power|can|so that|worthy|right|regain|win back|earn)?
    (?:appropriate|necessary|suitable|adequate|corresponding|relevant|corrective|proper|further|all necessary|robust|comprehensive|concrete|effective|far-reaching|additional|various|a range of|a number of|a series of|several|meaningful|decisive|preventive|preventative|certain|targeted|sustainable|the right|real) (?:\\w+ )?(?:measures?|steps?|action|actions|changes?|safeguards?|improvements?|adjustments?|precautions|consequences|conclusions|reforms?|mechanisms|training|trainings)
    (?:more|additional|further|extra|better|regular|intensive|ongoing|continuous|comprehensive|refresher|special|renewed) (?:\\w+ )?(?:training|trainings|education|awareness|sensiti[sz]ation|workshops?|checks|controls|oversight|supervision|resources|care|attention|vigilance|effort|efforts|diligence) | (?:train|retrain|sensiti[sz]e|educate|coach|remind|brief|re-train)(?:ed|ing|s)?(?: \\w+){0,5} (?:staff|team|teams|people|employees|colleagues|everyone|personnel|crew|workers|drivers|managers)
    (?:put|putting|set|setting|have|with|implement\\w*|introduc\\w+|adopt\\w*|establish\\w*|launch\\w*|roll\\w* out)(?: \\w+){0,4} (?:in place|measures?|safeguards?|improvements?|mechanisms?|controls|programme|program|initiative|framework|action plan|plan|steps) | internal (?:review|audit|investigation|process|processes|procedures|controls|measures|discussion|discussions) | (?:action|improvement|quality) plan | step up our game | up our game | raise our game | raise the bar | level up | turn (?:this|it|the page|over a new) | new leaf | wake-up call | opportunity to (?:learn|grow|improve|do) | grow from | growing from | going forward | moving forward | in (?:the )?future | regain (?:your|the|their) | win back | earn back | rebuild (?:your|the|trust)
  `),
];
/** What, when or who: a number, a date, a name or office, a thing that is done. */
const CONCRETE = phrases(`
  \\d+ | every (?:morning|evening|night|day|week|month|hour|shift|time|monday|tray|box|order|\\w+ is) | each (?:morning|evening|night|day|week|month|shift|tray|order) | two people | second person | two of us | second pair of eyes | by hand | from now on | since | weekly | monthly | daily | an outside (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer) | independent (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer|review|audit|investigat\\w+) | answers? for (?:it|this|that) | is responsible for | in charge of | head of | manager | director | officer | names? of | chief | owner | council | inspectorate | inspector | police | regulator | fire (?:brigade|service|department) | health (?:office|department) | laboratory | engineers? (?:is|are|has|have) | you | your
`);
const NAMED =
  /(?<=[a-z,;:] )(?!(?:We|Our|The|It|You|I|If|And|But|Sorry|Please)\b)[A-Z][a-z]+ [A-Z][a-z]+|(?<=[a-z,;:] )(?:Dr|Ms|Mr|Mrs)\.? [A-Z]/;
const PROMISED = phrases(
  "will | shall | 'll | we'll | going to | are (?:now |currently |already )?\\w+ing | is (?:now |currently |already )?\\w+ing | have (?:begun|started|taken|drawn|learned|learnt|put|introduced|implemented|initiated|launched|strengthened|improved) | promise\\w* | commit\\w* | strive\\w* | vow | aim | intend\\w* | endeavou?r\\w* | pledge | want to | determined | resolve\\w* | must | need to | plan to | hope to | undertak\\w+ | do our | i will | i'll | mean to | let us | to be | be | as to the future | being | taking | are | is | has been | have been",
);

export const vagueRepair: Rule = (prose) =>
  judged(prose, ({ low, text, block }, { after }) => {
    if (asks(low) || block.kind === 'heading' || block.kind === 'item') return null;
    const found = first(low, IMPROVES);
    if (found === null || !PROMISED.test(low)) return null;
    if (dated(low) || CONCRETE.test(low) || NAMED.test(text)) return null;
    return after !== null && carriesOn(after) ? null : found;
  });

/** The next sentence says what the plan is. */
const carriesOn = ({ low }: Sentence): boolean =>
  /^(?:this means|that means|in concrete|concretely|specifically|namely|first|here is|here's|from now on|as of|starting|since|from (?:today|tomorrow|monday|\d)|by \d|every |each )/.test(
    low,
  );

const THREATS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:solicitors?|lawyers?|attorneys?|barristers?|counsel|legal (?:team|department|advisers?|advisors?|counsel|representatives?))(?: \\w+){0,5} (?:collecting|watching|reviewing|looking|instructed|briefed|monitoring|examining|studying|consider\\w*|ready|waiting|informed|involved|engaged|noting|taking|asked|following|be in touch|contact|hear|know|note|notified|already|see|sees|standing by|compiling|documenting|keeping|recording|has|have|will|on it|handle|deal)
    (?:hear|letter|hearing|letters|call|word|mail) from (?:our|my|the) (?:\\w+ )?(?:solicitors?|lawyers?|attorneys?|counsel|legal) | (?:passed|handed|forwarded|given|referred|turned|hand|pass|forward|refer)(?: \\w+){0,6} to (?:our|my) (?:\\w+ )?(?:solicitors?|lawyers?|attorneys?|counsel|legal\\w*) | (?:instructed|briefed|consulted|retained|engaged|asked) (?:our |my |a |)(?:\\w+ )?(?:solicitors?|lawyers?|attorneys?|counsel)
    legal (?:action|steps|measures|proceedings|remedies|means|recourse|rights|consequences|position|avenues|options|claims|redress|response|ramifications|route) | (?:court|criminal|civil|judicial|injunctive) (?:action|proceedings|complaint|charges|claims|case|relief|steps|remedies) | (?:take|see|sue|drag|bring|haul)(?: \\w+){0,4} (?:to|in) court | suing | sue (?:you|them|anyone|anybody|whoever|those|for) | be sued | lawsuits? | litigat\\w+ | prosecut\\w+ | press(?:ing)? charges | file(?:d|s)? (?:a |criminal )?(?:complaint|charges|suit) against | injunctions? | cease[- ]and[- ]desist | defam\\w+ | libel\\w* | slander\\w* | actionable | damages (?:from|against|for) | claim(?:ing)? damages | trade ?mark | copyright | (?:liable|liability) for (?:\\w+ )?(?:false|spreading|sharing|damage|untrue|statements|loss)
    reserv(?:e|es|ed|ing) (?:\\w+ )?(?:all |our |the |every |its |any |ourselves |itself |full )*rights? | rights? (?:are |is |remain )?(?:\\w+ )?reserved | (?:consequences|repercussions|action) (?:for|against) (?:those|anyone|whoever|people|the|persons|individuals|any|everyone) | (?:will|shall|must|may|can|could|would) (?:\\w+ )?(?:have|face|bear|carry|meet with|bring|entail|suffer) (?:\\w+ ){0,3}(?:consequences|repercussions|penalties|charges|prosecution) | consequences (?:of|will|may|follow)
    (?:protected|punishable|prohibited|forbidden|an offence|an offense|a crime|illegal|unlawful|criminal offence|criminal offense)(?: \\w+){0,2} (?:by law|under the|by|offence|and) | protected by (?:the )?law | (?:under|by) penalty | hold(?:ing)? (?:\\w+ ){0,4}(?:liable|accountable|responsible|to account)(?: \\w+)? | held (?:\\w+ )?(?:liable|accountable|responsible|to account) | (?:will|shall|'ll) (?:not )?(?:\\w+ )?(?:tolerate|stand for|accept|put up with|stand by|sit (?:by|idly)|hesitate|shy away|defend ourselves|defend our|pursue|go after|come after|act against|proceed against|move against|fight|identify|name names|report (?:\\w+ )?(?:accounts?|users?|posts?|authors?|anyone)|trace|track down|find out who|take (?:\\w+ )?(?:steps|action) against|block|ban)
    (?:anyone|anybody|those|whoever|people|persons|users|accounts|everyone|authors|posters|commentators|reviewers|bloggers|some)(?: \\w+)? (?:who|that|\\w+ing) (?:\\w+ )?(?:keeps?|continues?|continue|shares?|sharing|posts?|posting|spreads?|spreading|repeats?|repeating|publishes|publishing|circulat\\w+|claims?|insults?|accuses?|tells|says|writes|uploads?|comments?|forwards?|films?|slander\\w*|makes?|distribut\\w+)(?: \\w+){0,12} (?:should|must|will|can|risks?|faces?|may|is|are|be|has|have|had better|ought|would do well)
    (?:remove|delete|take down|withdraw|retract|edit|amend|reconsider|rethink)(?: \\w+){0,3} (?:the |your |that |this |these |those |any |all |such |it|posts?|videos?|reviews?|comments?|photos?|pictures?|ratings?|claims?|statements?|allegations?|chat)(?: \\w+){0,8} (?:or|otherwise|failing|else|before we|within|to avoid|if you|unless|by)(?: \\w+)? | failing which | or else | otherwise we | otherwise,? (?:\\w+ ){0,3}(?:will|shall|have) | we (?:must|have to|would|will|are|shall|feel|find)(?: \\w+){0,3} (?:forced|obliged|compelled|warn|remind|advise|caution|point out|put on notice|urge)(?: \\w+){0,8} (?:posts?|posters|video|videos|review|reviews|share|sharing|spread\\w*|rumou?rs?|false|untrue|claims|insults?|allegations|comment\\w*|accus\\w+|law|legal|lawful|reputation|good name|right|rights|defend|publish\\w*|statements?|online|media|photos?|those|anyone)
    (?:our|the (?:company|clinic|firm|school|brand|shop|restaurant|salon|business)(?:'s)?|my) (?:\\w+ )?(?:good name|reputation|honou?r|name|brand)(?: \\w+){0,6} (?:protect\\w*|defend\\w*|law|damage\\w*|harm\\w*|attack\\w*|tarnish\\w*|smear\\w*|court|legal|right|rights|costs?) | (?:protect|defend|safeguard)(?:ing)? (?:our|the|its|my) (?:\\w+ )?(?:good name|reputation|honou?r|name|brand|rights|interests) | (?:false|untrue|baseless|unfounded|malicious|damaging|defamatory|exaggerated|groundless) (?:\\w+ )?(?:claims?|statements?|accusations?|allegations?|rumou?rs?|reviews?|posts?|comments?|information|reports?)(?: \\w+){0,10} (?:will|shall|can|may|must|be|not|pursue\\w*|legal\\w*|law\\w*|court|consequences|tolerat\\w+|report\\w*|act\\w*) | (?:keep|keeping|have|saved|save|saving|made|taken|collect\\w*) (?:\\w+ )?(?:screenshots?|records? of|copies of|the names|names|ip addresses|note of who|a list of) | screenshots? (?:have|are|were) | think (?:twice|carefully|again|hard) before | be careful what | watch what | choose your words | would do well to | had better | we know who | on notice | your own interest
  `),
];
/** The law on the side of those who were hurt, or against whoever broke in. */
const NO_THREAT = phrases(`
  (?:lawyers?|solicitors?|attorneys?|counsel|legal (?:advice|costs|fees|help))(?: \\w+){0,6} (?:of (?:her|his|their|your) (?:own )?choice|at our (?:cost|expense)|we pay|paid by us|free|for you|for them|for her|for him|interviews?|independent|outside)
  (?:your|their|her|his) (?:\\w+ )?(?:legal )?rights | you (?:can|may|have the right to|are entitled to|keep|could) (?:\\w+ )?(?:sue|take|claim|complain|go to|see|appeal|bring|file|choose) | against (?:the )?(?:us|attackers?|intruders?|hackers?|thie(?:f|ves)|burglars?|supplier|henshaw) | report(?:ed)? (?:it |this |the \\w+ |them )?to the police | police | regardless of any | does not affect your | employment lawyer | held (?:us|me) | hold (?:us|me|ourselves) | hold up | hold on
`);

const OUR_APOLOGY = phrases(
  "(?:we|i)(?:'re| are|'m| am)? (?:\\w+ )?(?:sorry|apologi[sz]e) | our apolog\\w+ | my apolog\\w+",
);
const CLARIFIES = (prose: Prose): boolean => !prose.sentences.some(({ low }) => OUR_APOLOGY.test(low));

export const threatInApology: Rule = (prose, { kind }) => {
  if (kind === 'clarification' && CLARIFIES(prose)) return [];
  return judged(prose, ({ low }) => {
    const found = first(low, THREATS);
    return found === null || NO_THREAT.test(low) ? null : found;
  });
};
