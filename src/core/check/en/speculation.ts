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
    (?:was|is) (?:most likely|very likely|probably|presumably|almost certainly|in all likelihood) (?:the|a|an|our|one|some|because|due|caused|down)
    (?:probably|presumably|most likely|very likely|quite likely|more than likely|in all likelihood|in all probability|possibly|perhaps|maybe|apparently|seemingly|evidently|supposedly|conceivably|arguably|doubtless|no doubt|undoubtedly|surely|clearly|obviously|we (?:\\w+ )?(?:suspect|believe|think|assume|presume|guess|reckon|imagine|suppose|figure|are inclined|tend to|have a hunch|fear|lean|consider it)|i (?:\\w+ )?(?:suspect|believe|think|assume|presume|guess|reckon|imagine|suppose|bet)|(?<!what )it (?:looks (?:as|like)|seems|appears|would seem|would appear|could be|may be|might be|may have been|might have been|could have been|must have been|must be|can only be|will have been|sounds)|(?:must|may|might|could|can only|can well|may well|might well|could well) (?:\\w+ )?(?:have|be|has))\\b[^.;]{0,80}?\\b${CAUSE}
    ${CAUSE}\\b[^.;]{0,60}?\\b(?:probably|presumably|most likely|very likely|in all likelihood|in all probability|possibly|perhaps|maybe|apparently|seemingly|evidently|we (?:suspect|believe|think|assume|presume|guess)|it (?:looks|seems|appears)|seems to|appears to|may (?:well )?have|might (?:well )?have|could (?:well )?have|must have|may be|might be|could be|looks like|is likely|are likely|is thought|is believed|is suspected)
    (?:everything|all (?:the )?(?:signs?|evidence|indications)|signs?|evidence|indications?|clues?|the pattern|the timing|initial (?:findings|signs|indications|impressions)|early (?:signs|indications|findings)|first (?:signs|indications|impressions))(?: \\w+){0,4} (?:points?|suggests?|indicates?|hints?|speaks? for|leads?)(?: \\w+){0,2} (?:to|towards?|at|that|in|a|an)
    (?:our|my|the smart) (?:\\w+ )?(?:money|bet|guess|hunch|theory|suspicion|hypothesis|assumption|working (?:theory|hypothesis|assumption)|best guess|gut feeling|gut|feeling|instinct|impression|reading|explanation)(?: \\w+){0,3} (?:is|would be|says|tells|points|goes|falls|lies|remains)
    (?:wouldn't|would not|shouldn't|should not|won't) (?:be )?(?:surprise|surprised|wonder|shock)(?: \\w+){0,6}
    (?:obvious|prime|likeliest|number one|strongest|usual) (?:candidates?|suspects?|explanation|culprit|favou?rite|answer|theory|suspicion)
    (?:the (?:work|doing|handiwork|fault) of|smacks? of|looks? (?:very |a lot |rather |suspiciously )(?:like|as if|as though)|(?<!what )(?:it|this|that|which) looks? (?:as if|as though|like (?:it|they|somebody|someone|sabotage|an?|the))|has all the hallmarks|bears? (?:all )?the (?:hallmarks|marks|signature|fingerprints)|reminiscent of|fits the pattern|consistent with)
    (?:i'd|we'd|i'll|we'll|i would|we would) (?:\\w+ )?be (?:\\w+ )?surprised
    in (?:every|all) (?:likelihood|probability)
    (?:speculat\\w+|in our (?:view|opinion|estimation|experience|assessment)|from (?:our|past) experience|experience (?:shows|tells|suggests)|as far as we can (?:tell|see|judge)|to (?:our|all) appearances?|by all accounts|chances are|odds are|the odds|no prizes)\\b[^.;]{0,100}
  `),
];
/** Words that make a guess of what they stand with, where the cause or the culprit is open. */
const DOUBTFUL = phrases(`
  perhaps | maybe | most likely | probably | presumably | possibly | evidently | no doubt | surely | who knows
  it (?:would |does |rather |certainly |now )?(?:seems?|appears?) | it (?:is|was|has been)(?: \\w+)? (?:thought|believed|feared|assumed|supposed|presumed|reckoned|understood|rumou?red|suggested|conceivable|plausible|thinkable|imaginable)
  by the looks? of (?:it|things) | we(?:'ve| have)? (?:gather|hear|heard|understand|been hearing) that
  (?:my|our|one|the|best|safe|fair|educated) (?:\\w+ )?(?:guess|bet|hunch|theory|hypothesis|supposition|conjecture|surmise|assumption|explanation)(?: \\w+)? | working (?:hypothesis|theory|assumption)
  will have been | must(?:'ve| have)(?: \\w+)?
  (?:there's|there is) (?:talk (?:of|that)|every chance|a (?:good|fair|strong) chance|little doubt) | (?:someone|somebody) (?:has |had )?(?:clearly|must|evidently|obviously|will)
`);
/** Inference, hearsay, motive and habit, put forward as if they were knowledge. */
const WAYS = phrases(`
  (?:i'd|we'd|i|we|one|i would|we would) (?:\\w+ )?(?:imagine|dare say|daresay|gather|venture) (?:that|it was|it's|the|a|an|he|she|they|so)(?: \\w+)? | (?:had|has|have|was|were|is|are) (?:perhaps|possibly|maybe|presumably|surely|evidently) | perhaps (?:been|had|because|it|he|she|they|someone|somebody|a|an|the|too) | a certain (?:\\w+ )?(?:ex-?\\w*|former|colleague|competitor|rival|neighbour|person|gentleman|lady|party|group|somebody|employee|company|union|politician|customer) | (?:my|our) (?:\\w+ )?(?:suspicion|hunch|guess|theory|reading|conviction|belief)(?: \\w+)? (?:is|are|falls|was|has it|lies|points|goes)
  (?:style|timing|pattern|traces?|nature|method|manner|way|handwriting|signature|hallmarks?|fingerprints|tone|wording|precision|moment|circumstances|marks?|logs?|facts|arrow|trail|smell|colou?r|shape)(?: [\\w']+){0,6} (?:points?|suggests?|hints?|speaks?|smells?|smacks?|betrays?|leads?|tells?|bears?|match(?:es)?|fits?|lets us)(?: \\w+){0,3} (?:to|at|of|for|in|a|an|that|towards?|with)
  (?:one|you|we|i|people|many)(?: \\w+)? (?:wonders?(?! (?:if|whether|how) you)|(?:can|may|might|could) (?:only |but |well |easily )?(?:guess|wonder|assume|suppose)|assumes?|supposes?|presumes?|is tempted|are tempted|can't help|tends? to think) | (?:it|that|this|they|he|she|which|who)(?:'ll| will) have (?:been|caused|done|started|left|got|come)
  (?:has|have|had|a|the|with|of|no|any|whose) (?:\\w+ )?(?:motive|grudge|axe to grind|scores? to settle) | who (?:else|stands to|benefits|profits|would|could)(?: \\w+){0,3} (?:want|wanted|have|gain|benefit|profit|but|do)
  (?:experts?|insiders?|connoisseurs?|old hands|professionals|anyone who|those who|people who) (?:\\w+ ){0,6}(?:would|will|can|could) (?:\\w+ )?(?:recogni[sz]e|see|tell|know|spot|say) | (?:we|i)(?:'d| would) (?:\\w+ )?(?:point|look|start|put (?:it|this) down|lay|suspect|blame)
  (?:the )?word (?:here|on the (?:street|grapevine|ground|floor)|among \\w+|has it|around here)(?: (?:is|has it|that))? | rumou?r has it
  (?:i'd|we'd|i would|we would|i'll|we'll|wouldn't|would not|won't|not) (?:\\w+ )?be (?:\\w+ )?surprised | (?:looks|sounds|feels|seems|smells|smacks|looking|sounding) (?:\\w+ )?(?:like|as if|as though) (?:it was|it's|a |an |the |our |one of |somebody|someone|some |sabotage|arson|foul|human|another|vandal\\w*|\\w+ (?:tripped|forgot|left|did|has|pulled|cut|got))(?:\\w+)?
  nobody but | may well (?:have|turn|prove|be) | (?:my|our) (?:\\w+ )?(?:money|guess|bet|hunch|suspicion|feeling|nose|gut|instinct)(?:'s)?(?= (?:is|are|on|goes|says|tells|would|points?|lies|remains)|\\?|:) | (?:we|i) (?:\\w+ )?(?:suspect|presume|assume|reckon|guess|surmise) (?:that )?(?:it|people|somebody|someone|the|an?|one|they|he|she|this|some|our|customers?|guests?|users?)
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
  (?:may|might|could) (?:well )?have (?:an? (?:\\w+ ){0,2}(?:reaction|allergy|claim|question)|read|seen|opened|copied|looked|noticed|received|got|taken|heard|bought|eaten|used|been (?:affected|copied|seen|there)) | (?:do not|don't|does not|doesn't|will not|won't|would not|refuse to|not going to|rather not|not|never|nor|without|instead of|please don't|avoid) (?:\\w+ )?(?:speculat\\w*|guess\\w*|assume) | we (?:will|shall) not (?:guess|speculate) | if you | if your | any(?:one|body) (?:who|with) | people (?:who|with) | you may | you might | your (?:\\w+ ){0,3}(?:may|might|could) (?:have|be) | (?:can|could|may|might) (?:cause|lead|result|burn|injure|overheat|break|choke|catch|start a|give|make|kill|harm|contain|come off|tear|open|fall|burst|set|melt|leak)
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
  /\bhow [\w ]{3,30} (?:it|that|this) must(?:'ve| have) been\b|\bthat look (?:as if|as though|like)\b|\b(?:guess|estimate|bet|hope) (?:is|for now is)(?: that it| about| around| roughly)? (?:\d|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:after|eve|morn)|to(?:day|night|morrow))|\blooks (?:as if|as though|like) (?:(?:the |a |our |your )?[\w']+)(?:'ll| will| can| may)\b|\bwe understand that (?:you|your|many|people|this|it)\b|\bmust(?:'ve| have) (?:been|felt|seemed|looked|sounded) (?:a |an |so |very |really )*(?:\w+ing|\w+ful|hard|horrible|terrible|horrid|long|awful|bad|scary|lonely|unpleasant|difficult|shock|miserable|cold|wet)\b|\b(?:can't|cannot|can not) (?:yet )?prove\b|^(?:delete|strike|avoid|remove|cut)\b/;

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
