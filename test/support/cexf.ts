/** A checker of CEXF documents, written after the format's own description; that format has no schema. Answers with what is wrong, each with its place. */

type Fields = Readonly<Record<string, unknown>>;
type Say = (at: string, what: string) => void;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TAG = /^[a-z][\w-]*:[\w-]+="[^"]*"$/;
const ACTIONS = ['network_connection', 'email_to_participants'];
const TYPES = ['file', 'tcp_connection'];

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const texts = (of: unknown, at: string, keys: readonly string[], say: Say): void => {
  for (const key of keys) if (typeof fields(of)[key] !== 'string') say(`${at}.${key}`, 'no text');
};

const uuid = (value: unknown, at: string, say: Say): void => {
  if (typeof value !== 'string' || !UUID.test(value)) say(at, 'no UUID of version 4');
};

const exercise = (value: unknown, say: Say): void => {
  const of = fields(value);
  texts(of, 'exercise', ['description', 'expanded', 'name', 'namespace', 'total_duration', 'uuid', 'version'], say);
  uuid(of['uuid'], 'exercise.uuid', say);
  for (const key of ['total_duration', 'version'])
    if (!/^[1-9]\d*$/.test(String(of[key]))) say(`exercise.${key}`, 'no positive number');
  for (const tag of list(of['tags'])) if (!TAG.test(String(tag))) say('exercise.tags', `no triple tag: ${String(tag)}`);
  for (const [key, one] of Object.entries(fields(of['meta'])))
    if (![one].flat().every((text) => typeof text === 'string')) say(`exercise.meta.${key}`, 'neither text nor texts');
};

const payload = (value: unknown, at: string, say: Say): void => {
  const { parameters, type } = fields(value);
  texts(value, at, ['name', 'type', 'uuid'], say);
  if (!TYPES.includes(String(type))) say(`${at}.type`, String(type));
  const { content } = fields(parameters);
  if (type === 'file' && Buffer.from(String(content), 'base64').toString('base64') !== content)
    say(`${at}.parameters.content`, 'no Base64');
};

const evaluation = (value: unknown, at: string, say: Say): void => {
  const { score_range } = fields(value);
  texts(value, at, ['result'], say);
  const [least, most] = list(score_range).map(Number);
  if (!(Number(least) >= 0 && Number(most) >= Number(least))) say(`${at}.score_range`, 'no range');
};

const inject = (value: unknown, at: string, say: Say): void => {
  const { action, inject_evaluation } = fields(value);
  texts(value, at, ['action', 'action_payload_resource_uuid', 'name', 'target_tool', 'uuid'], say);
  if (!ACTIONS.includes(String(action))) say(`${at}.action`, String(action));
  for (const [index, one] of list(inject_evaluation).entries())
    evaluation(one, `${at}.inject_evaluation[${index}]`, say);
};

type Known = { readonly injects: ReadonlyMap<unknown, Fields>; readonly payloads: ReadonlySet<unknown> };

const results = (of: Fields | undefined): readonly unknown[] =>
  list(of?.['inject_evaluation']).map((one) => fields(one)['result']);

const step = (value: unknown, at: string, { injects }: Known, say: Say): void => {
  const { inject_uuid, requirements, sequence, timing } = fields(value);
  const needs = fields(requirements);
  const { followed_by, trigger } = fields(sequence);
  texts(value, at, ['description', 'inject_uuid'], say);
  for (const one of [inject_uuid, ...list(followed_by)])
    if (!injects.has(one)) say(at, `leads nowhere: ${String(one)}`);
  for (const one of list(trigger)) if (one !== 'startex') say(`${at}.sequence.trigger`, String(one));
  const { triggered_at } = fields(timing);
  if (triggered_at !== null && !(Number.isInteger(triggered_at) && Number(triggered_at) >= 0))
    say(`${at}.timing.triggered_at`, String(triggered_at));
  if (Object.keys(needs).length === 0) return;
  const before = injects.get(needs['inject_uuid']);
  if (!results(before).includes(needs['resolution_requirement'])) say(`${at}.requirements`, 'never met');
};

const double = (all: readonly unknown[], at: string, say: Say): void => {
  if (new Set(all).size !== all.length) say(at, 'a UUID twice');
};

/** What is wrong with a document; empty where nothing is. */
export const cexfFaults = (document: unknown): readonly string[] => {
  const faults: string[] = [];
  const say: Say = (at, what) => void faults.push(`${at}: ${what}`);
  const top = fields(document);
  for (const key of ['exercise', 'inject_flow', 'inject_payloads', 'injects'])
    if (!Object.hasOwn(top, key)) say(key, 'missing');
  const [injects, payloads, flow] = ['injects', 'inject_payloads', 'inject_flow'].map((key) => list(top[key]));
  const uuids = (of: readonly unknown[] = []): readonly unknown[] => of.map((one) => fields(one)['uuid']);
  const known = {
    injects: new Map((injects ?? []).map((one) => [fields(one)['uuid'], fields(one)])),
    payloads: new Set(uuids(payloads)),
  };
  exercise(top['exercise'], say);
  for (const [index, one] of (payloads ?? []).entries()) payload(one, `inject_payloads[${index}]`, say);
  for (const [index, one] of (injects ?? []).entries()) {
    inject(one, `injects[${index}]`, say);
    const used = fields(one)['action_payload_resource_uuid'];
    if (!known.payloads.has(used)) say(`injects[${index}]`, `no payload: ${String(used)}`);
  }
  for (const [index, one] of (flow ?? []).entries()) step(one, `inject_flow[${index}]`, known, say);
  const all = [fields(top['exercise'])['uuid'], ...uuids(injects), ...uuids(payloads)];
  for (const one of all) uuid(one, 'uuid', say);
  double(all, 'uuid', say);
  return faults;
};
