/** threat-in-apology: the law, a list of names or a hush is held against those one apologises to. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Prose } from '../prose.ts';
import { coached } from './coached.ts';
import { first, judged, type Near } from './pattern.ts';
import { apologises, asks } from './signs.ts';

/** Threats that stand whatever else the sentence holds. */
const PLAIN_THREATS: readonly (RegExp | Phrases)[] = [
  phrases(`
  screenshots?(?: \\w+){0,3} (?:taken|made|kept|saved|secured)
    hear(?:ing)? from (?:our|my|the) (?:\\w+ )?(?:solicitors?|lawyers?|attorneys?|counsel|barristers?|legal \\w+)(?! (?:only|to (?:pay|arrange|help)))
    (?:on (?:the )?(?:footing|condition|understanding|basis|proviso)|provided|conditional (?:on|upon)|subject to|in (?:return|exchange) for|as long as|so long as|once|dependent on|depends on|contingent (?:on|upon)|as soon as)[^.;]{0,40} (?:review|post|comment|video|thread|rating|stars|tweet|clip)s?(?: [\\w']+){0,4} (?:disappear\\w*|delet\\w+|remov\\w+|com(?:es|ing) (?:down|off)|taken down|withdrawn|gone|goes|edited|amended|retracted|vanish\\w*|pulled|revised)
    (?:through|before) (?:a |the )?(?:courts?|judge)(?! (?:ordered|hearing|has)) | (?:can't|cannot|can not|may not|could not|not be able to|no right to|not entitled to|gave up the right to) (?:\\w+ )?(?:sue|claim|take legal|bring|complain)
  `),
];
/** Our own threat withdrawn, our lawyers set to help, a warning of a fraud, a letter that went astray, a shop's duty. */
const INNOCENT = phrases(`
  (?:does not|doesn't|won't|will not|do not|don't|not|nothing|without)(?: \\w+)? (?:stop\\w*|prevent\\w*|keep\\w*|bar|bars|barring|affect\\w*|limit\\w*|chang\\w+|giv\\w+ up|waiv\\w+|los\\w+|tak\\w+ away|sign\\w*)(?: \\w+){0,5} (?:suing|sue|rights?|claims?|court|complain\\w*) | phishing | (?:isn't|is not|not|never) from us | delete (?:the|that|this|it|any)(?: \\w+){0,2} (?:file|email|e-mail|message|attachment|letter|copy|copies|app|text|if it) | (?:will not|won't|no one will|nobody will)(?: (?!hesitat)\\w+){0,4} (?:court|sue|legal action) | never (?:threaten|sue|mention|write) | if you (?:want|wish|choose|decide|prefer) to (?:sue|claim|take|go to|complain)
`);

