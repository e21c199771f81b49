/** officialese: nouns for verbs, formulas for words, and nobody in sight. */
import type { Rule } from '../language.ts';
import { phrases } from '../phrases.ts';
import { everyPhrase, judged } from './pattern.ts';

const WORDS_OF_OFFICE = `
  pursuant to | in accordance with | with (?:reference|regard|respect) to | in respect of | in regard to | in relation to | in (?:connection|conjunction) with | in the (?:framework|context|course|event|interest|process|matter) of | on the (?:part|side|basis|occasion) of | for (?:the )?purposes? of | for the preclusion of | by (?:way|means|virtue|reason) of | in (?:the )?(?:absence|light|view|lieu|consequence|execution) of | in consequence | as regards | as per | as to | subsequent(?:ly)? to | prior to | subject to | notwithstanding | inter alia | vis-à-vis | hereby | herewith | hereto | hereinafter | hereof | therein | thereof | thereby | thereto | whereby | wherein | heretofore | aforementioned | aforesaid | abovementioned | above-mentioned | the said | said (?:\\w+ )?(?:webpage|product|incident|matter|measure|date|order|account|facility) | the same(?=[.,;:]|$| (?:shall|is|are|has|have|to|by)\\b) | for same | undersigned | the (?:above|below)(?: \\w+)?
  (?:relevant|competent|responsible|appropriate|pertinent|respective|concerned|applicable|corresponding|requisite|cognisant|cognizant|designated) (?:\\w+ )?(?:departments?|authorit(?:y|ies)|bod(?:y|ies)|units?|parties|party|provisions?|regulations?|procedures?|measures?|functions?|offices?|stakeholders|bodies|persons?|personnel|channels?|documentation|entities|entity|protocols?|policies|teams?) 
  (?:is|are|was|were|be|been|being|has been|have been|had been|will be|shall be|is hereby|are hereby)(?: \\w+)? (?:effected|effectuated|undertaken|instituted|implemented|initiated|commenced|rendered|tendered|extended|advised|requested|foreseen|envisaged|carried out|lodged|processed|deemed|acknowledged|expressed|given|executed|facilitated|utili[sz]ed|ascertained|appreciated|recommended|required|requisite|mandated|put in place|noted|conducted|performed|progressed|actioned|escalated|issued|accorded|afforded|brought|subjected|communicated|solicited|accomplished|decided upon)
  utili[sz]\\w+ | facilitat\\w+ | commenc\\w+ | ascertain\\w* | endeavou?r\\w* | expedit\\w+ | remediat\\w+ | effectuat\\w+ | materiali[sz]ed | necessitat\\w+ | constitut\\w+ | inclusive | requisite | aforementioned | stakeholders? | due course | pending | personnel | kindly | please be advised | be advised | it is (?:advised|requested|recommended|noted|understood|acknowledged|regretted|hereby|incumbent)
  shall (?:be|have|not be) | attract (?:full|a|no) | upon (?:\\w+ )?(?:receipt|lodg\\w+|submission|presentation|request|completion|conclusion|application|production) | with (?:immediate )?effect | with immediate effect | with effect | (?:on|for|in|under) (?:the )?(?:direction|authority|auspices|aegis|remit|purview) of | remains? (?:outstanding|pending) | (?:full|due|proper|careful) (?:consideration|regard|diligence|cognizance) | appropriate | entitlement | lodg(?:e|ed|ing|ement) | nota bene | viz | i\\.e | e\\.g | modalit(?:y|ies) | in a timely manner | timely | as appropriate | where applicable | where appropriate | in due course | at this juncture | at the present time | at this point in time | going concern | ongoing basis | in its entirety
  (?:make|makes|made|making|give|gives|given|take|takes|undertake|undertakes|carry out|effect|conduct|conducts|perform|exercise|exercises) (?:an? |the |due |full )?(?:\\w+ )?(?:submission|notification|determination|assessment|examination|verification|evaluation|adjustment|rectification|application|enquiry|inquiry|reference|consideration|provision|consultation|cognizance|vigilance|implementation)
  currently ongoing | surrounding the | non-\\w+ | unforeseen circumstances | (?:the )?(?:provision|implementation|establishment|discontinuation|cessation|suspension|attainment|realisation|realization|optimi[sz]ation|rectification|safeguarding|taking|granting|conclusion|continuation|restoration|resumption|determination|ascertainment|ingestion) of | functionality | further to (?:our|your|the) | yet to be | impact(?:ed|ing)(?: \\w+)? | \\w+-related | with a view to | multi-?disciplinary | consequent(?:ly)? (?:up)?on | in the interests? of | until further notice | under (?:consideration|review) | (?:is|are|was|were|been|be) (?:\\w+ )?(?:deferred|regretted|indicated|constituted|notified|pursued|liaised|determined|solicited|obviated|discontinued|suspended|attributable|ensured|envisaged|assured) | technical and organi[sz]ational | as the case may be | attributable to | it is (?:requested|anticipated|expected|envisaged|emphasi[sz]ed|pointed) | and/or | for the duration | in receipt of | receiving attention | as and when | holistic | in question | is to be | are to be | having (?:responsibility|regard) | next of kin | operational | (?:medical|corrective|remedial) (?:intervention|measures?|action) | enhanced | individuals | minors | premises | circumstances | to the extent | in this regard | in that respect | facilities | aspects | parameters | in a \\w+ manner | persons? (?:present|concerned|affected|aggrieved)
`;
const FORMULAS = phrases(WORDS_OF_OFFICE);
const EVERY_FORMULA = everyPhrase(WORDS_OF_OFFICE);
const NOUN = /\b[a-z]{3,}(?:tion|sion|ment|ance|ence|ity|ness|ency|ancy|isation|ization|al of|ure of|ing of)s?\b/g;
/** Nouns that everybody says. */
const USUAL = new Set(
  'question station information statement payment moment treatment apartment department condition conditions attention infection reaction reactions connection situation location vacation mention section operation option options decision version television vision mission permission security quality city university community facility electricity identity safety ambulance insurance balance chance distance entrance dance fence science audience experience difference evidence presence confidence sentence absence residence appliance residents agency emergency currency pharmacy business witness illness sickness happiness darkness weakness fitness government environment equipment management compartment document moments comment comments ingredient element segment cement shipment shipments appointment appointments replacement replacements investment basement pavement payments refund medication injection session question questions stations collection inspection inspections production protection contamination explosion conclusion admission commission compensation registration reservation reservations subscription prescription notification vaccination education generation population nation notice service services practice office justice price advice device capacity ability activity priority responsibility identity charity property reality majority personality hospitality cavity utility commitment agreement payment announcement improvement movement argument'.split(
    ' ',
  ),
);

