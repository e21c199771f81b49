/** Rules on laws: only what binds the company, is in force and was read may be a deadline, and each says how it is counted. */
import type { Count, RegimeClock } from '../../clock/regime.ts';
import { type Issue, issue } from '../../issue.ts';
import type { IssueParams } from '../../issue-codes.ts';
import { nearest } from '../../nearest.ts';
import type { RegimeIssues } from '../issues.ts';
import { clocksOf, type NamedClock, pathOf, regimesOf } from './laws.ts';
import type { Compiled, Rule } from './rule.ts';

/** A rule on one clock at a time; what it finds stands at one key of the clock. */
const onClock = <C extends keyof RegimeIssues>(
  code: C,
  key: string,
  look: (named: NamedClock, compiled: Compiled) => IssueParams[C] | null,
): Rule => ({
  code,
  check: (compiled) =>
    clocksOf(compiled).flatMap((named): readonly Issue[] => {
      const params = look(named, compiled);
      return params === null ? [] : [issue(code, compiled.origin.place(pathOf(named, key)), params)];
    }),
});

const bad = (wrong: boolean, { clock }: NamedClock): { clock: string } | null => (wrong ? { clock: clock.id } : null);

const isDeadline = ({ clock }: NamedClock): boolean => clock.role === 'deadline';

/** Deadlines and reminders ask the company to do something; a reference is only to be read. */
const asks = ({ clock }: NamedClock): boolean => clock.role !== 'reference';

const DUTIES: readonly Rule[] = [
  onClock('regime.not-law', 'role', (named) => {
    const { id, role, basis } = named.clock;
    const enough = isDeadline(named) ? basis === 'law' : basis !== 'convention';
    return enough || !asks(named) ? null : { clock: id, role, basis };
  }),
  onClock('regime.not-in-force', 'role', (named) => bad(asks(named) && !named.regime.inForce, named)),
  onClock('regime.unread', 'role', (named) => bad(asks(named) && named.clock.confidence === 'low', named)),
  onClock('regime.not-ours', 'binds', (named) => {
    const { id, binds } = named.clock;
    return asks(named) && binds !== 'company' ? { clock: id, binds } : null;
  }),
  onClock('regime.no-period', 'role', (named) => bad(isDeadline(named) && named.clock.count === null, named)),
  onClock('regime.no-moment', 'from', (named) => bad(asks(named) && named.clock.from === null, named)),
];

const countsOf = ({ count, variants }: RegimeClock): readonly Count[] =>
  [count, ...variants.map((variant) => variant.count)].filter((each) => each !== null);

/** Hours run from the event itself; of days and months the law has to say whether the first one counts. */
const firstDay = onClock('regime.first-day', 'count', (named) =>
  bad(
    countsOf(named.clock).some(({ unit, starts }) => unit !== 'hours' && starts === 'event'),
    named,
  ),
);

/** The clocks of an incident are told apart by their ids alone, those of convention among them. */
const twice = onClock('regime.clock-twice', 'trigger', ({ regime, clock }, compiled) => {
  if (Object.hasOwn(compiled.content.clocks, clock.id)) return { clock: clock.id, other: 'clocks' };
  const first = regimesOf(compiled).find(({ clocks }) => clocks.some(({ id }) => id === clock.id));
  return first === undefined || first.id === regime.id ? null : { clock: clock.id, other: first.id };
});

const unknownField: Rule = {
  code: 'regime.unknown-field',
  check: (compiled) => {
    const known = Object.keys(compiled.content.noticeFields);
    return regimesOf(compiled).flatMap(({ id, fields }) =>
      fields.flatMap((found, index) => {
        const place = compiled.origin.place(['regimes', id, 'fields', index]);
        return known.includes(found)
          ? []
          : [issue('regime.unknown-field', place, { found, near: nearest(found, known) })];
      }),
    );
  },
};

export const REGIME_RULES: readonly Rule[] = [...DUTIES, firstDay, twice, unknownField];
