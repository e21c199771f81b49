/** Owns the prompts that take rows of a list: one of them (`choice`), several (`choices`), and the menu behind either. */
import type { Menu, MenuId, Option } from '../../ports/operator.ts';
import type { TerminalWords } from '../../ports/terminal-words.ts';
import { folded, type Key, type KeyName } from './key.ts';
import { listFrame, type Row } from './list-view.ts';
import { goOn, type Machine, over, type Scene, type Step } from './machine.ts';
import { answeredRows } from './question.ts';
import { bare, leadsOn, type Reach, reachOf, typedAfter } from './typed-row.ts';

/** A list to choose from. */
export type ListPrompt = {
  readonly message: string;
  readonly help: string | null;
  readonly options: readonly Option[];
  /** The label of the last row, number 0; null for none. */
  readonly lastRow: string | null;
  readonly keys: Menu['keys'];
  readonly words: TerminalWords['typed'];
  readonly several: boolean;
  /** Whether the answer stays on the screen. */
  readonly remains: boolean;
};

/** Where one is in a list. */
export type ListState = {
  readonly at: number;
  readonly typed: string;
  /** The row that was current before typing began: half a word goes back there. */
  readonly from: number;
  /** Enter was pressed on what names no row; the next character starts afresh. */
  readonly refused: boolean;
  readonly chosen: ReadonlySet<number>;
  /** What was chosen before the number being typed: `12` must not leave `1` behind. */
  readonly chosenBefore: ReadonlySet<number>;
};

/** How a list ends. */
export type ListResult =
  | { readonly kind: 'chosen'; readonly values: readonly string[] }
  | { readonly kind: 'last-row'; readonly state: ListState }
  | { readonly kind: 'key'; readonly id: MenuId }
  | { readonly kind: 'escape' };

/** A fresh list with this row current and these rows chosen. */
export const listState = (at: number, chosen: readonly number[] = []): ListState => ({
  at: Math.max(0, at),
  typed: '',
  from: Math.max(0, at),
  refused: false,
  chosen: new Set(chosen),
  chosenBefore: new Set(chosen),
});

const toggled = (chosen: ReadonlySet<number>, at: number, count: number): ReadonlySet<number> => {
  if (at >= count) return chosen;
  const next = new Set(chosen);
  if (!next.delete(at)) next.add(at);
  return next;
};

/** Nothing typed, this row current. */
const settled = (state: ListState, at: number): ListState => ({
  at,
  typed: '',
  from: at,
  refused: false,
  chosen: state.chosen,
  chosenBefore: state.chosen,
});

const moved = (state: ListState, name: KeyName, rows: number): ListState => {
  const to = (at: number): ListState => settled(state, Math.max(0, Math.min(rows - 1, at)));
  switch (name) {
    case 'up':
      return to(state.at - 1);
    case 'down':
      return to(state.at + 1);
    case 'pageup':
      return to(state.at - 5);
    case 'pagedown':
      return to(state.at + 5);
    case 'home':
      return to(0);
    case 'end':
      return to(rows - 1);
    case 'backspace':
      return to(state.from);
    default:
      return state;
  }
};

const typedInto = (before: ListState, char: string, prompt: ListPrompt, reach: Reach): ListState => {
  const state = before.refused ? settled(before, before.from) : before;
  const typed = typedAfter(state.typed, char, reach);
  const grew = state.typed !== '' && typed.length > state.typed.length;
  const base = grew ? state.chosenBefore : state.chosen;
  const at = reach.get(typed);
  if (at === undefined) return { ...state, at: state.from, typed, chosenBefore: base };
  const chosen = prompt.several ? toggled(base, at, prompt.options.length) : base;
  return { ...state, at, typed, chosen, chosenBefore: base };
};

const rowsOf = (prompt: ListPrompt, state: ListState): readonly Row[] => {
  const box = (index: number): string => (prompt.several ? `[${state.chosen.has(index) ? 'x' : ' '}] ` : '');
  const rows: readonly Row[] = prompt.options.map((option, index) => ({
    number: index + 1,
    box: box(index),
    label: option.label,
    description: option.description,
  }));
  return prompt.lastRow === null ? rows : [...rows, { number: 0, box: '', label: prompt.lastRow, description: null }];
};

