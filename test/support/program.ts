/** The whole program in process: `main` with a fake System around it. The clock stands still unless it is moved, chance counts, and every document is held to the contract. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { brotliCompressSync } from 'node:zlib';
import { timerAlarm } from '../../src/adapters/alarm/alarm.ts';
import { htmlBooklet } from '../../src/adapters/booklet/html.ts';
import { plainBooklet } from '../../src/adapters/booklet/plain.ts';
import { countBy } from '../../src/adapters/counting/counting.ts';
import { differ } from '../../src/adapters/differ/differ.ts';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { exchange } from '../../src/adapters/exchange/exchange.ts';
import { fileJournal, type Kept } from '../../src/adapters/file-journal/journal.ts';
import { notebookIn } from '../../src/adapters/files/notebook.ts';
import { readOperatorFile } from '../../src/adapters/files/read.ts';
import { saveFiles, saveNew, unwritable } from '../../src/adapters/files/save.ts';
import { readData } from '../../src/adapters/files/yaml.ts';
import { handlebarsRenderer } from '../../src/adapters/handlebars/render.ts';
import { icsFile } from '../../src/adapters/ics/ics.ts';
import { kitFile } from '../../src/adapters/kit-file/file.ts';
import { installedLibrary } from '../../src/adapters/library/library.ts';
import { memoryJournal, type Shelf } from '../../src/adapters/memory-journal/journal.ts';
import { lintContent } from '../../src/adapters/playbook-source/compile.ts';
import { readKit } from '../../src/adapters/playbook-source/kit.ts';
import { ownPlaybooks } from '../../src/adapters/playbook-source/own.ts';
import { ownScenarios } from '../../src/adapters/playbook-source/own-scenario.ts';
import { type ScriptLine, scriptedOperator } from '../../src/adapters/scripted-operator/operator.ts';
import { readSettings } from '../../src/adapters/settings/settings.ts';
import { COLOURS } from '../../src/adapters/terminal/colours.ts';
import { PLAIN } from '../../src/adapters/terminal/look.ts';
import { streamPrinter } from '../../src/adapters/terminal/printer.ts';
import { colourWanted, plainWanted } from '../../src/adapters/terminal/wishes.ts';
import { zonesWith } from '../../src/adapters/zones/zones.ts';
import type { Scenario } from '../../src/core/drill/model.ts';
import { packScenarios } from '../../src/core/drill/pack.ts';
import { incidentId } from '../../src/core/ids.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { pack } from '../../src/core/playbook/pack.ts';
import { isError } from '../../src/core/playbook/rules/levels.ts';
import type { Sealed } from '../../src/core/record/event.ts';
import type { Card } from '../../src/core/trainer/card.ts';
import { packCards } from '../../src/core/trainer/pack.ts';
import { main } from '../../src/main.ts';
import type { Doors } from '../../src/ports/doors.ts';
import type { Journal } from '../../src/ports/journal.ts';
import type { Library } from '../../src/ports/library.ts';
import type { Flags, System } from '../../src/ports/process.ts';
import type { Settings } from '../../src/ports/settings.ts';
import { isDocument, violations } from './contract.ts';
import { QUICK } from './quick.ts';
import { shippedCards, shippedContent, shippedScenarios } from './shipped.ts';
import { sweep } from './sweep.ts';

export const ROOT = path.join(import.meta.dirname, '..', '..');
const SHIPPED = ROOT;
export const DESK = path.join(ROOT, 'test', 'fixtures', 'desk');

/** 15:00 on a Sunday in Taipei. */
export const START = '2026-11-22T07:00:00.000Z';

const compiled = new Map<string, Promise<Library>>();

/** Content compiled once in a run, behind the installation's own library. What is unfinished in a translation does not stop a test of commands. */
const libraryFrom = (root: string): Promise<Library> => {
  const made = compiled.get(root) ?? compile(root);
  compiled.set(root, made);
  return made;
};

type Linted = { readonly content: Content; readonly scenarios: readonly Scenario[]; readonly cards: readonly Card[] };

