/**
 * The fuse box: the one file that is handed the process and joins adapters into doorways. What every errand needs is here;
 * what costs something (prompts, tables, templates, YAML, the process's own streams) is fetched when it is needed.
 */
import os from 'node:os';
import path from 'node:path';
import { isatty } from 'node:tty';
import manifest from '../package.json' with { type: 'json' };
import { timerAlarm } from './adapters/alarm/alarm.ts';
import { nodeDigest } from './adapters/digest/digest.ts';
import { fileJournal, type Kept } from './adapters/file-journal/journal.ts';
import { randomIds } from './adapters/ids/ids.ts';
import { installedLibrary } from './adapters/library/library.ts';
import { hostLocale } from './adapters/settings/locale.ts';
import { KIT_FILE, readSettings } from './adapters/settings/settings.ts';
import { PLAIN } from './adapters/terminal/look.ts';
import { colourWanted, plainWanted } from './adapters/terminal/wishes.ts';
import type { Doors } from './ports/doors.ts';
import type { Journal } from './ports/journal.ts';
import type { KitFile } from './ports/kit-file.ts';
import type { Library } from './ports/library.ts';
import type { Printer } from './ports/printer.ts';
import type { Flags, System } from './ports/process.ts';
import type { Settings } from './ports/settings.ts';
import type { TerminalWords } from './ports/terminal-words.ts';

/** Beside the bundle, where the build puts it. */
const CONTENT = path.join(import.meta.dirname, 'content.jsonl.br');
const DRILLS = path.join(import.meta.dirname, 'drills.jsonl.br');
const CARDS = path.join(import.meta.dirname, 'cards.jsonl.br');

type Process = NodeJS.Process;

/** A user without a name, or a folder that was removed under our feet, must not keep anybody from starting. */
const asked = <T>(ask: () => T, otherwise: T): T => {
  try {
    return ask();
  } catch {
    return otherwise;
  }
};

const folderOf = (process: Process): string => asked(() => process.cwd(), os.tmpdir());

const surroundings = (process: Process) => {
  const { env, platform } = process;
  const login = env['USER'] || env['LOGNAME'] || env['USERNAME'] || asked(() => os.userInfo().username, '?');
  return {
    env,
    cwd: folderOf(process),
    home: asked(() => os.homedir(), os.tmpdir()),
    platform,
    login,
    ...hostLocale(process),
    readKit: () => import('./adapters/playbook-source/kit.ts'),
  };
};

const journalIn = (process: Process, dir: string, kept: Kept = 'incidents'): Journal =>
  fileJournal({ dir, kept, process, digest: nodeDigest, ids: randomIds });

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** Asked of the descriptors: a stream of the process costs more to open than a small errand. */
const hasTerminal = (): boolean => isatty(0) && isatty(2);

type Output = 'stdout' | 'stderr';

const listening = new WeakSet<NodeJS.WriteStream>();

/** Who reads our output may have seen enough and gone: that is no fault, and nothing more needs to be said. */
const output = (process: Process, name: Output): NodeJS.WriteStream => {
  const stream = process[name];
  if (listening.has(stream)) return stream;
  listening.add(stream);
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
  });
  return stream;
};

/** How output looks on a stream: one decision for everything that is printed. */
const looks = (process: Process, flags: Flags, stream: Output) => {
  const plain = plainWanted(process.env, flags.plain);
  const tty = isatty(stream === 'stdout' ? 1 : 2);
  return {
    plain,
    colour: colourWanted(process.env, { wanted: flags.color, tty, plain }),
    ascii: plain,
    columns: tty ? (process[stream].columns ?? 80) : 80,
  };
};

type Print = (stream: Output, words: { readonly terminal: TerminalWords }) => Promise<Printer>;

const printerOn =
  (process: Process, flags: Flags): Print =>
  async (stream, { terminal }) => {
    const { streamPrinter } = await import('./adapters/terminal/printer.ts');
    const look = looks(process, flags, stream);
    const tint = look.colour ? (await import('./adapters/terminal/colours.ts')).COLOURS : PLAIN;
    return streamPrinter({ ...look, tint, words: terminal, write: (text) => void output(process, stream).write(text) });
  };

const operatorOn =
  (process: Process, flags: Flags): Doors['operator'] =>
  async (words) => {
    const { terminalOperator } = await import('./adapters/terminal/operator.ts');
    const { processSignals } = await import('./adapters/terminal/process-signals.ts');
    const { colour, plain, ascii } = looks(process, flags, 'stderr');
    return terminalOperator({
      stdin: process.stdin,
      stderr: output(process, 'stderr'),
      colour,
      plain,
      ascii,
      words: () => words().terminal,
      signals: processSignals(process),
      editor: { env: process.env, windows: process.platform === 'win32', tempDir: os.tmpdir() },
    });
  };

