/** Rules on scenarios: every name leads somewhere, everything can come, and it is said what happens while something is not known. */
import type { Inject, Scenario } from '../../drill/model.ts';
import { partsOf, recordFacts } from '../../drill/record-facts.ts';
import { type Issue, issue } from '../../issue.ts';
import { nearest } from '../../nearest.ts';
import { duration } from '../../time.ts';
import type { Condition, When } from '../condition.ts';
import { ofWhen, unknownsOf } from './branches.ts';
import type { Compiled, ContentPath, Rule } from './rule.ts';

/** One scenario under check, with a dictionary that knows what the record can be asked. */
type Checked = { readonly scenario: Scenario; readonly compiled: Compiled };

type Check = (checked: Checked) => readonly Issue[];

const path = ({ scenario }: Checked, ...rest: ContentPath): ContentPath => ['drills', scenario.id, ...rest];

const each =
  (check: Check) =>
  (compiled: Compiled): readonly Issue[] =>
    compiled.scenarios.flatMap((scenario) => {
      const { content } = compiled;
      const asked = recordFacts(
        content,
        scenario.injects.map(({ id }) => id),
      );
      return check({
        scenario,
        compiled: { ...compiled, content: { ...content, facts: { ...content.facts, ...asked } } },
      });
    });

type Use = { readonly name: string; readonly at: ContentPath };

type NameCode =
  | 'playbook.unknown-role'
  | 'playbook.unknown-practice'
  | 'playbook.unknown-fact'
  | 'playbook.unknown-playbook'
  | 'drill.unknown-inject';

const unknown = (code: NameCode, uses: readonly Use[], known: readonly string[], checked: Checked): readonly Issue[] =>
  uses
    .filter(({ name }) => !known.includes(name))
    .map(({ name, at }) =>
      issue(code, checked.compiled.origin.place(path(checked, ...at)), { found: name, near: nearest(name, known) }),
    );

const roles: Check = (checked) => {
  const { scenario, compiled } = checked;
  const uses = [
    ...scenario.roles.map((name) => ({ name, at: ['roles', name] })),
    ...scenario.injects.map(({ id, to }) => ({ name: to, at: ['injects', id, 'to'] })),
  ];
  return unknown('playbook.unknown-role', uses, Object.keys(compiled.content.roleTexts.en), checked);
};

const practice: Check = (checked) => {
  const { scenario, compiled } = checked;
  const rows = (all: readonly string[], ...at: ContentPath): readonly Use[] =>
    all.map((name, index) => ({ name, at: [...at, index] }));
  const uses = [
    ...rows(scenario.practice, 'practice'),
    ...scenario.objectives.flatMap(({ id, practice: own, warns }) => [
      ...rows(own, 'objectives', id, 'practice'),
      ...rows(warns, 'objectives', id, 'warns'),
    ]),
  ];
  const known = compiled.content.practice.map(({ id }) => id);
  return known.length === 0 ? [] : unknown('playbook.unknown-practice', uses, known, checked);
};

const facts: Check = (checked) => {
  const uses = checked.scenario.known.map((name) => ({ name, at: ['known', name] }));
  return unknown('playbook.unknown-fact', uses, Object.keys(checked.compiled.content.facts), checked);
};

const playbook: Check = (checked) => {
  const uses = [{ name: checked.scenario.playbook, at: ['playbook'] }];
  return unknown('playbook.unknown-playbook', uses, Object.keys(checked.compiled.content.playbooks), checked);
};

const injectsNamed = ({ injects, objectives }: Scenario): readonly Use[] => [
  ...injects.flatMap(({ id, due }) =>
    due.after === 'inject' ? [{ name: due.inject, at: ['injects', id, 'after', 'inject'] }] : [],
  ),
  ...objectives.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ id: row, by }) =>
      by?.of == null ? [] : [{ name: by.of, at: ['objectives', id, 'judge', row, 'of'] }],
    ),
  ),
];

const injects: Check = (checked) => {
  const known = checked.scenario.injects.map(({ id }) => id);
  return unknown('drill.unknown-inject', injectsNamed(checked.scenario), known, checked);
};

/** The inject whose coming a condition asks for without any other way to be true. */
const delivered = (condition: Condition): string | null => {
  if (condition.op === 'and') return condition.of.map(delivered).find((name) => name !== null) ?? null;
  const [asked, name] = (condition.op === 'is' && partsOf(condition.fact)) || [];
  return asked === 'delivered' ? (name ?? null) : null;
};

const awaited = ({ due }: Inject): string | null => {
  if (due.after === 'start') return null;
  return due.after === 'inject' ? due.inject : delivered(due.when.condition);
};

const before = (inject: Inject, { injects: all }: Scenario): Inject | undefined => {
  const name = awaited(inject);
  return name === null ? undefined : all.find(({ id }) => id === name);
};

