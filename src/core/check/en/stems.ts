/** What of a claim comes back in a sentence, whatever the form: words without endings, one for all that mean the same. */

const FILLER = new Set(
  'whether when where what which who whom whose why how that this these those the a an and or of in on at to for from by with without was were is are be been being has have had will would can could may might must shall should do does did not yet so far any some all much many more most other others there here it its they them their our we us you your he she his her out up off into over under about after before during until still also only just number exact total amount result results expected report reports given known status exactly really people person come comes came coming go goes went gone get gets got give gives gave make makes made per each every'.split(
    ' ',
  ),
);
/** Different words for one thing, by their stems. */
const SAME: readonly (readonly string[])[] = [
  'copi download exfiltrat stole stolen taken took extract steal'.split(' '),
  'access open read view seen'.split(' '),
  'intrud attack hack thief culprit perpetrat criminal hit intrusion raid'.split(' '),
  'sold sell sale sales'.split(' '),
  'arson alight torch firebomb incendiar'.split(' '),
  'begin began begun start'.split(' '),
  'remov dismantl detach'.split(' '),
  'injur hurt wound harm'.split(' '),
  'ill sick unwel'.split(' '),
  'contamin tainted pollut'.split(' '),
  'die dead death kill'.split(' '),
  'fire blaze burn'.split(' '),
  'fault blame respons guilt'.split(' '),
  'data record file inform detail letter document list'.split(' '),
  'misus abus fraud'.split(' '),
  'restor back run reopen resum return'.split(' '),
];

/** What of some words is compared: their stems, one for all that mean the same. */
export type Stems = ReadonlySet<string>;

export const stem = (word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/(?<=..)(?:ies|ied)$/, 'y')
    .replace(/(?:ing|edly|ed|es|s|ly|ation|ations|ment)$/, '')
    .slice(0, 6);

/** Of a group's words the first six letters begin a word of it; four of them, or more, that are all of a word do as well. */
const LONGEST = 6;
const SHORTEST = 4;
const BEGINNINGS = new Map<string, number>();
const WHOLE = new Map<string, number>();
const put = (map: Map<string, number>, key: string, group: number): void => {
  if (!map.has(key)) map.set(key, group);
};
for (const [group, words] of SAME.entries())
  for (const word of words) {
    put(BEGINNINGS, word.slice(0, LONGEST), group);
    for (let length = SHORTEST; length <= word.length; length += 1) put(WHOLE, word.slice(0, length), group);
  }

/** `one` is a stem: six letters at most. */
export const family = (one: string): string => {
  let group = WHOLE.get(one) ?? SAME.length;
  for (let length = 1; length <= one.length; length += 1)
    group = Math.min(group, BEGINNINGS.get(one.slice(0, length)) ?? SAME.length);
  return group === SAME.length ? one : `#${group}`;
};

const COUNTS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Small numbers are one word, written out or not. */
const figure = (word: string): string => {
  const count = COUNTS.indexOf(word);
  return count < 1 ? word.replaceAll(',', '') : String(count);
};

/** One thing said in several words. */
const SAID_ROUND: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:lost|losing) (?:their|his|her) li(?:fe|ves)\b|\bpassed away\b|\bdid not survive\b|\bfatalit(?:y|ies)\b|\bfatal\b|\bdied\b|\bdies?\b/g,
    'dead',
  ],
  [/\bset(?:ting)? (?:it |them |the \w+ )?(?:alight|on fire|ablaze)\b|\bset fire to\b|\bset light to\b/g, 'arson'],
  [/\bcame off\b|\btaken off\b|\bcome off\b/g, 'removed'],
  [
    /\bfire (?:brigade|service|department|crews?|officers?|engines?|investigators?|fighters?|safety|alarm|door|drill)\b/g,
    'firefighters',
  ],
  [/\b(?:was|were|is|are|lay|lies|stood|left|been|be) (?:\w+ )?open(?= (?:on|to|at|in|for|until|from)\b)/g, 'exposed'],
  [/\b(?:put|offered|listed|up)(?: up)? for sale\b|\bon (?:sale|offer)\b|\bchanging hands\b/g, 'sold'],
  [
    /\b(?:on|using|looking at|holding) (?:his|her|their|the|a) (?:mobile |cell ?)?phone\b|\btexting\b|\bscrolling\b/g,
    'phoning',
  ],
  [/\bran out of\b|\brun out of\b|\bout of(?= fuel| petrol| diesel)/g, 'shortage'],
  [
    /\b(?:used to work|once worked|no longer works?) (?:for|with|at) us\b|\bex-(?:employee|colleague)\b/g,
    'former employee',
  ],
  [
    /\b(?:on|onto|to|all over) the (?:inter|dark |dark ?web|open )?(?:net|web|internet)\b|\bfor (?:anybody|anyone|all|everybody|everyone) to (?:read|see|download)\b|\bin (?:a|an|the) (?:\w+ )?forums?\b/g,
    'published',
  ],
  [
    /\b(?:opens?|open|runs?|works?|up|going|goes|starts?|fl(?:y|ies)|sails?) again\b|\b(?:returns?|returned|back) (?:to|in) service\b/g,
    'restored',
  ],
  [/\b(?:nod(?:ded|s)? off|dozed? off|dozing|drowsed?|asleep|slept)\b/g, 'sleeping'],
  [/\bfighting for (?:his|her|their|its) li(?:fe|ves)\b|\blife-threatening\b|\bin mortal danger\b/g, 'critical'],
  [/\b(?:went|gone|go|going) over the counter\b|\bleft (?:our|the) (?:shop|shelves|till)s?\b/g, 'sold'],
  [/\bback (?:on|up|at|in service|by|before)\b|\bswitched on again\b/g, 'restored'],
];
const plainly = (text: string): string =>
  SAID_ROUND.reduce((said, [round, plain]) => said.replace(round, plain), text.toLowerCase());

const wordsOf = (text: string): readonly string[] =>
  (plainly(text).match(/[a-z][a-z']*[a-z]|\d[\d.,]*\d|\d/g) ?? []).filter((word) => !FILLER.has(word)).map(figure);

/** The same words come again and again; a text of 10 MB has more than are worth keeping. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, string>();
const familyOf = (word: string): string => {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = family(stem(word));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
};

export const stemsOf = (text: string): Stems => new Set(wordsOf(text).map(familyOf));
