/** Owns the agreed lines of an incident: what everybody says, what is not said and why, what is answered to a hard question. */
import { type Issue, issue, NOWHERE } from '../issue.ts';
import type { Lang } from '../lang.ts';
import type { Instant } from '../time.ts';

/** A key message; something that is not said, with why; a question with its answer. */
export const LINE_KINDS = ['message', 'unsaid', 'answer'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** How a question is met: it can be said, it is not known or not for now, it is never talked about. */
export const POSTURES = ['say', 'later', 'never'] as const;
export type Posture = (typeof POSTURES)[number];

export type AgreedLine = {
  readonly id: string;
  readonly kind: LineKind;
  /** The question, or what is not said; empty for a key message. */
  readonly about: string;
  /** The words: a message, an answer, the reason. */
  readonly text: string;
  readonly posture: Posture | null;
  readonly lang: Lang;
  readonly by: string;
  readonly at: Instant;
};

const LONGEST = 2_000;

/** Why a line cannot be agreed as it was given; null where it can. */
export const wrongLine = (kind: LineKind, about: string, text: string): Issue | null => {
  const length = Math.max(about.length, text.length);
  if (text.trim() === '' || (kind !== 'message' && about.trim() === ''))
    return issue('value.empty', NOWHERE, { fact: 'TEXT' });
  return length > LONGEST ? issue('value.too-long', NOWHERE, { length, max: LONGEST }) : null;
};
