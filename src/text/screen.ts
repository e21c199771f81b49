/** Owns what stands above a question: where the operator is, what is running out, what was said on the way here. */
import type { Clock } from '../core/clock/model.ts';
import type { State, Task } from '../core/incident/state.ts';
import { severityView } from '../core/incident/view.ts';
import { truth } from '../core/playbook/condition.ts';
import { emergencyNumbers, fraudLine } from '../core/playbook/place.ts';
import { textsOf } from '../core/statement/suggest.ts';
import type { Line } from '../ports/operator.ts';
import { actorLines } from './actor.ts';
import { adviceLines } from './advice.ts';
import { statementTitle } from './ask.ts';
import { clockLine } from './clocks.ts';
import { clockText } from './drill.ts';
import { line } from './line.ts';
import { playbookText, shortTime, stepText, templateTitle, type Voice } from './voice.ts';

const SHOWN_CLOCKS = 2;

/** What presses most: what is past its time, then what comes next. What several texts announced for one moment is one promise, and an aim for it adds nothing. One legal time is always among them. */
const pressing = (state: State): readonly (readonly [Clock, ...Clock[]])[] => {
  const running = state.clocks.filter((clock) => clock.closed === null && clock.due !== null);
  const announced = new Set(running.filter((clock) => clock.statement !== null).map((clock) => clock.due));
  const open = running
    .filter((clock) => clock.kind !== 'aim' || !announced.has(clock.due))
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const moments = new Map<string, [Clock, ...Clock[]]>();
  for (const clock of open) {
    const moment = clock.statement === null ? clock.id : `announced ${clock.due}`;
    const together = moments.get(moment);
    if (together) together.push(clock);
    else moments.set(moment, [clock]);
  }
  const all = [...moments.values()];
  const [possible] = all.filter(onlyMayApply);
  const shown = all.filter((one) => !onlyMayApply(one) || one === possible);
  const law = shown.slice(SHOWN_CLOCKS).find(([clock]) => clock.law !== null);
  const first = shown.slice(0, SHOWN_CLOCKS);
  return law === undefined || first.some(([clock]) => clock.law !== null) ? first : [...first, law];
};

/** Of what only may apply one line is enough: it must not push away what does. */
const onlyMayApply = ([clock]: readonly [Clock, ...Clock[]]): boolean => clock.law?.sure === false;

const pressingLine = ([clock, ...others]: readonly [Clock, ...Clock[]], state: State, voice: Voice): Line => {
  const titles = [clock, ...others].flatMap(({ statement }) =>
    statement === null ? [] : [statementTitle(state, statement, voice)],
  );
  const { walk, format } = voice.words;
  return others.length === 0
    ? clockLine(clock, state, voice)
    : clockLine(clock, state, voice, walk.announced(format.list([...new Set(titles)])));
};

/** The playbook's own line over every question, where it has one for this case. */
const header = (state: State, voice: Voice): readonly Line[] => {
  const playbook = voice.content.playbooks[state.playbook];
  const text = playbookText(voice.content, state.playbook, voice.words.lang)?.header;
  const stands =
    playbook?.headerWhen == null ||
    truth(playbook.headerWhen.condition, severityView(state, voice.content.facts)) === true;
  return text && stands ? [line('warning', text)] : [];
};

/** What time it is in a drill, and whether it runs. */
const drillClock = ({ drill }: State, voice: Voice): readonly Line[] =>
  drill === null ? [] : [line('dim', clockText(drill, voice))];

/** Place, severity, open tasks; the playbook's own line; then what is running out. */
export const headline = (state: State, voice: Voice): readonly Line[] => {
  const { walk } = voice.words;
  const open = state.tasks.filter((task) => task.state === 'open' || task.state === 'assigned').length;
  const level = state.severity?.level;
  const severity =
    level === undefined ? null : walk.severity(level, voice.content.severityTexts[voice.words.lang].levels[level].name);
  const title = playbookText(voice.content, state.playbook, voice.words.lang)?.title ?? state.playbook;
  const parts = [
    title,
    walk.stage[state.stage],
    ...(severity === null ? [] : [severity]),
    ...(open > 0 ? [walk.tasksOpen(open)] : []),
  ];
  return [
    ...drillClock(state, voice),
    line('heading', parts.join(' · ')),
    ...header(state, voice),
    ...pressing(state).map((together) => pressingLine(together, state, voice)),
  ];
};

