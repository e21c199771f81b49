/** conditional-apology, sorry-but, feelings-blamed, regret-only: how an apology fails while it is being made. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { first, judged, part, pattern } from './pattern.ts';
import { apologises, asks, owns } from './signs.ts';

const SORRY = part(`
  sorry | apolog\\w+ | regret\\w* | forgive | pardon | excuse us
`);
const REGRETTING = pattern(`\\b${SORRY}`);
const EFFECT = part(`
  upset | offen[cds]\\w* | hurt | harm\\w* | inconvenien\\w+ | distress\\w* | discomfort | uncomfortable | trouble\\w* | disappoint\\w+ | confus\\w+ | pain | anxiety | worr\\w+ | concern\\w* | anno\\w+ | affect\\w+ | let down | frustrat\\w+ | upheaval | unease | alarm\\w* | disturb\\w* | embarrass\\w* | felt | feels? | put out | suffer\\w* | impact\\w* | experienc\\w+ | caus\\w+ | fell short | fallen short | less than | displeas\\w+ | ill | unwell | sick | bother\\w* | misled | wrong\\w* | shock\\w* | aggriev\\w+ | difficult\\w* | disrupt\\w* | burden\\w* | out of pocket | imposition | nuisance | short of | unhappy | disadvantag\\w+
`);
const PEOPLE = part(`
  anyone | anybody | someone | somebody | those | any (?:of (?:you|our \\w+|them) |\\w+ |\\w+ \\w+ )?(?:who|that) | whoever | everyone | people | customers? | guests? | members? | all | any \\w+
`);
/** The condition itself: an if on the harm, a may on the harm, an extent. */
const CONDITIONS: readonly RegExp[] = [
  pattern(
    `(?<![\\w'])(?:if|in case|in the event(?: that)?|should|insofar as|in so far as|to the extent(?: that)?|to whatever extent|wherever|where|provided|assuming|supposing|were|whenever|inasmuch as|as far as|so far as)\\b[^;:.]{0,90}?\\b${EFFECT}\\b`,
  ),
  pattern(
    `(?<![\\w'])${PEOPLE}\\b[^,;:.]{0,30}?\\b(?:may|might|could|possibly|potentially|perhaps|feels?|felt|found|finds?|considers?|believes?|thinks?|sees?|was offended|were offended|took offen[cs]e|who'd|who would|can show|can prove|could show|wish(?:es)? (?:one|it|for)|had hoped|expected|would have|would like|who want|who wants|deems?|regards?|insists?)\\b`,
  ),
  pattern(
    `(?<![\\w'])(?:any|whatever|possible|potential|perceived|the possible|a possible)\\b[^,;:.]{0,50}?\\b(?:may|might|could|possibly|potentially|perhaps)\\b`,
  ),
  pattern(
    `(?<![\\w'])(?:(?:for )?any (?:and all )?(?:\\w+,? (?:or |and )?){0,3}?(?:inconvenience|upset|offen[cs]e|hurt|harm|distress|discomfort|trouble|disappointment|confusion|pain|anxiety|worry|concern|annoyance|frustration|disruption|disturbance|misunderstanding|embarrassment|suffering|alarm|difficulty|difficulties|impact)|(?:possible|potential|perceived) (?:\\w+ )?(?:inconvenience|upset|offen[cs]e|hurt|harm|distress|discomfort|shortcomings?|errors?|mistakes?|failings?))\\b`,
  ),
  pattern(
    `(?<![\\w'])(?:if (?:so|that is the case|that was the case|it (?:did|was|has|is|came)|this|that|there was|there were|anything|any|mistakes|something|and when|indeed|in fact))\\b`,
  ),
];
/** Here the if asks, or leads to help, and the apology does not hang on it. */
const OTHER_IF = phrases(`
  (?:know|say|tell|see|check|ask|asking|asked|learn|wonder|unsure|sure|clear|decide|find out|checking|told) if | if you (?:still |also |already |have |had |now )*(?:ate|eaten|bought|buy|own|use|used|received|need|want|wish|would|prefer|can|cannot|were (?:there|on|in|at|charged)|have (?:questions|symptoms|one|any|already|it|not)|think|know|see|notice|travell?ed|booked|ordered|paid|drank|hear|live|stayed)
  if (?:necessary|needed|possible|in doubt|not) | as if
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
  "(?:but|though|although|even (?:if|though)|however|yet|still|while|whilst|whereas|except|only|then again|mind you|that said|having said that|nonetheless|nevertheless|all the same|at the same time|on the other hand|in fairness|to be fair|in our defen[cs]e|albeit|notwithstanding|despite|equally|be that as it may|let's not forget|let us not forget|let's be honest|frankly|honestly|with the (?:\\w+ )?(?:rider|caveat|proviso|reservation|qualification|reminder|remark|footnote|addition)|which is not to say|not that|granted that|bearing in mind|in view of the fact|all things considered|let it be said|(?:does|do|did|can|will|should|would|must)(?: not|n't) (?:alter|change|mean|obscure|detract|distract|hide|blind|make us forget|take away)|(?:it|one) (?:should|must|ought to|may|might|has to|does|bears|is worth|is fair|would)(?: \\w+){0,2} (?:be )?(?:said|noted|added|remembered|pointed out|mentioned|say|add|note|remark|remember|observe|saying|noting|remembering|adding|borne|recalled))";
const TURNS = pattern(`(?<![\\w'])${TURN}\\b`);
const TURN_INSIDE = pattern(`\\b(?:sorry|apolog\\w+|regret\\w*)\\b[^.]*?[,;:–—-]? ?(?<![\\w'])${TURN}\\b.*`);
const TURN_AHEAD = pattern(
  `^(?:\\W*)(?:while|although|though|whilst|even if|even though|much as|as much as|sorry as)\\b[^,]*\\b(?:sorry|apolog\\w+|regret\\w*)\\b[^,]*,(.*)`,
);
const TURN_NEXT = pattern(
  `^\\W*(?:but|however|yet|still|though|then again|mind you|that said|that being said|having said that|nonetheless|nevertheless|all the same|at the same time|on the other hand|in fairness|to be fair|in our defen[cs]e|be that as it may|let's not forget|let us not forget|equally|even so|just the same|by the same token|as an aside|in mitigation|granted|mind|let it be said|for the record|it (?:should|must|ought to|may|has to|does|bears|is worth|is fair|remains)(?: \\w+){0,3} (?:be )?(?:said|noted|added|remembered|pointed out|mentioned|say|noting|remembering|adding|borne|recalled|fact|true)|one (?:should|must|might|may|has to|could)(?: \\w+){0,2} (?:say|add|note|remark|remember|observe|ask))\\b.*`,
);
/** A but that adds: help, a deed, more of the same regret. */
const ADDS = phrases(`
  not (?:be |nearly )?enough | (?:isn't|aren't|is not|are not|won't|will not|cannot|can't|doesn't|does not|do not|don't|didn't|did not)(?: \\w+){0,3} (?:undo|enough|mend|fix|repair|heal|bring|bring back|help|replace|change what|excuse|give|make up|make it right|pay|lessen|erase|put)
  also | as well | too | more than | we (?:will|are going|can offer|can|want|would like|intend|promise|owe) | we'll | we've | we'd | i'll | i will | i've | i want | refund\\w* | repair\\w* | replace\\w* | free | on its way | on their way | your money | help\\w*
  here is | here's | here are | you (?:will|can|get|should|need not|needn't|do not|don't) (?:now )?(?:get|have|be|reach|call|choose|claim|come|still|use|keep|return) | you'll | nothing to do | no need | please (?:call|see|stop|do not|don't|write|bring|check|keep|use|return|take|tell|contact|ring|email) | safety | safe | words | deeds | apolog\\w+ (?:alone|is|are|do|does) | sorry (?:is|does|alone|isn't|doesn't|won't|will|mends) | saying | by \\d | until | tomorrow | today | next
`);
const EXCUSE = phrases(`
  (?:please )?(?:understand|remember|appreciate|bear in mind|keep in mind|consider|note|realise|realize|recall) | you (?:did|were|had|could|should|chose|knew|might|must|also|failed|ignored|came|arrived|asked|insisted|agreed|signed|took) | (?:customers|guests|members|users|people|anyone|everyone|everybody|nobody|no one|others|parents|passengers|patients|drivers|clients|visitors|buyers|readers|players|fans) (?:\\w+ )?(?:do|did|does|knows?|knew|should|could|can|must|had|has|have|were|are|is|will|would|chose|choose|expects?|also) | it (?:was|is|has|must|does|did|happens|takes|could|would|had) | these things | such things | things | in (?:this|our) (?:industry|business|trade|line) | the (?:weather|law|rules|terms|small print|contract|supplier|traffic|market|demand|media|press|truth|fact|vast majority|reminder) | our (?:staff|team|intention|intentions|prices|terms|people|policy|crew|record) | we (?:were|did|had|have always|always|acted|followed|stand|never|do|only|get|got|are only|are human|could|couldn't|cannot be|can't be) | to be fair | with so | mistakes happen | nobody's perfect
`);

const takenBack = (turn: string): boolean => EXCUSE.test(turn) || !ADDS.test(turn);

const turnsInside = (low: string): RegExpMatchArray | null => {
  const inside = low.match(TURN_INSIDE);
  const turn = inside === null ? '' : inside[0].slice(inside[0].search(TURNS));
  return inside !== null && takenBack(turn) ? inside : null;
};

const turnsAhead = (low: string): RegExpMatchArray | null => {
  const ahead = low.match(TURN_AHEAD);
  return ahead !== null && takenBack(ahead[1] ?? '') ? ahead : null;
};

const turnsNext = (low: string): RegExpMatchArray | null => {
  const next = low.match(TURN_NEXT);
  return next !== null && takenBack(next[0]) ? next : null;
};

export const sorryBut: Rule = (prose) =>
  judged(prose, ({ low }, { before }) => {
    if (APOLOGY.test(low)) return turnsInside(low) ?? turnsAhead(low);
    return before !== null && APOLOGY.test(before.low) ? turnsNext(low) : null;
  });

const FEELINGS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:sorry|apolog\\w+|regret)(?: \\w+){0,3} (?:that )?(?:you|they|he|she|some|people|anyone|customers|guests|members)(?: \\w+){0,3} (?:feels?|felt|see it|saw|took|take|taken|thought|think|believed?|perceived?|found|find|got the impression|misunderstood|misread|are upset|were upset|were offended|chose|interpreted|read|reacted|had expected|expected)
    (?:took|take|taken|taking|took all|got|read|reading|saw|heard|understood)(?: \\w+){0,5} (?:the wrong way|wrongly|out of context|amiss|personally|badly|so seriously|too seriously|more into|too much into|into it)
    (?:mis(?:understand\\w*|understood|interpret\\w*|perceiv\\w*|percept\\w*|constru\\w*)) | (?:you|they|people|some|customers|readers|was|were|been|be) misread
    (?:over-?react\\w*|over-?sensitiv\\w*|hyper-?sensitiv\\w*|hypersensitiv\\w*|thin-skinned|touchy|hysteri\\w*|melodrama\\w*|oversensitive|sensitiv(?:e|ity|ities) (?:about|to|around|on|over|of|in|people|souls|readers|viewers|customers|guests))
    (?:some|certain|several|a few|those|people|many|others|customers|guests|parents|viewers|readers|members|users|fans|audiences?|commentators|individuals|a number|not everyone|part of)(?: \\w+){0,5} (?:felt offended|feel offended|took offen[cs]e|take offen[cs]e|are (?:\\w+ )?sensitive|is (?:\\w+ )?sensitive|easily (?:upset|offended|hurt|alarmed)|read it as|saw it as|see it as|chose to|choose to|see(?:m|ms|med)? to have (?:felt|taken|read)|did not (?:get|see|share|appreciate)|didn't (?:get|see|share|appreciate)|disliked|were not ready|felt (?:\\w+ )?(?:strongly|hurt|upset|unwelcome|slighted|let down by the (?:tone|wording)))
    passions? (?:run|ran|are|were) | emotions? (?:run|ran|are|were|got|running|have|had) | feelings? (?:run|ran|running|are running|were running|got the better) | tempers? (?:run|ran|flared|are) | nerves (?:are|were) (?:raw|frayed) | in the heat of | strong feelings | raw nerve | hit a nerve | touched a nerve | storm of (?:outrage|indignation) | outrage culture | wave of indignation
    chose to (?:read|see|hear|take|interpret|feel|be|understand|view|believe|make|treat) | decided to (?:read|see|hear|take|feel|be offended|view)
    (?:could|may|might|can|will) (?:easily )?(?:be|have been|come across|have come across|seem|have seemed|appear|have appeared|feel|have felt|sound|have sounded|look|have looked|strike|have struck)(?: \\w+){0,2} (?:perceived|misread|interpreted|seen (?:as|by some|differently)|received (?:as|by some|badly)|taken (?:as|the wrong|for)|read (?:as|in|that way)|insensitive|rude|harsh|cold|worse than|larger than|bigger than|dismissive|unfriendly|abrupt|upsetting to)
    (?:was|were|been|being|got|has been|have been) (?:\\w+ )?(?:perceived|received|experienced|interpreted|understood|felt|seen|taken|viewed|read) (?:as (?!long|early|of|soon|well|usual)|differently|negatively|that way|this way|the way|otherwise|like)
    (?:the|an?|that|this|such|your|their|his|her) (?:\\w+ )?(?:impression|perception|feeling|sense|notion|belief|interpretation|sensibilit(?:y|ies)|sensitivit(?:y|ies)|disappointment at|unrealistic|high expectations?)(?: \\w+){0,4} (?:arose|arisen|was created|was left|has been|may have|might have|is|was|got|came|that you|that we|of being|took hold|gained|caused|led|made|differ|differs|runs?|ran)
    (?:look|looks|looked|seem|seems|seemed|feel|feels|felt|appear|appears|sound|sounds)(?: \\w+){0,2} (?:larger|bigger|worse|more (?:serious|dramatic|dangerous|frightening|alarming)|scarier|graver) than
    (?:anxiety|worry|worries|fear|fears|imagination|expectations?|nervousness|anger|disappointment|frustration|emotion|upset|reaction|reactions|response) (?:can|could|may|might|makes?|made|led|got|gets|were|was|is|are|runs?|has|have|seems?) (?:\\w+ ){0,3}(?:too|unrealistic|high|higher|excessive|disproportionate|larger|bigger|exaggerat\\w+|understandable but|better of|not (?:realistic|justified|warranted|shared)|make|made|one|carried|magnif\\w+|distort\\w+|colou?r\\w*|cloud\\w*)
    (?:not|never) (?:everyone|everybody|all)(?: \\w+){0,4} (?:share|shares|shared|gets?|got|understands?|understood|appreciat\\w+|sees?|saw|sense of humou?r|taste|liked|likes|cup of tea|will agree|agrees)
    (?:your|their|his|her|people's|customers'|parents'|guests'|some) (?:own )?(?:expectations?|sensibilit\\w+|interpretation|perception|reading of|imagination|feelings|view|subjective|sensitivity|frame of mind|mood)(?: \\w+){0,4} (?:was|were|are|is|led|made|differ\\w*|did|may|might|could|got|have|had|has|came|ran|run|than|rather)
    expected (?:more|something else|too much|otherwise|differently|a level|that we) | (?:too|so) (?:high|great) expectations | got (?:so |that |too |very )?(?:worked up|upset about|carried away|emotional|excited about)
    (?:feel|felt|feeling) (?:that way|this way|the way (?:you|they) (?:do|did)|like that|so strongly|(?:the need|obliged|compelled|moved) to) | how (?:it|this|that|things) (?:made you feel|(?:was|were|has been|came to be|may have been) (?:perceived|received|taken|read|seen|understood))
    perceptions? | (?:in|on|lies? in) the (?:eye|ear|eyes|ears|mind|nose|palate) of | beholder | subjective\\w* | emotional(?! (?:support|help|distress|harm|damage|care|wellbeing))\\w* | emotions? | sensibilit\\w+ | sensitivit\\w+ | touchy | indignation | outrage(?:d)? | furore? | uproar | temperaments? | highly[- ]strung | (?:thin|thick)[- ]skin\\w* | (?:humou?r|taste|beauty|comfort|politeness|courtesy|tone|art|quality|service|safety|offen[cs]e|cleanliness|noise) (?:is|are|being|lies|means|remains) (?:\\w+ ){0,3}(?:in|matter|personal|subjective|different|relative|question|thing|various|notoriously) | matters? of (?:taste|opinion|perspective|perception|interpretation|temperament|viewpoint|feeling|feelings) | light heart | took (?:umbrage|exception|it (?:badly|hard|ill|to heart|amiss)) | take (?:umbrage|exception|it (?:badly|hard|ill|to heart|amiss)) | (?:different|gentler|softer|stricter|other|higher|own) (?:expectations?|standards?|notions?|ideas?|tastes?|sense|tone)(?: \\w+){0,3} (?:of|than|about|as|who|may|might) | not (?:everyone|everybody|every \\w+|each|all) (?:is|are|was|were|can|could|will|would|has|have|finds?|takes?|likes?|enjoys?|copes?|feels?)(?: \\w+){0,3} (?:able|used|ready|comfortable|made|cut out|to everyone|robust|resilient|in the mood|equally|same|so|relaxed|patient|thick|the humour|appreciate|laugh|take)? | strong(?:ly)? (?:reactions?|worded|opinions?) | (?:reaction|reactions|response|responses|echo|tone|anger|excitement|agitation|fury|fuss|vehemence|heat|intensity|volume)(?: \\w+){0,5} (?:surpris\\w+|astonish\\w+|taken us aback|took us aback|unexpected|puzzl\\w+|baffl\\w+|says|exceeded|out of all|hard to|we did not expect|we had not) | the times we live | unusually (?:intense|strong|sensitive|delicate|emotional) | (?:unaccustomed|not used|unused) to | hard to please | easily (?:hurt|upset|offended|shocked|frightened|alarmed|startled|unsettled|confused|rattled) | prone to | delicate (?:stomachs?|souls?|natures?|sensibilit\\w+|ears?) | of a (?:nervous|sensitive|delicate|anxious|excitable) | vivid imagination\\w* | worked (?:itself|themselves|yourself|himself|herself) (?:up|into) | heard (?:an insult|more than) | (?:saw|see|sees|read|reads|hear|hears|heard) (?:in it|into it|an? \\w+ in|something in|malice) | (?:an? |the )?(?:impression|feeling|sense|notion) (?:you|they|some|people|many|of some|on your) (?:\\w+ )?(?:got|had|have|formed|came|took|gained|were left|was left)
    (?:never|not|other than|differently (?:from|than)|otherwise than)(?: \\w+){0,3} (?:it was |was |were |we |as )?(?:intended|meant) | in a way(?: in which| that)?(?: it| we| they)?(?: \\w+){0,2} (?:never|not) | sees? things differently | saw things differently | read between the lines | reading too much | lost in translation | sense of humou?r | meant (?:well|as a joke|no harm|no offen[cs]e|kindly|nothing) | (?:no|never|not) (?:offen[cs]e|harm|disrespect|malice) (?:was |is )?(?:meant|intended) | intend(?:ed)? (?:to|no) (?:offend|hurt|harm|offen[cs]e|upset|disrespect) | made (?:more|a mountain) of it
  `),
];

/** What people went through is named, not judged. */
const OWNED_FEELING = phrases(
  "(?:you|they|she|he|people|customers|guests|parents)(?: have| had| are)? (?:every|good|a|the) (?:right|reason|cause) to | rightly | justified | you were right | they were right | we understand (?:why|that) you | (?:no|not a|isn't a|wasn't a) (?:question|matter) of (?:feeling|perception|misunderstanding) | it was not a misunderstanding | not a misunderstanding",
);

export const feelingsBlamed: Rule = (prose, { kind }) =>
  judged(prose, ({ low }) => {
    if (kind === 'internal' && /\bdo(?:n't| not)\b/.test(low)) return null;
    return OWNED_FEELING.test(low) ? null : first(low, FEELINGS);
  });

const REGRETS = phrases(`
  regret\\w* | mourn\\w* | (?:would|'d) (?:give|do) (?:a lot|much|anything|a great deal) | unfortunate(?:ly)? | a (?:real |great |terrible )?(?:pity|shame) | sadden\\w* | sad | sadness | sorrow | dismay\\w* | disappoint\\w+ | share (?:your|their|the) \\w+ | wish (?:this|it|that|things)(?: \\w+){0,2} (?:not|never|otherwise|been) | feel for | feels for | thoughts (?:are|go|remain)? | our hearts | my heart | heartfelt | sympath\\w+ | compassion | understand how | understand that | understand (?:the|your|their) | empathi[sz]e | concerned | distress\\w* | grieve\\w* | shocked | lament\\w* | deplor\\w+ | unhappy | tragic | tragedy | upsetting | painful | nobody wanted | no one wanted | hard to (?:bear|see|hear|read)
`);
const OUR_CAUSE =
  /\b(?:our|own|we|us|staff|in-house|internal|employee|driver|kitchen|receptionist|team|operator|fitter|crew|technician|nurse|cook|chef|teacher|manager|colleague|company)\b/;
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
  if (prose.sentences.some(({ low }) => apologises(low) || owns(low))) return [];
  const known = facts === null ? null : ourCause(facts.confirmed);
  const open = facts?.unconfirmed.some(({ claim }) => /cause|why|reason|who |respons|fault|how /i.test(claim)) ?? false;
  if (known !== true && (open || kind === 'holding' || kind === 'clarification')) return [];
  const ours = known ?? prose.sentences.some(({ low }) => OUR_DEED.test(low));
  if (!(ours || kind === 'apology') || !(known || ANSWERS.has(kind))) return [];
  return judged(prose, ({ low }) => low.match(REGRETS)).slice(0, 1);
};
