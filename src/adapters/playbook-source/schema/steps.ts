/** Owns the shape of a step: one alternative per kind, with exactly the keys of that kind. */
import { MATTERS } from '../../../core/clock/regime.ts';
import { AUDIENCE_LIST, CLOCK_END, CONDITION, DURATION, FACT_ID, ID, LINES, WORDS } from './common.ts';
import { exactly, mapOf, type Schema, setOf } from './schema.ts';

const local = (name: string): Schema => ({ $ref: `playbook.schema.json#/$defs/${name}` });

const PLACED = { stage: local('stage'), role: local('role'), practice: local('practice') };
const WARNS: Schema = { ...local('practice'), description: 'Mistakes of the practice list that its words warn of.' };
const SPOKEN = { ...PLACED, warns: WARNS, say: WORDS };
const WALKED = { ...SPOKEN, limit: local('limit'), next: local('next') };
const AGAIN: Schema = { type: 'boolean', description: 'At every visit, also where it was settled before.' };

type Keys = Readonly<Record<string, Schema>>;

const kind = (name: string, required: readonly string[], keys: Keys): Schema =>
  exactly(['kind', ...required], { kind: { const: name }, ...keys });

const KINDS = {
  ask: kind('ask', ['ask', 'next'], {
    ...WALKED,
    ask: { oneOf: [FACT_ID, { ...setOf(FACT_ID), minItems: 1 }] },
    required: { type: 'boolean' },
    again: AGAIN,
  }),
  decide: kind('decide', ['fact', 'next'], { ...WALKED, fact: FACT_ID, again: AGAIN }),
  task: kind('task', ['label', 'next'], {
    ...WALKED,
    label: WORDS,
    items: LINES,
    due: DURATION,
    stop: { type: 'boolean', description: 'False: opened and shown, and the walk goes on without asking.' },
    tells: AUDIENCE_LIST,
    texts: {
      ...setOf(ID),
      minItems: 1,
      description: 'Templates that help to do it; they are offered, never asked about.',
    },
    task: ID,
    again: AGAIN,
  }),
  severity: kind('severity', ['next'], WALKED),
  statement: kind('statement', ['template', 'next'], { ...WALKED, template: ID, again: AGAIN }),
  clock: kind('clock', ['next'], {
    ...WALKED,
    clocks: { ...setOf(ID), minItems: 1 },
    matters: {
      ...setOf({ enum: MATTERS }),
      minItems: 1,
      description: 'The laws about these hold from here on, and their clocks start.',
    },
    end: CLOCK_END,
  }),
  wait: kind('wait', ['label', 'next'], { ...WALKED, label: WORDS, until: FACT_ID, again: AGAIN }),
  include: kind('include', ['part', 'next'], { ...PLACED, part: ID, next: ID }),
  handover: kind('handover', ['playbook'], { ...SPOKEN, playbook: ID }),
  end: kind('end', ['outcome', 'label'], { ...SPOKEN, outcome: ID, label: WORDS }),
} as const;

/** What the playbook schema publishes about steps. */
export const STEP_DEFS: Readonly<Record<string, Schema>> = {
  steps: { ...mapOf(ID, local('step')), minProperties: 1 },
  step: { oneOf: Object.keys(KINDS).map(local) },
  ...KINDS,
  next: {
    oneOf: [ID, { type: 'array', minItems: 2, items: local('line') }],
    description: 'A step, or lines of which the first that is not false decides; the last is `otherwise`.',
  },
  line: {
    oneOf: [
      exactly(['when', 'to'], { when: CONDITION, to: ID }),
      exactly(['unknown'], { unknown: ID }),
      exactly(['otherwise'], { otherwise: ID }),
    ],
  },
  limit: exactly(['times', 'then'], { times: { type: 'integer', minimum: 1, maximum: 99 }, then: ID }),
};
