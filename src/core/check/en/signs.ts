/** What an English sentence tells by its words: an apology, a duty owned, a doubt, a date, somebody who acts. */
import { phrases } from '../phrases.ts';

const APOLOGY = phrases(`
  sorry | apolog\\w+ | (?:ask|beg|asking|begging|asks|begs) (?:for )?(?:your |their |the (?:\\w+ )?[\\w']+ )?(?:forgiveness|pardon) | forgive (?:us|me)
  mea culpa | ashamed | my bad | our bad | deeply regret (?:what|how) we
`);
export const apologises = (low: string): boolean => APOLOGY.test(low);

const QUESTION = /\?["'”’)*]*$/;

const FAILED =
  'failed|got (?:it|this|that) (?:badly )?wrong|made (?:a |an |the |this |that )?(?:\\w+ )?(?:mistake|error|blunder)s?|messed up|screwed up|let (?:you|them|her|him|it|everyone|people|our|\\w+ \\w+) (?:\\w+ )?(?:down|happen|slide|reach)|fell short|should have|shouldn.t have|ought to have|were wrong|was wrong|caused (?:this|that|it)|did (?:that|this|it)|are (?:to blame|at fault|responsible)|am (?:to blame|at fault|responsible)';
const LEFT_UNDONE =
  'did not (?:check|do|test|notice|act|see|tell|listen|keep|answer|look|read|stop|close|warn|renew)|didn.t (?:check|do|test|notice|act|see|tell|listen|keep|answer|look|read|stop|close|warn|renew)|broke (?:the|our|your|a)|forgot|missed (?:it|this|that|the)|neglected|ignored|overlooked|mixed (?:up|the)';
const TOLD = phrases(`(?:we|i) (?:\\w+ )?(?:${LEFT_UNDONE})`);
const OWN = phrases(`
  (?:we|i) (?:\\w+ )?(?:${FAILED})
  our (?:own )?(?:fault|mistake|error|failure|failing|slip|mix-up|responsibility|doing|blunder|oversight|job|duty|negligence|call|lapse|carelessness|omission)
  (?:was|is|were) (?:my|our) (?:own )?(?:decision|choice|planning|idea)
  my (?:own )?(?:fault|mistake|error|failure|failing|slip|responsibility|doing|blunder|oversight|job|duty|entry|call|lapse)
  (?:take|takes|accept|accepts|bear|bears|taking|carry|own) (?:\\w+ ){0,3}(?:responsibility|blame)
  (?:fault|blame|responsibility|mistake|error) (?:is|was|lies|rests|belongs|sits)(?: \\w+)? (?:ours|mine|us|me|with us|with me|at our door)
  (?:is|was|are|were|that's|it's|that is|this is|this was)(?: all| entirely| wholly| simply)? (?:on us|on me|ours|mine|our doing|down to us|up to us)
  (?:on us|down to us) | we are responsible | we remain responsible | we answer for | to blame ourselves | our end
`);
/** Takes a duty or a fault as one's own. */
export const owns = (low: string): boolean => (OWN.test(low) || TOLD.test(low)) && !QUESTION.test(low);
/** Not the mere telling of a fault: the duty itself. */
export const takesDuty = (low: string): boolean => OWN.test(low) && !QUESTION.test(low);

const FIRST_PERSON = /\b(?<!')(?:we|our|us|i|my|me|ours|ourselves|we've|we're|we'll|i've|i'm|i'll|we'd)(?![\w])/;
export const hasUs = (low: string): boolean => FIRST_PERSON.test(low);

const DATE = phrases(`
  (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:'s)? | (?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)
  january | february | march | april | june | july | august | september | october | november | december
  (?:in|by|from|since|until|till|on|of|for|\\d) may | may \\d\\d? | (?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.? \\d\\d? | \\d\\d? (?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)
  today | tonight | tomorrow | yesterday | this (?:morning|afternoon|evening|week|month|weekend) | noon | midnight
  at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past \\w+|a quarter (?:past|to) \\w+|midday|lunchtime|dusk|dawn) | midday | next (?:week|month|year) | last (?:week|month|night) | \\d\\d?[:.]\\d\\d | \\d\\d? ?(?:am|pm|a\\.m|p\\.m)\\.? | \\d{4}-\\d\\d-\\d\\d | \\d\\d?/\\d\\d?(?:/\\d+)? | \\d\\d?(?:st|nd|rd|th)
  within (?:the next )?(?:\\w+ )?(?:hours?|days?|weeks?|minutes?) | in (?:the next )?(?:\\d+|two|three|four|five|ten|a few) (?:hours|days|weeks|minutes)
`);
/** Says when. */
export const dated = (low: string): boolean => DATE.test(low);

const HEDGE = phrases(`
  whether | unclear | unconfirmed | not (?:yet )?(?:been )?(?:confirmed|known|clear|certain|established|settled|verified|proven|determined|decided|been)
  (?:do|does|did|can|could|have|has|is|are|was|were|cannot|can)(?:n't| not) (?:yet )?(?:been )?(?:know|known|say|tell|confirm|confirmed|sure|clear|certain|established|verified|determined|seen|found|rule|ruled|decided)
  cannot (?:yet )?(?:say|tell|confirm|rule|know) | no one (?:yet )?knows | nobody (?:yet )?knows | too early | remains? (?:open|to be|unclear) | (?:is|are) (?:still )?(?:open|unknown|unclear|being (?:checked|examined|tested|investigated|looked|determined|established|traced|counted|reviewed|verified|worked out))
  investigat\\w+ | examin\\w+ | looking into | looking at | look into | checking | testing | tests? (?:for|will|are) | verifying | trying to | find out | finding out | to establish | to determine | working out | analysing | analyzing | reconstruct\\w*
  reports? (?:of|that|say|said|about) | reported(?:ly)? | alleg\\w+ | claims? | claimed | rumou?rs? | may | might | could | possibly | possible | perhaps | suspect\\w* | we (?:believe|think|assume) | appears? | seems? | apparently | presumably | probably | likely | if | unknown | question | awaiting | waiting for | wait for | until | once | as soon as | when | why | how | what | who | which | expect(?:s|ed)? | estimate\\w* | about to
`);
/** Leaves open whether it is so. */
export const hedged = (low: string): boolean => HEDGE.test(low);

const REPAIR = phrases(`
  refund\\w* | reimburs\\w+ | replac\\w+ | compensat\\w+ | repair\\w* | credit(?:ed|s)? | voucher\\w* | money back | free (?:of charge|replacement|month|repair|pick-up|night|session) | exchang\\w+ | (?:pay|paying|paid|cover|covering|covered|bear|bearing) (?:for|all|the|your|their|any|every|her|his|whatever|these|those|vet|doctor\\w*|medical|hospital|treatment|it|full|back)
  goes back | gone back | give back | returned to | you (?:can|may|will) (?:return|choose|have|get|keep|swap|cancel) | on us | on the house | no charge | at no cost | make (?:it|this) (?:right|good|up) | put (?:it|this) right | new (?:one|set|top|bouquet) | waive\\w* | discount | extend\\w*
`);
export const repairs = (low: string): boolean => REPAIR.test(low);

/** What stands just before takes the words back: not, never, nobody. */
const DENIAL =
  /(?:\b(?:not|never|no|nobody|no one|nothing|none|neither|nor|without|hardly|far from|anything but)|n't)(?: (?:\w+|“|"))? ?(?:\w+ ){0,3}[“"]?$/;
export const denied = (low: string, { index = 0 }: { readonly index?: number | undefined }): boolean =>
  DENIAL.test(low.slice(Math.max(0, index - 48), index));

export const asks = (low: string): boolean => QUESTION.test(low);
