/** vague-repair: betterment is promised without what, when or who. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { coached } from './coached.ts';
import { first, judged } from './pattern.ts';
import { asks, dated, repairs } from './signs.ts';

/** Betterment in its emptiest words; these are empty even where the reader is named. */
const EMPTY: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:measures?|steps?|safeguards?|controls?|improvements?)(?: \\w+){0,3} (?:put in place|set in place|introduced|implemented|adopted) | (?:reflect|think|look)(?: very| more| long| again)? (?:deeply|hard|closely|carefully)(?: \\w+)? (?:on|at|about|into) (?:what|how|this|it|its|our|my|the|everything|whether)
    (?:do|be|get|become|getting|becoming) (?:much |even |a lot |far |still )?(?:better|stronger|more careful|more attentive|more vigilant|more mindful|more sensitive|wiser)(?: \\w+)? | (?:look|looking)(?: \\w+){0,3} (?:mirror|inward|inside|within|ourselves|fresh eyes|critically) | homework
    (?:comprehensive|thorough|holistic|extensive|broad|wide-ranging|in-depth|root-and-branch|critical) (?:\\w+ )?(?:review|analysis|assessment|evaluation|audit|look|overhaul|rethink|appraisal)(?: \\w+){0,6} (?:be|undertak\\w+|carried|conduct\\w*|perform\\w*|under way|underway|follow\\w*|aspects|processes|areas|everything|procedures|operations|done) | (?:robust|resilient|solid|stronger|safer|better|improved|enhanced|comprehensive|effective|sustainable|higher|stricter|tougher|closer|greater)(?:,? (?:and )?(?:\\w+ )?(?:\\w+))? (?:framework|protection|future|level|levels|culture|structure|structures|standards?|approach|governance|oversight|foundation|footing|service|experience|system|safeguards|cooperation|dialogue|communication|care|awareness)
    (?:raise|raising|lift|set) (?:the|our|a higher) (?:bar|game|standards?)
    (?:striv\\w+|strove|work\\w*|endeavou?r\\w*|seek\\w*|aim\\w*|keen|eager|determined|resolved|committed|intend\\w*|hop\\w+|labou?r\\w*|toil\\w*)(?: \\w+){0,6} (?:better|right|improve\\w*|progress|higher|excellence|best|trust|protection|standards?|stakeholders|more|further|happier|to\\.?$|so\\.?$)
  `),
];
const TURN =
  '(?:improv\\w+|strengthen\\w*|enhanc\\w+|optimi[sz]\\w+|tighten\\w*|refin\\w+|moderni[sz]\\w+|streamlin\\w+|reinforc\\w+|sharpen\\w*|bolster\\w*|rethink\\w*|revisit\\w*|overhaul\\w*|re-?examin\\w+|re-?assess\\w+|re-?evaluat\\w+|step(?:ping)? up|redoubl\\w+|intensif\\w+|future-proof\\w*|professionali[sz]\\w+|harmoni[sz]\\w+|consolidat\\w+|recalibrat\\w+|realign\\w*|fine-tun\\w+|polish\\w*|upgrad\\w+|evolv\\w+|transform\\w*|grow(?:ing)?|mature|adapt\\w*)';
/** Betterment as a conversation, a journey, a look in the mirror, a comparative, somebody else's desk. */
const AIRY = phrases(`
  (?:have|had|having) (?:a|some) (?:\\w+ )?(?:words?|chat|talk) with | (?:put|putting|puts) (?:\\w+ )?(?:to the test|under the microscope|on the bench|in question|first) | draw(?:ing|n|s)?(?: \\w+){0,2} (?:conclusions?|lessons?|consequences) | (?:we|i)(?:'ve| have)? (?:hear|heard) you | (?:we're|we are|i'm) (?:all ears|listening) | (?:steps|measures|action|precautions)(?: \\w+)? (?:have|has) been (?:taken|initiated|put|introduced) | (?:culture|mindset|attitude|awareness|way of thinking|spirit) (?:of|must|needs|has to|will) | (?:make|making) (?:\\w+ )?(?:adjustments|improvements|progress|changes)
  (?:have|having|start\\w*|begin\\w*|open\\w*|need|hold\\w*|continu\\w*|launch\\w*|enter\\w*|engage in|deepen\\w*|initiat\\w+)(?: \\w+){0,4} (?:conversations?|dialogue|discussions?|debates?|journey|reflection|exchange|process of|talks?|culture of)(?: \\w+)? (?:about|on|towards?|with|around|into|over) | (?:beginning|start|first step|part|milestone|step) (?:of|on|in|towards?|along) (?:an?|our|the|this) (?:\\w+ ){0,2}(?:journey|process|path|road|way|era|chapter|transformation|culture)
  (?:pass(?:ed|ing)?|forward(?:ed|ing)?|hand(?:ed|ing)?|relay(?:ed|ing)?|escalat(?:ed|ing)|shar(?:ed|ing)|rais(?:ed|ing)|flag(?:ged|ging)?|fed|feed|tak(?:en|ing|e))(?: (?:on|this|back|along|up))?(?: \\w+){0,3} (?:feedback|comments?|concerns?|remarks?|complaint|observations|input|points?|matter|issue|this|it)?(?: \\w+){0,2} ?(?:to|with|internally|on board)(?: the| our| all)? (?:\\w+ )?(?:teams?|departments?|colleagues|managers|management|people|persons?|parties|staff|level|bodies|unit|specialists|those responsible|internally)
  (?:think|thought|thinking|try|tried|trying|work|working|look|looking|listen|listening|respond\\w*|care|caring|communicat\\w+|react\\w*|act|acting|check\\w*|train\\w*|plan|planning|watch\\w*|test\\w*|be|being|do|doing|become|becoming|get|getting) (?:much |even |far |a lot |ever )?(?:more \\w+|better|faster|harder|closer|sooner|earlier|smarter|quicker|stronger|deeper|longer|greater)(?! than (?:\\d|an?|two|three|four))
  tak(?:e|en|ing)(?: \\w+)? (?:an? )?(?:\\w+,? )?(?:fresh|hard|close|long|good|closer|critical|honest|deep|serious|second)(?:,? \\w+)? look | (?:good|hard|honest|critical|long|close|closer|serious) (?:\\w+ )?look at (?:ourselves|how|what|our|the way|where) | (?:look|looked|looking) (?:\\w+ )?at ourselves | look(?:ing)? (?:very )?(?:closely|hard|carefully|critically|again|deeply) at (?:how|what|our|the way|whether|where) | (?:front|top) of (?:\\w+ )?(?:mind|minds|our agenda|the list) | on our (?:minds?|radar|agenda|to-?do list|list) | take (?:this |it |due )?note | (?:learn|grow|growth) from (?:this|it|our|the)
  (?:working (?:group|party)|task ?force|committee|steering group|round table|workshops?|initiatives?|programme|action plan|roadmap|concept|strateg(?:y|ies)|project group|think tank|catalogue of measures|package of measures)(?: \\w+){0,5} (?:set up|formed|launched|established|created|founded|drawn up|developed|convened|tasked|planned|will|shall|to)
  (?:more|greater|better|closer|stricter|increased|additional|heightened|renewed|improved|enhanced|stronger) (?:\\w+ )?(?:training|coordination|cooperation|collaboration|communication|controls?|checks|planning|quality control|quality assurance|preparation|focus|emphasis|transparency|alignment|resilience|robustness|awareness|sensitivity)
  (?:we|we'll|we're|i|i'll|we will|are|is|be|and|to|in) (?:\\w+ly )?${TURN}(?:,? (?:and )?${TURN})* (?:up )?(?:on )?(?:\\w+ )?\\w+(?=[^\\w]*$) | tighten(?:ing)? up (?:on )?\\w+ | (?:more|better) (?:resilient|robust|sustainable|agile|responsive|customer-friendly|customer-focused|efficient|attentive) (?:\\w+ )?\\w+
`);

/** A measure with a number, a name, an office or a thing one can see. */
const MEASURE = phrases(`
  \\d+ | every (?:morning|evening|night|day|week|month|hour|shift|time|tray|box|order) | each (?:morning|evening|night|day|week|month|shift|tray|order) | two people | second person | two of us | by hand | monthly | daily | independent\\w* | outside (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer) | auditors? | head of | manager | director | officer | chief | owner | inspect\\w+ | police | regulator | laboratory | engineers? | refund\\w* | replac\\w+ | compensat\\w+ | voucher\\w* | reimburs\\w+ | free | pay | paying | paid | call | phone | email | write to | sensors? | valves? | locks? | lights? | backups? | passwords? | machine | alarm\\w* | kitchen is | is closed | stays closed
`);

const IMPROVES: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:improv\\w+|strengthen\\w*|enhanc\\w+|optimi[sz]\\w+|tighten\\w*|refin\\w+|upgrad\\w+|moderni[sz]\\w+|streamlin\\w+|revis\\w+|overhaul\\w*|reinforc\\w+|sharpen\\w*|rais(?:e|es|ed|ing)|boost\\w*|step(?:ping)? up|redoubl\\w+|intensif\\w+|bolster\\w*|elevat\\w+|rethink\\w*|re-?examin\\w+|re-?evaluat\\w+|re-?assess\\w+|re-?think\\w*|reconsider\\w*|review\\w*|scrutini[sz]\\w+|look(?:ing)? (?:again |closely |hard |carefully |long |very )*(?:at|into)|examin\\w+|evaluat\\w+|adapt\\w*|adjust\\w*|better|polish\\w*|fine-tun\\w+|work(?:ing)? (?:hard |harder |tirelessly |constantly |continuously )+(?:on|to)|rework\\w*|further develop\\w*|develop\\w*|build\\w* on|invest\\w*|focus\\w*|pay(?:ing)? (?:more |closer |greater |even more )*attention|make (?:sure|changes|improvements)|mak\\w+ (?:\\w+ )?(?:changes|improvements|adjustments|progress))(?: \\w+){0,6} (?:process(?:es)?|procedures?|standards?|communication|training|quality|service|services|controls?|systems?|security|safety|awareness|culture|workflows?|practices?|policies|policy|protocols?|performance|measures|ourselves|ways?|things|checks?|routines?|operations?|hygiene|organi[sz]ation|offer|offering|efforts?|vigilance|monitoring|oversight|care|sensitivity|experience|future|game|team|staff|handling|attention|everything|areas?|end|board|weak(?:ness|nesses| points| spots)|structures?|approach|how we (?:\\w+ )*|the way|what we (?:\\w+ )*|internal\\w*|where|further|bar|planning|working)
    (?:more|greater|better|closer|stricter|increased|additional|heightened|renewed) (?:care|attention|diligence|vigilance|mindfulness|sensitivity|scrutiny|monitoring|supervision|discipline|rigou?r|caution|thoroughness)
    (?:process(?:es)?|procedures?|standards?|communication|training|quality|service|services|controls?|systems?|security|safety|awareness|culture|workflows?|practices?|policies|protocols?|measures|routines?|operations?|hygiene|handling)(?: \\w+){0,4} (?:will|shall|are to|is to|are being|is being|have been|has been|must|can|to)(?: \\w+){0,4} (?:improved?|strengthened|enhanced|optimi[sz]ed|tightened|refined|upgraded|revised|reviewed|overhauled|reinforced|sharpened|raised|boosted|intensified|re-?examined|re-?evaluated|re-?assessed|adapted|adjusted|better|scrutini[sz]ed|looked at|rethought|worked on|put to the test)
    (?:lessons?|learn|learned|learnt|learning|learnings|conclusions?|consequences)(?: \\w+){0,6} (?:from|taken|drawn|learned|learnt|learn|on board|to heart|mistakes?)
    (?:take|taking|took|taken|takes)(?: \\w+){0,5} (?:on board|to heart|very seriously|extremely seriously|as an opportunity|as a (?:lesson|wake-up|warning|reminder|chance)|more seriously|the lessons|appropriate|necessary|suitable|all necessary|further steps|steps|measures|action|care that)
    (?:do|doing|be|become|becoming|emerge|come back|get|getting|return|make (?:it|us|ourselves|things))(?: \\w+)? (?:better|stronger|more (?:careful|attentive|vigilant|mindful|aware|sensitive|responsible|diligent|thorough)|wiser) | (?:strive|striving|endeavou?r\\w*|aim|aspire|seek|try|trying|commit|committed|determined|vow|intend|pledge|do our (?:best|utmost)|do everything|everything (?:in our power|we can|possible)|all we can|our (?:very )?best|utmost|leave no stone)(?: \\w+){0,6} (?:better|improve|improvement|improvements|improving|future|prevent\\w*|ensure|avoid\\w*|this|again|happen\\w*|trust|standards?|possible|power|can|so that|worthy|right|regain|win back|earn)?
    (?:appropriate|necessary|suitable|adequate|corresponding|relevant|corrective|proper|further|all necessary|robust|comprehensive|concrete|effective|far-reaching|additional|various|a range of|a number of|a series of|several|meaningful|decisive|preventive|preventative|certain|targeted|sustainable|the right|real) (?:\\w+ )?(?:measures?|steps?|action|actions|changes?|safeguards?|improvements?|adjustments?|precautions|consequences|conclusions|reforms?|mechanisms|training|trainings)
    going forward
    (?:protection|safety|security|satisfaction|quality|wellbeing)(?: \\w+){0,5} (?:will be|is|remains?|has|have|enjoys?|will have) (?:given )?(?:the |our |of )?(?:highest|top|utmost|absolute|first) priority | do everything (?:\\w+ )?to (?:become|be|make|regain|win|earn)
  `),
];
/** What, when or who: a number, a date, a name or office, a thing that is done. */
const CONCRETE = phrases(`
  \\d+ | every (?:morning|evening|night|day|week|month|hour|shift|time|monday|tray|box|order|\\w+ is) | each (?:morning|evening|night|day|week|month|shift|tray|order) | two people | second person | two of us | by hand | from now on | since | monthly | daily | an outside (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer) | independent (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer|review|audit|investigat\\w+) | answers? for (?:it|this|that) | is responsible for | in charge of | head of | manager | director | officer | names? of | chief | owner | inspectorate | inspector | police | regulator | fire (?:brigade|service|department) | health (?:office|department) | laboratory | engineers? (?:is|are|has|have) | you | your
`);
const NAMED =
  /(?<=[a-z,;:] )(?!(?:We|Our|The|It|You|I|If|And|But|Sorry|Please)\b)[A-Z][a-z]+ [A-Z][a-z]+|(?<=[a-z,;:] )(?:Dr|Ms|Mr|Mrs)\.? [A-Z]/;
