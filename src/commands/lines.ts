/** `lines`: the sheet of agreed lines; adds to it, strikes from it, and holds a file against it. */
import type { Command } from '../core/incident/commands.ts';
import { bad, issue, ok, type Result } from '../core/issue.ts';
import type { Lang } from '../core/lang.ts';
import { LINE_KINDS, POSTURES, type Posture } from '../core/statement/lines.ts';
import { line } from '../text/line.ts';
import { differenceLines, differencesJson, sheetJson, sheetLines } from '../text/lines.ts';
import { differencesIn, sheetOf } from './agreed.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { readText } from './file.ts';
import { type Given, text } from './given.ts';
import { carry, incidentOf, type Opened, voiceOf } from './incident.ts';
import { inLanguageOf } from './language.ts';
import { fail, printJson, printLines } from './print.ts';
import type { Run } from './verb.ts';

const badValue = (option: string, found: string, allowed: readonly string[]): Result<never> =>
  bad(issue('usage.bad-value', { kind: 'argument', name: option }, { option, found, allowed: allowed.join(', ') }));

const postureOf = (given: Given): Result<Posture | null> => {
  const typed = text(given, 'posture');
  const found = POSTURES.find((one) => one === typed);
  return typed === null || found ? ok(found ?? null) : badValue('--posture', typed, POSTURES);
};

/** `add message TEXT`, `add unsaid TOPIC --because WHY`, `add answer QUESTION ANSWER`. */
const adding = (given: Given, [what = '', first = '', second = '']: readonly string[], lang: Lang): Result<Command> => {
  const kind = LINE_KINDS.find((one) => one === what);
  const posture = postureOf(given);
  if (kind === undefined) return badValue('add', what, LINE_KINDS);
  if (!posture.ok) return posture;
  const words = kind === 'message' ? first : kind === 'unsaid' ? (text(given, 'why') ?? second) : second;
  const about = kind === 'message' ? '' : first;
  return ok({ kind: 'agree', line: kind, about, text: words, posture: posture.value, lang });
};

const carryOut = async (errand: Errand, opened: Opened, command: Command): Promise<number> => {
  const carried = await carry(errand, opened, command);
  if (!carried.ok) return fail(errand, carried.issues);
  const { lines } = errand.words;
  if (errand.shared.json) await printJson(errand, sheetJson(sheetOf(errand, carried.value)));
  else
    await printLines(errand, [
      line('good', command.kind === 'agree' ? lines.added(carried.value.state.lines.at(-1)?.id ?? '') : lines.struck),
    ]);
  return EXIT.done;
};

const compare = async (errand: Errand, opened: Opened, file: string): Promise<number> => {
  const read = await readText(errand, file);
  if (!read.ok) return fail(errand, read.issues);
  const found = await differencesIn(errand, opened, read.value);
  if (errand.shared.json) await printJson(errand, differencesJson(found));
  else await printLines(errand, differenceLines(found, voiceOf(errand, opened)));
  return found.length === 0 ? EXIT.done : EXIT.findings;
};

const show = async (errand: Errand, opened: Opened): Promise<number> => {
  const sheet = sheetOf(errand, opened);
  if (errand.shared.json) await printJson(errand, sheetJson(sheet));
  else await printLines(errand, sheetLines(sheet));
  return EXIT.done;
};

const ACTIONS = ['add', 'strike', 'compare'] as const;

export const run: Run = async (errand, given) => {
  const [first] = given.args;
  const named = first !== undefined && !ACTIONS.some((one) => one === first);
  const [action, ...rest] = named ? given.args.slice(1) : given.args;
  const opened = await incidentOf(errand, named ? first : null);
  if (!opened.ok) return fail(errand, opened.issues);
  const here = await inLanguageOf(errand, opened.value);
  if (action === undefined) return show(here, opened.value);
  if (action === 'compare') return compare(here, opened.value, rest[0] ?? '');
  if (action === 'strike')
    return carryOut(here, opened.value, { kind: 'strike', line: rest[0] ?? '', because: text(given, 'why') });
  const command =
    action === 'add'
      ? adding(given, rest, here.settings.lang ?? opened.value.state.lang)
      : badValue('lines', action, ACTIONS);
  return command.ok ? carryOut(here, opened.value, command.value) : fail(here, command.issues);
};
