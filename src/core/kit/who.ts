/** Owns the answer to: who acts first in a role, who stands in, and how they are reached. */
import type { RoleId } from '../role.ts';
import type { Help, Kit, Person } from './model.ts';

/** Who acts first; null where the role is nobody's yet. */
export const firstOf = (kit: Kit, role: RoleId): string | null => kit.roles[role]?.[0] ?? null;

/** Those who stand in, in their order. */
export const deputiesOf = (kit: Kit, role: RoleId): readonly string[] => kit.roles[role]?.slice(1) ?? [];

export const personOf = (kit: Kit, name: string): Person | null =>
  kit.people.find((person) => person.name === name) ?? null;

/** The roles somebody acts in, first or standing in. */
export const rolesOf = (kit: Kit, name: string): readonly RoleId[] =>
  Object.entries(kit.roles).flatMap(([role, names]) => (names.includes(name) ? [role] : []));

/** Somebody in the map: one of the company's own people, or help from outside. */
export type Contact =
  | { readonly kind: 'person'; readonly person: Person; readonly roles: readonly RoleId[] }
  | { readonly kind: 'help'; readonly help: Help };

/** Everybody the map names, each once; a name in a role without an entry of its own is there too, with no way to reach it. */
export const contactsOf = (kit: Kit): readonly Contact[] => {
  const named = [...new Set(Object.values(kit.roles).flat())].filter((name) => personOf(kit, name) === null);
  const people = [...kit.people, ...named.map(unreachable)];
  return [
    ...people.map((person) => ({ kind: 'person', person, roles: rolesOf(kit, person.name) }) as const),
    ...kit.outside.map((help) => ({ kind: 'help', help }) as const),
  ];
};

const unreachable = (name: string): Person => ({
  name,
  phone: null,
  mail: null,
  chat: null,
  lastVerified: null,
  verifiedBy: null,
  notReached: null,
});

/** The ways to reach somebody, the quickest first. */
export const waysTo = ({ phone, chat, mail }: Pick<Person, 'phone' | 'chat' | 'mail'>): readonly string[] =>
  [phone, chat, mail].filter((way) => way !== null);
