/** Owns the way from a CEXF document to as much of a scenario as it holds. What was written here comes back whole; of others' what has a place comes along, and the rest is named. */
import { duration } from '../../time.ts';
import type { AuthoredInject } from '../authored.ts';
import { MOST_INJECTS } from '../model.ts';
import { type CexfOwn, OURS } from './cexf.ts';
import { HEAD } from './cexf-write.ts';
import { child, isEmpty, isFlat, itemsOf, keysOf, type Node, numberOf, textOf } from './json.ts';
import { type Found, type Imported, type Notes, notesOf } from './notes.ts';
import { isId, oneLine, slug, unique, words } from './text.ts';

export type CexfReading = {
  readonly file: string;
  /** A Base64 text read; null where it is none. */
  readonly unbase64: (encoded: string) => string | null;
};

type Of = CexfReading & { readonly notes: Notes; readonly top: Node };

/** What a part of the format may say that a scenario has no use for, because it follows from the rest or is the same everywhere. */
const leave = (node: Node, understood: readonly string[], notes: Notes): void => {
  for (const key of keysOf(node)) {
    const one = child(node, key);
    if (!understood.includes(key) && !isEmpty(one)) notes.skip(one.at, textOf(one) || JSON.stringify(one.value));
  }
};

const parsed = (text: string): unknown => {
  try {
    return isFlat(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
};

const KEPT = ['id', 'lang', 'playbook', 'title', 'summary', 'length', 'solo', 'start', 'practice', 'background'];
const KEPT_TOO = ['roles', 'known', 'objectives'];

/** What this program put there itself. It is read by lint in the end, like what a person writes. */
const keptOf = (meta: Node): Readonly<Record<string, unknown>> => {
  const kept: Node = { at: '', value: parsed(textOf(child(meta, OURS))) };
  return Object.fromEntries(
    [...KEPT, ...KEPT_TOO].map((key) => [key, child(kept, key).value]).filter(([, value]) => value !== undefined),
  );
};

const SECONDS = 60;

const inMinutes = (seconds: number): string => duration(Math.floor(seconds / SECONDS));

const lengthOf = (exercise: Node): object => {
  const seconds = numberOf(child(exercise, 'total_duration'));
  return seconds === null || seconds < SECONDS ? {} : { length: inMinutes(seconds) };
};

const titled = (exercise: Node, notes: Notes): object => {
  const said = (key: string): string => oneLine(textOf(child(exercise, key)), `exercise.${key}`, notes);
  const [title, summary] = [said('name'), said('description')];
  return { ...(title === '' ? {} : { title }), ...(summary === '' ? {} : { summary }) };
};

/** What the format says itself counts before what was put beside it: somebody may have changed it. */
const exerciseOf = ({ top, notes }: Of): Partial<Found> => {
  const exercise = child(top, 'exercise');
  const kept = keptOf(child(exercise, 'meta'));
  const ours = Object.keys(kept).length > 0;
  const said = ['name', 'description', 'total_duration', 'uuid', 'version'];
  leave(exercise, ours ? [...said, 'expanded', 'meta', 'namespace', 'tags'] : said, notes);
  const made = { ...kept, ...titled(exercise, notes), ...lengthOf(exercise) } as Partial<Found>;
  return 'id' in made ? made : { ...made, id: slug(made.title ?? '', 'my-drill') };
};

const byUuid = (list: Node): ReadonlyMap<string, Node> =>
  new Map(itemsOf(list).map((item) => [textOf(child(item, 'uuid')), item]));

type Read = { readonly text: string; readonly own: Partial<CexfOwn> | null };

const NOTHING: Read = { text: '', own: null };

const OWN_KEYS = ['at', 'after', 'when', 'unknown', 'kind', 'from', 'to', 'expect', 'hints', 'red_flags'];

const ownOf = (parameters: Node): Partial<CexfOwn> | null => {
  const own = child(parameters, OURS);
  const kept = OWN_KEYS.map((key) => [key, child(own, key).value]).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? null : (Object.fromEntries(kept) as Partial<CexfOwn>);
};

/** What comes, in words: a file that is a text. Anything else happens on machines, and nobody can read it out. */
const payloadOf = (payload: Node | undefined, { unbase64, notes }: Of): Read => {
  if (payload === undefined) return NOTHING;
  const parameters = child(payload, 'parameters');
  const content = child(parameters, 'content');
  const isText = textOf(child(payload, 'type')) === 'file';
  if (!isText) notes.skip(`${payload.at}.type`, textOf(child(payload, 'type')));
  leave(parameters, isText ? ['content', 'content-type', 'filename', OURS] : [], notes);
  leave(payload, ['name', 'parameters', 'type', 'uuid'], notes);
  const text = isText ? unbase64(textOf(content)) : '';
  if (text === null) notes.skip(content.at, textOf(content));
  const own = ownOf(parameters);
  const said = own === null ? text : text?.replace(HEAD, '');
  return { text: words(said ?? '', content.at, notes), own };
};

type Timed = Pick<AuthoredInject, 'at' | 'after'>;

type Ids = ReadonlyMap<string, string>;

/** As it was put beside the format, unless that has a time from the start, which somebody may have changed. */
const ownTime = (own: Partial<CexfOwn> | null, seconds: number | null): Timed | null => {
  if (own?.at === undefined || (own.after === undefined && seconds !== null)) return null;
  return { at: own.at, ...(own.after === undefined ? {} : { after: own.after }) };
};

const waiting = (step: Node, ids: Ids, notes: Notes): Timed => {
  const needed = child(child(step, 'requirements'), 'inject_uuid');
  const before = ids.get(textOf(needed));
  if (before !== undefined) return { at: 'PT0M', after: { inject: before } };
  if (!isEmpty(needed)) notes.skip(needed.at, textOf(needed));
  return { at: 'PT0M' };
};

/** When it comes: so long after the start, or as soon as what it waits for has come. */
const timeOf = (step: Node, own: Partial<CexfOwn> | null, { ids, notes }: { ids: Ids; notes: Notes }): Timed => {
  const triggered = child(child(step, 'timing'), 'triggered_at');
  const seconds = numberOf(triggered);
  const timed = ownTime(own, seconds);
  if (timed !== null) return timed;
  if (seconds === null) return waiting(step, ids, notes);
  if (seconds % SECONDS !== 0) notes.instead(triggered.at, `${seconds} s`, { key: 'at', taken: inMinutes(seconds) });
  return { at: inMinutes(seconds) };
};

const STEP = ['description', 'inject_uuid', 'reporting_callback', 'sequence', 'timing', 'requirements'];
const SEQUENCE = ['completion_trigger', 'followed_by', 'trigger'];
const REQUIREMENTS = ['inject_uuid'];

const leaveStep = (step: Node, ours: boolean, notes: Notes): void => {
  leave(
    step,
    STEP.filter((key) => ours || key !== 'reporting_callback'),
    notes,
  );
  leave(child(step, 'sequence'), SEQUENCE, notes);
  leave(child(step, 'timing'), ['triggered_at'], notes);
  leave(child(step, 'requirements'), ours ? [...REQUIREMENTS, 'resolution_requirement'] : REQUIREMENTS, notes);
};

/** What a stranger's tool would look for, by the names of its results: that much a person can look for too. */
const expected = (inject: Node, notes: Notes): Pick<AuthoredInject, 'expect'> => {
  const results = itemsOf(child(inject, 'inject_evaluation')).map((one) => {
    leave(one, ['result', 'score_range'], notes);
    return textOf(child(one, 'result'));
  });
  const text = words(results.filter((result) => result !== '').join('; '), `${inject.at}.inject_evaluation`, notes);
  return text === '' ? {} : { expect: { text } };
};

const MAIL = 'email_to_participants';

const strangers = (inject: Node, notes: Notes): Partial<AuthoredInject> => {
  const action = child(inject, 'action');
  const isMail = textOf(action) === MAIL;
  if (!isMail) notes.instead(action.at, textOf(action), { key: 'kind', taken: 'message' });
  leave(inject, ['name', 'uuid', 'action', 'action_payload_resource_uuid', 'inject_evaluation'], notes);
  return {
    kind: isMail ? 'mail' : 'message',
    from: oneLine(textOf(child(inject, 'name')), `${inject.at}.name`, notes),
    to: 'management',
    ...expected(inject, notes),
  };
};

const uuidOf = (inject: Node): string => textOf(child(inject, 'uuid'));

/** One inject with what belongs to it. */
type Part = { readonly inject: Node; readonly step: Node; readonly payload: Node | undefined; readonly id: string };

const NO_STEP: Node = { at: 'inject_flow', value: undefined };

/** In the order of the flow; what stands in none comes last. */
const ordered = (injects: readonly Node[], flow: readonly Node[]): readonly (readonly [Node, Node])[] => {
  const steps = new Map(flow.map((step, index) => [textOf(child(step, 'inject_uuid')), { step, index }]));
  const found = injects.map((inject) => ({ inject, of: steps.get(uuidOf(inject)) }));
  const place = (index: number | undefined): number => index ?? flow.length;
  return found
    .sort((a, b) => place(a.of?.index) - place(b.of?.index))
    .map(({ inject, of }) => [inject, of?.step ?? NO_STEP]);
};

const partsOf = ({ top, notes }: Of): readonly Part[] => {
  const all = itemsOf(child(top, 'injects'));
  if (all.length > MOST_INJECTS) notes.skip(`injects[${MOST_INJECTS}]`, `${MOST_INJECTS} … ${all.length}`);
  const payloads = byUuid(child(top, 'inject_payloads'));
  const taken = new Set<string>();
  return ordered(all.slice(0, MOST_INJECTS), itemsOf(child(top, 'inject_flow'))).map(([inject, step], index) => {
    const payload = payloads.get(textOf(child(inject, 'action_payload_resource_uuid')));
    const own = payload && ownOf(child(payload, 'parameters')) !== null ? textOf(child(payload, 'name')) : '';
    const id = unique(isId(own) ? own : slug(textOf(child(inject, 'name')), `inject-${index + 1}`), taken);
    taken.add(id);
    return { inject, step, payload, id };
  });
};

const injectOf = ({ inject, step, payload }: Part, ids: Ids, of: Of): AuthoredInject => {
  const { notes } = of;
  const { text, own } = payloadOf(payload, of);
  leaveStep(step, own !== null, notes);
  const { at: _, after: __, ...said } = own ?? strangers(inject, notes);
  return { ...timeOf(step, own, { ids, notes }), ...said, text } as AuthoredInject;
};

const injectsOf = (of: Of): Found['injects'] => {
  const parts = partsOf(of);
  const ids = new Map(parts.map(({ inject, id }) => [uuidOf(inject), id]));
  return Object.fromEntries(parts.map((part) => [part.id, injectOf(part, ids, of)]));
};

/** Null where it is no document of this format, or nothing comes in it. */
export const readCexf = (json: string, reading: CexfReading): Imported | null => {
  const top: Node = { at: '', value: parsed(json) };
  const notes = notesOf(reading.file);
  const of = { ...reading, notes, top };
  if (itemsOf(child(top, 'injects')).length === 0) return null;
  leave(top, ['exercise', 'inject_flow', 'inject_payloads', 'injects'], notes);
  const found = { ...exerciseOf(of), injects: injectsOf(of) };
  return { found, notes: notes.all };
};
