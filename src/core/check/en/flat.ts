/** Whether a sentence says something flat: not that it is open, that others say so, or what people are asked to do. */
import { phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { asks } from './signs.ts';

/** The sentence itself leaves it open, or says who says so. */
const OPEN = phrases(`
  guess\\w* | (?:thank you|thanks)(?: \\w+){0,3} for (?:telling|letting|reporting|writing|informing|your (?:letter|mail|email|message|call|note|report|photos?)) | sorry (?:to (?:hear|read|learn)|you(?:'ve| have)) | you(?:'ve| have)? (?:asked|reported|mentioned|raised) | (?:haven't|have not|not) (?:yet )?found out | (?:don't|do not|doesn't|does not) (?:yet )?have | (?:have|has|had) (?:written|said|asked|told us|reported|posted|claimed|suggested) |  whether | unclear | unconfirmed | unknown | not (?:yet )?(?:been )?(?:confirmed|known|clear|certain|established|settled|verified|proven|determined|decided|possible to say)
  (?:do|does|did|can|could|have|has|is|are|was|were)(?:n't| not) (?:yet )?(?:been )?(?:know|known|say|tell|confirm|confirmed|sure|clear|certain|established|verified|determined|decided|rule|ruled|explain) | (?:can|can't|cannot|could not) (?:yet )?(?:say|tell|confirm|rule|know|name|give|promise|set) | (?:there is|there's|have|has) no (?:\\w+ )?(?:date|name|figure|number|answer|result)(?: \\w+){0,5} yet
  too early | (?:tests?|checks?|measurements?|inquir(?:y|ies)|examinations?|analys[ei]s) (?:is|are) (?:still |being )?(?:running|under way|underway|going on|continuing|outstanding|pending) | remains? (?:open|to be|unclear|unknown) | (?:is|are) (?:still )?(?:open|unknown|unclear|being \\w+|under (?:investigation|review|examination))
  investigat\\w+ | looking (?:into|at|for) | look (?:into|for|at) | check(?:ing|s|ed)? (?:whether|if|for|how|why) | verif\\w+ | trying to | find(?:ing)? out | to establish | to determine | working (?:out|on) | analys\\w+ | analyz\\w+ | reconstruct\\w* | examin\\w+ (?:how|why|whether|what|the|it|them)? | test(?:ing|ed|s)? (?:whether|if|for|the|it|them|jars|samples) | tracing | clarif\\w+
  (?:you|they|people(?: online)?|he|she|customers?|guests?|parents|some|others|posts?|the (?:\\w+ )?(?:post|message|video|complaint|letter|customer|mother|father))(?: (?:on|in) (?:\\w+ ){1,2}\\w+)? (?:write|writes|wrote|believe|believes|say|says|said|tell us|tells us|told us|think|thinks|claims?|assume|assumes|suspect|suspects|describe|describes|report|reports) | reports? (?:of|that|from|say) | reported(?:ly)? | report (?:that|a|an|burned|hot|pain) | told us (?:that|of|about)? | tells? us | say they | says (?:that|he|she|it|they) | said (?:that|he|she|it|they) | alleg\\w+ | claims? | claimed | accus\\w+ | rumou?rs? | according to | accounts? (?:of|by) | may | might | could(?! not|n't) | possibly | possible | perhaps | suspect\\w* | suspicions? | appears? | seems? | presum\\w+ | probably | likely | unknown | awaiting | wait(?:ing)? for | as soon as (?:we|the|it) | once (?:we|the|it) | until (?:we|the|it|then|that|they|he|she) | expect(?:s|ed)? (?:a|the|results?) | results? (?:is|are|will|come|comes|expected|due) | why | how (?!ever) | what caused | who (?:did|has|had|was|is|took|holds|copied|opened|sent) | neither has | talk(?:ing)? (?:about|of) | asked | has confirmed (?:it|this|that) | if (?:it|they|the|you|your|that|any) | if [\\w ]{2,40} (?:turns?|turned) out | in case | question
`);
const however = /\bhow\b/;

/** The sentence says of nothing that it is so. */
export const isOpen = ({ low: said }: Sentence): boolean => {
  const low = said.replace(/\bthat(?:'s| is) (?:why|how)\b|\b\d{1,2} may\b|\bmay \d/g, '');
  return (
    OPEN.test(low) ||
    asks(low) ||
    /\bwhich (?:\w+ )?(?:it|they|one) (?:was|is|were|are)\b|\bwill (?:say|tell|show|know)\b/.test(low) ||
    (however.test(low) && /\bhow (?:it|the|that|this|many|much|long)\b/.test(low))
  );
};

const ACTIONS = phrases("please | (?<=^\\W{0,3}|[,;:] )(?:don't|do not) | call | see a doctor | if you");
/** What is asked of people comes after a reason that is said flat. */
const REASONED = /^\W*(?:as|because|since|with|given that|now that|after) .{12,}?, (?=please|don't|do not|call)/;
/** All that it does is to ask people for something. */
export const asksOnly = (low: string): boolean => ACTIONS.test(low) && !REASONED.test(low);
