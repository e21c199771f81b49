/** Rules on what things declare: facts of the right type, safety values, placed steps, tasks that mean one thing, templates that are used. */

import type { FactDef, FactType } from '../../fact/model.ts';
import { type Issue, issue } from '../../issue.ts';
import type { Playbook, Step, TaskStep } from '../model.ts';
import { RESERVED } from '../reserved.ts';
import { momentsOf } from './laws.ts';
import { stepPlace } from './paths.ts';
import type { Compiled, ContentPath, Rule } from './rule.ts';

const steps = ({ playbooks }: Compiled): readonly (readonly [Playbook, Step])[] =>
  playbooks.flatMap((playbook) => Object.values(playbook.steps).map((step) => [playbook, step] as const));

type Wanted = { readonly fact: string; readonly types: readonly FactType[]; readonly path: ContentPath };

const wantedOf = (playbook: Playbook, step: Step): readonly Wanted[] => {
  const path = ['playbooks', playbook.id, 'steps', step.id];
  if (step.kind === 'decide') return [{ fact: step.fact, types: ['choice'], path: [...path, 'fact'] }];
  return step.kind === 'wait' && step.until !== null
    ? [{ fact: step.until, types: ['datetime'], path: [...path, 'until'] }]
    : [];
};

const wantedShared = (compiled: Compiled): readonly Wanted[] => {
  const { content, shipped } = compiled;
  if (!shipped) return [];
  return [
    ...Object.values(content.templates).flatMap(({ id, promises }): readonly Wanted[] =>
      promises === null ? [] : [{ fact: promises, types: ['datetime'], path: ['templates', id, 'promises'] }],
    ),
    ...Object.values(content.clocks).flatMap(({ id, from }): readonly Wanted[] =>
      typeof from === 'object' ? [{ fact: from.fact, types: ['datetime', 'date'], path: ['clocks', id, 'from'] }] : [],
    ),
    ...momentsOf(compiled).map(({ fact, path }): Wanted => ({ fact, types: ['datetime'], path })),
  ];
};

/** Facts written where these rules look: the dictionary, or the facts of somebody's own playbook. */
const written = ({ content, origin }: Compiled): readonly FactDef[] =>
  Object.values(content.facts).filter(({ id }) => origin.has(['facts', id]));

const promises = (compiled: Compiled): readonly Wanted[] =>
  written(compiled).flatMap(({ id, promise }) =>
    promise ? [{ fact: id, types: ['datetime'], path: ['facts', id, 'promise'] }] : [],
  );

const factTypes = (compiled: Compiled): readonly Issue[] =>
  [
    ...steps(compiled).flatMap(([playbook, step]) => wantedOf(playbook, step)),
    ...wantedShared(compiled),
    ...promises(compiled),
  ].flatMap(({ fact, types, path }) => {
    const def = compiled.content.facts[fact];
    const fits = def === undefined || types.includes(def.type);
    return fits
      ? []
      : [
          issue('playbook.fact-type', compiled.origin.place(path), {
            fact,
            found: def.type,
            expected: types.join(' | '),
          }),
        ];
  });

const assumable = ({ type, choices }: FactDef): readonly (string | boolean)[] =>
  type === 'confirm' ? [true] : type === 'choice' ? choices : [];

const safetyValues = (compiled: Compiled): readonly Issue[] =>
  written(compiled).flatMap((def) => {
    const { id, assume } = def;
    if (assume === null || assumable(def).includes(assume)) return [];
    return [
      issue('fact.safety-value', compiled.origin.place(['facts', id, 'safety']), {
        fact: id,
        found: String(assume),
        expected: assumable(def).join(' | '),
      }),
    ];
  });

const choiceless = (compiled: Compiled): readonly Issue[] =>
  written(compiled).flatMap(({ id, type, choices }) => {
    const listed = type === 'choice' || type === 'choices';
    return listed === choices.length > 0
      ? []
      : [issue('fact.no-choices', compiled.origin.place(['facts', id]), { fact: id })];
  });

const reserved = (compiled: Compiled): readonly Issue[] =>
  written(compiled).flatMap(({ id }) =>
    RESERVED.has(id) ? [issue('fact.reserved', compiled.origin.place(['facts', id]), { fact: id })] : [],
  );

const PLACED = ['stage', 'role', 'practice'] as const;

const unplaced = (compiled: Compiled): readonly Issue[] => {
  if (!compiled.shipped) return [];
  return steps(compiled).flatMap(([playbook, step]) => {
    const missing =
      step.kind === 'handover'
        ? []
        : PLACED.filter((key) => !compiled.origin.has(['playbooks', playbook.id, 'steps', step.id, key]));
    return missing.map((key) =>
      issue('playbook.unplaced', stepPlace(compiled, playbook, step.id), { step: step.id, key }),
    );
  });
};

