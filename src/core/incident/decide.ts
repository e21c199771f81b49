/** Owns the deciding: a state and a command come to a plan of events and files, or to what is wrong. Nothing here touches the world. */
import { actOnClock } from '../clock/act.ts';
import { clocksOnTask, startFirstAim } from '../clock/run.ts';
import { bad, type Issue, issue, NOWHERE, ok, type Result } from '../issue.ts';
import type { Lang } from '../lang.ts';
import { setSeverity } from '../severity/set.ts';
import { refusals } from '../statement/guards.ts';
import { languagesOf } from '../statement/language.ts';
import { draft, statementOf } from '../statement/life.ts';
import { advance, reroute } from './advance.ts';
import { afterFacts } from './after.ts';
import { answerAsk, read } from './answer.ts';
import { type Ask, openAsk, stepAt } from './ask.ts';
import type { Command } from './commands.ts';
import type { Context } from './context.ts';
import { askKey } from './events.ts';
import { takeKnown } from './known.ts';
import { releaseStatement } from './release.ts';
import { type Plan, Run } from './run.ts';
import type { State, Visit } from './state.ts';

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;
type Wrong = readonly Issue[];
const FINE: Wrong = [];

/** The open ask under these facts; null after the end. */
export const asked = (state: State, context: Context): Ask | null =>
  openAsk(state, context.content, (id) => {
    const statement = statementOf(state, id);
    return statement !== null && refusals(state, statement, context).length === 0;
  });

const open = (run: Run, command: Of<'open'>): Wrong => {
  const { playbooks } = run.context.content;
  const playbook = playbooks[command.playbook];
  if (!playbook)
    return [issue('playbook.no-such', NOWHERE, { found: command.playbook, known: Object.keys(playbooks).join(', ') })];
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
  if (!playbook.quiet) startFirstAim(run);
  takeKnown(run, command.known, lang);
  advance(run, { playbook: playbook.id, step: playbook.start }, null);
  return FINE;
};

const answer = (run: Run, command: Of<'answer'>): Wrong => {
  const ask = asked(run.state, run.context);
  if (!ask) return [issue('ask.nothing-open', NOWHERE, { id: run.state.title })];
  return answerAsk(run, ask, command);
};

/** Tasks, statements and waits were done and stay done; a question can be gone back to. */
const isQuestion = (run: Run, visit: Visit): boolean => {
  const step = stepAt(run.context.content, visit);
  return run.context.content.facts[visit.ask.id] !== undefined && step?.kind !== 'task' && step?.kind !== 'wait';
};

const backTarget = (run: Run, to: Of<'back'>['to']): Visit | null => {
  const questions = run.state.trail.filter((visit) => isQuestion(run, visit));
  if (to === null) return questions.at(-1) ?? null;
  return (
    questions.findLast((visit) => visit.ask.id === to.id && (to.visit === null || visit.ask.visit === to.visit)) ?? null
  );
};

const back = (run: Run, command: Of<'back'>): Wrong => {
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
  return FINE;
};

const handover = (run: Run, command: Of<'handover'>): Wrong => {
  const { playbooks } = run.context.content;
  const playbook = playbooks[command.playbook];
  if (!playbook)
    return [issue('playbook.no-such', NOWHERE, { found: command.playbook, known: Object.keys(playbooks).join(', ') })];
  run.emit('playbook-entered', { playbook: playbook.id, from: run.state.playbook, by: 'operator' });
  advance(run, { playbook: playbook.id, step: playbook.start }, null);
  return FINE;
};

/** A fact said while it is the open ask is the answer to it; elsewhere it changes the fact and moves nobody. */
const fact = (run: Run, command: Of<'fact'>): Wrong => {
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
  afterFacts(run);
  return FINE;
};

/** The known ids that share the beginning of a mistyped one. */
const near = (found: string, known: readonly string[]): string =>
  known.filter((id) => id.startsWith(found.slice(0, 3))).join(', ');

const task = (run: Run, command: Of<'task'>): Wrong => {
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
  return FINE;
};

const statementId = (run: Run, template: string, lang: Lang): { readonly id: string; readonly visit: number } => {
  const base = lang === run.state.lang ? template : `${template}.${lang}`;
  const taken = run.state.statements.filter((one) => one.template === template && one.lang === lang);
  const open = taken.find((one) => one.state === 'drafted');
  if (open) return { id: open.id, visit: open.visit };
  const visit = taken.length + 1;
  return { id: visit > 1 ? `${base}-${visit}` : base, visit };
};

