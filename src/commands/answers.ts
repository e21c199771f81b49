/** Owns the answers file: ask ids to answers, checked as a whole before anything is written, then walked until one is lacking. */
import type { Certainty } from '../core/fact/model.ts';
import { type Ask, CLOSE_ID, checkedId, waitId, wordingId } from '../core/incident/ask.ts';
import type { Given } from '../core/incident/commands.ts';
import { bad, type Issue, issue, ok, type Result } from '../core/issue.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import type { Content } from '../core/playbook/model.ts';
import { line } from '../text/line.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { readText } from './file.ts';
import { askOf, carry, type Opened } from './incident.ts';
import { fail, printAside } from './print.ts';
import { printStand } from './stand.ts';

type Entry = { readonly given: (ask: Ask, lang: Lang) => Given; readonly who: string | null };

/** Ask id to its entries, one per visit. */
export type Answers = ReadonlyMap<string, readonly Entry[]>;

const knownIds = (content: Content): ReadonlySet<string> => {
  const steps = Object.values(content.playbooks).flatMap((playbook) =>
    Object.values(playbook.steps).map((step) => ({ playbook: playbook.id, step })),
  );
  return new Set([
    ...Object.keys(content.facts),
    ...Object.keys(content.templates),
    ...Object.keys(content.templates).map(checkedId),
    CLOSE_ID,
    ...Object.keys(content.facts).flatMap((fact) => LANGS.map((lang) => wordingId(fact, lang))),
    ...steps.flatMap(({ playbook, step }) =>
      step.kind === 'task' ? [step.task] : step.kind === 'wait' ? [waitId(playbook, step.id)] : [],
    ),
  ]);
};

/** Several values stand one a line, and for a choice of several with commas between. */
const asText = (value: unknown, ask?: Ask): string => {
  if (Array.isArray(value)) return value.map((one) => asText(one)).join(ask?.kind === 'choices' ? ',' : '\n');
  return value === true ? 'yes' : value === false ? 'no' : String(value ?? '');
};

const isCertainty = (value: unknown): value is Certainty => value === 'confirmed' || value === 'unconfirmed';

const ENTRY_KEYS: readonly string[] = ['value', 'certainty', 'source', 'skip', 'to'];

type Row = Readonly<Record<string, unknown>>;

const isRow = (raw: unknown): raw is Row => typeof raw === 'object' && raw !== null;

const entryOf = (raw: unknown): Entry => {
  if (raw === 'unknown') return { given: () => ({ kind: 'unknown' }), who: null };
  if (!isRow(raw) || Array.isArray(raw))
    return {
      given: (ask, lang) => ({ kind: 'text', text: asText(raw, ask), certainty: null, source: null, lang }),
      who: null,
    };
  if (raw['skip'] !== undefined) return { given: () => ({ kind: 'skip', reason: asText(raw['skip']) }), who: null };
  const certainty = isCertainty(raw['certainty']) ? raw['certainty'] : null;
  const source = raw['source'] === undefined ? null : asText(raw['source']);
  return {
    given: (ask, lang) => ({ kind: 'text', text: asText(raw['value'], ask), certainty, source, lang }),
    who: raw['to'] === undefined ? null : asText(raw['to']),
  };
};

const unknownIds = (ids: readonly string[], content: Content): readonly Issue[] => {
  const known = knownIds(content);
  return ids
    .filter((id) => !known.has(id))
    .map((id) => issue('usage.unknown-answer', { kind: 'argument', name: '--answers' }, { found: id }));
};

/** What keeps an entry from being an answer; a value itself is only judged when it is asked for. */
const wrongEntry = (id: string, raw: unknown, path: string): readonly Issue[] => {
  if (!isRow(raw) || Array.isArray(raw)) return [];
  const says = ('value' in raw || 'skip' in raw) && Object.keys(raw).every((key) => ENTRY_KEYS.includes(key));
  if (!says) return [issue('file.not-answers', { kind: 'ask', id }, { path })];
  const { certainty } = raw;
  if (certainty === undefined || isCertainty(certainty)) return [];
  return [
    issue(
      'usage.bad-value',
      { kind: 'ask', id },
      { option: 'certainty', found: asText(certainty), allowed: 'confirmed, unconfirmed' },
    ),
  ];
};

const takesSeveral = (id: string, content: Content): boolean =>
  ['choices', 'list'].includes(content.facts[id]?.type ?? '');

/** A list is one entry a visit; of a fact that takes several values a plain list is one answer, so that no value is lost. */
const visits = (id: string, raw: unknown, content: Content): readonly unknown[] => {
  if (!Array.isArray(raw)) return [raw];
  return takesSeveral(id, content) && !raw.some(isRow) ? [raw] : raw;
};

/** Reads and checks an answers file; everything wrong with it is named before anything is written. */
export const readAnswers = async (errand: Errand, path: string, content: Content): Promise<Result<Answers>> => {
  const source = await readText(errand, path);
  if (!source.ok) return source;
  const read = await errand.doors.yaml(source.value, path);
  if (!read.ok) return read;
  const raw = read.value;
  if (!isRow(raw) || Array.isArray(raw)) return bad(issue('file.not-answers', { kind: 'path', path }, { path }));
  const wrong = [
    ...unknownIds(Object.keys(raw), content),
    ...Object.entries(raw).flatMap(([id, value]) =>
      visits(id, value, content).flatMap((one) => wrongEntry(id, one, path)),
    ),
  ];
  if (wrong.length > 0) return bad(...wrong);
  return ok(new Map(Object.entries(raw).map(([id, value]) => [id, visits(id, value, content).map(entryOf)])));
};

const sameAsk = (opened: Opened, ask: Ask): boolean => JSON.stringify(opened.state.ask) === JSON.stringify(ask.ref);

/** Answers one ask after the other; stops at the first that the file lacks, leaves the incident open there, and says which ids were off the path. */
export const walkAnswers = async (errand: Errand, start: Opened, answers: Answers): Promise<number> => {
  let opened = start;
  const met = new Set<string>();
  for (let ask = await askOf(errand, opened); ask; ask = await askOf(errand, opened)) {
    const entry = answers.get(ask.ref.id)?.[ask.ref.visit - 1];
    if (!entry) break;
    met.add(ask.ref.id);
    const given = entry.given(ask, opened.state.lang);
    const carried = await carry(errand, opened, {
      kind: 'answer',
      at: ask.ref,
      given,
      who: entry.who,
      when: null,
      release: { word: null, out: null, untold: [] },
    });
    if (!carried.ok) return fail(errand, carried.issues, opened.id);
    opened = carried.value;
    if (sameAsk(opened, ask)) break;
  }
  const off = [...answers.keys()].filter((id) => !met.has(id));
  if (off.length > 0) await printAside(errand, [line('warning', errand.words.report.offPath(off))]);
  await printStand(errand, opened);
  const open = opened.state.outcome === null;
  if (open && !errand.shared.json)
    await printAside(errand, [line('warning', errand.words.report.lacking(opened.state.ask?.id ?? ''))]);
  return open ? EXIT.usage : EXIT.done;
};
