/** unconfirmed-as-fact: what the facts list as unconfirmed stands as certain. */
import type { Rule } from '../language.ts';
import type { Facts, Hit, Unconfirmed } from '../model.ts';
import type { Prose, Sentence } from '../prose.ts';
import { atEnd } from './absent.ts';
import { type Asked, asksCause, type Claim, overlap } from './claim.ts';
import { asksWho, isDoneBy, tellsWho } from './culprit.ts';
import { CAUSAL, explains } from './explains.ts';
import { asksOnly, isOpen } from './flat.ts';
import { asksHowMany, countsOf, countsPeople } from './how-many.ts';
import { comesBack, leavesNothingOpen, supposes, suspectedOf } from './never-open.ts';
import { hitAt } from './pattern.ts';
import { family, type Stems, stem, stemsOf } from './stems.ts';
import { statesSuspected } from './suspected.ts';

const ABOUT_CAUSE =
  /\b(?:cause|causes|why|reason|root cause|source|origin|how it (?:happened|started|broke out)|what (?:caused|led|made|happened|triggered)|who is to blame|fault)\b/;

/** As many of the claim's words as make it the same claim. */
const ENOUGH = 0.6;
/** Where, when, and what is rumoured: no sentence can be told from these words. */
const ELSEWHERE =
  /^(?:where|when|which \w+$|what (?:was|is|were|are) (?:on|in|inside|stored|held)\b|(?:the )?(?:new |next |exact )?(?:date|day|time|place|venue|duration|length|amount|size|extent) of\b|reports? of|rumou?rs?|talk of|until when|how (?:long|deep|far|big|large|high|wide|often|soon|bad|serious|late))\b/;

/** `gas leak as the cause`, `the cause is the injection`: the claim names what is suspected. */
const SUSPECTED =
  /^(.+?) (?:as|is|was|are|were|being) (?:the |a |its )?cause\b|^(?:the )?cause (?:is|was|being|:) (.+)$/;

const DIGITS = /^\d/;
/** The figure of a claim comes back with another word of it, or is one that nobody hits by chance. */
const statesFigure = (own: Stems, stems: Stems): boolean => {
  const figures = [...own].filter((one) => DIGITS.test(one));
  if (figures.length === 0 || !figures.every((one) => stems.has(one))) return false;
  return figures.some((one) => one.length > 3) || [...own].some((one) => !DIGITS.test(one) && stems.has(one));
};

/** What names itself: a germ, a poison, a kind of attack. */
const HAZARDS =
  /\b(?:coli|salmonella|listeria|legionella|norovirus|botulism|botulinum|campylobacter|cholera|hepatitis|anthrax|ricin|asbestos|arsenic|cyanide|carbon monoxide|ddos|ransomware|phishing|malware|trojan|arson|sabotage|suicide|electric shock)\b/;
const namesHazard = (claim: string, { sentence, confirmed }: Asked): boolean => {
  const found = HAZARDS.exec(claim);
  // Where it came from is another question than whether it was there.
  if (found === null || /\bof (?:the |an? )?$/.test(claim.slice(0, found.index))) return false;
  return sentence.low.includes(found[0]) && !confirmed.has(family(stem(found[0])));
};

/** That nothing and nobody else is concerned. */
const NO_OTHER = /\b(?:no|nor|not|none|nothing|nobody|never)\b.*\b(?:other|others|else|further)\b|\bonly\b|\balone\b/;
const excludesOthers = (claim: string, low: string): boolean =>
  /\b(?:no other|not other|only|no further|nobody else|nothing else)\b/.test(claim) && NO_OTHER.test(low);

/** `whether she died of flu`: that some have flu and that she died says nothing of it. */
const DIED_OF = /\b(?:died|dead|death|killed|ill|sick) (?:of|from|by|because of|due to) (?:the |an? )?([\w-]+)/;
const namesNoCause = (low: string, said: string): boolean => {
  const cause = low.match(DIED_OF)?.[1];
  return (
    cause !== undefined &&
    ![...said.matchAll(/\b(?:of|from|by|to|because of) (?:the |an? |their |her |his |our )?([\w-]+)/g)].some(
      ([, word = '']) => family(stem(word)) === family(stem(cause)),
    )
  );
};