const confirmed = (prompt: ListPrompt, state: ListState, scene: Scene): Step<ListState, ListResult> => {
  if (state.at >= prompt.options.length) return over({ kind: 'last-row', state: settled(state, state.at) });
  const taken = prompt.options.filter((_, index) => (prompt.several ? state.chosen.has(index) : index === state.at));
  const { separator, none } = scene.words.list;
  const answer = taken.map((option) => option.label).join(separator) || none;
  return over(
    { kind: 'chosen', values: taken.map((option) => option.value) },
    prompt.remains ? answeredRows(prompt.message, answer, scene) : [],
  );
};

/** Space ticks the current row; behind a number, which has ticked its row already, it only ends the number. */
const spaced = (state: ListState, prompt: ListPrompt): ListState => {
  const chosen = state.typed === '' ? toggled(state.chosen, state.at, prompt.options.length) : state.chosen;
  return settled({ ...state, chosen }, state.at);
};

const charTyped = (prompt: ListPrompt, state: ListState, char: string, reach: Reach): Step<ListState, ListResult> => {
  if (bare(char) === '') return goOn(prompt.several && folded(char) === '' ? spaced(state, prompt) : state);
  // Behind another letter it is part of a word: `yes` must not end in another language.
  const first = state.typed === '' || state.refused;
  const id = first ? Object.entries(prompt.keys).find(([key]) => folded(key) === folded(char))?.[1] : undefined;
  return id === undefined ? goOn(typedInto(state, char, prompt, reach)) : over({ kind: 'key', id });
};

const charsTyped = (prompt: ListPrompt, state: ListState, chars: string, reach: Reach): Step<ListState, ListResult> => {
  let step: Step<ListState, ListResult> = goOn(state);
  for (const char of chars) step = step.over ? step : charTyped(prompt, step.state, char, reach);
  return step;
};

const hintFor = (prompt: ListPrompt, state: ListState, reach: Reach, { words }: Scene): string => {
  if (state.refused || !leadsOn(state.typed, reach)) return words.plain.notARow(state.typed);
  return prompt.several ? words.keys.choices : words.keys.choice;
};

/** The machine of a list. A paste is never an answer to it. */
export const listMachine = (prompt: ListPrompt, start: ListState): Machine<ListState, ListResult> => {
  const reach = reachOf(
    prompt.options.map((option) => option.value),
    prompt.lastRow !== null,
    prompt.words,
  );
  const count = prompt.options.length + (prompt.lastRow === null ? 0 : 1);
  const key = (state: ListState, pressed: Key, scene: Scene): Step<ListState, ListResult> => {
    switch (pressed.kind) {
      case 'enter':
        // Enter never takes a row for a number or a word that is none.
        return state.typed === '' || reach.has(state.typed)
          ? confirmed(prompt, state, scene)
          : goOn({ ...state, refused: true });
      case 'char':
        return charsTyped(prompt, state, pressed.char, reach);
      case 'named':
        return pressed.name === 'escape' ? over({ kind: 'escape' }) : goOn(moved(state, pressed.name, count));
      case 'paste':
        return goOn(state);
      default:
        return pressed satisfies never;
    }
  };
  return {
    start,
    key: (state, pressed, scene) => {
      const step = key(state, pressed, scene);
      // Only the menu is left by Escape; the list that asks something stays.
      return step.over && step.result.kind === 'escape' && prompt.remains ? goOn(state) : step;
    },
    view: (state, scene) =>
      listFrame(
        {
          message: prompt.message,
          help: prompt.help,
          rows: rowsOf(prompt, state),
          at: state.at,
          typed: state.typed,
          hint: hintFor(prompt, state, reach, scene),
        },
        scene,
      ),
    endOfInput: () => null,
  };
};
