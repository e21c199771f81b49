/** conditional-apology, sorry-but, regret-only: how an apology fails while it is being made. */
import type { Rule } from '../language.ts';
import { phrases } from '../phrases.ts';
import { coached } from './coached.ts';
import { first, judged, part, pattern } from './pattern.ts';
import { apologises, asks, owns } from './signs.ts';

const SORRY = part(`
  sorry | apolog\\w+ | regret\\w* | forgive | pardon | excuse us | (?:our|my) bad | mea culpa
`);
const REGRETTING = pattern(`\\b${SORRY}`);
const EFFECT = part(`
  upset\\w* | offen[cds]\\w* | hurt\\w* | insult\\w* | mess(?:ed|es)? up | spoil\\w* | ruin\\w* | injur\\w+ | slipped | fell | burn\\w* | damag\\w+ | lost | wast\\w+ | missed | broke\\w* | fail\\w* | delay\\w* | overcharg\\w+ | react\\w* badly | (?:read|seen|taken|heard|understood|received|perceived|interpreted|came across|come across) (?:as|by|in|that way|wrong\\w*|badly) | harm\\w* | inconvenien\\w+ | distress\\w* | discomfort | uncomfortable | trouble\\w* | disappoint\\w+ | confus\\w+ | pain | anxiety | worr\\w+ | concern\\w* | anno\\w+ | affect\\w+ | let down | frustrat\\w+ | upheaval | unease | alarm\\w* | disturb\\w* | embarrass\\w* | felt | feels? | put out | suffer\\w* | impact\\w* | experienc\\w+ | caus\\w+ | fell short | fallen short | less than | displeas\\w+ | ill | unwell | sick | bother\\w* | misled | not (?:quite |all |everything |what |as \\w+ as )?(?:\\w+ ){0,3}(?:might|should|could|ought to|would) have | wrong\\w* | shock\\w* | aggriev\\w+ | difficult\\w* | disrupt\\w* | burden\\w* | out of pocket | imposition | nuisance | short of | unhappy | disadvantag\\w+
`);
const PEOPLE = part(`
  anyone | anybody | someone | somebody | those | any (?:of (?:you|our \\w+|them) |\\w+ |\\w+ \\w+ )?(?:who|that) | whoever | everyone | people | customers? | guests? | members? | all | any \\w+
`);
/** The condition itself: an if on the harm, a may on the harm, an extent. */
const CONDITIONS: readonly RegExp[] = [
  pattern(
    `(?<![\\w'])(?:if|in case|in the event(?: that)?|should(?! (?:have|not|never)\\b)|insofar as|in so far as|to the extent(?: that)?|to whatever extent|wherever|where (?:this|it|any|anyone|that|our|we)|provided|assuming|supposing|were (?:any|anyone|it|there|this|that|such|our|we)|whenever|inasmuch as|as far as|so far as)\\b[^;:.]{0,90}?\\b${EFFECT}\\b`,
  ),
  pattern(
    `(?<![\\w'])${PEOPLE}\\b[^,;:.]{0,30}?\\b(?:may|might|could|possibly|potentially|perhaps|who (?:\\w+ )?(?:feels?|felt|found|finds?|considers?|believes?|thinks?|sees?)|was offended|were offended|took offen[cs]e|who'd|who would|can show|can prove|could show|wish(?:es)? (?:one|it|for)|had hoped|expected|would have|would like|who want|who wants|deems?|regards?|insists?)\\b`,
  ),
  pattern(
    `(?<![\\w'])(?:any|whatever|possible|potential|perceived|the possible|a possible)\\b[^,;:.]{0,50}?\\b(?:may|might|could|possibly|potentially|perhaps)\\b`,
  ),
  pattern(
    `(?<![\\w'])(?:(?:for )?any (?:and all )?(?:\\w+,? (?:or |and )?){0,3}?(?:inconvenience|upset|offen[cs]e|hurt|harm|distress|discomfort|trouble|disappointment|confusion|pain|anxiety|worry|concern|annoyance|frustration|disruption|disturbance|misunderstanding|embarrassment|suffering|alarm|difficulty|difficulties|impact)|(?:possible|potential|perceived) (?:\\w+ )?(?:inconvenience|upset|offen[cs]e|hurt|harm|distress|discomfort|shortcomings?|errors?|mistakes?|failings?))\\b`,
  ),
  pattern(
    `(?<![\\w'])(?:to (?:the|whatever) (?:extent|degree)(?: that)?|in ?so ?far as|in ?as ?much as|subject to|depending on|on the (?:basis|footing|understanding) that)(?! (?:we|i) (?:can|are able|may)\\b)|(?:if (?:so|that is the case|that was the case|it (?:did|was|has|is|came)|this|that|there was|there were|anything|any|mistakes|something|and when|indeed|in fact))\\b`,
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
  `(?<![\\w'])(?:if|assuming|provided|supposing)(?: (?:we|i|they|it|he|she|this|that|so|any|indeed|really|actually|ever)){1,3}(?: (?:did|have|has|had|was|were|is|are))(?: so| any| indeed| cause \\w+| harm \\w+| hurt \\w+)?,?(?: then)?(?: \\w+)? (?:we|we're|we are|i|i'm|i am|the \\w+)(?: \\w+){0,3} ${SORRY}`,
);
/** Who took it so is the condition. */
const WHO_TOOK_IT = pattern(
  `\\b${SORRY}\\b[^;:.]{0,40}? to (?:${PEOPLE}|those \\w+)\\b[^;:.]{0,20}? who (?:\\w+ )?(?:took|take|read|saw|see|heard|misread|misunderstood|got|objected|objects?|minds?|minded|expected)\\b[^;:.]{0,60}?\\b(?:wrong|badly|offen[cs]e|personally|seriously|amiss|differently|exception|impression|issue|umbrage|wonky|\\w+ parcel)\\b`,
);
/** Whoever it may have been is asked to come forward. */
const TO_WHOEVER = pattern(
  `(?<![\\w'])(?:for|to|with) (?:anyone|anybody|whoever|any \\w+)\\b(?! else)[^.;:]{0,50}\\b(?:put out|hurt|upset|affected|offended|inconvenienced|bothered|troubled|disappointed|concerned)\\b[^.;:]{0,80}\\b${SORRY}|\\b${SORRY}\\b (?:\\w+ )?to (?:anyone|anybody|whoever)(?: who)?(?: was| were| has been| is)? (?:put out|hurt|upset|affected|offended|inconvenienced|bothered|troubled|disappointed)\\b`,
);
const HANGS: readonly RegExp[] = [TO_WHOEVER, OPENS_WITH_IF, TRAILS_IF, IF_THEN_SORRY, WHO_TOOK_IT];

/** Here the if asks, or leads to help, and the apology does not hang on it. */
const OTHER_IF = phrases(`
  (?:know|say|tell|see|check|ask|asking|asked|learn|wonder|unsure|sure|clear|decide|find out|checking|told) if | if you (?:still |also |already |have |had |now )*(?:ate|eaten|bought|buy|own|use|used|received|need|want|wish|would|prefer|can|cannot|were (?:there|on|in|at|charged)|have (?:questions|symptoms|one|any|already|it|not)|think|know|see|notice|travell?ed|booked|ordered|paid|drank|hear|live|stayed)
  if (?:necessary|needed|possible|in doubt|not) | as if | if your (?:\\w+ ){1,2}(?:is|was|were|are) (?:on|in|at|among|one|from|part|listed)
`);

/** The stretch between the stops of a clause list, in which the apology stands. */
const clauses = (low: string): readonly string[] => low.split(/[;:]| – | — |—/);

const WHERE_WARRANTED =
  /\b(?:where|if|insofar as|to the extent|wherever|as far as|should)(?: \w+){0,3} (?:warranted|justified|called for|appropriate|merited|deserved|owed|wanted|wished|required|expected|one (?:is|be)|an apology)\b|\b(?:for|to) (?:anyone|anybody|those|whoever|everyone|all those|any \w+),? who(?:'d| would| had hoped| can show| could show| may| might| feels?| felt| wants?| wishes| believes?| thinks?| considers?| is of the opinion)\b/;
const BEFORE_OFFERED = phrases(
  'if (?:so|that is the case|that is how|that was the case|it did|it was|it has|it is so|you did|they did|this is so|that happened) | in that case | then we',
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
    return (before === null ? null : low.match(BEFORE_OFFERED)) ?? hanging(low);
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
  at our (?:own )?(?:expense|cost) | instead | (?:there is|there's|there are) (?:\\w+ ){0,3}(?:on|at|in|for|bus|train|room|seat|table|one|place|another|replacement|car|taxi|shop|branch|clinic|doctor|form|phone|way) | (?:can|may) (?:\\w+ )?(?:call|ring|reach|phone|write|email|come|pick|get|have|collect|use|swap|return|exchange) | \\d\\d:\\d\\d | \\d{3,}-\\d+ | where we (?:have to|must|will) begin | a (?:start|beginning|first step) | answerable | responsible for | we own | was wrong | were wrong
  (?:is|are|was) (?:now )?(?:ready|here|back|waiting|open|working) | works? (?:again|now) | changes? (?:nothing|little) | i know | knowing | apologi[sz]e(?:s|d)? for | also | as well | too | more than | we (?:will|are going|can offer|can|want|would like|intend|promise|owe) | we'll | we've | we'd | i'll | i will | i've | i want | refund\\w* | repair\\w* | replace\\w* | free | on its way | on their way | your money | help\\w*
  here is | here's | here are | you (?:will|can|get|should|need not|needn't|do not|don't) (?:now )?(?:get|have|be|reach|call|choose|claim|come|still|use|keep|return) | you'll | nothing to do | no need | please (?:call|see|stop|do not|don't|write|bring|check|keep|use|return|take|tell|contact|ring|email) | safety | safe | words | deeds | apolog\\w+ (?:alone|is|are|do|does) | sorry (?:is|does|alone|isn't|doesn't|won't|will|mends) | saying | by \\d | until | tomorrow | today | next
`);
const EXCUSE = phrases(`
  (?:please )?(?:understand|remember|appreciate|bear in mind|bears (?:remembering|saying|noting|repeating)|worth (?:remembering|saying|noting|knowing)|keep in mind|consider|note|realise|realize|recall) | you (?:did|were|had|could|should|chose|knew|might|must|also|failed|ignored|came|arrived|asked|insisted|agreed|signed|took) | (?:customers|guests|members|users|people|anyone|everyone|everybody|nobody|no one|others|parents|passengers|patients|drivers|clients|visitors|buyers|readers|players|fans) (?:\\w+ )?(?:do|did|does|knows?|knew|should|could|can|must|had|has|have|were|are|is|will|would|chose|choose|expects?|also) | it (?:was|is|has|must|does|did|happens|takes|could|would|had) | these things | such things | things | in (?:this|our) (?:industry|business|trade|line) | the (?:weather|law|rules|terms|small print|contract|supplier|traffic|market|demand|media|press|truth|fact|vast majority|reminder) | our (?:staff|team|intention|intentions|prices|terms|people|policy|crew|record) | we (?:were|did|had|have always|always|acted|followed|stand|never|do|only|get|got|are only|are human|could|couldn't|cannot be|can't be) | to be fair | with so | mistakes happen | nobody's perfect
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
  (?:one|we|anyone|a \\w+) (?:might|may|should|can|could) (?:\\w+ )?be (?:allowed|forgiven|excused|permitted) (?:a|an|one|for|such)
  (?:ask|beg|invite|urge|request|encourage|like|want|need)(?: \\w+){0,3} (?:you|everyone|everybody|people|them|all|customers|guests|readers|members|parents|the public)(?: \\w+){0,2} (?:to|also) (?:\\w+ )?(?:keep in mind|bear in mind|remember|consider|appreciate|see (?:it|things|this)|put|picture|imagine|recall|recognise|recognize)
  (?:please|do|but|and) (?:also |do )?(?:keep in mind|bear in mind|remember|consider|appreciate|picture) (?:that|how|what|the|where)
`);
const turnsNext = (low: string): RegExpMatchArray | null => {
  const next = low.match(TURN_NEXT);
  return next !== null && takenBack(next[0]) ? next : null;
};

/** What customers did, what everybody does, what the trade is like. */
const BLAMING = phrases(`
  you (?:did|could|should|chose|knew|might|must|failed|ignored|insisted|agreed|signed) | (?:customers|guests|members|users|people|anyone|everyone|everybody|nobody|no one|others|parents|passengers|patients|drivers|clients|visitors|buyers|readers|players|fans) (?:\\w+ )?(?:do|did|does|knows?|knew|should|could|must|chose|choose|expects?) | these things | such things | in (?:this|our) (?:industry|business|trade|line) | the (?:weather|rules|terms|small print|contract|supplier|traffic|market|demand|media|press|vast majority) | nothing (?:is|we|anyone) | (?:it|this|that) (?:happens|takes) | we (?:acted|followed|stand by|are only|are human|did nothing) | nobody's perfect
`);

/** Sorry for breaking in with news, or an apology that is said not to suffice. */
const MERE_WORDS = phrases(`
  sorry to (?:write|bother|spoil|interrupt|disturb|repeat|trouble|be writing|come back|chase|ruin|disappoint) | (?:apology|apologies|sorry|apologi[sz]ing|regret)(?: \\w+){0,3} (?:is not|isn't|is never|cannot|can't|won't|will not|does not|doesn't|is no|alone)
`);

export const sorryBut: Rule = (prose, { kind }) =>
  judged(prose, ({ low }, { before }) => {
    if (coached(kind, low) || MERE_WORDS.test(low)) return null;
    if (APOLOGY.test(low)) return turnsInside(low) ?? turnsAhead(low) ?? low.match(OUR_SIDE);
    return before !== null && APOLOGY.test(before.low) ? (turnsNext(low) ?? low.match(OUR_SIDE)) : null;
  });

const REGRETS = phrases(`
  regret\\w* | mourn\\w* | pray\\w* | devastat\\w+ | heartbroken | heart-?breaking | griev\\w+ | grief | condolences? | bereave\\w+ | misfortune\\w* | mishap | unlucky | bad luck | keenly | pain(?:s|ed)? (?:us|me) | pained | (?:will|shall) miss (?:them|him|her) | wish (?:\\w+ ){1,4}(?:well|otherwise|recovery|strength) | speedy recovery | get well | shaken | stunned | speechless | at a loss | no words | words fail | (?:worst|darkest|saddest|hardest) (?:\\w+ )?(?:day|hour|moment|night|week) | (?:awful|terrible|dreadful|horrible|dark|black|sad|bitter|difficult) (?:\\w+ )?(?:day|thing|event|events|news|accident|incident|hour|time|moment|occurrence|turn) | send (?:\\w+ ){1,3}(?:love|strength|wishes) | warm(?:est)? (?:regards|wishes|thoughts) | rest in peace | it is what it is | not what (?:anyone|anybody|we|you) (?:wants?|wanted|wish\\w*|hoped) | (?:troubles|haunts|weighs|moves|hurts) (?:on )?(?:us|me)\n   (?:would|'d) (?:give|do) (?:a lot|much|anything|a great deal) | unfortunate(?:ly)? | a (?:real |great |terrible )?(?:pity|shame) | sadden\\w* | sad | sadness | sorrow | dismay\\w* | disappoint\\w+ | share (?:your|their|the) \\w+ | wish (?:this|it|that|things)(?: \\w+){0,2} (?:not|never|otherwise|been) | feel for | feels for | thoughts (?:are|go|remain)? | our hearts | my heart | heartfelt | sympath\\w+ | compassion | understand how | understand that | understand (?:the|your|their) | empathi[sz]e | concerned | distress\\w* | grieve\\w* | shocked | lament\\w* | deplor\\w+ | unhappy | tragic | tragedy | upsetting | painful | nobody wanted | no one wanted | hard to (?:bear|see|hear|read)
`);
const OUR_CAUSE =
  /\b(?:our|own|we|us|staff|in-house|internal|employee|driver|kitchen|receptionist|team|operator|fitter|crew|technician|nurse|cook|chef|teacher|manager|colleague|company)\b/;
/** A duty taken in the plainest words: own it, or say that ours was wrong. */
const OWNS_IT = phrases(`
  (?:because|since|as) (?:we|i) (?:had not|hadn't|did not|didn't|forgot|failed|left|sent|put|set|gave|took|kept) | nothing (?:that )?you did wrong | you did nothing wrong |  (?:we|i) (?:\\w+ )?(?:own (?:it|that|this|up)|answer for|stand responsible|(?:am|are) the ones? who|have (?:\\w+ )?to answer) | (?:decision|choice|call|doing|work|order) and (?:it|that) was (?:\\w+ )?wrong | (?:our|my|the board's) (?:\\w+ ){1,3}(?:was|were) (?:\\w+ )?(?:wrong|at fault|to blame|faulty|careless|negligent) | our (?:\\w+ ){1,2}(?:missed|failed|forgot|got it wrong|made (?:a|the|this) (?:\\w+ )?(?:mistake|error))
`);
/** What became of somebody's data, told by those who kept it. */
const DATA_DEED = phrases(`
  (?:was|were|has been|have been|got) (?:\\w+ )?(?:sent|shared|emailed|mailed|posted|published|attached|forwarded|handed)
`);
const OUR_DEED = phrases(`
  (?:our|my) (?:own )?(?:\\w+ ){0,2}(?:staff|kitchen|team|script|crew|driver|server|servers|oven|line|fridge|cold room|receptionist|cook|chef|nurse|technician|fitters?|carer|system|software|warehouse|colleague|colleagues|trainer|instructor|engineers?|designers?|handler|shop|lab|laboratory|employee|employees|payroll|office|clinic|manager|pilot|waiter|cleaner|courier|drivers)(?: \\w+){0,4} (?:sent|left|forgot|did not|didn't|had not|hadn't|dropped|mixed|used|set|made|put|failed|missed|published|deleted|overcharged|charged|gave|cancelled|broke|spilled|burned|lost|entered|chose|fitted|connected|installed|served|stored|kept|took|told|ran|stood|was|were|shows?)
  we (?:had|have|did|sent|left|forgot|served|sold|used|charged|fitted|lost|gave|set|put|published|cancelled|overbooked|switched|delivered|installed|mixed|kept)(?: not| been)?
`);

const ourCause = (confirmed: ReadonlyMap<string, readonly (string | number | boolean)[]>): boolean | null => {
  for (const [name, values] of confirmed) {
    if (/respons|fault/.test(name))
      return values.some((one) => /our|own|yes|true|compan|partly|staff/i.test(String(one)));
    if (/error|mistake|oversight|negligence/.test(name)) return true;
    if (/cause|reason|error|mistake|root|why/.test(name))
      return values.some((one) => OUR_CAUSE.test(String(one).toLowerCase())) || null;
  }
  return null;
};

/** Kinds in which somebody speaks for what the company did. */
const ANSWERS = new Set(['apology', 'reply', 'breach', 'social', 'recall']);

export const regretOnly: Rule = (prose, { kind, facts }) => {
  if (prose.sentences.some(({ low }) => apologises(low) || owns(low) || OWNS_IT.test(low))) return [];
  const known = facts === null ? null : ourCause(facts.confirmed);
  const open = facts?.unconfirmed.some(({ claim }) => /cause|why|reason|who |respons|fault|how /i.test(claim)) ?? false;
  if (known !== true && (open || kind === 'holding' || kind === 'clarification')) return [];
  const ours =
    known ?? prose.sentences.some(({ low }) => OUR_DEED.test(low) || (kind === 'breach' && DATA_DEED.test(low)));
  if (!(ours || kind === 'apology') || !(known || ANSWERS.has(kind))) return [];
  return judged(prose, ({ low }) => low.match(REGRETS)).slice(0, 1);
};