/** What a claim says beyond its words: more than these, from there. A sentence without it says something else. */
const BEYOND: readonly { readonly claim: RegExp; readonly said: RegExp }[] = [
  {
    claim: /^(?:the )?(?:results?|outcome|findings) of\b/,
    said: /\b(?:show\w*|found|finds?|prov\w+|negative|positive|clear\w*|clean|safe|detect\w*|confirm\w*|conclu\w+|within|above|below|pass\w*|fail\w*|normal)\b/,
  },
  {
    claim: /\b(?:more|other|others|further|additional|another|second|third|fourth|fifth)\b/,
    said: /\b(?:more|other|others|further|additional|another|second|third|fourth|fifth|all|only|no|none|every|each|alone|also|else|both|nothing)\b/,
  },
  {
    claim: /\b(?:came|comes?|coming|originat\w+|stems?|stemmed) from\b/,
    said: /\b(?:from|out of|caus\w+|source|origin|through|traced)\b/,
  },
];
const lacksBeyond = (low: string, said: string): boolean =>
  BEYOND.some((one) => one.claim.test(low) && !one.said.test(said));

/** Cause, culprit and number are stated in words of their own; null for any other claim. */
const statesByKind = ({ low, own, open, suspected, named }: Claim, { sentence, stems }: Asked): boolean | null => {
  if (
    overlap(suspected, stems) >= 0.5 &&
    (suspected.size > 1 || GIVES_REASON.test(sentence.low) || CAUSAL.test(sentence.low))
  )
    return true;
  if (isNamed(named, sentence, stems)) return true;
  if (asksCause(low)) return explains(own, sentence);
  if (asksWho(low)) return tellsWho(sentence.low) || (overlap(own, stems) >= ENOUGH && isDoneBy(sentence.low));
  if (asksHowMany(low))
    return (
      (countsPeople(sentence.low) && overlap(own, stems) >= (own.size > 2 ? ENOUGH : 1)) ||
      (open.length === 0 && countsOf(low, sentence.low))
    );
  return ELSEWHERE.test(low) ? false : null;
};

/** Whether it was done: without the deed the rest says nothing. */
const DEED =
  /^whether .*\b(?:was|were|is|are|been|being|got) (\w{3,})(?: (?:by|at|in|on|from|before|after|yet|too|as|or)\b.*)?$/;
const DID = /^(?:whether|if) (?:the |an? |any |some |all )?(?:[\w-]+ ){0,3}?(?!need|unrelated)(\w{3,}ed)\b(?! by\b)/;
/** The claim itself as a sentence: patient records were copied. */
const DONE =
  /^(?!whether|if).*\b(?:was|were|has been|have been|been) (\w+(?:ed|en|wn))(?: (?:off|on|out|up|down|away|open|over))?$/;
const lacksDeed = (low: string, stems: Stems): boolean => {
  const deed = (low.match(DEED) ?? low.match(DONE) ?? low.match(DID))?.[1];
  return deed !== undefined && !stems.has(family(stem(deed)));
};

/** `Nothing was copied`, `no files were opened`: the answer that nobody has yet. */
const NOTHING = /\b(?:nothing|none(?: of \w+ \w+)?|nobody|no one)\b|\bno ([a-z]+)(?: ([a-z]+))?\b/;
const denies = (low: string, own: Stems, { sentence, stems, confirmed }: Asked): boolean => {
  const deed = low.match(DEED)?.[1];
  if (deed === undefined) return false;
  const stemmed = family(stem(deed));
  const denied = sentence.low.match(NOTHING);
  if (denied === null || !stems.has(stemmed) || confirmed.has(stemmed)) return false;
  const [, first, second] = denied;
  return first === undefined || [first, second ?? ''].some((word) => own.has(family(stem(word))));
};