const PROMISED = phrases(
  "will | shall | we'll | going to | are (?:now |currently |already )?\\w+ing | is (?:now |currently |already )?\\w+ing | have (?:begun|started|taken|drawn|learned|learnt|put|introduced|implemented|initiated|launched|strengthened|improved) | promise\\w* | commit\\w* | aim | intend\\w* | want to | determined | resolve\\w* | must | need to | hope to | undertak\\w+ | i will | i'll | mean to | let us | to be | be | being | taking | are | is | has been | have been",
);

const VOWED = phrases(
  "(?:we|they|you|things)'re | i'm | time (?:to|for) | have (?:some|a lot|much|to|got) | expect | deserve\\w* | rest assured | working | get",
);
const emptily = (low: string): RegExpMatchArray | null =>
  MEASURE.test(low) || !(PROMISED.test(low) || VOWED.test(low)) || NOT_PROMISED.test(low) ? null : first(low, EMPTY);
/** What makes a measure of it: a count, a person, an outsider, a thing that is done. */
const FILLED = phrases(`
  \\d+ | two people | second person | by hand | monthly | daily | every (?:morning|evening|night|day|week|month|hour|shift) | each (?:morning|evening|night|day|week|month|shift) | outside \\w+ | independent\\w* | auditors? | head of | manager | director | officer | chief | inspect\\w+ | police | regulator | laboratory | engineers? | refund\\w* | replac\\w+ | compensat\\w+ | deleted | removed | closed | stopped | published | locks? | locked | alarm\\w* | free of charge | pay | paid
`);
/** Words of betterment that are told, denied or asked of somebody else. */
const NOT_PROMISED = phrases(`
  (?:should|could|ought to|might) have | (?:is|are|was|were|be) (?:not|never) (?:enough|sufficient) | not (?:a promise|enough|just|only) | (?:hope|wish) (?:she|he|they|them|her|him|you|everyone|those)(?: \\w+){0,5} (?:better|well|soon|recover\\w*) | legal (?:action|steps|measures) | (?:board|council|authority|inspectorate|commission|ombudsman|agency|university|association|regulator) (?:is|are|will be) (?:\\w+ )?(?:review|examin|assess|look|evaluat)ing | no longer | because | the reason
`);

