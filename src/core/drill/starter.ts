/** Owns the words of a first scenario of one's own; whoever speaks a language gives them. */
import type { Lang } from '../lang.ts';

export type ScenarioStarter = { readonly id: string; readonly lang: Lang; readonly zone: string };

export type ScenarioStarterWords = {
  readonly title: string;
  readonly summary: string;
  readonly background: readonly string[];
  /** What the owner, and whoever answers customers, knows. */
  readonly owner: string;
  readonly counter: string;
  readonly brand: string;
  readonly objective: Readonly<Record<'title' | 'good' | 'middling' | 'bad' | 'asked' | 'told', string>>;
  readonly call: Readonly<Record<'from' | 'text' | 'expect' | 'hint' | 'flag', string>>;
  readonly post: Readonly<Record<'from' | 'text' | 'expect', string>>;
};
