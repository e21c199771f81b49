/** The line that warns of deadlines the kit does not know: it stands until the places are known, gives way where laws cover them, and stays where none does. */
import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../../../src/core/clock/regime.ts';
import { severityView } from '../../../src/core/incident/view.ts';
import { truth } from '../../../src/core/playbook/condition.ts';
import { caseOf, change, open } from '../../support/incident.ts';
import { shippedContent } from '../../support/shipped.ts';

const shipped = await shippedContent();

const stands = (playbook: string, markets: string | null): boolean => {
  const said = markets === null ? [] : [change('markets', markets), change('data_sector', 'none')];
  const { desk } = caseOf(shipped)(open(playbook), ...said);
  const when = shipped.playbooks[playbook]?.headerWhen;
  return when != null && truth(when.condition, severityView(desk.state(), shipped.facts)) === true;
};

/** Places for which a law about the matter has a clock for the company. */
const covered = (matter: 'recall' | 'data'): readonly Jurisdiction[] => [
  ...new Set(
    Object.values(shipped.regimes).flatMap(({ matters, inForce, basis, jurisdiction, clocks }) =>
      matters.includes(matter) && inForce && basis === 'law' && clocks.some(({ role }) => role !== 'reference')
        ? [jurisdiction]
        : [],
    ),
  ),
];

describe.each([
  ['defect-recall', 'recall'],
  ['data-incident', 'data'],
] as const)('%s', (playbook, matter) => {
  const places = shipped.facts['markets']?.choices ?? [];

  it('warns while nobody has said where', () => expect(stands(playbook, null)).toBe(true));

  it.each(places)('in %s warns exactly where no law of the place is known', (place) =>
    expect(stands(playbook, place)).toBe(!covered(matter).includes(place.toUpperCase() as Jurisdiction)),
  );

  it('warns where one of several places is not covered', () => expect(stands(playbook, 'tw,other')).toBe(true));
});
