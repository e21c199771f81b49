/** humour-with-harm: wit where somebody was hurt, or what is theirs got out. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { first, judged } from './pattern.ts';

const EMOJI =
  /[\u{1F600}-\u{1F606}\u{1F609}-\u{1F60E}\u{1F609}\u{1F61B}-\u{1F61D}\u{1F639}\u{1F643}\u{1F648}-\u{1F64A}\u{1F923}\u{1F92A}\u{1F92D}\u{1F605}\u{1F60F}\u{1F389}\u{1F973}\u{1F525}\u{1F480}\u{1F4A5}\u{1F4A9}\u{1F4AB}\u{1F92E}\u{1F922}\u{1F937}\u{1F926}\u{1F44C}\u{1F60B}\u{1F921}]|(?<!\w)[;:]-?[)DPp](?!\w)/u;
const JOKES: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:ended|started|went|kicked off|finished|began|opened) (?:off )?with a (?:bump|bang|splash|crash|thud|boom) | lol | oops,? (?:we|i|they|he|she|it) \\w+ | (?:^talk about|, talk about) (?:a |an )?\\w+ | (?:no )?pun (?:\\w+ )?intended | that's one way (?:to|of) | ouch | oopsie | plot twist
    (?:at least|on the (?:bright|plus|upside|positive) ?(?:side)?|look on the bright side|silver lining|every cloud|the upside|the bright side|as consolation|as a consolation|small consolation),? (?:(?:now|this time|that way) )?(?:you|we|he|she|they|nobody|no one|your|his|her|somebody|someone|everyone)
  bright side | over-?shar\\w+ | field day | page-?turner | awkward | new friends? | no,? really | best medicine | ha,? ha\\w* | once too often
    (?:data|files?|photos?|passwords?|emails?|records|details|servers?|backups?|documents|accounts?|parcel|train|boiler|heater|battery|lift)(?: \\w+)? (?:has|have|had|is|are|went|decided|took|wanted|fancied)(?: \\w+){0,5} (?:holidays?|vacation|walkabout|adventure|stroll|nap|honeymoon|diet)
    (?:let's|let us) (?:just )?(?:say|give|hope|call|raise|face it|put it|not) | knocks? (?:people|you|your|them|him|her) (?:over|out|off|socks|dead) | to die for | explosive | (?:was|were|is|got|really|literally|so|too|pretty|truly|are|be) (?:lit|fire|hot stuff|red[- ]hot|a blast|sizzling|electrifying|a bit much|toast|toasty|steamy|spicy|spicier|gripping|cutting[- ]edge|a hit|wicked|out of this world|unforgettable|a scream|heart-?stopping|jaw-?dropping|a smash|smashing)
    you (?:might|may|could) (?:almost |even |well )?say | with a name (?:like|such)
    not (?:quite |exactly |really )?(?:the|what|our|how) (?:\\w+ ){0,4}(?:kind of|sort of|we had in mind|we meant|we ordered|on the menu|we promised|we advertised|as advertised|we wanted it|in the brochure|finest hour|best look)|(?:but )?(?:nobody|no one|we never|not) (?:\\w+ )?(?:wanted|meant|thought|said|imagined|ordered|planned) (?:it|that|this)? ?(?:like (?:this|that)|literally|quite so|quite like|to be (?:taken )?(?:so )?literal(?:ly)?)
    literally | breaking news
    who needs (?:\\w+ ){1,4}(?:when|anyway|if you|with)| who said (?:\\w+ ){1,5}(?:was|is|were|had|couldn't|can't)
  `),
];
const ADVERTISED = phrases(
  "if (?:you|your|anyone|it)(?! ever|'ve ever| have ever) | please | do not | don't | call | see a doctor",
);

/** A thing with a will of its own, a line everybody knows, a compliment for a mishap, less said than is meant. */
const DRY = phrases(`
  (?:a (?:little|bit|touch|tad|shade|trifle|wee bit)|rather|somewhat|slightly|considerably|decidedly|a good deal|distinctly|even|much|far) (?:more|less) (?!than)\\w+(?: \\w+){0,2} than (?:usual|planned|scheduled|intended|expected|advertised|promised|bargained|billed|anticipated|normal|most|any|the|a|an|he|she|you|we|they|it|your|our) | (?:hotter|warmer|spicier|sharper|livelier|bumpier|wilder|wetter|crunchier|stickier|juicier|fresher|bouncier|steeper|faster|harder)(?: \\w+){0,3} than(?: \\w+){1,5} (?:allows?|meant|ordered|planned|intended|advertised|bargained for|usual)
  (?:liv(?:e|es|ed|ing)) up to (?:its|their|the|his|her|our)(?: own)? (?:name|title|billing|motto|slogan|reputation) | true to (?:its|their|our|his|her) (?:name|word|motto) | (?:well|aptly|rightly|fittingly|not for nothing|so) (?:named|called|christened) | earned its name | (?:took|takes|taken|taking) (?:the |our |its |his |her |their |that )?(?:\\w+ ){0,4}(?:literally|at (?:its|our|his|her|their) word) | gives? (?:a )?(?:whole )?new meaning | takes? (?:\\w+ )?to (?:a (?:whole )?new level|new heights)
  (?:roses are red|violets are blue|elvis has|houston|may the (?:fourth|4th|force)|winter is coming|to be or not|once upon a|knock knock|who let the|another one bites|game over|hasta la|mission impossible|that's all,? folks|hocus pocus|abracadabra|ta-?da|voil[aà]|bon app[eé]tit|humpty|jack and jill|cinderella|titanic|star wars|james bond|shaken,? not|snap,? crackle|finders,? keepers|out of the bag|in the bud|break a leg|hits? the (?:roof|jackpot|fan)|the house down|cats and dogs|ate (?:our|my|the) homework|easy come|what goes up|the rest is history|the show must|all good things|curtain|encore|drum ?roll|cue the|hold my|mic drop|epic fail|hot potato|piece of cake|icing on|cherry on|smooth sailing|plain sailing|walk in the park|blowing off steam|light my fire|the more the merrier|sharing is caring|size matters|no pain,? no gain|third time lucky|friday the 13th|mondays, eh)
  congratulat\\w+ | hats off | round of applause | kudos | well done | (?:award|prize|medal|trophy|oscar|cup|crown)s? (?:\\w+ )?(?:for|goes|go) | who (?:have|has) (?:just |finally )?(?:invented|discovered|redefined|reinvented|pioneered|perfected|mastered|set a) | (?:new )?(?:world|club|house|personal) record | (?:has|have|had) (?:finally |just )?(?:invented|reinvented|redefined) | introducing(?: \\w+){1,5} | welcome to the (?:world|club|future|age)
  (?:has|had|have|with|having|took|takes) (?:a |an |its |other |their |his |her )?(?:\\w+ )?(?:habit of|plans than|ideas about|mind of (?:its|their|his) own|taste for|soft spot|crush on|appetite for|ambitions?|weakness for|sense of (?:adventure|humou?r|timing|theatre|drama)|wanderlust|fancy to|day off|early retirement|liking to|bow) | (?:bid|dash|break|leap|jump) for (?:freedom|it|liberty|the) | (?:declared|found) (?:its )?(?:independence|its calling|its voice|religion) | gave up the ghost | called in sick | (?:went|go|goes|gone|going|set off|popped) (?:\\w+ )?(?:walkabout|rogue|solo|bananas|nuts|for a (?:swim|walk|dip|ride|spin|stroll|paddle)|on (?:holiday|tour|an adventure|a diet|strike|a journey|a world tour|a trip)|swimming|skydiving|bungee|sightseeing|travelling|clubbing) | took (?:a|an) (?:\\w+ )?(?:dip|dive|swim|bow|selfie|stroll|shortcut|liking|holiday|nap|breather|flight|flying lesson|bite|walk) | let(?:s|ting)? (?:itself|themselves|it all) (?:go|out|hang) | (?:ran|run|flew|wandered|strolled|eloped|sneaked|tiptoed|danced|waltzed|sailed) (?:away|off|out)(?: \\w+)? with | feels strongly | disagreed with | (?:fell|falling|fallen) (?:head over heels|in love) | (?:was|were|is)(?:n't| not) (?:\\w+ )?(?:informed|consulted|amused|impressed|invited|in the mood|a fan|having (?:it|any))
  if you(?:'ve| have)? (?:ever|always)(?: \\w+)? (?:wondered|wanted|dreamed|dreamt|fancied|wished|felt) | (?:now's|now is|was|here's|is) your (?:big )?chance | ever (?:wondered|wanted|fancied|dreamed) | in the (?:\\w+ic|\\w+al|strict|literal|worst|truest|old|other|full) sense | as (?:any|every) (?:\\w+ ){1,3}(?:will tell|knows|can tell) | as they say | as the (?:saying|song|poet|proverb) (?:goes|says|has it) | so to speak | as it were | if you(?:'ll| will) (?:pardon|excuse|forgive) | you couldn't make (?:it|this) up | for (?:once|dear life) | (?:we|they|he|she|it) (?:certainly|duly|truly|definitely|surely|sure) (?:did|succeeded|delivered|was|were|is|had) | we succeeded | mission accomplished | (?:and|but), well | to put it (?:mildly|politely) | bless (?:them|it|him|her) | the (?:strong,? )?silent type | no(?:body| one) can say(?: \\w+){1,4} (?:isn't|aren't|wasn't|weren't|lacks?) | at least (?:it|that|this|now|the|nobody can|one) | we can report that | happily ever after
  (?:free|complimentary|bonus|surprise|unscheduled|impromptu|spontaneous|unexpected|involuntary|added|extra) (?:\\w+ )?(?:swim|shower|bath|x-?ray|haircut|facial|peeling|sauna|ride|flight|dip|massage|lesson|fireworks|barbecue|tan|diet|detox|workout|topping|crunch|protein|iron|fibre|souvenir|lap|dive|landing|somersault|piercing|tattoo|wake-?up call) | (?:a|the|our) (?:\\w+ )?(?:to remember|to write home about|for the ages|they(?:'d| would| will|'ll) (?:never forget|remember|be talking about)) | (?:never|always) a dull | (?:served|comes?|came|arrived) with (?:a (?:side|kick|bite|twist|bang|crunch)|extra|attitude) | open-plan | all-you-can-\\w+ | self-service | (?:stole|steal|stealing) the show | (?:a|one) (?:hell|heck|whale) of a | the best medicine | (?:hot|killer|smash|knock-?out|breath-?taking|jaw-dropping|hair-raising|cutting-edge|cracking|shocking|electrif\\w+|stunning|striking|gripping|mind-blowing) (?:deal|offer|product|performance|show|start|finish|value|service|experience|party|opening|prices|new)
`);
/** The sound of somebody about to be funny. */
const OPENER =
  /^\W*(?:well, (?:that|this|it|you|we|so)\b|oops|whoops|oopsie|uh-oh|yikes|surprise[!,:]|spoiler|guess what|fun fact|good news[!,:]|boom\b|bang\b|splash\b|ouch|psst|turns out|so much for|who knew|funny thing|apparently, our|it seems (?:that )?(?:our|the|gravity|someone)|looks like (?:our|the)|(?:\p{L}+ ){1,2}\d+, (?:[\p{L}]+ ){1,3}(?:\d+|nil)\b|not (?:the|every|all))/u;
