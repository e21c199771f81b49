/** A person at a real terminal with the whole program: reads the open question off the screen, answers by what is written there, waits for nothing but what is seen. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { wordsIn } from '../../src/text/load.ts';
import type { Words } from '../../src/text/words.ts';
import { buildProgram } from './built.ts';
import { shippedContent } from './shipped.ts';
import { sweep } from './sweep.ts';
import { type Session, startSession } from './tmux.ts';

export type Shop = {
  readonly bin: string;
  readonly content: Content;
  /** A folder for one person's records, made anew. */
  readonly folder: () => string;
  readonly close: () => void;
};

/** The program with all that ships, built from the sources as they are now. */
export const openShop = async (): Promise<Shop> => {
  const content = await shippedContent();
  const { folder: root, bin } = await buildProgram(content);
  let folders = 0;
  return {
    bin,
    content,
    folder: () => path.join(root, `data-${folders++}`),
    close: () => sweep(root),
  };
};

export type Sitting = {
  readonly lang: Lang;
  readonly size?: readonly [columns: number, rows: number];
  readonly dir?: string;
  readonly argv?: readonly string[];
  /** Inside an interactive shell, which can stop it and bring it back. */
  readonly shell?: boolean;
  readonly env?: Readonly<Record<string, string>>;
};

const bare = (text: string): string => text.replaceAll(/\s+/gu, '');
const isQuestion = (row: string): boolean => row.startsWith('? ');
const ROW = /^[❯ ] +(\d+)\. (?:\[.\] )?(.*)$/u;

/** What of a question has to be on the screen for it to be the open one: a small window may cut its end. */
const KNOWN_BY = 16;

/** The open question, without the blanks that wrapping put in. */
const openQuestion = (screen: readonly string[]): string =>
  bare(screen.slice(screen.findLastIndex(isQuestion)).join('')).slice(1);

/** The open question is in view, and below it what answers it, with the cursor there. */
const isOpen = (screen: readonly string[], question: string, words: Words): boolean => {
  const last = screen.findLast((row) => row !== '') ?? '';
  const { number, keys } = words.terminal;
  const answerable =
    last.startsWith(number) ||
    [keys.text, keys.line, keys.word].some((hint) => bare(last).startsWith(bare(hint).slice(0, 8)));
  return answerable && openQuestion(screen).startsWith(bare(question).slice(0, KNOWN_BY));
};

const numberOf = (screen: readonly string[], label: string): string | null => {
  const wanted = bare(label);
  for (const row of screen) {
    const [, number, shown = ''] = ROW.exec(row) ?? [];
    const text = bare(shown.replace(/…$/u, ''));
    if (number !== undefined && text !== '' && wanted.startsWith(text)) return number;
  }
  return null;
};

export type Person = Session & {
  readonly dir: string;
  /** The words of the language on the screen; `speak` changes it. */
  readonly words: () => Words;
  readonly speak: (lang: Lang) => Promise<void>;
  /** Label of a fact, of one of its choices, its name. */
  readonly label: (fact: string, choice?: string) => string;
  readonly factName: (fact: string) => string;
  /** Waits for this to be the open question. */
  readonly asked: (question: string) => Promise<readonly string[]>;
  /** Answers the open question by the row with this label, by its number, or by a typed line. */
  readonly choose: (question: string, label: string) => Promise<void>;
  readonly pick: (question: string, number: number) => Promise<void>;
  readonly write: (question: string, text: string) => Promise<void>;
  /** Everything on the screen in one line, without blanks: what was wrapped is found in it. */
  readonly sees: (text: string) => Promise<readonly string[]>;
};

/** Sits a person down at the program. */
export const sitDown = async (
  shop: Shop,
  { lang, size = [80, 24], dir = shop.folder(), argv = ['start'], shell = false, env = {} }: Sitting,
): Promise<Person> => {
  const command = [process.execPath, shop.bin, ...argv];
  const session = startSession(shell ? ['bash', '--norc', '--noprofile', '-i'] : command, {
    columns: size[0],
    rows: size[1],
    env: {
      CRISIS_KIT_DIR: dir,
      CRISIS_KIT_BY: 'Lin',
      CRISIS_KIT_LANG: lang,
      HOME: path.dirname(dir),
      TZ: 'Asia/Taipei',
      PS1: 'shell> ',
      ...env,
    },
  });
  if (shell) {
    await session.until('shell>');
    session.type(command.join(' '));
    session.keys('Enter');
  }
  let words = await wordsIn(lang);
  const label = (fact: string, choice?: string): string => {
    const text = shop.content.factTexts[words.lang][fact];
    return (choice === undefined ? text?.label : text?.choices[choice]) ?? fact;
  };
  const asked = (question: string): Promise<readonly string[]> =>
    session.until((screen) => isOpen(screen, question, words), question);
  const pick = async (question: string, number: number): Promise<void> => {
    await asked(question);
    session.type(String(number));
    await session.until(
      (screen) => screen.some((row) => row.startsWith('❯') && row.includes(`${number}. `)),
      `row ${number} of ${question}`,
    );
    session.keys('Enter');
  };
  const choose = async (question: string, wanted: string): Promise<void> => {
    let screen = await asked(question);
    // A list that is longer than the window is looked through from above.
    for (let down = 0; numberOf(screen, wanted) === null && down < 20; down += 1) {
      const before = screen.join('\n');
      session.keys('Down');
      screen = await session.until((now) => now.join('\n') !== before, `a row for ${wanted}`);
    }
    await pick(question, Number(numberOf(screen, wanted)));
  };
  return {
    ...session,
    dir,
    words: () => words,
    speak: async (other) => {
      words = await wordsIn(other);
    },
    label,
    factName: (fact) => shop.content.factTexts[words.lang][fact]?.name ?? fact,
    asked,
    pick,
    choose,
    write: async (question, text) => {
      await asked(question);
      session.type(text);
      await session.until((screen) => bare(screen.join('')).includes(bare(text).slice(-12)), text);
      session.keys('Enter');
    },
    sees: (text) => session.until((screen) => bare(screen.join('')).includes(bare(text)), text),
  };
};

/** A call without a person, on the same records. */
export const call = (
  shop: Shop,
  dir: string,
  ...argv: readonly string[]
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [shop.bin, ...argv], {
    env: { ...process.env, CRISIS_KIT_DIR: dir, CRISIS_KIT_BY: 'Lin', CRISIS_KIT_LANG: 'en', TZ: 'Asia/Taipei' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status, out: stdout, err: stderr };
};

export type Told = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** The record of the only incident there. */
export const eventsIn = (shop: Shop, dir: string): readonly Told[] => {
  const [incident = ''] = incidentsIn(dir);
  return (JSON.parse(call(shop, dir, 'log', incident, '--json').out) as { readonly events: readonly Told[] }).events;
};

export const incidentsIn = (dir: string): readonly string[] => {
  const folder = path.join(dir, 'incidents');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** Is the record of the only incident whole? */
export const isWhole = (shop: Shop, dir: string): boolean =>
  call(shop, dir, 'verify', incidentsIn(dir)[0] ?? '').code === 0;
