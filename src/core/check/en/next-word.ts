/** no-next-update: the matter is open, and nothing says when or where more will be told. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { atEnd, inItsPlace, some } from './absent.ts';
import { EMPTY_NEXT } from './empty.ts';
import type { Found } from './pattern.ts';
import { dated } from './signs.ts';

const NEXT = phrases(`
  (?:what|whatever|it|all of it|they|this|that)(?: \\w+){0,4} (?:will|'ll) (?:be|stand|hang|appear) (?:on|at|in) (?:this|our|the|both|all|every) | (?:i'll|we'll|i|we)(?: will)? (?:\\w+ )?(?:come|go|meet|stand|be|sit|walk)(?: [\\w:.']+){0,6} and (?:tell|say|explain|answer|report) |   (?:information|news|word|bulletin|statement|updates?|briefing|announcement|outcome|answers?)(?: \\w+){0,4} (?:again|at|on|tomorrow|tonight|follows?) |  [a-z]+ (?:will|shall) (?:then |also )?(?:tell|write to|inform|update|report|publish|post|answer|announce|brief|speak to)(?: [\\w']+){0,8} | [a-z]+,? (?:then |also )?(?:writes(?! that)|publishes|posts|speaks|tells|informs|updates|announces|explains|answers|takes questions)(?: [\\w']+){0,8} | (?:statement|bulletin|update|briefing|message|notice|report|letter|mail) (?:no\\.? )?(?:one|two|three|four|five|six|\\d) | (?:next|then again)(?: \\w+){0,3}: |  (?:next|further|another|new|first|fresh|more|latest|final|full|daily|hourly|regular) (?:\\w+ )?(?:updates?|news|word|post|statement|report|message|information|notice|announcement|bulletin|letter|briefing|findings|details|write-up|results?|figures|entry) | updates? (?:\\w+ )?(?:at|on|by|every|will|follow|here|from|as|each|this|tomorrow|tonight|hourly|daily|today|in|within)
  (?:you'll|you will|you shall|you can|everyone|each of you|all of you|families|parents)(?: will)?(?: \\w+){0,6} (?:hear|read|know|learn|find|get (?:a|an|the|your|another|our)|receive|have (?:a|an|the|our|another) (?:\\w+ )?(?:letter|mail|e-?mail|answer|call|message|report|results?|date|word)) | (?:we|i|we'll|i'll|our \\w+|it|the company|they)(?: will| shall| can)?(?: (?!was|were|had|did|could|got)\\w+){0,9} (?:write|writes|report|reports|publish|publishes|post|posts|speak|speaks|tell|tells|inform|informs|update|updates|announce|announces|hear|hears|let you know|let everyone know|come back|be back|be in touch|let (?:\\w+ ){1,5}know|message|share|shares|say|says|send|sends|mail|ring|rings|call|calls|phone|telephone|have a mail|get a mail|explain|answer|confirm|(?:put|give|hang|pin|stick)(?: (?:up|you|out))?(?: (?:a|an|the|it|its|their|our|his|her|all|what))?(?: \\w+){0,3} (?:up|out|online|results?|report|findings|answer|news|list|note|sheet|notice|statement|word|interview|page|door|date|conference|figures?)|sit down|email|e-mail|text|brief|meet|know more|have more|be (?:in|at|on|here))
  more (?:at|by|on|from|here|tomorrow|tonight|this) | (?:and|, then) again (?:by (?:letter|mail|post|text|e-?mail)|here|on (?:this|our)|at the) | (?:writes?|finds?|says?|decides?|learns?|found|shows?)(?: \\w+){0,2} goes (?:up|on|online|out) | (?:particulars|dissemination|issuance|publication|notification)(?: \\w+){0,8} (?:anticipated|foreseen|expected|planned|scheduled|follow|undertaken|carried)
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
  "(?:is|are)(?:n't| not) (?:yet )?known | (?:do|does)(?:n't| not) (?:yet )?know | (?:can't|cannot|can not)(?: yet)?(?: now)? (?:say|tell|confirm) (?:yet )?(?:whether|if|who|what|why|how|when|where) | not (?:yet )?(?:clear|settled|decided|established) | unknown | (?:is|are) (?:still )?investigat\\w+ | we are (?:still )?(?:investigating|checking|testing)",
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
/** Who made a rumour up, or did it elsewhere, is not for the company to find out. */
const WHOSE = /\b(?:who|whose|which|author|sender|account|behind)\b/i;
/** Of a rumour or among colleagues more is to come only where the text itself says that something is open. */
const isUpdated = (prose: Prose, { kind, facts }: Setting): boolean =>
  UPDATED.has(kind) ||
  (kind === 'clarification' &&
    facts !== null &&
    facts.unconfirmed.some(({ claim }) => !WHOSE.test(claim)) &&
    some(prose, ({ low }) => NOT_KNOWN.test(low)));

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
  if (!isUpdated(prose, setting) || setting.held.holding['next-word'] || some(prose, ({ low }) => LAST.test(low)))
    return [];
  const empty = inItsPlace(prose, nextAtNoTime);
  if (!isOpen(prose, setting)) return [];
  return empty.length === 0 ? atEnd(prose) : empty;
};