const linted = async (root: string): Promise<Linted> => {
  const { content, scenarios, cards, findings } = await lintContent(root);
  const wrong = findings.filter((found) => isError(found) && !/^text\./.test(found.code));
  if (content === null || wrong.length > 0) throw new Error(`content under ${root}: ${JSON.stringify(wrong, null, 1)}`);
  return { content, scenarios, cards };
};

const shipped = async (): Promise<Linted> => ({
  content: await shippedContent(),
  scenarios: await shippedScenarios(),
  cards: await shippedCards(),
});

const compile = async (root: string): Promise<Library> => {
  const { content, scenarios, cards } = await (root === SHIPPED ? shipped() : linted(root));
  const folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-content-'));
  const file = path.join(folder, 'content.jsonl.br');
  const drills = path.join(folder, 'drills.jsonl.br');
  writeFileSync(file, brotliCompressSync(pack(content), QUICK));
  const asked = path.join(folder, 'cards.jsonl.br');
  writeFileSync(asked, brotliCompressSync(packCards(cards), QUICK));
  writeFileSync(drills, brotliCompressSync(packScenarios(scenarios), QUICK));
  const library = installedLibrary({
    file,
    drills,
    cards: asked,
    digest: nodeDigest,
    own: async () => ownPlaybooks,
    scenarios: { own: async () => ownScenarios, zones: async () => zonesWith('UTC') },
  });
  const [played, practised] = [await library.scenarios(), await library.cards()];
  await library.shipped();
  rmSync(folder, { recursive: true });
  return { ...library, scenarios: async () => played, cards: async () => practised };
};

export type Ran = {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What the person at the terminal was told, and asked. */
  readonly said: readonly string[];
  readonly asked: readonly string[];
  /** The one document on stdout. */
  readonly json: () => Record<string, unknown>;
  readonly error: () => {
    readonly code: string;
    readonly place: string;
    readonly found: string;
    readonly expected: string;
    readonly hint: string;
  };
};

