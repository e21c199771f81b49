/** `start`: opens an incident, or offers the one that is open; then walks it, with a person or with an answers file. */
import { type Issue, issue, ok, type Result } from '../core/issue.ts';
import { knownFacts } from '../core/kit/known.ts';
import { shortTime } from '../text/clocks.ts';
import { line } from '../text/line.ts';
import { readAnswers, walkAnswers } from './answers.ts';
import { noMenu } from './dialogs/sitting.ts';
import type { Errand } from './errand.ts';
import { EXIT, LEFT } from './exit.ts';
import { type Given, text, when } from './given.ts';
import { type Opened, openIncident, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { shortList } from './list.ts';
import { type Opening, openNew, planOf } from './open.ts';
import { fail, printAside } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';
import { walk } from './walk.ts';

const FIRST_PLAYBOOK = 'triage';

const isFile = (name: string): boolean => /\.ya?ml$/.test(name);

/** What to open: a shipped playbook by its id, or somebody's own by its file. */
const opening = async (errand: Errand, given: Given, playbook: string): Promise<Result<Opening>> => {
  const library = await errand.doors.library();
  const zones = await errand.doors.zones();
  const zone = zones.zone(errand.zone);
  const heard = zone ? when(given, zone) : ok(null);
  if (!heard.ok) return heard;
  const common = {
    title: text(given, 'title'),
    lang: errand.words.lang,
    heard: heard.value,
    known: knownFacts(errand.settings.kit),
  };
  if (!isFile(playbook)) return ok({ ...common, playbook, bundle: await library.shipped() });
  const own = await library.own(playbook);
  if (!own.ok) return own;
  if (own.value.overrides)
    await printAside(errand, [line('warning', errand.words.report.overrides(own.value.playbook))]);
  return ok({ ...common, playbook: own.value.playbook, bundle: own.value.bundle });
};

const interactive = (errand: Errand): boolean => errand.doors.terminal && errand.shared.input && !errand.shared.json;

const ask = async (
  errand: Errand,
  rows: readonly { readonly value: string; readonly label: string; readonly help: string }[],
): Promise<string | number> => {
  const operator = await errand.doors.operator(() => errand.words);
  const { walk: words } = errand.words;
  const options = [
    ...rows.map(({ value, label, help }) => ({ value, label, description: help })),
    { value: '', label: words.startNew, description: null },
  ];
  const reply = await operator.ask({
    kind: 'choice',
    message: words.resumeWhich,
    help: null,
    menu: noMenu(errand.words),
    options,
    initial: null,
  });
  if (reply.kind === 'left') return LEFT[reply.how];
  return reply.kind === 'option' ? reply.value : '';
};

/** The open incident the operator wants to go on with; null for a new one, a number where they left. */
const unfinished = async (errand: Errand): Promise<Opened | number | null> => {
  const open = ((await shortList(errand)) ?? []).filter((one) => !one.damaged && one.state.outcome === null);
  if (open.length === 0) return null;
  const journal = await errand.doors.journal();
  const rows: { readonly value: string; readonly label: string; readonly help: string }[] = [];
  for (const { id, state } of open) {
    const opened = await openIncident(errand, { id, journal });
    const last = opened.ok ? shortTime(state.lastAt, voiceOf(errand, opened.value)) : state.lastAt;
    rows.push({ value: id as string, ...errand.words.walk.resumeRow(state.title, id, last) });
  }
  const chosen = await ask(errand, rows);
  if (typeof chosen === 'number') return chosen;
  const found = open.find((one) => one.id === chosen);
  const opened = found ? await openIncident(errand, { id: found.id, journal }) : null;
  return opened?.ok ? opened.value : null;
};

const CANNOT_WRITE = 'record.cannot-write';

const walkNew = async (errand: Errand, given: Given, playbook: string): Promise<number> => {
  const what = await opening(errand, given, playbook);
  if (!what.ok) return fail(errand, what.issues);
  const opened = await openNew(errand, what.value);
  if (opened.ok) return walk(errand, opened.value);
  if (opened.issues[0]?.code !== CANNOT_WRITE) return fail(errand, opened.issues);
  const { openElsewhere } = await import('./dialogs/open.ts');
  return openElsewhere(errand, what.value, opened.issues);
};

const byHand = async (errand: Errand, given: Given): Promise<number> => {
  const [playbook] = given.args;
  if (playbook === undefined) {
    const found = await unfinished(errand);
    if (typeof found === 'number') return found;
    if (found) return walk(await inLanguageOf(errand, found), found);
  }
  return walkNew(errand, given, playbook ?? FIRST_PLAYBOOK);
};

const noPlaybook = (): Issue =>
  issue('usage.missing-argument', { kind: 'argument', name: 'PLAYBOOK' }, { name: 'PLAYBOOK' });

/** Nobody is there to answer and no program either: nothing is opened, and the first answer that is missing is named. */
const unasked = async (errand: Errand, opening: Opening): Promise<readonly Issue[]> => {
  const plan = await planOf(errand, opening);
  if (!plan.ok) return plan.issues;
  const ask = plan.value.plan.state.ask?.id ?? '';
  return [issue('usage.no-terminal', { kind: 'ask', id: ask }, { ask })];
};

const scripted = async (errand: Errand, given: Given): Promise<number> => {
  const [playbook] = given.args;
  if (playbook === undefined) return fail(errand, [noPlaybook()]);
  const what = await opening(errand, given, playbook);
  if (!what.ok) return fail(errand, what.issues);
  const file = text(given, 'answers');
  if (file === null && !errand.shared.json) return fail(errand, await unasked(errand, what.value));
  const answers = file === null ? null : await readAnswers(errand, file, what.value.bundle.content);
  if (answers && !answers.ok) return fail(errand, answers.issues);
  // What somebody wrote for this very case counts before what the kit folder says of all cases.
  const known = what.value.known.filter(({ fact }) => !answers?.value.has(fact));
  const opened = await openNew(errand, { ...what.value, known });
  if (!opened.ok) return fail(errand, opened.issues);
  if (answers?.ok) return walkAnswers(errand, opened.value, answers.value);
  await printStand(errand, opened.value);
  return EXIT.done;
};

export const run: Run = (errand, given) =>
  interactive(errand) && text(given, 'answers') === null ? byHand(errand, given) : scripted(errand, given);
