/** no-next-update, no-contact, no-action-for-people: what a statement of this kind has to hold and does not. */
import type { Rule } from '../language.ts';
import { matches } from '../matches.ts';
import type { Facts, Hit, Setting } from '../model.ts';
import { phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { EMPTY_ADVICE, EMPTY_CONTACT, EMPTY_NEXT } from './empty.ts';
import { type Found, judged, part, pattern } from './pattern.ts';
import { dated } from './signs.ts';

const some = (prose: Prose, is: (sentence: Sentence) => boolean): boolean => prose.sentences.some(is);

/** Something is missing: the place is the end of the text, where it belongs. */
const atEnd = ({ plain, sentences }: Prose): readonly Hit[] =>
  sentences.length === 0 ? [] : [{ start: plain.length, end: plain.length }];

/** The empty words that stand in its place, or else the end. */
const inItsPlace = (prose: Prose, emptyIn: (sentence: Sentence) => Found | null): readonly Hit[] =>
  judged(prose, emptyIn).slice(0, 1);

const NEXT = phrases(`
  (?:what|whatever|it|all of it|they|this|that)(?: \\w+){0,4} (?:will|'ll) (?:be|stand|hang|appear) (?:on|at|in) (?:this|our|the|both|all|every) | (?:i'll|we'll|i|we)(?: will)? (?:\\w+ )?(?:come|go|meet|stand|be|sit|walk)(?: [\\w:.']+){0,6} and (?:tell|say|explain|answer|report) |   (?:information|news|word|bulletin|statement|updates?|briefing|announcement|outcome|answers?)(?: \\w+){0,4} (?:again|at|on|tomorrow|tonight|follows?) |  [a-z]+ (?:will|shall) (?:then |also )?(?:tell|write to|inform|update|report|publish|post|answer|announce|brief|speak to)(?: [\\w']+){0,8} | [a-z]+,? (?:then |also )?(?:writes(?! that)|publishes|posts|speaks|tells|informs|updates|announces|explains|answers|takes questions)(?: [\\w']+){0,8} | (?:statement|bulletin|update|briefing|message|notice|report|letter|mail) (?:no\\.? )?(?:one|two|three|four|five|six|\\d) | (?:next|then again)(?: \\w+){0,3}: |  (?:next|further|another|new|first|fresh|more|latest|final|full|daily|hourly|regular) (?:\\w+ )?(?:updates?|news|word|post|statement|report|message|information|notice|announcement|bulletin|letter|briefing|findings|details|write-up|results?|figures|entry) | updates? (?:\\w+ )?(?:at|on|by|every|will|follow|here|from|as|each|this|tomorrow|tonight|hourly|daily|today|in|within)
  (?:you'll|you will|you shall|you can|everyone|each of you|all of you|families|parents)(?: will)?(?: \\w+){0,6} (?:hear|read|know|learn|find|get (?:a|an|the|your|another|our)|receive|have (?:a|an|the|our|another) (?:\\w+ )?(?:letter|mail|e-?mail|answer|call|message|report|results?|date|word)) | (?:we|i|we'll|i'll|our \\w+|it|the company|they)(?: will| shall| can)?(?: (?!was|were|had|did|could|got)\\w+){0,9} (?:write|writes|report|reports|publish|publishes|post|posts|speak|speaks|tell|tells|inform|informs|update|updates|announce|announces|hear|hears|let you know|let everyone know|come back|be back|be in touch|let (?:\\w+ ){1,5}know|message|share|shares|say|says|send|sends|mail|ring|rings|call|calls|phone|telephone|have a mail|get a mail|explain|answer|confirm|(?:put|give|hang|pin|stick)(?: (?:up|you|out))?(?: (?:a|an|the|it|its|their|our|his|her|all|what))?(?: \\w+){0,3} (?:up|out|online|results?|report|findings|answer|news|list|note|sheet|notice|statement|word|interview|page|door|date|conference|figures?)|sit down|email|e-mail|text|brief|meet|know more|have more|be (?:in|at|on|here))
  more (?:at|by|on|from|here|tomorrow|tonight|this) | (?:writes?|finds?|says?|decides?|learns?|found|shows?)(?: \\w+){0,2} goes (?:up|on|online|out) | (?:particulars|dissemination|issuance|publication|notification)(?: \\w+){0,8} (?:anticipated|foreseen|expected|planned|scheduled|follow|undertaken|carried)
  (?:laboratory|lab|inspector|council|office|officer|engineers?|institute|university|police|examiner|firm|auditor|department|team)(?: \\w+){0,6} (?:reports|report (?:is|will|by|on|comes|due|follows))
  (?:results?|reports?|findings?|answers?|figures|news|outcome|conclusions?|verdict|decision|readings?)(?: \\w+){0,3} (?:here|online|by|on|at|tomorrow|tonight) | (?:meeting|forum|briefing|assembly|information evening|open evening|q&a|press conference|webinar|drop-in)(?: \\w+){0,5} (?:on|at|this|tomorrow|tonight) | (?:results?|report|findings|sheet|figures|answer|write-up|number|numbers|outcome|count|list|cut|version|timetable|analysis|review)(?: \\w+){0,8} (?:due|expected|will|comes?|arrives?|goes|appears?|published|online|posted|hang|follows?|ready) | status page | keep(?:ing)? (?:you|everyone|this page|families|parents|customers) (?:informed|updated|posted|up to date) | published (?:on|at|here|every|each|by) | will be published | will hang | will be (?:posted|online|announced|up|reported|shared|sent)
`);
const WHERE_OR_WHEN = phrases(
  'every | each | daily | hourly | on the hour | here | page | website | site | online | at once | same (?:hour|day|page|place) | app | board | door | lobby | by (?:text|mail|e-mail|email|letter|phone) | weekly | as soon as the | earlier',
);
const NEVER_MIND = phrases(
  'once there is (?:something|anything|news)|when (?:there is|we have) (?:something|anything|news|more)|in due course|in good time|when appropriate|as appropriate|soon(?:er or later)?|shortly|eventually|at (?:a later|the appropriate|the right|some) (?:time|date|point)|as (?:things|it) develops?|when(?:ever)? (?:possible|we can)',
);

/** Something to come, in a clause with something that is told, or a way of telling it. */
const TOLD =
  '(?:rings?|ringing|phones?|phoning|telephones?|radio(?:ing|s)?|texts?|messages?|letters?|e-?mails?|notes?|notices?|announc\\w+|bulletins?|addresses|speak|briefings?|statements?|updates?|report|findings|conclusions?|tell|told|say|speaker|in touch|answers?|respond|explain|present|read out|comment|stand up|write|written|listed|tally|minutes|sheet|booklet|video|piece|column|details|schedule|standings|ruling|accounts|figures|meeting|phone call|hear from|visited|circulate|notify|pass on|sitting|podium|take questions|advice|names?|dates?|opinion|verdict|progress|outcome)';
const TO_COME = phrases(`
  (?:will|'ll|shall|going to|set to|aims? to|undertakes? to|promised? to|asked to|be) (?:(?!not\\b|never\\b|be called\\b|call for\\b)[\\w'-]+,? ){0,6}?${TOLD}
  (?:expect|look for|look out for|watch for|watch this|tune in|gets?|receives?|there'll be|there will be|there's) (?:(?!not\\b|no\\b)[\\w'-]+ ){0,5}?(?:${TOLD}|call|space|count)
  (?:rings?|phones?|e-?mails?|texts?|comes? through your (?:door|letter ?box)|goes out|comes out|go out|come out|(?:is|are) out|runs in|on the counter|under your door|in the post|drop a|by post|re-recorded|chalked up|change at)
`);

/** What nobody will do, what somebody is asked to do, or did. */
const NOT_TO_COME =
  /\b(?:call|ring|phone|write to|email|e-mail|text|contact|ask|tell|message) (?:us|me|your|the|our)\b|^\W*(?:please |do |if |to )|\b(?:won't|will not|cannot|can't|refund|replace\w*|collect\w*|deliver\w*|was|were|had|has been|have been)\b/;

const promisesToTell = ({ low }: Sentence): boolean =>
  TO_COME.test(low) && !NOT_TO_COME.test(low) && !NEVER_MIND.test(low) && (dated(low) || SET_TIME.test(low));
const SET_TIME =
  /\b(?:at|by|until|past|to) (?:\d{1,4}(?![\d,]*\d? ?(?:people|%))|half past|quarter|five|six|seven|eight|nine|ten|eleven|twelve|twenty|noon|lunchtime|supper|tea(?:time)?|the weekend|end of)\b|\b(?:each|every) (?:hour|half|six|evening|night|shift|quarter|friday)|\bweekend|\bovernight|\bafter (?:lunch|tea|prayers)|\bmonth's end|\bend of (?:the|next|this) (?:week|month|hour|day|school)/;

/** Who answers the phone till then tells nothing by then. */
const STAFFED =
  /\b(?:answer(?:s|ing|ed)?|staffed|manned|reach(?:ed|able)?|lines?)\b[^.;]*\d{3}|\d{3}[^.;]*\b(?:answer(?:s|ing|ed)?|staffed|manned|until|till)\b/;
const TELLING =
  /\b(?:updates?|news|write|tell|next|reports?|inform|more|say|speak|publish|results?|hear|know|statement|notice|announce|let|bulletin|briefing|again|here)\b|\bpost(?! office)/;
/** What is sent in a parcel is no news. */
const PARCEL =
  /\b(?:post|send|mail) (?:them|it|your \w+|his|her|these|those|everything)(?: \w+)? (?:to you|back|home|on|free)\b|\bon (?:your|their) behalf\b/;
const CHECK_BACK =
  /\b(?:check|look|come|see|watch|refresh)(?: back| in)? (?:again |here|this|our|the (?:page|site|board|app|website)|at the (?:gate|door|board|desk))/;

const promisesNext = (sentence: Sentence): boolean => {
  const { low } = sentence;
  if (STAFFED.test(low) && !TELLING.test(low)) return false;
  if (PARCEL.test(low)) return false;
  if (CHECK_BACK.test(low) && dated(low)) return true;
  if (promisesToTell(sentence)) return true;
  if (!NEXT.test(low)) return false;
  return (
    dated(low) ||
    (/\b(?:(?<!\d[,.])\d{1,2}(?:st|nd|rd|th)?(?!,\d)|status\.\S+|https?:|\S+\.(?:example|com|org|net)\S*)\b/.test(
      low,
    ) &&
      !NEVER_MIND.test(low)) ||
    (WHERE_OR_WHEN.test(low) &&
      !NEVER_MIND.test(low) &&
      /\b(?:every|each|daily|hourly|on the hour|same|weekly)\b/.test(low))
  );
};

const OPEN_MATTER = phrases(`
  (?:not|n't) (?:yet )?(?:been )?(?:known|know|clear|established|confirmed|understood|determined|found|say|closed|fixed) | unknown | unclear | investigat\\w+ | whether | remains? (?:closed|open|shut|unclear) | still (?:being|open|closed|down|working|looking|checking|don't|do not|no) | cause is | being (?:tested|examined|checked|looked) | samples | until further notice | until (?:the|it|they|we|a|an|both|he|she)
`);

const NOT_KNOWN = phrases(
  "(?:is|are)(?:n't| not) (?:yet )?known | (?:do|does)(?:n't| not) (?:yet )?know | unknown | (?:is|are) (?:still )?investigat\\w+ | we are (?:still )?(?:investigating|checking|testing)",
);

/** Said to be over. */
const OVER = phrases(
  "(?:matter|case|incident|outage|disruption|ban|warning) is (?:closed|over|lifted|ended|settled) | (?:is|are|was|were|has been|have been|we) (?:now )?lifted | lifted the (?:ban|warning|order|notice) | (?:is|are|'s) (?:all )?(?:back(?: on| up| to normal)?|open again|running again|working again) (?:since|as of|from) | nothing (?:more|else) (?:to come|will follow)",
);

/** A closing word says that it is one. */
const LAST = phrases('this is (?:our|the) (?:last|final) (?:update|word|statement|notice|message|post)');

const isOpen = (prose: Prose, { facts, kind }: Setting): boolean => {
  if (facts !== null && facts.unconfirmed.length > 0) return true;
  if (kind === 'reply' || some(prose, ({ low }) => OVER.test(low))) return false;
  if (facts === null) return some(prose, ({ low }) => NOT_KNOWN.test(low));
  return kind === 'holding' && some(prose, ({ low }) => OPEN_MATTER.test(low));
};

const UPDATED: ReadonlySet<string> = new Set(['holding', 'apology', 'recall', 'breach', 'social', 'reply']);

/** The day stands in the sentence before: on the 16th; what is found then we publish. */
const CARRIES_ON = /^\W*(?:what|whatever|then|after that|the results?|its|their|his|her|you)\b/;
const promisesThen = ({ sentences }: Prose, { low, index }: Sentence): boolean =>
  CARRIES_ON.test(low) && NEXT.test(low) && dated(sentences[index - 1]?.low ?? '');

export const hasNextWord = (prose: Prose): boolean =>
  some(prose, (one) => promisesNext(one) || promisesThen(prose, one));

const TIMED = /\d|\b(?:every|each|daily|hourly|weekly|midday|lunchtime|dawn|closed)\b/;

/** Something to come, at no time. */
const nextAtNoTime = ({ low }: Sentence): Found | null =>
  dated(low) || TIMED.test(low) ? null : low.match(EMPTY_NEXT);

export const noNextUpdate: Rule = (prose, setting) => {
  if (!UPDATED.has(setting.kind) || setting.held.holding['next-word'] || some(prose, ({ low }) => LAST.test(low)))
    return [];
  const empty = inItsPlace(prose, nextAtNoTime);
  if (!isOpen(prose, setting)) return [];
  return empty.length === 0 ? atEnd(prose) : empty;
};

const PHONE =
  /(?<![\w-])(?:\+\d|\(?\d)[\d ()./-]{5,}\d(?![\w-])|\bext(?:\.|ension)? ?(?:is |number |no\.? )?\d{2,}|\b(?:call|ring|phone|dial) (?:\w+ (?:on|at) )?(?!(?:000|1[0159]\d|112|211|811|9(?:11|95|99))\b)\d{3,}|\bdial \d|\b1-8\d\d\b/;
const DAY_NUMBER = /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}:\d\d ?(?:to|-|–) ?\d{1,2}:\d\d\b/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const SITE =
  /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:example|com|org|net|io|app|shop|co\.uk|eu|de|uk|us|dev|info|help)\b(?:\/\S+)?/;
