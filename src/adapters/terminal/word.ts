/** Owns the prompt before an irreversible step: a word typed by hand, key by key, and nothing else. */
import type { Prompt } from '../../ports/operator.ts';
import { share, shortened } from './fit.ts';
import { folded, type Key } from './key.ts';
import { edited, typingRows } from './line-editor.ts';
import { goOn, type Machine, over, type Scene, type Step } from './machine.ts';
import { type MenuLine, menuLine } from './menu-line.ts';
import { answeredRows, helpRows, questionRows, roomIn } from './question.ts';
import { sayRows } from './say.ts';
import type { Frame } from './screen.ts';
import { cut } from './width.ts';

/** What is asked. */
export type WordPrompt = Extract<Prompt, { kind: 'word' }>;

/** What has been typed, and whether something was refused that had not been. */
export type WordState = { readonly text: string; readonly refused: boolean };

/** Typed right or not, or something for the menu. */
export type WordResult = { readonly kind: 'word'; readonly matched: boolean } | Exclude<MenuLine, { kind: 'text' }>;

/** Is this one of the words, typed in full? Nothing never is. */
export const matches = (typed: string, words: readonly string[]): boolean =>
  folded(typed) !== '' && words.some((word) => folded(word) === folded(typed));

/** The rows that say the word was not the one, and nothing was done. */
export const mismatchRows = (prompt: WordPrompt, scene: Scene): readonly string[] =>
  sayRows([{ mark: 'warning', text: prompt.mismatch }], {
    look: scene.look,
    words: scene.words,
    columns: scene.size.columns,
    plain: false,
  });

const finished = (prompt: WordPrompt, state: WordState, scene: Scene): Step<WordState, WordResult> => {
  const line = menuLine(state.text, prompt.menu.words);
  if (line.kind !== 'text') return over(line);
  const matched = matches(line.text, prompt.words);
  const stays = answeredRows(prompt.message, line.text, scene);
  return over({ kind: 'word', matched }, matched ? stays : [...stays, ...mismatchRows(prompt, scene)]);
};

const wordFrame = (prompt: WordPrompt, state: WordState, scene: Scene): Frame => {
  const { look, words, size } = scene;
  const room = roomIn(scene);
  const question = questionRows(prompt.message, scene);
  const help = helpRows(prompt.help, scene);
  const refused = state.refused
    ? sayRows([{ mark: 'warning', text: words.pasteRefused }], { look, words, columns: size.columns, plain: false })
    : [];
  const [questions = 1, refusing = 0, hints = 0, helping = 0] = share(
    [
      { want: question.length, keep: question.length },
      { want: refused.length, keep: 1 },
      { want: 1, keep: 1 },
      { want: help.length, keep: help.length },
    ],
    size.rows - 1,
  );
  const typed = `${look.glyph.pointer} ${typingRows(state.text, room - 2, look.glyph.break).at(-1)?.shown ?? ''}`;
  const above = [
    ...shortened(question, questions, room).map(look.tint.strong),
    ...shortened(help, helping, room).map(look.tint.dim),
    ...refused.slice(0, refusing),
  ];
  const below = hints > 0 ? [look.tint.dim(cut(words.keys.word, room))] : [];
  return { rows: [...above, typed, ...below], cursor: { row: above.length, before: typed } };
};

/** The machine of a word prompt. A paste, or Enter in one burst with what it would send, empties the line and says so. */
export const wordMachine = (prompt: WordPrompt): Machine<WordState, WordResult> => ({
  start: { text: '', refused: false },
  key: (state, key: Key, scene) => {
    switch (key.kind) {
      case 'paste':
        return goOn({ text: '', refused: true });
      case 'enter':
        return key.alone ? finished(prompt, state, scene) : goOn({ text: '', refused: true });
      case 'char':
        return goOn({ text: state.text + key.char, refused: false });
      case 'named':
        return goOn(
          key.name.startsWith('kill') || key.name === 'backspace'
            ? { ...state, text: edited({ text: state.text, at: state.text.length }, key.name).text }
            : state,
        );
      default:
        return key satisfies never;
    }
  },
  view: (state, scene) => wordFrame(prompt, state, scene),
  endOfInput: (state) => (state.text === '' ? null : state),
});
