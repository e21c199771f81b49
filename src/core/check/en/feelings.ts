/** feelings-blamed: the other's feeling, taste or reading is made the problem. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { coached } from './coached.ts';
import { first, judged } from './pattern.ts';
import { denied } from './signs.ts';

const FEELINGS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:was|were|been|being|is) (?:\\w+ )?(?:perceived|received|interpreted|understood|taken) (?:as|by some|in that way|that way|differently|negatively)
    (?:sorry|apolog\\w+|regret\\w*|unfortunate|shame|pity|sad|saddened|saddens us|pains us|unhappy)(?: \\w+){0,4} (?:that |how |when )?(?:you|u|they|some|people|anyone|customers|guests|members|some \\w+|certain \\w+|parts of)(?: \\w+){0,3} (?:consider(?:ed)?|regard(?:ed)?|deem(?:ed)?|view(?:ed)?|experienced?(?: (?:\\w+ ){1,4}(?:as|negatively|painful\\w*|badly|differently|poorly))|left(?: \\w+){0,4} (?:impression|feeling|sense)|didn't (?:find|like|enjoy|care for|appreciate|warm|take to)|did not (?:find|like|enjoy|care for|appreciate|warm|take to)|weren't (?:happy|satisfied|pleased|amused|impressed)|were not (?:happy|satisfied|pleased|amused|impressed)|(?:can't|cannot|couldn't|can not|cant) (?:take|handle|see|laugh|enjoy|appreciate)|disagree\\w*|mind(?:ed)?|object(?:ed)?|judged?|wish to see|are not a fan|have (?:formed|gained) \\w+)
    (?:people|customers|guests|you|u|they|some|everyone|everybody|folks|public)(?: \\w+){0,3} (?:is|are|were|being|get|got|have become|has become|so) (?:\\w+ ){0,2}(?:sensitive|touchy|fussy|picky|delicate|demanding|entitled|fragile|emotional|overwrought|tense|jumpy|irritable|snowflakes?)(?: \\w+)?
    (?:interpret\\w*|read|taken|understood|received|heard|seen|viewed|perceived|construed) (?:\\w+ )?(?:in|with) (?:a|such a|another|this|that|an) (?:\\w+ )?(?:manner|way|light|sense|spirit|fashion|tone)
    (?:came|come|comes|coming|sounded|seemed|felt|looked|landed) (?:across |over )?(?:\\w+ )?(?:worse|harsher|colder|ruder|sharper|heavier|bigger|graver|more \\w+) than (?:it (?:was|is)|they were|he was|she was)
  (?:weak|frayed|delicate|fragile) nerves | (?:keep|kept|keeping) a (?:cool|clear) head | (?:experienced|perceived|felt|seen|remembered|described|felt to be)(?: as)? (?:\\w+ )?(?:worse|graver|bigger|more \\w+)(?: (?:to|for) \\w+)? than it (?:was|is|really)
  (?:fears?|worries|anxieties|feelings) (?:that|which) (?:have|had) (?:little|nothing) to do with | (?:general|understandable|first|initial) (?:excitement|agitation|panic) (?:much|many|some|things)
  (?:you|they|people|some|one|many)(?: \\w+){0,5} (?:may|might|perhaps|easily|tend to) (?:\\w+ )?(?:see|perceive|feel|remember|experience|take)(?: \\w+){0,4} (?:in a|than|differently|harsher|worse|more) (?:[\\w]+ ){0,3}(?:light|than|it was|they were|was|were|is) | not everything (?:that )?(?:\\w+ ){0,3}(?:felt|feels|seems|looks|appears|seen|perceived)[^.;]{0,50} (?:is|was)
  (?:you|they|people|he|she)(?: \\w+){0,3} (?:misread|misheard|misjudged|mistook|misconceived|misunderstand|imagined|overheard|exaggerat\\w+)
  `),
  phrases(`
    (?:sorry|apolog\\w+|regret)(?: \\w+){0,3} (?:that )?(?:you|they|he|she|some|people|anyone|customers|guests|members)(?: \\w+){0,3} (?:feels?|felt|see it|saw|took|take|taken|thought|think|believed?|perceived?|found|find|got the impression|misunderstood|misread|are upset|were upset|were offended|chose|interpreted|read|reacted|had expected|expected)
    (?:took|take|taken|taking|took all|got|read|reading|saw|heard|understood)(?: \\w+){0,5} (?:the wrong way|wrongly|out of context|amiss|personally|badly|so seriously|too seriously|more into|too much into|into it)
    (?:mis(?:understand\\w*|understood|interpret\\w*|perceiv\\w*|percept\\w*|constru\\w*))
    (?:over-?react\\w*|over-?sensitiv\\w*|hyper-?sensitiv\\w*|hypersensitiv\\w*|thin-skinned|touchy|hysteri\\w*|melodrama\\w*|oversensitive|sensitiv(?:e|ity|ities) (?:about|to|around|on|over|of|in|people|souls|readers|viewers|customers|guests))
    (?:some|certain|several|a few|those|people|many|others|customers|guests|parents|viewers|readers|members|users|fans|audiences?|commentators|individuals|a number|not everyone|part of)(?: \\w+){0,5} (?:felt offended|feel offended|took offen[cs]e|take offen[cs]e|are (?:\\w+ )?sensitive|is (?:\\w+ )?sensitive|easily (?:upset|offended|hurt|alarmed)|read it as|saw it as|see it as|chose to|choose to|see(?:m|ms|med)? to have (?:felt|taken|read)|did not (?:get|see|share|appreciate)|didn't (?:get|see|share|appreciate)|disliked|were not ready|felt (?:\\w+ )?(?:strongly|hurt|upset|unwelcome|slighted|let down by the (?:tone|wording)))
    (?:anxiety|worry|worries|fear|fears|imagination|expectations?|nervousness|anger|disappointment|frustration|emotion|upset|reaction|reactions|response) (?:can|could|may|might|makes?|made|led|got|gets|were|was|is|are|runs?|has|have|seems?) (?:\\w+ ){0,3}(?:too|unrealistic|high|higher|excessive|disproportionate|larger|bigger|exaggerat\\w+|understandable but|better of|not (?:realistic|justified|warranted|shared)|make|made|one|carried|magnif\\w+|distort\\w+|colou?r\\w*|cloud\\w*)
    beholder | emotional(?! (?:support|help|distress|harm|damage|care|wellbeing))\\w* | emotions?
  `),
];

/** What somebody feels or shows, in one word. */
const FEELING =
  '(?:feelings?|sensibilit\\w+|sensitivit\\w+|upset|anger|angry|mad|cross|annoy\\w*|hurt|wounded|pain|grief|sorrow|sadness|distress\\w*|anxiety|anxious|worry|worried|concerns?|fears?|afraid|fright\\w*|alarm\\w*|panic\\w*|nervous\\w*|terrified|shock\\w*|disappoint\\w+|frustrat\\w+|discomfort|uncomfortable|unsettled|uneasy|offen[cs]e|offended|insulted|humiliat\\w+|embarrass\\w*|shame|ignored|unwelcome|attached|attachment|passion\\w*|reactions?|reacted|responses?|impressions?|perceptions?|perceived|expectations?|taste|mood|pride|crying)';
