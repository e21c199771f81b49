/** Words that look like a next word, a contact or advice, and name no time, no place and nothing to do. */
import { phrases } from '../phrases.ts';

const TOLD =
  '(?:updates?|updated|news|information|informed|details|particulars|statements?|communicat\\w+|announce\\w*|notif\\w+|tell|say|share[ds]?|sharing|provide[ds]?|inform|report|publish(?:ed)?|respond|answer|write|speak|post(?:ed)?|hear(?:ing)?|in touch|follow|released?|issued?|forthcoming|contacted|messages?)';
const SOME_TIME =
  '(?:in due (?:course|time)|in good time|soon(?:er or later|est)?|shortly|later|eventually|sometime|someday|at (?:a|an|the) (?:\\w+ )?(?:suitable|later|right|appropriate|proper|opportune|given) (?:time|moment|stage|point|date)|at some (?:point|stage)|as (?:and when|appropriate|necessary|needed|required|applicable)|when(?:ever)? (?:available|appropriate|possible|ready|we can|we are able|the time is|there is|there are|we have|we know)|(?:once|when|if|as soon as|should) (?:we|there|it|they|the situation|the picture|things|anything|more|new|further)|as (?:the|it|things|this|events|matters) (?:\\w+ ){0,3}(?:develops?|unfolds?|evolves?|becomes?|emerges?|progress(?:es)?|clearer)|transparently|throughout the|accordingly|in time|if (?:and when|necessary|needed|appropriate)|as soon as (?:possible|practicable|available)|becomes? (?:available|clearer|known)|the situation (?:develops|evolves|unfolds))';
export const EMPTY_NEXT = phrases(`
  ${TOLD}(?:,? [\\w']+){0,8},? ${SOME_TIME}
  ${SOME_TIME}(?:,? [\\w']+){0,8},? (?:(?:we|i|you|it|they|there|news|details|information|updates?)(?:'ll| will| shall| may)(?: \\w+){0,3}|will be|shall be|to be|gets?|we|i) ${TOLD}
  (?:stay|keep|remain) tuned | watch this space | bear with us | (?:more|updates?|news|details) (?:soon|later|to (?:come|follow))
  (?:keep|keeping|kept) (?:\\w+ ){0,4}(?:posted|updated|abreast|apprised|in the loop|in the picture|informed)
  (?:hear|hearing) (?:more )?from us | (?:further|additional|more) (?:\\w+ )?(?:statements?|updates?|announcements?|information) (?:\\w+ ){0,3}(?:not excluded|follow|expected|possible|forthcoming)
  time will tell | brb | once we have (?:something|anything|news|more) | (?:have|be) more to (?:tell|say|share)
`);

const OFFICE_SOMEWHERE =
  '(?:usual|appropriate|relevant|competent|customary|known|proper|official|established|normal|regular|respective|responsible|standard|existing|designated|corresponding) (?:\\w+ )?(?:channels?|departments?|offices?|points? of contact|contacts?|authorit(?:y|ies)|desks?|units?|persons?|bod(?:y|ies)|teams?|representatives?|routes?|lines?)';
const HELPERS =
  "(?:team|teams|experts?|specialists|staff|colleagues|people|someone|somebody|support|help|assistance|counsell?ing|counsell?ors|advisers|advisors|agents|we|we're|service)";
export const EMPTY_CONTACT = phrases(`
  (?:not|n't|never) hesitate | feel free to (?:contact|reach|ask|call|write|get|message|talk|drop) | ${OFFICE_SOMEWHERE}
  ${HELPERS}(?: \\w+){0,4} (?:here (?:for|to)|ready|available|there for|on hand|at your disposal|standing by|stands? by(?! (?:every|all|our|what|the|this|that|it|my|these|those|them)\\b)|pleased|happy|glad|delighted|accessible|provided|offered|willing|committed)
  happy to hear | love to hear | glad to hear | doors? (?:is|are|stands?|remains?) (?:always )?open | know (?:where|how) to (?:find|reach) | hmu | hit us up | we're listening | we are listening | alone with (?:their|your)
  (?:helpline|hotline|help desk|number|line|contact|mailbox|point of contact)(?: \\w+){0,5} (?:shortly|soon|later|in due course|in time) | (?:on|upon) request | (?:see|visit|consult|check|via|through|on) our (?:website|web site|homepage|channels|social media)
  (?:questions?|queries|concerns?|enquir(?:y|ies)|inquir(?:y|ies)|doubts?|worries)(?:,? \\w+){0,3},? (?:please ask|just ask|get in touch|contact us|reach out|can be (?:raised|directed|addressed|put)|are welcome|do ask)
  (?:please )?(?:contact|reach out to|reach|call|write to|get in touch with) us | reach out | get in touch
`);

const MANNER =
  '(?:vigilan(?:t|ce)|cautio(?:n|us)|care|careful|prudence|prudent|discretion|judge?ment|diligence|common sense|sensible|alert|watchful|aware|mindful|attentive|prepared|responsible|calm|safe)';
export const EMPTY_ADVICE = phrases(`
  (?:remain|stay|be|keep|exercise|use|apply|show|practise|practice|maintain|observe|recommend|advise|urge|with|proceed with|act with|counsel)(?: \\w+)? ${MANNER}(?! (?:of|for|about|with|against|when|if|on|that|around|near|not|from|at|in|to|and (?:do|don't|report|check|stop|change|keep)))
  (?:take|adopt|observe|follow|apply|consider|implement)(?: (?:all|any|the|every|some|such))? (?:necessary|appropriate|usual|suitable|reasonable|sensible|proper|adequate|relevant|customary|standard|due|extra|general|common|basic) (?:\\w+ )?(?:precautions?|care|measures?|steps?|actions?|advice|guidance|guidelines|safeguards?|rules|practices?)
  (?:act|behave|plan|respond|react|prepare|proceed|conduct yourselves|adjust)(?: \\w+)? (?:as appropriate|accordingly|responsibly|sensibly|prudently|appropriately|wisely|as (?:they|you) see fit) | take care(?! (?:not|with|that|when|on|around))
  best practices? | good practice | consider whether | look after (?:one another|each other|yoursel\\w+) | the right thing | (?:review|assess|evaluate|reconsider|consider) (?:your|their) (?:\\w+ )?(?:situation|position|circumstances|options|needs|exposure)
  (?:deem|see|think|consider)s? (?:it )?(?:fit|appropriate|necessary|suitable) | knows? what to do | in (?:your|their) own hands | (?:instructions|guidance|advice|recommendations|directions)(?: \\w+){0,5} (?:later|shortly|soon|in due course|follow|issued) | any eventuality | the usual advice | usual precautions
`);
