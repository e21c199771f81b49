/** The contract of the scripted walk, written down once more from its description: what every document of `next` must look like. Unknown keys are let be. */

type Check = (value: unknown, at: string) => readonly string[];

const fine: readonly string[] = [];

const want = (holds: boolean, at: string, what: string, value: unknown): readonly string[] =>
  holds ? fine : [`${at}: ${what}, found ${JSON.stringify(value)?.slice(0, 80)}`];

const matching =
  (pattern: RegExp, what: string): Check =>
  (value, at) =>
    want(typeof value === 'string' && pattern.test(value), at, what, value);

const text = matching(/\S/, 'a text');
const anyText = matching(/^/, 'a text');
const id = matching(/^\S+$/, 'an id');
const yesNo: Check = (value, at) => want(typeof value === 'boolean', at, 'true or false', value);
const whole: Check = (value, at) => want(Number.isInteger(value), at, 'a whole number', value);
const number: Check = (value, at) => want(typeof value === 'number' && Number.isFinite(value), at, 'a number', value);
const nothing: Check = (value, at) => want(value === null, at, 'null', value);
const time = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/, 'a time with offset');
const absolute = matching(/^(\/|[A-Za-z]:[\\/]|memory:)/, 'an absolute path');

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at) =>
    want(values.includes(value), at, `one of ${values.join(', ')}`, value);

const maybe =
  (check: Check): Check =>
  (value, at) =>
    value === null ? fine : check(value, at);

const fields =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: a mapping`];
    const held = value as Readonly<Record<string, unknown>>;
    return Object.entries(shape).flatMap(([key, check]) =>
      key in held ? check(held[key], `${at}.${key}`) : [`${at}.${key}: missing`],
    );
  };

const each =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((one, n) => check(one, `${at}[${n}]`)) : [`${at}: a list`];

const KINDS = [
  'text',
  'longtext',
  'name',
  'integer',
  'number',
  'money',
  'date',
  'datetime',
  'confirm',
  'choice',
  'choices',
  'list',
  'task',
  'statement',
  'wait',
];

const ASK = fields({
  id,
  visit: whole,
  kind: oneOf(...KINDS),
  label: text,
  help: maybe(anyText),
  required: yesNo,
  unknown: yesNo,
  certainty: oneOf('asked', 'confirmed', 'unconfirmed'),
  default: () => fine,
  choices: each(fields({ value: id, label: text })),
  min: maybe(number),
  max: maybe(number),
});

const DOCUMENT = fields({
  format: oneOf(1),
  incident: matching(/^\d{8}-[0-9a-hjkmnp-tv-z]{4}$/, 'an incident id'),
  playbook: id,
  lang: oneOf('zh-TW', 'zh-CN', 'en'),
  severity: oneOf(null, 1, 2, 3, 4),
  stage: oneOf('assess', 'contain', 'communicate', 'repair', 'review'),
  step: id,
  done: yesNo,
  ask: maybe(ASK),
  tasks: each(
    fields({
      id,
      label: text,
      role: maybe(text),
      who: maybe(text),
      due: maybe(time),
      state: oneOf('open', 'assigned', 'done', 'not-needed'),
      texts: each(id),
    }),
  ),
  clocks: each(
    fields({
      id,
      label: text,
      kind: oneOf('aim', 'deadline', 'announced', 'reminder'),
      due: maybe(time),
      basis: text,
      state: oneOf('running', 'due', 'overdue', 'met', 'missed', 'not-reported', 'start-unknown'),
    }),
  ),
  statements: each(
    fields({
      id,
      template: id,
      audience: oneOf('injured', 'authority', 'partners', 'staff', 'self', 'customers', 'public'),
      lang: oneOf('zh-TW', 'zh-CN', 'en'),
      state: oneOf('drafted', 'approved', 'released', 'dropped', 'withdrawn', 'expired', 'stale'),
      file: absolute,
      by_hand: yesNo,
      valid_until: maybe(time),
      approvers: each(id),
      needs_approval: each(id),
      length: maybe(
        fields({ count: oneOf('segments', 'weighted', 'characters'), most: whole, used: whole, characters: whole }),
      ),
    }),
  ),
  outcome: maybe(fields({ id, label: text })),
});

/** Only a drill's document has this part. */
const DRILL = fields({
  clock: time,
  inject: maybe(fields({ id, kind: id, from: text, text })),
  ended: yesNo,
});

/** The values an ask of some kinds lists without fail, and those it may not go beyond. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  confirm: ['yes', 'no'],
  task: ['done', 'assigned', 'later', 'not-needed'],
  statement: ['keep', 'drop', 'later', 'release'],
  wait: ['continue', 'later'],
};

type Seen = {
  readonly done: boolean;
  readonly outcome: unknown;
  readonly ask: null | {
    readonly kind: string;
    readonly visit: number;
    readonly unknown: boolean;
    readonly choices: readonly { readonly value: string }[];
  };
  readonly clocks: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
};

const askRules = (ask: NonNullable<Seen['ask']>): readonly string[] => {
  const values = ask.choices.map((choice) => choice.value);
  const allowed = ALLOWED[ask.kind];
  const listed = allowed !== undefined || ask.kind === 'choice' || ask.kind === 'choices';
  return [
    ...want(ask.visit >= 1, 'ask.visit', 'counted from 1', ask.visit),
    ...want(listed === values.length > 0, 'ask.choices', listed ? 'the allowed values' : 'empty', values),
    ...want(
      allowed === undefined || values.every((value) => allowed.includes(value)),
      'ask.choices',
      `among ${allowed?.join(', ')}`,
      values,
    ),
    ...want(new Set(values).size === values.length, 'ask.choices', 'each once', values),
    ...want(
      ask.kind !== 'statement' || values.some((value) => value !== 'release'),
      'ask.choices',
      'more than a release',
      values,
    ),
  ];
};

const rules = (seen: Seen): readonly string[] => [
  ...(seen.done
    ? nothing(seen.ask, 'ask')
    : want(seen.ask !== null, 'ask', 'something is asked until it is done', null)),
  ...(seen.done ? want(seen.outcome !== null, 'outcome', 'said when done', null) : nothing(seen.outcome, 'outcome')),
  ...(seen.ask === null ? fine : askRules(seen.ask)),
  ...seen.clocks.flatMap((clock) =>
    want(
      clock.kind !== 'aim' || clock.state !== 'overdue',
      `clocks.${clock.id}`,
      'an aim is never overdue',
      clock.state,
    ),
  ),
];

/** Whether this is the document of `next`, and not a list, a verdict or an error. */
export const isDocument = (value: Readonly<Record<string, unknown>>): boolean => 'step' in value && 'incident' in value;

/** Everything in which a document breaks the contract. */
export const violations = (document: unknown): readonly string[] => {
  const { drill } = document as { drill?: unknown };
  const shape = [...DOCUMENT(document, ''), ...(drill === undefined ? fine : DRILL(drill, 'drill'))];
  return shape.length > 0 ? shape : rules(document as Seen);
};