/** The injects that one waits for, itself first, until one that has its own time or one that is met again. */
const chain = (inject: Inject, scenario: Scenario, seen: readonly Inject[] = []): readonly Inject[] => {
  const next = before(inject, scenario);
  if (seen.includes(inject)) return seen;
  return next === undefined ? [...seen, inject] : chain(next, scenario, [...seen, inject]);
};

const questions: Check = (checked) =>
  checked.scenario.objectives.flatMap(({ id, question }) => {
    if (question === undefined || question.choices.includes(question.right)) return [];
    const at = checked.compiled.origin.place(path(checked, 'objectives', id, 'question', 'right'));
    return [issue('drill.no-such-answer', at, { found: question.right, choices: question.choices.join(', ') })];
  });

const circles: Check = (checked) => {
  const { scenario, compiled } = checked;
  return scenario.injects.flatMap((inject) => {
    const waits = chain(inject, scenario);
    const last = waits.at(-1);
    const closes = last !== undefined && before(last, scenario) === inject;
    const first = [...waits].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
    if (!closes || first !== inject) return [];
    const at = compiled.origin.place(path(checked, 'injects', inject.id, 'after'));
    return [issue('drill.after-circle', at, { injects: waits.map(({ id }) => id).join(', ') })];
  });
};

const late: Check = (checked) => {
  const { scenario, compiled } = checked;
  return scenario.injects
    .filter(({ due }) => due.after === 'start' && due.minutes >= scenario.length)
    .map(({ id }) =>
      issue('drill.too-late', compiled.origin.place(path(checked, 'injects', id, 'at')), {
        inject: id,
        length: duration(scenario.length),
      }),
    );
};

/** What lies outside is a slip of the finger, and would be more than a clock can show. */
const YEARS = { from: '1970', until: '2200' };

const start: Check = (checked) => {
  const { at } = checked.scenario.start;
  const time = Date.parse(`${at}:00.000Z`);
  // Of the thirty-first of February JavaScript makes the third of March.
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(at);
  return real && at > YEARS.from && at < YEARS.until
    ? []
    : [issue('drill.bad-start', checked.compiled.origin.place(path(checked, 'start', 'at')), { found: at })];
};

const conditions = ({ injects: all, objectives }: Scenario): readonly (readonly [When, ContentPath])[] => [
  ...all.flatMap(({ id, when, due, expect }) => [
    ...(when ? [[when, ['injects', id, 'when']] as const] : []),
    ...(due.after === 'when' ? [[due.when, ['injects', id, 'after', 'when']] as const] : []),
    ...(expect ? [[expect.when, ['injects', id, 'expect', 'when']] as const] : []),
  ]),
  ...objectives.flatMap(({ id, evidence }) =>
    evidence.map(({ id: row, when }) => [when, ['objectives', id, 'judge', row, 'when']] as const),
  ),
];

/** One look at the tables serves all three rules. */
const looked = new WeakMap<Scenario, readonly Issue[]>();

const ofTables = (checked: Checked): readonly Issue[] => {
  const { scenario, compiled } = checked;
  const found =
    looked.get(scenario) ?? conditions(scenario).flatMap(([when, at]) => ofWhen(when, path(checked, ...at), compiled));
  looked.set(scenario, found);
  return found;
};

const tables =
  (code: 'playbook.never-taken' | 'playbook.always-taken' | 'playbook.too-many-cases'): Check =>
  (checked) =>
    ofTables(checked).filter((found) => found.code === code);

const unknowns: Check = (checked) => {
  const { scenario, compiled } = checked;
  const { origin } = compiled;
  return scenario.injects.flatMap(({ id, when }): readonly Issue[] => {
    const at = (key: string): ContentPath => path(checked, 'injects', id, key);
    const said = origin.has(at('unknown'));
    const open = when === null || compiled.unreadable.has(when) ? [] : unknownsOf(when, compiled);
    if (open.length > 0 && !said)
      return [issue('drill.needs-unknown', origin.place(at('when')), { facts: open.join(', ') })];
    return open.length === 0 && said ? [issue('drill.idle-unknown', origin.place(at('unknown')), {})] : [];
  });
};

export const SCENARIO_RULES: readonly Rule[] = [
  { code: 'playbook.unknown-role', check: each(roles) },
  { code: 'playbook.unknown-practice', check: each(practice) },
  { code: 'playbook.unknown-fact', check: each(facts) },
  { code: 'playbook.unknown-playbook', check: each(playbook) },
  { code: 'drill.unknown-inject', check: each(injects) },
  { code: 'drill.no-such-answer', check: each(questions) },
  { code: 'drill.after-circle', check: each(circles) },
  { code: 'drill.too-late', check: each(late) },
  { code: 'drill.bad-start', check: each(start) },
  { code: 'playbook.never-taken', check: each(tables('playbook.never-taken')) },
  { code: 'playbook.always-taken', check: each(tables('playbook.always-taken')) },
  { code: 'playbook.too-many-cases', check: each(tables('playbook.too-many-cases')) },
  { code: 'drill.needs-unknown', check: each(unknowns) },
];
