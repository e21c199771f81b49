/** agentless: a fault that nobody did. */
import type { Rule } from '../language.ts';
import type { Kind } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { coached } from './coached.ts';
import { first, judged, type Near } from './pattern.ts';
import { apologises, hasUs, hedged, owns } from './signs.ts';

const NOBODY: readonly (RegExp | Phrases)[] = [
  phrases(`
    (?:it|this|that|which|they|the \\w+|\\w+)(?: \\w+)? (?:was|were|had been|has been|have been) (?:\\w+ )?not (?:forwarded|passed on|handed on|read|opened|answered|heeded|noticed|followed up|followed|acted (?:up)?on|escalated|recorded|checked|picked up|dealt with)
    (?:mistakes?|errors?|missteps?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|misjudge?ments?|wrong decisions?|poor decisions?|decisions?|irregularities|omissions?|shortcuts|corners|deficiencies|discrepancies|inaccuracies|blunders?|gaps?|weaknesses|deviations?|faults?)(?: \\w+){0,4} (?:were|was|have been|has been|had been|got|is|are|did|may have been|can be|could be) (?:\\w+ )?(?:made|committed|identified|found|cut|taken|occurring|revealed|noted|seen|discovered|observed|allowed|introduced|detected|regretted|uncovered|established|missed)
    (?:a |an |the |some |certain |several |various |regrettable |human |clerical |technical |administrative |internal |procedural |unfortunate )*(?:mistakes?|errors?|missteps?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|mix-?ups?|misjudge?ments?|irregularit(?:y|ies)|omissions?|breakdowns?|deficienc(?:y|ies)|discrepanc(?:y|ies)|disruptions?|malfunctions?|controvers(?:y|ies)|confusion|misunderstandings?|issues?|problems?|difficult(?:y|ies)|inaccurac(?:y|ies)|delays?|situation|circumstances|something|things?|miscommunications?|anomal(?:y|ies)) (?:\\w+ )?(?:occurred|happened|arose|arisen|came about|came up|crept|slipped|emerged|resulted|ensued|developed|unfolded|took place|materiali[sz]ed|surfaced|manifested|has occurred|have occurred|had occurred|did occur|has arisen|have arisen|has happened|have happened|have crept|had crept|that occurred|that arose|that happened|came to light|entered|escaped|was allowed|were allowed)
    there (?:was|were|has been|have been|had been|appears to have been|seems to have been)(?: \\w+){0,4} (?:mistakes?|errors?|missteps?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|mix-?ups?|misjudge?ments?|irregularit(?:y|ies)|omissions?|breakdowns?|deficienc(?:y|ies)|discrepanc(?:y|ies)|miscommunications?|misunderstandings?|gaps?|confusion|disconnect|controversy|shortfalls?)
    (?:things?|matters?|something|some things?|certain things?|a few things|details?|steps?|safeguards?|checks?|warnings?|messages?|signals?|information|procedures?|communication|it|this|that|which|the \\w+|\\w+ing) (?:\\w+ )?(?:went wrong|gone wrong|went awry|gone awry|went astray|gone astray|went amiss|gone amiss|slipped through|slip through|fell between|fallen between|fell by the wayside|got lost|fell short|came to nothing|were lost|was lost|was mislaid|went missing|went unnoticed|went unheeded|went unread|went undetected|went unanswered|gone unnoticed|gone unheeded|was overlooked|were overlooked|got overlooked|been overlooked|was missed|were missed|got missed|was not followed|were not followed|not been followed|was not observed|were not observed|was not applied|was neglected|were neglected|was forgotten|were forgotten|got forgotten|was not carried out|were not carried out|was not passed on|were not passed on|had not been passed on|was not escalated|were not escalated|was not acted (?:up)?on|were not acted (?:up)?on|did not work as|didn't work as|did not function|was mishandled|were mishandled|has been mishandled|was mislabel\\w+|was misconfigured|was skipped|were skipped|got skipped|was left undone|was ignored|were ignored|not as (?:it|they) should)
    (?:found|made|worked|find) (?:its|their) way (?:in|into|onto|on|out|to|through)
    (?:became|become|got|grew) (?:separated|detached|disconnected|loose|mixed|confused|lost|tangled|entangled|swapped|interchanged|displaced|disengaged|dislodged|misaligned|unavailable) | ended up (?:in|on|with|at|where|being) | (?:apology|apologies|regret|regrets|responsibility) (?:is|are) (?:hereby |herewith )?(?:given|expressed|tendered|offered|extended|conveyed|made|due|acknowledged|owed)
    somewhere along the (?:line|way|chain) |
    it (?:so )?(?:came about|transpired|turned out|came to pass) that | (?:things?|matters|events|it) took (?:an? |their )(?:\\w+ )?(?:course|turn)
    (?:necessary|required|overdue|planned|some|certain|several|important) (?:\\w+ )?(?:work|repairs?|maintenance|inspections?|updates?|checks?|tasks)(?: \\w+){0,3} (?:had|has|have|was|were) (?:been )?(?:postponed|put off|delayed|neglected|omitted|skipped|left undone)
    somehow (?:been )?(?:overlooked|forgotten|missed|lost|left|slipped) | communication (?:had |has )?(?:broken|broke|breaks) down | (?:fell|fallen|slipped|fall|falls|slip) (?:through|between) the (?:cracks|net|gaps|mesh)
    (?:ought not to|should not|shouldn't|should never|ought never to|must not) have (?:happened|occurred|been|slipped|reached|left|gone|arisen|come)
    (?:controversy|criticism|discontent|unrest|dissatisfaction|irritation|concerns?|questions|discussions?|doubts)(?: \\w+){0,3} (?:arose|has arisen|have arisen|had been (?:raised|expressed|voiced)|were (?:raised|expressed|voiced)|was (?:raised|expressed|voiced)|emerged|ensued)
  `),
];