/** A plain verb of promise stands in few of these: that it is said of oneself is enough. */
const airily = (low: string): RegExpMatchArray | null =>
  FILLED.test(low) || NOT_PROMISED.test(low) ? null : low.match(AIRY);

const vaguely = (low: string): RegExpMatchArray | null => {
  const promised = !CONCRETE.test(low) && PROMISED.test(low) && !/\blegal (?:action|steps|measures)\b/.test(low);
  return (promised ? first(low, IMPROVES) : null) ?? emptily(low) ?? airily(low);
};

/** What another clause promises or pays fills no empty one. */
const CLAUSE = /[;:–—]|, (?:and|so|but|which|while)\b| and (?=we|i'll|rest)/;
const clauses = (low: string): readonly string[] => [low, ...low.split(CLAUSE).filter((one) => one.length > 20)];

const vagueIn = (low: string): RegExpMatchArray | null => {
  for (const clause of clauses(low)) {
    const found = vaguely(clause);
    if (found !== null) return low.match(found[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  }
  return null;
};

/** The next sentence fills the words, or makes good an empty one. */
const filled = (low: string, after: Sentence | null): boolean =>
  after !== null && (carriesOn(after) || (first(low, IMPROVES) === null && firm(after)));

export const vagueRepair: Rule = (prose, { kind }) =>
  judged(prose, ({ low, text, block }, { after }) => {
    if (
      (asks(low) && !/isn't it time|time we/.test(low)) ||
      coached(kind, low) ||
      block.kind === 'heading' ||
      block.kind === 'item'
    )
      return null;
    if (/\d/.test(low) || dated(low) || NAMED.test(text)) return null;
    const found = vagueIn(low);
    return filled(low, after) ? null : found;
  });

/** What follows an empty word fills it: a date or a repair. */
const firm = ({ low }: Sentence): boolean => dated(low) || repairs(low);

/** The next sentence says what the plan is. */
const carriesOn = ({ low }: Sentence): boolean =>
  (/^(?:its|their|the) (?:report|findings|results?|answers?|conclusions?)\b/.test(low) && dated(low)) ||
  /^(?:this means|that means|in concrete|concretely|specifically|namely|first|here is|here's|from now on|as of|starting|since|from (?:today|tomorrow|monday|\d)|by \d|every |each )/.test(
    low,
  );
