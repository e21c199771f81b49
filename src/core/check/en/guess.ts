/** Guesses from an English text what kind it is and what harm it tells of. */
import type { Harm, Kind } from '../model.ts';
import { phrases } from '../phrases.ts';
import type { Prose } from '../prose.ts';

const STAFF = phrases(
  'to all staff | all staff | to all (?:\\w+ )?(?:managers|colleagues|employees|teams|branch\\w*) | dear (?:colleagues|team|all) | hi team | internal (?:note|memo|only|use|message|update) | memo | staff note | note to staff | handover | what to say | what not to say | if (?:a |an |the )?(?:journalists?|customers?|press|reporters?|callers?|guests?|anyone|anybody|someone|somebody|parents?|people) (?:asks?|calls?|phones?|rings?) | do not (?:post|share|speak)',
);
const TO_US = /^(?:team|all|everyone|everybody|folks|colleagues|gang|crew)\b[^.\n]{0,24}[,:–—]/m;
const RECALL = phrases('recall(?:s|ed|ing)? | lots? [a-z]*\\d\\S* | batch(?:es)? [a-z]*\\d\\S* | stop using');
const BREACH = phrases(
  'data (?:breach|incident|leak) | passwords? | e-mail addresses | personal data | copied | downloaded | attacker | intruder | hacked | database | accounts? (?:was|were) accessed',
);
const LETTER =
  /^(?:dear (?:mr|mrs|ms|miss|dr|[a-z]+)\b|hi [a-z]+|hello [a-z]+|thank you for (?:your|writing|telling)|thanks for)/m;
const MANY =
  /^dear (?:all|customers?|guests?|parents?|members?|passengers?|neighbou?rs|patients|readers?|friends|colleagues|residents|users|visitors|clients)/m;
const FALSE_CLAIM = phrases(
  '(?:is|are|was|were) (?:false|untrue|not true|wrong|incorrect|fake) | rumou?rs? | clarif\\w+ | we correct | correction | set the record | contrary to | claims? (?:that|circulating) | never (?:made|said|sold|used)',
);
/** Somebody says something of us, and we say it is not so. */
const SAID_OF_US = phrases(
  '(?:posts?|videos?|articles?|reviews?|story|stories|messages?|screenshots?|threads?|clips?|papers?|people|someone|somebody|users?|blogs?|channels?|reports?|letters?|leaflets?)(?: \\w+){0,4} (?:says?|said|claims?|claimed|alleges?|alleged|suggests?|shows?|accuses?|insinuates?|asserts?|tells?|spreads?|states?)',
);
const NOT_SO = phrases(
  "(?:it|this|that|they|which|neither) (?:is|was|are|were|did|does|do|has|have)(?:n't| not) | no truth | never (?:happened|did|was|were|had|has|have|been) | invented | made up | we (?:did|do|have|are|were)(?:n't| not) | nothing of the (?:kind|sort)",
);
const BEGINNING = 320;
const deniesWhatIsSaid = (low: string): boolean =>
  SAID_OF_US.test(low.slice(0, BEGINNING)) && (NOT_SO.test(low) || FALSE_CLAIM.test(low));

const NOT_KNOWN = phrases(
  "not (?:yet )?known | don't (?:yet )?know | do not (?:yet )?know | unknown | investigat\\w+ | next (?:update|statement|news|information)",
);
const SORRY = phrases('sorry | apolog\\w+');

export const guessKind = (prose: Prose): Kind => {
  const { low } = prose;
  const sorry = SORRY.test(low);
  if (STAFF.test(low) || TO_US.test(low.slice(0, BEGINNING))) return 'internal';
  if (BREACH.test(low)) return 'breach';
  if (RECALL.test(low)) return 'recall';
  if (LETTER.test(low) && !MANY.test(low)) return 'reply';
  if (deniesWhatIsSaid(low) || (FALSE_CLAIM.test(low) && !sorry)) return 'clarification';
  if (NOT_KNOWN.test(low)) return 'holding';
  return sorry ? 'apology' : low.length < 280 ? 'social' : 'holding';
};

const HURT = phrases(
  'injur\\w+ | hurt | hospital\\w* | ill | sick | died | dead | death | killed | burn(?:s|ed|t) | poison\\w* | choked? | broke (?:his|her|their|an) | allergic reaction | ambulance | paramedics? | unwell | wound\\w* | scald\\w* | stitches | vomit\\w* | infected',
);
const DATA = phrases(
  'personal data | passwords? | e-mail addresses | email addresses | copied | database | data breach | identity | passport numbers? | card numbers | leaked | hacked | records of | could be read by',
);
const ANNOYED = phrases(
  'late | delay\\w* | cancell\\w+ | outage | down | refund\\w* | overcharg\\w+ | wrong (?:size|order|bill) | waited | queue\\w*',
);

const NOBODY =
  /\b(?:nobody|no one|no-one|none of (?:them|us|you)|no (?:guests?|customers?|people|child(?:ren)?|injur\w+))(?:'s| is| was| were| has been| fell| became| got)? ?(?:ill|hurt|sick|injured|burned|burnt|unwell|harmed|reported)?\b/g;

export const guessHarm = ({ low }: Prose): readonly Harm[] => {
  const found: Harm[] = [];
  if (HURT.test(low.replace(NOBODY, ' '))) found.push('injury');
  if (DATA.test(low)) found.push('data');
  if (found.length === 0 && ANNOYED.test(low)) found.push('inconvenience');
  return found;
};
