/** Owns the start by a person: the incident that is open, or a new one, walked at the terminal. */
import { shortTime } from '../text/voice.ts';
import { noMenu } from './dialogs/sitting.ts';
import type { Errand } from './errand.ts';
import { LEFT } from './exit.ts';
import type { Given } from './given.ts';
import { type Opened, openIncident, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { shortList } from './list.ts';
import { openNew } from './open.ts';
import { opening } from './opening.ts';
import { fail } from './print.ts';
import { walk } from './walk.ts';

const FIRST_PLAYBOOK = 'triage';

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

export const byHand = async (errand: Errand, given: Given): Promise<number> => {
  const [playbook] = given.args;
  if (playbook === undefined) {
    const found = await unfinished(errand);
    if (typeof found === 'number') return found;
    if (found) return walk(await inLanguageOf(errand, found), found);
  }
  return walkNew(errand, given, playbook ?? FIRST_PLAYBOOK);
};