const SLIP =
  '(?:mistakes?|errors?|missteps?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|mix-?ups?|misjudge?ments?|irregularit(?:y|ies)|omissions?|breakdowns?|misconfigurations?|miscalculations?|misunderstandings?|confusion|delays?|deviations?)';
/** Done, and wrong in a way that tells: by whom is not said. */
const UNDONE = phrases(`
  (?:expectations?|standards?|values|rules|procedures?|protocols?|requirements?|targets?|obligations?|deadlines?|promises|commitments?|duties|guidelines|instructions|agreements?)(?: \\w+){0,3} (?:were|was|had|have|has)(?: \\w+)? not (?:\\w+ )?(?:met|kept|followed|honou?red|upheld|observed|respected|adhered|complied|fulfilled|lived)
  ${SLIP}(?: (?:in|of|at|with|by|on|between)(?: \\w+){1,4})? (?:\\w+ )?(?:occurred|happened|arose|came about|crept|slipped|took place|resulted in|led to|meant|caused|allowed|was made|were made)
  (?:wires|lines|signals|messages) (?:got|were|had got|became) (?:\\w+ )?(?:crossed|mixed|confused|lost)
  (?:wrong|incorrect|double|duplicate|false|inaccurate|outdated|expired) (?:\\w+ ){1,4}(?:was|were|has been|have been|had been|got) (?:\\w+ )?(?:\\w+ed|sent|given|sold|shown|put|made|taken|said|read|drawn|set|written|built|cut|dealt|told)
  (?:was|were|been|got|being) (?:\\w+ )?(?:\\w+ed|sent|given|sold|shown|put|made|taken|said|left|kept|set|told|done|built)(?: \\w+){0,8} (?:in error|by mistake|by accident|too (?:high|low|late|much|long|hot|early|few|little|many|soon|quickly|short)|without (?:a password|anyone|anybody|being|having|due|proper|adequate|sufficient|checking|any checks?|a check)|to the wrong|with the wrong|at the wrong|on the wrong|in the wrong|from the wrong|(?:above|below|beyond|outside) (?:those|the (?:limit|recommended|permitted|allowed|prescribed)|what))
  (?:was|were|had|has|have)(?: been)? (?:not|never) (?:been )?(?:put (?:back|up|out)|set up|hung|posted|marked|gritted|salted|cleaned|emptied|tested|replaced|repaired|updated|told|asked|closed|locked|secured|fitted|renewed|serviced|maintained|warned|consulted|listened to|believed|taken seriously|patched|activated|switched on|turned on|screwed|tightened|watched|supervised)
  went (?:a bit |a little |rather |badly |slightly |somewhat |completely )?(?:mad|haywire|astray|wild|crazy|wrong|sideways|pear-shaped|south|bananas|awry|amiss) | (?:ought not to|should not|shouldn't|should never|ought never to|must not) have (?:been|happened|occurred|gone|appeared|reached)
  went un\\w+(?:ed|en|n|d|ght) | there (?:is|was|remains|has been) (?:\\w+ ){0,2}(?:sorrow|regret|remorse|contrition|shame)
  (?:harm|damage|hurt|pain|offen[cs]e|distress|suffering|upset|wrong|injustice|inconvenience) (?:was|were|has been|have been) (?:\\w+ )?(?:done|caused|inflicted|given|suffered)
  it (?:is|was|has been|must be) (?:\\w+ )?(?:accepted|acknowledged|recogni[sz]ed|admitted|conceded|regretted|regrettable|appreciated|noted) that | (?:post|tweet|message|e-?mail|advert|ad|image|picture|remark|comment|statement|video|joke|letter|notice|invitation|invoice)s? (?:\\w+ )?(?:appeared|went out|went live|got out|found|was posted|were posted|was published|was shared|were sent|was sent)(?: \\w+){0,8} (?:not|offen\\w+|wrong|hurt\\w*|inappropriate|insensitive|should)
`);
const FAULT =
  '(?:mistakes?|errors?|failings?|failures?|lapses?|oversights?|shortcomings?|slips?|mix-?ups?|misjudge?ments?|misconfigurations?|misallocations?|omissions?|irregularit(?:y|ies)|breakdowns?|deficienc(?:y|ies)|discrepanc(?:y|ies)|blunders?|gaps?|weakness(?:es)?|departures?|faults?|neglect|negligence|confusion|controvers(?:y|ies)|shortfalls?|delays?|loss(?:es)?|damage|exposure|disclosure|overcharg\\w+|double[- ]\\w+|circumstances|difficult(?:y|ies))';
