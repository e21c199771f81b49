/** Owns the person at a real terminal: says lines to stderr, asks prompts, and turns what was typed into replies. */
import type { Operator, Option, Prompt, Reply } from '../../ports/operator.ts';
import { type ListResult, type ListState, listMachine, listState } from './choice.ts';
import { COLOURS } from './colours.ts';
import { Departure } from './console.ts';
import { lookOf, PLAIN } from './look.ts';
import { type Desk, runMachine } from './run.ts';
import { sayRows } from './say.ts';
import { sizeOf, type TerminalOptions } from './streams.ts';
import { firstState, type TextState, textMachine } from './text.ts';
import { wordMachine } from './word.ts';

/** A reply, or the wish to see the menu and come back to this prompt. */
type Next = Reply | 'menu';

const BACK = 'back to the question';

const askMenu = async (prompt: Prompt, desk: Desk): Promise<Reply | 'back'> => {
  const words = desk.options.words();
  const options: readonly Option[] = prompt.menu.items.map(({ id, label }) => ({
    value: id,
    label,
    description: null,
  }));
  const outcome = await runMachine(
    listMachine(
      {
        message: words.menu.title,
        help: null,
        options,
        lastRow: words.menu.back,
        keys: {},
        words: {},
        several: false,
        remains: false,
      },
      listState(0),
    ),
    desk,
  );
  if (outcome.kind === 'left') return outcome;
  const [id] = outcome.kind === 'done' && outcome.result.kind === 'chosen' ? outcome.result.values : [BACK];
  const item = prompt.menu.items.find((one) => one.id === id);
  return item === undefined ? 'back' : { kind: 'menu', id: item.id, rest: '' };
};

/** A prompt that can be shown again as it was left. */
type Resumable = (desk: Desk) => Promise<Next>;

const replyOf = (result: Extract<ListResult, { kind: 'chosen' }>, several: boolean): Reply =>
  several ? { kind: 'options', values: result.values } : { kind: 'option', value: result.values[0] ?? '' };

/** The rows that were ticked, or the one it stood on. */
const rangAt = (prompt: Extract<Prompt, { kind: 'choice' | 'choices' }>, { at, chosen }: ListState): Reply => {
  const rows = prompt.kind === 'choices' ? [...chosen].toSorted((a, b) => a - b) : [at];
  return { kind: 'rang', line: '', values: rows.flatMap((row) => prompt.options[row]?.value ?? []) };
};

const listPrompt = (prompt: Extract<Prompt, { kind: 'choice' | 'choices' }>): Resumable => {
  const several = prompt.kind === 'choices';
  const initial = prompt.kind === 'choices' ? prompt.initial : [];
  const at = prompt.kind === 'choice' ? prompt.options.findIndex(({ value }) => value === prompt.initial) : 0;
  const chosen = prompt.options.flatMap(({ value }, index) => (initial.includes(value) ? [index] : []));
  let state: ListState = listState(at, chosen);
  return async (desk) => {
    const outcome = await runMachine(
      listMachine(
        {
          message: prompt.message,
          help: prompt.help,
          options: prompt.options,
          lastRow: prompt.menu.items.length > 0 ? prompt.menu.label : null,
          keys: prompt.menu.keys,
          words: desk.options.words().typed,
          several,
          remains: true,
        },
        state,
      ),
      desk,
    );
    if (outcome.kind === 'left') return outcome;
    if (outcome.kind === 'rang') return rangAt(prompt, outcome.state);
    const { result } = outcome;
    if (result.kind === 'chosen') return replyOf(result, several);
    if (result.kind === 'key') return { kind: 'menu', id: result.id, rest: '' };
    if (result.kind === 'last-row') state = result.state;
    return 'menu';
  };
};

const textPrompt = (prompt: Extract<Prompt, { kind: 'text' }>): Resumable => {
  let state: TextState = firstState(prompt);
  return async (desk) => {
    const outcome = await runMachine(textMachine(prompt, state), desk);
    if (outcome.kind === 'left') return outcome;
    if (outcome.kind === 'rang') return { kind: 'rang', line: outcome.state.text, values: [] };
    if (outcome.result.kind !== 'open-menu') return outcome.result;
    state = outcome.result.state;
    return 'menu';
  };
};

const wordPrompt =
  (prompt: Extract<Prompt, { kind: 'word' }>): Resumable =>
  async (desk) => {
    const outcome = await runMachine(wordMachine(prompt), desk);
    if (outcome.kind === 'left') return outcome;
    if (outcome.kind === 'rang') return { kind: 'rang', line: '', values: [] };
    return outcome.result.kind === 'open-menu' ? 'menu' : outcome.result;
  };

const resumable = (prompt: Prompt): Resumable => {
  switch (prompt.kind) {
    case 'choice':
    case 'choices':
      return listPrompt(prompt);
    case 'text':
      return textPrompt(prompt);
    case 'word':
      return wordPrompt(prompt);
    default:
      return prompt satisfies never;
  }
};

const askOnScreen = async (prompt: Prompt, desk: Desk): Promise<Reply> => {
  const show = resumable(prompt);
  for (;;) {
    const next = await show(desk);
    if (next !== 'menu') return next;
    // Whoever looks into the menu is let finish.
    const chosen = prompt.menu.items.length > 0 ? await askMenu(prompt, { ...desk, ring: null }) : 'back';
    if (chosen !== 'back') return chosen;
  }
};

/** The operator at this terminal. Nothing is taken over before the first question, and between two questions the terminal is as it was found. */
export const terminalOperator = (options: TerminalOptions): Operator => {
  const look = lookOf(options.colour ? COLOURS : PLAIN, options.ascii);
  const departure = new Departure();
  const desk: Desk = { options, look, departure, ring: null };
  const { stderr, plain } = options;
  return {
    say: (lines) => {
      const rows = sayRows(lines, { look, words: options.words(), columns: sizeOf(stderr).columns, plain });
      stderr.write(rows.map((row) => `${row}\n`).join(''));
    },
    ask: async (prompt, ring) => {
      departure.listen(options);
      if (departure.how !== null) return { kind: 'left', how: departure.how };
      // As plain lines nothing is taken away under the hands: what came up is told before the next question.
      if (!plain) return askOnScreen(prompt, { ...desk, ring: ring ?? null });
      const { plainAsk } = await import('./plain.ts');
      return plainAsk(prompt, desk);
    },
    // Loaded when it is wanted: starting programs is no part of the first question.
    edit: async (initial) => {
      const { editWith } = await import('./editor.ts');
      return editWith(initial, options.editor);
    },
  };
};
