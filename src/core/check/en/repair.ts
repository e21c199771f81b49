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
    fresh eyes
    (?:measures?|steps?|safeguards?|controls?|improvements?)(?: \\w+){0,3} (?:put in place|set in place|introduced|implemented|adopted) | (?:reflect|think|look)(?: very| more| long| again)? (?:deeply|hard|closely|carefully)(?: \\w+)? (?:on|at|about|into) (?:what|how|this|it|its|our|my|the|everything|whether)
    on the ball
    (?:do|be|get|become|getting|becoming) (?:much |even |a lot |far |still )?(?:better|stronger|more careful|more attentive|more vigilant|more mindful|more sensitive|wiser)(?: \\w+)? | (?:listen|care|communicate|watch|reflect|try|engage|think) (?:\\w+ )?(?:more|better|harder|closer|more closely|more carefully|more deeply) | (?:look|looking)(?: \\w+){0,3} (?:mirror|inward|inside|within|ourselves|fresh eyes|critically) | (?:learning|teachable) (?:opportunity|experience|moment|curve|process) | homework
    (?:comprehensive|thorough|holistic|extensive|broad|wide-ranging|in-depth|root-and-branch|critical) (?:\\w+ )?(?:review|analysis|assessment|evaluation|audit|look|overhaul|rethink|appraisal)(?: \\w+){0,6} (?:be|undertak\\w+|carried|conduct\\w*|perform\\w*|under way|underway|follow\\w*|aspects|processes|areas|everything|procedures|operations|done) | (?:safer|stronger|better|improved|new),? (?:and )?(?:safer|stronger|better|fairer|kinder) \\w+ | (?:robust|resilient|solid|stronger|safer|better|improved|enhanced|comprehensive|effective|sustainable|higher|stricter|tougher|closer|greater)(?:,? (?:and )?(?:\\w+ )?(?:\\w+))? (?:framework|protection|future|level|levels|culture|structure|structures|standards?|approach|governance|oversight|foundation|footing|service|experience|system|safeguards|cooperation|dialogue|communication|care|awareness)
    (?:cultural?|mindset|attitude|paradigm|structural|fundamental|profound|real|meaningful|lasting|positive|far-reaching|deep|tangible) (?:change|changes|shift|transformation|reform|reforms|renewal|improvement|improvements) | turning point | fresh start | right direction | (?:raise|raising|lift|set) (?:the|our|a higher) (?:bar|game|standards?) | someday
    (?:sensiti[sz]|educat|coach|train|remind|brief|instruct|school|mentor)(?:ed|ing|e) (?:\\w+ )?(?:accordingly|appropriately|further|again|regularly|thoroughly|better) | (?:striv\\w+|strove|work\\w*|endeavou?r\\w*|seek\\w*|aim\\w*|keen|eager|determined|resolved|committed|intend\\w*|hop\\w+|labou?r\\w*|toil\\w*)(?: \\w+){0,6} (?:better|right|improve\\w*|progress|higher|excellence|best|trust|protection|standards?|stakeholders|more|further|happier|to\\.?$|so\\.?$)
  `),
];
const TURN =
  '(?:improv\\w+|strengthen\\w*|enhanc\\w+|optimi[sz]\\w+|tighten\\w*|refin\\w+|moderni[sz]\\w+|streamlin\\w+|reinforc\\w+|sharpen\\w*|bolster\\w*|rethink\\w*|revisit\\w*|overhaul\\w*|re-?examin\\w+|re-?assess\\w+|re-?evaluat\\w+|step(?:ping)? up|redoubl\\w+|intensif\\w+|future-proof\\w*|professionali[sz]\\w+|harmoni[sz]\\w+|consolidat\\w+|recalibrat\\w+|realign\\w*|fine-tun\\w+|polish\\w*|upgrad\\w+|evolv\\w+|transform\\w*|grow(?:ing)?|mature|adapt\\w*)';
/** Betterment as a conversation, a journey, a look in the mirror, a comparative, somebody else's desk. */
const AIRY = phrases(`
  (?:things|everything|it|this|that|much|a lot|something|matters) (?:will|must|has to|have to|is going to|are going to|needs to|need to|shall) (?:\\w+ )?(?:change|be different|be better|get better|improve|look different|not stay|move) | (?:gets?|get|receive|given|give|giving|have|deserves?)(?: \\w+){0,3} (?:attention|priority|focus|care|emphasis|weight|importance|space)(?: that)? (?:it|this|they|that|we|needs?|deserves?) | (?:have|had|having) (?:a|some) (?:\\w+ )?(?:words?|chat|talk) with | (?:speak|talk|spoken|talked|chat)(?:ing)? (?:to|with) (?:the|our|my|those) (?:\\w+ )?(?:team|staff|crew|colleagues?|department|people|driver|housekeeping|kitchen|involved|concerned) | (?:put|putting|puts) (?:\\w+ )?(?:to the test|under the microscope|on the bench|in question|first) | (?:ask|asking|face|answer|put) (?:ourselves )?(?:\\w+ )?(?:uncomfortable|hard|difficult|tough|awkward|searching|serious|critical|some|the right) questions | \\w+-(?:centric|oriented|centred) | (?:potential|room|scope|space|need|appetite) for (?:\\w+ )?(?:improvement|development|growth|optimi[sz]ation|change|action|progress) | (?:higher|up|top of|high on|back on|higher on) (?:the|our|my) (?:agenda|list|priorit\\w+) | draw(?:ing|n|s)?(?: \\w+){0,2} (?:conclusions?|lessons?|consequences) | (?:we|i)(?:'ve| have)? (?:hear|heard) you | (?:we're|we are|i'm) (?:all ears|listening) | (?:steps|measures|action|precautions)(?: \\w+)? (?:have|has) been (?:taken|initiated|put|introduced) | (?:shaken|woken|shook|woke|moved|changed) (?:us|me)(?: up| deeply| all)? | never (?:be )?complacent | (?:commitment|dedication|efforts?|resolve) to (?:\\w+ )?(?:better|improve|quality|safety|excellence|do|doing|change) | (?:culture|mindset|attitude|awareness|way of thinking|spirit) (?:of|must|needs|has to|will) | (?:make|making) (?:\\w+ )?(?:adjustments|improvements|progress|changes) | (?:on|at|of) (?:\\w+ly )?(?:improving|optimi[sz]ing|strengthening|streamlining|moderni[sz]ing|refining|enhancing|rethinking|reviewing|tightening) |
  (?:have|having|start\\w*|begin\\w*|open\\w*|need|hold\\w*|continu\\w*|launch\\w*|enter\\w*|engage in|deepen\\w*|initiat\\w+)(?: \\w+){0,4} (?:conversations?|dialogue|discussions?|debates?|journey|reflection|exchange|process of|talks?|culture of)(?: \\w+)? (?:about|on|towards?|with|around|into|over) | (?:beginning|start|first step|part|milestone|step) (?:of|on|in|towards?|along) (?:an?|our|the|this) (?:\\w+ ){0,2}(?:journey|process|path|road|way|era|chapter|transformation|culture) | (?:journey|path|road|way) (?:to|towards?) (?:an? |more |better |greater |new )
  (?:pass(?:ed|ing)?|forward(?:ed|ing)?|hand(?:ed|ing)?|relay(?:ed|ing)?|escalat(?:ed|ing)|shar(?:ed|ing)|rais(?:ed|ing)|flag(?:ged|ging)?|fed|feed|tak(?:en|ing|e))(?: (?:on|this|back|along|up))?(?: \\w+){0,3} (?:feedback|comments?|concerns?|remarks?|complaint|observations|input|points?|matter|issue|this|it)?(?: \\w+){0,2} ?(?:to|with|internally|on board)(?: the| our| all)? (?:\\w+ )?(?:teams?|departments?|colleagues|managers|management|people|persons?|parties|staff|level|bodies|unit|specialists|those responsible|internally)
  (?:think|thought|thinking|try|tried|trying|work|working|look|looking|listen|listening|respond\\w*|care|caring|communicat\\w+|react\\w*|act|acting|check\\w*|train\\w*|plan|planning|watch\\w*|test\\w*|be|being|do|doing|become|becoming|get|getting) (?:much |even |far |a lot |ever )?(?:more \\w+|better|faster|harder|closer|sooner|earlier|smarter|quicker|stronger|deeper|longer|greater)(?! than (?:\\d|an?|two|three|four)) | isn't it time | (?:it's|it is|high) time (?:that )?(?:we|to|for)
  (?:big|major|real|good|exciting|important|many|some|positive|several|lots of|more|great|far-reaching|profound|new|various|further|better) (?:\\w+ )?(?:changes?|improvements?|things|plans|times|ideas|measures)(?: (?:are|is))? (?:\\w+ )?(?:coming|ahead|on the way|on their way|in the works|in the pipeline|afoot|under way|underway|planned|to come|in store|on the horizon|in motion) | stay tuned | watch this space | more to come
  something (?:that )?(?:we|i|for us)(?: \\w+){0,4} (?:revisit|look at|look into|consider|think about|work on|reflect on|take forward|address|discuss|explore|improve) | take stock | tak(?:e|en|ing)(?: \\w+)? (?:an? )?(?:\\w+,? )?(?:fresh|hard|close|long|good|closer|critical|honest|deep|serious|second)(?:,? \\w+)? look | (?:good|hard|honest|critical|long|close|closer|serious) (?:\\w+ )?look at (?:ourselves|how|what|our|the way|where) | (?:look|looked|looking) (?:\\w+ )?at ourselves | look(?:ing)? (?:very )?(?:closely|hard|carefully|critically|again|deeply) at (?:how|what|our|the way|whether|where) | soul-?searching | mirror | naval-gazing | wake-?up call | drawing board | back to basics | new leaf | house in order | socks up | sleeves | (?:up|raise|lift) our game | heads together | part to play | (?:front|top) of (?:\\w+ )?(?:mind|minds|our agenda|the list) | (?:close|closer|keen|watchful|sharp) eye | on our (?:minds?|radar|agenda|to-?do list|list) | take (?:this |it |due )?note | food for thought | (?:learn|grow|growth) from (?:this|it|our|the) | rise to the challenge | do (?:what|whatever) (?:is|it|we) (?:\\w+ )?(?:needed|necessary|takes|can|required) | everything possible | the right thing | do justice to | live up to (?:your|our|their|the)
  explor\\w+ (?:\\w+ )?(?:options|ways|possibilit\\w+|avenues|how|measures|solutions|opportunit\\w+|what) | (?:consider\\w*|looking for|look for|seek\\w*|find|finding|identify\\w*|examin\\w+|evaluat\\w+|assess\\w*|stud(?:y|ying)|discuss\\w*|search\\w* for|analys\\w+|analyz\\w+) (?:\\w+ ){0,2}(?:options|ways|possibilit\\w+|avenues|opportunit\\w+|potential|room for|areas|solutions|means|synergies|weak\\w*|approaches|gaps)
  (?:working (?:group|party)|task ?force|committee|steering group|round table|workshops?|initiatives?|programme|action plan|roadmap|concept|strateg(?:y|ies)|project group|think tank|catalogue of measures|package of measures)(?: \\w+){0,5} (?:set up|formed|launched|established|created|founded|drawn up|developed|convened|tasked|planned|will|shall|to) | (?:set up|form|launch|establish|create|found|convene|draw up|develop)(?:ed|ing)? (?:an?|our|the|several) (?:\\w+ ){0,2}(?:working (?:group|party)|task ?force|committee|steering group|round table|workshops?|initiatives?|programme|action plan|roadmap|concept|strategy|think tank)
  (?:staff|employees|colleagues|teams?|everyone|drivers|crews?|those involved|all involved|managers|our people)(?: \\w+){0,3} (?:reminded|sensiti[sz]ed|briefed|spoken to|made aware|retrained|re-trained|coached|instructed|trained)(?: (?:again|accordingly|further|about|on|of|in|to))? | rais(?:e|ed|ing) awareness | (?:more|greater|better|closer|stricter|increased|additional|heightened|renewed|improved|enhanced|stronger) (?:\\w+ )?(?:training|coordination|cooperation|collaboration|communication|controls?|checks|planning|quality control|quality assurance|preparation|focus|emphasis|transparency|alignment|resilience|robustness|awareness|sensitivity)
  (?:we|we'll|we're|i|i'll|we will|are|is|be|and|to|in) (?:\\w+ly )?${TURN}(?:,? (?:and )?${TURN})* (?:up )?(?:on )?(?:\\w+ )?\\w+(?=[^\\w]*$) | tighten(?:ing)? up (?:on )?\\w+ | (?:more|better) (?:resilient|robust|sustainable|agile|responsive|customer-friendly|customer-focused|efficient|attentive) (?:\\w+ )?\\w+
`);

/** A measure with a number, a name, an office or a thing one can see. */
const MEASURE = phrases(`
  \\d+ | every (?:morning|evening|night|day|week|month|hour|shift|time|tray|box|order) | each (?:morning|evening|night|day|week|month|shift|tray|order) | two people | second person | two of us | by hand | weekly | monthly | daily | nightly | independent\\w* | outside (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer) | auditors? | head of | manager | director | officer | chief | owner | inspect\\w+ | police | regulator | laboratory | engineers? | refund\\w* | replac\\w+ | compensat\\w+ | voucher\\w* | reimburs\\w+ | free | pay | paying | paid | call | phone | email | write to | sensors? | valves? | locks? | lights? | backups? | passwords? | machine | alarm\\w* | kitchen is | is closed | stays closed
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
    going forward | rebuild (?:your|the|trust)
  `),
];
/** What, when or who: a number, a date, a name or office, a thing that is done. */
const CONCRETE = phrases(`
  \\d+ | every (?:morning|evening|night|day|week|month|hour|shift|time|monday|tray|box|order|\\w+ is) | each (?:morning|evening|night|day|week|month|shift|tray|order) | two people | second person | two of us | second pair of eyes | by hand | from now on | since | weekly | monthly | daily | an outside (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer) | independent (?:\\w+ )?(?:inspector|firm|auditor|laboratory|lab|expert|engineer|examiner|company|specialist|team|reviewer|review|audit|investigat\\w+) | answers? for (?:it|this|that) | is responsible for | in charge of | head of | manager | director | officer | names? of | chief | owner | inspectorate | inspector | police | regulator | fire (?:brigade|service|department) | health (?:office|department) | laboratory | engineers? (?:is|are|has|have) | you | your
`);
const NAMED =
  /(?<=[a-z,;:] )(?!(?:We|Our|The|It|You|I|If|And|But|Sorry|Please)\b)[A-Z][a-z]+ [A-Z][a-z]+|(?<=[a-z,;:] )(?:Dr|Ms|Mr|Mrs)\.? [A-Z]/;
const PROMISED = phrases(
  "will | shall | 'll | we'll | going to | are (?:now |currently |already )?\\w+ing | is (?:now |currently |already )?\\w+ing | have (?:begun|started|taken|drawn|learned|learnt|put|introduced|implemented|initiated|launched|strengthened|improved) | promise\\w* | commit\\w* | strive\\w* | vow | aim | intend\\w* | endeavou?r\\w* | pledge | want to | determined | resolve\\w* | must | need to | plan to | hope to | undertak\\w+ | do our | i will | i'll | mean to | let us | to be | be | as to the future | being | taking | are | is | has been | have been",
);

const VOWED = phrases(
  "(?:we|they|you|things)'re | i'm | it's time | time (?:to|for) | have (?:some|a lot|much|to|got) | owe (?:it )?(?:to)? | expect | deserve\\w* | rest assured | can expect | working | get",
);
const emptily = (low: string): RegExpMatchArray | null =>
  MEASURE.test(low) || !(PROMISED.test(low) || VOWED.test(low)) || NOT_PROMISED.test(low) ? null : first(low, EMPTY);
/** What makes a measure of it: a count, a person, an outsider, a thing that is done. */
const FILLED = phrases(`
  \\d+ | two people | second person | by hand | weekly | monthly | daily | nightly | every (?:morning|evening|night|day|week|month|hour|shift) | each (?:morning|evening|night|day|week|month|shift) | outside \\w+ | independent\\w* | auditors? | head of | manager | director | officer | chief | inspect\\w+ | police | regulator | laboratory | engineers? | refund\\w* | replac\\w+ | compensat\\w+ | deleted | removed | closed | stopped | published | locks? | locked | alarm\\w* | free of charge | pay | paid
`);
/** Words of betterment that are told, denied or asked of somebody else. */
const NOT_PROMISED = phrases(`
  (?:should|could|ought to|might) have | (?:is|are|was|were|be) (?:not|never) (?:enough|sufficient) | not (?:a promise|enough|just|only) | (?:hope|wish) (?:she|he|they|them|her|him|you|everyone|those)(?: \\w+){0,5} (?:better|well|soon|recover\\w*) | get(?:ting)? (?:better|well) soon | feel(?:s|ing)? better | legal (?:action|steps|measures) | no longer | because | the reason
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
  /^(?:this means|that means|in concrete|concretely|specifically|namely|first|here is|here's|from now on|as of|starting|since|from (?:today|tomorrow|monday|\d)|by \d|every |each )/.test(
    low,
  );