type Occurrence = { readonly playbook: Playbook; readonly step: TaskStep };

const labels = ({ playbook, step }: Occurrence): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(playbook.texts).map(([lang, text]) => [lang, text.steps[step.id]?.label ?? null]));

const saysOther = (one: Occurrence, other: Occurrence): boolean => {
  const [mine, theirs] = [labels(one), labels(other)];
  return Object.keys(mine).some((lang) => Object.hasOwn(theirs, lang) && mine[lang] !== theirs[lang]);
};

const tasksOf = (playbooks: readonly Playbook[]): readonly Occurrence[] =>
  playbooks.flatMap((playbook) =>
    Object.values(playbook.steps).flatMap((step) => (step.kind === 'task' ? [{ playbook, step }] : [])),
  );

/**
 * What is settled under an id is passed over under it, so one id must ask for one thing. A step that is `again` is never
 * passed over and may ask in its own words.
 */
const taskClashes = (compiled: Compiled): readonly Issue[] => {
  const { content, playbooks } = compiled;
  const others = Object.values(content.playbooks).filter(({ id }) => !playbooks.some((playbook) => playbook.id === id));
  const all = tasksOf([...others, ...playbooks]);
  return tasksOf(playbooks).flatMap((mine) => {
    const other = all.find((each) => each.step.task === mine.step.task && saysOther(mine, each));
    if (other === undefined || mine.step.again) return [];
    const place = stepPlace(compiled, mine.playbook, mine.step.id, 'task');
    return [
      issue('playbook.task-clash', place, { task: mine.step.task, other: `${other.playbook.id}/${other.step.id}` }),
    ];
  });
};

const unusedTemplates = ({ content, origin, shipped, playbooks }: Compiled): readonly Issue[] => {
  if (!shipped) return [];
  const led = Object.values(content.templates).flatMap(({ shorter }) => shorter ?? []);
  const sent = Object.values(content.outlets ?? {}).flatMap(({ text, subject }) => [text, subject]);
  const used = new Set<string | null>([
    ...led,
    ...sent,
    ...playbooks.flatMap(({ steps: of }) =>
      Object.values(of).flatMap((step) => {
        if (step.kind === 'statement') return [step.template];
        return step.kind === 'task' ? (step.texts ?? []) : [];
      }),
    ),
  ]);
  // A correction is offered wherever a text that is out no longer holds.
  return Object.values(content.templates)
    .filter(({ id, purpose }) => !used.has(id) && purpose !== 'correction')
    .map(({ id }) => issue('playbook.unused-template', origin.place(['templates', id]), { template: id }));
};

const templateFacts = (compiled: Compiled, wrong: (fact: FactDef, audience: string) => boolean) =>
  Object.values(compiled.shipped ? compiled.content.templates : {}).flatMap(({ id, uses, needs, audience }) =>
    uses.flatMap((fact, index) => {
      const def = compiled.content.facts[fact];
      const path =
        index < needs.length ? ['templates', id, 'needs', index] : ['templates', id, 'uses', index - needs.length];
      return def !== undefined && wrong(def, audience)
        ? [{ fact, audience, needed: index < needs.length, place: compiled.origin.place(path) }]
        : [];
    }),
  );

const noElsewhere = ({ content, origin, shipped }: Compiled): readonly Issue[] =>
  !shipped || content.places.filter(({ zones }) => zones.length === 0).length === 1
    ? []
    : [issue('playbook.no-place-elsewhere', origin.place(['places']), {})];

export const DECLARED_RULES: readonly Rule[] = [
  { code: 'playbook.fact-type', check: factTypes },
  { code: 'fact.safety-value', check: safetyValues },
  { code: 'fact.no-choices', check: choiceless },
  { code: 'fact.reserved', check: reserved },
  { code: 'playbook.unplaced', check: unplaced },
  { code: 'playbook.task-clash', check: taskClashes },
  { code: 'playbook.unused-template', check: unusedTemplates },
  { code: 'playbook.no-place-elsewhere', check: noElsewhere },
  {
    code: 'template.internal-fact',
    check: (compiled) =>
      templateFacts(compiled, ({ internal }) => internal).map(({ fact, place }) =>
        issue('template.internal-fact', place, { fact }),
      ),
  },
  {
    code: 'template.personal-fact',
    check: (compiled) =>
      templateFacts(
        compiled,
        ({ personal }, audience) => personal !== null && !personal.some((each) => each === audience),
      ).map(({ fact, audience, place }) => issue('template.personal-fact', place, { fact, audience })),
  },
  {
    code: 'template.needs-claim',
    check: (compiled) =>
      templateFacts(compiled, ({ certainty }) => certainty === 'unconfirmed')
        .filter(({ needed }) => needed)
        .map(({ fact, place }) => issue('template.needs-claim', place, { fact })),
  },
];