const THREATS: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:not hesitate|ready|prepared|forced|obliged|compelled) to (?:\\w+ )?(?:go to court|sue|take (?:\\w+ )?(?:action|steps)|involve|instruct|defend)
    (?:solicitors?|lawyers?|attorneys?|barristers?|counsel|legal (?:team|department|advisers?|advisors?|counsel|representatives?))(?: \\w+){0,5} (?:collecting|watching|reviewing|looking|instructed|briefed|monitoring|examining|studying|consider\\w*|ready|waiting|noting|taking|following|be in touch|already|sees|standing by|compiling|documenting|keeping|recording|on it)
    legal (?:action|steps|measures|proceedings|remedies|recourse|consequences|ramifications) | (?:take|see|sue|drag|bring|haul)(?: \\w+){0,4} (?:to|in) court | prosecut(?:e|ed|es|ing|ion) | injunctions? | defam\\w+ | actionable
    reserv(?:e|es|ed|ing) (?:\\w+ )?(?:all |our |the |every |its |any |ourselves |itself |full )*rights?
    (?:anyone|anybody|those|whoever|people|persons|users|accounts|everyone|authors|posters|commentators|reviewers|bloggers|some)(?: \\w+)? (?:who|that|\\w+ing) (?:\\w+ )?(?:keeps?|continues?|continue|shares?|sharing|posts?|posting|spreads?|spreading|repeats?|repeating|publishes|publishing|circulat\\w+|claims?|insults?|accuses?|tells|says|writes|uploads?|comments?|forwards?|films?|slander\\w*|makes?|distribut\\w+)(?: \\w+){0,12} (?:should|must|will|can|risks?|faces?|may|is|are|be|has|have|had better|ought|would do well)
    failing which
    (?:archived|preserved|documented|recorded|logged|noted|collected|stored|saved|kept|screenshotted|copied)(?: \\w+){0,6} (?:proceedings|lawyers?|evidence|later use|court|counsel|solicitors?|possible|case|legal|future reference) | (?:is|are|would be|may be|can be|constitutes?|counts? as) (?:\\w+ )?(?:an offen[cs]e|a criminal offen[cs]e|a crime|criminal|unlawful|illegal|against the law|a matter for the (?:courts?|police)|trespass|defamation)
    (?:false|untrue|baseless|unfounded|malicious|damaging|defamatory|exaggerated|groundless) (?:\\w+ )?(?:claims?|statements?|accusations?|allegations?|rumou?rs?|reviews?|posts?|comments?|information|reports?)(?: \\w+){0,10} (?:will|shall|can|may|must|be|not|pursue\\w*|legal\\w*|law\\w*|court|consequences|tolerat\\w+|report\\w*|act\\w*)
  `),
];
/** What a threat threatens with: the law, money, a place, a name. */
const STICK = phrases(`
  law-?suits? | counter-?claims? | solicitors? | lawyers? | attorneys? | counsel | legal\\w* | lib(?:el|ell?ous) | defam\\w+ | copyright | prosecutors? | damages | ndas? | misconduct | banned | tenanc(?:y|ies) | debt (?:department|collectors?|collection|recovery|agency) | (?:unpaid|outstanding|overdue|open) (?:invoices?|bills?|rent|fees?|balance) | offen[cs]e | breach of | in breach | seek (?:damages|redress|compensation|costs) | trespass | union | in (?:its|their|our|her|his) hands | expensive | (?:can|could|will|would|might|may) cost (?:them|you|him|her|people|someone) | recordings | courts?(?! reports?) | employers?
`);
/** At whom it is aimed, or how: a condition, a warning, a thing let drop. */
const AIMED = phrases(`
  whoever | (?:anyone|anybody)(?: \\w+){0,2} (?:who(?! asks)|that|\\w+ing|else) | those (?:who|that|still|now|\\w+ing) | people (?:who|that|still|now|\\w+ing) | persons (?:who|\\w+ing) | everyone who | trolls? | (?:accounts|users|owners|tenants|customers|parents|players|guests|members|fans|readers|journalists|staff|employees|colleagues|residents|students|patients|neighbou?rs|authors?|someone) (?:who|that|whose|still|\\w+ing)
  should (?:you|anyone|they|he|she|any|it|this|the) | (?:if|unless|until|were|in case) (?:you|anyone|they|he|she|any|people|this|these|the \\w+) | in the event of | (?:any|every|each) (?:further|other|more|new|such|future|repeat\\w*|claim|complaint|use|mention|copy) | further (?:use|posts?|claims?|complaints?|comments?|contact|publication|steps|talk) | (?:a|the|your|their) (?:complaint|claim|review|letter|appeal|post|refusal|report) (?:to|would|will|might|may|can)
  (?:let it|it should|it must|it may|it bears)(?: \\w+){0,2} be (?:said|noted|added|known|remembered) | ought to (?:be aware|know|remember|consider|bear) | should (?:\\w+ )?(?:know|be aware|remember|note|bear|consider|think|expect) | (?:would|must|should|may|might|want to|also|only|simply|do) (?:\\w+ )?(?:point out|remind|add|mention|note|recall|caution|advise|draw your) | (?:may|might|will|would|could|want to) (?:\\w+ )?(?:want to|wish to|like to|do well|expect|re-?read|think|hear from) | you(?:'ll| will| would)? (?:understand|appreciate|remember|recall) | be (?:warned|advised|aware|careful|reminded|told) | (?:put|given?|hereby given) (?:on )?notice | a warning | refrain | in (?:return|their own interest|your own interest|your interest) | advised (?:me|us) | we (?:can|could|do|will) (?:see|know|tell|find out|trace) | we(?:'ve| have) (?:begun|started|kept|noted|logged|saved|identified) | we know (?:who|where) | will be (?:met|answered|treated|followed) | counts? as | from now on | at risk | persist\\w* | against (?:the|those|any) (?:papers?|press|media|authors?|people|posters?|sites?|pages?|accounts?|individuals?|journalists?|outlets?|blog\\w*|channels?|publications?|websites?)