/** `Card details were not touched`: who denies the least of it denies all of it. */
const LEAST_DENIED =
  /\b(?:not|never|nor|n't)\b(?: \w+){0,3} (?:touched|accessed|seen|opened|read|involved|affected|compromised|reached|exposed|concerned|part of)\b|n't (?:\w+ )?(?:touched|accessed|seen|opened|read|involved|affected|compromised|reached|exposed|concerned|part of)\b/;
const deniesLeast = (low: string, own: Stems, { sentence, stems }: Asked): boolean => {
  const deed = low.match(DEED)?.[1];
  if (deed === undefined || !LEAST_DENIED.test(sentence.low)) return false;
  const topic = [...own].filter((one) => one !== family(stem(deed)));
  return topic.length > 1 && topic.every((one) => stems.has(one));
};

/** How much of a claim has to come back, by how many words it has. */
const statesWords = (low: string, own: Stems, stems: Stems): boolean => {
  if (lacksDeed(low, stems)) return false;
  const share = overlap(own, stems);
  const figures = [...own].filter((one) => DIGITS.test(one));
  if (figures.length > 0 && !figures.some((one) => stems.has(one))) return share >= 0.75;
  if (own.size >= 4) return share >= 0.5;
  if (own.size === 3) return share >= ENOUGH;
  if (own.size === 1 && low.split(' ').length > 2 && !/ (?:is|was|are|were|has|had) /.test(low)) return false;
  return share === 1 && (own.size === 2 || !OTHER_CLAIM.test(low));
};

/** A suspected cause that the claim names: gas leak as cause. */
const NAMED_CAUSE =
  /^(.+?) as (?:the |a |its )?(?:\w+ )?(?:cause|reason|source|way in|entry point|culprit|motive|origin|explanation)$/;
const GIVES_REASON = /\b(?:because|having|from|due|since|as|through|with)\b/;
const isNamed = (named: Stems, { low }: Sentence, stems: Stems): boolean => {
  const share = overlap(named, stems);
  return share >= 0.66 || (share >= 0.5 && GIVES_REASON.test(low));
};

const TAKEN_UP = /^\W*(?:it|its|they|their|them|this|that|these|those|he|she|his|her|the)\b/;
/** What the sentence before named, and this one says it of. */
const takesUp = ({ low, own }: Claim, { sentence, stems, before }: Asked): boolean =>
  own.size > 1 &&
  own.size < 4 &&
  !lacksDeed(low, stems) &&
  TAKEN_UP.test(sentence.low) &&
  overlap(own, stems) >= 0.5 &&
  [...own].every((one) => stems.has(one) || before.has(one));

/** The text says that it is open in more of its words than this sentence has, or of what it is about. */
const isLeftOpen = ({ low, own, open }: Claim, { stems }: Asked): boolean => {
  const share = overlap(own, stems);
  const [about = ''] = own;
  return open.some(
    (one) => (share > 0 && overlap(own, one) >= share) || (supposes(low) && one.has(about) && !stems.has(about)),
  );
};

/** A name in the claim, which no fact confirms, stands there flat. */
const saysName = ({ names }: Claim, { sentence, confirmed }: Asked): boolean =>
  names.some((name) => sentence.low.includes(name) && !confirmed.has(family(stem(name))));

/** Why it happened, where that is open. */
const WHY =
  /\b(?:why|cause|causes|caused|reason|source|what (?:made|led|happened|went|set)|how (?:it|this|that|they|he|she|the|we|so))\b/;

/** Nothing in the text leaves it open, nor why it happened. */
const isNeverOpen = ({ low, supposed, open, whyOpen }: Claim, { stems, confirmed }: Asked): boolean =>
  !whyOpen && open.length === 0 && supposes(low) && comesBack(supposed, stems, confirmed);

const isGivenAway = (claim: Claim, asked: Asked): boolean => isNeverOpen(claim, asked) || saysName(claim, asked);

const states = (claim: Claim, asked: Asked): boolean => {
  const { low, own, given } = claim;
  // What still holds is another matter than what held then.
  if (/\bstill\b/.test(low) && !/\b(?:still|no longer|any ?more)\b/.test(asked.sentence.low)) return false;
  if (given.value !== null) return statesSuspected(claim, given.value, asked);
  if (isGivenAway(claim, asked)) return true;
  if (namesNoCause(low, asked.sentence.low) || lacksBeyond(low, asked.sentence.low)) return false;
  if (statesFigure(own, asked.stems) || namesHazard(low, asked)) return true;
  if (excludesOthers(low, asked.sentence.low) && overlap(own, asked.stems) > 0) return true;
  if (denies(low, own, asked) || deniesLeast(low, own, asked)) return true;
  return statesByKind(claim, asked) ?? (own.size > 0 && (statesWords(low, own, asked.stems) || takesUp(claim, asked)));
};

/** A name at the end says who it was or where; a month is none. */
const NAME =
  /(?<=\S )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][a-z]{4,}$/;
