/** Who did it, where that is open. */
const WHO_CLAIM =
  /\bwho\b|\b(?:is|was|comes?|came) (?:by|from) (?:an? |the |our )?(?:competitor|rival|former|ex|disgruntled|insider)|\bidentity\b|^(?:the |an? )?(?:\w+ )?(?:intruder|attacker|culprit|perpetrator|hacker|thief)s?$/;

/** Somebody who is suspected, and nothing said of what he did. */
const SUSPECT =
  /^(?:an? |the |some )?(?:former|ex|disgruntled|rival|competing|foreign|unknown)(?:[ -]\w+){1,2}$|^(?:an? |the )?(?:competitor|rival|insider|hackers?|employee|contractor|neighbou?r)s?$/;

/** Whether a claim, in small letters, leaves open who did it. */
export const asksWho = (claim: string): boolean => WHO_CLAIM.test(claim) || SUSPECT.test(claim);

const CULPRIT =
  /\b(?:a |an |the |our |one |by )(?:\w+ ){0,2}(?:former|ex|disgruntled|rival|competitor|hacker|hackers|hacking group|gang|insider|criminal|criminals|foreign|russian|chinese|neighbour|contractor|youths?|teenagers?)\b[^.]{0,60}\b(?:did|took|stole|broke|copied|downloaded|entered|attacked|set|is behind|are behind|was behind|were behind|responsible|carried|planted|gained|used|sent|leaked|sold)\b|\b(?:did|taken|stolen|copied|downloaded|attacked|set|carried out|planted|leaked) by (?:a |an |the |our |one )?(?:\w+ ){0,2}(?:former|ex|disgruntled|rival|competitor|hackers?|gang|insider|employee|colleague|criminals?|group|student)\b/;

/** Somebody is named as the one who did it. */
const DONE_BY =
  /\b(?:was|were|been|being|got|had)\b[^.;]{0,60}\bby (?:an?|the|one of|our|my|somebody (?:from|in)|mr|ms|mrs) (?!unknown|stranger|person|third)\w+/;

/** A post, a letter, a rumour: somebody is said to have made it. */
const PUT_ABOUT =
  /^\W*(?:it|this|that|the (?:post|video|rumou?r|story|letter|review|photo)) (?:was|is|has been) (?:all )?(?:put (?:up|out|about)|written|posted|started|spread|made up|staged|faked|planted|the work of)(?: by)? (?:an?|the|one of|our|my) \w+/;

/** Whether a sentence says who it was, whatever was done. */
export const tellsWho = (low: string): boolean => CULPRIT.test(low) || PUT_ABOUT.test(low);

/** Whether it names somebody as the one who did what it tells of. */
export const isDoneBy = (low: string): boolean => DONE_BY.test(low);
