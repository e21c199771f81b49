/** The places whose laws count, with the zone of this machine's runtime and the business days that ship. */
import { zonesWith } from '../../src/adapters/zones/zones.ts';
import type { Place } from '../../src/core/clock/count.ts';
import type { Jurisdiction } from '../../src/core/clock/regime.ts';
import { shippedContent } from './shipped.ts';

export const placeOf = async (jurisdiction: Jurisdiction): Promise<Place> => {
  const calendar = (await shippedContent()).calendars[jurisdiction];
  const zone = calendar && zonesWith('').zone(calendar.zone);
  if (!calendar || !zone) throw new RangeError(`no calendar of ${jurisdiction}`);
  return { zone, calendar };
};
