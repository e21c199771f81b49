/** `clock list|start|met|not-reported|replaced|export`: the times to keep, what they rest on, and what has become of them. */
import type { ClockAct } from '../core/clock/act.ts';
import { issue, ok, type Result } from '../core/issue.ts';
import type { Instant } from '../core/time.ts';
import { clockListLines, referenceLines, referencesJson } from '../text/clock-list.ts';
import { clockLine } from '../text/clocks.ts';
import { clocksJson } from '../text/document.ts';
import { line } from '../text/line.ts';
import { act, reportTorn } from './act.ts';
import { exportOf, exportToFile } from './clock-export.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { flag, type Given, instant, split, text } from './given.ts';
import { incidentOf, type Opened, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printAside, printJson, printLines } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

const ACTS = ['list', 'start', 'met', 'not-reported', 'replaced', 'export'] as const;
type Act = (typeof ACTS)[number];

const isAct = (typed: string | undefined): typed is Act => (ACTS as readonly (string | undefined)[]).includes(typed);

const withIncident = async (
  errand: Errand,
  given: Given,
  show: (here: Errand, opened: Opened) => Promise<number>,
): Promise<number> => {
  const named = split(given, []);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await incidentOf(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  await reportTorn(here, opened.value);
  return show(here, opened.value);
};

const list: Run = (errand, given) =>
  withIncident(errand, given, async (here, opened) => {
    const voice = voiceOf(here, opened);
    const { state } = opened;
    const all = flag(given, 'all');
    if (here.shared.json) {
      const references = all ? { references: referencesJson(state, voice) } : {};
      await printJson(here, { incident: opened.id, clocks: clocksJson({ state, voice }), ...references });
    } else await printLines(here, [...clockListLines(state, voice), ...(all ? referenceLines(state, voice) : [])]);
    return EXIT.done;
  });

/** With --print the bare file goes to stdout and nothing is recorded; else it is kept with the record. */
const exported: Run = (errand, given) =>
  withIncident(errand, given, async (here, opened) => {
    const made = await exportOf(here, opened);
    if (made.clocks.length === 0) {
      await printAside(here, [line('warning', here.words.law.nothingToExport)]);
      if (!here.shared.json && !flag(given, 'print')) return EXIT.done;
    }
    if (flag(given, 'print')) {
      (await here.doors.result(here.words)).raw(made.text);
      return EXIT.done;
    }
    const kept = await exportToFile(here, opened);
    if (!kept.ok) return fail(here, kept.issues);
    if (here.shared.json) await printJson(here, { incident: opened.id, file: kept.value.path, clocks: made.clocks });
    else await printLines(here, kept.value.lines);
    return EXIT.done;
  });

type Times = { readonly when: Instant | null; readonly due: Instant | null };

const timesOf = (given: Given, opened: Opened): Result<Times> => {
  const when = instant(given, 'when', opened.zone);
  const due = instant(given, 'due', opened.zone);
  if (!when.ok) return when;
  return due.ok ? ok({ when: when.value, due: due.value }) : due;
};

const actOf = (what: Exclude<Act, 'list' | 'export'>, clock: string, given: Given, { when, due }: Times): ClockAct =>
  what === 'start'
    ? { act: 'start', clock, when, due }
    : { act: what, clock, when, reason: text(given, 'because') ?? text(given, 'reason') };

const carriedOut = async (here: Errand, opened: Opened, id: string): Promise<number> => {
  const clock = opened.state.clocks.findLast((one) => one.id === id);
  if (here.shared.json || !clock) await printStand(here, opened);
  else await printLines(here, [clockLine(clock, opened.state, voiceOf(here, opened))]);
  return EXIT.done;
};

const change =
  (what: Exclude<Act, 'list' | 'export'>): Run =>
  (errand, given) =>
    act(errand, given, {
      names: ['CLOCK'],
      plan: async (_, opened, [clock = '']) => {
        const times = timesOf(given, opened);
        return times.ok ? ok({ command: { kind: 'clock', ...actOf(what, clock, given, times.value) } }) : times;
      },
      after: (here, opened) => carriedOut(here, opened, given.args.at(-1) ?? ''),
    });

export const run: Run = (errand, given) => {
  const [what, ...args] = given.args;
  const rest = { ...given, args };
  if (!isAct(what))
    return fail(errand, [
      issue(
        'usage.bad-value',
        { kind: 'argument', name: 'clock' },
        { option: 'clock', found: what ?? '', allowed: ACTS.join(', ') },
      ),
    ]);
  if (what === 'list') return list(errand, rest);
  return what === 'export' ? exported(errand, rest) : change(what)(errand, rest);
};
