/** By what words English shows that a notice holds what a law asks for: one sign for each notice field. */

import { phrases } from '../phrases.ts';
import type { Prose } from '../prose.ts';
import type { FieldSign } from '../rules/regime.ts';
import { hasAction } from './action.ts';
import { hasContact } from './contact.ts';
import { hasNextWord } from './next-word.ts';

const says = (text: string): FieldSign => {
  const sign = phrases(text);
  return { held: ({ low }) => sign.test(low) };
};

const inTime = (sign: RegExp): FieldSign => ({ held: ({ low }) => sign.test(low.replace(TOLD_ON, ' ')) });
const matches = (sign: RegExp): FieldSign => ({ held: ({ low }) => sign.test(low) });

/** Words alone cannot show that it is not there. */
const perhaps = (sign: FieldSign): FieldSign => ({ ...sign, severity: 'hint' });

const by = (held: (prose: Prose) => boolean): FieldSign => ({ held });

const DAY =
  /\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\d{4}-\d\d-\d\d|\d\/\d/;
const DAY_OF_MONTH =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?!\d)|\d{4}-\d\d-\d\d|\d\/\d/;
/** Where somebody answers, and not only that one may ask. */
const REACH =
  /\d{3}|@|\.(?:example|com|org|net|io|app|uk|eu|de|us|au)\b|\b(?:reply|answer|counter|desk|office|room|door|chat|app|inbox|reception|line)\b/;
/** A number to ring or a place on the net. */
const FREE =
  /\d{3}|@|\.(?:example|com|org|net|io|app|uk|eu|de|us|au)\b|\b(?:chat|app|portal|online|form|free ?phone|toll|hotline|helpline)\b/;
