/** Owns the deciding: a state and a command come to a plan of events and files, or to what is wrong. Nothing here touches the world. */
import { actOnClock } from '../clock/act.ts';
import { actOnDrill, followDrill } from '../drill/act.ts';
import { bad, type Issue, issue, NOWHERE, ok, type Result } from '../issue.ts';
import { review } from '../review/act.ts';
import { setSeverity } from '../severity/set.ts';
import { reroute } from './advance.ts';
import { approve } from './approve.ts';
import type { Command, CommandOf } from './commands.ts';
import type { Context } from './context.ts';
import { fact, task, wording } from './corrections.ts';
import { edit } from './edit.ts';
import { agree, strike } from './lines.ts';
import { answer, back, handover, open } from './moves.ts';
import { type Plan, Run } from './run.ts';
import type { State } from './state.ts';
import { draftOne, drop, release, withdraw } from './statements.ts';

type Wrong = readonly Issue[];
const FINE: Wrong = [];

const OPEN_AFTER_THE_END: readonly Command['kind'][] = [
  'note',
  'attach',
  'task',
  'clock',
  'export-clocks',
  'export-statement',
  'draft',
  'drop',
  'edit',
  'approve',
  'release',
  'withdraw',
  'agree',
  'strike',
  'language',
  'review',
];

const attached = (run: Run, { name, file, bytes, when }: CommandOf<'attach'>): Wrong => {
  run.emit('file-attached', { name, files: [file], bytes, when });
  return FINE;
};

const exported = (run: Run, { statement, version, format, file }: CommandOf<'export-statement'>): Wrong => {
  run.emit('statement-exported', { statement, version, format, files: [file] });
  return FINE;
};
/** When a drill is over it can still be written about. */
const OPEN_AFTER_THE_DRILL: readonly Command['kind'][] = ['note', 'attach', 'export-clocks', 'language', 'review'];

type OfTexts = CommandOf<'draft' | 'drop' | 'edit' | 'approve' | 'release' | 'withdraw' | 'agree' | 'strike'>;

const ofTexts = (run: Run, command: OfTexts): Wrong => {
  switch (command.kind) {
    case 'draft':
      return draftOne(run, command);
    case 'drop':
      return drop(run, command);
    case 'edit':
      return edit(run, command);
    case 'approve':
      return approve(run, command);
    case 'release':
      return release(run, command);
    case 'withdraw':
      return withdraw(run, command);
    case 'agree':
      return agree(run, command);
    case 'strike':
      return strike(run, command);
  }
};

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
      return attached(run, command);
    case 'task':
      return task(run, command);
    case 'clock':
      return actOnClock(run, command);
    case 'export-clocks':
      run.emit('clocks-exported', { clocks: command.clocks, files: [command.file] });
      return FINE;
    case 'export-statement':
      return exported(run, command);
    case 'severity':
      return setSeverity(run, command);
    case 'draft':
    case 'drop':
    case 'edit':
    case 'approve':
    case 'release':
    case 'withdraw':
    case 'agree':
    case 'strike':
      return ofTexts(run, command);
    case 'review':
      return review(run, command);
    case 'drill':
      return actOnDrill(run, command);
    case 'language':
      run.emit('language-changed', { lang: command.lang });
      return FINE;
  }
};

/** What is said to have happened has happened. */
const notYet = (command: Command, { now, zone }: Context): Issue | null => {
  const when = 'when' in command ? command.when : null;
  if (when === null || Date.parse(when) <= Date.parse(now)) return null;
  return issue('value.future', { kind: 'argument', name: '--when' }, { found: zone.local(when).replace('T', ' ') });
};

/** Whoever watched may write it down afterwards; and only then is asked what one knows. */
const isAfterwards = (command: Command): boolean =>
  command.kind === 'drill' && (command.act === 'observe' || command.act === 'knew');

const tooLate = ({ drill, outcome, title }: State, command: Command): Issue | null => {
  if (drill?.ended)
    return OPEN_AFTER_THE_DRILL.includes(command.kind) || isAfterwards(command)
      ? null
      : issue('drill.over', NOWHERE, { id: title });
  return outcome === null || OPEN_AFTER_THE_END.includes(command.kind)
    ? null
    : issue('incident.closed', NOWHERE, { id: title });
};

/** What a command comes to. A closed incident takes notes, files, tasks and statements, and nothing that moves the way. */
export const decide = (state: State, command: Command, context: Context): Result<Plan> => {
  const late = tooLate(state, command);
  if (late) return bad(late);
  const early = notYet(command, context);
  if (early) return bad(early);
  const run = new Run(state, context);
  const wrong = carry(run, command);
  followDrill(run);
  return wrong.length > 0 ? bad(...wrong) : ok(run.plan());
};
