/** Owns the rows above what is answered: the question, which is always in view, and its help, which is not. */
import type { Scene } from './machine.ts';
import { safe } from './safe.ts';
import { wrap, wrapAfter } from './wrap.ts';

/** One column stays free: the cursor needs a place behind a full row. */
export const roomIn = (scene: Scene): number => scene.size.columns - 1;

/** The question, every row of it. */
export const questionRows = (message: string, scene: Scene): readonly string[] =>
  wrapAfter(`${scene.look.glyph.ask} `, safe(message, { multiline: true }), roomIn(scene));

/** Help or an example, before it is coloured. */
export const helpRows = (help: string | null, scene: Scene): readonly string[] =>
  help === null || help === '' ? [] : wrap(safe(help, { multiline: true }), roomIn(scene));

/** What remains of a prompt: the question and the answer that was given, in full. */
export const answeredRows = (message: string, answer: string, scene: Scene): readonly string[] => {
  const rows = answer === '' ? [] : wrapAfter('  ', safe(answer, { multiline: true }), roomIn(scene));
  return [...questionRows(message, scene).map(scene.look.tint.strong), ...rows.map(scene.look.tint.current)];
};
