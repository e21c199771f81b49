/** Owns what a report is made from: the record, its words, and what a check finds in the texts that went out. */
import type { Found } from '../core/drill/score/mistakes.ts';
import { toPast } from '../core/incident/past.ts';
import { isStruck } from '../core/record/event.ts';
import { isTold, reviewOf } from '../core/review/review.ts';
import { unmarked } from '../core/statement/marks.ts';
import type { Statement } from '../core/statement/model.ts';
import { logRows } from '../text/log.ts';
import type { Setting } from '../text/review/setting.ts';
import { pageWords } from '../text/statement.ts';
import type { Errand } from './errand.ts';
import { headOf, type Opened, voiceOf } from './incident.ts';

/** What was certainly wrong in the words of one text; the checks are loaded by the first text that went out. */
const foundIn = async (
  { journal, id }: Opened,
  { id: statement, plain, lang }: Statement,
): Promise<readonly Found[]> => {
  const bytes = await journal.file(id, plain);
  if (!bytes.ok) return [];
  const { draftMark, drillMark } = pageWords(lang);
  const words = unmarked(new TextDecoder().decode(bytes.value), [draftMark, drillMark]);
  const { check } = await import('../core/check/run.ts');
  const { findings } = check(words, { kind: null, lang, regime: null, facts: null });
  return findings.flatMap(({ rule, severity }) => (severity === 'error' ? [{ statement, rule }] : []));
};

/** Only a drill is scored. */
const findings = async (opened: Opened): Promise<readonly Found[]> => {
  if (opened.scenario === null) return [];
  const out = opened.state.statements.filter(({ releasedAt }) => releasedAt !== null);
  const all = await Promise.all(out.map((one) => foundIn(opened, one)));
  return all.flat();
};

const realTime = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** In earnest a record that is closed is looked at as it stood then, so that its report does not change with the day. */
const presentOf = ({ state }: Opened, now: string): string => (state.outcome === null ? now : state.lastAt);

export const settingOf = async (errand: Errand, opened: Opened, realTimes: boolean): Promise<Setting> => {
  const events = opened.events.filter((event) => !isStruck(event));
  const { content, scenario, state } = opened;
  const review = reviewOf({ events: events.map(toPast), content, scenario, found: await findings(opened) });
  if (review === null) throw new Error('a record without an entry');
  const spoken = voiceOf(errand, opened);
  const voice = { ...spoken, now: presentOf(opened, spoken.now) };
  const real = new Map(events.map(({ seq, at, data }) => [seq, scenario === null ? at : realTime(data['real'])]));
  return {
    incident: opened.id,
    review,
    rows: logRows(
      events.filter((event) => isTold(toPast(event))),
      state,
      voice,
    ).map((row) => ({ ...row, real: real.get(row.seq) ?? null })),
    voice,
    head: state.drill === null ? headOf(opened) : null,
    realTimes,
  };
};
