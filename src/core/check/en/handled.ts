/** already-handled: a deed told as done, with nothing to see of it. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { first, judged } from './pattern.ts';
import { asks, dated } from './signs.ts';

const DONE =
  '(?:taken care of|dealt with|seen to|sorted(?: out)?(?! the (?:columns?|list|table|data|rows|names|mail|post|sheet)\\b| (?:by|into|without|according)\\b)|resolved|rectified|remedied|addressed|fixed|handled|settled|put right|set right|cleared up|cleaned up|wrapped up|tidied up|ironed out|corrected|solved|repaired|mended|closed|completed|concluded|finali[sz]ed|eliminated|attended to|tackled|remediated|made good|done|straightened out|squared away|patched up|under way already|implemented|executed|carried out|actioned|acted upon|acted on|set in motion|initiated|put in place|in place|looked after)';
const SWIFT =
  '(?:at once|immediately|straight ?away|right away|without (?:any )?delay|without hesitation|promptly|swiftly|instantly|quickly|in no time|on the spot|there and then|then and there|the moment|the minute|the second|the instant|within (?:minutes|moments|no time|hours)|in record time|rapidly|speedily|decisively|forthwith|as soon as (?:we|it|they|the)|first thing|long (?:ago|since|been)|already|by now|meanwhile|in the meantime|of course|naturally|fully|completely|entirely|all|everything|professionally|thoroughly|successfully|properly|swift(?:ly)?|all been|been|promptly and|quickly and)';
const MATTER =
  '(?:the |this |that |all |any |every |each |such |these |those |our |whole |entire |said |necessary |needed |required |appropriate |relevant |corrective |remedial |suitable |adequate |immediate |swift |prompt |decisive |effective |comprehensive |proper |possible |important |conceivable |further |safety |right |urgent |internal |technical |organi[sz]ational |disciplinary |rigorous )*(?:matter|problem|issue|issues|problems|situation|case|incident|error|mistake|fault|defect|cause|complaint|it|that|this|everything|things|thing|all|actions?|steps?|measures?|arrangements|precautions|procedures?|gap|gaps|hole|weakness|vulnerability|flaw|bug|leak|work|repairs?|showers?|equipment|machine|kitchen|room|rooms|system|whatever|what|loose ends|deficiency|deficiencies|shortcomings|points|concerns|breach|affair|mess|trouble|rest|account)';
const HANDLED: readonly (RegExp | Phrases)[] = [
  phrases(`
    ${MATTER}(?: \\w+){0,5}(?:'s| is| are| was| were| has been| have been| had been| has| have)(?: \\w+){0,4} ${DONE}
    (?:we|i|our (?:\\w+ ){0,3}(?:team|people|staff|engineers|technicians|colleagues|crew|department|management|specialists|experts|manager|kitchen|maintenance|side|it))(?: (?:have|has|had|of course|already|now|immediately|since|quickly|promptly|swiftly|all|long|at once|fully|naturally|were|was)){0,3} (?:took care of|taken care of|dealt with|sorted(?! the (?:columns?|list|table|data|rows|names|mail|post|sheet)\\b)|fixed|resolved|rectified|remedied|addressed|handled|put right|cleared up|corrected|solved|attended to|tackled|saw to|did everything|done everything|did all|done all|acted|reacted|responded|took (?:\\w+ ){0,3}(?:action|steps|measures|precautions)|taken (?:\\w+ ){0,3}(?:action|steps|measures|precautions)|jumped on|sprang|swung|were on it|was on it|are on top|on top of|implemented|introduced (?:\\w+ ){0,2}(?:measures|changes)|put (?:\\w+ ){0,3}(?:measures|steps|controls) in place|ensured|made sure|set everything|initiated)
    (?:immediate|swift|prompt|decisive|rapid|quick|instant|corrective|appropriate|all necessary|necessary|all required|all possible|every necessary|every possible|all appropriate|remedial|the right|the necessary|suitable) (?:and \\w+ )?(?:action|actions|steps?|measures?|response|intervention|reaction|precautions|arrangements)(?: \\w+){0,3} (?:was|were|has|have|had|is|are|been|followed|taken|made)
    (?:acted|reacted|responded|intervened|moved|sprang into action|swung into action|took action|stepped in|jumped in|jumped on it)(?: \\w+){0,2} ${SWIFT}
    ${SWIFT}(?: \\w+){0,2} ${DONE} | ${DONE} (?:at once|immediately|straight ?away|right away|without (?:any )?delay|promptly|swiftly|instantly|on the spot|there and then|long ago|by now|already|in no time|in full|once and for all|for good|internally)
  `),
];
const STAFF =
  '(?:staff|employees?|team|teams|crew|colleagues?|driver|drivers|handler|manager|managers|cook|chef|nurse|waiter|worker|workers|guard|guards|person|people|individuals?|members? of staff|those|everyone|personnel|culprit|culprits|trainer|teacher|agent|clerk|operator|operators|contractor|supplier|he|she|they|responsible|concerned|involved|question)';
const BETTER =
  '(?:patched|plugged|closed|swapped|replaced|tightened|strengthened|improved|reviewed|revised|overhauled|reinforced|enhanced|updated|upgraded|stepped up|beefed up|sharpened|adapted|adjusted|changed|modified|optimi[sz]ed|renewed|refreshed|restored|removed|eliminated|rectified|remedied|corrected|repaired|fixed|mended|cured|put right|brought (?:back )?up|brought into line|streamlined|modernised|modernized|refined|reorgani[sz]ed|restructured|secured|hardened|redesigned)';
const QUICK =
  '(?:in no time|within (?:minutes|moments)|without (?:losing|wasting)(?: \\w+){1,2}|at once|immediately|straight ?away|right away|on the spot|in record time|promptly|swiftly|instantly|with the utmost (?:speed|urgency|haste|care)|at (?:full|top|lightning) speed|with all (?:due )?(?:speed|haste|dispatch)|once alerted|once informed|as soon as we (?:heard|knew|learned|learnt|noticed)|quick as a flash)';
/** Other ways to call it done: people dealt with, ways bettered, an end declared. */
const DONE_WITH = phrases(`
  (?:employee|colleague|person|staff|driver|member of staff|waiter|manager)s?(?: \\w+){0,3} (?:has|have) been (?:called to account|disciplined|reprimanded|spoken to|held (?:to account|accountable)|dealt with|talked to|cautioned)
  (?:had|have|has) (?:a|some) (?:quiet |serious |stern |little )?(?:words?|chat|talk) with[^.;]{0,30} that (?:was|is) that
  ${STAFF}(?: [\\w']+){0,5} (?:been|was|were|got|given|had) (?:\\w+ )?(?:spoken to|talked to|retrained|re-trained|reminded|disciplined|reprimanded|admonished|cautioned|counselled|coached|instructed|sensiti[sz]ed|a (?:good |stern |serious )?(?:talking-to|warning|dressing-down|word|reminder|ticking-off)|taken to task|sanctioned|held to account|relieved of|made aware|put on notice|dealt with|dismissed|let go|sacked|fired|removed|shown the door)
  ${QUICK}[^.;]{0,50} ${BETTER}
  (?:changes?|improvements?|adjustments?|arrangements|amends|corrections?|lessons?|steps?|measures?|precautions?|provisions|action)(?: \\w+)? (?:have|has|were|was|are|is)(?: \\w+)? (?:been )?(?:made|taken|introduced|implemented|put in place|effected|carried out|learned|learnt|undertaken) | (?:necessary|appropriate|required|relevant|corrective|suitable|proper|adequate|internal|due) (?:changes|improvements|adjustments|repairs|consequences|lessons|instructions|talks|discussions|conclusions)
  (?:consider|considers|regard|treat|deem|view)(?:ed)? (?:it|this|that|the \\w+|your \\w+|our \\w+)(?: \\w+){0,2} (?:settled|closed|resolved|done|concluded|finished|dealt with|over|protected|solved|remedied|cleared up)
  that's that | case closed
`);
/** What is said to be back in order, in one word. */
const AFFAIR =
  '(?:matter|problem|issue|situation|case|incident|error|mistake|fault|defect|cause|leak|gap|hole|bug|trouble|affair|danger|hazard|breach|damage|complaint|shortcoming\\w*|plan|system|process|procedure|settings?|access|doors?|camera|pictures?|money|accounts?|consequences|lessons|conclusions|those responsible|the person\\b[^.;]{0,30}|bodies|authorities|everyone|the rest)';
