/** Owns what the check knows of English. */
import type { Language } from '../language.ts';
import { RULES } from './rules.ts';

const never = (): boolean => false;

export const ENGLISH: Language = {
  fold: (text) => text,
  rules: RULES,
  parts: {
    responsibility: never,
    repair: never,
    regret: never,
    explanation: never,
    change: never,
    forgiveness: never,
    dated: never,
    known: never,
    'not-known': never,
    concern: never,
    doing: never,
    'people-action': never,
    'next-word': never,
    contact: never,
  },
  kind: () => 'holding',
  harm: () => [],
  forbids: never,
};
