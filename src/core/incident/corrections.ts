/** Owns what is said beside the open question: a fact, its wording in another language, how a task stands. */
import { clocksOnTask } from '../clock/run.ts';
import { type Issue, issue, NOWHERE } from '../issue.ts';
import { afterFacts } from './after.ts';
import { answerAsk, read } from './answer.ts';
import type { Ask } from './ask.ts';
import { asked } from './asked.ts';
import type { CommandOf } from './commands.ts';
import type { Run } from './run.ts';

/** The known ids that share the beginning of a mistyped one. */
const near = (found: string, known: readonly string[]): string =>
  known.filter((id) => id.startsWith(found.slice(0, 3))).join(', ');

/** A fact said while it is the open ask is the answer to it; elsewhere it changes the fact and moves nobody. */
export const fact = (run: Run, command: CommandOf<'fact'>): readonly Issue[] => {
  const { facts } = run.context.content;
  const def = facts[command.fact];
  if (!def)
    return [
      issue(
        'fact.not-found',
        { kind: 'argument', name: command.fact },
        { found: command.fact, near: near(command.fact, Object.keys(facts)) },
      ),
    ];
  const ask = asked(run.state, run.context);
  if (ask?.ref.id === def.id && (ask.about.kind === 'fact' || ask.about.kind === 'decision')) {
    return answerAsk(run, ask, {
      kind: 'answer',
      at: null,
      given: command.given,
      who: null,
      when: command.when,
      release: { word: null, out: null, untold: [] },
    });
  }
  const said = read(run, def, command.given, def.certainty === 'unconfirmed' || def.assume !== null);
  if ('length' in said) return said;
  run.emit('fact-changed', { fact: def.id, answer: said, when: command.when });
  afterFacts(run, [def.id]);
  return [];
};

export const wording = (run: Run, { fact: id, lang, text }: CommandOf<'wording'>): readonly Issue[] => {
  const known = run.context.content.facts[id] && run.state.facts[id];
  if (!known) return [issue('fact.not-found', NOWHERE, { found: id, near: near(id, Object.keys(run.state.facts)) })];
  run.emit('wording-given', { fact: id, lang, text });
  afterFacts(run, [id]);
  return [];
};

export const task = (run: Run, command: CommandOf<'task'>): readonly Issue[] => {
  const known = run.state.tasks.find((one) => one.id === command.task);
  if (!known)
    return [
      issue('task.not-found', NOWHERE, { found: command.task, known: run.state.tasks.map((one) => one.id).join(', ') }),
    ];
  const ask = run.state.ask;
  const { state, who, reason, when } = command;
  run.emit('task-updated', { task: known.id, state, who, reason, ask: null, when });
  if (state === 'done') clocksOnTask(run, known.id);
  const about = ask && asked(run.state, run.context)?.about;
  const answers = about?.kind === 'task' && about.task === known.id && (state === 'done' || state === 'not-needed');
  if (answers)
    answerAsk(run, asked(run.state, run.context) as Ask, {
      kind: 'answer',
      at: null,
      given: { kind: 'text', text: state, certainty: null, source: reason, lang: run.state.lang },
      who,
      when,
      release: { word: null, out: null, untold: [] },
    });
  return [];
};
