/** Owns the prompt for typed text: one line to the operator, however many rows and pasted breaks it has. */
import type { Line, Prompt } from '../../ports/operator.ts';
import { share, shortened, windowStart } from './fit.ts';
import type { Key, KeyName } from './key.ts';
import { cursorIn, edited, insert, movedRow, type Typing, type TypingRow, typingRows } from './line-editor.ts';
import { goOn, type Machine, over, type Scene, type Step } from './machine.ts';
import { type MenuLine, menuLine, withColonKept } from './menu-line.ts';
import { answeredRows, helpRows, questionRows, roomIn } from './question.ts';
import { sayRows } from './say.ts';
import type { Frame } from './screen.ts';
import { cut } from './width.ts';

/** What is asked. */
export type TextPrompt = Pick<
  Extract<Prompt, { kind: 'text' }>,
  'message' | 'help' | 'example' | 'initial' | 'line' | 'multiline' | 'problem' | 'menu'
>;

/** What has been typed, what is wrong with it, and whether a paste is in it. */
export type TextState = Typing & { readonly problem: readonly Line[]; readonly pasted: boolean };

/** A text that will do, or something for the menu. */
export type TextResult =
  | Exclude<MenuLine, { kind: 'open-menu' }>
  | { readonly kind: 'open-menu'; readonly state: TextState };

const INPUT_KEEPS = 3;

/** A line as it was typed, with the cursor behind it. */
const lineState = (text: string): TextState => ({ text, at: text.length, problem: [], pasted: false });

/** An empty line, or the text so far. */
export const textState = (initial: string): TextState => lineState(withColonKept(initial));

/** What a text prompt begins with: what was typed and not taken, or the text so far. */
export const firstState = ({ line, initial }: Pick<TextPrompt, 'line' | 'initial'>): TextState =>
  line === undefined ? textState(initial) : lineState(line);

/** A paste as it goes into the line: breaks kept where the text may have them, otherwise a space; never one at the end. */
export const pastedText = (text: string, multiline: boolean): string => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  return multiline ? lines : lines.replace(/\s*\n\s*/g, ' ');
};

const lead = (scene: Scene): string => `${scene.look.glyph.pointer} `;
const inputRoom = (scene: Scene): number => roomIn(scene) - 2;
const rowsIn = (state: Typing, scene: Scene): readonly TypingRow[] =>
  typingRows(state.text, inputRoom(scene), scene.look.glyph.break);

const pressed = (state: TextState, name: KeyName, scene: Scene): TextState => {
  if (name !== 'up' && name !== 'down') return { ...state, ...edited(state, name) };
  const by = name === 'up' ? -1 : 1;
  return { ...state, ...movedRow(state, rowsIn(state, scene), { by, lineBreak: scene.look.glyph.break }) };
};

const finished = (prompt: TextPrompt, state: TextState, scene: Scene): Step<TextState, TextResult> => {
  const line = menuLine(state.text, prompt.menu.words);
  switch (line.kind) {
    case 'open-menu':
      return over({ kind: 'open-menu', state: textState('') });
    case 'menu':
    case 'unknown-word':
      return over(line);
    case 'text': {
      const problem = prompt.problem(line.text);
      return problem === null
        ? over(line, answeredRows(prompt.message, line.text, scene))
        : goOn({ ...state, problem });
    }
    default:
      return line satisfies never;
  }
};

const inputFrame = (state: TextState, all: readonly TypingRow[], scene: Scene & { readonly count: number }): Frame => {
  const { count } = scene;
  const cursor = cursorIn(state, all, scene.look.glyph.break);
  const start = windowStart(cursor.row, count, all.length);
  const before = (index: number): string => (index === 0 ? lead(scene) : '  ');
  return {
    rows: all.slice(start, start + count).map((row, index) => before(start + index) + row.shown),
    cursor: { row: cursor.row - start, before: before(cursor.row) + cursor.before },
  };
};

const textFrame = (prompt: TextPrompt, state: TextState, scene: Scene): Frame => {
  const { look, words, size } = scene;
  const room = roomIn(scene);
  const question = questionRows(prompt.message, scene);
  const help = helpRows(prompt.help, scene);
  const example = helpRows(prompt.example === null ? null : words.example(prompt.example), scene);
  const problem = sayRows(state.problem, { look, words, columns: size.columns, plain: false });
  const all = rowsIn(state, scene);
  const keys = Object.keys(prompt.menu.words).length > 0 ? words.keys.text : words.keys.line;
  const hint = state.pasted && prompt.multiline ? words.pasted : keys;
  const [questions = 1, typing = 1, problems = 0, hints = 0, examples = 0, helping = 0] = share(
    [
      { want: question.length, keep: Math.min(question.length, Math.max(1, size.rows - 4)) },
      { want: all.length, keep: INPUT_KEEPS },
      { want: problem.length, keep: 2 },
      { want: 1, keep: 1 },
      { want: example.length, keep: 1 },
      { want: help.length, keep: help.length },
    ],
    size.rows,
  );
  const input = inputFrame(state, all, { ...scene, count: Math.max(1, typing) });
  const above = [
    ...shortened(question, questions, room).map(look.tint.strong),
    ...shortened(help, helping, room).map(look.tint.dim),
    ...shortened(example, examples, room).map(look.tint.dim),
    // Colours are on these already: they are left out whole, never cut.
    ...problem.slice(0, problems),
  ];
  const below = hints > 0 ? [look.tint.dim(cut(hint, room))] : [];
  return {
    rows: [...above, ...input.rows, ...below],
    cursor: { ...input.cursor, row: above.length + input.cursor.row },
  };
};

/** The machine of a text prompt. */
export const textMachine = (prompt: TextPrompt, start: TextState): Machine<TextState, TextResult> => ({
  start,
  key: (state, key: Key, scene) => {
    switch (key.kind) {
      case 'enter':
        return finished(prompt, state, scene);
      case 'char':
        return goOn({ ...state, ...insert(state, key.char) });
      case 'paste':
        return goOn({
          ...state,
          ...insert(state, pastedText(key.text, prompt.multiline)),
          pasted: /[\r\n]/.test(key.text) || state.pasted,
        });
      case 'named':
        return goOn(pressed(state, key.name, scene));
      default:
        return key satisfies never;
    }
  },
  view: (state, scene) => textFrame(prompt, state, scene),
  endOfInput: (state) => (state.text === '' ? null : { ...state, ...edited(state, 'delete') }),
});