const namesIn = (claim: string): readonly string[] => (claim.match(NAME) ?? []).map((name) => name.toLowerCase());

const claimOf = (given: Unconfirmed, open: readonly Stems[], whyOpen: boolean): Claim => {
  const low = given.claim
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/\b(?:put|offered|listed)(?: up)? for sale\b/, 'sold');
  const suspected = low.match(SUSPECTED);
  const own = stemsOf(low);
  return {
    given,
    low,
    own,
    supposed: stemsOf(suspectedOf(low)),
    names: supposes(low) ? namesIn(given.claim) : [],
    open: open.filter((one) => overlap(own, one) > 0),
    whyOpen,
    valued: stemsOf(String(given.value ?? '')),
    suspected: stemsOf(suspected?.[1] ?? suspected?.[2] ?? ''),
    named: stemsOf(low.match(NAMED_CAUSE)?.[1] ?? ''),
  };
};

/** Names of facts that any sentence touches. */
const OTHER_CLAIM = /\b(?:time|date|place|status|location|damage|loss|losses|duration|compensation|severity|impact)\b/;

/** The whole of a confirmed fact may stand flat, even where it shares words with a claim. */
const BECAUSE = /\b(?:because|due to|caused by)\b(.+)/;
const isConfirmed = ({ sentence, stems, confirmed }: Asked): boolean => {
  const reason = stemsOf(sentence.low.match(BECAUSE)?.[1] ?? '');
  return overlap(stems, confirmed) >= 0.6 || (reason.size > 2 && overlap(reason, confirmed) >= 0.5);
};

/** What is still open; where the cause is confirmed, why it happened no longer is. */
const openClaims = ({ confirmed, unconfirmed }: Facts, open: readonly Stems[], whyOpen: boolean): readonly Claim[] => {
  const cause = [...confirmed.keys()].some((name) => /cause|reason/i.test(name));
  return unconfirmed
    .map((one) => claimOf(one, open, whyOpen))
    .filter(({ given }) => !(cause && ABOUT_CAUSE.test(given.claim.toLowerCase()) && given.value === null));
};

/** Something is supposed, and the text knows of nothing that is open. */
const settled = (prose: Prose, claims: readonly Claim[]): readonly Hit[] => {
  const claim = claims.find(({ low, given }) => given.value !== null || supposes(low))?.given;
  if (claim === undefined || !leavesNothingOpen(prose)) return [];
  return atEnd(prose).map((hit) => ({ ...hit, severity: 'warning', params: { claim: claim.claim } }));
};

export const unconfirmedAsFact: Rule = (prose: Prose, { facts }): readonly Hit[] => {
  if (facts === null || facts.unconfirmed.length === 0) return [];
  const confirmed = stemsOf([...facts.confirmed].flatMap(([name, values]) => [name, ...values]).join(' '));
  const read: Stems[] = [];
  const stemsAt = (index: number): Stems => (read[index] ??= stemsOf(prose.sentences[index]?.low ?? ''));
  const open = prose.sentences.filter(isOpen);
  const claims = openClaims(
    facts,
    open.map(({ index }) => stemsAt(index)),
    open.some(({ low }) => WHY.test(low)),
  );
  const told = prose.sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'heading' || isOpen(sentence) || asksOnly(sentence.low)) return [];
    const { index } = sentence;
    const asked: Asked = { sentence, stems: stemsAt(index), before: stemsAt(index - 1), confirmed };
    const claim = claims.find((one) => states(one, asked) && !isLeftOpen(one, asked))?.given;
    if (claim === undefined || (claim.value === null && isConfirmed(asked))) return [];
    const found = sentence.low.match(/^.*$/s);
    return found === null ? [] : [{ ...hitAt(sentence, found), params: { claim: claim.claim } }];
  });
  return told.length > 0 || open.length > 0 ? told : settled(prose, claims);
};
