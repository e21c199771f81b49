/** Owns what can be done at every prompt without losing the place. */
import type { Ask } from '../../core/incident/ask.ts';
import { LANGS, type Lang } from '../../core/lang.ts';
import { textsOf } from '../../core/statement/suggest.ts';
import type { MenuId } from '../../ports/operator.ts';
import { taskLabel } from '../../text/ask.ts';
import { line } from '../../text/line.ts';
import { statusLines, tasksLines } from '../../text/status.ts';
import { factName, showAnswer } from '../../text/value.ts';
import { templateTitle } from '../../text/voice.ts';
import { attachment } from '../attach.ts';
import { headOf } from '../incident.ts';
import { inputOf } from '../stand.ts';
import { answerWith, give } from './answer.ts';
import { clocksDialog } from './clock.ts';
import { texts, writeText } from './draft.ts';
import { editByHand } from './edit.ts';
import { changeFact } from './fact.ts';
import { goOnElsewhere } from './handover.ts';
import { good, perform, putChoice, putText, type Sitting, say, sayIssues, voiceNow, wordsOf } from './sitting.ts';
import { askWho } from './who.ts';

/** `show` draws the place anew, `again` only asks the same question again, `leave` ends the sitting. */
export type Next = 'show' | 'again' | 'leave';

const skip = async (sitting: Sitting, ask: Ask, typed: string): Promise<Next> => {
  const { walk } = wordsOf(sitting);
  const chosen = typed !== '' ? typed : await putChoice(sitting, walk.skipWhy, walk.skipReasons);
  const reason = chosen === 'other' ? (await putText(sitting, walk.otherReason)) || chosen : chosen;
  await give(sitting, ask, { kind: 'skip', reason });
  return 'show';
};

const unknown = async (sitting: Sitting, ask: Ask): Promise<Next> => {
  if (!ask.unknown) return skip(sitting, ask, 'not-known-yet');
  await give(sitting, ask, { kind: 'unknown' });
  return 'show';
};

const note = async (sitting: Sitting, typed: string): Promise<Next> => {
  const { walk } = wordsOf(sitting);
  const text = typed !== '' ? typed : await putText(sitting, walk.notePrompt);
  if (text !== '' && (await perform(sitting, { kind: 'note', text: text.normalize('NFC'), when: null })))
    good(sitting, walk.noteKept);
  return 'again';
};

/** A path as a terminal pastes it: quoted, or with escaped spaces. */
const unquoted = (typed: string): string =>
  typed
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\\ /g, ' ');

const attach = async (sitting: Sitting, typed: string): Promise<Next> => {
  const { walk } = wordsOf(sitting);
  const path = unquoted(typed !== '' ? typed : await putText(sitting, walk.attachPrompt));
  if (path === '') return 'again';
  const planned = await attachment(sitting.errand, path, null);
  if (!planned.ok) await sayIssues(sitting, planned.issues);
  else if (await perform(sitting, planned.value.command, planned.value.files))
    good(sitting, walk.attached(path.split(/[\\/]/).at(-1) ?? path));
  return 'again';
};

const MOST_BACK = 9;

const back = async (sitting: Sitting, typed: boolean): Promise<Next> => {
  const voice = voiceNow(sitting);
  const { state, content } = sitting.opened;
  const questions = state.trail
    .filter((visit) => content.facts[visit.ask.id])
    .toReversed()
    .slice(0, MOST_BACK);
  if (typed || questions.length < 2) {
    await perform(sitting, { kind: 'back', to: null });
    return 'show';
  }
  const rows = questions.map((visit) => {
    const def = content.facts[visit.ask.id];
    const answer = state.facts[visit.ask.id]?.answer;
    return {
      value: `${visit.ask.id}#${visit.ask.visit}`,
      label: factName(visit.ask.id, voice),
      help: def && answer ? showAnswer(def, answer, voice) : '',
    };
  });
  const [id = '', visit] = (await putChoice(sitting, voice.words.walk.pickBack, rows)).split('#');
  await perform(sitting, { kind: 'back', to: { id, visit: Number(visit) } });
  return 'show';
};

/** The texts that lie ready for a task. */
const textsNamed = ({ opened }: Sitting, id: string): readonly string[] => {
  const task = opened.state.tasks.find((one) => one.id === id);
  return task ? textsOf(task, opened.state, opened.content) : [];
};

