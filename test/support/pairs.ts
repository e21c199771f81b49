/**
 * Chooses what to try where not everything can be: any two things that can stand together are tried together once.
 * What can still be decided at one step is one thing, so answers that are read together are tried in all their mixes.
 */
import type { FactId } from '../../src/core/fact/model.ts';
import type { StepRef } from '../../src/core/incident/events.ts';
import type { State } from '../../src/core/incident/state.ts';
import { wayView } from '../../src/core/incident/view.ts';
import type { Content, Step, Way } from '../../src/core/playbook/model.ts';
import { answersIn } from './answers.ts';
import type { Manner } from './every-path.ts';
import { Pairing } from './pairing.ts';
import { ahead, type Fixed, linesOf, type Met, placeOf, remembered } from './region.ts';
import {
  type Awaited,
  askedIn,
  askPlace,
  awaited,
  leavesAt,
  mattering,
  type Standings,
  signsOf,
  standingsOf,
  wayOf,
} from './ways.ts';

/** A step ahead that decides by answers of now, and which lines it may take by what they are. */
type Choice = { readonly way: Way; readonly facts: readonly FactId[]; readonly lines: Map<string, string> };

/** What is ahead of an ask, whatever has been said. */
type Prospect = {
  readonly choices: readonly Choice[];
  readonly standings: Standings;
  readonly asked: ReadonlySet<FactId>;
};

const factsOf = (step: Step): readonly FactId[] => [...new Set(leavesAt(step).map(({ fact }) => fact))];

/** The choices there are: one for a step and those of its facts that still matter. */
type Choices = Map<string, Choice>;

const choiceAt = (known: Choices, { at, step }: Met, matter: ReadonlySet<FactId>): readonly Choice[] => {
  const way = wayOf(step);
  const facts = factsOf(step).filter((fact) => matter.has(fact));
  if (!way || facts.length === 0) return [];
  return [remembered(known, `${placeOf(at)} ${facts.join()}`, () => ({ way, facts, lines: new Map() }))];
};

const everywhere = (content: Content): readonly Met[] => {
  const met = Object.values(content.playbooks).flatMap(({ id, start }) =>
    ahead(content, { playbook: id, step: start }),
  );
  return [...new Map(met.map((one) => [placeOf(one.at), one])).values()];
};

const NEVER = { kind: 'never asked' } as const;

/** What was said to each fact, as a text, or that nothing was and nothing will be; nothing at all where it is open. */
const saidIn = (state: State, open: (fact: FactId) => boolean): ((fact: FactId) => string) => {
  const known = new Map<FactId, string>();
  const said = (fact: FactId): string => {
    if (open(fact)) return '';
    if (fact === 'severity') return String(state.severity?.level);
    const answer = state.facts[fact]?.answer ?? NEVER;
    return answer.kind === 'value' ? `${JSON.stringify(answer.value)} ${answer.certainty}` : answer.kind;
  };
  return (fact) => remembered(known, fact, () => said(fact));
};

type Terms = (state: State) => readonly string[];

/** The terms of a state: for each step ahead the lines it may still take, and how it stands with all else that is looked at. */
const termsIn = (content: Content): Terms => {
  const behind: Awaited = awaited(everywhere(content));
  const prospects = new Map<string, Prospect>();
  const known: Choices = new Map();
  const prospect = (at: StepRef, ask: string): Prospect => {
    const met = ahead(content, at);
    const [first] = met;
    const matter = first ? mattering(first, behind, ask) : new Set<FactId>();
    const choices = met.flatMap((one) => choiceAt(known, one, matter));
    return { choices, standings: standingsOf(content, met), asked: askedIn(content, met) };
  };
  return (state) => {
    const ask = state.ask?.id ?? '';
    const { choices, standings, asked } = remembered(prospects, askPlace(state), () => prospect(state, ask));
    const open = (fact: FactId): boolean => fact === ask || (state.facts[fact] === undefined && asked.has(fact));
    const said = saidIn(state, open);
    const lines = ({ way, facts, lines }: Choice): string =>
      remembered(lines, facts.map(said).join('|'), () => {
        const view = wayView(state, content.facts);
        const fixed: Fixed = ({ fact }) => facts.includes(fact) && !open(fact);
        return linesOf(way, view, fixed)
          .map(({ line }) => line)
          .join();
      });
    return [...choices.map(lines), ...signsOf(content, standings, state)];
  };
};

/**
 * What is tried from an ask on: each answer that comes together with something ahead for the first time; and one answer
 * where two things ahead do.
 */
export const inPairs = (content: Content): Manner => {
  const terms = termsIn(content);
  const told = answersIn(content, { thrifty: true });
  const tried = new Map<string, Pairing>();
  const known = new WeakMap<State, readonly string[]>();
  const termsOf = (state: State): readonly string[] => {
    const found = known.get(state) ?? terms(state);
    known.set(state, found);
    return found;
  };
  return {
    key: (state) => `${askPlace(state)} ${termsOf(state).join(' ')}`,
    answers: (state, ask) => {
      const pairing = remembered(tried, askPlace(state), () => new Pairing());
      const here = pairing.terms(termsOf(state));
      const fresh = pairing.fresh(here);
      return told(state, ask).filter(({ said }, index) => pairing.freshWith(here, said) || (fresh && index === 0));
    },
  };
};
