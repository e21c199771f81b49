/** no-action-for-people: whoever is at risk is not told what to do. */
import type { Rule } from '../language.ts';
import type { Facts, Setting } from '../model.ts';
import { phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { atEnd, inItsPlace, some } from './absent.ts';
import { EMPTY_ADVICE } from './empty.ts';
import { type Found, part, pattern } from './pattern.ts';

const WHAT_TO_DO = `
  (?:please |immediately |now |just |then |first |and |to |or |also |instead |must |should |they should |they must |at once |right away |today |you |you can |you may |you should )*(?:stop (?:using|eating|drinking|selling|wearing|riding|driving|feeding|charging|taking|playing|it|at once|and|the|every)|do not|don't|never(?! (?:have|has|had|been|be|was|were)\\b)|avoid|stay (?:away|indoors|inside|home|at home|off|out|with|where|clear|on)|keep (?:your|the|children|kids|it|them|windows|doors|away|an eye|calm|clear|out|off|every|receipts|outside|pets|taps?)|leave (?:it|the|them|your)|unplug|switch (?:it |them |the \\w+ )?off|turn (?:it |them |the \\w+ )?off|throw|discard|bin|dispose|destroy|toss|return it|return them|return the|bring (?:it|them|the|your)|take (?:it|them|the|your|your child)|change (?:yours?|the|it|that)|reset|replace|use another|use a different|boil|rinse|wash|hide|delete|log out|sign out|check (?:your|the|whether|if|mails|labels?|lot|for|that|under)|look (?:for|at|out|up)|watch (?:for|out|your)|be (?:wary|careful|suspicious|alert|on your guard|on the lookout|cautious|aware|sceptical|skeptical)|beware|treat (?:\\w+ )*(?:with|as)|ignore|hang up|report (?:it|any|the|fraud|them|suspicious|every|anything|such)|freeze|block|enable|turn on|activate|review your|monitor your|see (?:a|your|the|an) (?:doctor|gp|physician|vet|nurse|dentist|pharmacist|paediatrician|pediatrician)|see your doctor|seek (?:medical|help|care|advice)|go to (?:a&e|emergency|urgent|er|the|an|your|hospital|casualty)|dial|call (?:9\\d\\d|112|111|a doctor|your doctor|your bank|your|the (?:poison|police|bank|nearest))|ring (?:111|999|112|your)|consult|get (?:checked|medical|it checked|yourself|out|it|your)|have (?:it|your|yourself|them|the \\w+|even \\w+ \\w+) (?:\\w+ )?(?:checked|seen|looked|examined|tested|swapped|replaced)|drink (?:only|bottled|plenty)|eat only|use (?:only|the lift|the stairs|bottled|the bypass|another)|wear|evacuate|push it|go home|wait (?:for|until)|cancel|ask (?:your|us for|the|for)|claim|photograph|write down|send (?:us|the|a|in|back|it|home|your|me)|register|show|tell (?:us|children|your|the|them|anyone|me)|let (?:us|it|your|me)|apply|put (?:it|a|the|them|your)|move|cool|ventilate|open (?:the )?windows?|close (?:the |your )?windows?|give (?:small|them)|run (?:the|cold)|come (?:to|and|back|in)|book|choose|follow|update (?:your|the|to)|install|restart|disconnect|uninstall|remove|refuse|read|pass (?:this|it)|share this|inform|pull over|get (?:tested|everybody|everyone|out|off)|talk (?:with|to) your|pay|cut|hold on|wash|park|donate|tighten|fill in|hang on to|carry on|head for|sit (?:down|the|tight)|press the|pick up|go (?:over|home|to)|eat (?:nothing|only)|rotate|tear up|report to|hose|quarantine|hold (?:off|on|your)|put back|exchange|rest|quit|stay (?:in|put|at)|have (?:your|it|them|an?) (?:\\w+ )?ready|make sure|drop (?:it|them|off)|use (?:the|your|another)|turn up|hand (?:in|it|them|back)|phone your|stop any|spray nothing|down tools|pile|switch to|swap|empty|tip (?:it|them)|mark|count what|take any)
`;
const SAFE = phrases(WHAT_TO_DO);
const FOR_YOU = phrases(`
  we (?:\\w+ )?(?:recommend|advise|suggest|urge)(?: that)? (?:you|all|everyone|everybody|customers|users|members) | (?:must|need|should) i (?:do|worry) | you have a right to | (?:relatives|families|parents|passengers|survivors): | we (?:\\w+ )?ask (?:you|everyone|everybody|people|neighbours|families) (?:\\w+ ){0,2}to |   (?:any|every|each|a) (?:\\w+ ){1,2}(?:who|that|with|whose)(?: [\\w']+){1,14} (?:should|must|needs? to|ought to|is asked) | (?!this|as|is|was|has|its|us|results?|suppliers|tests)[a-z]{3,}(?:s|ren|ple)(?: with \\w+| affected)? (?:should|must|ought to|are asked to) (?:please |also |now |not |at once )?\\w+ | (?:you|parents|guests|customers|passengers|members|patients|residents|neighbours|neighbors|anyone|those|everyone|people|families|staff|colleagues)(?: who[^.;]{1,70}?)?(?: \\w+){0,2}(?<!\\b(?:it|this|that|which|they|he|she)) (?:need not|needn't|don't need|do not need|don't have to|do not have to|should|must|can(?! (?:also |always |still )?(?:ring|call|reach|contact|write|phone|email|e-mail|ask|find|read|talk|speak))|may(?! (?:also |always |still )?(?:ring|call|reach|contact|write|phone|email|e-mail|ask|find|read))|ought to|are asked|needs? to do nothing|have nothing) | (?:is|are) (?:\\w+ )?(?:advised|requested|recommended) | would be appreciated | whichever you (?:want|like|prefer|choose|would) | nothing (?:for you )?(?:to do|you need) | need take no \\w+ | need (?:do|take) nothing | (?:don't|do not|needn't|need not) (?:have to |need to )?(?:do|take) (?:anything|any) | no (?:action|need to) | needn't do | (?:visitors|guests|people|anyone|anybody|those|relatives|families|whoever|everyone)(?: (?:who|and)[^.;]{1,70}?)?(?: will)? (?:finds?|meets?|(?:are|is) welcome) | who (?:is|are) (?:\\w+ )?(?:worried|concerned|unsure|uncertain) | (?:parents|anyone|people|those|families)(?: [\\w']+){0,8} and (?:are|is) (?:\\w+ )?(?:worried|concerned|unsure) | what (?:you|to|customers|people|parents) (?:can|should|do) | what to do(?!\\W*$) | (?:vets|doctors|police|experts|authorities) (?:\\w+ )?(?:advise|recommend|ask|urge) | your choice | if you(?: \\w+,?){1,25} (?:we're|we are) (?:here|at|in) | if you(?: \\w+){1,25},? (?:please|call|see|ring|stop|don't|do not|tell|write|bring|send|check|change|return|go|contact|let)
`);
/** No number, no address: nobody is only told where to turn. */
const REACHABLE = /\d{3}|@|\.example|\.com/;
const CONTACT_ONLY =
  /^(?:[^.]*\b(?:call|ring|phone|write|email|e-mail|contact|ask|mail|reach|talk)\b[^.]*(?:\d{3}|@|\.example|\.com)[^.]*)$/;

/** Only to be careful: told how, it would be advice. */
const onlyManner = ({ low }: Sentence): Found | null => {
  const empty = low.match(EMPTY_ADVICE);
  return empty === null || IMPERATIVE.test(low.replace(empty[0], ' ')) ? null : empty;
};

/** `If your car is in the north lot, give your plate to the guard`: behind an if stands what to do, unless it is only to call. */
const IF_SO =
  /\b(?:if|should) (?:an? (?!we|it)\w+|any \w+|you|your|yours|someone|somebody|anyone|anybody|they|a child|one|it|he|she|that person|strangers?|others?|people|the)\b[^.;:?]*?, (?:please |do |then |just |and )?(?!(?:we|we'll|we're|we've|i|i'll|i'd|i'm|it|it's|its|this|that|that's|these|those|they|the|there|our|my|your|you|you'll|he|she|his|her|their|nobody|no|not|so|but|or|and|because|as|a|an|all|both|which|who|what|when|where|in|on|at|for|with|since|quite|even|only|perhaps|again|too|say|says|said)\b|(?:call|ring|phone|email|e-mail|write|contact|text|mail|message|ask|reach|speak|talk)\b)[a-z]+\b/;

/** Whoever wants to talk may: that is no advice. */
const ONLY_TO_TALK =
  /^\W*(?:if you(?:'d| would)? (?:like|want|wish|prefer|need) to (?:talk|speak|ask|discuss|know more|hear)\b|if you have (?:any |other |further |more |a )*(?:questions?|concerns?|queries)\b)[^,;]*,? (?:please |you can |just )?(?:call|ring|phone|write|contact|e-?mail|reach|ask for|get in touch|text|message)\b[^;]*$/;

const tellsWhatToDo = (sentence: Sentence): boolean => {
  const { low } = sentence;
  if (onlyManner(sentence) !== null || ONLY_TO_TALK.test(low)) return false;
  if (/\bif you\b/.test(low) && SAFE.test(low) && !/\b(?:like|want|wish) to (?:talk|speak|ask)\b/.test(low))
    return true;
  if (
    REACHABLE.test(low) &&
    CONTACT_ONLY.test(low) &&
    !/\bstop\b|\bdo(?:n't| not)\b|\bkeep\b|\bcheck\b|\bchange\b|\bsee (?:a|your)\b|\bif\b|\bbring\b|\breturn\b|\bsend\b/.test(
      low,
    )
  )
    return false;
  return FOR_YOU.test(low) || IF_SO.test(low) || asksFor(low) || /\bplease\b/.test(low);
};
/** A request opens the sentence or follows a stop, an and, a please. */
const IMPERATIVE = pattern(
  `(?:^\\W*|[:;,–—-] |\\b(?:please|and|then|or|instead|until then|now|today|meanwhile)\\b,? )${part(WHAT_TO_DO)}(?!\\w)`,
);

/** After an and, what somebody else does is no request. */
const DOERS =
  /\b(?:anyone|anybody|someone|somebody|whoever|strangers?|criminals|could|might|we|i|they|he|she|it|who|which|[a-z]+ers?|team|staff|police|brigade|firm|company)\b[^.;:!?]*$/;
const asksFor = (low: string): boolean => {
  const asked = low.match(IMPERATIVE);
  if (asked === null) return false;
  return (
    !/^(?:[,;:–—-] )?(?:and|then|or|now|today|meanwhile)\b/.test(asked[0]) || !DOERS.test(low.slice(0, asked.index))
  );
};

/** What people may still have in the house, or have lost. */
const IN_HAND = /product|defect|hazard|model|batch|lot\b|data/i;

const ACTED_ON: ReadonlySet<string> = new Set(['holding', 'recall', 'breach', 'apology', 'social']);

export const hasAction = (prose: Prose): boolean => some(prose, tellsWhatToDo);

/** Nobody is known to be hurt, and somebody may be. */
const MAY_BE_HURT =
  /\b(?:any\w*|who\w*|some\w*|child\w*|people|patients?|guests?|customers?|babies|users?)\b.*\b(?:hurt|ill|sick|harm\w*|injur\w*|given|taken|ate|eaten|drank|drunk|swallow\w*|inhal\w*|exposed|too much|affected)\b/i;
const mayBeHurt = ({ unconfirmed }: Facts): boolean => unconfirmed.some(({ claim }) => MAY_BE_HURT.test(claim));

/** Goods, meals, fumes, germs, things at large, a place many went to: what may still hurt somebody who reads. */
const STILL = phrases(`
  products? | foods? | eat | eaten | ate | drink | drank | drunk | water | milk | meals? | menu | dish(?:es)? | lunch(?:es)? | dinner | buffet | sold | bought | buy | batch(?:es)? | lots? | models? | gas | smoke | fumes | smell | chemical\\w* | spill\\w* | leak\\w* | dust | asbestos | chlorine | data | passwords? | accounts? | cards? | virus | infect\\w* | bug | norovirus | flu | outbreak | symptoms? | ill | sick | unwell | vomit\\w* | rash | fever | medicines? | tablets? | doses? | vaccin\\w* | injections? | exposed | devices? | toys? | chargers? | batter(?:y|ies) | bottles? | jars? | shampoo | cream | poison\\w* | loose | missing | escaped | flood\\w* | evacuat\\w* | power | wires? | ice | slipp\\w* | dogs? | also (?:there|present) | were (?:there|present|on board|inside) | passengers | rode | used | visited | swam | pool | wore
`);

/** Somebody is at risk, and the facts say so. */
const atRisk = ({ kind, harm, facts }: Setting, { low }: Prose): boolean => {
  const hurt = facts !== null && ((harm.has('injury') && STILL.test(low)) || harm.has('data') || mayBeHurt(facts));
  if (kind === 'reply') return hurt && facts.unconfirmed.length > 0;
  if (kind === 'apology')
    return hurt && (facts.unconfirmed.length > 0 || [...facts.confirmed.keys()].some((name) => IN_HAND.test(name)));
  return hurt || kind === 'recall' || kind === 'breach';
};

/** A report to those who watch over it tells nobody at risk what to do. */
const TO_AUTHORITY =
  /^(?:to|dear|for)(?: the)?(?: [\w'-]+){0,6} (?:commissioner|commission|authority|regulator|inspectorate|ministry|agency|ombudsman)\b/;

export const noActionForPeople: Rule = (prose, setting) => {
  const { kind, harm, facts, held } = setting;
  if ((!ACTED_ON.has(kind) && kind !== 'reply') || TO_AUTHORITY.test(prose.low)) return [];
  if ((facts !== null && harm.has('none') && !mayBeHurt(facts)) || held.holding['people-action']) return [];
  const empty = kind === 'reply' ? [] : inItsPlace(prose, onlyManner);
  return empty.length === 0 && atRisk(setting, prose) ? atEnd(prose) : empty;
};