export type Extra = {
  /** Standard input, where a command reads it. */
  readonly stdin?: string | Uint8Array;
  /** A terminal with a person who follows this script; without one there is no terminal. */
  readonly script?: readonly ScriptLine[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
};

export type WorldOptions = {
  /** `desk`: a small kit of its own for tests; `shipped`: what ships. */
  readonly content?: 'desk' | 'shipped';
  readonly env?: Readonly<Record<string, string>>;
  readonly journal?: 'memory' | 'file' | ((dir: string) => Journal);
  readonly zone?: string;
  readonly locale?: string;
  readonly unwritable?: Doors['unwritable'];
  readonly installed?: string;
  readonly alarm?: Doors['alarm'];
};

export type World = {
  /** Runs one call. Throws where a document on stdout breaks the contract. */
  readonly run: (argv: readonly string[], extra?: Extra) => Promise<Ran>;
  /** The document of a call that has to succeed. */
  readonly doc: (argv: readonly string[], extra?: Extra) => Promise<Document>;
  /** Opens an incident; answers its id. */
  readonly open: (playbook?: string, ...more: readonly string[]) => Promise<string>;
  readonly events: (incident: string) => Promise<readonly Sealed[]>;
  readonly bytes: (incident: string, file: string) => Promise<string>;
  readonly clock: { now: string; readonly pass: (minutes: number) => void };
  readonly folder: string;
  readonly shelves: Map<string, Shelf>;
  readonly remove: () => void;
};

/** The document of `next` as a test looks into it. */
export type Document = Record<string, unknown> & {
  readonly incident: string;
  readonly done: boolean;
  readonly step: string;
  readonly ask: null | {
    readonly id: string;
    readonly visit: number;
    readonly kind: string;
    readonly unknown: boolean;
    readonly label: string;
    readonly choices: readonly { readonly value: string }[];
  };
  readonly tasks: readonly { readonly id: string; readonly state: string; readonly who: string | null }[];
  readonly clocks: readonly {
    readonly id: string;
    readonly state: string;
    readonly kind: string;
    readonly due: string | null;
  }[];
  readonly statements: readonly {
    readonly id: string;
    readonly template: string;
    readonly state: string;
    readonly lang: string;
    readonly file: string;
    readonly plain: string;
    readonly needs_approval: readonly string[];
  }[];
};

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Chance that counts: ids and salts are different and the same in every run. */
const counting = (): Doors['ids'] => {
  let ids = 0;
  let salts = 0;
  return {
    incident: (date) => {
      const n = ids++;
      const tail = [n >> 15, n >> 10, n >> 5, n].map((part) => ALPHABET[part & 31]).join('');
      const id = incidentId(`${date.replaceAll('-', '')}-${tail}`);
      if (id === null) throw new RangeError(`no local date: ${date}`);
      return id;
    },
    salt: () => (salts++).toString(16).padStart(32, '0'),
  };
};

const parsed = (out: string): Record<string, unknown> => {
  try {
    return JSON.parse(out) as Record<string, unknown>;
  } catch {
    throw new Error(`stdout is not one JSON document: ${out.slice(0, 300)}`);
  }
};

type Heard = Pick<Ran, 'said' | 'asked'>;

const ranOf = (code: number, [out, err]: readonly [string, string], heard: Heard): Ran => ({
  code,
  out,
  err,
  ...heard,
  json: () => parsed(out),
  error: () => (parsed(out) as { error: ReturnType<Ran['error']> }).error,
});

/** A person is only there with a script; whoever asks otherwise has broken the contract. */
const nobody: Doors['operator'] = async () => {
  throw new Error('somebody was asked, and there is no terminal');
};

/** A folder, a clock and a store in which calls follow one another as in a shell. */
export const world = (options: WorldOptions = {}): World => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-world-'));
  const data = path.join(folder, 'data');
  const shelves = new Map<string, Shelf>();
  const ids = counting();
  const memory = new Map<string, Journal>();
  const library = libraryFrom(options.content === 'shipped' ? SHIPPED : DESK);
  const clock = {
    now: START,
    pass: (minutes: number): void => {
      clock.now = new Date(Date.parse(clock.now) + minutes * 60_000).toISOString();
    },
  };
  const inMemory = (dir: string, kept: Kept): Journal => {
    const room = `${kept} ${dir}`;
    const own = dir === data && kept === 'incidents';
    const made = memory.get(room) ?? memoryJournal({ digest: nodeDigest, ids, shelves: own ? shelves : new Map() });
    memory.set(room, made);
    return made;
  };
  const journal = (dir: string, kept: Kept = 'incidents'): Journal => {
    if (typeof options.journal === 'function') return options.journal(dir);
    return options.journal === 'file'
      ? fileJournal({ dir, kept, process, digest: nodeDigest, ids })
      : inMemory(dir, kept);
  };

  const run = async (argv: readonly string[], extra: Extra = {}): Promise<Ran> => {
    const env: Record<string, string | undefined> = {
      CRISIS_KIT_DIR: data,
      CRISIS_KIT_BY: 'Lin Mei-hua',
      LANG: 'en_GB.UTF-8',
      ...options.env,
      ...extra.env,
    };
    const cwd = extra.cwd ?? folder;
    const written = { stdout: '', stderr: '' };
    const put = (stream: 'stdout' | 'stderr', text: string): void => {
      written[stream] += text;
    };
    const printer =
      (stream: 'stdout' | 'stderr', flags: Flags): System['printer'] =>
      async (_, words) => {
        const plain = plainWanted(env, flags.plain);
        const colour = colourWanted(env, { wanted: flags.color, tty: false, plain });
        return streamPrinter({
          write: (text) => put(stream, text),
          columns: 80,
          tint: colour ? COLOURS : PLAIN,
          plain,
          ascii: plain,
          words: words.terminal,
        });
      };
    const operator = extra.script === undefined ? null : scriptedOperator(extra.script);
    const doors = (settings: Settings, flags: Flags): Doors => ({
      clock: { now: () => clock.now },
      ids,
      alarm: options.alarm ?? timerAlarm,
      digest: nodeDigest,
      zones: async () => zonesWith(''),
      journal: async () => journal(settings.dir),
      journalAt: async (dir) => journal(path.resolve(cwd, dir)),
      drills: async () => journal(settings.dir, 'drills'),
      drillsAt: async (dir) => journal(path.resolve(cwd, dir), 'drills'),
      memory: async () => memoryJournal({ digest: nodeDigest, ids }),
      library: () => library,
      calendarFile: async () => icsFile,
      counter: async () => countBy,
      renderer: async () => handlebarsRenderer(),
      differ: async () => differ,
      operator: operator === null ? nobody : async () => operator.operator,
      result: (words) => printer('stdout', flags)('stdout', words, flags),
      aside: (words) => printer('stderr', flags)('stderr', words, flags),
      readFile: (file) => readOperatorFile(file, cwd, Readable.from([Buffer.from(extra.stdin ?? '')])),
      kitFile: async () => kitFile(settings.kitFile ?? path.join(cwd, 'crisis-kit.yaml'), readKit),
      save: (to, files) => saveFiles(path.resolve(cwd, to), files),
      pageWriter: async (format) =>
        format === 'html'
          ? (await import('../../src/adapters/statement-page/html.ts')).htmlPage
          : (await import('../../src/adapters/statement-page/docx.ts')).docxPage,
      exchange: async () => exchange,
      documentText: async () => (await import('../../src/adapters/docx-text/read.ts')).docxText,
      notebook: notebookIn(settings.dir),
      booklets: async () => [
        { ending: 'html', write: htmlBooklet },
        { ending: 'txt', write: plainBooklet },
      ],
      unwritable: options.unwritable ?? unwritable,
      installed: options.installed ?? ROOT,
      newFile: (file, text) => saveNew(path.resolve(cwd, file), text),
      yaml: async (source, file) => readData(source, file),
      terminal: operator !== null,
    });
    const system: System = {
      version: '0.0.0-test',
      now: () => clock.now,
      terminal: operator !== null,
      doors,
      settings: (flags) =>
        readSettings(flags, {
          env,
          cwd,
          home: path.join(folder, 'home'),
          platform: 'linux',
          login: 'somebody',
          locale: () => options.locale ?? 'en-US',
          zone: () => options.zone ?? 'Asia/Taipei',
          readKit: () => import('../../src/adapters/playbook-source/kit.ts'),
        }),
      printer: (stream, words, flags) => printer(stream, flags)(stream, words, flags),
      width: async () => (await import('../../src/adapters/terminal/width.ts')).width,
      out: (text) => put('stdout', text),
    };
    const code = await main(argv, system);
    operator?.finish();
    const dashes = argv.indexOf('--');
    if (argv.slice(0, dashes < 0 ? argv.length : dashes).includes('--json')) held(written.stdout);
    const heard = {
      said: operator?.said().map(({ text }) => text) ?? [],
      asked: operator?.asked().map(({ message }) => message) ?? [],
    };
    return ranOf(code, [written.stdout, written.stderr], heard);
  };

  const doc = async (argv: readonly string[], extra: Extra = {}): Promise<Document> => {
    const [verb = '', ...rest] = argv;
    const ran = await run([verb, '--json', ...rest], extra);
    if (ran.code !== 0) throw new Error(`${argv.join(' ')} ended with ${ran.code}: ${ran.out}${ran.err}`);
    return ran.json() as Document;
  };

  return {
    run,
    doc,
    clock,
    folder,
    shelves,
    open: async (playbook = 'desk', ...more) => (await doc(['start', playbook, ...more])).incident,
    events: async (incident) => {
      const ran = await run(['log', incident, '--json']);
      return (ran.json() as { events: Sealed[] }).events;
    },
    bytes: async (incident, file) => {
      const name = file.slice(file.indexOf(incident) + incident.length + 1);
      const id = incidentId(incident);
      const read = id && (await journal(data).file(id, name));
      if (!read?.ok) throw new Error(`no file ${file}`);
      return new TextDecoder().decode(read.value);
    },
    remove: () => sweep(folder),
  };
};

/** Every document of `next` that a test sees keeps the contract, or the test fails. */
const held = (out: string): void => {
  const document = parsed(out);
  const broken = isDocument(document) ? violations(document) : [];
  if (broken.length > 0) throw new Error(`the document of next breaks the contract:\n${broken.join('\n')}\n${out}`);
};
