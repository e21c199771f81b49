/** humour-with-harm: wit where somebody was hurt, or what is theirs got out. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { first, judged } from './pattern.ts';

const EMOJI =
  /[\u{1F600}-\u{1F606}\u{1F609}-\u{1F60E}\u{1F609}\u{1F61B}-\u{1F61D}\u{1F639}\u{1F643}\u{1F648}-\u{1F64A}\u{1F923}\u{1F92A}\u{1F92D}\u{1F605}\u{1F60F}\u{1F389}\u{1F973}\u{1F525}\u{1F480}\u{1F4A5}\u{1F4A9}\u{1F4AB}\u{1F92E}\u{1F922}\u{1F937}\u{1F926}\u{1F44C}\u{1F60B}\u{1F921}]|(?<!\w)[;:]-?[)DPp](?!\w)/u;
const JOKES: readonly (RegExp | Phrases)[] = [
  phrases(`
    ouch
    (?:at least|on the (?:bright|plus|upside|positive) ?(?:side)?|look on the bright side|silver lining|every cloud|the upside|the bright side|as consolation|as a consolation|small consolation),? (?:(?:now|this time|that way) )?(?:you|we|he|she|they|nobody|no one|your|his|her|somebody|someone|everyone)
  bright side | awkward
    (?:let's|let us) (?:just )?(?:say|give|hope|call|raise|face it|put it|not) | (?:was|were|is|got|really|literally|so|too|pretty|truly|are|be) (?:lit|fire|hot stuff|red[- ]hot|a blast|sizzling|electrifying|a bit much|toast|toasty|steamy|spicy|spicier|gripping|cutting[- ]edge|a hit|wicked|out of this world|unforgettable|a scream|heart-?stopping|jaw-?dropping|a smash|smashing)
    you (?:might|may|could) (?:almost |even |well )?say
    not (?:quite |exactly |really )?(?:the|what|our|how) (?:\\w+ ){0,4}(?:kind of|sort of|we had in mind|we meant|we ordered|on the menu|we promised?|we advertised?|we offer|we sell|as advertised|we wanted it|in the brochure|finest hour|best look)|(?:but )?(?:nobody|no one|we never|not) (?:\\w+ )?(?:wanted|meant|thought|said|imagined|ordered|planned) (?:it|that|this)? ?(?:like (?:this|that)|literally|quite so|quite like|to be (?:taken )?(?:so )?literal(?:ly)?)
    literally
  `),
];
const ADVERTISED = phrases(
  "if (?:you|your|anyone|it)(?! ever|'ve ever| have ever) | please | do not | don't | call | see a doctor",
);

/** A thing with a will of its own, a line everybody knows, a compliment for a mishap, less said than is meant. */
const THING =
  '(?:lifts?|elevators?|escalators?|toasters?|kettles?|heaters?|boilers?|chandeliers?|ceilings?|swings?|slides?|ladders?|batter(?:y|ies)|phones?|servers?|printers?|software|apps?|algorithms?|robots?|drones?|ovens?|fryers?|soups?|curr(?:y|ies)|chilli|sauces?|burgers?|pizzas?|wings|oysters?|prawns?|eggs?|cows?|dogs?|cats?|goats?|horses?|swans?|pythons?|snakes?|bull|bus(?:es)?|trains?|trams?|coach(?:es)?|cars?|trucks?|lorr(?:y|ies)|forklifts?|cranes?|scooters?|bikes?|helmets?|straps?|doors?|gates?|balcon(?:y|ies)|roofs?|walls?|floors?|stairs?|steps?|bridges?|boats?|ferr(?:y|ies)|planes?|drills?|saws?|blades?|kni(?:fe|ves)|razors?|bottles?|jars?|lids?|mattress(?:es)?|chairs?|sofas?|cots?|prams?|toys?|dolls?|tedd(?:y|ies)|fireworks?|rockets?|candles?|lamps?|lights?|plugs?|chargers?|cables?|wires?|pipes?|valves?|tanks?|gas|steam|ice|snow|trees?|branch(?:es)?|databases?|spreadsheets?|newsletters?|laptops?|folders?|files?|passwords?|data|photos?|diar(?:y|ies)|records?|teether|trampolines?|treadmills?|carousels?|rollercoasters?|gravity|castle|mascot|cannon|grill|barbecue|bath|tub|pool|jacuzzi|sauna)';