const ENDED =
  '(?:gone(?! back)|cured|squashed|fixed|put back|put right|made good|restored|returned|recovered|adapted|tightened|drawn|learned|learnt|removed|deleted|closed|shut|plugged|sealed|ended|sorted|cleared|cleared up|in hand|informed|notified|involved|called in|dealt with|seen to|saved|swapped|replaced|repaired|mended|secured|back to normal|history|a thing of the past|in order|over|done|settled|resolved|defused|nipped in the bud|taken down|dismissed|replaced)';
const SETTLED = phrases(`
  (?:${AFFAIR}(?:,? (?!to\\b|will\\b|until\\b|if\\b|must\\b|not\\b|be\\b|whose\\b|we\\b)[\\w']+){0,2}|everything|it|this|these|they)(?: is| are| was| were| has been| have been| had been)(?: now| already| since| all| long| then| quickly| immediately| promptly| duly| fully| of course| also| at once| soon| again){0,3} ${ENDED}
  (?:had|has|have|having) to (?:answer|pay|account|go|leave|face)(?: \\w+){0,2} (?:for (?:it|this|that|them)|consequences)
  (?:did|done|taken|took) (?:the needful|the necessary|our homework|(?:everything|all|whatever)(?: \\w+){1,5} (?:done|possible|can|could|power|needed|necessary|required)) | everything (?:one|that|which|we|in|possible|that could|there)(?: \\w+){0,4} (?:be|do|done|has to|have to|had to|saved|power|possible|needed|can|could|necessary)(?: \\w+)?
  (?:before|by the time) (?:\\w+ ){0,4}(?:even|ever) (?:noticed|notice|knew|know|left|had left|woke|read|had|could|arrived|home|out|complained) | (?:jumped|leapt|pounced|got) (?:\\w+ )?(?:on|onto|on to)(?: it| this| that)? | (?:right|then and|there and|here and) (?:there|then)(?: and then)?
  (?:will|can|you'll|may) (?:\\w+ )?(?:find|see|notice|rest assured|be glad|be pleased)(?: that)?(?: \\w+){0,4} (?:has|have|is|are) (?:been )?(?:now |already |all )?${ENDED}
`);
/** Not more than a claim after all. */
const AT_ONCE = /\b(?:at once|once (?:alerted|informed|more|again|and for all|it was reported))\b/g;
const FRAGMENT =
  /^(?:it's |that's |all |now |already |long since |long ago )*(?:seen to|sorted(?: out)?|fixed|done|dealt with|handled|taken care of|job done|problem solved|put right|settled|resolved|cleaned up|repaired)(?: already| now| long ago| of course)?\W*$/;
