/** Owns the start by a program: a new incident, answered from a file as far as that goes. */
import { type Issue, issue } from '../core/issue.ts';
import { readAnswers, walkAnswers } from './answers.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, text } from './given.ts';
import { type Opening, openNew, planOf } from './open.ts';
import { opening } from './opening.ts';
import { fail } from './print.ts';
import { printStand } from './stand.ts';

const noPlaybook = (): Issue =>
  issue('usage.missing-argument', { kind: 'argument', name: 'PLAYBOOK' }, { name: 'PLAYBOOK' });

/** Nobody is there to answer and no program either: nothing is opened, and the first answer that is missing is named. */
const unasked = async (errand: Errand, opening: Opening): Promise<readonly Issue[]> => {
  const plan = await planOf(errand, opening);
  if (!plan.ok) return plan.issues;
  const ask = plan.value.plan.state.ask?.id ?? '';
  return [issue('usage.no-terminal', { kind: 'ask', id: ask }, { ask })];
};

export const scripted = async (errand: Errand, given: Given): Promise<number> => {
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
