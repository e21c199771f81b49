/** minimising, euphemism: what happened made to weigh less than it does. */
import type { Rule } from '../language.ts';
import type { Setting } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { coached } from './coached.ts';
import { WEIGHED_LIGHT } from './light.ts';
import { first, judged, pattern } from './pattern.ts';
import { SOFT_BUILDS } from './soft.ts';

const PEOPLE =
  '(?:people|persons?|customers?|users?|guests?|cases?|incidents?|reports?|complaints?|patients?|passengers?|children|kids|members?|accounts?|records?|records|individuals?|households?|injur(?:y|ies)|bruis(?:e|es|ing)|burns?|cuts?|scratch(?:es)?|reactions?|symptoms?|units?|pieces?|bottles?|riders?|drivers?|pupils?|students?|subscribers?|employees?|colleagues?|visitors?|clients?|swimmers?|diners?|products?|items?|orders?|devices?|details|data|information|names?|emails?|e-mails?|e-mail addresses|addresses|entries|rows|files?|of you|of them|of our \\w+|of the \\w+|of those \\w+)';
const LIGHT: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:put|see|keep|view|set|place|seen|viewed|putting|keeping)(?: \\w+){0,3} (?:in|into) (?:\\w+ )?(?:perspective|proportion|context) | in perspective
    (?:a|only a|just a|mere(?:ly)? a|barely a|hardly a|no more than a|scarcely a|quite a|such a|very|a very|the) (?:\\w+ )?(?:handful|small (?:number|fraction|proportion|percentage|minority|group|part|portion|share|circle|batch|incident|matter|accident|setback|scale|amount|set|slice)|tiny (?:\\w+)?|limited (?:number|group|circle|amount|set|extent|scope|impact)|minority|minuscule|smattering|sprinkling|fraction|few isolated|couple of)
    handful of | marginal\\w* | (?:is|are|was|were|remains?) (?:extremely |very |quite |rather |relatively |fairly |comparatively |statistically |really )?(?:rare|small|minor|slight|modest|limited|negligible|insignificant|minimal|mild|trivial|harmless|unremarkable|tiny|low|superficial|manageable|marginal|cosmetic|short-lived|ordinary|nothing unusual|nothing special)
    (?:only|just|merely|no more than|not more than|a mere|mere|barely|hardly|scarcely|simply|little more than|nothing more than|nothing but|not much more than|at most|all of) (?:about |some |around |roughly |a |an |the |one |two |three |four |five |six |seven |\\d[\\d,.]* |few |handful |slight |small |minor |little |bit |brief |couple |of |basic |general |publicly |contact |limited |superficial |temporary |mild |light |single )*${PEOPLE}
    (?:minor|slight|mild|superficial|light|small|little|trivial|brief|temporary|short-lived|passing|momentary|fleeting|modest|minimal|negligible|insignificant|harmless|cosmetic|tiny|teeny|wee|low-level|surface) (?:\\w+ )?(?:injur(?:y|ies)|burns?|cuts?|bruis\\w+|scratch\\w*|scrapes?|rash\\w*|redness|reactions?|irritation|discomfort|symptoms?|ailments?|complaints?|upset|upsets|nausea|stomach|tummy|fever|headache\\w*|pain|ache|aches|bump|bumps|knock|knocks|accident|accidents|incident|incidents|mishap|mishaps|issue|issues|problem|problems|hiccup|hiccups|glitch|glitches|matter|matters|slip|slips|effect|effects|impact|inconvenience|leak|leaks|breach|breaches|exposure|lapse|lapses|scare|scares|damage|harm|sting|stings|swelling|bother|mix-up|setback|disruption|contact details|amount|portion|subset|defect|flaw|fault|risk|spill|smoke|fire|blaze|singe\\w*|wound\\w*|graze\\w*|sprain\\w*|fracture\\w*|concussion)
    (?:remarkably|comparatively|surprisingly|astonishingly|extremely|very) (?:low|small|good|rare) (?:figure|number|rate|record|quota|tally) | one of the (?:more |most )?(?:harmless|lighter|milder|minor|smaller|lesser|better)(?: \\w+)? (?:kind|sort|ones|cases|type|variety) | tummy | hiccups? |
    (?:overwhelming|vast|great|by far the greatest) (?:number|majority|part) of (?:cases|them|you|records) | (?:extremely|very|vanishingly|negligibly) small (?:share|number|fraction|part|percentage|proportion) | nothing (?:that|which) would (?:keep|put|stop|leave|need|require) | a short (?:moment|instant|while) | recovers? (?:very )?quickly | mishaps? | exaggerat\\w+
    (?:publicly available|in the phone book|phone book|business card|anyone can (?:find|look|see)|freely available|can be found anywhere|widely known)
    inconvenien(?:ce|ced|t|cing) | (?:a |the |some |this |that )?(?:annoyance|nuisance|bother|irritation|unpleasantness|hassle|upset stomach|upset stomachs|discomfort|unease)
  `),
];

/** `few` and `only` of other things: minutes, questions, what one has to do. */
const PLAIN_FEW = phrases(
  'only (?:then|after|when|if|once|because|with|by|from|to|at|on|until|use|open|through|in (?:writing|person|german|english)|for (?:now|this|the)|way|one who|reason) | not only | (?:if only|only that)',
);

/** Nobody has said, and the text does not tell: then it may be. */
const hurt = ({ harm }: Setting): boolean => harm.has('injury') || harm.has('data') || harm.size === 0;

/** Said in order to deny it, or as doctors found it. */
const NOT_LIGHT = phrases(
  '(?:no|not|never|nor|anything but|hardly|far from)(?: an?| the)? (?:minor|small|slight|mere|trivial|little|isolated|light|limited|modest|mild) | (?:call|calls|called|calling|describe|described|speak|spoke|wrote|dismissed|sounds?)(?: \\w+){0,4} (?:small|minor|slight|isolated|mere|limited|just|only|minimal|little|mild)',
);

/** For a delay or a wrong bill these are the right words. */
const FINE_IF_SMALL = phrases('inconvenien\\w+ | hiccups? | glitch(?:es)? | bother | discomfort');

const exact = (low: string, { facts }: Setting): boolean => {
  if (facts === null) return false;
  return [...facts.confirmed.values()]
    .flat()
    .some((one) => typeof one === 'number' && one > 0 && low.includes(String(one)));
};

/** Which data it was, and which it was not. */
const EXTENT =
  /\bonly (?:the|your|their|her|his|its)\b.*\b(?:nothing else|no (?:\w+ )?(?:numbers?|details|passwords?|data|names?|address\w*|payment|cards?|bank))\b/;

const ONLY_NUMBER = pattern('^(?:only|just|a mere|merely) [\\d,.]+');
const SICK_ADVICE = phrases(
  'if (?:you|your|anyone|a child|someone) | (?:with|have|has|notice|show|of|any|these|following) symptoms | watch for | look out for',
);

/** The words say how far it went, deny that it is light, or are the doctor's. */
const isPlain = (low: string, found: string, setting: Setting): boolean =>
  PLAIN_FEW.test(found) ||
  NOT_LIGHT.test(low) ||
  (found.startsWith('only') && EXTENT.test(low)) ||
  (ONLY_NUMBER.test(found) && exact(low, setting));

/** A test, a log or a measurement says so. */
const FOUND = phrases(
  'according to (?:the )?(?:\\w+ )?(?:hospital|ambulance|doctors?|police|fire|brigade|paramedics?|clinic|vet) | (?:lab|laboratory|tests?|samples?|x-?rays?|scans?|logs?|readings?|measurements?|inspect(?:or|ion)s?|report|swabs?|card|records?|doctors?|vet|hospital|engineers?|surveyors?|brigade)(?: [\\w()]+){0,6} (?:shows?|showed|found|finds?|saw|sees?|detected|recorded|describes?|calls?) (?:nothing|no|none|only|a|the)',
);

export const minimising: Rule = (prose, setting) => {
  const { kind } = setting;
  if (!hurt(setting)) return [];
  return judged(prose, ({ low, block }) => {
    if (block.kind === 'heading' || coached(kind, low)) return null;
    const found = first(low, [...LIGHT, WEIGHED_LIGHT]);
    if (found === null || isPlain(low, found[0], setting) || FOUND.test(low)) return null;
    if ((setting.harm.size === 0 || setting.facts === null) && FINE_IF_SMALL.test(found[0])) return null;
    if (SICK_ADVICE.test(low) && !FINE_IF_SMALL.test(found[0])) return null;
    return found;
  });
};

const SOFT =
  '(?:\\w+-related|visibility|availability|unplanned|unexpected|unintended|unintentional|inadvertent|adverse|negative|suboptimal|sub-optimal|less-than-ideal|less than ideal|undesired|undesirable|unwanted|irregular|anomalous|non-standard|non-conforming|nonconforming|off-spec|thermal|dermal|cutaneous|epidermal|gastric|gastrointestinal|digestive|intestinal|respiratory|aquatic|mobility|wellness|comfort|wellbeing|well-being|skin|tissue|energy|energetic|combustion|rapid|sudden|data|information|privacy|record|records|personal-data|access|access-control|confidentiality|exposure|disclosure|sharing|security|cyber|email|delivery|configuration|patient-safety|foreign-matter|foreign-body|permission|integrity|contact|quality|sensory|sub-par|unfavou?rable|challenging|regrettable|certain|special|isolated|health|medical|safety|service|product|customer|guest|patient|member|passenger|ride|flight|kinetic|fire|smoke|heat|water|hygiene|food|kitchen|taste|structural|glass)';
const VAGUE =
  '(?:events?|outcomes?|experiences?|occurrences?|episodes?|situations?|moments?|anomal(?:y|ies)|irregularit(?:y|ies)|excursions?|challenges?|sensations?|phenomen(?:on|a)|deviations?|discrepanc(?:y|ies)|non-conformit(?:y|ies)|interactions?|encounters?|happenings?|discomfort|inconsistenc(?:y|ies)|variances?|variations?|findings?|developments?|disruptions?|surprises?|nuances?|overshare|oversharing|spillage|mishaps?|journey)';
const SOFTENED: readonly (RegExp | Phrases)[] = [
  phrases(`
    ${SOFT} (?:${SOFT} )?${VAGUE}
    (?:(?:quality|goodwill|courtesy|service|care|comfort|upgrade|replacement|exchange|swap|return|refresh|loyalty|improvement|optimi[sz]ation|renewal|trade-in|take-back|retrieval|collection|customer-satisfaction|customer satisfaction|customer|product|field|market|stock|inventory|shelf|proactive|precautionary|voluntary|preventive|preventative|safety-enhancement|enhancement|update|hardware|rotation|modernisation|modernization)[ -]){1,3}(?:programme|program|campaign|initiative|action|exercise|measure|measures|adjustment|offer|drive|scheme|check|refresh|upgrade|rotation|withdrawal|optimi[sz]ation|swap|promotion|opportunity|invitation|exchange|realignment|event|window)
    (?:being|been|are|is|was|were|temporarily|be) (?:\\w+ )?(?:repositioned|retired from|rotated out|taken out of rotation|withdrawn from (?:the )?market|pulled back|called in|invited back|brought back for|taken back for|rested|paused from|refreshed|retrieved|phased out|rested from)
    (?:went|gone|going|travell?ed|strayed|ended up|landed|arrived|wandered|moved|leaked out|made its way|made their way|spread|circulated|flowed|migrated|were shared|was shared|became shared|have been shared|became (?:\\w+ )?(?:available|visible|accessible|public|known|viewable)|become (?:\\w+ )?(?:available|visible|accessible|public|known|viewable)|been (?:made )?(?:available|visible|accessible|viewable)|be viewable|enjoyed|gained)(?: \\w+){0,3} (?:further|farther|wider|beyond|outside|more widely|than (?:intended|planned|foreseen|we|usual|expected|necessary)|to (?:a|an) (?:wider|larger|broader|bigger|unintended|unplanned|additional) (?:audience|circle|public|group|readership|set)|audience|wider circle|unintended (?:recipients|parties|hands|place)|new home)
    right-?siz\\w+
    (?:invite|inviting|invited|invitation|encourage|encouraging)(?: \\w+){0,6} (?:take part|participate|return|bring back|swap|exchange|part with|upgrade|hand in)
  `),
];
/** Soft only where no plain word stands anywhere in the text. */
const BLURRED = phrases(`
  (?:event|occurrence|situation|incident|matter|moment|episode)s? (?:with|involving|between|around) (?:a|an|the|our|one of|his|her|their) (?:\\w+ ){0,3}(?:forklift|vehicle|machine\\w*|conveyor|ladder|roof|lift|crane|press|saw|blade|oil|fryer|oven|ride|slide|pool|platform|train|truck|lorry|bus|tank|boiler|scaffold\\w*|dog|horse|bull|equipment)
