/** Owns how a contact reads: in a list, before a call, as JSON. */
import { reachOf } from '../core/kit/check.ts';
import type { Kit } from '../core/kit/model.ts';
import { type Contact, firstOf, waysTo } from '../core/kit/who.ts';
import type { Json } from '../core/record/event.ts';
import type { RoleId } from '../core/role.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

/** What naming a role takes. */
export type Naming = { readonly words: Words; readonly kit: Kit; readonly role: (id: RoleId) => string };

/** What somebody is in the map for: roles, then those they stand in for; for help from outside its kind. */
const purposes = (contact: Contact, { words, kit, role }: Naming): string => {
  const { contacts } = words.kit;
  if (contact.kind === 'help') return contacts.help[contact.help.kind];
  const { separator } = words.terminal.list;
  const isFirst = (id: RoleId): boolean => firstOf(kit, id) === contact.person.name;
  const own = contact.roles.filter(isFirst).map(role).join(separator);
  const others = contact.roles.filter((id) => !isFirst(id)).map(role);
  return [own, others.length > 0 ? contacts.deputyFor(others.join(separator)) : '']
    .filter((one) => one !== '')
    .join(' · ');
};

const waysIn = (contact: Contact): readonly string[] => {
  const person = contact.kind === 'help' && contact.help.person !== null ? [contact.help.person] : [];
  return [...person, ...waysTo(reachOf(contact))];
};

/** One row of `contacts list`. */
export const contactRow = (contact: Contact, naming: Naming): readonly string[] => {
  const { name, lastVerified } = reachOf(contact);
  const { words } = naming;
  return [name, purposes(contact, naming), waysIn(contact).join(' · '), lastVerified ?? words.kit.contacts.never];
};

/** Everything one wants to see with the telephone in hand. */
export const callLines = (contact: Contact, naming: Naming): readonly Line[] => {
  const { contacts } = naming.words.kit;
  const { name, lastVerified } = reachOf(contact);
  const does = purposes(contact, naming);
  const help = contact.kind === 'help' ? contact.help : null;
  return [
    line('plain', ''),
    line('heading', name),
    ...(does === '' ? [] : [line('plain', does)]),
    ...waysIn(contact).map((way) => line('strong', way)),
    ...(help?.contract != null ? [line('plain', contacts.contract(help.contract))] : []),
    ...(help?.callWhen != null ? [line('plain', contacts.callWhen(help.callWhen))] : []),
    line('dim', lastVerified === null ? contacts.never : contacts.lastReached(lastVerified)),
  ];
};

/** A contact for programs. */
export const contactJson = (contact: Contact): Json => {
  const { name, phone, mail, chat, lastVerified, verifiedBy, notReached } = reachOf(contact);
  const common = { name, phone, mail, chat, lastVerified, verifiedBy, notReached };
  if (contact.kind === 'person') return { kind: 'person', ...common, roles: [...contact.roles] };
  const { kind, person, contract, callWhen, mayCall } = contact.help;
  return { kind, ...common, person, contract, callWhen, mayCall: [...mayCall] };
};
