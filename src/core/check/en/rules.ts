/** Every rule as it is read in English. */
import type { Rule } from '../language.ts';
import type { RuleId } from '../model.ts';
import { numberMismatch } from '../rules/numbers.ts';
import { placeholder } from '../rules/placeholder.ts';
import { forbiddenTerm, missingField } from '../rules/regime.ts';
import { agentless } from './agentless.ts';
import { prematureAllClear } from './all-clear.ts';
import { conditionalApology, regretOnly, sorryBut } from './apology.ts';
import { blameShift } from './blame.ts';
import { credentialsFirst } from './credentials.ts';
import { feelingsBlamed } from './feelings.ts';
import { FIELDS } from './fields.ts';
import { forgivenessFirst } from './forgiveness.ts';
import { alreadyHandled } from './handled.ts';
import { humourWithHarm } from './humour.ts';
import { noActionForPeople, noContact, noNextUpdate } from './missing.ts';
import { NUMBERS } from './numbers.ts';
import { officialese } from './officialese.ts';
import { personalData } from './private.ts';
import { overPromise } from './promise.ts';
import { vagueRepair } from './repair.ts';
import { noComment } from './silence.ts';
import { speculation } from './speculation.ts';
import { threatInApology } from './threats.ts';
import { unconfirmedAsFact } from './unconfirmed.ts';
import { euphemism, minimising } from './weight.ts';

/** What a law forbids is forbidden in its other forms as well. */
const FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  voluntary: [/\bvoluntar(?:ily|iness)\b|\bof (?:our|its) own accord\b|\bon a voluntary basis\b/g],
  precautionary: [/\bprecaution(?:s)?\b|\bto be on the safe side\b|\bas a safety measure\b/g],
  discretionary: [/\bdiscretion\b|\bas a (?:gesture of )?goodwill\b/g],
  'in rare situations': [
    /\b(?:in|under|only in) (?:very |extremely |a few )?(?:rare|isolated|exceptional|few) (?:situations?|cases?|circumstances|instances|conditions)\b|\brarely\b|\bon rare occasions\b/g,
  ],
  'in specific situations': [
    /\b(?:in|under|only in) (?:very |certain )?(?:specific|certain|particular|some|unusual) (?:situations?|cases?|circumstances|instances|conditions)\b/g,
  ],
  'no reported accidents': [
    /\bno (?:\w+ ){0,3}(?:accidents?|injur(?:y|ies)|incidents?|reports?)(?: \w+){0,4} (?:reported|known|received|occurred|so far|to date|recorded|happened)\b|\b(?:not|n't) (?:\w+ )?(?:received|aware|heard|had|know)(?: \w+){0,3} (?:any |of )*(?:\w+ )?(?:accidents?|injur(?:y|ies)|incidents?|reports?)\b|\b(?:nobody|no one) has (?:been|yet been|reported)(?: \w+){0,2}\b|\b(?:aware of|know of|received|had) no (?:\w+ )?(?:accidents?|injur(?:y|ies)|incidents?|reports?)\b|\bwithout (?:any )?(?:reported )?(?:accidents?|incidents?|injur(?:y|ies))\b/g,
  ],
  exposure: [/\bexpos(?:ed|es|ing|ures)\b/g],
};

/** 21 CFR 7.49: a recall letter holds nothing that promotes. */
const PROMOTION = {
  'us-fda-recall':
    /\b(?:why not (?:try|take|have|visit)|special offer|\d+ ?% off|on sale (?:now|this)|new (?:\w+ ){0,4}(?:in stores|out now|available now|flavou?rs?)|(?:creamier|tastier|fresher|crunchier|better) than ever|our (?:award|best|bestselling|best-selling|delicious|famous|popular|new range|latest)(?:\w| )*|try our|check out our|introducing)\b/g,
};

