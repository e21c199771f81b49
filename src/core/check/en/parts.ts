/** Which parts of an apology and of a first statement an English text holds. */
import type { Part } from '../model.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Prose, Sentence } from '../prose.ts';
import { hasAction } from './action.ts';
import { hasContact } from './contact.ts';
import { hasNextWord } from './next-word.ts';

import { dated, owns, repairs } from './signs.ts';

const says =
  (sign: Phrases) =>
  ({ low }: Prose): boolean =>
    sign.test(low);
const some =
  (is: (low: string) => boolean) =>
  (prose: Prose): boolean =>
    prose.sentences.some(({ low }: Sentence) => is(low));

const REGRET = phrases('sorry | apolog\\w+ | regret\\w* | ashamed | sadden\\w* | grieve\\w*');
const WHY = phrases(
  "because | cause\\w* | reason | due to | had (?:been|not) | hadn't | was (?:set|left|not) | came from | the \\w+ (?:broke|failed|stood|was) | by mistake | clicked | forgot | not (?:yet )?known (?:why|how)",
);
const CHANGE = phrases(
  'from now on | since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|today|yesterday|\\d) | starting | as of | from (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|\\d|\\w+ \\d) | changed | no longer | new (?:rule|check|system|process|lock|alarm) | second person | each \\w+ is | every \\w+ is | will (?:be )?(?:checked|inspected|trained|tested)',
);
const FORGIVENESS = phrases(
  'forgive\\w* | forgiveness | your understanding | your patience | pardon | another chance | second chance',
);
const KNOWN = phrases(
  'on \\w+day | yesterday | today | this morning | last night | at \\d | on \\d | what we know | we know | has been | have been | was found | were found | found',
);
const NOT_KNOWN = phrases(
  "not (?:yet )?(?:been )?(?:known|clear|confirmed|established|certain) | (?:don't|do not|doesn't|does not) (?:yet )?know | unknown | unclear | whether | cannot (?:yet )?say | can't (?:yet )?say | still (?:being|checking|looking) | remains open | is open | is being (?:examined|checked|looked|tested|investigated)",
);
const CONCERN = phrases(
  'sorry | apolog\\w+ | wish (?:them|her|him|you|all|both) | recovery | thoughts | with (?:them|her|him|the famil\\w+|their famil\\w+) | families | concern\\w* | we know (?:what|how|that|some) | grieve | think of | feel for | care',
);
const DOING = phrases(
  "(?:we|i)(?:'ve|'re| have| are| will|'ll)? (?:\\w+ )?(?:stopped|closed|taken|reported|informed|called|asked|engaged|checking|working|looking|investigating|testing|paying|told|sent|doing|started|switched|began|visited|contacted|spoken|met) | investigat\\w+ | laborator\\w+ | engineers? | is testing | are on site | is on site | stays? (?:closed|shut) | is closed | sales? stopped | has been (?:taken|closed|informed|stopped)",
);

export const PARTS: Readonly<Record<Part, (prose: Prose) => boolean>> = {
  responsibility: some(owns),
  repair: some(repairs),
  regret: says(REGRET),
  explanation: says(WHY),
  change: says(CHANGE),
  forgiveness: says(FORGIVENESS),
  dated: some(dated),
  known: says(KNOWN),
  'not-known': says(NOT_KNOWN),
  concern: says(CONCERN),
  doing: says(DOING),
  'people-action': hasAction,
  'next-word': hasNextWord,
  contact: hasContact,
};
