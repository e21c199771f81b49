/** Owns the shape of what is said about agreed lines, and about what differs from them. */
import type { DifferenceKind } from '../core/statement/agree.ts';
import type { Posture } from '../core/statement/lines.ts';

export type LinesWords = {
  readonly heading: (title: string) => string;
  readonly speaks: (who: string, deputy: string | null) => string;
  readonly speaksNobody: string;
  readonly messages: string;
  readonly sure: string;
  readonly unsure: string;
  readonly unknown: string;
  readonly unsaid: string;
  readonly because: (about: string, why: string) => string;
  readonly personal: (names: readonly string[]) => string;
  readonly answers: string;
  readonly posture: Readonly<Record<Posture, string>>;
  /** Agreed in another language only, and so not in a draft. */
  readonly elsewhere: (count: number, lang: string, command: string) => string;
  readonly out: string;
  readonly outOne: (title: string, audience: string, when: string, where: readonly string[]) => string;
  readonly next: (when: string) => string;
  readonly none: string;
  readonly howTo: (incident: string) => string;
  readonly added: (id: string) => string;
  readonly struck: string;
  /** Over what differs in a text. */
  readonly differs: (count: number) => string;
  readonly same: string;
  readonly kind: Readonly<Record<DifferenceKind, string>>;
  readonly difference: (kind: string, found: string, agreed: readonly string[], where: string) => string;
};
