/** Owns one sitting at the terminal: who is asked, what stands, and the two things every dialog does: ask, and carry out. */
import type { Command } from '../../core/incident/commands.ts';
import { type Issue, isSlip } from '../../core/issue.ts';
import type { StoredFile } from '../../ports/journal.ts';
import type { Leaving, Line, Menu, Operator, Prompt, Reply } from '../../ports/operator.ts';
import { changeLines, tellsSeverity } from '../../text/changes.ts';
import { issueLines, slipLines } from '../../text/issue.ts';
import { line } from '../../text/line.ts';
import { nameIssue } from '../../text/named.ts';
import { severityKey } from '../../text/screen.ts';
import type { Voice } from '../../text/voice.ts';
import type { Words } from '../../text/words.ts';
import type { Errand } from '../errand.ts';
import { LEFT } from '../exit.ts';
import { carry, type Opened, voiceOf } from '../incident.ts';
import { CALM, type Pulse } from './pulse.ts';

/** What had been typed, or ticked, to which ask. */
export type Unsent = { readonly ask: string; readonly line: string; readonly values: readonly string[] };

/** What changes in the course of a sitting. Its dialogs are handed this one object. */
export type Sitting = {
  errand: Errand;
  opened: Opened;
  readonly operator: Operator;
  /** False after the operator chose to go on without a record. */
  recorded: boolean;
  /** The severity that was last told in full. */
  told: string | null;
  /** Who was last named as acting: said again when it is somebody else's turn. */
  acting: string;
  /** What the kit folder answered has yet to be seen. */
  knownUnseen: boolean;
  /** An answer that was taken away from under the hands when something came up. */
  unsent: Unsent | null;
  /** The last line said was empty: two of them in a row are never wanted. */
  blank: boolean;
  /** What goes on around the questions. */
  readonly pulse: Pulse<Sitting>;
};

/** The operator left: by Ctrl-C, by the end of input, by a signal. Caught once, at the top of the walk. */
export class Left extends Error {
  readonly how: Leaving;
  constructor(how: Leaving) {
    super(how);
    this.how = how;
  }
}

/** One deed with a person at the terminal, outside the walk; who leaves it ends it. */
export const sitFor = async (
  errand: Errand,
  opened: Opened,
  deed: (sitting: Sitting) => Promise<number>,
): Promise<number> => {
  const operator = await errand.doors.operator(() => errand.words);
  try {
    return await deed({
      errand,
      opened,
      operator,
      recorded: true,
      told: null,
      acting: '',
      knownUnseen: false,
      unsent: null,
      blank: false,
      pulse: CALM,
    });
  } catch (fault) {
    if (fault instanceof Left) return LEFT[fault.how];
    throw fault;
  }
};

/** The record cannot be written: the walk decides with the operator what now. */
export class Unwritable extends Error {
  readonly issues: readonly Issue[];
  readonly command: Command;
  readonly files: readonly StoredFile[];
  constructor(issues: readonly Issue[], command: Command, files: readonly StoredFile[]) {
    super('record cannot be written');
    this.issues = issues;
    this.command = command;
    this.files = files;
  }
}

export const wordsOf = (sitting: Sitting): Words => sitting.errand.words;

export const voiceNow = (sitting: Sitting): Voice => voiceOf(sitting.errand, sitting.opened);

const isBlank = (one: Line | undefined): boolean => one?.text === '';

export const say = (sitting: Sitting, lines: readonly Line[]): void => {
  const fresh = sitting.blank && isBlank(lines[0]) ? lines.slice(1) : lines;
  if (fresh.length === 0) return;
  sitting.operator.say(fresh);
  sitting.blank = isBlank(fresh.at(-1));
};

/** An empty menu: inside a small dialog there is only the answer, and Ctrl-C. */
export const noMenu = (words: Words): Menu => ({ items: [], label: words.walk.moreLabel, words: {}, keys: {} });

/** Asks, and leaves the walk where the operator leaves. */
export const put = async (
  sitting: Sitting,
  prompt: Prompt,
  ring?: AbortSignal,
): Promise<Exclude<Reply, { kind: 'left' }>> => {
  const reply = await sitting.operator.ask(prompt, ring);
  // What was taken away again leaves nothing behind but what stood above it.
  if (reply.kind !== 'menu' && reply.kind !== 'rang') sitting.blank = false;
  if (reply.kind === 'left') throw new Left(reply.how);
  return reply;
};

/** A line of text, which may be empty. */
export const putText = async (sitting: Sitting, message: string, help: string | null = null): Promise<string> => {
  const menu = noMenu(wordsOf(sitting));
  const reply = await put(sitting, {
    kind: 'text',
    message,
    help,
    menu,
    example: null,
    initial: '',
    multiline: false,
    problem: () => null,
  });
  return reply.kind === 'text' ? reply.text.trim() : '';
};

export type Row = { readonly value: string; readonly label: string; readonly help?: string };

/** One of several rows. */
export const putChoice = async (
  sitting: Sitting,
  message: string,
  rows: readonly Row[],
  initial: string | null = null,
): Promise<string> => {
  const menu = noMenu(wordsOf(sitting));
  const options = rows.map(({ value, label, help }) => ({ value, label, description: help ?? null }));
  const reply = await put(sitting, { kind: 'choice', message, help: null, menu, options, initial });
  return reply.kind === 'option' ? reply.value : '';
};

/** What is wrong, in the operator's names for things. */
export const sayIssues = async (sitting: Sitting, issues: readonly Issue[]): Promise<void> => {
  const voice = voiceNow(sitting);
  const named = issues.map((one) => nameIssue(one, sitting.opened.state, voice));
  for (const one of named) say(sitting, isSlip(one) ? slipLines(one, voice.words) : await issueLines(one, voice.words));
};

const WRITE_FAULTS: readonly string[] = ['record.cannot-write', 'record.cannot-read'];

/** Carries out a command; says what changed by it or what is wrong. True where it was recorded. */
export const perform = async (
  sitting: Sitting,
  command: Command,
  files: readonly StoredFile[] = [],
): Promise<boolean> => {
  const before = sitting.opened;
  const carried = await carry(sitting.errand, before, command, files);
  if (carried.ok) {
    sitting.opened = carried.value;
    const changed = changeLines(before.state, carried.value.state, voiceNow(sitting));
    if (changed.length > 0) say(sitting, [line('plain', ''), ...changed]);
    if (tellsSeverity(before.state, carried.value.state, voiceNow(sitting)))
      sitting.told = severityKey(carried.value.state);
    return true;
  }
  if (carried.issues.some((one) => WRITE_FAULTS.includes(one.code)))
    throw new Unwritable(carried.issues, command, files);
  await sayIssues(sitting, carried.issues);
  return false;
};

export const good = (sitting: Sitting, text: string): void => say(sitting, [line('good', text)]);
