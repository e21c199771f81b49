/** Owns the commands that move along the way: open, answer, back, hand over. */
import { startFirstAim } from '../clock/run.ts';
import { awaitNext } from '../drill/act.ts';
import { startDrill } from '../drill/start.ts';
import { type Issue, issue, NOWHERE } from '../issue.ts';
import { FROM_CONFIGURATION, FROM_SCENARIO } from '../kit/known.ts';
import { advance } from './advance.ts';
import { answerAsk } from './answer.ts';
import { stepAt } from './ask.ts';
import { asked } from './asked.ts';
import type { CommandOf } from './commands.ts';
import { takeKnown } from './known.ts';
import type { Run } from './run.ts';
import type { Visit } from './state.ts';

const noPlaybook = (found: string, known: readonly string[]): readonly Issue[] => [
  issue('playbook.no-such', NOWHERE, { found, known: known.join(', ') }),
];

export const open = (run: Run, command: CommandOf<'open'>): readonly Issue[] => {
  const { playbooks } = run.context.content;
  const playbook = playbooks[command.playbook];
  if (!playbook) return noPlaybook(command.playbook, Object.keys(playbooks));
  const { kit, bundle, files, lang, title, heard, place } = command;
  run.emit('incident-opened', {
    kit,
    bundle,
    files,
    playbook: playbook.id,
    lang,
    title,
    heard: heard ?? run.context.now,
    places: place,
  });
  if (command.drill) startDrill(run, command.drill);
  if (!playbook.quiet) startFirstAim(run);
  takeKnown(run, command.known, { lang, source: command.drill ? FROM_SCENARIO : FROM_CONFIGURATION });
  advance(run, { playbook: playbook.id, step: playbook.start }, null);
  return [];
};

export const answer = (run: Run, command: CommandOf<'answer'>): readonly Issue[] => {
  const ask = asked(run.state, run.context);
  if (!ask) return [issue('ask.nothing-open', NOWHERE, { id: run.state.title })];
  const wrong = answerAsk(run, ask, command);
  const stays = ask.about.kind === 'close' && run.state.outcome === null;
  if (wrong.length === 0 && stays) awaitNext(run);
  return wrong;
};

/** Tasks, statements and waits were done and stay done; a question can be gone back to. */
const isQuestion = (run: Run, visit: Visit): boolean => {
  const step = stepAt(run.context.content, visit);
  return run.context.content.facts[visit.ask.id] !== undefined && step?.kind !== 'task' && step?.kind !== 'wait';
};

const backTarget = (run: Run, to: CommandOf<'back'>['to']): Visit | null => {
  const questions = run.state.trail.filter((visit) => isQuestion(run, visit));
  if (to === null) return questions.at(-1) ?? null;
  return (
    questions.findLast((visit) => visit.ask.id === to.id && (to.visit === null || visit.ask.visit === to.visit)) ?? null
  );
};

export const back = (run: Run, command: CommandOf<'back'>): readonly Issue[] => {
  const target = backTarget(run, command.to);
  if (!target) return [issue('back.nowhere', NOWHERE, { found: command.to?.id ?? '' })];
  const { playbook, step, ask } = target;
  const stage = stepAt(run.context.content, target)?.stage ?? run.state.stage;
  run.emit('place-moved', {
    direction: 'back',
    playbook,
    step,
    stage,
    ask,
    over: [],
    dropped: [],
    through: [{ playbook, step }],
  });
  return [];
};

export const handover = (run: Run, command: CommandOf<'handover'>): readonly Issue[] => {
  const { playbooks } = run.context.content;
  const playbook = playbooks[command.playbook];
  if (!playbook) return noPlaybook(command.playbook, Object.keys(playbooks));
  run.emit('playbook-entered', { playbook: playbook.id, from: run.state.playbook, by: 'operator' });
  advance(run, { playbook: playbook.id, step: playbook.start }, null);
  return [];
};
