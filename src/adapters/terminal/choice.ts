/** Owns the prompts that take rows of a list: one of them (`choice`), several (`choices`), and the menu behind either. */
import type { Menu, MenuId, Option } from '../../ports/operator.ts';
import { folded, type Key, type KeyName } from './key.ts';
import { listFrame, type Row } from './list-view.ts';
import { goOn, type Machine, over, type Scene, type Step } from './machine.ts';
import { answeredRows } from './question.ts';
import { type Reach, reachOf, typedAfter } from './typed-row.ts';

/** A list to choose from. */
export type ListPrompt = {
  readonly message: string;
  readonly help: string | null;
  readonly options: readonly Option[];
  /** The label of the last row, number 0; null for none. */
  readonly lastRow: string | null;
  readonly keys: Menu['keys'];
  readonly yesNo: Readonly<Record<string, 'yes' | 'no'>>;
  readonly several: boolean;
  /** Whether the answer stays on the screen. */
  readonly remains: boolean;
};

/** Where one is in a list. */
export type ListState = {
  readonly at: number;
  readonly typed: string;
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
  chosen: new Set(chosen),
  chosenBefore: new Set(chosen),
});

const toggled = (chosen: ReadonlySet<number>, at: number, count: number): ReadonlySet<number> => {
  if (at >= count) return chosen;
  const next = new Set(chosen);
  if (!next.delete(at)) next.add(at);
  return next;
};

const moved = (state: ListState, name: KeyName, rows: number): ListState => {
  const to = (at: number): ListState => ({
    ...state,
    at: Math.max(0, Math.min(rows - 1, at)),
    typed: '',
    chosenBefore: state.chosen,
  });
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
      return to(state.at);
    default:
      return state;
  }
};

const typedInto = (state: ListState, char: string, prompt: ListPrompt, reach: Reach): ListState => {
  const typed = typedAfter(state.typed, char, reach);
  const grew = typed.length > 1 && typed.startsWith(state.typed) && state.typed !== '';
  const base = grew ? state.chosenBefore : state.chosen;
  const at = reach.get(typed);
  if (at === undefined) return { ...state, typed, chosenBefore: base };
  const chosen = prompt.several ? toggled(base, at, prompt.options.length) : base;
  return { at, typed, chosen, chosenBefore: base };
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
  if (state.at >= prompt.options.length) return over({ kind: 'last-row', state: { ...state, typed: '' } });
  const taken = prompt.options.filter((_, index) => (prompt.several ? state.chosen.has(index) : index === state.at));
  const { separator, none } = scene.words.list;
  const answer = taken.map((option) => option.label).join(separator) || none;
  return over(
    { kind: 'chosen', values: taken.map((option) => option.value) },
    prompt.remains ? answeredRows(prompt.message, answer, scene) : [],
  );
};

const charTyped = (prompt: ListPrompt, state: ListState, char: string, reach: Reach): Step<ListState, ListResult> => {
  if (prompt.several && folded(char) === '') {
    const chosen = toggled(state.chosen, state.at, prompt.options.length);
    return goOn({ ...state, chosen, chosenBefore: chosen, typed: '' });
  }
  const id = Object.entries(prompt.keys).find(([key]) => folded(key) === folded(char))?.[1];
  return id === undefined ? goOn(typedInto(state, char, prompt, reach)) : over({ kind: 'key', id });
};

const charsTyped = (prompt: ListPrompt, state: ListState, chars: string, reach: Reach): Step<ListState, ListResult> => {
  let step: Step<ListState, ListResult> = goOn(state);
  for (const char of chars) step = step.over ? step : charTyped(prompt, step.state, char, reach);
  return step;
};

/** The machine of a list. A paste is never an answer to it. */
export const listMachine = (prompt: ListPrompt, start: ListState): Machine<ListState, ListResult> => {
  const reach = reachOf(
    prompt.options.map((option) => option.value),
    prompt.lastRow !== null,
    prompt.yesNo,
  );
  const count = prompt.options.length + (prompt.lastRow === null ? 0 : 1);
  const key = (state: ListState, pressed: Key, scene: Scene): Step<ListState, ListResult> => {
    switch (pressed.kind) {
      case 'enter':
        return confirmed(prompt, state, scene);
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
          hint: prompt.several ? scene.words.keys.choices : scene.words.keys.choice,
        },
        scene,
      ),
    endOfInput: () => null,
  };
};