const SOLD_AT = /\b(?:sold|bought|available|on sale|purchased)\b/;
/** What people should do to keep safe names data that did not leak. */
const TO_PROTECT =
  /\b(?:change|reset|watch|check|renew|block|cancel|choose|keep an eye on|(?:do not|don't|never) (?:give|tell|send|share|type|enter)|new)\b[^.;]*/g;
/** What one may claim, or where one complains. */
const OF_RIGHTS = /\b(?:compensat\w+|mediat\w+|complain\w*|claims?|damages?|supervisory|authority)\b/;
/** When something else was done about it. */
const TOLD_ON =
  /\b(?:reported|wrote|write|informed|notified|told|tell|report|closed|took|removed|reset|by|until|next word)\b[^.;]*/g;

const COUNT =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|a hundred|hundreds of|thousands of)';

const IDENTIFIER = says(
  '(?:is|are) (?:mou?lded|stamped|engraved|etched|embossed) (?:in|into|on) | style | label | lots? | batch(?:es)? | serial | article(?: number)? | sku | barcode | ean | models? | item (?:no|number)s? | product (?:code|number) | part number | codes? | vin | chassis | date codes? | best[- ]before | use[- ]by | expiry | production date | manufactured (?:on|between|from) | made (?:on|between|from|before|after)',
);
/** Its code, or the number it has, or that it goes for all of them. */
const CODED = /\b[a-z]{2,5}-?\d{1,6}[a-z]?\b|\b[a-z]-\d{1,6}[a-z]?\b/;
const OF_ALL = /\d|\b(?:all|every|each|any|no matter)\b/;
const NUMBERED = by(
  (prose) =>
    IDENTIFIER.held(prose) &&
    (CODED.test(prose.low) ||
      prose.sentences.some((one) => OF_ALL.test(one.low) && IDENTIFIER.held({ ...prose, low: one.low }))),
);
/** Where on the thing its number stands, said with the number. */
const PLACED =
  /\b(?:lots?|batch(?:es)?|serial|models?|numbers?|codes?|labels?|stickers?|dates?|stamp\w*|print\w*|engrav\w*|mark\w*|mou?lded|pressed|burn(?:ed|t)|carved|article|plates?|tags?)\b[^.;]*\b(?:on|under|inside|beside|below|behind|at|in|near|underneath|beneath|along|back|bottom|underside|lid|base|side|neck|edge|frame)\b|\b(?:on|under|inside|beside|below|behind|at the|in the|underneath|beneath|look for|see)\b[^.;]*\b(?:lots?|batch|serial|models?|numbers?|codes?|labels?|stickers?|dates?|plates?|tags?)\b/;
const HAZARD = says(
  'danger\\w* | hazard\\w* | risks? | injur\\w+ | burns? | burn\\w* | shock | choke | choking | suffocat\\w+ | fire | kill | fatal\\w* | death | die | ill | illness | infection\\w* | serious(?:ly)? | cuts? | fall | falls | poison\\w* | harm\\w* | explod\\w+ | explosion | burst\\w* | allerg\\w+ | fever | sick | overheat\\w* | swallow\\w* | strangul\\w+ | drown\\w* | crash\\w*',
);
const REMEDY = says(
  'you (?:choose|may choose|can choose) | your (?:own )?choice | or (?:eur|usd|gbp|[£$€]) ?\\d[\\d.,]*(?: back)? | (?:eur|usd|gbp|[£$€]) ?\\d[\\d.,]* back | in cash | (?:or|choose|receive|get)(?: \\w+){0,2} (?:another|a set|a new|a fan|one) | back or | refund\\w* | money back | paid back | full price | replac\\w+ | repair\\w* | exchang\\w* | swap\\w* | new (?:one|\\w+) | free of charge | the price | credit | get \\S+ back | reimburs\\w+ | fitted',
);
const MEASURES = says(
  "we(?:'ve| have)(?: \\w+)? (?:taken|closed|stopped|reported|informed|changed|reset|shut|switched|locked|blocked|removed|asked|engaged|called|notified|deleted|replaced|hired|told|signed|started|begun|put|disabled|isolated|filed|locked) | (?:was|were|is|are|has been|have been|been) (?:(?!not\\b|never\\b)\\w+ )?(?:closed|stopped|reported|informed|changed|reset|shut|switched|locked|blocked|removed|asked|engaged|notified|deleted|erased|taken (?:off|down|offline)|replaced|disabled|isolated|filed|revoked|secured|tightened|encrypted|offline|gone|investigating|off the net|told) | we (?:\\w+ )?(?:closed|stopped|reported|informed|changed|reset|shut|switched|locked|blocked|removed|asked|engaged|notified|deleted|erased|took|replaced|disabled|isolated|filed|signed|told) | (?:is|are) now (?:\\w+ ){0,2}(?:\\w+ed|kept|sent|shut) | done so far | (?:police report|authority) (?:\\w+ )?on | (?:we|i)(?:'ve| have)?(?: \\w+)? (?:cleared|evacuated|emptied|drained|sealed|suspended|grounded|cancelled|withdrew|pulled|moved|opened|sent) | (?:was|were|is|are|has been|have been|been) (?:\\w+ )?(?:cleared|evacuated|emptied|drained|sealed|suspended|grounded|cancelled|withdrawn|pulled) | what we(?:'ve| have|'re| are)? (?:done|did|do|doing) | (?:closed|cut|blocked|reset|changed|reported|locked|stopped|switched off|switched on|told|informed|deleted|erased|revoked|removed|checked) (?:at|on|since|from|within) \\d\\S* | reported? to the | notified (?:at|on|\\() | checks on | measures | since then | from now on | (?:now|will) (?:go|goes|run|runs|use|uses|need|needs|require|requires) (?:\\w+ ){0,3}(?:through|by|to|a|an|two|only|another) | (?:i|we)(?:'ve| have) (?:\\w+ )?(?:tested|fixed|moved|set up|written|rung|trained|added|checked) | set up (?:at|on|this|yesterday) | has (?:our|my) report",
);
/** What an intruder did is no measure. */
const THEIR_DEED =
  /\b(?:was|were|been|got) (?:\w+ )?\w+ by (?:an?|the|some|unknown|somebody|someone|outside)\b(?: \w+){0,2}/g;
const OWN_MEASURES = by(({ low, ...prose }) => MEASURES.held({ ...prose, low: low.replace(THEIR_DEED, ' ') }));
const CONSEQUENCES = says(
  'may (?:be|happen|come|follow|know|ring|learn)(?: \\w+)* | what (?:can|could|might) (?:\\w+ )?(?:come|happen|follow|result|mean)(?: \\w+)* | what (?:it|this|that) (?:can|could|may|might) (?:mean|lead to|bring) | a stranger has | (?:fake|false|forged) (?:mails?|e-?mails?|calls?|messages?|letters?|texts?) | (?:somebody|someone|people|strangers|others) (?:\\w+ ){0,4}(?:might|may|could|can) | (?:the )?likely (?:result|effect|outcome|harm) | unwanted (?:e-?mails?|mails?|calls?|messages?|letters?) | what may (?:come|happen|follow) | could (?:in theory \\w+|turn up|appear|end up|be copied|be used|lead|result|allow|try|use|receive|get|happen|contact) | may (?:be used|lead|result|receive|get|try|use|allow|contact) | might (?:be used|lead|receive|get|try|use|contact) | can (?:be used|lead|use|try|pretend|pass) | consequences? | risks? | fraud\\w* | phishing | identity theft | scam\\w* | misus\\w+ | spam | impersonat\\w+ | pretend\\w* | someone (?:may|might|could|can) | somebody (?:may|might|could|can) | whoever has | open (?:an account|accounts|credit) | loan\\w* | be wary | be suspicious | be careful | suspicious | danger\\w* | blackmail\\w* | harass\\w*',
);
const DATA_KINDS = says(
  '(?<!in (?:your|his|her|their|our|my) )names? | address(?:es)? | e-?mails? | e-mail addresses | phone numbers? | passwords? | card (?:numbers?|details|data|digits) | bank (?:details|account) | passport\\w* | dates? of birth | birthdays? | order histor(?:y|ies) | health (?:data|records?) | diagnos\\w+ | salar(?:y|ies) | photos? | medicines? | medication | (?:admission|clinical|case|medical) notes? | (?:medical|patient|personnel|your|her|his) (?:file|record|chart) | grades? | marks | prescriptions? | licen[cs]es? | signatures? | messages | social security | id numbers? | usernames? | medical | meter numbers? | location\\w*',
);
const PEOPLE_COUNT = matches(
  new RegExp(
    `(?<![\\w.])(?!(?:19|20)\\d\\d\\b)(?:\\d{1,3}(?:,\\d{3})+|\\d{3,}) (?:\\w+ ){0,2}(?!days|hours|weeks|months|minutes|years|euros|pounds|dollars)[a-z]+s\\b|(?<![\\w.])${COUNT} (?:\\w+ ){0,3}(?:people|customers?|users?|members?|patients?|guests?|clients?|accounts?|subscribers?|children|pupils?|students?|employees?|passengers?|households?|readers?|parents|families|persons?|individuals|residents|drivers|donors|tenants|applicants|buyers|of you)\\b|\\b(?:concern(?:s|ed)?|affect(?:s|ed)?|about|involv(?:es|ed|ing)|for|of|at least) ${COUNT} (?:\\w+ ){0,2}(?!days|hours|weeks|months|minutes|years|euros|pounds|dollars)[a-z]+s\\b|\\ball (?:our |of our )?(?:customers|users|members|\\d)|\\byour (?:\\w+ )?(?:file|record|account|chart|application|order)\\b(?! (?:number|manager))|\\bhow many\\b|\\bnumber of (?:people|customers|persons)`,
  ),
);
const RECORDS = matches(
  new RegExp(
    `(?<![\\w.])${COUNT} (?:\\w+ ){0,3}(?:records?|entries|rows|files?|documents?|data sets|datasets|accounts|messages|e-?mails|letters|lines|invoices|portraits|photos|statements)\\b|\\bhow many (?:records|files)`,
  ),
);

const COMPANY = matches(
  /\b(?:ltd|limited|inc|gmbh|co\.|company|corp|llc|bv|as|ab|plc|street|st\.|road|avenue|lane)\b|,\s*\d/,
);
const SOLD = says(
  'sold | sale | sales | available (?:at|from|in) | bought | purchased | shops? | stores? | retailers? | delivered to | shipped to | supplied to | went to | over the counter',
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** From one day or month to another, or since. */
const FROM_TO = new RegExp(
  `\\b${MONTH}(?: \\d{1,2}(?!\\d))?,?(?: \\d{4})?,? ?(?:to|until|till|and|through|–|-|—) ?(?:the )?(?:\\d{1,2} )?(?:${MONTH}|today|now|\\d)|\\b(?:since|from) (?:\\d{1,2} )?(?:${MONTH}|20\\d\\d)|\\b\\d{1,2} (?:to|and|until|–|-) \\d{1,2} ${MONTH}|\\b20\\d\\d (?:to|and|until|–|-) (?:20\\d\\d|today|now)`,
);
const WHEN_SOLD = by(
  ({ low }) =>
    /\b(?:sold|sale|bought|purchased|went|delivered|shipped|available)\b[^.]*(?:\d|since|between|from|until|last|this|week|month|year|spring|summer|autumn|winter|christmas)/.test(
      low,
    ) ||
    /\b(?:from|between|since)\b[^.]*\b(?:to|and|until)\b[^.]*\b(?:sold|sale)\b/.test(low) ||
    FROM_TO.test(low),
);
const STOP = says(
  "stop (?:(?:your|the|any) (?:\\w+ )?)?(?:using|eating|drinking|selling|shipping|riding|driving|wearing|serving|playing|it|distributi\\w+|use|at once|and) | switch (?:it|the \\w+|your \\w+) off | pull the plug | do(?:n't| not) (?:use|eat|drink|wear|ride|drive|serve|sell|ship|feed|switch|light|open|give|plug|charge|crank|sit|stand) | take (?:the|it|them|these|those|your) (?:\\w+ ){0,2}away | put (?:the|it|them) (?:\\w+ ){0,2}(?:out of|away) | unplug | remove | keep (?:it )?away | no longer (?:use|eat|drive) | must not be (?:used|eaten|driven)",
);
const STOP_SALE = says(
  "stop (?:selling|shipping|sale|distributi\\w+|serving|using|and) | take (?:it|them|the \\w+) off | off the (?:shelf|shelves|market) | do(?:n't| not) (?:sell|ship|serve) | quarantine | keep it apart | hold (?:all|any|your) stock | sales? (?:was |were |has |have |is |are )?(?:been )?stopped | stopped (?:the )?(?:sale|selling|shipping|shipment)",
);
const SHARE = says(
  'share (?:this|the|it) | pass (?:this|it|that|the)(?: \\w+){0,3} on | pass (?:this|it|the)(?: \\w+)? (?:to|along) | pass on | tell (?:anyone|anybody|people|friends|others|everyone|a friend|your|whoever|them|the person) | show (?:them|it|this|the notice) | forward | do tell | (?:tell|inform)(?: \\w+){0,3} (?:parents|owners?|nurseries|customers|neighbou?rs|relatives) | let (?:others|them|friends|anyone|people|whoever|your) (?:\\w+ )?know | spread the word',
);

const HURT =
  /\b(?:injur|hurt|burn(?!ed (?:in|on|under)|t (?:in|on))|hospital|no one|nobody|ill\b|sick|died|deaths?\b|accident|incident|bruis|fractur|stitch|cuts? (?:to|on|was)|(?:was|were|been|got) cut|broke|reports? of|reported)/;
/** What the thing may do, told as its hazard, is not what it did. */
const MAY_HURT =
  /\b(?:risks?|hazards?|danger|chance|threat)(?: of| to)(?: \w+){0,3} (?:injur\w+|burn\w*|deaths?)|\b(?:injury|burn|death|accident) (?:hazards?|risks?)|\b(?:can|could|may|might)\b[^.;]{0,60}\b(?:injur\w+|hurt|burn\w*|died?|accident|break|broke)\b/g;

export const FIELDS: Readonly<Record<string, FieldSign>> = {
  heading: by((prose) => prose.sentences.slice(0, 5).some(({ low }) => /\brecall/.test(low))),
  urgent_mark: says('urgent | immediate (?:action|recall)'),
  release_date: matches(DAY_OF_MONTH),
  share_invite: SHARE,
  next_update: by(hasNextWord),
  company_details: perhaps(COMPANY),
  legal_representative: perhaps(
    says('legal representative | managing director | director | represented by | chief executive'),
  ),
  manufacturer: perhaps(
    says('made by | manufactur\\w+ | producer | maker | produced by | we made | our factory | factory'),
  ),
  sellers: SOLD,
  reporter: by(hasContact),
  contact_point: by((prose) =>
    prose.sentences.some((one) => REACH.test(one.low) && hasContact({ ...prose, sentences: [one] })),
  ),
  contact_free: by((prose) =>
    prose.sentences.some(
      (one) => FREE.test(one.low) && !SOLD_AT.test(one.low) && hasContact({ ...prose, sentences: [one] }),
    ),
  ),
  contact_online: perhaps(matches(/@|https?:|www\.|\.(?:example|com|org|net)\b/)),
  product_name: by(() => true),
  product_description: by(() => true),
  brand: by(() => true),
  model: perhaps(IDENTIFIER),
  specification: perhaps(
    matches(/\b\d[\d.,]* ?(?:mm|cm|m|g|kg|mg|ml|l|oz|lb|w|v|pack|inch|tablets|pieces|%)\b|\bpack of\b|\bsize/),
  ),
  permit_number: perhaps(says('permit | registration (?:no|number) | licen[cs]e (?:no|number)')),
  lot_or_serial: NUMBERED,
  identifier_location: by(({ sentences }) => sentences.some(({ low }) => PLACED.test(low))),
  packaging_marks: perhaps(IDENTIFIER),
  product_photo: perhaps(says('photo\\w* | picture\\w* | image\\w* | shown | pictured | see (?:above|below)')),
  origin: perhaps(says('made in | country of origin | origin')),
  recall_scope: IDENTIFIER,
  manufacture_dates: perhaps(
    says('made (?:on|between|from|in|before) | manufactured | produced | production | built (?:between|before|in)'),
  ),
  sale_dates: WHEN_SOLD,
  sales_area: SOLD,
  sales_channels: SOLD,
  quantity_units: matches(
    new RegExp(
      `(?<![\\w.])${COUNT} (?:\\w+ ){0,3}(?:units?|pieces?|packs?|packages|bottles|jars?|boxes|pots|cars|vehicles|chairs|pairs|were sold|sold|cases|items|products|are affected|of (?:it|them))\\b|\\b(?:sold|about|units?:?) ${COUNT}`,
    ),
  ),
  price: perhaps(matches(/[$£€]\s?\d|\b\d+(?:\.\d+)? ?(?:euros?|dollars?|pounds?)\b/)),
  recall_reason: says(
    'because | due to | was found | were found | found in | can | may | reason | defect | fault | wrong',
  ),
  defect_description: says(
    "because | can | may | tear\\w* | break\\w* | come\\w* (?:off|loose|open|out) | came (?:off|loose|open|out) | crack\\w* | fall\\w* | fell | fail\\w* | overheat\\w* | leak\\w* | contain\\w* | found | defect\\w* | fault\\w* | what's wrong | what is wrong | not (?:tested|tight\\w*|declared)",
  ),
  hazard_description: HAZARD,
  hazard_form: HAZARD,
  foreseeable_misuse: perhaps(
    says(
      'if (?:it|the|they|dropped|used|left|swallowed) | when (?:it|the|used|dropped) | dropped | misus\\w+ | used as | children (?:may|might|could|can|who) | even if | also goes for',
    ),
  ),
  incident_description: says(
    'yesterday | on \\d | happened | occurred | broke | fell | caught | burst | exploded | report\\w*',
  ),
  injuries: by(({ low }) => HURT.test(low.replace(MAY_HURT, ''))),
  cause: says(
    "cause\\w* | because | due to | reason | why | came in through | clicked | left | forgot\\w* | misconfigur\\w+ | stolen (?:key|password|laptop) | hadn't | had not | wrong | error | mistake | by mistake | how (?:it|they|he)",
  ),
  how_learned: perhaps(
    says(
      'told us | found (?:out|that)? | learned | discovered | noticed | reported | report from | message from | wrote to us',
    ),
  ),
  investigation_result: says('found | result\\w* | shows | showed | investigat\\w+'),
  determined_at: matches(DAY),
  action_taken: says('recall\\w* | stopped | withdrawn | withdrew | taken off | halted'),
  stop_use: STOP,
  stop_sale: STOP_SALE,
  stay_safe: STOP,
  consumer_action: by(hasAction),
  consumer_warning: by(hasAction),
  dealer_action: says(
    "stop | return | take (?:it|them) off | off the shelf | keep it apart | count | hold | quarantine | send back | do(?:n't| not) (?:sell|ship) | destroy",
  ),
  pass_on: says(
    'sold (?:\\w+ ){0,4}on | notify (?:those|your|the) (?:\\w+ )?(?:accounts?|customers?|buyers|pharmacies|shops) | copy of this (?:letter|notice) | supplied other | your (?:own )?customers | forward | pass (?:this|it) on | send (?:them|this) | tell (?:them|your|whoever|other) | sub-accounts? | those you supplied | downstream | give us their names',
  ),
  reply_means: says(
    'reply | respond | card | form | answer | confirm (?:by|to|in) | mail back | send back | return the',
  ),
  return_method: says(
    'return | bring | take (?:it|them) (?:back|to) | send (?:it|them|us) | collect\\w* | pick-?up | prepaid | drop',
  ),
  remedy: REMEDY,
  recall_level: perhaps(says('class (?:i|ii|iii|1|2|3) | level (?:1|2|3)')),
  recall_depth: perhaps(says('consumer level | retail level | wholesale')),
  recall_dates: perhaps(matches(DAY)),
  completion_date: perhaps(says('by \\d | until \\d | complete\\w* (?:by|on)')),
  schedule: perhaps(matches(DAY)),
  corrective_action: perhaps(says('will | changed | from now on | replaced')),
  follow_up_measures: perhaps(says('will | changed | from now on | checked')),
  destruction: perhaps(says('destroy\\w* | shred\\w* | dispos\\w+ | incinerat\\w+')),
  disposition: perhaps(says('destroy\\w* | returned | dispos\\w+ | quarantin\\w+')),
  // What happened is told in words without end.
  breach_facts: perhaps(
    says(
      "copied | leak(?:ed|s)? | (?:in the|in) (?:open )?(?:cc|to)(?:[- ](?:line|field))? | everyone's address | wrong (?:envelopes?|recipients?|inbox|patients?|hands|customers?|file) | disclosure | opened | stolen | accessed | sent to | open to | could be (?:opened|read|seen) | published | visible | (?:could|can) (?:\\w+ )?(?:see|read|view|open) | you could see | exposed | lost | breach | intruder | attacker | outsider | hacked | downloaded | disclosed | taken | wrong (?:address|attachment|list|person)",
    ),
  ),
  incident_type: perhaps(says('breach | leak | theft | loss | attack | error | outage | malware | ransomware')),
  incident_level: perhaps(says('level | grade | class | severity')),
  incident_time: inTime(
    /\b(?:on|from|between|since|at|until|yesterday|last (?=night|week|month|year|mon|tues|wednes|thurs|fri|satur|sun)|this)\b[^.]{0,40}(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning)/,
  ),
  discovery_time: says('discovered | learned | found (?:out)? | noticed | became aware | told us'),
  data_categories: by(({ low, ...prose }) => DATA_KINDS.held({ ...prose, low: low.replace(TO_PROTECT, ' ') })),
  people_count: PEOPLE_COUNT,
  record_count: perhaps(RECORDS),
  likely_consequences: CONSEQUENCES,
  effects_so_far: perhaps(says('so far | to date | known | no (?:case|sign|report)')),
  measures_taken: OWN_MEASURES,
  measures_planned: perhaps(says("will | from \\d | starting | by \\d | we'll")),
  telling_plan: perhaps(says("write to | letter | notify | inform | e-?mail | tell | we'll")),
  self_protection: by(({ sentences, ...prose }) =>
    hasAction({ ...prose, sentences: sentences.filter(({ low }) => !OF_RIGHTS.test(low)) }),
  ),
  relief_rights: says(
    'compensat\\w+ | claims? | mediation | complaint\\w* | supervisory authority | help | insurance | we pay | paid by us | reimburs\\w+ | monitoring | rights?',
  ),
  what_happened: says(
    'yesterday | today | on \\d | happened | since | this (?:morning|afternoon|evening) | tonight | at (?:half|a quarter|quarter|five|ten|twenty|noon|midnight) | gave way | last night | at \\d | between',
  ),
  who_is_affected: says(
    'customers? | people | guests? | users? | members? | passengers? | patients? | children | residents | anyone | you | pupils | clients | colleagues | nobody | no one',
  ),
  what_is_known: says('know | found | confirmed | so far | what we know'),
  what_is_not_known: says(
    "not (?:yet )?(?:known|clear|confirmed) | don't (?:yet )?know | do not (?:yet )?know | unknown | unclear | whether | cannot say | can't say",
  ),
  what_we_do: OWN_MEASURES,
  financial_effect: perhaps(says('financial | revenue | cost | insurance | loss')),
  estimated_amount: perhaps(matches(/\d/)),
};