/** One word echoed in the next, cheerfully. */
const ECHO = /(?<!\w)(\w{5})\w* (?:\w+ )?\1\w*[^.!?]*!/;

/** Wit that is spoken of, regretted or forbidden. */
const NO_WIT = phrases(
  "(?:no|not|never|without|nothing|isn't|wasn't|doesn't|don't|didn't|aren't)(?: \\w+){0,4} (?:jok\\w+|funny|laugh\\w*|humou?r|smile|grin|lol) | (?:joke\\w*|funny|humou?r|laugh\\w*|smil\\w+|pun)(?:[\\s,.]+\\w+){0,8} (?:wrong|cruel|tasteless|inappropriate|sorry|hurtful|deleted|take them down|took it down|regret|any more|anymore) | (?:the|our|this|that|my) joke(?: \\w+)? (?:was|is) | meant to be (?:funny|a joke) | funny (?:smell|taste|noise|sound|colou?r|look) | we joked | (?:posts?|e?-?mails?|messages?) that (?:begin|start|say|read)s? ",
);

export const humourWithHarm: Rule = (prose, setting) => {
  if (!setting.harm.has('injury') && !setting.harm.has('data')) return [];
  return judged(prose, ({ low, text }) => {
    if (NO_WIT.test(low)) return null;
    const found = first(low, [...JOKES, DRY, OPENER, ECHO]) ?? text.match(EMOJI);
    return found === null || (ADVERTISED.test(low) && !EMOJI.test(text) && !/!/.test(low)) ? null : found;
  });
};