const ownPlaybooks = async () => (await import('./adapters/playbook-source/own.ts')).ownPlaybooks;

const ownScenarios = async () => (await import('./adapters/playbook-source/own-scenario.ts')).ownScenarios;

const zonesOf = async (process: Process) =>
  (await import('./adapters/zones/zones.ts')).zonesWith(hostLocale(process).zone());

const libraryOf = (process: Process): Library =>
  installedLibrary({
    file: CONTENT,
    drills: DRILLS,
    cards: CARDS,
    digest: nodeDigest,
    own: ownPlaybooks,
    scenarios: { own: ownScenarios, zones: () => zonesOf(process) },
  });

const kitFileAt = async (file: string): Promise<KitFile> => {
  const { kitFile } = await import('./adapters/kit-file/file.ts');
  const { readKit } = await import('./adapters/playbook-source/kit.ts');
  return kitFile(file, readKit);
};

const booklets: Doors['booklets'] = async () => [
  { ending: 'html', write: (await import('./adapters/booklet/html.ts')).htmlBooklet },
  { ending: 'txt', write: (await import('./adapters/booklet/plain.ts')).plainBooklet },
];

const pageWriter: Doors['pageWriter'] = async (format) =>
  format === 'html'
    ? (await import('./adapters/statement-page/html.ts')).htmlPage
    : (await import('./adapters/statement-page/docx.ts')).docxPage;

const doorsOf = (process: Process, flags: Flags, settings: Settings): Doors => {
  const printer = printerOn(process, flags);
  return {
    clock: { now: () => new Date().toISOString() },
    ids: randomIds,
    alarm: timerAlarm,
    digest: nodeDigest,
    zones: () => zonesOf(process),
    journal: once(async () => journalIn(process, settings.dir)),
    journalAt: async (dir) => journalIn(process, path.resolve(folderOf(process), dir)),
    drills: once(async () => journalIn(process, settings.dir, 'drills')),
    drillsAt: async (dir) => journalIn(process, path.resolve(folderOf(process), dir), 'drills'),
    memory: async () =>
      (await import('./adapters/memory-journal/journal.ts')).memoryJournal({ digest: nodeDigest, ids: randomIds }),
    library: once(async () => libraryOf(process)),
    calendarFile: async () => (await import('./adapters/ics/ics.ts')).icsFile,
    counter: once(async () => (await import('./adapters/counting/counting.ts')).countBy),
    renderer: once(async () => (await import('./adapters/handlebars/render.ts')).handlebarsRenderer()),
    differ: async () => (await import('./adapters/differ/differ.ts')).differ,
    operator: operatorOn(process, flags),
    result: (words) => printer('stdout', words),
    aside: (words) => printer('stderr', words),
    readFile: async (file) =>
      (await import('./adapters/files/read.ts')).readOperatorFile(file, folderOf(process), process.stdin),
    kitFile: async () => kitFileAt(settings.kitFile ?? path.join(folderOf(process), KIT_FILE)),
    save: async (folder, files) =>
      (await import('./adapters/files/save.ts')).saveFiles(path.resolve(folderOf(process), folder), files),
    notebook: {
      read: async () => (await import('./adapters/files/notebook.ts')).notebookIn(settings.dir).read(),
      write: async (text) => (await import('./adapters/files/notebook.ts')).notebookIn(settings.dir).write(text),
    },
    booklets,
    pageWriter,
    documentText: async () => (await import('./adapters/docx-text/read.ts')).docxText,
    exchange: async () => (await import('./adapters/exchange/exchange.ts')).exchange,
    unwritable: async (folder) => (await import('./adapters/files/save.ts')).unwritable(folder),
    installed: path.dirname(import.meta.dirname),
    newFile: async (file, text) =>
      (await import('./adapters/files/save.ts')).saveNew(path.resolve(folderOf(process), file), text),
    yaml: async (source, file) => (await import('./adapters/files/yaml.ts')).readData(source, file),
    terminal: hasTerminal(),
  };
};

/** Joins this process into what `main` is handed. */
export const system = (process: Process): System => ({
  version: manifest.version,
  now: () => new Date().toISOString(),
  terminal: hasTerminal(),
  settings: (flags) => readSettings(flags, surroundings(process)),
  doors: (settings, flags) => doorsOf(process, flags, settings),
  printer: (stream, words, flags) => printerOn(process, flags)(stream, words),
  out: (text) => void output(process, 'stdout').write(text),
  width: async () => (await import('./adapters/terminal/width.ts')).width,
});