const DRY = phrases(`
  ${THING}(?: [\\w']+){0,2} (?:likes?|liked|loves?|loved|wants?|wanted|decided|chose|prefers?|preferred|insists?|insisted|dreams?|dreamed|longs?|longed|fancied|enjoys?|enjoyed|thinks?|thought|believes?|believed|hates?|hated|felt|feels|volunteered|resigned|retired|eloped|sulked|sulks|protested|celebrated|danced|sang|kissed|hugged|embraced|greeted|welcomed|invited|joined|applied|auditioned|flirted|travell?ed|explored|escaped|partied|treated|surprised|entertained|gives?|gave|met|meets|visited|came back to|keeps?|kept)(?: (?:to|that|its|their|his|her|on|for|like|us|you|him|them|people|guests|customers|breakfast|everyone|the|a|an|in))+ (?:\\w+ )?(?:meet|see|say|leave|join|visit|travel|go|come|fly|swim|dance|kiss|hug|explore|retire|show|share|party|play|lie down|take|be|become|extra|suspense|toes|spark|kick|bang|hello|goodbye|audience|world|crowd|friends|company|shower|treat|warm|hot|big|little|freedom|attention|neighbours?|visit|haunt|lot)
  (?:a (?:little|bit|touch|tad|shade|trifle|wee bit)|rather|somewhat|slightly|considerably|decidedly|a good deal|distinctly|even|much|far) (?:more|less) (?!than)\\w+(?: \\w+){0,2} than (?:usual|planned|scheduled|intended|expected|advertised|promised|bargained|billed|anticipated|normal|most|any|the|a|an|he|she|you|we|they|it|your|our)
  (?:liv(?:e|es|ed|ing)) up to (?:its|their|the|his|her|our)(?: own)? (?:name|title|billing|motto|slogan|reputation)
  (?:roses are red|violets are blue|elvis has|houston|may the (?:fourth|4th|force)|winter is coming|to be or not|once upon a|knock knock|who let the|another one bites|game over|hasta la|mission impossible|that's all,? folks|hocus pocus|abracadabra|ta-?da|voil[aà]|bon app[eé]tit|humpty|jack and jill|cinderella|titanic|star wars|james bond|shaken,? not|snap,? crackle|finders,? keepers|out of the bag|in the bud|break a leg|hits? the (?:roof|jackpot|fan)|the house down|cats and dogs|ate (?:our|my|the) homework|easy come|what goes up|the rest is history|the show must|all good things|curtain|encore|drum ?roll|cue the|hold my|mic drop|epic fail|hot potato|piece of cake|icing on|cherry on|smooth sailing|plain sailing|walk in the park|blowing off steam|light my fire|the more the merrier|sharing is caring|size matters|no pain,? no gain|third time lucky|friday the 13th|mondays, eh)
  congratulat\\w+ | well done
  (?:has|had|have|with|having|took|takes) (?:a |an |its |other |their |his |her )?(?:\\w+ )?(?:habit of|plans than|ideas about|mind of (?:its|their|his) own|taste for|soft spot|crush on|appetite for|ambitions?|weakness for|sense of (?:adventure|humou?r|timing|theatre|drama)|wanderlust|fancy to|day off|early retirement|liking to|bow)
  in the (?:\\w+ic|\\w+al|strict|literal|worst|truest|old|other|full) sense | as they say | at least (?:it|that|this|now|the|nobody can|one)
`);
/** The sound of somebody about to be funny. */
const OPENER =
  /^\W*(?:well, (?:that|this|it|you|we|so)\b|oops|whoops|oopsie|uh-oh|yikes|surprise[!,:]|spoiler|guess what|fun fact|good news[!,:]|boom\b|bang\b|splash\b|ouch|psst|turns out|so much for|who knew|funny thing|apparently, our|it seems (?:that )?(?:our|the|gravity|someone)|looks like (?:our|the)|(?:\p{L}+ ){1,2}\d+, (?:[\p{L}]+ ){1,3}(?:\d+|nil)\b|not (?:the|every|all))/u;
/** One word echoed in the next, cheerfully. */
const ECHO = /(?<!\w)(\w{5})\w* (?:\w+ )?\1\w*[^.!?]*!/;

/** Wit that is spoken of, regretted or forbidden. */
const NO_WIT = phrases(
  "(?:no|not|never|without|nothing|isn't|wasn't|doesn't|don't|didn't|aren't)(?: \\w+){0,4} (?:jok\\w+|funny|laugh\\w*|humou?r|smile|grin|lol) | (?:joke\\w*|funny|humou?r|laugh\\w*|smil\\w+|pun)(?:[\\s,.]+\\w+){0,8} (?:wrong|cruel|tasteless|inappropriate|sorry|hurtful|deleted|take them down|took it down|regret|any more|anymore)",
);

/** Where no facts say that somebody was hurt, the text may say that nobody was. */
const UNHARMED = phrases('(?:nobody|no one|no-one|none of \\w+) (?:was|were|is|has been|got) (?:hurt|injured|harmed)');

export const humourWithHarm: Rule = (prose, setting) => {
  if (!setting.harm.has('injury') && !setting.harm.has('data')) return [];
  if (setting.facts === null && !setting.harm.has('data') && UNHARMED.test(prose.low)) return [];
  return judged(prose, ({ low, text }) => {
    if (NO_WIT.test(low)) return null;
    const found = first(low, [...JOKES, DRY, OPENER, ECHO]) ?? text.match(EMOJI);
    return found === null || (ADVERTISED.test(low) && !EMOJI.test(text) && !/!/.test(low)) ? null : found;
  });
};
