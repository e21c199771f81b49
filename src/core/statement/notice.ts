/** Owns what the laws of a notice ask of its words: what they must not hold, and what is still open in them. */
import type { Regime } from '../clock/regime.ts';
import type { FactId } from '../fact/model.ts';
import type { State } from '../incident/state.ts';
import type { Lang } from '../lang.ts';
import type { Content } from '../playbook/model.ts';
import type { Template } from './model.ts';

/** The laws a template is written for, as far as this content has them. */
export const lawsOf = ({ notice }: Template, content: Content): readonly Regime[] =>
  (notice?.regimes ?? []).flatMap((id) => content.regimes?.[id] ?? []);

/** The words of a text that these laws forbid, as the laws write them. */
export const forbiddenIn = (text: string, laws: readonly Regime[], lang: Lang): readonly string[] => {
  const words = text.toLowerCase();
  const found = laws.flatMap(({ forbidden }) => forbidden[lang].filter((word) => words.includes(word.toLowerCase())));
  return [...new Set(found)];
};

/** The facts that these laws ask for and that nobody has given yet. */
export const openFields = ({ notice }: Template, state: State): readonly FactId[] => {
  const asked = Object.values(notice?.fields ?? {}).flat();
  return [...new Set(asked)].filter((fact) => state.facts[fact]?.answer.kind !== 'value');
};