const MATTER =
  '(?:events?|incidents?|things?|tweets?|posts?|e-?mails?|words|remarks?|comments?|jokes?|insults|decisions?|images?|photos?|letters?|messages?)';
const BEFELL =
  '(?:occur\\w*|happen\\w*|ar(?:ises?|ose|isen|ising)|(?:came|come|comes|coming) (?:about|up|to pass|to be|in)|crept|slip(?:s|ped|ping)? (?:in|through|out|past|by)|emerg\\w+|ensu\\w+|develop(?:ed|s)|(?:took|takes?|taken) (?:place|hold|its course)|materiali[sz]\\w+|surfac\\w+|conspir\\w+|set in|went (?:unread|wrong|astray|out|live|unnoticed|missing|ahead|by)|go(?:es)? (?:unread|wrong|astray|unnoticed|missing)|were exchanged|got (?:out|lost|through|in the way|mixed up|missed)|fell (?:through|short|away|by)|(?:found|made|worked) (?:its|their) way|(?:is|are|was|were|has been|have been|had been|having been) (?:\\w+ )?(?:made|present|found|lost|missed|overlooked|left|committed|allowed|identified|noted|detected|discovered|cut|taken|delayed|misread|said|written|posted|shared))';
/** It came about of itself: a fault that befalls, a headline, a machine that decides, chance, the way of the world. */
const BEFALLEN = phrases(`
  ${FAULT}(?: [\\w']+){0,6} ${BEFELL} | ${MATTER}(?: \\w+){0,2} (?:happened|occurred|arose|came about|took place|got out|were exchanged|fell|fell through) | (?:a|the|some|certain|several|human|technical|regrettable|unfortunate) (?:\\w+ )?${FAULT} (?:leaves?|left|meant|means|led|leads|caused|causes|allowed|allows|resulted|results|made|makes|sees|saw|let|lets|exposed|puts?)
  (?:^|[:.!] )?(?:oversight|error|mix-?up|slip|mistake|lapse|blunder|confusion|glitch|failure|misjudgement)s? (?:leaves?|left|led|leads|caused?|causes|sees|saw|allows?|allowed|exposed|puts?|means|meant|sends?|sent|closes?|closed|lets?|costs?)
  there (?:was|were|has been|have been|had been|may have been|occurred|came|arose)(?: \\w+){0,4} ${FAULT} | (?:things|mistakes|errors|slips|accidents|parcels|letters|systems|machines|proofs|keys|files|it|such things|these things|this) (?:do|does|will|can|did|simply|just|sometimes)(?: \\w+)? (?:go|get|happen|slip|do|occur|fail|vanish|break|crash|be|stray)(?: \\w+)?
  (?:the |our |a )?(?:system|software|computer|algorithm|programme?|machine|app|script|database|server|printer|tool|platform|technology|process|procedure|till|gate|door|lift|oven|fridge|alarm)(?: itself| then| simply| somehow| unfortunately){0,2} (?:decided|chose|took it|thought|failed to|did not|didn't|swallowed|ate|lost|sent|refused|mistook|forgot|picked|closed|deleted|wiped|allowed|let|permitted)
  (?:it|things|matters) (?:came|got|led|developed|went)(?: \\w+)? (?:to (?:this|that|insults|a head|pass|harm|an? \\w+)|too far|so far) | (?:as a (?:result|consequence)|in the course|on account|because|owing|due)(?: of| to) (?:an? |the |some |several )?(?:\\w+ ){0,2}${FAULT}(?: \\w+)? (?:having|in|of|during|at|on|with|being|between)
  (?:somehow|evidently|regrettably|unfortunately|it (?:seems|appears|turns out|emerged|transpired|has emerged|came to light))(?:,? [\\w']+){0,8} (?:was|were|got|had been|has been|ended up|went|became|found)
  (?:was|were|been|got) (?:\\w+ )?(?:left off|left out|left on|left in|left open|mown|shredded|deleted|wiped|dropped|swapped|mixed up|misread|mislabell?ed|mislaid|overcharged|double[- ]\\w+|thrown (?:out|away)|felled|cut down|switched off|cut off|forgotten|put down|charged twice)
  could be (?:\\w+ )?(?:downloaded|read|seen|opened|viewed|found|copied)(?: \\w+)? (?:by|from|on|with|in|over|through|without)
`);
/** Whoever acts, not what is ours. */
const ACTS = /\b(?<!')(?:we|us|i|me|my|ours|myself|ourselves|we've|i've|we'd|i'd|we're|i'm)(?![\w])/;
const UNSURE =
  /\b(?:whether|if|unclear|not (?:yet )?known|investigat\w*|looking into|no|nobody|never|until|don't|do not)\b[^.;]*$/;
/** The next sentence says who it was. */
const WAS_US =
  /^(?:that|it|this|the (?:fault|person|someone|somebody)|someone|that someone|which)(?: \w+){0,2} (?:was|were|is) (?:all |entirely |also )?(?:me|us|my|our|mine|ours|i\b|we\b)|^(?:and )?(?:we|i) (?:had |\w+ly )?(?:did|had|left|made|sent|forgot|took|let|put|lost|said|wrote|sold|gave|kept|told|cut|broke|chose|knew|saw|ran|set|(?!(?:apologi[sz]|want|hop|wish|ask|regrett|need|valu|car)ed)\w+ed)\b/;

/** Somebody is named as the one who did it. */
const BY = phrases(
  'by (?:our|us|me|my|the|a|an|one) (?:\\w+ )?\\w+ | by (?:us|me) | (?:because|since|as) (?:our|my) | our (?:\\w+ ){0,2}(?:staff|team|kitchen|crew|driver|clerk|colleague|system|script|office|line|warehouse|night|shift|manager|designers?|engineers?|receptionist|department|people|server|servers|night shift)',
);

const named = ({ low }: Sentence): boolean => hasUs(low) || BY.test(low);

/** What we did was told just before. */
const OUR_ACT =
  /\b(?<!')(?:we|i) (?:then |had |also |even |first |wrongly )?(?:refused|wrote|sent|published|posted|charged|sold|served|booked|gave|left|forgot|missed|deleted|decided|cut|kept|let|ignored|failed|overlooked|mixed|skipped|promised)\b/;

/** One's own part is owned in the sentence before or after. */
const ownedNearby = ({ before, after }: Near): boolean =>
  [before, after].some((one) => one !== null && one.block.kind !== 'heading' && owns(one.low)) ||
  (before !== null && OUR_ACT.test(before.low));

/** Where the text owns the fault anywhere, what went before it may be told without a name. */
const undone = (low: string, { sentences }: Prose): RegExpMatchArray | null => {
  if (ACTS.test(low) || BY.test(low)) return null;
  const found = low.match(UNDONE);
  const spared = found === null || UNSURE.test(low.slice(0, found.index)) || sentences.some((one) => owns(one.low));
  return spared ? null : found;
};

/** Nobody acts in the whole text where the fault is told, and nobody owns it. */
const befallen = ({ low }: Sentence, { sentences }: Prose): RegExpMatchArray | null => {
  if (ACTS.test(low) || BY.test(low)) return null;
  const found = low.match(BEFALLEN);
  if (found === null || UNSURE.test(low.slice(0, found.index))) return null;
  return sentences.some((one) => owns(one.low) || OUR_ACT.test(one.low) || apologises(one.low) || WAS_US.test(one.low))
    ? null
    : found;
};

const tellsWho = ({ low }: Sentence): boolean =>
  /^(?:\w+ly )?by \w+/.test(low) ||
  WAS_US.test(low) ||
  (/^(?:it|this|that|they) (?:was|were)\b/.test(low) && BY.test(low));

/** Words that name no fault of their own: who owns the matter elsewhere has said whose it is. */
const SLIGHT = /\b(?:something|anything|whatever|things?|what|time|came|found|ended|went|missed)\b/;

/** The month, and no may. */
const MONTH = /\b\d\d? may\b|\bmay \d/g;

const nobody = (sentence: Sentence, { sentences }: Prose): RegExpMatchArray | null => {
  const found = named(sentence) ? null : first(sentence.low, NOBODY);
  if (found !== null && SLIGHT.test(found[0]) && sentences.some(({ low }) => owns(low))) return null;
  return found === null || hedged(sentence.low.slice(0, found.index).replace(MONTH, ' ')) ? null : found;
};

/** A question or a title that the text answers. */
const WHAT_WENT_WRONG = /\bwhat (?:\w+ )?(?:went wrong|happened)\b/;

/** Notices tell what happened, and to whom; who did it stands elsewhere in them. */
const PLAIN: ReadonlySet<string> = new Set(['clarification', 'recall']);

const undoneIn = (kind: Kind, low: string, prose: Prose): RegExpMatchArray | null =>
  PLAIN.has(kind) ? null : undone(low, prose);

export const agentless: Rule = (prose, { kind }) =>
  judged(prose, (sentence, around) => {
    const { after } = around;
    if (coached(kind, sentence.low) || WHAT_WENT_WRONG.test(sentence.low)) return null;
    if (ownedNearby(around) || (after !== null && tellsWho(after))) return null;
    const told = kind === 'internal' ? null : (nobody(sentence, prose) ?? undoneIn(kind, sentence.low, prose));
    return told ?? (kind === 'recall' ? null : befallen(sentence, prose));
  });
