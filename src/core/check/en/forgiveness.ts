/** forgiveness-first: understanding is asked for before anything is offered. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { coached } from './coached.ts';
import { first, judged } from './pattern.ts';
import { repairs } from './signs.ts';

const PLEAS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:only|just|all) human
    (?:do not|don't|not to|refrain from) judg(?:e|ing) (?:us|me|him|her|them|our \\w+) (?:too )?(?:harshly|hard|severely) | (?:show|ask|hope|beg)(?: \\w+){0,4} (?:leniency|clemency|indulgence|mercy)
    (?:pls|plz|please|kindly) (?:\\w+ )?(?:don't|do not|dont|never) (?:hate|hold|be (?:mad|angry|cross|hard|harsh|too)|leave us|go away|go elsewhere|write us off|unfollow|cancel|boycott|lose|judge|think (?:ill|badly|less)) | (?:could|would|might|will|can) (?:\\w+ )?(?:overlook|find it in|see past|look past|see your way|be so kind|be so good|let it go) | if you (?:\\w+ )?(?:stuck|stayed|stick|stay|stood|stand|kept|remained|forgave|forgive|gave us) (?:with|by|us|faith|loyal)
    (?:hope|hoping|trust|wish|pray|praying)(?: \\w+){0,2} (?:that )?(?:our|your|this|the|you|it|one|they)(?: \\w+){0,4} (?:won't|will not|does not|doesn't|not|never|need not)(?: \\w+)? (?:suffer|spoil|ruin|cloud|shake|overshadow|hold|judge|turn|keep you|put you off|let one|cost us|deter) | (?:be|being|been) (?:\\w+ )?(?:kind|gentle|lenient|merciful|charitable|forgiving) (?:with (?:us|me|them)|to us|in|when|enough|and)
    (?:ask|asking|asks|pray|praying|hope|hoping|begging|request) (?:\\w+ )?(?:for )?(?:\\w+ )?(?:grace|absolution|mercy|clemency|leniency|forgiveness|pardon|understanding|indulgence|forbearance|compassion|solidarity) | (?<!n't |not |cannot |never |no )excuse (?:us|the (?:mess|wait|delay|chaos|inconvenience|hold-?up))
  `),
  phrases(`
    (?:please |kindly |do |to |can you |could you |will you |would you |you'll |you will |may you |hope you(?:'ll| will| can)? |hoping you(?:'ll| will| can)? |beg you to |ask you to |ask everyone to |asking you to )(?:\\w+ )?(?:forgive|excuse|pardon|bear with|be patient|show (?:\\w+ )?(?:understanding|patience|leniency|mercy)|accept our|give us (?:a (?:\\w+ )?(?:chance|break|moment|second|bit)|another|time|some (?:time|slack|credit))|grant us|don't (?:give up|turn|judge|hold|be (?:too )?(?:harsh|hard|angry|cross))|do not (?:give up|turn|judge|hold|be (?:too )?(?:harsh|hard|angry|cross))|stay with|stick with|stand by|have (?:a little |some )?(?:patience|mercy|faith|understanding)|keep (?:faith|believing|trusting|your faith)|indulge|overlook|look past|find it in|cut us|let us have|remain (?:loyal|with us|patient|calm|our)|go easy|be kind|be gentle|be lenient|allow us)
    forgive (?:us|me|our|this|a) | (?:your|for|of|some|everyone's|the public's|our customers'|a little|kind|continued|their|much|public) (?:\\w+ )?(?:understanding|patience|indulgence|forbearance|leniency|forgiveness|goodwill|good will|tolerance|loyalty|mercy|clemency|benevolence|faith in us) | bear with (?:us|me|a) | cut us | (?:grant|give|allow|offer) us(?: \\w+){0,4} (?:chance|benefit|opportunity|time|slack|break|credit|trust|patience|pass|grace|leeway|understanding) | find it in your | don't (?:give up on|turn away|turn your back|hold (?:it|this) against|judge us|be (?:too )?(?:hard|harsh|angry|mad|cross)|let (?:this|one)) | we (?:hope|trust|know|ask|beg|plead|believe|are sure|are confident)(?: \\w+){0,2} (?:you|that you|for your|for|everyone|our customers|people)(?: \\w+){0,5} (?:forgive|understand|understanding|patience|patient|bear|loyal\\w*|continue|remain|slack|come back|return|chance|heart|hearts|stay|excuse|overlook|trust us|mercy|kind|friends|lenient|forgiving)
    leave it at that
  `),
];
const ASK =
  '(?:ask|asks|asking|asked|beg|begs|begging|plead\\w*|appeal\\w*|requests?|requesting|pray\\w*|crave|implore|entreat|hope|hopes|hoping|trust|trusting|count on|counting on|rely on|relying on|thank you in advance|thanks in advance|thank you for being so|thanks for being so|grateful for|need|look to|turn to|wish|wishing|dare|believe in|confident in|confident of|sure of|bank on|throw ourselves|extend|show|spare|grant|have|give us|allow us|offer us)';
const GRACE =
  '(?:understanding|patience|grace|mercy|leniency|lenient|indulgence|indulgent|forbearance|forgiveness|forgiving|clemency|generosity|good ?will|good humou?r|kindness|kind-hearted\\w*|sympathy|compassion|tolerance|tolerant|loyalty|second chance|another chance|one more chance|fresh chance|last chance|a chance|benefit of the doubt|slack|big hearts?|good hearts?|solidarity|magnanim\\w+|kindly|open mind|fair hearing|allowances?|broad shoulders|thick skin|a break|a heart|sense of fairness)';
/** Grace is asked for, or put in the reader's mouth; nobody is perfect, and let us be friends. */
const BEGGED = phrases(`
  (?:for |that you(?:'ll| will)? |please )?(?:standing|stand|stick|sticking|staying|stay|stood|stuck|remaining|remain|keep|keeping) (?:by|with|loyal to|faithful to|behind|on side with) (?:us|me|our) | (?:can|could|will|would) you (?:ever )?(?:forgive|pardon|excuse|overlook|trust us|bear)
  ${ASK}(?:,? [\\w'-]+){0,9} ${GRACE} | ${GRACE}(?: [\\w'-]+){0,4} (?:that )?(?:we|i)(?: now| must| can only| do)? (?:ask|beg|appeal|plead|hope|pray|need|crave|throw|count) | (?:your|their|everyone's|customers'|residents'|parents'|patients'|guests'|members'|passengers') (?:\\w+ )?${GRACE} (?:would|will|is|means|has|would mean)
  please (?:do |try to |just )?(?:understand|be understanding|remember that we|see it|consider that we|appreciate that|keep in mind that we|bear in mind that we|look kindly|take into account|stay with|go easy|be (?:gentle|nice|kind|patient|lenient|gracious))(?! that you)
  (?:don't|do not|won't|not|hopefully not|try not to) (?:\\w+ )?(?:hate (?:us|me)|be (?:too )?(?:cross|mad|angry|upset|hard|harsh|disappointed|strict)|too (?:cross|mad|angry|upset|hard|harsh|disappointed)|give up on|walk away|write (?:us|me) off|turn your back|desert us|abandon us|think (?:badly|ill|the worst)|hold (?:it|this) against) | still (?:be )?(?:friends|love us|like us|on speaking terms)
  (?:nobody|no one|no-one|none of us)(?:'s| is) (?:perfect|infallible|without fault|a saint) | (?:we're|we are|i'm|i am) (?:just |only |still )?(?:an? )?(?:small|tiny|little|young|new|three-person|two-person|one-man|humble|family) (?:\\w+ )?(?:team|shop|studio|station|company|business|charity|club|outfit|crew|start-?up) | (?:look|looked) (?:kindly|favou?rably|mildly|with) | find it in
`);
const ON_A_WHILE = phrases('thank(?:s| you)(?: \\w+){0,3} for (?:your |the )?patience(?! and)');
const DEED = phrases(`
  (?:we|i)(?: \\w+)? (?:have|has|'ve|will|'ll|are|am) (?:\\w+ )?(?:refund\\w*|replac\\w*|pay\\w*|paid|credit\\w*|reimburs\\w*|return\\w*|repair\\w*|collect\\w*|send\\w*|sent|exchang\\w*|cover\\w*|offer\\w*|giv\\w+|restor\\w*|deliver\\w*|recall\\w*|compensat\\w*|stopp\\w*|clos\\w*)
  (?:gets?|have|has|give|gives|given|paid|sent)(?: \\w+){1,6} back | costs? | back (?:on|in|to) (?:your|her|his|their) | free | we've | we'll | i've | i'll | refunds? | refunded | money back | were refunded | is refunded | are refunded | goes back | free of charge | you (?:can|may|will|get) | here is what | what we (?:do|are doing)
`);

/** Said that it is not asked for, or asked of a queue till an hour that is named. */
const NOT_PLEADING = phrases(`
  accept (?:\\w+ ){0,4}(?:apolog\\w+|condolences)
`);

export const forgivenessFirst: Rule = (prose, { kind }) => {
  const { sentences } = prose;
  const offered = sentences.findIndex(
    ({ low }) => (repairs(low) || DEED.test(low)) && first(low, PLEAS) === null && !BEGGED.test(low),
  );
  return judged(prose, ({ low, index }) => {
    const found = first(low, PLEAS) ?? low.match(BEGGED);
    if (found === null || ON_A_WHILE.test(low) || NOT_PLEADING.test(low) || coached(kind, low)) return null;
    if (/^[^.]*second chance\?/.test(low)) return null;
    return index < offered || (offered === -1 && (sentences.length < 5 || index < sentences.length / 2)) ? found : null;
  });
};
