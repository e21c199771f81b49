/** Owns the way from the command line to an exit code, and the only catch of faults nobody foresaw. */
import type { Errand, Shared } from './commands/errand.ts';
import { EXIT, exitFor } from './commands/exit.ts';
import type { Issue } from './core/issue.ts';
import type { Lang } from './core/lang.ts';
import { minutes } from './core/time.ts';
import type { Flags, System } from './ports/process.ts';
import { issueJson, issueLines } from './text/issue.ts';
import { line } from './text/line.ts';
import { wordsIn } from './text/load.ts';
import type { Words } from './text/words.ts';

/** The last one counts, as it does when the line is read as a whole. */
const peek = (argv: readonly string[], flag: string): string | null => {
  const at = argv.findLastIndex((one) => one === flag || one.startsWith(`${flag}=`));
  const found = argv[at];
  if (found === undefined) return null;
  return found === flag ? (argv[at + 1] ?? null) : found.slice(flag.length + 1);
};

/** `drill advance --by PT10M` says how long, not who: nobody is called that. */
const nameIn = (by: string | null): string | null => (by !== null && minutes(by) !== null ? null : by);

/** Settings decide the language of help and errors, so their flags are looked at before the rest is read. */
const flagsOf = (argv: readonly string[]): Flags => {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  return {
    lang: peek(own, '--lang'),
    dir: peek(own, '--dir'),
    by: nameIn(peek(own, '--by')),
    role: peek(own, '--role'),
    tz: peek(own, '--tz'),
    plain: own.includes('--plain'),
    color: !own.includes('--no-color'),
    json: own.includes('--json'),
    quiet: own.includes('--quiet'),
    input: !own.includes('--no-input'),
  };
};

type Called = { readonly system: System; readonly flags: Flags; readonly words: Words };

const refuse = async ({ system, flags, words }: Called, issues: readonly Issue[]): Promise<number> => {
  const [first] = issues;
  if (flags.json && first) {
    system.out(`${JSON.stringify({ error: await issueJson(first, words) }, null, 2)}\n`);
    return exitFor(issues);
  }
  const printer = await system.printer('stderr', words, flags);
  for (const one of issues) {
    printer.lines(await issueLines(one, words));
    if (one.place.kind === 'file' && one.place.source !== '')
      printer.excerpt(one.place.source, one.place.column, one.place.length);
  }
  return exitFor(issues);
};

const MOST_WARNINGS = 3;

/** A kit file that is wrong somewhere keeps nobody from starting: it is said, with where, and what to do in quiet times. */
const warnOfKit = async ({ system, flags, words }: Called, issues: readonly Issue[]): Promise<void> => {
  if (flags.quiet || issues.length === 0) return;
  const printer = await system.printer('stderr', words, flags);
  for (const one of issues.slice(0, MOST_WARNINGS))
    printer.lines((await issueLines(one, words, 'warning')).slice(0, 2));
  printer.lines([line('dim', words.walk.kitGoesOn)]);
};

const errandOf = async ({ system, flags, words }: Called, settings: Errand['settings']): Promise<Errand> => {
  const shared: Shared = { json: flags.json, quiet: flags.quiet, input: flags.input, lang: settings.lang };
  return {
    doors: system.doors(settings, flags),
    settings,
    shared,
    words,
    wordsIn,
    zone: settings.zone,
    now: system.now,
    kit: system.version,
    author: {
      name: settings.by,
      role: settings.role,
      via: system.terminal && flags.input && !flags.json ? 'terminal' : 'script',
      unverified: settings.byUnverified,
    },
  };
};

const fault = async (error: unknown, { system, flags, words }: Called, folder: string): Promise<number> => {
  const what = error instanceof Error ? error.message : String(error);
  if (flags.json)
    system.out(
      `${JSON.stringify({ error: { code: 'fault', place: '', found: what, expected: '', hint: words.frame.fault(folder).join(' ') } }, null, 2)}\n`,
    );
  else
    (await system.printer('stderr', words, flags)).lines([
      ...words.frame.fault(folder).map((text) => line('danger', text)),
      line('dim', what),
    ]);
  return EXIT.fault;
};

const spoken = (settings: { readonly lang: Lang | null; readonly systemLang: Lang }): Lang =>
  settings.lang ?? settings.systemLang;

/** Answered before anything is read or loaded. */
const VERSION: readonly string[] = ['--version', '-V'];

/** Runs one call of the program and returns its exit code; nobody else exits. */
export const main = async (argv: readonly string[], system: System): Promise<number> => {
  if (argv.length === 1 && VERSION.includes(argv[0] ?? '')) {
    system.out(`${system.version}\n`);
    return EXIT.done;
  }
  const flags = flagsOf(argv);
  const { settings, issues } = await system.settings(flags);
  const words = await wordsIn(spoken(settings));
  const called: Called = { system, flags, words };
  try {
    if (issues.length > 0) return await refuse(called, issues);
    const { parseArguments } = await import('./program.ts');
    const stamp = { version: system.version, width: (text: string) => text.length };
    const parsed = parseArguments(argv, words.help, stamp);
    if (parsed.kind === 'wrong') return await refuse(called, parsed.issues);
    if (parsed.kind === 'text') {
      // Only help has columns to align, so only help pays for the measuring of Chinese.
      const aligned = parseArguments(argv, words.help, { ...stamp, width: await system.width() });
      system.out(aligned.kind === 'text' ? aligned.text : parsed.text);
      return EXIT.done;
    }
    if (!parsed.verb.judgesKit) await warnOfKit(called, settings.kitIssues);
    const { run } = await parsed.verb.load();
    return await run(await errandOf(called, settings), parsed.given);
  } catch (error) {
    return fault(error, called, settings.dir);
  }
};