const TURN_TO = phrases(`
  (?:reply|answer|respond|comment|write|message|dm|ask) (?:["“]?\\w+["”]? )?(?:here|below) | questions?:? (?:to|for) [a-z]+ | (?:write|type|send|text) ["“]?\\w+["”]? (?:in the app|to us|to \\d+|here)
  (?:reply|answer|respond|comment|write|message|dm|pm|text|email|e-mail|mail|call|ring|phone|contact|reach|ask|speak (?:to|with)|talk (?:to|with)|come|see|find|visit|turn to|get in touch|drop (?:us|me|by|in)|send (?:us|me|it|them))(?: \\w+){0,3} (?:to this|this (?:mail|email|e-mail|message|letter|post)|us|me|our (?:\\w+ )?(?:team|desk|counter|office|staff|reception|helpdesk|support|hotline|chat|inbox|manager|people)|directly|below|dms?|inbox|in the app|at the (?:desk|counter|till|reception|office|front|bar|door|gate|lodge|school|kiosk|shop)|the (?:desk|counter|reception|office|front desk|help desk|shop|school|staff|crew|team|manager|helpline|hotline))
  ask for (?!your|help|proof|more|understanding|patience)[a-z]+(?=[,.;]|$) | ask at the | (?<!we |i |nobody |one |you |yet )can (?:tell you (?:which|where|what|how)|put you through|let you into|answer questions|look you up) | walk up to | tell the (?:receptionist|steward|driver|guard|porter|crew|nurse) | (?:is|are|'s) the one to (?:go|turn|talk) to | (?:tap|knock) on the | stop one and | drop a note | take this letter to | phone your usual | direct (?:enquiries|questions|queries) to | put you through | has beds and | take it up with | come and argue
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

export const noContact: Rule = (prose, { kind, harm, facts, held }) => {
  // A reply can be answered.
  if (
    held.holding.contact ||
    kind === 'reply' ||
    (kind === 'social' && facts === null && !harm.has('injury') && !harm.has('data'))
  )
    return [];
  const empty = inItsPlace(prose, contactNowhere);
  // Among colleagues whoever signs is known, and where to be found.
  if (kind === 'internal') return AMONG_US.test(prose.low) ? [] : empty;
  return empty.length === 0 ? atEnd(prose) : empty;
};

const WHAT_TO_DO = `
  (?:please |immediately |now |just |then |first |and |to |or |also |instead |must |should |they should |they must |at once |right away |today |you |you can |you may |you should )*(?:stop (?:using|eating|drinking|selling|wearing|riding|driving|feeding|charging|taking|playing|it|at once|and|the|every)|do not|don't|never(?! (?:have|has|had|been|be|was|were)\\b)|avoid|stay (?:away|indoors|inside|home|at home|off|out|with|where|clear|on)|keep (?:your|the|children|kids|it|them|windows|doors|away|an eye|calm|clear|out|off|every|receipts|outside|pets|taps?)|leave (?:it|the|them|your)|unplug|switch (?:it |them |the \\w+ )?off|turn (?:it |them |the \\w+ )?off|throw|discard|bin|dispose|destroy|toss|return it|return them|return the|bring (?:it|them|the|your)|take (?:it|them|the|your|your child)|change (?:your|the|it|that)|reset|replace|use another|use a different|boil|rinse|wash|hide|delete|log out|sign out|check (?:your|the|whether|if|mails|labels?|lot|for|that|under)|look (?:for|at|out|up)|watch (?:for|out|your)|be (?:wary|careful|suspicious|alert|on your guard|on the lookout|cautious|aware|sceptical|skeptical)|beware|treat (?:\\w+ )*(?:with|as)|ignore|hang up|report (?:it|any|the|fraud|them|suspicious|every|anything|such)|freeze|block|enable|turn on|activate|review your|monitor your|see (?:a|your|the|an) (?:doctor|gp|physician|vet|nurse|dentist|pharmacist|paediatrician|pediatrician)|see your doctor|seek (?:medical|help|care|advice)|go to (?:a&e|emergency|urgent|er|the|an|your|hospital|casualty)|dial|call (?:9\\d\\d|112|111|a doctor|your doctor|your bank|your|the (?:poison|police|bank|nearest))|ring (?:111|999|112|your)|consult|get (?:checked|medical|it checked|yourself|out|it|your)|have (?:it|your|yourself|them|the \\w+|even \\w+ \\w+) (?:\\w+ )?(?:checked|seen|looked|examined|tested|swapped|replaced)|drink (?:only|bottled|plenty)|eat only|use (?:only|the lift|the stairs|bottled|the bypass|another)|wear|evacuate|push it|go home|wait (?:for|until)|cancel|ask (?:your|us for|the|for)|claim|photograph|write down|send (?:us|the|a|in|back|it|home|your|me)|register|show|tell (?:us|children|your|the|them|anyone|me)|let (?:us|it|your|me)|apply|put (?:it|a|the|them|your)|move|cool|ventilate|open (?:the )?windows?|close (?:the |your )?windows?|give (?:small|them)|run (?:the|cold)|come (?:to|and|back|in)|book|choose|follow|update (?:your|the|to)|install|restart|disconnect|uninstall|remove|refuse|read|pass (?:this|it)|share this|inform|pull over|get (?:tested|everybody|everyone|out|off)|talk (?:with|to) your|pay|cut|hold on|wash|park|donate|tighten|fill in|hang on to|carry on|head for|sit (?:down|the|tight)|press the|pick up|go (?:over|home|to)|eat (?:nothing|only)|rotate|tear up|report to|hose|quarantine|hold (?:off|on|your)|put back|exchange|rest|quit|stay (?:in|put|at)|have (?:your|it|them|an?) (?:\\w+ )?ready|make sure|drop (?:it|them|off)|use (?:the|your|another)|turn up|hand (?:in|it|them|back)|phone your|stop any|spray nothing|down tools|pile|switch to|swap|empty|tip (?:it|them)|mark|count what|take any)
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
  /\bif (?:you|your|yours|someone|somebody|anyone|anybody|they|a child|one|it|he|she|that person|strangers?|others?|people|the)\b[^.;:?]*?, (?:please |do |then |just |and )?(?!(?:we|we'll|we're|we've|i|i'll|i'd|i'm|it|it's|its|this|that|that's|these|those|they|the|there|our|my|your|you|you'll|he|she|his|her|their|nobody|no|not|so|but|or|and|because|as|a|an|all|both|which|who|what|when|where|in|on|at|for|with|since|quite|even|only|perhaps|again|too|say|says|said)\b|(?:call|ring|phone|email|e-mail|write|contact|text|mail|message|ask|reach|speak|talk)\b)[a-z]+\b/;

const tellsWhatToDo = (sentence: Sentence): boolean => {
  const { low } = sentence;
  if (onlyManner(sentence) !== null) return false;
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

/** Somebody is at risk, and the facts say so. */
const atRisk = ({ kind, harm, facts }: Setting): boolean => {
  const hurt = facts !== null && (harm.has('injury') || harm.has('data') || mayBeHurt(facts));
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
  return empty.length === 0 && atRisk(setting) ? atEnd(prose) : empty;
};