const tasks = async (sitting: Sitting): Promise<Next> => {
  const voice = voiceNow(sitting);
  const { walk } = voice.words;
  const open = sitting.opened.state.tasks.filter((task) => task.state === 'open' || task.state === 'assigned');
  say(sitting, tasksLines(sitting.opened.state, voice));
  if (open.length === 0) return 'again';
  const rows = open.map((task) => ({ value: task.id, label: taskLabel(sitting.opened.state, task.id, voice) }));
  const chosen = await putChoice(sitting, walk.taskAsk, [...rows, { value: '', label: walk.leaveList }], '');
  if (chosen === '') return 'again';
  const named = textsNamed(sitting, chosen);
  const state = await putChoice(sitting, taskLabel(sitting.opened.state, chosen, voice), [
    { value: 'done', label: walk.task.done },
    { value: 'assigned', label: walk.task.assigned },
    { value: 'not-needed', label: walk.task['not-needed'] },
    ...named.map((id) => ({
      value: id,
      label: walk.textWrite(templateTitle(sitting.opened.content, id, voice.words.lang)),
    })),
    { value: '', label: walk.leaveList },
  ]);
  if (state === '') return 'again';
  if (named.includes(state)) return writeText(sitting, state);
  const who = state === 'assigned' ? await askWho(sitting, chosen) : null;
  const reason = state === 'not-needed' ? await putText(sitting, walk.taskWhyNot) : null;
  await perform(sitting, {
    kind: 'task',
    task: chosen,
    state: state as 'done',
    who: who || null,
    reason: reason || null,
    when: null,
  });
  return 'show';
};

const status = async (sitting: Sitting): Promise<Next> => {
  say(sitting, statusLines(await inputOf(sitting.errand, sitting.opened), headOf(sitting.opened)));
  return 'again';
};

const edit = async (sitting: Sitting, ask: Ask): Promise<Next> => {
  if (ask.about.kind === 'statement') {
    await editByHand(sitting, ask.about.statement);
    return 'again';
  }
  const text = await sitting.operator.edit('');
  const answered =
    text !== null && text.trim() !== '' && (await answerWith(sitting, ask, { kind: 'text', text: text.trim() }));
  return answered ? 'show' : 'again';
};

/** Leaves, and says how to come back. */
export const pause = (sitting: Sitting): Next => {
  say(
    sitting,
    wordsOf(sitting)
      .walk.paused(sitting.opened.id)
      .map((text) => line('good', text)),
  );
  return 'leave';
};

const language = async (sitting: Sitting, lang: Lang): Promise<Next> => {
  const words = await sitting.errand.wordsIn(lang);
  sitting.errand = { ...sitting.errand, words, settings: { ...sitting.errand.settings, lang } };
  await perform(sitting, { kind: 'language', lang });
  return 'show';
};

/** Does what was chosen from the menu, or typed behind a colon. */
export const onMenu = async (sitting: Sitting, ask: Ask, id: MenuId, rest: string): Promise<Next> => {
  const typed = rest.trim();
  switch (id) {
    case 'unknown':
      return unknown(sitting, ask);
    case 'skip':
      return skip(sitting, ask, typed);
    case 'note':
      return note(sitting, typed);
    case 'attach':
      return attach(sitting, typed);
    case 'back':
      return back(sitting, ask.kind !== 'choice' && ask.kind !== 'confirm');
    case 'fact':
      return changeFact(sitting);
    case 'status':
      return status(sitting);
    case 'tasks':
      return tasks(sitting);
    case 'clocks':
      return (await clocksDialog(sitting)) ? 'show' : 'again';
    case 'handover':
      return (await goOnElsewhere(sitting)) ? 'show' : 'again';
    case 'statements':
      return texts(sitting);
    case 'edit':
      return edit(sitting, ask);
    case 'next':
    case 'hold':
    case 'hint':
    case 'story':
    case 'observe':
    case 'finish':
      await sitting.pulse.choose(sitting, id);
      return 'again';
    case 'pause':
      return pause(sitting);
    case 'help':
      say(
        sitting,
        [...wordsOf(sitting).walk.help, ...sitting.pulse.help(sitting)].map((text) => line('plain', text)),
      );
      return 'again';
    default: {
      const lang = LANGS.find((one) => id === `lang-${one}`);
      return lang ? language(sitting, lang) : 'again';
    }
  }
};