`);
/** The law as a help, a fine of our own, a date in court, papers and insurers. */
const LAWFUL = phrases(`
  fined us | (?:your|his|her|their) (?:own )?(?:lawyer|solicitor|insurer|rights?) | rights | right to | against whoever | (?:bring|pay|paying|paid|pays|cover|free|help|advice|costs?)(?: \\w+){0,4} (?:lawyers?|solicitors?|legal|court)(?: \\w+)? | ombuds\\w+ | (?:will|'ll|does|do|would|shall)(?: not|n't)? (?:\\w+ )?(?:lose|cost|need|affect|have) (?:anything|nothing|your|a penny) | (?:will|shall|'ll) (?:not|never) | won't | nobody will | no one will | not be | (?:attacker|thief|thieves|burglar|hacker|arsonist|culprit|intruder|driver)s? | if you (?:\\w+ )?(?:want|wish|would like|prefer|need|choose|decide|think|are not|aren't)(?: \\w+){0,3} (?:to )?(?:complain|take|go|claim|appeal|lawyer|talk|speak|see|call|write|know) | fraud\\w* | police | phishing
`);
/** A stick and an aim in one sentence or in two neighbouring ones, beside an apology. */
const veiled = (low: string, { before, prose }: Near): RegExpMatchArray | null => {
  const stick = low.match(STICK);
  if (stick === null || LAWFUL.test(low) || !prose.sentences.some((one) => apologises(one.low))) return null;
  const led = before !== null && asks(before.low) && AIMED.test(before.low) && !LAWFUL.test(before.low);
  return AIMED.test(low) || led ? stick : null;
};

/** The law on the side of those who were hurt, or against whoever broke in. */
const NO_THREAT = phrases(`
  (?:parents|family|families|victims?|privacy|child's|children|relatives|patient's) | out of respect
  (?:lawyers?|solicitors?|attorneys?|counsel|legal (?:advice|costs|fees|help))(?: \\w+){0,6} (?:of (?:her|his|their|your) (?:own )?choice|at our (?:cost|expense)|we pay|paid by us|free|for you|for them|for her|for him|interviews?|independent|outside)
  (?:your|their|her|his) (?:\\w+ )?(?:legal )?rights | you (?:can|may|have the right to|are entitled to|keep|could) (?:\\w+ )?(?:sue|take|claim|complain|go to|see|appeal|bring|file|choose) | against (?:the )?(?:us|attackers?|intruders?|hackers?|thie(?:f|ves)|burglars?|supplier|henshaw) | report(?:ed)? (?:it |this |the \\w+ |them )?to the police | police | court (?:case|steps|house|ordered|has ordered) | hearing | hold (?:us|me|ourselves)
`);

const OUR_APOLOGY = phrases(
  "(?:we|i)(?:'re| are|'m| am)? (?:\\w+ )?(?:sorry|apologi[sz]e) | our apolog\\w+ | my apolog\\w+ | (?:apologi[sz]es|begs|regrets and apologises)",
);
const CLARIFIES = (prose: Prose): boolean => !prose.sentences.some(({ low }) => OUR_APOLOGY.test(low));

export const threatInApology: Rule = (prose, { kind }) => {
  if (kind === 'clarification' && CLARIFIES(prose)) return [];
  return judged(prose, ({ low }, around) => {
    if (INNOCENT.test(low) || coached(kind, low)) return null;
    const plain = first(low, PLAIN_THREATS);
    if (plain !== null) return plain;
    return (NO_THREAT.test(low) ? null : first(low, THREATS)) ?? veiled(low, around);
  });
};
