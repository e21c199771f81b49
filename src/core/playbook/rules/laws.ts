/** Owns the walk over laws for the rules: their clocks, and every moment and condition in them with where it was written. */
import type { Regime, RegimeClock } from '../../clock/regime.ts';
import type { FactId } from '../../fact/model.ts';
import type { When } from '../condition.ts';
import type { Compiled, ContentPath } from './rule.ts';

export type NamedClock = { readonly regime: Regime; readonly clock: RegimeClock };

/** What of all compiled content the walk over laws reads. */
type Lawful = Pick<Compiled, 'content' | 'shipped'>;

/** Somebody's own playbook brings no laws. */
export const regimesOf = ({ content, shipped }: Lawful): readonly Regime[] =>
  shipped ? Object.values(content.regimes) : [];

export const clocksOf = (compiled: Lawful): readonly NamedClock[] =>
  regimesOf(compiled).flatMap((regime) => regime.clocks.map((clock) => ({ regime, clock })));

export const pathOf = ({ regime, clock }: NamedClock, ...rest: ContentPath): ContentPath => [
  'regimes',
  regime.id,
  'clocks',
  clock.id,
  ...rest,
];

/** The facts that clocks count from. */
export const momentsOf = (compiled: Lawful): readonly { readonly fact: FactId; readonly path: ContentPath }[] =>
  clocksOf(compiled).flatMap((named) => {
    const { from, variants } = named.clock;
    const own = from === null ? [] : [{ fact: from, path: pathOf(named, 'from') }];
    const others = variants.flatMap(({ id, from: fact }) =>
      fact === null || fact === from ? [] : [{ fact, path: pathOf(named, 'variants', id, 'from') }],
    );
    return [...own, ...others];
  });

/** Every condition of a law: its own, those of its clocks, and those of their variants. */
export const conditionsOf = (compiled: Lawful): readonly { readonly when: When; readonly path: ContentPath }[] => {
  const one = (when: When | null, path: ContentPath) => (when === null ? [] : [{ when, path }]);
  return [
    ...regimesOf(compiled).flatMap(({ id, when }) => one(when, ['regimes', id, 'when'])),
    ...clocksOf(compiled).flatMap((named) => [
      ...one(named.clock.when, pathOf(named, 'when')),
      ...named.clock.variants.flatMap(({ id, when }) => one(when, pathOf(named, 'variants', id, 'when'))),
    ]),
  ];
};
