/** Owns who acts first, in words: by name where one is noted, with the ways to reach them and who stands in. */
import { stepAt } from '../core/incident/ask.ts';
import type { State } from '../core/incident/state.ts';
import { deputiesOf, firstOf, personOf, waysTo } from '../core/kit/who.ts';
import type { Json } from '../core/record/event.ts';
import type { RoleId } from '../core/role.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { Voice } from './voice.ts';

/** The ways to reach somebody of that name, as the map has them now. */
export const waysOf = (name: string, { kit }: Voice): readonly string[] => {
  const person = personOf(kit, name);
  return person === null ? [] : waysTo(person);
};

const shown = (ways: readonly string[]): string | null => (ways.length > 0 ? ways.join(' · ') : null);

const withWays = (name: string, voice: Voice): string => `${name} ${shown(waysOf(name, voice)) ?? ''}`.trim();

export const roleName = (role: RoleId, { content, words }: Pick<Voice, 'content' | 'words'>): string =>
  content.roleTexts[words.lang][role]?.name ?? role;

/** Who acts in a role. `said`: who was named for this very thing; else the map is asked. */
export const actorLines = (role: RoleId | null, said: string | null, voice: Voice): readonly Line[] => {
  if (role === null) return [];
  const { walk, format } = voice.words;
  const who = said ?? firstOf(voice.kit, role);
  const ways = who === null ? [] : waysOf(who, voice);
  const others = deputiesOf(voice.kit, role).filter((name) => name !== who);
  return [
    line('dim', walk.actor(roleName(role, voice), who, shown(ways))),
    ...(others.length > 0 && who !== null
      ? [line('dim', walk.deputy(format.list(others.map((name) => withWays(name, voice)))))]
      : []),
  ];
};

const roleHere = (state: State, { content }: Voice): RoleId | null => {
  const step = stepAt(content, state);
  return step === null || step.kind === 'task' ? null : step.role;
};

/** Who acts at the open step. A task says so itself; without any map a question names no role, since it could name nobody. */
export const stepActorLines = (state: State, voice: Voice): readonly Line[] =>
  Object.keys(voice.kit.roles).length === 0 ? [] : actorLines(roleHere(state, voice), null, voice);

/** The same for programs; null where the step is nobody's. */
export const actorJson = (state: State, voice: Voice): Json => {
  const role = stepAt(voice.content, state)?.role ?? null;
  if (role === null || state.outcome !== null) return null;
  const named = (name: string): Json => ({ name, contact: [...waysOf(name, voice)] });
  const first = firstOf(voice.kit, role);
  return {
    role,
    label: roleName(role, voice),
    who: first === null ? null : named(first),
    deputies: deputiesOf(voice.kit, role).map(named),
  };
};
