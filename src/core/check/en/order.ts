/** credentials-first, forgiveness-first: what comes in the wrong place, or in place of something. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { coached } from './coached.ts';
import { first, judged } from './pattern.ts';
import { repairs } from './signs.ts';

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
