/**
 * Chooses what to try where not everything can be: any two things that can stand together are tried together once.
 * What can still be decided at one step is one thing, so answers that are read together are tried in all their mixes.
 */
import type { Fact, FactId } from '../../src/core/fact/model.ts';
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

/** A step that decides by these facts. */
type Deciding = { readonly place: string; readonly way: Way; readonly facts: readonly FactId[] };

/** What is ahead of a place, whatever has been said. */
type Outlook = {
  readonly first: Met | undefined;
  readonly deciding: readonly Deciding[];
  readonly standings: Standings;
  readonly asked: ReadonlySet<FactId>;
};

/** The lines that may be taken at each step ahead, and a short name for all of them. */
type Lines = { readonly each: readonly string[]; readonly name: string };

/** What is ahead of an ask: the choices, all facts they look at, and which lines they come to by what those are. */
type Prospect = Outlook & {
  readonly choices: readonly Choice[];
  readonly facts: readonly FactId[];
  readonly lines: Map<string, Lines>;
};

const factsOf = (step: Step): readonly FactId[] => [...new Set(leavesAt(step).map(({ fact }) => fact))];

const deciding = ({ at, step }: Met): readonly Deciding[] => {
  const way = wayOf(step);
  const facts = factsOf(step);
  return way && facts.length > 0 ? [{ place: placeOf(at), way, facts }] : [];
};

/** The choices there are: one for a step and those of its facts that still matter. */
type Choices = Map<string, Choice>;

const choiceAt = (
  known: Choices,
  { place, way, facts: all }: Deciding,
  matter: ReadonlySet<FactId>,
): readonly Choice[] => {
  const facts = all.filter((fact) => matter.has(fact));
  if (facts.length === 0) return [];
  return [remembered(known, `${place} ${facts.join()}`, () => ({ way, facts, lines: new Map() }))];
};

const everywhere = (content: Content): readonly Met[] => {
  const met = Object.values(content.playbooks).flatMap(({ id, start }) =>
    ahead(content, { playbook: id, step: start }),
  );
  return [...new Map(met.map((one) => [placeOf(one.at), one])).values()];
};

const inWords = new WeakMap<Fact, string>();

/** An answer as a text. A fact stays the same thing in all states behind it, so it is put into words once. */
const wordsOf = (fact: Fact): string =>
  remembered(inWords, fact, () => {
    const { answer } = fact;
    return answer.kind === 'value' ? `${JSON.stringify(answer.value)} ${answer.certainty}` : answer.kind;
  });

/** What was said to each fact, as a text, or that nothing was and nothing will be; nothing at all where it is open. */
const saidIn =
  (state: State, open: (fact: FactId) => boolean) =>
  (id: FactId): string => {
    if (open(id)) return '';
    if (id === 'severity') return String(state.severity?.level);
    const fact = state.facts[id];
    return fact ? wordsOf(fact) : 'never asked';
  };

/** How a state stands: for each step ahead the lines it may still take, and how it is with all else that is looked at. */
type Terms = { readonly lines: Lines; readonly signs: readonly string[] };

const termsIn = (content: Content): ((state: State) => Terms) => {
  const behind: Awaited = awaited(everywhere(content));
  const prospects = new Map<string, Prospect>();
  const outlooks = new Map<string, Outlook>();
  const known: Choices = new Map();
  const names = new Map<string, string>();
  const named = (each: readonly string[]): Lines => ({
    each,
    name: remembered(names, each.join(' '), () => String(names.size)),
  });
  const outlook = (at: StepRef): Outlook => {
    const met = ahead(content, at);
    return {
      first: met[0],
      deciding: met.flatMap(deciding),
      standings: standingsOf(content, met),
      asked: askedIn(content, met),
    };
  };
  const prospect = (at: StepRef, ask: string): Prospect => {
    const here = remembered(outlooks, placeOf(at), () => outlook(at));
    const matter = here.first ? mattering(here.first, behind, ask) : new Set<FactId>();
    const choices = here.deciding.flatMap((one) => choiceAt(known, one, matter));
    return { ...here, choices, facts: [...new Set(choices.flatMap(({ facts }) => facts))], lines: new Map() };
  };
  return (state) => {
    const ask = state.ask?.id ?? '';
    const here = remembered(prospects, askPlace(state), () => prospect(state, ask));
    const open = (fact: FactId): boolean => fact === ask || (state.facts[fact] === undefined && here.asked.has(fact));
    const said = saidIn(state, open);
    const lines = ({ way, facts, lines }: Choice): string =>
      remembered(lines, facts.map(said).join('|'), () => {
        const view = wayView(state, content.facts);
        const fixed: Fixed = ({ fact }) => facts.includes(fact) && !open(fact);
        return linesOf(way, view, fixed)
          .map(({ line }) => line)
          .join();
      });
    const taken = (): Lines => named(here.choices.map(lines));
    return {
      lines: remembered(here.lines, here.facts.map(said).join('|'), taken),
      signs: signsOf(content, here.standings, state),
    };
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
  const known = new WeakMap<State, Terms>();
  const termsOf = (state: State): Terms => remembered(known, state, () => terms(state));
  return {
    key: (state) => {
      const { lines, signs } = termsOf(state);
      return `${askPlace(state)} ${lines.name} ${signs.join('')}`;
    },
    answers: (state, ask) => {
      const { lines, signs } = termsOf(state);
      const pairing = remembered(tried, askPlace(state), () => new Pairing());
      const here = pairing.mix([...lines.each, ...signs]);
      const fresh = pairing.fresh(here);
      return told(state, ask).filter(({ said }, index) => pairing.freshWith(here, said) || (fresh && index === 0));
    },
  };
};
