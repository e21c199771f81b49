/** no-contact: nowhere to turn. */
import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Setting } from '../model.ts';
import { phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { atEnd, inItsPlace, some } from './absent.ts';
import { EMPTY_CONTACT } from './empty.ts';
import type { Found } from './pattern.ts';

const PHONE =
  /(?<![\w-])(?:\+\d|\(?\d)[\d ()./-]{5,}\d(?![\w-])|\bext(?:\.|ension)? ?(?:is |number |no\.? )?\d{2,}|\b(?:call|ring|phone|dial) (?:\w+ (?:on|at) )?(?!(?:000|1[0159]\d|112|211|811|9(?:11|95|99))\b)\d{3,}|\bdial \d|\b1-8\d\d\b/;
const DAY_NUMBER = /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d\d ?(?:to|-|–) ?\d{1,2}:\d\d\b/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const SITE =
  /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:example|com|org|net|io|app|shop|co\.uk|eu|de|uk|us|dev|info|help)\b(?:\/\S+)?/;
const TURN_TO = phrases(`
  (?:reply|answer|respond|comment|write|message|dm|ask) (?:["“]?\\w+["”]? )?(?:here|below) | questions?:? (?:to|for) [a-z]+ | (?:write|type|send|text) ["“]?\\w+["”]? (?:in the app|to us|to \\d+|here)
  (?:reply|answer|respond|comment|write|message|dm|pm|text|email|e-mail|mail|call|ring|phone|contact|reach|ask|speak (?:to|with)|talk (?:to|with)|come|see|find|visit|turn to|get in touch|drop (?:us|me|by|in)|send (?:us|me|it|them))(?: \\w+){0,3} (?:to this|this (?:mail|email|e-mail|message|letter|post)|us|me|our (?:\\w+ )?(?:team|desk|counter|office|staff|reception|helpdesk|support|hotline|chat|inbox|manager|people)|directly|below|dms?|inbox|in the app|at the (?:desk|counter|till|reception|office|front|bar|door|gate|lodge|school|kiosk|shop)|the (?:desk|counter|reception|office|front desk|help desk|shop|school|staff|crew|team|manager|helpline|hotline))
  (?<!that |who |which |texts |calls |mails )ask for (?!your|help|proof|more|understanding|patience)[a-z]+(?=[,.;]|$) | ask at the | (?<!we |i |nobody |one |you |yet )can (?:tell you (?:which|where|what|how)|put you through|let you into|answer questions|look you up) | walk up to | tell the (?:receptionist|steward|driver|guard|porter|crew|nurse) | (?:is|are|'s) the one to (?:go|turn|talk) to | (?:tap|knock) on the | stop one and | drop a note | take this letter to | phone your usual | direct (?:enquiries|questions|queries) to | put you through | has beds and | take it up with | come and argue
  (?:support|help ?desk|customer (?:service|care)|our (?:\\w+ )?team) (?:\\w+ ){0,2}(?:answers?|replies|is open|is there|is staffed|is on (?:duty|hand)) | (?:we're|we are|i'm|i am|(?:staff|someone|somebody|one of us) (?:is|are)) (?:\\w+ )?(?:at|in) the (?:\\w+ ){1,4}(?:until|till|from|all|every|today|tonight|tomorrow) | (?:open|raise|log|file|submit|start) (?:a|an|your) (?:\\w+ )?(?:ticket|chat) | (?:(?:her|his|their) door is|comments are) open | (?:add|tweet|follow|find|message|tag|mention) us | (?:post|letters?|questions|mail|enquiries|forms?) (?:\\w+ )?(?:go|goes|reach|reaches|to)(?: us)? (?:to|at) | (?:staff|stewards|volunteers|crew|wardens|colleagues|counsellors) (?:in|on|at|by) (?:\\w+ ){1,8}(?:help|answer|assist) | (?:desk|tent|stand|counter|table|point|office|room|hour|clinic|surgery|drop-in)(?: \\w+){0,6} (?:open|by the|at the|in (?:hall|room|building|the)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?) | (?:to|at) the counter of | (?:hit|press|tap|click) \\W?get help | (?:key|case|social|support) worker | ticket #\\d+ | number printed | add (?:whatever|anything|your)
  (?:give|hand|tell|show|bring)(?: \\w+){1,4} to [a-z]+ (?:at|in|by) the | (?:tell|let) (?:us|me) (?:know )?(?:here|below|by|in this) | (?:ask|see|find|tell|call|ring) (?:for )?(?:me|us|him|her|[a-z]+) (?:at|in|by) (?:the|our|room) | i am (?:at|in) (?:the|room|my) | i'm in (?:room|the|my) | dms? (?:are )?(?:open|us|me) | (?:in|via|by) (?:the |our |a )?dms? | direct message | message us | my door | my room is | our door is | help (?:desk|centre|center|page|is open) | live chat | chat in the app | in-app (?:chat|support|help) | hotline | helpline | come by | i'm in (?:all|the|my|every) | walk (?:over|up) (?:to )? | knock | po box | box \\d+ | scan the (?:\\w+ )?code | (?:press|use|push|ring|tap|pull) the (?:\\w+ )?(?:intercom|button|bell|cord|buzzer|help) | channel \\d+ | hit reply | turn to (?:mr|mrs|ms|dr|our|the) | (?:speak|talk|word|chat) (?:to|with) (?:the|a|an|your|sister|mr|mrs|ms|any|anyone) | drop in | sees? (?:visitors|parents|anyone) | (?:is|are|stands?|sits?) (?:usually |always |still )?(?:in|at|by|on) (?:the|her|his|their) (?:\\w+ )?(?:hut|lodge|library|office|room|hall|van|cloakroom|entrance|gate|lobby|counter|desk|tent|corner|restaurant|chapel|waiting room)(?: \\w+){0,6} (?:all|until|till|from|daily|every|each|between|days?|weekday|dusk|evening|morning) | front desk | reception | under help | in person at | reply to this | answer here | just reply | write back
`);
const NOT_A_CONTACT = /\btype \S+|\bpolice\b|\bemergency\b|\bdoctor\b|\bhospital\b|\b(?:999|911|112|111)\b/;

/** A place where somebody stands, or the letter itself that can be answered. */
const THERE =
  /\d|@|#|\b(?:at the|in the app|in person|below|here at|room|floor|hall|reception|counter|to me|ask me|reply|answer|dms?|comments|message|chat|app|in (?:the|his|her|my) (?:shop|office)|by post|line)\b/;
const isEmptyContact = (low: string): boolean => EMPTY_CONTACT.test(low) && !THERE.test(low);
const contactNowhere = ({ low }: Sentence): Found | null => (isEmptyContact(low) ? low.match(EMPTY_CONTACT) : null);

const PHONES = new RegExp(PHONE, 'g');
/** Whose number it is, or of what, stands right before it. */
const OTHERS_NUMBER =
  /\b(?:police|sheriff|officer desk|lot|batch|serial|poisons?|detectives?|incident line|order number|reference|claim|plate number|cusip|among them)\b(?:(?!\b(?:us|me)\b).){0,24}$/;
/** A number or an address that is somebody else's, a cheat's or dead; not beside one's own. */
const NOT_OURS =
  /\b(?:(?:is|are)(?:n't| not) (?:one of )?ours|not ours|disconnected|(?:have|has) bounced|fake (?:number|site|page)|calls pretending|spoof\w*|was (?:stolen|closed|jammed|sent)|that was stolen|redirected|ring out|(?:does not|doesn't) exist|is a copy|attacker used|is now the number|privacy notice|full terms|terms are)\b/;
const BESIDE_OURS = /\b(?:call|ring|reach|write to|mail|email|ask|tell|contact) (?:us|me)\b/;

/** `It will be on x.example on Thursday`. */
const WILL_STAND =
  /\b(?:it|this|that|they|the \w+|results?|news|updates?|more|report)(?: \w+){0,3} (?:will|'ll|goes|go) (?:be |stand |appear |up |follow |go )?(?:\w+ )?(?:on|at) \S+\.\w|\b(?:we|i)(?:'ll| will| shall) (?:\w+ )?(?:report|publish|post|put|share)\b[^.;]{0,80} (?:on|at) \S+\.\w/;
/** No site and no mailbox is told without one of these. */
const DOTTED = /[@/]|\.\w/;

const offersContact = ({ low }: Sentence): boolean => {
  if (NOT_OURS.test(low) && !BESIDE_OURS.test(low)) return false;
  const bare = low.replace(DAY_NUMBER, ' ');
  const dotted = DOTTED.test(bare);
  if (bare.includes('@') && MAIL.test(bare)) return true;
  if (matches(bare, PHONES).some(({ index }) => !OTHERS_NUMBER.test(bare.slice(0, index)))) return true;
  // Where the next word will stand one can read and ask nothing.
  if (dotted && SITE.test(bare) && !WILL_STAND.test(bare) && !/\btype \S+\.|\bby hand\b/.test(bare)) return true;
  return TURN_TO.test(bare) && !NOT_A_CONTACT.test(bare) && !isEmptyContact(bare);
};

/** What is sent out and never read. */
const UNREAD = phrases(`
  (?:mailbox|inbox|address|account|e-?mail|number|line|message) (?:is|was|are) (?:not|never|no longer) (?:\\w+ )?(?:monitored|read|checked|attended|answered|staffed|manned) | unmonitored | outgoing-only | no-reply | noreply | sent automatically | automatically (?:sent|generated) | (?:cannot|can't|unable to) (?:receive|accept|take) (?:\\w+ )?(?:repl(?:y|ies)|answers?|mail) | (?:do not|don't) (?:reply|answer) to this
`);

/** Where to read is no place to turn to, once it is said that nobody reads the answers. */
const answered = ({ low }: Sentence): boolean => {
  const bare = low.replace(DAY_NUMBER, ' ');
  return !UNREAD.test(low) && ((bare.includes('@') && MAIL.test(bare)) || PHONE.test(bare));
};

export const hasContact = (prose: Prose): boolean =>
  some(prose, offersContact) && (!some(prose, ({ low }) => UNREAD.test(low)) || some(prose, answered));

/** Colleagues are told whom to ask. */
const AMONG_US =
  /\b(?:ask|tell|see|ring|find|call|bring it to|talk to|come to|speak to|write to) me\b|\b(?:desk|room|ext\.?) \d|: ask [a-z]+\b|\b(?:to|ask|tell|see) [a-z]+ in (?:the|room)\b/;

/** A slip that asks nothing of anybody. */
const NOTHING_TO_DO =
  /\b(?:nothing (?:more |else )?(?:for you )?to do|(?:don't|do not|no) (?:have|need)(?: for you)? to do (?:anything|a thing)|need(?:n't| not) do anything|no need to do anything|please ignore)\b/;
const isTrifle = ({ low }: Prose, { kind, harm, facts }: Setting): boolean =>
  kind === 'social' &&
  !harm.has('injury') &&
  !harm.has('data') &&
  (facts?.unconfirmed.length ?? 0) === 0 &&
  NOTHING_TO_DO.test(low);

export const noContact: Rule = (prose, setting) => {
  const { kind, harm, facts, held } = setting;
  // A reply can be answered.
  if (
    held.holding.contact ||
    kind === 'reply' ||
    isTrifle(prose, setting) ||
    (kind === 'social' && facts === null && !harm.has('injury') && !harm.has('data'))
  )
    return [];
  const empty = inItsPlace(prose, contactNowhere);
  // Among colleagues whoever signs is known, and where to be found.
  if (kind === 'internal') return AMONG_US.test(prose.low) ? [] : empty;
  return empty.length === 0 ? atEnd(prose) : empty;
};
