/** Owns the making of core steps and ways from authored ones. */
import { type Issue, issue } from '../../../core/issue.ts';
import type { Stage, Step, Way } from '../../../core/playbook/model.ts';
import { minutes } from '../../../core/time.ts';
import type { AuthoredLine, AuthoredStep, AuthoredWay } from '../authored.ts';
import type { Conditions } from '../conditions.ts';
import type { Path } from '../yaml/read.ts';
import type { Flat } from './expand.ts';

export type Making = { readonly conditions: Conditions; readonly issues: Issue[] };

const misplaced = (flat: Flat, path: Path, expected: string): Issue =>
  issue('playbook.shape', flat.tree.place(path), { why: 'order', found: String(path.at(-1)), expected });

/** A list ends with exactly one `otherwise`, and holds at most one `unknown`. */
const wrongOrder = (lines: readonly AuthoredLine[], flat: Flat): readonly Issue[] => {
  const path = ['steps', flat.name, 'next'];
  const stray = lines.flatMap((line, index) => {
    const early = 'otherwise' in line && index !== lines.length - 1;
    const second = 'unknown' in line && lines.findIndex((other) => 'unknown' in other) !== index;
    return early || second ? [misplaced(flat, [...path, index], early ? 'otherwise: last' : 'unknown: once')] : [];
  });
  const last = lines.at(-1);
  return last === undefined || !('otherwise' in last)
    ? [...stray, issue('playbook.missing-key', flat.tree.place(path), { key: 'otherwise' })]
    : stray;
};

const wayOf = (way: AuthoredWay, flat: Flat, { conditions, issues }: Making): Way => {
  if (typeof way === 'string') return { kind: 'to', to: flat.target(way) };
  issues.push(...wrongOrder(way, flat));
  const unknown = way.find((line) => 'unknown' in line);
  const otherwise = way.find((line) => 'otherwise' in line);
  const branches = way.flatMap((line, index) =>
    'when' in line
      ? [
          {
            when: conditions.when(line.when, flat.tree, ['steps', flat.name, 'next', index, 'when']),
            to: flat.target(line.to),
          },
        ]
      : [],
  );
  return {
    kind: 'branches',
    branches,
    unknown: unknown === undefined ? null : flat.target(unknown.unknown),
    otherwise: otherwise === undefined ? '' : flat.target(otherwise.otherwise),
  };
};

type Base = Pick<Step, 'id' | 'stage' | 'role' | 'practice' | 'warns' | 'limit'>;

const baseOf = ({ step, id, target }: Flat, stage: Stage): Base => ({
  id,
  stage: step.stage ?? stage,
  role: step.role ?? null,
  practice: step.practice ?? [],
  warns: step.warns ?? [],
  limit: step.limit ? { times: step.limit.times, then: target(step.limit.then) } : null,
});

type Of<Kind extends AuthoredStep['kind']> = Extract<AuthoredStep, { kind: Kind }>;
type Walked = Base & { readonly next: Way };

const ask = ({ ask: facts, required = true, again = false }: Of<'ask'>, base: Walked): Step => ({
  ...base,
  kind: 'ask',
  facts: typeof facts === 'string' ? [facts] : facts,
  required,
  again,
});

const task = (step: Of<'task'>, base: Walked): Step => {
  const due = step.due === undefined ? null : minutes(step.due);
  const { task: shared = base.id, stop = true, tells = [], again = false } = step;
  const texts = step.texts === undefined ? {} : { texts: step.texts };
  return { ...base, kind: 'task', task: shared, due, stop, tells, ...texts, again };
};

const walked = (step: Exclude<Flat['step'], { kind: 'handover' | 'end' }>, base: Walked): Step => {
  switch (step.kind) {
    case 'ask':
      return ask(step, base);
    case 'decide':
      return { ...base, kind: 'decide', fact: step.fact, again: step.again ?? false };
    case 'task':
      return task(step, base);
    case 'severity':
      return { ...base, kind: 'severity' };
    case 'statement':
      return { ...base, kind: 'statement', template: step.template, again: step.again ?? false };
    case 'clock':
      return {
        ...base,
        kind: 'clock',
        clocks: step.clocks ?? [],
        matters: step.matters ?? [],
        end: step.end ?? 'operator',
      };
    case 'wait':
      return { ...base, kind: 'wait', until: step.until ?? null, again: step.again ?? false };
  }
};

/** The core step of a flat one. `stage` is used where the author named none. */
export const stepOf = (flat: Flat, stage: Stage, making: Making): Step => {
  const { step } = flat;
  const base = baseOf(flat, stage);
  if (step.kind === 'handover') return { ...base, kind: 'handover', playbook: step.playbook };
  if (step.kind === 'end') return { ...base, kind: 'end', outcome: step.outcome };
  return walked(step, { ...base, next: wayOf(step.next, flat, making) });
};
