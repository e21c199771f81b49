/** Owns what the check knows of English. */
import type { Language } from '../language.ts';
import { open, phrases } from '../phrases.ts';
import type { Sentence } from '../prose.ts';
import { guessHarm, guessKind } from './guess.ts';
import { PARTS } from './parts.ts';

import { RULES } from './rules.ts';
import { SCALES } from './scales.ts';

const FORBIDS = phrases(`
  (?:do not|don't|never|please don't|not to|must not|mustn't|avoid|stop|refrain from|instead of|rather than|no one should|nobody should|should not|shouldn't) (?:\\w+ ){0,4}(?:say|saying|write|writing|use|using|post|posting|tell|telling|answer|answering|promise|promising|guess|guessing|speculat\\w+|phrases?|words?|sentences?|lines?|talk|reply|comment|quote|quoting|call|calling)
  no longer (?:sent|said|used|written|published|say|send|use|write) | not (?:be )?(?:sent|said|used|written) | (?:won't|will not|never) (?:hear|read|find|see) (?:\\w+ ){0,3}(?:from us|here|again) | not [“"‘][\\w' ]+ | (?:phrases?|words?|lines?|sentences?|things|answers?) (?:\\w+ )?to (?:\\w+ )?(?:avoid|keep out|leave out|drop|skip|forget|strike) | avoid(?:,? please)?(?=:?$) | off the menu | no-go\\w* | don'ts | (?:cross|strike|leave|rule)(?: (?:it|them|this|these))? out | what not to say | not to say | phrases to avoid | words to avoid | not this | wrong(?=[:!.]?$) | wrong: | forbidden (?:words|phrases) | we do not say | we don't say | banned (?:words|phrases) | off limits
`);

/** A line of a list with a cross before it. */
const CROSSED = /^(?:[·•*-] ?)?[×✗✘❌🚫]/u;

export const ENGLISH: Language = {
  fold: (text) => text,
  open,
  scales: SCALES,
  rules: RULES,
  parts: PARTS,
  kind: guessKind,
  harm: guessHarm,
  forbids: ({ low }: Sentence) => CROSSED.test(low) || FORBIDS.test(low),
};