/** Said of a feeling, it makes the feeling the fault. */
const BELITTLED =
  "(?:disproportionate\\w*|high|too \\w+|rather (?:high|strong|quick|much|easily|sensitive)|so (?:easily|seriously|personally|hard)|easily|no call|no (?:cause|reason|need|occasion|grounds) (?:for|to)|worked up|heightens?|heightened|colou?rs?|colou?red|clouds?|clouded|boil\\w* over|runs? (?:high|deep)|stems?|says? more|chose|choose|choosing|choice|tend to|nobody can argue|however (?:hard|difficult|strange|sincere)|underestimated|struck by|modern|nowadays|these days|today's|over (?:people's|their|your) heads?)";
const JUDGED = phrases(`
  ${FEELING}(?:,? [\\w']+){0,8},? ${BELITTLED} | ${BELITTLED}(?:,? [\\w']+){0,6},? ${FEELING}
  (?:it is|it's|is it|isn't it|this|that)(?: really| truly| so| quite){0,3} (?:${FEELING}|so bad|so terrible|such a) that | (?:big|strong|hot|lots of|many|mixed|heated|raw) (?:\\w+ )?(?:feelings|emotions|reactions|opinions)
  (?:thick(?:er)? skins?|thin skins?|wavelength|get the joke|got the joke|get (?:us|irony|satire|it when)|over (?:\\w+ )?heads?|not for everyone|isn't for everyone|not everyone's|not to everyone's|everybody's cup|everyone's cup|cannot please|can't please|please everyone|please everybody|satisfy everyone)
  (?:sorry|apolog\\w+|regret\\w*|saddens? us|pity|shame|sad|unfortunate)(?: \\w+){0,5} (?:you|she|he|they|people|some|visitors|guests|customers|anyone|the \\w+)(?: \\w+){0,2} (?:(?:came away|left us|went home)(?: \\w+){0,3} with (?:an?|the|some|that|this|such) (?:\\w+ )?(?:impression|feeling|sense|taste|view)|not able to (?:enjoy|see|appreciate)|unable to (?:enjoy|see|appreciate)|could not (?:enjoy|see|appreciate|laugh)|couldn't (?:enjoy|see|appreciate|laugh)|failed to (?:enjoy|see|appreciate))
  (?:you|she|he|they|people|some|others|those|anyone)(?: \\w+){0,3} (?:say|says|said|claims?|claimed|tells?|told (?:the )?\\w+|report|reported|believe[sd]?)(?: that)? (?:you|she|he|they)(?: \\w+)? (?:felt|feel|were|was)(?: \\w+)? (?:ignored|unwelcome|humiliated|hurt|insulted|upset|offended|scared|terrified|uncomfortable)
  (?:some|certain|many|other|sensitive|particular) (?:\\w+ )?(?:people|visitors|guests|customers|readers|viewers|parents|souls|listeners|users|members|patients|players|diners|folks?)(?: \\w+){0,2} (?:find|finds|found|struggle|cannot|can't|couldn't|mind|react|reacted|take|took)
  (?:this|that|such|the|their|your|its|it is this|the present|general) (?:\\w+ )?(?:anxiety|panic|hysteria|alarm|row|storm|drama)(?: \\w+){0,5} (?:concerns|surprises|saddens|is the|that|which|comes down|was (?:\\w+ )?(?:caused|fed|fuelled))
  (?:you|they|those|anyone|people|who don't|whoever)(?: \\w+){0,3} (?:can|may|could|should|are welcome to|welcome to)(?:, if (?:they|you) (?:like|wish|want),)? (?:mute|ignore|skip|stay away)
`);

/** What people went through is named, not judged. */
const OWNED_FEELING = phrases(
  'deserved | entitled to | (?:is|are|was|were) right | right to be | (?:you|they|she|he|people|customers|guests|parents)(?: have| had| are)? (?:every|good|a|the) (?:right|reason|cause) to | you were right',
);

export const feelingsBlamed: Rule = (prose, { kind }) =>
  judged(prose, ({ low }) => {
    if (coached(kind, low)) return null;
    const found = OWNED_FEELING.test(low) ? null : first(low, [...FEELINGS, JUDGED]);
    return found === null || denied(low, found) ? null : found;
  });
