/** credentials-first: praise of oneself comes before what happened, or in place of it. */
import type { Rule } from '../language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import { coached } from './coached.ts';
import { judged } from './pattern.ts';

const OURS = phrases(`
  we | we've | we're | our | ours | us | my | i | founder | company | firm | brand | house | club | school | museum | bank | hospital | airline | trust | clinic | team | farm | family | hotel | studio | bakery | brewery | shop | council | university | charity | foundation | network | carrier | maker | makers | provider | workshop | kitchen | chef | doctor | colleagues
  at [a-z][\\w'&]+
`);
const VIRTUE = phrases(`
  safety | safely | safe | safest | quality | trust | trusted | transparency | transparent | privacy | discretion | integrity | excellent | rigou?r | honesty | honest | hospitality | craft | hand-\\w+ | hygiene | freshness | fresh | reliable | passion | love | heart | hearts | values | standards? | reputation | record | heritage | experience | pride | service | comfort | care | caring | fairness | responsib\\w+ | community | confidentiality | security | secure | wellbeing | well-being | welfare | satisfaction | peace of mind | generosity | respect | loyal\\w* | faith | confidence | smile\\w* | gently | tested | certified | hard | careful\\w* | finest | best | natural | world-class | modern
`);
const AGE = phrases(`
  since (?:\\w+ )?(?:18|19|20[01])\\d\\d | since (?:\\w+ ){0,2}(?:launch|foundation|founding|day one|opening|the beginning|(?:grand\\w+|father|mother|founder)(?: \\w+)?) | as early as | (?:for|over|after|in|of|with|our|than|past|last) (?:\\w+ ){0,4}(?:\\d+|\\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|many|several|a hundred|hundred)(?:-\\w+)? (?:years?|decades?|generations?|seasons|winters|summers)(?! old| ago) | (?:\\d+|\\w+ty|two|three|four|five|six|seven|eight|nine|ten) (?:years|decades|generations|seasons|days) (?:of|running|without|in a row|in the (?:business|trade)|straight|and counting) | generations of | (?:a )?century | anniversary | lived by
`);
const RANKED = phrases(`
  the \\w+est (?:\\w+ ){0,2}(?:in|of|on|this side) | five-star | (?:grand\\w+|mother|father|parents)(?: \\w+)? (?:bought|used|trusted|knew|ate|wore|rode|learned) | out of (?:ten|10|100|a hundred) | voted | rated | ratings? | ranked | award\\w* | prizes? | medals? | stars? | winner | iso \\d+ | accredit\\w+ | certificat\\w+ | certified | no\\. ?1 | of the year | leading | (?:\\w+'s|the|our|most|country's) (?:most \\w+|best-?\\w*|favou?rite|finest|safest|cleanest|strictest|toughest|highest|leading|oldest|largest|number one) | highest | utmost | \\d[\\d,]+ (?:happy|satisfied|successful|procedures|operations|checks|loaves|miles|fans) | million\\w* | proud\\w* | pride\\w* | (?:excellent|spotless|flawless|exemplary|unrivalled|unmatched|unblemished|impeccable|enviable) | gold(?:en)?
`);
const HEART = phrases(`
  at (?:the|our) (?:very )?(?:heart|core|centre|center) | mission | what we (?:are|stand for) | stands? for | stood for | built on | in our (?:blood|veins|genes|dna|bones) | (?:comes|come|came) first | (?:top|first|highest|number one|absolute) priority | (?:is|are|means|mean) (?:\\w+ )?(?:priority|everything|paramount|sacred|non-negotiable) | means? (?:everything|the world|a lot|a great deal) | matters?(?: \\w+){0,2} to us | takes?(?: \\w+){0,6} (?:very|extremely|incredibly|deadly|most) seriously | culture of | beyond what
`);
const COMPARED = phrases(`
  unlike | than the (?:law|standard|rules?|regulator|norm)s? | than (?:required|most|anyone|any other|the competition|others) | at a time when | by accident | speaks? for (?:itself|themselves) | (?:know|knows|known) (?:us|our|me|that we|for) | those who know | you know (?:us|me) | goes without saying | gone (?:further|beyond|the extra mile) | pours? | poured
`);
const ALWAYS = phrases(
  'always | any | every | everything | each | never | ever | anyone | nothing | nobody | no one | all | deeply | truly | only the | day in | one by one | by name',
);
const DEVOTED = phrases(
  "(?:we|we've|i|team|staff|\\w+ people)(?: \\w+){0,3} (?:care|cared|believe|believed|cherish|coach|sponsor|feed|fed|serve|served|love|loved|welcome|welcomed|protect|protected|value|valued|strive|aim|treat|cook|bake|baked|build|built|taught|teach|grow|insist|promise|stand|stood|look after|kept|keep|hold|put|take|live|lived|dedicat\\w+|devot\\w+|committed|give|given) | treasure\\w* | real | committed to | welcom\\w+",
);