const PERSON =
  /\b(?<!')(?:we|i|you|our|my|your|us|me|we've|we're|we'll|i've|i'm|i'll|you'll|you're|who|people|he|she|they)(?![\w])/g;
const WORDS = /[a-z']+/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const nouns = (low: string): number => (low.match(NOUN) ?? []).filter((one) => !USUAL.has(one)).length;

/** Points for formulas and made nouns; people in it take some away. */
const stiffness = (low: string): number => {
  const words = count(low, WORDS);
  if (words < 8) return 0;
  const formulas = count(low, EVERY_FORMULA);
  const persons = Math.min(count(low, PERSON), 4);
  // Where a law is named its own terms are wanted.
  if (/\b(?:section|article|art\.|§) ?\d/.test(low) && formulas < 3) return 0;
  return formulas * 1.5 + nouns(low) * 0.8 - persons * 0.9;
};

const TOO_STIFF = 3;

/** The wording that a law or a statute wants, said to be that. */
const LEGAL_FORM = /\b(?:section|article|art\.|§) ?\d|\bwording\b/;

export const officialese: Rule = (prose) =>
  judged(prose, ({ low, block }, { before, after }) =>
    block.kind !== 'heading' &&
    stiffness(low) >= TOO_STIFF &&
    !([before, after].some((one) => one !== null && LEGAL_FORM.test(one.low)) && stiffness(low) < 2 * TOO_STIFF)
      ? (low.match(FORMULAS) ?? low.match(/^.+/))
      : null,
  );
