/** Owns the questions about people: who acts first in a role, who stands in, how each is reached. */
import type { Kit } from '../../core/kit/model.ts';
import { contactsOf, personOf } from '../../core/kit/who.ts';
import type { RoleId } from '../../core/role.ts';
import type { Edit } from '../../ports/kit-file.ts';
import type { Interview } from './interview.ts';
import type { Row } from './sitting.ts';
import { askPhone, askRow, askText } from './talk.ts';

const ELSE = '?else';
const NOBODY = '';
const EACH = '?each';

/** Roles a company of three fills by name; the others are first offered in one go. */
const ASKED_ALONE = 3;

const wayFrom = (typed: string): Readonly<Record<string, string>> =>
  typed === '' ? {} : typed.includes('@') ? { mail: typed } : { chat: typed };

/** Notes somebody with the ways to reach them; who is noted already is not asked about again. */
export const addPerson = async (here: Interview, name: string): Promise<void> => {
  if (personOf(await here.kit(), name) !== null) return;
  const { init } = here.talk.errand.words.kit;
  const entry = (values: Readonly<Record<string, string>>): Edit => ({ kind: 'entry', list: 'people', name, values });
  await here.save([entry({})]);
  const phone = await askPhone(here.talk, { message: init.phone(name), help: init.later });
  if (phone !== '') await here.save([entry({ phone })]);
  const other = await askText(here.talk, { message: init.other(name), help: init.later });
  if (other !== '') await here.save([entry(wayFrom(other))]);
};

const names = (kit: Kit): readonly string[] =>
  contactsOf(kit).flatMap((one) => (one.kind === 'person' ? [one.person.name] : []));

/** A name from the rows or a new one; empty for nobody. */
const pickName = async (here: Interview, message: string, known: readonly string[]): Promise<string> => {
  const { init } = here.talk.errand.words.kit;
  const rows: readonly Row[] = [
    ...known.map((name) => ({ value: name, label: name })),
    { value: ELSE, label: init.somebodyElse },
    { value: NOBODY, label: init.nobodyYet },
  ];
  const chosen = await askRow(here.talk, { message }, rows);
  return chosen === ELSE ? askText(here.talk, { message: init.newName, help: init.later }) : chosen;
};

const setRoles = (here: Interview, roles: readonly RoleId[], value: readonly string[]): Promise<void> =>
  here.save(roles.map((role) => ({ kind: 'set', at: ['roles', role], value }) as const));

const askRole = async (here: Interview, role: RoleId): Promise<void> => {
  const { init } = here.talk.errand.words.kit;
  const name = await pickName(here, init.role(here.roleName(role)), names(await here.kit()));
  if (name === NOBODY) return;
  await setRoles(here, [role], [name]);
  await addPerson(here, name);
};

/** All at once for one person, or one by one, or later. */
const askRest = async (here: Interview, open: readonly RoleId[]): Promise<void> => {
  const { init } = here.talk.errand.words.kit;
  const rows: readonly Row[] = [
    { value: EACH, label: init.oneByOne },
    ...names(await here.kit()).map((name) => ({ value: name, label: init.forAll(name) })),
    { value: NOBODY, label: init.notNow },
  ];
  const chosen = await askRow(here.talk, { message: init.rest(open.map(here.roleName)) }, rows);
  if (chosen === EACH) for (const role of open) await askRole(here, role);
  else if (chosen !== NOBODY) await setRoles(here, open, [chosen]);
};

/** True where a role had nobody. */
export const askRoles = async (here: Interview): Promise<boolean> => {
  const kit = await here.kit();
  const open = here.roles.filter((role) => kit.roles[role] === undefined);
  const first = here.roles.slice(0, ASKED_ALONE).filter((role) => open.includes(role));
  for (const role of first) await askRole(here, role);
  const rest = open.filter((role) => !first.includes(role));
  if (rest.length > 0) await askRest(here, rest);
  return open.length > 0;
};

/** One question for each person, not for each role: whoever stands in does so in all their roles. */
export const askDeputies = async (here: Interview): Promise<boolean> => {
  const kit = await here.kit();
  const alone = Object.entries(kit.roles).filter(([, who]) => who.length === 1);
  const { init } = here.talk.errand.words.kit;
  for (const first of new Set(alone.flatMap(([, who]) => who))) {
    const others = names(await here.kit()).filter((name) => name !== first);
    const name = await pickName(here, init.deputy(first), others);
    if (name === NOBODY || name === first) continue;
    const roles = alone.filter(([, who]) => who[0] === first).map(([role]) => role);
    await setRoles(here, roles, [first, name]);
    await addPerson(here, name);
  }
  return alone.length > 0;
};