/** What is high in itself, and what is only so beside it. */
const STRONG: readonly Phrases[] = [AGE, RANKED, HEART, COMPARED];
const WEAK: readonly Phrases[] = [OURS, VIRTUE, ALWAYS, DEVOTED];

/** How many signs a high thing has to have beside it: fewer where nothing stands before it, none where they are enough by themselves. */
type Signs = 0 | 1 | 2;
const ENOUGH = 3;

const boasts = (low: string, signs: Signs): boolean => {
  const strong = STRONG.filter((sign) => sign.test(low)).length;
  if (strong > 1) return true;
  const weak = WEAK.filter((sign) => sign.test(low)).length;
  return (strong === 1 && weak >= Math.max(signs, 1)) || (signs === 0 && weak >= ENOUGH);
};

/** What has to be told first: what went wrong, and what people have to do. */
const NEWS = phrases(`
  sorry | apolog\\w+ | regret\\w* | injur\\w+ | ill | sick | unwell | fell | fallen | falls? | died | dead | deaths? | killed | burn\\w* | fires? | leak\\w* | stolen | stole | theft | exposed | put out | logged in | sold | twice | waiting | ended up | hired | poisoned | have been out | flooded | silence | stranded | cannot | thrown? out | copied | intru\\w+ | recall\\w* | broke\\w* | breaks? | broken | cracks? | mistakes? | errors? | faults? | wrong\\w* | fail\\w* | outages? | down | late | delays? | delayed | cancel\\w+ | overcharg\\w+ | charged | hospital\\w* | found out | found | discovered | hurt | harmed? | hacked | breach\\w* | contamina\\w+ | reports? of | reported | complain\\w* | yesterday | last (?:night|week|month|\\w+day) | this (?:morning|afternoon|evening|week) | today | tonight | tomorrow | on (?:mon|tues|wednes|thurs|fri|satur|sun)day | at \\d | missed | missing | struck | hit | crash\\w* | collaps\\w+ | gave way | lost | lose | wiped | sent to | left | stop (?:using|eating|wearing|selling|driving) | stopped | (?:do not|don't) (?:use|eat|drink|wear|give|touch|open|worry|panic|throw|climb|guess) | please | closed | shut | choke | salmonella | glass | mouse | mice | video | post | claims? | untrue | false | rumou?rs? | refund\\w* | replac\\w+ | investigat\\w+ | police | (?<!(?:without|no) [\\w -]{0,20})(?:accidents?|incidents?) | can (?:open|break|overheat|catch|snap|come off|tear) | if you | you can | you may | must be | thank(?:s| you)(?! for getting) | not enough | should have | did not | didn't | ashamed | why
`);

