/** conditional-apology, sorry-but: how an apology fails while it is being made. */
import type { Rule } from '../language.ts';
import { phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { coached } from './coached.ts';
import { first, judged, type Near, part, pattern } from './pattern.ts';
import { asks } from './signs.ts';

const SORRY = part(`
  sorry | apolog\\w+ | regret\\w* | forgive | pardon | excuse us | (?:our|my) bad | mea culpa
`);
const REGRETTING = pattern(`\\b${SORRY}`);
const EFFECT = part(`
  (?:what|than|how|(?:as \\w+ as)) (?:you|they|he|she|anyone|everybody|everyone)(?:'d| had| have)? (?:\\w+ )?(?:hoped|expected|wanted|wished|imagined|deserved?|ordered|pictured) | up to (?:scratch|standard|par|expectations?|your|the mark|our) | let (?:you|them|anyone|anybody|her|him|people) down | st(?:i|u)ng\\w* | hardships? | upset\\w* | offen[cds]\\w* | hurt\\w* | insult\\w* | mess(?:ed|es)? up | spoil\\w* | ruin\\w* | injur\\w+ | slipped | fell | burn\\w* | damag\\w+ | lost | wast\\w+ | missed | broke\\w* | fail\\w* | delay\\w* | overcharg\\w+ | react\\w* badly | (?:read|seen|taken|heard|understood|received|perceived|interpreted|came across|come across) (?:as|by|in|that way|wrong\\w*|badly) | harm\\w* | inconvenien\\w+ | distress\\w* | discomfort | uncomfortable | trouble\\w* | disappoint\\w+ | confus\\w+ | pain | anxiety | worr\\w+ | concern\\w* | anno\\w+ | affect\\w+ | let down | frustrat\\w+ | upheaval | unease | alarm\\w* | disturb\\w* | embarrass\\w* | felt | feels? | put out | suffer\\w* | impact\\w* | experienc\\w+ | caus\\w+ | fell short | fallen short | less than | displeas\\w+ | ill | unwell | sick | bother\\w* | misled | not (?:quite |all |everything |what |as \\w+ as )?(?:\\w+ ){0,3}(?:might|should|could|ought to|would) have | wrong\\w* | shock\\w* | aggriev\\w+ | difficult\\w* | disrupt\\w* | burden\\w* | out of pocket | imposition | nuisance | short of | unhappy | disadvantag\\w+
`);
const PEOPLE = part(`
  anyone | anybody | someone | somebody | those | any (?:of (?:you|our \\w+|them) |\\w+ |\\w+ \\w+ )?(?:who|that) | whoever | everyone | people | customers? | guests? | members? | all | any \\w+
`);
/** The condition itself: an if on the harm, a may on the harm, an extent. */
const CONDITIONS: readonly RegExp[] = [
  pattern(
    `\\b(?<!')(?:if|in case|in the event(?: that)?|should(?! (?:have|not|never)\\b)|insofar as|in so far as|to the extent(?: that)?|to whatever extent|wherever|where (?:this|it|any|anyone|that|our|we)|provided|assuming|supposing|were (?:any|anyone|it|there|this|that|such|our|we)|whenever|inasmuch as|as far as|so far as)\\b[^;:.]{0,90}?\\b${EFFECT}\\b`,
  ),
  pattern(
    `\\b(?<!')${PEOPLE}\\b[^,;:.]{0,30}?\\b(?:may|might|could|possibly|potentially|perhaps|who (?:\\w+ )?(?:feels?|felt|found|finds?|considers?|believes?|thinks?|sees?)|was offended|were offended|took offen[cs]e|who'd|who would|can show|can prove|could show|wish(?:es)? (?:one|it|for)|had hoped|expected|would have|would like|who want|who wants|deems?|regards?|insists?)\\b`,
  ),
  pattern(
    `\\b(?<!')(?:any|whatever|possible|potential|perceived|the possible|a possible)\\b[^,;:.]{0,50}?\\b(?:may|might|could|possibly|potentially|perhaps)\\b`,
  ),
  pattern(
    `\\b(?<!')(?:(?:for )?any (?:and all )?(?:\\w+,? (?:or |and )?){0,3}?(?:inconvenience|upset|offen[cs]e|hurt|harm|distress|discomfort|trouble|disappointment|confusion|pain|anxiety|worry|concern|annoyance|frustration|disruption|disturbance|misunderstanding|embarrassment|suffering|alarm|difficulty|difficulties|impact)|(?:possible|potential|perceived) (?:\\w+ )?(?:inconvenience|upset|offen[cs]e|hurt|harm|distress|discomfort|shortcomings?|errors?|mistakes?|failings?))\\b`,
  ),
  pattern(
    `\\b(?<!')(?:to (?:the|whatever) (?:extent|degree)(?: that)?|in ?so ?far as|in ?as ?much as|subject to|depending on|on the (?:basis|footing|understanding) that)(?! (?:we|i) (?:can|are able|may)\\b)|(?:if (?:so|that is the case|that was the case|it (?:did|was|has|is|came)|this|that|there was|there were|anything|any|mistakes|something|and when|indeed|in fact))\\b`,
  ),
];
/** The sentence opens with the condition and apologises in what follows. */
const OPENS_WITH_IF = pattern(
  `^\\W*(?:(?:and|so|well|hey|all|look|now|then|but|dear \\w+),? ){0,3}(?:(?:if|where|wherever|assuming|provided|providing|supposing|in case|in the event|in the unlikely event|on the off chance|should|unless|had|were)(?! (?:we|i|our|my|you (?:need|want|wish|have (?:a |any |more |further |questions|symptoms|one)|prefer|require|would like))\\b)) [^;:]{1,160}?,[^;:]*?\\b${SORRY}`,
);
/** The condition trails the apology, short or long. */
const TRAILS_IF = pattern(
  `\\b${SORRY}\\b[^;:.]{0,80}?[ ,(](?:if|assuming|supposing|provided|in case|on the off chance|always assuming)(?: indeed| in fact| that| ever)* (?:(?:there|they|it|he|she|this|that|such|so|any|anyone|anybody|someone|somebody|one|some|we|i)(?: \\w+)? (?:is|are|was|were|has|have|did|does|do|really|actually|indeed|caused?|happened)|any|so|ever)\\b`,
);
const IF_THEN_SORRY = pattern(
  `\\b(?<!')(?:if|assuming|provided|supposing)(?: (?:we|i|they|it|he|she|this|that|so|any|indeed|really|actually|ever)){1,3}(?: (?:did|have|has|had|was|were|is|are))(?: so| any| indeed| cause \\w+| harm \\w+| hurt \\w+)?,?(?: then)?(?: \\w+)? (?:we|we're|we are|i|i'm|i am|the \\w+)(?: \\w+){0,3} ${SORRY}`,
);
/** Who took it so is the condition. */
const WHO_TOOK_IT = pattern(
  `\\b${SORRY}\\b[^;:.]{0,40}? to (?:${PEOPLE}|those \\w+)\\b[^;:.]{0,20}? who (?:\\w+ )?(?:took|take|read|saw|see|heard|misread|misunderstood|got|objected|objects?|minds?|minded|expected)\\b[^;:.]{0,60}?\\b(?:wrong|badly|offen[cs]e|personally|seriously|amiss|differently|exception|impression|issue|umbrage|wonky|\\w+ parcel)\\b`,
);
/** Whoever it may have been is asked to come forward. */
const TO_WHOEVER = pattern(
  `\\b(?<!')(?:for|to|with) (?:anyone|anybody|whoever|any \\w+)\\b(?! else)[^.;:]{0,50}\\b(?:put out|hurt|upset|affected|offended|inconvenienced|bothered|troubled|disappointed|concerned)\\b[^.;:]{0,80}\\b${SORRY}|\\b${SORRY}\\b (?:\\w+ )?to (?:anyone|anybody|whoever)(?: who)?(?: was| were| has been| is)? (?:put out|hurt|upset|affected|offended|inconvenienced|bothered|troubled|disappointed)\\b`,
);
/** Only such as can show it, only where it was so, only were it so. */
const ONLY_SUCH = pattern(
  `\\b${SORRY}\\b[^.;]{0,140}?\\b(?:such (?:of (?:them|you|those|our \\w+)|\\w+) as|any of (?:them|you|those) (?:who|that)|where (?:\\w+ ){0,4}(?:was|were|is|has|have|did)|were (?:they|it|he|she|you|anyone|there|such) to|had (?:they|it|he|she|you|anyone|there) (?:\\w+ )?been|provided (?:that|they|these|it|you|there|those)|on condition|inasmuch|only (?:if|where|insofar)|if and (?:when|where|only)|to whatever|unless|whether or not(?! you)|conceivable|alleged|supposed|purported|presumed)\\b|#\\w*(?:sorry|apolog|regret)\\w*(?:if|maybe|anyone)`,
);
const HANGS: readonly RegExp[] = [ONLY_SUCH, TO_WHOEVER, OPENS_WITH_IF, TRAILS_IF, IF_THEN_SORRY, WHO_TOOK_IT];

/** Here the if asks, or leads to help, and the apology does not hang on it. */
const OTHER_IF = phrases(`
  if you (?:were|are) (?:one of|among|there|on (?:board|that|the)|in (?:the|that)|at (?:the|that)|with us|waiting|standing|stuck) [^,;]{0,60} |
  (?:know|say|tell|see|check|ask|asking|asked|learn|wonder|unsure|sure|clear|decide|find out|checking|told) if | if you (?:still |also |already |have |had |now )*(?:ate|eaten|bought|buy|own|use|used|received|need|want|wish|would|prefer|can|cannot|were (?:there|on|in|at|charged)|have (?:questions|symptoms|one|any|already|it|not)|think|know|see|notice|travell?ed|booked|ordered|paid|drank|hear|live|stayed)
  if (?:necessary|needed|possible|in doubt|not) | as if | if your (?:\\w+ ){1,2}(?:is|was|were|are) (?:on|in|at|among|one|from|part|listed)
`);

/** The stretch between the stops of a clause list, in which the apology stands. */
const clauses = (low: string): readonly string[] => low.split(/[;:]| – | — |—/);

const WHERE_WARRANTED =
  /\b(?:where|if|insofar as|to the extent|wherever|as far as|should)(?: \w+){0,3} (?:warranted|justified|called for|appropriate|merited|deserved|owed|wanted|wished|required|expected|one (?:is|be)|an apology)\b|\b(?:for|to) (?:anyone|anybody|those|whoever|everyone|all those|any \w+),? who(?:'d| would| had hoped| can show| could show| may| might| feels?| felt| wants?| wishes| believes?| thinks?| considers?| is of the opinion)\b/;
/** The harm is asked about, and the apology given to whoever says yes. */
const ASKED_AFTER =
  /^(?:did|was|were|have|has|had|are|is|do|does|feel|feeling|felt|hurt|offended|upset|annoyed|affected|any|anyone|not happy|unhappy|disappointed|waiting|still)\b/;
const THEN_SORRY =
  /^\W*(?:then|if so|in that case|well|so|ok(?:ay)?|yes|please accept|our|we|we're|i|i'm|my)?,? ?(?:\w+ ){0,4}(?:sorry|apolog\w+|regret\w*)\b/;
const BEFORE_OFFERED = phrases(
  'if (?:so|that is the case|that is how|that was the case|it did|it was|it has|it is so|you did|they did|this is so|that happened) | then we',
);

/** The first clause in which the apology hangs on a condition. */
const hanging = (low: string): RegExpMatchArray | null => {
  const wanted = low.match(WHERE_WARRANTED);
  if (wanted !== null) return wanted;
  if (!OTHER_IF.test(low)) {
    const hung = first(low, HANGS);
    if (hung !== null) return hung;
  }
  for (const clause of clauses(low)) {
    if (!REGRETTING.test(clause) || OTHER_IF.test(clause)) continue;
    const found = first(clause, CONDITIONS);
    if (found !== null) return Object.assign(found, { index: low.indexOf(found[0]) });
  }
  return null;
};

export const conditionalApology: Rule = (prose) =>
  judged(prose, ({ low }, { before }) => {
    if (!REGRETTING.test(low) || asks(low)) return null;
    if (before === null) return hanging(low);
    const asked = asks(before.low) && ASKED_AFTER.test(before.low) ? low.match(THEN_SORRY) : null;
    return asked ?? low.match(BEFORE_OFFERED) ?? hanging(low);
  });

const APOLOGY = pattern(`\\b(?:sorry|apolog\\w+|regret\\w*)\\b`);
const TURN =
  "(?:but(?! for\\b)|though|although|even (?:if|though)|however(?! (?:it|this|that|they|you|we|much|small|little|long|many|hard|\\w+ly)\\b)|then again|mind you|that said|having said that|nonetheless|nevertheless|all the same|at the same time|on the other hand|in fairness|to be fair|in our defen[cs]e|albeit|be that as it may|let's not forget|let us not forget|let's be honest|with the (?:\\w+ )?(?:rider|caveat|proviso|reservation|qualification|reminder|remark|footnote|addition)|which is not to say|not that|granted that|bearing in mind|in view of the fact|all things considered|let it be said|(?:does|do|did|can|will|should|would|must)(?: not|n't) (?:alter|change|mean|obscure|detract|distract|hide|blind|make us forget|take away)|(?:it|one) (?:should|must|ought to|may|might|has to|does|bears|is worth|is fair|would)(?: \\w+){0,2} (?:be )?(?:said|noted|added|remembered|pointed out|mentioned|say|add|note|remark|remember|observe|saying|noting|remembering|adding|borne|recalled))";
const TURNS = pattern(`(?<![\\w'])${TURN}\\b`);
const TURN_INSIDE = pattern(`\\b(?:sorry|apolog\\w+|regret\\w*)\\b[^.]*?[,;:–—-]? ?(?<![\\w'])${TURN}\\b.*`);
const TURN_AHEAD = pattern(
  `^(?:\\W*)(?:(?:while|although|though|whilst|even if|even though|much as|as much as|for all that)\\b[^,]*\\b(?:sorry|apolog\\w+|regret\\w*)\\b[^,]*|(?:very |truly |deeply )?(?:sorry|apologetic|regrettable|regretful) (?:as|though) (?:we|i|it|this|the \\w+)\\b[^,]*),(.*)`,
);
const TURN_NEXT = pattern(
  `^\\W*(?:but(?! for\\b)|however|yet|still|though|then again|mind you|that said|that being said|having said that|nonetheless|nevertheless|all the same|at the same time|on the other hand|in fairness|to be fair|in our defen[cs]e|be that as it may|let's not forget|let us not forget|equally|even so|just the same|by the same token|as an aside|in mitigation|granted|mind|let it be said|for the record|it (?:should|must|ought to|may|has to|does|bears|is worth|is fair|remains)(?: \\w+){0,3} (?:be )?(?:said|noted|added|remembered|pointed out|mentioned|say|noting|remembering|adding|borne|recalled|fact|true)|one (?:should|must|might|may|has to|could)(?: \\w+){0,2} (?:say|add|note|remark|remember|observe|ask))\\b.*`,
);
/** A but that adds: help, a deed, more of the same regret. */
const ADDS = phrases(`
  not (?:be |nearly )?enough | (?:isn't|aren't|is not|are not|won't|will not|cannot|can't|doesn't|does not|do not|don't|didn't|did not)(?: \\w+){0,3} (?:undo|enough|mend|fix|repair|heal|bring|bring back|help|replace|change what|excuse|give|make up|make it right|pay|lessen|erase|put)
  at our (?:own )?(?:expense|cost) | instead | (?:there is|there's|there are) (?:\\w+ ){0,3}(?:on|at|in|for|bus|train|room|seat|table|one|place|another|replacement|car|taxi|shop|branch|clinic|doctor|form|phone|way) | (?:can|may) (?:\\w+ )?(?:call|ring|reach|phone|write|email|come|pick|get|have|collect|use|swap|return|exchange) | \\d\\d:\\d\\d | \\d{3,}-\\d+ | answerable | responsible for | we own | was wrong | were wrong
  (?:is|are|was) (?:now )?(?:ready|here|back|waiting|open|working) | works? (?:again|now) | i know | knowing | apologi[sz]e(?:s|d)? for | also | as well | too | more than | we (?:will|are going|can offer|can|want|would like|intend|promise|owe) | we'll | we've | we'd | i'll | i will | i've | i want | refund\\w* | repair\\w* | replace\\w* | free | on its way | on their way | your money | help\\w*
  here is | here's | here are | you (?:will|can|get|should|need not|needn't|do not|don't) (?:now )?(?:get|have|be|reach|call|choose|claim|come|still|use|keep|return) | you'll | nothing to do | no need | please (?:call|see|stop|do not|don't|write|bring|check|keep|use|return|take|tell|contact|ring|email) | safety | safe | words | deeds | apolog\\w+ (?:alone|is|are|do|does) | sorry (?:is|does|alone|isn't|doesn't|won't|will|mends) | saying | by \\d | until | tomorrow | today | next
`);
const EXCUSE = phrases(`
  (?:please )?(?:understand|remember|appreciate|bear in mind|bears (?:remembering|saying|noting|repeating)|worth (?:remembering|saying|noting|knowing)|keep in mind|consider|note|realise|realize|recall) | you (?:did|were|had|could|should|chose|knew|might|must|also|failed|ignored|came|arrived|asked|insisted|agreed|signed|took) | (?:customers|guests|members|users|people|anyone|everyone|everybody|nobody|no one|others|parents|passengers|patients|drivers|clients|visitors|buyers|readers|players|fans) (?:\\w+ )?(?:do|did|does|knows?|knew|should|could|can|must|had|has|have|were|are|is|will|would|chose|choose|expects?|also) | it (?:was|is|has|must|does|did|happens|takes|could|would|had) | these things | such things | things | the (?:weather|law|rules|terms|small print|contract|supplier|traffic|market|demand|media|press|truth|fact|vast majority|reminder) | our (?:staff|team|intention|intentions|prices|terms|people|policy|crew|record) | we (?:were|did|had|have always|always|acted|followed|stand|never|do|only|get|got|are only|are human|could|couldn't|cannot be|can't be)
`);

/** No help follows these. */
const HARD_TURN =
  /^[\s\W]*(?:(?:and|but|so),? )?(?:then again|mind you|that said|that being said|having said that|in fairness|to be fair|in our defen[cs]e|be that as it may|let's not forget|let us not forget|in mitigation|(?:it|one) (?:should|must|ought to|may|has to|bears?|is worth|is fair)(?: \w+){0,3} (?:be )?(?:said|noted|remembered|pointed out|mentioned|remembering|recalled|remember)|granted)\b/;
const takenBack = (turn: string): boolean => HARD_TURN.test(turn) || EXCUSE.test(turn) || !ADDS.test(turn);

/** Lesser words turn only after a stop, and into an excuse. */
const LESSER_TURN =
  /\b(?:sorry|apolog\w+|regret\w*)\b[^.]*?(?:[,;:–—] ?|- )(?:and |but )?(?:yet|still|while|whilst|whereas|except|only|despite|equally|frankly|honestly|notwithstanding)\b.*/;
const turnsInside = (low: string): RegExpMatchArray | null => {
  const lesser = low.match(LESSER_TURN);
  if (lesser !== null && BLAMING.test(lesser[0])) return lesser;
  const inside = low.match(TURN_INSIDE);
  const turn = inside === null ? '' : inside[0].slice(inside[0].search(TURNS));
  return inside !== null && takenBack(turn) ? inside : null;
};

const turnsAhead = (low: string): RegExpMatchArray | null => {
  const ahead = low.match(TURN_AHEAD);
  return ahead !== null && takenBack(ahead[1] ?? '') ? ahead : null;
};

/** Those who were wronged are asked to see it from our side. */
const OUR_SIDE = phrases(`
  (?:ask|beg|invite|urge|request|encourage|like|want|need)(?: \\w+){0,3} (?:you|everyone|everybody|people|them|all|customers|guests|readers|members|parents|the public)(?: \\w+){0,2} (?:to|also) (?:\\w+ )?(?:keep in mind|bear in mind|remember|consider|appreciate|see (?:it|things|this)|put|picture|imagine|recall|recognise|recognize)
`);
/** A second thought: a turn of speech, and what is taken back in it. */
const SECOND_THOUGHT = part(`
  though | however | (?:^|[;:,(–—.] ?)(?:but|yet|still|only|except|for the) | all the same | nevertheless | nonetheless | even so | just the same | at the same time | of course | naturally | admittedly | granted | technically | strictly speaking | strictly | in truth | in fairness | to be fair | let's be fair | let us be fair | let's be honest | frankly | honestly | mind you | then again | that said | having said that | on the other hand | after all | in all honesty | on balance | even then | equally | as for | with (?:the |one |a |this )?(?:\\w+ )?(?:reservation|caveat|proviso|rider|reminder|qualification|exception|footnote|remark) | ps | p\\.s | one (?:more )?thing | a word on | it (?:ought|must|should|may|might|has|bears|needs|is worth|is fair|would be)(?:,? [\\w']+){0,4} (?:be )?(?:remembered|said|noted|added|recalled|remembering|saying|noting|borne|granted|pointed|allowed)
`);
const TAKEN_BACK = part(`
  (?:shall|will|do|does|can|could|would|should)(?: not|n't)(?: \\w+){0,2}(?=[.,;!]|$) | (?:cannot|won't|will not|shall not|do not|don't|does not|doesn't|can't|refuse to|decline to) (?:\\w+ )?(?:apologi\\w+|be sorry|regret|take back|retract|say sorry|accept|agree|share|see why|see what) | stands? by (?:every|it|that|what|the|our|my|his|her|its|all|this)(?: \\w+)? | (?:meant|mean|means) (?:every|each|what|it) | would (?:\\w+ )?(?:do|say|write|print|post|act|decide) (?:it|the same|so) again | (?:is|are|was|were) (?:quite |another |a different |entirely |perfectly |still |also |only |simply |not |all )*(?:another|different|separate) (?:matter|story|thing|question) | (?:content|facts?|substance|point|message|rest|decision|argument|figures?|rule|rules|price|joke|film|article|report)(?: itself)? (?:is|are|was|were|stands?|remains?|holds?)(?: \\w+)? (?:true|right|correct|sound|fine|fair|another|what|valid|unchanged|good|same)?
  (?:read|taken|seen|understood|meant|intended) as | (?:not|never|\\w+n't)(?: \\w+){0,3} (?:an? )?(?:admission|admit\\w*|crime|the ritz|perfect|a perfect|late-late|wrong|illegal|the first|alone|the only|a hospital|a hotel|robots?|machines?|angels?|saints?|magic\\w*|mind-?readers?|superhuman\\w*|an exact science) | (?:an? )?(?:art|lottery|marathon|learning curve)(?: and not| rather than|, not)? | perfectly (?:normal|legal|legitimate|common|usual|natural|allowed|ordinary) | (?:normal|common|usual|standard|customary|legal|allowed|permitted|within the rules) (?:thing|practice|procedure|everywhere|in)? | hard pressed | hard put | who (?:hasn't|has not|among|of us|doesn't|wouldn't|can say) | (?:everyone|everybody|we all|all of us|anyone|nobody|no one|every \\w+|most \\w+|others|other \\w+) (?:\\w+ )?(?:does|do|did|has|have|makes?|gets?|is|are|would|could|can|will|knows?|tends?|done) | you (?:try|try to|asked|ask|got|get|paid|signed|wanted|knew|chose|booked|came|were warned|were told|had been|did|might have|could have|should have|too|yourself)
  (?:so )?there's that | so there | by (?:anyone's|any|most) (?:measure|standards?) | not a bad | (?:the |its |her |his |our |their )?(?:first|only)(?: \\w+)? in (?:\\w+ )?years? | in \\w+ years | for (?:the|that) (?:price|rate|money|fee) | (?:price|rate|fee|fare|discount|deal|bargain|contract|terms|small print|law|rules?|policy|notice|sign|forecast|weather|season|traffic|supplier|demand)(?: \\w+){0,4} (?:say|says|said|allow\\w*|permit\\w*|was|were|is|are|did|does|had|has) | (?:busy|tired|understaffed|stressed|human|volunteers|doing our best|did our best|tried|meant well|good intentions|only trying|in good faith|cheap|free|public page|watermark)
`);
const THINKS_AGAIN = pattern(`(?<![\\w'])${SECOND_THOUGHT}(?![\\w'])[^.]{0,120}?(?<![\\w'])${TAKEN_BACK}(?![\\w])`);
/** Taken back without a turn. */
const PLAINLY_BACK =
  /\bso there(?:'s that| you (?:go|are))?\b|\b(?:is|are|was) (?:quite )?another (?:matter|story|thing)\b|\bstands? by (?:every|it\b|that\b|what)|\b(?:we|i) (?:shall|will|do|can|would) not\W*$/;
const HELPS = phrases(
  "refund\\w* | free of charge | at our (?:cost|expense) | you (?:can|may|will|need) | we (?:will|have|can|owe|are|took|want|wanted|know|cannot|failed|should|did not|didn't|could) | we'll | we've | our fault | our (?:job|mistake|duty|own) | please | responsib\\w+ | no excuse | not enough | excus\\w+ | i (?:should|will|have|am|take|was|failed|know|owe) | ours",
);
/** The apology is one of the few sentences before. */
const afterSorry = ({ index }: Sentence, { prose }: Near): boolean =>
  prose.sentences.slice(Math.max(0, index - 3), index).some(({ low }) => APOLOGY.test(low));

const thinksAgain = (sentence: Sentence, around: Near): RegExpMatchArray | null => {
  const { low } = sentence;
  const at = low.search(APOLOGY);
  const rest = at < 0 ? low : low.slice(at);
  if ((at < 0 && !afterSorry(sentence, around)) || HELPS.test(rest)) return null;
  const found = rest.match(THINKS_AGAIN) ?? low.match(PLAINLY_BACK) ?? low.match(/#\w*(?:sorry|apolog)\w*but\w*/);
  return found === null ? null : Object.assign(found, { index: low.indexOf(found[0]) });
};

const turnsNext = (low: string): RegExpMatchArray | null => {
  const next = low.match(TURN_NEXT);
  return next !== null && takenBack(next[0]) ? next : null;
};

/** What customers did, what everybody does, what the trade is like. */
const BLAMING = phrases(`
  you (?:did|could|should|chose|knew|might|must|failed|ignored|insisted|agreed|signed) | (?:customers|guests|members|users|people|anyone|everyone|everybody|nobody|no one|others|parents|passengers|patients|drivers|clients|visitors|buyers|readers|players|fans) (?:\\w+ )?(?:do|did|does|knows?|knew|should|could|must|chose|choose|expects?) | these things | such things | the (?:weather|rules|terms|small print|contract|supplier|traffic|market|demand|media|press|vast majority) | nothing (?:is|we|anyone) | (?:it|this|that) (?:happens|takes) | we (?:acted|followed|stand by|are only|are human|did nothing) | (?:he|she|they|the \\w+) (?:was|were|had|did|didn't|came|rode|drove|ran|walked|went|stepped)(?: \\w+)? (?:\\w+ )?(?:without|not wearing|wearing no|on (?:his|her|their|the) phone|too fast|ignor\\w+|drunk|drinking|look|looking where|warned|told not|against)
`);

/** Sorry for breaking in with news, or an apology that is said not to suffice. */
const MERE_WORDS = phrases(`
  (?:apology|apologies|sorry|apologi[sz]ing|regret)(?: \\w+){0,3} (?:is not|isn't|is never|cannot|can't|won't|will not|does not|doesn't|is no|alone)
`);

const turned = (low: string, before: Sentence | null): RegExpMatchArray | null => {
  if (APOLOGY.test(low)) return turnsInside(low) ?? turnsAhead(low) ?? low.match(OUR_SIDE);
  return before !== null && APOLOGY.test(before.low) ? (turnsNext(low) ?? low.match(OUR_SIDE)) : null;
};

export const sorryBut: Rule = (prose, { kind }) =>
  judged(prose, (sentence, around) => {
    const { low } = sentence;
    if (coached(kind, low) || MERE_WORDS.test(low)) return null;
    return turned(low, around.before) ?? thinksAgain(sentence, around);
  });