const draftOne = (run: Run, command: Of<'draft'>): Wrong => {
  const { templates } = run.context.content;
  const template = templates[command.template];
  if (!template)
    return [
      issue('statement.not-found', NOWHERE, { found: command.template, known: Object.keys(templates).join(', ') }),
    ];
  const made = draft(run, { ...statementId(run, template.id, command.lang), template, lang: command.lang });
  if (made) return FINE;
  const has = languagesOf(template).join(', ');
  return [issue('statement.no-language', NOWHERE, { template: template.id, lang: command.lang, has })];
};

const release = (run: Run, command: Of<'release'>): Wrong => {
  const statement = statementOf(run.state, command.statement);
  const known = run.state.statements.map((one) => one.id).join(', ');
  if (!statement) return [issue('statement.not-found', NOWHERE, { found: command.statement, known })];
  const ask = asked(run.state, run.context);
  // Released while the walk asks about it, it is the answer to that.
  if (ask?.about.kind === 'statement' && ask.about.statement === statement.id) {
    const given = { kind: 'text', text: 'release', certainty: null, source: null, lang: run.state.lang } as const;
    return answerAsk(run, ask, {
      kind: 'answer',
      at: null,
      given,
      who: null,
      when: command.when,
      release: command.release,
    });
  }
  return releaseStatement(run, statement, { ...command.release, when: command.when, ask: null });
};

const wording = (run: Run, { fact: id, lang, text }: Of<'wording'>): Wrong => {
  const known = run.context.content.facts[id] && run.state.facts[id];
  if (!known) return [issue('fact.not-found', NOWHERE, { found: id, near: near(id, Object.keys(run.state.facts)) })];
  run.emit('wording-given', { fact: id, lang, text });
  afterFacts(run);
  return FINE;
};

const OPEN_AFTER_THE_END: readonly Command['kind'][] = [
  'note',
  'attach',
  'task',
  'clock',
  'export-clocks',
  'draft',
  'release',
  'language',
];

const carry = (run: Run, command: Command): Wrong => {
  switch (command.kind) {
    case 'open':
      return open(run, command);
    case 'answer':
      return answer(run, command);
    case 'back':
      return back(run, command);
    case 'handover':
      return handover(run, command);
    case 'fact':
      return fact(run, command);
    case 'wording':
      return wording(run, command);
    case 'reroute':
      reroute(run);
      return FINE;
    case 'stay':
      run.emit('way-kept', { reason: command.reason });
      return FINE;
    case 'note':
      run.emit('note-added', { text: command.text, when: command.when });
      return FINE;
    case 'attach':
      run.emit('file-attached', {
        name: command.name,
        files: [command.file],
        bytes: command.bytes,
        when: command.when,
      });
      return FINE;
    case 'task':
      return task(run, command);
    case 'clock':
      return actOnClock(run, command);
    case 'export-clocks':
      run.emit('clocks-exported', { clocks: command.clocks, files: [command.file] });
      return FINE;
    case 'severity':
      return setSeverity(run, command);
    case 'draft':
      return draftOne(run, command);
    case 'release':
      return release(run, command);
    case 'language':
      run.emit('language-changed', { lang: command.lang });
      return FINE;
  }
};

/** What a command comes to. A closed incident takes notes, files, tasks and statements, and nothing that moves the way. */
export const decide = (state: State, command: Command, context: Context): Result<Plan> => {
  if (state.outcome !== null && !OPEN_AFTER_THE_END.includes(command.kind)) {
    return bad(issue('incident.closed', NOWHERE, { id: state.title }));
  }
  const run = new Run(state, context);
  const wrong = carry(run, command);
  return wrong.length > 0 ? bad(...wrong) : ok(run.plan());
};

/** Where the way would stand under the facts of now; null where that is where the operator is. */
export const wayNow = (
  state: State,
  context: Context,
): { readonly playbook: string; readonly step: string; readonly ask: string | null } | null => {
  if (state.outcome !== null) return null;
  const run = new Run(state, context);
  reroute(run);
  const { playbook, step, ask } = run.state;
  const same =
    playbook === state.playbook && step === state.step && (ask && askKey(ask)) === (state.ask && askKey(state.ask));
  return same ? null : { playbook, step, ask: ask && askKey(ask) };
};