export const RULES: Readonly<Record<RuleId, Rule>> = {
  'conditional-apology': conditionalApology,
  'sorry-but': sorryBut,
  'feelings-blamed': feelingsBlamed,
  'regret-only': regretOnly,
  agentless,
  minimising,
  'blame-shift': blameShift,
  'premature-all-clear': prematureAllClear,
  'already-handled': alreadyHandled,
  euphemism,
  'threat-in-apology': threatInApology,
  'credentials-first': credentialsFirst,
  'vague-repair': vagueRepair,
  'forgiveness-first': forgivenessFirst,
  'over-promise': overPromise,
  officialese,
  speculation,
  'no-comment': noComment,
  'humour-with-harm': humourWithHarm,
  'unconfirmed-as-fact': unconfirmedAsFact,
  'number-mismatch': numberMismatch(NUMBERS),
  'leftover-placeholder': placeholder({
    asks: /^.\s*(?:\w+ (?:to|will) (?:confirm|check|fill|add|supply|provide|insert)|issue|option|describe|explain|specify|state|list|amt|topic|event|incident|problem|apology|regret|sender|recipient|greeting|salutation|team|department|country|industry|tone|example|sample|choose|select|delete|remove|use|either|one of|more|next|when|who|what|where|which|how many|insert|add|fill|enter|put|your|our|the|name|names|date|time|number|company|product|brand|phone|contact|place|location|city|address|amount|sum|tbd|tbc|to be|xx+|\.\.|\?|link|url|hotline|e-?mail|title|role|spokes|person|customer|first|last|reason|cause|lot|batch|model|day|month|year|hours?|store|channel|website|web|insurer|lawyer|check|confirm|todo|pending|placeholder|quote|figure|detail|signature|dd|mm|yyyy|hh|n\b|#)(?![^,]*,[^,]*,)|^.[a-z0-9]+(?:_[a-z0-9]+)+.$|\b(?:here|tbd|tbc|name|number|date|to follow|to come|to be confirmed)\s*.$/,
    gaps: /(?<=(?:[:,]|\b(?:call|phone|ring|mail|write to|on|at|by|from|to|dear|is|until|of)) )\((?:[a-z'-]+\.? ){0,3}(?:no\.|nr\.?|number|name|date|tel\.?|phone|mobile|e-?mail|address|time|hotline|hours|amount|sum|link|url)(?: here)?\)|(?<![\w-])x{2,}(?![\w-])|(?<![\w-])x{3,}(?=-(?!l\b|large|small)[a-z])|[£$€] ?x+(?!\w)|\b20xx\b|(?<=[a-z]-)x{3,}(?![\w-])|(?<!\w)xth(?!\w)|\?\?:\?\?|#{2,}(?=\s\S|\.)|\((?:describe|explain|state|specify|time|date|name|number|details?|amount|place) [^()\n]{0,60}\)|%[a-z_]+\d*%|«[a-z_ ]{2,30}»|\b(?:dear|hello|hi|dated|on|at|by) (?:undefined|null|nan|none)(?!\w)|<-+ ?\w+|(?<!\w)(?:company|your-?company|firm|brand|product)name(?!\w)|\b(?:abc|xyz|acme) (?:company|corp|inc|ltd)\b|\b(?:name|date|time|number|place|title) here\b|(?<!\d)0\d{3} 000 0000|\$[a-z]+_[a-z_]+|(?<![\w])nn(?= (?:of|people|customers|units|files|pieces|records)\b)|(?<![\w])(?:tbd|tbc|todo|tk|lorem ipsum|n\.n\.|fixme|xx:xx|dd\/mm(?:\/yyyy)?|dd\.mm|hh:mm|yyyy-mm-dd)(?![\w])|_{3,}|\?{3,}|…{2,}|[○\u3007◯●]{2,}|\((?=[^()\n]{0,60}\))[^()\n]{0,30}\b(?:to follow|to be (?:confirmed|added|filled|completed|inserted|checked|announced|supplied)|tbc|tbd|insert|fill in|check w(?:ith|\/)|pls check|please check|ask legal|legal to|to come|name here|number here|still missing|missing)\b[^()\n]{0,40}\)|\b(?:insert|fill in|add) (?:\w+ )?(?:name|date|number|figure|quote|link|here)\b(?: here)?|\bto be (?:filled|inserted|completed) (?:in|here|later|by)\b|(?<=[a-z]: ?)_{2,}/g,
    fine: /(?:(?:n't|not|no) need to be |filled in (?:again|already)|\b(?:your|a|the|his|her|their) (?:name|date|number|time|place|title) here\b|\{[a-z](?:, ?[a-z])*\}|\{"|\[…\]|\{ \}|in place of \{|(?:they|he|she|it|we|them) \[the|xx club|numeral xx|xxx (?:from|love)|sign(?:ed|ature)?(?: here)?:? ?_|\d-_{2,}|\bends?\b|\bending\b|dear \[your|xx+l|xxl|\*\*\*)|https?:|\/\{/,
  }),
  'personal-data': personalData,
  'no-next-update': noNextUpdate,
  'no-contact': noContact,
  'no-action-for-people': noActionForPeople,
  'forbidden-regime-term': forbiddenTerm(
    (text) => text,
    (word) => FORMS[word] ?? [],
    PROMOTION,
  ),
  'missing-regime-field': missingField(FIELDS),
};
