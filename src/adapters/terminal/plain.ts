/** Owns every prompt as plain lines: no cursor moves, no redraw; rows are numbered and the number is typed. */
import type { Line, Menu, MenuId, Option, Prompt, Reply } from '../../ports/operator.ts';
import { folded } from './key.ts';
import { menuLine, withColonKept } from './menu-line.ts';
import { type PlainLine, readLine } from './plain-line.ts';
import type { Desk } from './run.ts';
import { sayRows } from './say.ts';
import { sizeOf } from './streams.ts';
import { pastedText } from './text.ts';
import { bare, type Reach, reachOf } from './typed-row.ts';
import { matches } from './word.ts';

const MENU = 'open the menu';
type Next = Reply | typeof MENU;

const say = (lines: readonly Line[], { options, look }: Desk): void => {
  const rows = sayRows(lines, { look, words: options.words(), columns: sizeOf(options.stderr).columns, plain: true });
  options.stderr.write(rows.map((row) => `${row}\n`).join(''));
};

const plainLine = (text: string): Line => ({ mark: 'plain', text });
const warning = (text: string): Line => ({ mark: 'warning', text });
const question = (prompt: Pick<Prompt, 'message' | 'help'>): readonly Line[] => [
  { mark: 'strong', text: prompt.message },
  ...(prompt.help === null ? [] : [plainLine(prompt.help)]),
];

const read = async (
  label: string,
  desk: Desk,
): Promise<Exclude<PlainLine, null> | Extract<Reply, { kind: 'left' }>> => {
  const line = await readLine(label, desk.options, desk.departure);
  return line ?? { kind: 'left', how: desk.departure.how ?? 'end' };
};

const rowLine = ({ label, description }: Pick<Option, 'label' | 'description'>, number: number): Line =>
  plainLine(`  ${number}. ${label}${description === null ? '' : ` — ${description}`}`);

/** What a line at a list may be besides numbers: a key of its own, or a menu word. */
const menuAt = (text: string, menu: Menu): Next | null => {
  const key = Object.entries(menu.keys).find(([one]) => folded(one) === folded(text))?.[1];
  if (key !== undefined) return { kind: 'menu', id: key, rest: '' };
  const line = menuLine(text.trim(), menu.words);
  if (line.kind === 'text') return null;
  return line.kind === 'open-menu' ? MENU : line;
};

/** What a line at a choice means; null where it means nothing. Enter alone takes only what is preselected. */
const choiceAnswer = (prompt: Extract<Prompt, { kind: 'choice' }>, line: string, reach: Reach): Next | null => {
  const typed = folded(line);
  const at =
    typed === ''
      ? prompt.options.findIndex(({ value }) => value === prompt.initial)
      : (reach.get(typed) ?? reach.get(bare(typed).replaceAll(/\d/g, '')));
  const option = at === undefined ? undefined : prompt.options[at];
  if (option !== undefined) return { kind: 'option', value: option.value };
  return at === prompt.options.length ? MENU : menuAt(line, prompt.menu);
};

const menuRow = (menu: Menu): readonly Line[] =>
  menu.items.length > 0 ? [rowLine({ label: menu.label, description: null }, 0)] : [];

const choice = async (prompt: Extract<Prompt, { kind: 'choice' }>, desk: Desk): Promise<Next> => {
  const words = desk.options.words();
  const reach = reachOf(
    prompt.options.map(({ value }) => value),
    prompt.menu.items.length > 0,
    words.typed,
  );
  const initial = prompt.options.findIndex(({ value }) => value === prompt.initial);
  const rows = prompt.options.map((option, index) => rowLine(option, index + 1));
  const keeps = initial < 0 ? [] : [plainLine(words.plain.keeps(String(initial + 1)))];
  say(
    [
      ...question(prompt),
      ...rows,
      ...menuRow(prompt.menu),
      plainLine(words.plain.choice(prompt.options.length)),
      ...keeps,
    ],
    desk,
  );
  for (;;) {
    const line = await read(`${words.number} `, desk);
    if ('kind' in line) return line;
    const answer = line.burst ? null : choiceAnswer(prompt, line.text, reach);
    if (answer !== null) return answer;
    say([warning(words.plain.notARow(line.whole))], desk);
  }
};

/** The rows named by `1 3`, `1,3` or `１、３`; null where one of them does not exist. */
const rowsNamed = (text: string, count: number): readonly number[] | null => {
  const numbers = folded(text)
    .split(/[\s,、;]+/u)
    .filter((part) => part !== '')
    .map(Number);
  return numbers.every((number) => Number.isInteger(number) && number >= 1 && number <= count)
    ? [...new Set(numbers)]
    : null;
};

const choicesAnswer = (prompt: Extract<Prompt, { kind: 'choices' }>, line: string): Next | null => {
  const typed = folded(line);
  if (typed === '') return { kind: 'options', values: prompt.initial };
  if (typed === '0' && prompt.menu.items.length > 0) return MENU;
  const named = typed === '-' ? [] : rowsNamed(line, prompt.options.length);
  if (named === null) return menuAt(line, prompt.menu);
  return {
    kind: 'options',
    values: prompt.options.filter((_, at) => named.includes(at + 1)).map(({ value }) => value),
  };
};

