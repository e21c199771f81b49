/** When a sentence says why something happened, and not only that it did. */
import { phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { type Stems, stemsOf } from './stems.ts';

/** Words that give a reason. */
export const CAUSAL = phrases(`
  caused by | was caused | were caused | the (?:\\w+ )?cause (?:of \\w+ \\w+ |of the \\w+ )?(?:is|was|lies|has been found|turned out) | because | due to | owing to | as a result of | result of | resulted from | traced (?:back )?to | down to | came from | comes from | coming from | stems? from | stemmed from | originated | (?:is|was|lies) (?:the|a|an|our|one) (?:\\w+ )?(?:reason|cause|culprit|source) | reason (?:is|was) | culprit | to blame | (?:is|was|are|were) responsible for (?:the|this|these|those) (?:\\w+ )?(?:fire|accident|collapse|outbreak|leak|breach|crash|explosion|illness\\w*|outage|failure|damage|deaths?|injur\\w+|incident|loss|theft) | fault of | triggered | set off by | brought about by | started (?:when|with|it) | that's where it | that is where it | where it started | (?:is|was) what did it | did it | was what did | (?:that|this|it) did it | led to (?:the|this|it) | gave way because | (?:failed|broke|burst|caught fire|cracked|snapped|collapsed) (?:because|under|from|due) | the fault (?:is|was|lies|lay) | source (?:is|was|of the \\w+ is|of the \\w+ was)
`);

/** What a causal sentence explains: before the because, after the caused. */
const EFFECT_FIRST =
  /^(.*?)\b(?<!')(?:because|due to|owing to|as a result of|caused by|resulted from|traced|came from|comes from|coming from|stems? from|stemmed from|down to|set off by|triggered by|brought about by|fault of)(?![\w])/;
const INCIDENT =
  /\b(?:broke|burst|fell|gave way|came (?:off|loose|open|out)|collapsed|exploded|tipped|snapped|cracked|caught fire|went off|hit|ran into|leaked|stopped|goes|go|^\W*you|^\W*please)\b/;
const HARMED = /\b(?:hurt|injured|burned|burnt|fell|cut|scalded|ill|sick|hospital)\b/;

/** The cause of the hurt is that it broke; the claim is why it broke. */
const explainsHurt = (low: string, effect: string): boolean =>
  HARMED.test(effect) && INCIDENT.test(low.slice(effect.length));

/** What is asked, denied or to come needs its own because: it does not explain what happened. */
const NOT_EXPLAINED =
  /^\W*$|^\W*(?:if|we|i|you|when|unless|should)\b|\b(?:ask|please|can't|cannot|can not|will|won't|don't|do not|isn't|aren't|(?:is|are) (?:not|\w+ing)|should|must|may|could|would|stays?|closed|reach|reached|stopped)\b/;

/** What people tell us, want or had to. */
const OTHER_BECAUSE =
  /\bbecause of (?:this|that|it|us|the (?:delay|wait|mistake|error|outage))\b|\b(?:wants?|had to|have to|need(?:s|ed)? to|asked|told|would like)\b[^,;]*$/;

/** Whose it is, not why it happened. */
const OUR_FAULT =
  /\b(?:fault|problem|failure) (?:is|was|lies|lay) (?:in|with|on) (?:us|me|our (?:own )?(?:side|end|systems?|part|house))\b/;

/** Whether a sentence says why that happened of which the claim leaves the cause open. */
export const explains = (claim: Stems, { low }: Sentence): boolean => {
  if (!CAUSAL.test(low) || OTHER_BECAUSE.test(low) || OUR_FAULT.test(low)) return false;
  const topic = [...claim].filter((one) => !/^(?:cause|reason|source|origin|root|fault|led|happen|trigger)/.test(one));
  const effect = low.match(EFFECT_FIRST)?.[1] ?? null;
  if (effect !== null && (explainsHurt(low, effect) || NOT_EXPLAINED.test(effect))) return false;
  if (topic.length === 0 || /\b(?:did (?:it|that|this)|what did)\b/.test(low)) return true;
  const said = stemsOf(effect ?? low);
  return (
    topic.some((one) => said.has(one)) ||
    /\b(?:it|this|that|which)\b\s*$|^\W*(?:it|this|that|the cause|the reason)\b/.test((effect ?? low).trim())
  );
};
