/** An operator for tests who follows a script: fails on a question it does not expect, and on an answer that was never asked for. */
import type { Line, Operator, Prompt, Reply } from '../../ports/operator.ts';

/** Which question is expected: a part of its message, a pattern, some of its fields, or any test of it. */
export type Expectation =
  | string
  | RegExp
  | { readonly kind?: Prompt['kind']; readonly message?: string | RegExp }
  | ((prompt: Prompt) => boolean);

/** A question that is expected and what is answered to it. */
export type ScriptLine = readonly [Expectation, Reply];

/** The operator, what happened to it, and the end of the script. */
export type ScriptedOperator = {
  readonly operator: Operator;
  readonly said: () => readonly Line[];
  readonly asked: () => readonly Prompt[];
  /** Fails when the script has lines, or texts for the editor, that were never asked for. */
  readonly finish: () => void;
};

const messageIs = (message: string, expected: string | RegExp): boolean =>
  typeof expected === 'string' ? message.includes(expected) : expected.test(message);

const expects = (expectation: Expectation, prompt: Prompt): boolean => {
  if (typeof expectation === 'function') return expectation(prompt);
  if (typeof expectation === 'string' || expectation instanceof RegExp) return messageIs(prompt.message, expectation);
  const { kind, message } = expectation;
  return (kind === undefined || kind === prompt.kind) && (message === undefined || messageIs(prompt.message, message));
};

const described = (expectation: Expectation): string =>
  typeof expectation === 'function' || expectation instanceof RegExp
    ? String(expectation)
    : JSON.stringify(expectation);

const values = (prompt: Prompt): readonly string[] =>
  prompt.kind === 'choice' || prompt.kind === 'choices' ? prompt.options.map(({ value }) => value) : [];

const offersMenu = (prompt: Prompt, id: string): boolean =>
  prompt.menu.items.some((item) => item.id === id) ||
  [...Object.values(prompt.menu.words), ...Object.values(prompt.menu.keys)].some((one) => one === id);

/** Could a real operator give this reply to this prompt? The reason why not, or null. */
const impossible = (prompt: Prompt, reply: Reply): string | null => {
  const fits = (kind: Prompt['kind']): string | null =>
    prompt.kind === kind ? null : `a ${prompt.kind} prompt has no "${reply.kind}" reply`;
  const offered = (given: readonly string[]): string | null => {
    const unknown = given.filter((value) => !values(prompt).includes(value));
    return unknown.length === 0
      ? null
      : `not among the options: ${unknown.join(', ')} (offered: ${values(prompt).join(', ')})`;
  };
  switch (reply.kind) {
    case 'text':
      return fits('text');
    case 'word':
      return fits('word');
    case 'option':
      return fits('choice') ?? offered([reply.value]);
    case 'options':
      return fits('choices') ?? offered(reply.values);
    case 'menu':
      return offersMenu(prompt, reply.id) ? null : `the menu does not offer "${reply.id}" here`;
    case 'unknown-word':
      return prompt.kind === 'text' || prompt.kind === 'word' ? null : fits('text');
    case 'left':
    case 'rang':
      return null;
    default:
      return reply satisfies never;
  }
};

/** What a terminal would say about this text and ask again; null where it would take it. */
const problemWith = (prompt: Prompt, reply: Reply): readonly Line[] | null =>
  prompt.kind === 'text' && reply.kind === 'text' ? prompt.problem(reply.text) : null;

const complain = (prompt: Prompt, complaint: string): never => {
  throw new Error(`scripted operator: ${complaint}\n  asked (${prompt.kind}): ${prompt.message}`);
};

/** An operator who answers line by line; `edits` are what the editor gives back, in order. */
export const scriptedOperator = (
  script: readonly ScriptLine[],
  edits: readonly (string | null)[] = [],
): ScriptedOperator => {
  const said: Line[] = [];
  const asked: Prompt[] = [];
  const left = [...script];
  const editsLeft = [...edits];
  const ask = async (prompt: Prompt): Promise<Reply> => {
    asked.push(prompt);
    for (;;) {
      const [expectation, reply] = left.shift() ?? complain(prompt, 'a question that the script does not expect');
      if (!expects(expectation, prompt)) complain(prompt, `expected ${described(expectation)}`);
      const why = impossible(prompt, reply);
      if (why !== null) complain(prompt, why);
      const problem = problemWith(prompt, reply);
      if (problem === null) return reply;
      // A terminal shows the problem and asks again; so the script's next line has to answer the same question.
      said.push(...problem);
    }
  };
  const edit = async (): Promise<string | null> => {
    const text = editsLeft.shift();
    if (text === undefined)
      throw new Error('scripted operator: the editor was opened, and the script has no text for it');
    return text;
  };
  const finish = (): void => {
    const unasked = [
      ...left.map(([expectation]) => described(expectation)),
      ...editsLeft.map(() => 'a text for the editor'),
    ];
    if (unasked.length > 0) throw new Error(`scripted operator: never asked for: ${unasked.join('; ')}`);
  };
  return {
    operator: { say: (lines) => void said.push(...lines), ask, edit },
    said: () => said,
    asked: () => asked,
    finish,
  };
};
