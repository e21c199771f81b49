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

/** The laws of a template that hold where it was sold; all of them while nobody has said where. */
const lawsHere = (template: Template, state: State, content: Content): readonly Regime[] => {
  const answer = state.facts['markets']?.answer;
  const laws = lawsOf(template, content);
  if (answer?.kind !== 'value' || !Array.isArray(answer.value)) return laws;
  const markets: readonly string[] = answer.value;
  return laws.filter(({ jurisdiction }) => markets.includes(jurisdiction.toLowerCase()));
};

/** The facts that the laws of these places ask for and that nobody has given yet; of a list of our own all of it counts. */
export const openFields = (template: Template, state: State, content: Content): readonly FactId[] => {
  const { fields = {}, house = false } = template.notice ?? {};
  const asked = house ? Object.keys(fields) : lawsHere(template, state, content).flatMap((law) => law.fields);
  const facts = new Set(asked.flatMap((field) => fields[field] ?? []));
  return [...facts].filter((fact) => state.facts[fact]?.answer.kind !== 'value');
};