/** The clause before the news, if it is one that leans on a virtue. */
const LEAD =
  /^\W*(?:(?:dear|hi|hello) [\w ]+, )?(?:[\w' ]{0,30}, )?(?:as|with|having|while|although|though|unlike|at a time|for|in|over|after|since|proudly|from|ever since|true to|built|known|based on|thanks to|voted|founded|rated|named|committed|dedicated|because|given)\b[^.;:]{14,180}?(?:, |: |[–—] | - )|^[^,.;:]{3,60}, (?:voted|rated|ranked|named|winner|home|maker|makers|the (?:country|region|city|world|nation)|proud\w*|trusted|founded|built|part of|known|who|which|your)\b[^.;:]{3,120}?(?:, |: |[–—] )/;

const EARLY = 4;

/** A service counted in thanks, or a high word held against oneself at once. */
const NOT_BOASTING = phrases(`
  day of your | notices? | until (?:last|this|yesterday|on) | thank(?:s| you)(?: \\w+){0,3} for(?! getting) | (?:we|i) (?:\\w+ )?(?:say|said|claim|claimed|promised|like to say|advertise|advertised|tell|told|have read|are writing|know that you|owe) | you trusted us | meant for | (?:we|i|but|still|and) (?:still )?(?:failed|did not|didn't|should have|should|got (?:it|this|that)|let|left|broke|forgot|were wrong|was wrong|fell short) | (?:did not|didn't|does not|doesn't) (?:stop|prevent|save|protect|show|hold|live up|excuse|count|help|change) | came second | no excuse
`);

/** Praise in so many words, whatever stands beside it. */
const PRAISE = phrases(`
  (?:part of|in|written into) (?:our|the) (?:\\w+ )?dna | (?:safety|quality|security|privacy|data protection|service|hygiene|customer\\w*) (?:has|have) always (?:come|been|had) (?:first|our|at the|the|a) | one of the most (?:modern|trusted|renowned|popular|experienced|respected|successful)
  (?:stars?|reviews?|customers?|awards?|prizes?|ratings?|figures?)(?: \\w+){0,6} speak(?:s)? (?:for|volumes) | among the (?:\\w+ )?(?:best|leading|top|finest|safest)(?: in)? | won the (?:\\w+ ){1,3}(?:prize|award)
  award(?:s|-winning|ed)? | integrity | nothing (?:is|matters|has been)(?: \\w+){0,3} (?:than|to)
`);
/** A house that opens with its age. */
const OLD_HOUSE =
  /^\W*(?:dear \w+,? )?(?:for|in|over|after|since|it (?:is|has been)|with) (?:[\w-]+ ){0,4}(?:years?|decades?|generations?|(?:18|19|20[01])\d\d)\b(?! old| ago)[^.;]{0,80}\b(?:has|have|had|we|our|us|hearts?|hands?|name|built|made|baked|sold|served|kept|brought|carried|trust\w*|famil(?:y|ies))\b|\bpour(?:ed|s|ing)? (?:their|our|my|its) (?:hearts?|soul)\b|\b(?:quality|hospitality|safety|service|kindness|baking|music|football|care) is in our\b/;
/** The deed or the duty that comes first in the sentence takes the boast away. */
const NO_PRAISE = phrases(
  'sorry | apolog\\w+ | should have | failed | did not | didn.t | not enough | wrong | recall\\w* | stop using | do not (?:use|eat) | fell (?:off|down|ill|sick|from|over|on|into) | injur\\w+ | hospital\\w*',
);

/** A boast without news, or one that leads into it. */
/** Praise in so many words, unless what came first takes it away. */
const praised = (low: string, index: number): RegExpMatchArray | null => {
  const found = low.match(PRAISE) ?? (index < 3 ? low.match(OLD_HOUSE) : null);
  if (found === null) return null;
  const taken = low.match(NO_PRAISE);
  return taken === null || (taken.index ?? 0) > (found.index ?? 0) + found[0].length ? found : null;
};

const boast = (low: string, index: number, signs: Signs): RegExpMatchArray | null => {
  const lead = low.match(LEAD);
  if (lead !== null && boasts(lead[0], 1) && !NOT_BOASTING.test(lead[0]) && !NEWS.test(lead[0])) return lead;
  if (NOT_BOASTING.test(low)) return null;
  const head = low.slice(0, low.match(NEWS)?.index);
  const proud = boasts(head, head.length === low.length ? signs : 2);
  return praised(low, index) ?? (proud ? head.match(/^.+/s) : null);
};

export const credentialsFirst: Rule = (prose, { kind }) => {
  const { sentences } = prose;
  const early = kind === 'internal' || kind === 'clarification' ? 1 : EARLY;
  const told = sentences.findIndex(
    ({ low, block }) => block.kind !== 'heading' && NEWS.test(low) && boast(low, early, 2) === null,
  );
  return judged(prose, ({ low, index, block }) => {
    const ahead = index < early && (told === -1 || index <= told);
    if (!ahead || block.kind === 'heading' || coached(kind, low)) return null;
    return boast(low, index, index > 0 ? 2 : sentences.length > 1 ? 0 : 1);
  });
};