const choices = async (prompt: Extract<Prompt, { kind: 'choices' }>, desk: Desk): Promise<Next> => {
  const words = desk.options.words();
  const rows = prompt.options.map((option, index) => {
    const box = prompt.initial.includes(option.value) ? '[x]' : '[ ]';
    return rowLine({ ...option, label: `${box} ${option.label}` }, index + 1);
  });
  say(
    [...question(prompt), ...rows, ...menuRow(prompt.menu), plainLine(words.plain.choices(prompt.options.length))],
    desk,
  );
  for (;;) {
    const line = await read(`${words.number} `, desk);
    if ('kind' in line) return line;
    const answer = line.burst ? null : choicesAnswer(prompt, line.text);
    if (answer !== null) return answer;
    say([warning(words.plain.notARow(line.whole))], desk);
  }
};

/** A text that was not taken: what is kept of it, and why. */
type Kept = { readonly kind: 'kept'; readonly text: string; readonly problem: readonly Line[] };

const textAnswer = (
  prompt: Extract<Prompt, { kind: 'text' }>,
  line: Exclude<PlainLine, null>,
  kept: string,
): Next | Kept => {
  // Pasted: nothing is sent until Enter is pressed for it alone.
  if (line.burst) return { kind: 'kept', text: pastedText(line.whole, prompt.multiline), problem: [] };
  const typed = menuLine(line.text === '' ? withColonKept(kept) : line.text, prompt.menu.words);
  if (typed.kind === 'open-menu') return MENU;
  if (typed.kind !== 'text') return typed;
  const problem = prompt.problem(typed.text);
  return problem === null ? { kind: 'text', text: typed.text } : { kind: 'kept', text: typed.text, problem };
};

const text = async (prompt: Extract<Prompt, { kind: 'text' }>, desk: Desk): Promise<Next> => {
  const words = desk.options.words();
  const example = prompt.example === null ? [] : [plainLine(words.example(prompt.example))];
  say([...question(prompt), ...example], desk);
  let kept = prompt.initial;
  for (;;) {
    if (kept !== '') say([plainLine(words.plain.keeps(kept))], desk);
    const line = await read('> ', desk);
    if ('kind' in line) return line;
    const answer = textAnswer(prompt, line, kept);
    if (answer === MENU || answer.kind !== 'kept') return answer;
    say(answer.problem, desk);
    kept = answer.text;
  }
};

const word = async (prompt: Extract<Prompt, { kind: 'word' }>, desk: Desk): Promise<Next> => {
  const words = desk.options.words();
  say([...question(prompt), plainLine(words.keys.word)], desk);
  const line = await read('> ', desk);
  if ('kind' in line) return line;
  const typed = menuLine(line.text, prompt.menu.words);
  if (typed.kind === 'open-menu') return MENU;
  if (typed.kind !== 'text') return typed;
  const matched = !line.burst && matches(typed.text, prompt.words);
  if (!matched) say([warning(line.burst ? words.pasteRefused : prompt.mismatch)], desk);
  return { kind: 'word', matched };
};

const once = (prompt: Prompt, desk: Desk): Promise<Next> => {
  switch (prompt.kind) {
    case 'choice':
      return choice(prompt, desk);
    case 'choices':
      return choices(prompt, desk);
    case 'text':
      return text(prompt, desk);
    case 'word':
      return word(prompt, desk);
    default:
      return prompt satisfies never;
  }
};

/** The menu as a choice of its own; its last row, number 0, goes back. */
const menu = async (
  prompt: Prompt,
  desk: Desk,
): Promise<MenuId | 'back-to-question' | Extract<Reply, { kind: 'left' }>> => {
  const words = desk.options.words();
  const { items } = prompt.menu;
  say(
    [
      { mark: 'strong', text: words.menu.title },
      ...items.map((item, at) => rowLine({ label: item.label, description: null }, at + 1)),
    ],
    desk,
  );
  say([rowLine({ label: words.menu.back, description: null }, 0)], desk);
  for (;;) {
    const line = await read(`${words.number} `, desk);
    if ('kind' in line) return line;
    const typed = folded(line.text);
    if (typed === '0' || typed === '') return 'back-to-question';
    const item = items[Number(typed) - 1];
    if (item !== undefined) return item.id;
    say([warning(words.plain.notARow(line.whole))], desk);
  }
};

/** Asks any prompt in plain lines. */
export const plainAsk = async (prompt: Prompt, desk: Desk): Promise<Reply> => {
  for (;;) {
    const next = await once(prompt, desk);
    if (next !== MENU) return next;
    const id = prompt.menu.items.length > 0 ? await menu(prompt, desk) : 'back-to-question';
    if (typeof id !== 'string') return id;
    if (id !== 'back-to-question') return { kind: 'menu', id, rest: '' };
  }
};
