/** Every rule as it is read in English. */
import type { Rule } from '../language.ts';
import type { RuleId } from '../model.ts';
import { numberMismatch } from '../rules/numbers.ts';
import { forbiddenTerm, missingField } from '../rules/regime.ts';
import { noActionForPeople } from './action.ts';
import { agentless } from './agentless.ts';
import { prematureAllClear } from './all-clear.ts';
import { conditionalApology, sorryBut } from './apology.ts';
import { blameShift } from './blame.ts';
import { noContact } from './contact.ts';
import { credentialsFirst } from './credentials.ts';
import { feelingsBlamed } from './feelings.ts';
import { FIELDS } from './fields.ts';
import { forgivenessFirst } from './forgiveness.ts';
import { leftoverPlaceholder } from './gaps.ts';
import { alreadyHandled } from './handled.ts';
import { humourWithHarm } from './humour.ts';
import { noNextUpdate } from './next-word.ts';
import { NUMBERS } from './numbers.ts';
import { officialese } from './officialese.ts';
import { personalData } from './private.ts';
import { overPromise } from './promise.ts';
import { regretOnly } from './regret.ts';
import { vagueRepair } from './repair.ts';
import { noComment } from './silence.ts';
import { speculation } from './speculation.ts';
import { threatInApology } from './threats.ts';
import { unconfirmedAsFact } from './unconfirmed.ts';
import { euphemism, minimising } from './weight.ts';

/** What a law forbids is forbidden in its other forms as well. */
const FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  voluntary: [
    /\b(?:purely|entirely|fully|strictly) optional\b|\b(?:recall|campaign|return|exchange|replacement) is optional\b/g,

    /\bvoluntar(?:ily|iness)\b|\bof (?:our|its) own accord\b|\bon a voluntary basis\b|\b(?:by|of) (?:our|its) own (?:choice|initiative|free will)\b|\bon (?:our|its) own (?:initiative|accord)\b|\b(?:we|company) (?:have |has )?(?:chosen|decided|opted) (?:\w+ )?to (?:take|start|make|go)(?: \w+){0,4} (?:ourselves|itself)\b|\balthough (?:we are |it is )?not (?:required|obliged|legally)\b|\bnot (?:legally )?(?:required|obliged) to\b/g,
  ],
  precautionary: [
    /\bprecaution(?:s)?\b|\bto be on the safe side\b|\bas an? (?:\w+ )?safety measure\b|\b(?:prevent(?:ive|ative)|proactive|pre-?emptive)(?:ly)? (?:\w+ )?(?:steps?|measures?|recalls?|actions?|basis|moves?|withdrawals?)\b|\bas an? (?:\w+ )?(?:prevent(?:ive|ative)|prevention|proactive)\b|\b(?:proactively|preventively|preventatively)\b|\bout of (?:an )?(?:\w+ )?(?:abundance|excess) of caution\b|\bbetter safe than sorry\b|\bmeasure of (?:\w+ )?(?:prudence|caution|care|prevention)\b|\bfor prudence\b|\bbeyond what (?:is|was|would be) (?:\w+ )?(?:necessary|needed|required)\b/g,
  ],
  discretionary: [
    /\bdiscretion\b|\b(?:as|out of|in) an? (?:\w+ )?(?:act|gesture|token|sign) of goodwill\b|\bas a (?:gesture of )?goodwill\b|\bas a courtesy\b/g,
  ],
  'in rare situations': [
    /\b(?:in|under|only in) (?:very |extremely |a few )?(?:rare|isolated|exceptional|few) (?:situations?|cases?|circumstances|instances|conditions)\b|\b(?:very |extremely )?rarely\b|\bon (?:very )?rare occasions\b|\b(?:is|are|very|extremely|highly|most) unlikely\b|\b(?:the )?(?:risk|chance|likelihood|probability|danger)(?: (?:of|that) [\w ]+?)? is (?:\w+ )?(?:low|small|slight|minimal|remote|negligible)\b|\b(?:very|extremely|only a|just a|a) (?:small|tiny|limited) (?:number|fraction|proportion|percentage|share)\b|\b(?:number|share|proportion) of [\w ]+? is (?:\w+ )?(?:low|small)\b|\bonly a (?:few|handful)\b|\bisolated (?:cases?|incidents?|instances?)\b/g,
  ],
  'in specific situations': [
    /\b(?:in|under|only in) (?:very |certain |quite )?(?:specific|certain|particular|some|unusual|special) (?:situations?|cases?|circumstances|instances|conditions)\b/g,
  ],
  'no reported accidents': [
    /\bno (?:\w+ ){0,3}(?:accidents?|injur(?:y|ies)|incidents?|reports?)(?: \w+){0,7} (?:reported|known|received|occurred|so far|to date|recorded|happened|come to (?:our|anyone's) (?:attention|notice|knowledge)|brought to our attention)\b|\b(?:not|n't) (?:\w+ )?(?:received|aware|heard|had|know)(?: \w+){0,3} (?:any |of )*(?:\w+ )?(?:accidents?|injur(?:y|ies)|incidents?|reports?)\b|\b(?:nobody|no one) has (?:been|yet been|reported|told (?:us|anyone)|written)(?: \w+){0,2}\b|\b(?:aware of|know of|received|had) no (?:\w+ )?(?:accidents?|injur(?:y|ies)|incidents?|reports?)\b|\bwithout (?:any )?(?:reported )?(?:accidents?|incidents?|injur(?:y|ies))\b|\b(?:not|n't) (?:\w+ ){0,3}(?:of|that) (?:anyone|anybody|any \w+|a single \w+)(?: \w+){0,3} (?:injured|hurt|harmed|burn(?:ed|t))\b|\b(?:nobody|no one|none)(?: \w+){0,4} (?:injured|hurt|harmed|come to harm|burn(?:ed|t))\b|\bno (?:one|\w+) (?:has|have) (?:\w+ )?(?:been|come to|suffered) (?:\w+ )?(?:harmed|hurt|injured|harm|burn(?:ed|t)|any harm)\b|\bno (?:\w+ )?(?:indications?|evidence|signs?|suggestions?|knowledge)(?: (?:that|of)(?: [\w-]+){0,7})? (?:harm\w*|hurt|injur\w*|accidents?|incidents?)\b|\b(?:have|has|had) never (?:\w+ ){0,3}(?:accidents?|injur\w+|incidents?|hurt)\b/g,
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
  'leftover-placeholder': leftoverPlaceholder,
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
