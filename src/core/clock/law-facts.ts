/** Owns which facts the laws look at: an answer to any other moves no legal clock. */
import type { FactId } from '../fact/model.ts';
import { factsOf, type When } from '../playbook/condition.ts';
import type { Content } from '../playbook/model.ts';
import { MARKETS } from './law.ts';
import type { MomentSource } from './model.ts';
import type { RegimeClock } from './regime.ts';

type Moments = Content['moments'];

const ofWhen = (when: When | null): readonly FactId[] => (when === null ? [] : factsOf(when.condition));

const ofSource = (source: MomentSource): readonly FactId[] =>
  source.from === 'heard' ? [] : [source.answered, ...ofWhen(source.when)];

const ofMoment = (fact: FactId | null, moments: Moments): readonly FactId[] =>
  fact === null ? [] : [fact, ...(moments[fact] ?? []).flatMap(ofSource)];

const ofClock = ({ from, when, variants }: RegimeClock, moments: Moments): readonly FactId[] => [
  ...ofMoment(from, moments),
  ...ofWhen(when),
  ...variants.flatMap((variant) => [...ofWhen(variant.when), ...ofMoment(variant.from, moments)]),
];

const lookedAt = ({ regimes, moments }: Content): ReadonlySet<FactId> =>
  new Set([
    MARKETS,
    ...Object.values(regimes).flatMap(({ when, clocks }) => [
      ...ofWhen(when),
      ...clocks.flatMap((clock) => ofClock(clock, moments)),
    ]),
  ]);

/** Content never changes, so what its laws look at is found once. */
const known = new WeakMap<Content, ReadonlySet<FactId>>();

/** Whether a law looks at one of these facts. The level may move with any of them. */
export const concernsLaw = (facts: readonly FactId[], content: Content): boolean => {
  const looked = known.get(content) ?? lookedAt(content);
  known.set(content, looked);
  return looked.has('severity') || facts.some((fact) => looked.has(fact));
};