/** It ought to have been done. */
const UNDONE = /\b(?:should|ought to|must|would) (?:have|be)\b/;
/** Just before: it is not so. */
const DENIED =
  /(?:n't|\bnot|\bnever|\bnor)(?: \w+){0,3} $|\b(?:should|ought to|could|might) have (?:\w+ ){0,2}$|\b(?:will|shall|must|to)(?: \w+)? be (?:\w+ )?$/;
const FORBIDDEN = /^what |\b(?:don't|do not|never|please do not)(?: \w+)? (?:tell|say|write|claim|suggest|promise)\b/;

/** What makes it more than a claim: a number, a name with a deed, something to look at. */
const PROOF = phrases(
  'and (?:called|closed|stopped|took|rang|shut|got|gave|brought|cleared|locked|blocked|told|asked|sent|led|pulled|switched) | \\d+ | receipt | report | photos? | pictures? (?:show|of it|attached|below) | record | certificate | log | logs | signed | by (?:the )?(?:\\w+ ){0,2}(?:inspector|council|engineer|laboratory|brigade|police|authority|regulator|auditor|company|firm) | refund\\w* | paid | credited | card | account | replaced (?:by|with) | not (?:been )?\\w+ed | to be | is being | are being | until | whether | hasn.t | haven.t | isn.t | aren.t | not yet',
);

/** A matter may be closed; a door is. */
const CLOSED =
  /\bregard the (?:matter|case) as closed$|\b(?:we|i|they) (?:\w+ )?closed$|^what .*done$|\bhave done$|\bnothing (?:\w+ )?(?:remains|is left|left|needs)\b|\b(?:ours|mine|yours|us) to put right$|\b(?:letter|mail|message|note|parcel|envelope|it|this) (?:is|was) addressed$|(?:\b(?:is|are|was|were)|'s)(?: \w+)? (?:closed|settled)$|\bhow (?:it|things)/;

/** A date, a number or a name beside it makes it a deed that can be looked at. */
const isProven = (low: string, { 0: words, index: at = 0 }: RegExpMatchArray): boolean =>
  // A label counts where it opens the sentence.
  PROOF.test((at > 24 ? '.' : '') + low.slice(Math.max(0, at - 24), at + words.length + 48).replace(AT_ONCE, ''));

/** Whoever mended it was just named, with what was wrong. */
const MENDER = /\b(?:technician|engineer|plumber|electrician|mechanic|fitter|inspector)\b.*\bfound\b/;

/** Whoever answers a rumour may call it closed, and say what was taken down. */
const SAID = [...HANDLED, DONE_WITH, SETTLED, FRAGMENT];
const SAID_TO_RUMOUR = [...HANDLED, FRAGMENT];

export const alreadyHandled: Rule = (prose, { kind }) =>
  judged(prose, ({ low, block }, { before }) => {
    if (before !== null && MENDER.test(before.low)) return null;
    if (asks(low) || block.kind === 'heading' || dated(low) || FORBIDDEN.test(low)) return null;
    const found = first(low, kind === 'clarification' ? SAID_TO_RUMOUR : SAID);
    if (found === null || CLOSED.test(found[0]) || DENIED.test(low.slice(0, found.index)) || UNDONE.test(found[0]))
      return null;
    return isProven(low, found) ? null : found;
  });
