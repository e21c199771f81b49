/** speculation: a guess at the cause or at whoever did it. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { first, judged } from './pattern.ts';
import { asks } from './signs.ts';

const CAUSE =
  '(?:caused?|causing|because|behind|result(?:ed|s|ing)? (?:of|from)|due to|down to|stems?|stemmed|traced?|blame|responsible|came (?:from|in)|comes from|coming from|originat\\w+|reason|culprit|sabotag\\w*|tamper\\w*|hack\\w*|attack\\w*|insider|ex-employee|former (?:employee|colleague)|disgruntled|competitor|rival|contaminat\\w*|defect\\w*|faulty|fault|error|mistake|set off|triggered?|started|start|led to|supplier|installer|contractor|bug|virus|infection|human error|operator|user|mishandl\\w*|misus\\w*|overload\\w*|weather|lightning|heat|rain|wiring|short circuit|battery|cigarette|arson\\w*|deliberate\\w*|intentional\\w*|power surge|fell asleep|distracted|speeding|drunk|careless\\w*|worn|wear|loose|corros\\w*|leak|gas|stomach bug|norovirus|bug going around|allerg\\w*|from (?:the|a|an|outside))';
const GUESS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:likely|probably) (?:\\w+ )?(?:turn out|prove) to be (?:the|a|an|our)
    (?:was|is) (?:most likely|very likely|probably|presumably|almost certainly|in all likelihood) (?:the|a|an|our|one|some|because|due|caused|down) | (?:can't|cannot|can not|could not|do not|don't|not) (?:rule out|exclude|discount) (?:that |the possibility )?(?:\\w+ ){0,3}(?:tamper\\w*|sabotag\\w*|somebody|someone|intent\\w*|deliberate\\w*|arson|foul play|attack|hack\\w*|a former|an insider|on purpose)
    (?:tends? to be|is (?:usually|mostly|often|always|generally)) (?:the|a|an) (?:\\w+ ){1,3}(?:that|which|who)
    (?:probably|presumably|most likely|very likely|quite likely|more than likely|in all likelihood|in all probability|possibly|perhaps|maybe|apparently|seemingly|evidently|supposedly|conceivably|arguably|doubtless|no doubt|undoubtedly|surely|clearly|obviously|we (?:\\w+ )?(?:suspect|believe|think|assume|presume|guess|reckon|imagine|suppose|figure|are inclined|tend to|have a hunch|fear|lean|consider it)|i (?:\\w+ )?(?:suspect|believe|think|assume|presume|guess|reckon|imagine|suppose|bet)|(?<!what )it (?:looks (?:as|like)|seems|appears|would seem|would appear|could be|may be|might be|may have been|might have been|could have been|must have been|must be|can only be|will have been|sounds)|(?:must|may|might|could|can only|can well|may well|might well|could well) (?:\\w+ )?(?:have|be|has))\\b[^.;]{0,80}?\\b${CAUSE}
    ${CAUSE}\\b[^.;]{0,60}?\\b(?:probably|presumably|most likely|very likely|in all likelihood|in all probability|possibly|perhaps|maybe|apparently|seemingly|evidently|we (?:suspect|believe|think|assume|presume|guess)|it (?:looks|seems|appears)|seems to|appears to|may (?:well )?have|might (?:well )?have|could (?:well )?have|must have|may be|might be|could be|looks like|is likely|are likely|is thought|is believed|is suspected)
    (?:everything|all (?:the )?(?:signs?|evidence|indications)|signs?|evidence|indications?|clues?|the pattern|the timing|initial (?:findings|signs|indications|impressions)|early (?:signs|indications|findings)|first (?:signs|indications|impressions))(?: \\w+){0,4} (?:points?|suggests?|indicates?|hints?|speaks? for|leads?)(?: \\w+){0,2} (?:to|towards?|at|that|in|a|an)
    (?:our|my|the smart) (?:\\w+ )?(?:money|bet|guess|hunch|theory|suspicion|hypothesis|assumption|working (?:theory|hypothesis|assumption)|best guess|gut feeling|gut|feeling|instinct|impression|reading|explanation)(?: \\w+){0,3} (?:is|would be|says|tells|points|goes|falls|lies|remains)
    (?:wouldn't|would not|shouldn't|should not|won't) (?:be )?(?:surprise|surprised|wonder|shock)(?: \\w+){0,6} | (?:can't|cannot|can not|could not|couldn't) help (?:thinking|wondering|but|suspecting|noticing|asking) | can't be ruled out | two and two
    (?:obvious|prime|likeliest|number one|strongest|usual) (?:candidates?|suspects?|explanation|culprit|favou?rite|answer|theory|suspicion)
    (?:the (?:work|doing|handiwork|fault) of|smacks? of|looks? (?:very |a lot |rather |suspiciously )(?:like|as if|as though)|(?<!what )(?:it|this|that|which) looks? (?:as if|as though|like (?:it|they|somebody|someone|sabotage|an?|the))|has all the hallmarks|bears? (?:all )?the (?:hallmarks|marks|signature|fingerprints)|reminiscent of|fits the pattern|consistent with)
    if (?:it|this|that)(?:'s| is| was|'s been| were)(?:n't| not) (?:the|an?|our|one) (?:\\w+ ){0,4}\\w+, | (?:i'd|we'd|i'll|we'll|i would|we would) (?:\\w+ )?be (?:\\w+ )?surprised
    fits? the bill | eye goes | (?:that|which|this|it) (?:would|might|could|may) (?:\\w+ )?(?:explain|account for|fit) | in (?:every|all) (?:likelihood|probability) | (?:strikes?|seems? to|looks? to) (?:me|us) (?:as)? | (?:knowing|given) (?:how|what|the way)(?: \\w+){1,6},?
    (?:speculat\\w+|in our (?:view|opinion|estimation|experience|assessment)|from (?:our|past) experience|experience (?:shows|tells|suggests)|as far as we can (?:tell|see|judge)|to (?:our|all) appearances?|by all accounts|chances are|odds are|the odds|no prizes)\\b[^.;]{0,100}
  `),
];
/** Words that make a guess of what they stand with, where the cause or the culprit is open. */
const DOUBTFUL = phrases(`
  perhaps | maybe | most likely | very likely | quite likely | more than likely | as likely as not | probably | presumably | apparently | seemingly | reportedly | allegedly | supposedly | conceivably | possibly | evidently | undoubtedly | doubtless | no doubt | surely | obviously | who knows
  it (?:would |does |rather |certainly |now )?(?:seems?|appears?) | it (?:is|was|has been)(?: \\w+)? (?:thought|believed|feared|assumed|supposed|presumed|reckoned|understood|rumou?red|suggested|conceivable|plausible|thinkable|imaginable) | it's(?: \\w+)? (?:thought|believed|feared|assumed|supposed|presumed|reckoned|understood|rumou?red|conceivable|plausible)
  (?:is|are|was|were) (?:\\w+ )?(?:thought|believed|feared|assumed|rumou?red|reckoned|understood|suspected|presumed) to | by the looks? of (?:it|things) | from the looks? of | from what (?:we|i)(?:'ve| have)?(?: \\w+)? (?:heard|seen|gather|gathered|hear|been told|know|understand|can tell) | (?<!about )what (?:we|i)(?:'ve| have) (?:heard|seen|been told) | we(?:'ve| have)? (?:gather|hear|heard|understand|been hearing) that
  (?:my|our|one|the|best|safe|fair|educated) (?:\\w+ )?(?:guess|bet|hunch|theory|hypothesis|supposition|conjecture|surmise|assumption|explanation)(?: \\w+)? | hunch | working (?:hypothesis|theory|assumption) | (?:is|are|makes?)(?: \\w+){0,5} favou?rite | suspicions? (?:is|are|falls?|fell|rests?|centres?|points?|lies) | finger of suspicion | under suspicion | fingers? (?:is|are) point\\w+
  will have been | will have (?:caused|led|started|come|failed|broken) | must(?:'ve| have)(?: \\w+)? | can only have | could well have | (?:initial|first|early|preliminary|our|an) (?:\\w+ )?(?:assessment|view|analysis|findings|reports|inquiries|enquiries|evidence|look|inspection|impressions?) (?:suggests?|indicates?|points?|hints?|leans?|implies) | lean(?:s|ing)? towards?
  (?:it|this|that|things?|everything)(?:'s| is| are| was) (?:\\w+ )?looking (?:\\w+ ){0,3}(?:like|as if|as though) | or else (?:a|an|the|one|some\\w*) | either (?:a|an|the|one of|somebody|someone|some)[^.;]{1,60} or (?:else )?(?:a|an|the|one of|somebody|someone|some) | (?:there's|there is) (?:talk (?:of|that)|every chance|a (?:good|fair|strong) chance|little doubt) | word has it | (?:wouldn't|would not) put it past | no (?:coincidence|accident that) | draw your own | (?:not|isn't) hard to (?:guess|imagine|see|work out) (?:who|what|how|why) | (?:put|putting|puts) (?:it|this|that) down to | (?:has|had) the (?:feel|look|smell|makings) of | somebody's idea | (?:someone|somebody) (?:has |had )?(?:clearly|must|evidently|obviously|will)
  all but (?:certain|sure|confirmed) | (?:in|to) (?:my|our) (?:mind|eyes) | as best (?:we|i) can tell | (?:we|i)(?:'d| would) (?:wager|bet|venture|hazard|guess|say it was) | hazard a guess | if (?:you ask|i had to|we had to) (?:me|us|guess|bet|say)? | something tells (?:us|me) | rumou?rs? (?:is|are|say|says|points?)(?! (?:doing|going|circulating|untrue|false|wrong|not|spreading|out|about|nonsense)) | don't quote (?:us|me) | call it a hunch | more than a (?:hint|suspicion)
`);
/** Inference, hearsay, motive and habit, put forward as if they were knowledge. */
const WAYS = phrases(`
  smells? (?:\\w+ )?(?:of|like) (?:an?|the|foul|revenge|sabotage|\\w+) (?:\\w+ )?(?:job|work|play|act|attempt|campaign|plot|mistake|carelessness)? | conclusions? (?:writes? itself|is (?:obvious|clear|near|inescapable|easy)|draws? itself|suggests? itself|are obvious|lies) | (?:speaks?|says) for itself | (?:without|with) (?:some |a little |any )?(?:inside help|help from (?:inside|within)|an accomplice|somebody's help) | (?:i'd|we'd|i|we|one|i would|we would) (?:\\w+ )?(?:imagine|dare say|daresay|gather|venture) (?:that|it was|it's|the|a|an|he|she|they|so)(?: \\w+)? | (?:,|–|—)? ?(?:i'd|we'd|i|we) (?:would )?(?:imagine|daresay|dare say|guess|wager|bet|reckon|gather|suppose)(?=[^\\w]*$) | (?:look|looking|search) (?:very |too )?far (?:for|to find) | look no further | (?:had|has|have|was|were|is|are) (?:perhaps|possibly|maybe|presumably|surely|evidently) | perhaps (?:been|had|because|it|he|she|they|someone|somebody|a|an|the|too) | (?:the|both|had) (?:means|motive|opportunity|mood|key|knowledge)(?: and (?:the )?\\w+| to)? (?=mood|motive|means|do it|opportunity|reason) | a certain (?:\\w+ )?(?:ex-?\\w*|former|colleague|competitor|rival|neighbour|person|gentleman|lady|party|group|somebody|employee|company|union|politician|customer) | the usual (?:gang|suspects|culprits|crowd|troublemakers|youths|reason|story) | (?:my|our) (?:\\w+ )?(?:suspicion|hunch|guess|theory|reading|conviction|belief)(?: \\w+)? (?:is|are|falls|was|has it|lies|points|goes) | no (?:wonder|surprise)(?: then)?(?: that| it| given|,) | (?:nobody|no one|no-one) (?:else |but \\w+ )?(?:(?:breaks|gets|got|broke) (?:in|into|at|past|through)|does (?:this|that|such)|could have|can have)(?: [\\w']+){0,6} (?:without|unless|by chance|except|but|from inside|from outside) | (?:bound|likely|apt|prone|sure|certain) to have (?:been|caused|come|led|left|made|done) | in all (?:honesty|frankness),? it | (?:odd|strange|curious|funny|interesting|telling|suspicious) (?:that|how|coincidence|timing)(?: \\w+)? | (?:draw|drew|draws|drawing) (?:your|their|its|his|her|the obvious) (?:own )?conclusions? |
  (?:style|timing|pattern|traces?|nature|method|manner|way|handwriting|signature|hallmarks?|fingerprints|tone|wording|precision|moment|circumstances|marks?|logs?|facts|arrow|trail|smell|colou?r|shape)(?: [\\w']+){0,6} (?:points?|suggests?|hints?|speaks?|smells?|smacks?|betrays?|leads?|tells?|bears?|match(?:es)?|fits?|lets us)(?: \\w+){0,3} (?:to|at|of|for|in|a|an|that|towards?|with)
  (?:comes?|springs?|spring) (?:\\w+ )?to mind | (?:one|you|we|i|people|many)(?: \\w+)? (?:wonders?(?! (?:if|whether|how) you)|(?:can|may|might|could) (?:only |but |well |easily )?(?:guess|wonder|assume|suppose)|assumes?|supposes?|presumes?|is tempted|are tempted|can't help|tends? to think) | (?:it|that|this|they|he|she|which|who)(?:'ll| will) have (?:been|caused|done|started|left|got|come)
  (?:something|anything|nothing|most|everything|much|plenty|little) to gain | (?:has|have|had|a|the|with|of|no|any|whose) (?:\\w+ )?(?:motive|grudge|axe to grind|scores? to settle) | (?:interest|reason|cause) (?:in|to) (?:harm\\w*|hurt\\w*|see\\w* us|want\\w*|hat\\w+|damag\\w+|discredit\\w*) | who (?:else|stands to|benefits|profits|would|could)(?: \\w+){0,3} (?:want|wanted|have|gain|benefit|profit|but|do)
  (?:experts?|insiders?|connoisseurs?|old hands|professionals|anyone who|those who|people who) (?:\\w+ ){0,6}(?:would|will|can|could) (?:\\w+ )?(?:recogni[sz]e|see|tell|know|spot|say) | (?:we|i)(?:'d| would) (?:\\w+ )?(?:point|look|start|put (?:it|this) down|lay|suspect|blame)
  (?:the )?word (?:here|on the (?:street|grapevine|ground|floor)|among \\w+|has it|around here)(?: (?:is|has it|that))? | rumou?r has it | (?:neighbours|locals|sources|insiders|regulars|villagers|eyewitnesses|the (?:press|papers|talk|gossip|grapevine|rumour))(?: \\w+){0,4} (?:say|says|saying|whisper\\w*|mutter\\w*|believe|think|suspect|swear|reckon|has it|points?|blames?)(?: \\w+)? (?:that|it|the|a|an|he|she|they|someone|somebody)
  (?:i'd|we'd|i would|we would|i'll|we'll|wouldn't|would not|won't|not) (?:\\w+ )?be (?:\\w+ )?surprised | (?:looks|sounds|feels|seems|smells|smacks|looking|sounding) (?:\\w+ )?(?:like|as if|as though) (?:it was|it's|a |an |the |our |one of |somebody|someone|some |sabotage|arson|foul|human|another|vandal\\w*|\\w+ (?:tripped|forgot|left|did|has|pulled|cut|got))(?:\\w+)?
  (?:classic|typical|textbook|tell-?tale|familiar) (?:\\w+ )?(?:case|sign|signs|work|example|symptoms?|pattern|act|behaviou?r) (?:of|for|when) | stands to reason | only logical | makes? sense that | common sense | a coincidence | coincidence that | too (?:neat|convenient|odd|strange|perfect)(?: \\w+){0,4} (?:to be|coincidence|chance|accident) | make of (?:that|it|this) what | do the maths? | (?:join|connect)(?:ing)? the dots | between the lines | (?:have|has) (?:a|an|our|my|some|every) (?:\\w+ )?(?:suspicions?|idea|ideas|theory|theories|inkling|notion|hunch) (?:who|what|why|how|that|of|as|about|where) | (?:pretty|fairly|quite|almost|all but|as good as|reasonably|nearly) (?:sure|certain|convinced) | it (?:does not|doesn't) take (?:an?|much|\\w+) (?:\\w+ )?(?:detective|expert|genius|sherlock|imagination|engineer|to)
  (?:can|could) hardly have | (?:cannot|can't|couldn't|could not) have (?:been|come|happened|done)(?: \\w+){0,4} (?:other|else|anyone|by (?:chance|accident|itself)) | nobody but | no one but | only (?:someone|somebody|an insider) | as (?:is|so) often(?: \\w+){0,4} (?:case|cases|human|it) | (?:nearly |almost )?always(?: \\w+){0,3} (?:the|a|some|human) (?:\\w+ )?(?:error|mistake|cause|culprit|fault|reason|carelessness) | may well (?:have|turn|prove|be) | might well (?:have|turn|prove|be) | (?:suspect|fear|guess|hunch)(?: \\w+)? (?:prove|proves|is|turns out) (?:\\w+ )?(?:right|correct|true) | (?:my|our) (?:\\w+ )?(?:money|guess|bet|hunch|suspicion|feeling|nose|gut|instinct)(?:'s)?(?= (?:is|are|on|goes|says|tells|would|points?|lies|remains)|\\?|:) | (?:we|i) (?:\\w+ )?(?:suspect|presume|assume|reckon|guess|surmise) (?:that )?(?:it|people|somebody|someone|the|an?|one|they|he|she|this|some|our|customers?|guests?|users?) | to blame(?: \\w+)? (?:must|may|might|could|is (?:probably|perhaps|surely))
`);
/** Needs an open cause in the facts: people, too, are heard and understood. */
const HEARD = /^(?:we|i|we've|i've|there's|there is|either|perhaps|possibly|conceivably)\b/;
/** Of time, number, the reader or the future: no guess at what happened. */
const ELSE =
  /^(?:you|your)\b|\b(?:will|we'll|it'll|you'll|should|expect\w*)\b(?! have)|\b(?:perhaps|maybe|probably|possibly|likely) (?:\d|as many|as few|more|fewer|a few|two|three|four|five|another|by|until|in|before|not)\b|\b(?:said to|delete|write|don't believe|no one|nobody|nothing of the)\b.*"|\bnothing\b|\bunknown\b|\bwe do(?: not|n't) know\b|\bfalse\b|\buntrue\b/;

const openCause = ({ facts }: Setting): boolean =>
  facts?.unconfirmed.some(({ claim }) =>
    /cause|who|how|why|source|reason|origin|culprit|motive|fault|responsib|perpetrat|attacker|blame/i.test(claim),
  ) ?? false;

/** Said of what may yet happen, who may be concerned, what to do: no guess at a cause. */
const NO_GUESS = phrases(`
  looks like it(?:'s| has| had) been (?:left|through|in|on) |   (?:yours?|it|they|one|some|others|there) (?:may|might|could) (?:have|be) (?:it|one|them|this|more|among|affected|concerned|others) | somebody could be |  (?:won't|can't|don't|do not|cannot|will not|not yet|haven't|have not) (?:yet )?(?:know|tell|say|confirm\\w*) | (?:may|might|could) (?:well )?have (?:read|seen|opened|copied|looked|noticed|received|got|taken|heard|bought|eaten|used|been (?:affected|copied|seen|there)) |  (?:cause|reason|why|how|who)(?: \\w+){0,6} (?:is|are|was|remains?)(?: \\w+)? (?:not|unknown|unclear|open|being|yet) | (?:do not|don't|does not|doesn't|will not|won't|would not|refuse to|not going to|rather not|not|never|nor|without|instead of|please don't|avoid) (?:\\w+ )?(?:speculat\\w*|guess\\w*|assume) | we (?:will|shall) not (?:guess|speculate) | rather than guess\\w* | no speculation | (?:wrong|unfair|premature|early|irresponsible|easy) to (?:speculate|guess) | if you | if your | anyone who | you may | you might | your (?:\\w+ ){0,3}(?:may|might|could) (?:have|be) | may be (?:affected|concerned|eligible|entitled|asked|delayed|able|due) | (?:can|could|may|might) (?:cause|lead|result|burn|injure|overheat|break|choke|catch|start a|give|make|kill|harm|contain|come off|tear|open|fall|burst|set|melt|leak)
`);

const AFTER = 60;
/** From the last stop or turn before it to a little after. */
const clauseOf = (low: string, { 0: words, index = 0 }: RegExpMatchArray): string => {
  const turns = [...low.slice(0, index + words.length).matchAll(/;|\b(?:al)?though\b|\beven if\b|\bbut\b/g)];
  return low.slice(turns.at(-1)?.index ?? 0, index + words.length + AFTER);
};

const knownCause = ({ facts }: Setting): boolean =>
  facts !== null &&
  [...facts.confirmed.keys()].some((name) => /cause|reason|error|culprit|origin|source/i.test(name)) &&
  !facts.unconfirmed.some(({ claim }) => /cause|who|how|why|source|reason|origin/i.test(claim));

/** A guess at the time of opening; a word to be struck out. */
const OPENING =
  /\bthat look (?:as if|as though|like)\b|\b(?:guess|estimate|bet|hope) (?:is|for now is)(?: that it| about| around| roughly)? (?:\d|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:after|eve|morn)|to(?:day|night|morrow))|\blooks (?:as if|as though|like) (?:(?:the |a |our |your )?[\w']+)(?:'ll| will| can| may)\b|\bwe understand that (?:you|your|many|people|this|it)\b|\bmust(?:'ve| have) (?:been|felt|seemed|looked|sounded) (?:a |an |so |very |really )*(?:\w+ing|\w+ful|hard|horrible|terrible|horrid|long|awful|bad|scary|lonely|unpleasant|difficult|shock|miserable|cold|wet)\b|\b(?:can't|cannot|can not) (?:yet )?prove\b|^(?:delete|strike|avoid|remove|cut)\b/;

const doubtful = (low: string, open: boolean): RegExpMatchArray | null => {
  const found = low.match(DOUBTFUL);
  return found === null || open || !HEARD.test(found[0]) ? found : null;
};

/** A guess in the dress of a question. */
const ASKED_GUESS =
  /\b(?:guess|bet|hunch)\?|\b(?:an? )?(?:inside job|sabotage|arson|foul play|revenge|coincidence|tampering|insider|competitor|rival)\b[^?]{0,40}\?|^\W*(?:could|might|may|can) (?:it|this|that|somebody|someone) (?:\w+ )?(?:have|be)\b.*\?|^\W*(?:was|were|did) (?:it|this|that|somebody|someone) (?!safe|silly|stupid|wrong|right|necessary|tested|checked|legal|allowed)(?:[\w']+ )+[\w']+\W*\?/;

export const speculation: Rule = (prose, setting) => {
  if (knownCause(setting)) return [];
  const { kind } = setting;
  const open = openCause(setting);
  return judged(prose, ({ low, block }) => {
    if ((asks(low) && !(kind !== 'internal' && ASKED_GUESS.test(low))) || block.kind === 'heading' || OPENING.test(low))
      return null;
    const found =
      (kind === 'internal' ? null : low.match(ASKED_GUESS)) ??
      first(low, GUESS) ??
      (ELSE.test(low) ? null : (low.match(WAYS) ?? doubtful(low, open)));
    if (found === null) return null;
    const clause = clauseOf(low, found);
    return NO_GUESS.test(clause) ? null : found;
  });
};
