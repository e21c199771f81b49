/** Owns the look at the map in quiet times: what would fail whoever relies on it at night. */
import { type Issue, issue, type Place } from '../issue.ts';
import { nearest } from '../nearest.ts';
import type { RoleId } from '../role.ts';
import type { Day, Kit, Reach } from './model.ts';
import { type Contact, contactsOf, waysTo } from './who.ts';

/** `roles`: those the kit knows. `place`: the file the map stands in. */
export type Looking = { readonly today: Day; readonly roles: readonly RoleId[]; readonly place: Place };

const DAY = 86_400_000;

/** Whole days from one date to another; not a number where one of them is no date. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;

const company = ({ company: { name, contact } }: Kit, { place }: Looking): readonly Issue[] => [
  ...(name === null ? [issue('kit.no-company', place, { what: 'name' })] : []),
  ...(contact === null ? [issue('kit.no-company', place, { what: 'contact' })] : []),
];

const roles = (kit: Kit, { roles: known, place }: Looking): readonly Issue[] => {
  const unset = known.filter((role) => kit.roles[role] === undefined);
  const alone = known.filter((role) => kit.roles[role]?.length === 1);
  const unknown = Object.keys(kit.roles).filter((role) => !known.includes(role));
  return [
    ...(unset.length > 0 ? [issue('kit.roles-unset', place, { roles: unset.join(', ') })] : []),
    ...(alone.length > 0 ? [issue('kit.no-deputy', place, { roles: alone.join(', ') })] : []),
    ...unknown.map((found) => issue('kit.unknown-role', place, { found, near: nearest(found, known) })),
  ];
};

/** How a contact is called, and how they are reached. */
export const reachOf = (contact: Contact): Reach & { readonly name: string } =>
  contact.kind === 'person' ? contact.person : contact.help;

const contact = (of: Contact, kit: Kit, { today, place }: Looking): readonly Issue[] => {
  const { name: who, lastVerified, notReached, ...reach } = reachOf(of);
  if (waysTo(reach).length === 0) return [issue('kit.no-way', place, { who })];
  if (notReached !== null) return [issue('kit.not-reached', place, { who, day: notReached })];
  const days = lastVerified === null ? Number.NaN : daysBetween(lastVerified, today);
  return days > kit.upkeep.staleAfter ? [issue('kit.stale', place, { who, last: lastVerified ?? '', days })] : [];
};

/** Nobody has tried them, in one finding: on the first day that is everybody. */
const untried = (kit: Kit, { today, place }: Looking): readonly Issue[] => {
  const all = contactsOf(kit)
    .map(reachOf)
    .filter(({ lastVerified, notReached, ...reach }) => {
      const tried = notReached !== null || (lastVerified !== null && !Number.isNaN(daysBetween(lastVerified, today)));
      return !tried && waysTo(reach).length > 0;
    });
  return all.length === 0 ? [] : [issue('kit.never-verified', place, { who: all.map(({ name }) => name).join(', ') })];
};

const dates = ({ upkeep }: Kit, { today, place }: Looking): readonly Issue[] =>
  (
    [
      ['review', upkeep.nextReview],
      ['drill', upkeep.nextDrill],
      ['training', upkeep.nextTraining],
    ] as const
  ).flatMap(([what, day]) => (day !== null && day < today ? [issue('kit.date-passed', place, { what, day })] : []));

/** Everything that is missing, old or past. */
export const checkKit = (kit: Kit, looking: Looking): readonly Issue[] => [
  ...company(kit, looking),
  ...roles(kit, looking),
  ...untried(kit, looking),
  ...contactsOf(kit).flatMap((one) => contact(one, kit, looking)),
  ...dates(kit, looking),
];
