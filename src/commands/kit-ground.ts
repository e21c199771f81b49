/** Owns what the verbs about contacts share: the date here, the roles there are, the file and how a role is called. */
import type { Day, Kit } from '../core/kit/model.ts';
import type { Content } from '../core/playbook/model.ts';
import type { RoleId } from '../core/role.ts';
import type { Naming } from '../text/contacts.ts';
import type { Errand } from './errand.ts';

/** Those a small company fills first; the others follow as the dictionary has them. */
const FIRST: readonly RoleId[] = ['management', 'customer_service', 'pr'];

/** Every role the kit knows, the first ones first. */
export const roleIds = ({ roleTexts }: Content): readonly RoleId[] => {
  const all = Object.keys(roleTexts.en);
  return [...FIRST.filter((id) => all.includes(id)), ...all.filter((id) => !FIRST.includes(id))];
};

export const contentOf = async (errand: Errand): Promise<Content> =>
  (await (await errand.doors.library()).shipped()).content;

export const namingIn = (errand: Errand, content: Content, kit: Kit): Naming => ({
  words: errand.words,
  kit,
  role: (id) => content.roleTexts[errand.words.lang][id]?.name ?? id,
});

/** The date on the wall here. */
export const today = async (errand: Errand): Promise<Day> => {
  const zones = await errand.doors.zones();
  const zone = zones.zone(errand.zone);
  return (zone?.local(errand.now()) ?? errand.now()).slice(0, 10);
};

/** The same day of the month so many months on; the last one where the month is shorter. */
export const monthsOn = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};
