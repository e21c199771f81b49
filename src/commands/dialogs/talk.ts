/** Owns asking outside of an incident: a line, one row, several rows. Whoever leaves is let go by the caller. */
import { issue, NOWHERE, type Slip } from '../../core/issue.ts';
import { LONGEST_LINE } from '../../core/kit/model.ts';
import { isPhone } from '../../core/kit/phone.ts';
import { harmless } from '../../core/statement/harmless.ts';
import type { Line, Operator, Option, Prompt, Reply } from '../../ports/operator.ts';
import { slipLines } from '../../text/issue.ts';
import { line } from '../../text/line.ts';
import type { Errand } from '../errand.ts';
import { Left, noMenu, type Row } from './sitting.ts';

/** The errand changes where the language does. */
export type Talk = { errand: Errand; readonly operator: Operator };

export const startTalk = async (errand: Errand): Promise<Talk> => {
  const talk: Talk = { errand, operator: await errand.doors.operator(() => talk.errand.words) };
  return talk;
};

const put = async (talk: Talk, prompt: Prompt): Promise<Reply> => {
  const reply = await talk.operator.ask(prompt);
  if (reply.kind === 'left') throw new Left(reply.how);
  return reply;
};

type Wanted = {
  readonly message: string;
  readonly help?: string | null;
  readonly example?: string | null;
  /** Why what was typed cannot be kept. */
  readonly wrong?: (text: string) => Slip | null;
};

/** There is no menu here: what begins with a colon was meant for one, and is nobody's name. */
const forMenu = (text: string, { errand }: Talk): readonly Line[] | null => {
  const word = /^\s*[:：](.*)$/su.exec(text)?.[1];
  return word === undefined ? null : [line('warning', errand.words.walk.noSuchWord(word.trim()))];
};

/** What is kept has to be readable again. */
const tooLong = (text: string, { errand }: Talk): readonly Line[] | null => {
  const length = [...text.trim()].length;
  if (length <= LONGEST_LINE) return null;
  return slipLines(issue('value.too-long', NOWHERE, { length, max: LONGEST_LINE }), errand.words);
};

const refused = (text: string, { errand }: Talk, wrong: Wanted['wrong']): readonly Line[] | null => {
  const found = text === '' ? null : (wrong?.(text) ?? null);
  return found && slipLines(found, errand.words);
};

/** What turns the direction of a line or takes no room would make another name or number of it on the screen. */
const kept = (text: string): string => harmless(text).trim().normalize('NFC');

/** A line of text; empty where Enter alone was pressed. */
export const askText = async (talk: Talk, wanted: Wanted): Promise<string> => {
  const { message, help = null, example = null, wrong } = wanted;
  const menu = noMenu(talk.errand.words);
  const reply = await put(talk, {
    kind: 'text',
    message,
    help,
    menu,
    example,
    initial: '',
    multiline: false,
    problem: (text) => forMenu(text, talk) ?? tooLong(text, talk) ?? refused(kept(text), talk, wrong),
  });
  return reply.kind === 'text' ? kept(reply.text) : '';
};

const noPhone = (found: string): Slip | null => (isPhone(found) ? null : issue('value.not-phone', NOWHERE, { found }));

/** A number that somebody can dial. */
export const askPhone = (talk: Talk, wanted: Wanted): Promise<string> => askText(talk, { ...wanted, wrong: noPhone });

/** A number that somebody can dial, or a mail address. */
export const askWay = (talk: Talk, wanted: Wanted): Promise<string> =>
  askText(talk, { ...wanted, wrong: (text) => (text.includes('@') ? null : noPhone(text)) });

const optionsOf = (rows: readonly Row[]): readonly Option[] =>
  rows.map(({ value, label, help }) => ({ value, label, description: help ?? null }));

/** One of these rows. */
export const askRow = async (talk: Talk, { message, help = null }: Wanted, rows: readonly Row[]): Promise<string> => {
  const menu = noMenu(talk.errand.words);
  const reply = await put(talk, { kind: 'choice', message, help, menu, options: optionsOf(rows), initial: null });
  return reply.kind === 'option' ? reply.value : '';
};

/** Any of these rows, or none. */
export const askRows = async (
  talk: Talk,
  { message, help = null }: Wanted,
  rows: readonly Row[],
): Promise<readonly string[]> => {
  const menu = noMenu(talk.errand.words);
  const reply = await put(talk, { kind: 'choices', message, help, menu, options: optionsOf(rows), initial: [] });
  return reply.kind === 'options' ? reply.values : [];
};