const dueText = (task: Task, voice: Voice): string =>
  task.due === null ? '' : voice.words.format.aside(voice.words.walk.due(shortTime(task.due, voice)));

/** The texts that lie ready for a task, and where they are written. */
const textsLine = (task: Task, state: State, { content, words }: Voice): readonly Line[] => {
  const titles = textsOf(task, state, content).map((id) => templateTitle(content, id, words.lang));
  return titles.length === 0 ? [] : [line('dim', words.walk.taskTexts(titles))];
};

/** A task with its points, the texts for it, its time and who acts. */
export const taskLines = (task: Task, state: State, voice: Voice): readonly Line[] => {
  const text = stepText(voice, task.playbook, task.step);
  return [
    line('strong', `${text?.label ?? task.id}${dueText(task, voice)}`),
    ...(text?.items ?? []).map((item) => line('item', fill(item, voice))),
    ...textsLine(task, state, voice),
    ...actorLines(task.role, task.who, voice),
  ];
};

const fill = (text: string, { content, zone, words }: Voice): string =>
  text
    .replaceAll('{emergency}', emergencyNumbers(content.places, zone.id, words.lang))
    .replaceAll('{fraud_line}', fraudLine(content.places, zone.id, words.lang));

/** The level, why, and what it changes. */
export const severityLines = (state: State, voice: Voice): readonly Line[] => {
  if (!state.severity) return [line('dim', voice.words.walk.severityUnset)];
  const { words, content } = voice;
  const texts = content.severityTexts[words.lang];
  const { level, rows, reason } = state.severity;
  const why =
    state.severity.by === 'operator' ? (reason ? [reason] : []) : rows.flatMap((row) => texts.rows[row] ?? []);
  return [
    line(level >= 3 ? 'warning' : 'strong', words.walk.severityNow(level, texts.levels[level].name, why)),
    ...(texts.levels[level].changes.length > 0 ? [line('plain', words.walk.severityChanges)] : []),
    ...texts.levels[level].changes.map((change) => line('item', change)),
  ];
};

const say = (voice: Voice, playbook: string, step: string): readonly Line[] => {
  const text = stepText(voice, playbook, step)?.say;
  return text
    ? text
        .split('\n')
        .filter((part) => part.trim() !== '')
        .map((part) => line(text.includes('{emergency}') ? 'danger' : 'plain', fill(part.trim(), voice)))
    : [];
};

/** What a severity rests on: told in full once, and again when something in it is new. */
export const severityKey = ({ severity }: State): string =>
  JSON.stringify(severity && [severity.level, severity.rows, severity.reason]);

/** Does a step on the way here show the severity? */
export const showsSeverity = (state: State, { content }: Voice): boolean =>
  state.through.some(({ playbook, step }) => content.playbooks[playbook]?.steps[step]?.kind === 'severity');

type Passing = { readonly state: State; readonly voice: Voice; readonly told: string | null };

const passedLines = (
  { playbook, step }: State['through'][number],
  { state, voice, told }: Passing,
): readonly Line[] => {
  const found = voice.content.playbooks[playbook]?.steps[step];
  const words = say(voice, playbook, step);
  if (found?.kind === 'severity')
    return told === severityKey(state) ? words : [...words, ...severityLines(state, voice)];
  const task = found?.kind === 'task' && !found.stop ? state.tasks.find((one) => one.id === found.task) : undefined;
  return task ? [...words, ...taskLines(task, state, voice)] : words;
};

/** What the steps entered since the last stop have to say: their words, a task they opened, a severity they show; then what usually fits at an open decision. */
export const sayOf = (state: State, voice: Voice, told: string | null = null): readonly Line[] =>
  state.through
    .map((passed) => passedLines(passed, { state, voice, told }))
    .flatMap((lines) => (lines.length > 0 ? [line('plain', ''), ...lines] : []))
    .concat(adviceLines(state, voice));
