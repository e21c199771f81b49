/** Owns the words of the pages for drawer and pocket: one page for each role, with names, numbers and first steps. */
import type { Booklet, BookletPage, BookletPart } from '../core/kit/booklet.ts';
import type { Day, Kit } from '../core/kit/model.ts';
import { deputiesOf, personOf, waysTo } from '../core/kit/who.ts';
import { firstTasks } from '../core/playbook/first-tasks.ts';
import type { Content } from '../core/playbook/model.ts';
import { emergencyNumbers } from '../core/playbook/place.ts';
import type { RoleId } from '../core/role.ts';
import { playbookText } from './voice.ts';
import type { Words } from './words.ts';

export type Pocket = {
  readonly words: Words;
  readonly kit: Kit;
  readonly content: Content;
  readonly roles: readonly RoleId[];
  /** The IANA zone, which tells the emergency number. */
  readonly zone: string;
  readonly day: Day;
};

const STEPS_EACH = 3;

const named = (name: string, kit: Kit): string => {
  const person = personOf(kit, name);
  return [name, ...(person === null ? [] : waysTo(person))].join('  ');
};

const roleName = (role: RoleId, { content, words }: Pocket): string =>
  content.roleTexts[words.lang][role]?.name ?? role;

/** Somebody is written in by hand where nobody is noted. */
const orBlank = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : ['']);

const people = (role: RoleId, { kit, words }: Pocket): readonly BookletPart[] => [
  {
    heading: words.kit.pocket.first,
    loud: true,
    lines: orBlank((kit.roles[role] ?? []).slice(0, 1).map((name) => named(name, kit))),
  },
  {
    heading: words.kit.pocket.deputy,
    loud: true,
    lines: orBlank(deputiesOf(kit, role).map((name) => named(name, kit))),
  },
];

/** What the role does first, playbook by playbook; the words of tasks, as the walk says them. */
const steps = (role: RoleId, { content, words }: Pocket): readonly BookletPart[] =>
  Object.values(content.playbooks).flatMap((playbook) => {
    const text = playbookText(content, playbook.id, words.lang);
    const labels = firstTasks(playbook, role, STEPS_EACH).flatMap((id) => text?.steps[id]?.label ?? []);
    if (playbook.quiet || text === null || labels.length === 0) return [];
    return [{ heading: text.title, loud: false, lines: [...new Set(labels)].map((label) => `□ ${label}`) }];
  });

/** Everybody who acts first somewhere else, each once. */
const others = (role: RoleId, pocket: Pocket): readonly BookletPart[] => {
  const { kit, words, roles } = pocket;
  const acting = new Map<string, RoleId[]>();
  for (const other of roles) {
    const [first] = kit.roles[other] ?? [];
    if (other !== role && first !== undefined) acting.set(first, [...(acting.get(first) ?? []), other]);
  }
  const lines = [...acting].map(([name, does]) => {
    const names = does.map((one) => roleName(one, pocket)).join(words.terminal.list.separator);
    return `${named(name, kit)}${words.format.aside(names)}`;
  });
  return lines.length === 0 ? [] : [{ heading: words.kit.pocket.everybody, loud: false, lines }];
};

const outside = (role: RoleId, { kit, words }: Pocket): readonly BookletPart[] => {
  const { contacts, pocket } = words.kit;
  const lines = kit.outside
    .filter(({ mayCall }) => mayCall.length === 0 || mayCall.includes(role))
    .map((help) => {
      const parts = [
        help.name,
        ...(help.person === null ? [] : [help.person]),
        ...waysTo(help),
        ...(help.contract === null ? [] : [contacts.contract(help.contract)]),
        ...(help.callWhen === null ? [] : [contacts.callWhen(help.callWhen)]),
      ];
      return `${contacts.help[help.kind]}${words.format.colon}${parts.join('  ')}`;
    });
  return lines.length === 0 ? [] : [{ heading: pocket.outside, loud: false, lines }];
};

const page = (role: RoleId, pocket: Pocket): BookletPage => {
  const { words, content, zone, day } = pocket;
  const { emergency: hurt, asOf, command } = words.kit.pocket;
  return {
    heading: roleName(role, pocket),
    parts: [
      { heading: hurt, loud: true, lines: [emergencyNumbers(content.places, zone, words.lang)] },
      ...people(role, pocket),
      ...steps(role, pocket),
      ...others(role, pocket),
      ...outside(role, pocket),
    ],
    foot: `${command}  ·  ${asOf(day)}`,
  };
};

/** A page for each role; those nobody fills have lines to write on. */
export const booklet = (pocket: Pocket): Booklet => ({
  lang: pocket.words.lang,
  title: pocket.words.kit.pocket.title(pocket.kit.company.name ?? ''),
  pages: pocket.roles.map((role) => page(role, pocket)),
});
