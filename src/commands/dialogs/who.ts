/** Owns the question who does a task: the names of the map as rows, those of its role first; a line to type where there is no map. */
import { contactsOf } from '../../core/kit/who.ts';
import type { RoleId } from '../../core/role.ts';
import { putChoice, putText, type Sitting, wordsOf } from './sitting.ts';

const ELSE = '?else';

/** Those who act in the role, then everybody else in the map. */
const namesFor = (sitting: Sitting, role: RoleId | null): readonly string[] => {
  const { kit } = sitting.errand.settings;
  const own = role === null ? [] : (kit.roles[role] ?? []);
  const all = contactsOf(kit).flatMap((one) => (one.kind === 'person' ? [one.person.name] : []));
  return [...new Set([...own, ...all])];
};

/** A name; null where none was given. */
export const askWho = async (sitting: Sitting, task: string): Promise<string | null> => {
  const { walk, kit } = wordsOf(sitting);
  const role = sitting.opened.state.tasks.find((one) => one.id === task)?.role ?? null;
  const names = namesFor(sitting, role);
  if (names.length === 0) return (await putText(sitting, walk.taskWho)) || null;
  const rows = [...names.map((name) => ({ value: name, label: name })), { value: ELSE, label: kit.init.somebodyElse }];
  const chosen = await putChoice(sitting, walk.taskWho, rows);
  return (chosen === ELSE ? await putText(sitting, walk.taskWho) : chosen) || null;
};
