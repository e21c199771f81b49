/** Owns what most verbs share: open the incident, carry out one command, show where it stands. */
import type { Command } from '../core/incident/commands.ts';
import type { Result } from '../core/issue.ts';
import type { StoredFile } from '../ports/journal.ts';
import { issuesLines } from '../text/issue.ts';
import { nameIssue } from '../text/named.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { type Given, split } from './given.ts';
import { carry, incidentOf, type Opened, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printAside } from './print.ts';
import { printStand } from './stand.ts';

/** A verb's own part: from the opened incident and its arguments to a command, with the files it brings. */
export type Plan = (
  errand: Errand,
  opened: Opened,
  rest: readonly string[],
) => Promise<Result<{ readonly command: Command; readonly files?: readonly StoredFile[] }>>;

/** What is shown when it is done; the place of the incident where nothing else is said. */
export type After = (errand: Errand, opened: Opened, before: Opened) => Promise<number>;

const standing: After = async (errand, opened) => {
  await printStand(errand, opened);
  return EXIT.done;
};

/** Something set aside on opening is said aloud before anything else. */
export const reportTorn = async (errand: Errand, opened: Opened): Promise<void> =>
  printAside(errand, await issuesLines(opened.reports, errand.words, 'warning'));

/** What sets one verb apart: the arguments behind the incident, the command they make, what is shown when it is done. */
export type Deed = {
  readonly names: readonly string[];
  readonly plan: Plan;
  readonly after?: After;
  /** How it is found: any incident or drill, where left out. */
  readonly find?: (errand: Errand, name: string | null) => Promise<Result<Opened>>;
};

/** Runs a verb of the form `[INCIDENT] names…`. */
export const act = async (errand: Errand, given: Given, deed: Deed): Promise<number> => {
  const { names, plan, after = standing, find = incidentOf } = deed;
  const named = split(given, names);
  if (!named.ok) return fail(errand, named.issues);
  const opened = await find(errand, named.value.incident);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  await reportTorn(here, opened.value);
  const planned = await plan(here, opened.value, named.value.rest);
  if (!planned.ok) return fail(here, planned.issues);
  const carried = await carry(here, opened.value, planned.value.command, planned.value.files ?? []);
  if (carried.ok) return after(here, carried.value, opened.value);
  const voice = voiceOf(here, opened.value);
  return fail(
    here,
    carried.issues.map((one) => nameIssue(one, opened.value.state, voice)),
  );
};