`);
/** A plain word for the same thing stands beside it. */
const PLAIN = phrases(
  'leak(?:ed|s)? | breach(?:ed|es)? | stolen | stole | hacked | recall(?:s|ed|ing)? | injur(?:ed|y|ies) | died | death | killed | dead | burn(?:s|ed|t)? | explo\\w+ | fire | poison\\w*',
);

/** The whole of what happened, in a word that could be anything; told nowhere else. */
const NOTHING_SAID = pattern(
  '^(?:\\w+, )?(?:an?|the|there (?:has been|was) an?) (?:\\w+ )?(?:incident|event|occurrence|situation|matter|episode)(?: (?:has |had )?(?:occurred|took place|taken place|arose|arisen|happened|transpired|unfolded|developed)) (?:at|in|on|involving|affecting|concerning) (?:our|the|one of|a|an)\\b[^.]{0,40}\\W*$',
);
/** Of data: in plain words nowhere in the text. */
const DATA_INCIDENT = /\b(?:data|security|privacy|cyber|it|information) (?:incident|event|issue|matter)\b/;
const SAID_PLAINLY = phrases(
  'copied | downloaded | accessed | exposed | visible | opened | read by | seen by | sent to | published | taken | lost | posted | attack\\w* | intru\\w+ | encrypted',
);
const CALLED = phrases(
  '(?:called|wrote|written|spoke|spoken|described|read|say|write|call)(?: \\w+){0,3} (?:of|it|this|that|about|him|her|an?)',
);
/** An own soft word named and taken back. */
const takenBack = (low: string, found: string): boolean => {
  const rest = low.replace(found, ' ');
  return CALLED.test(rest) && !/\bbest (?:described|called)\b/.test(low);
};

export const euphemism: Rule = (prose, setting) => {
  const harmed = hurt(setting) || setting.kind === 'breach' || setting.kind === 'recall';
  return judged(prose, ({ low }) => {
    const found =
      (harmed ? first(low, SOFTENED) : null) ??
      low.match(SOFT_BUILDS) ??
      (!harmed || PLAIN.test(prose.low)
        ? null
        : (low.match(NOTHING_SAID) ??
          low.match(BLURRED) ??
          (SAID_PLAINLY.test(prose.low) ? null : low.match(DATA_INCIDENT))));
    return found === null || PLAIN.test(found[0]) || takenBack(low, found[0]) ? null : found;
  });
};
