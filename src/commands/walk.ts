/** Owns the loop that start, resume and drill share: show, ask, record, go on. Recorded before shown is one line in it. */
import type { Ask } from '../core/incident/ask.ts';
import { askKey } from '../core/incident/events.ts';
import type { Line, Prompt } from '../ports/operator.ts';
import { stepActorLines } from '../text/actor.ts';
import { knownLines } from '../text/known.ts';
import { line } from '../text/line.ts';
import { headline, sayOf, severityKey, showsSeverity } from '../text/screen.ts';
import { playbookText } from '../text/voice.ts';
import { type Heard, hear } from './dialogs/hear.ts';
import { introduce } from './dialogs/introduce.ts';
import type { Next } from './dialogs/menu.ts';
import { CALM } from './dialogs/pulse.ts';
import { Left, type Sitting, say, type Unsent, Unwritable, voiceNow, wordsOf } from './dialogs/sitting.ts';
import type { Errand } from './errand.ts';
import { EXIT, LEFT } from './exit.ts';
import { askOf, headOf, type Opened } from './incident.ts';
import { inLanguageOf } from './language.ts';

const ended = (sitting: Sitting): number => {
  const { state, content } = sitting.opened;
  const words = wordsOf(sitting);
  const label =
    playbookText(content, state.closedIn ?? state.playbook, words.lang)?.outcomes[state.outcome ?? ''] ?? '';
  say(sitting, [
    ...words.walk
      .ended(label, content.playbooks[state.playbook]?.quiet === true)
      .filter((text) => text !== '')
      .map((text) => line('good', text)),
    line('dim', words.walk.headLine(headOf(sitting.opened))),
  ]);
  return EXIT.done;
};

/** On every screen while nothing is kept. */
const unrecorded = (sitting: Sitting): readonly Line[] =>
  sitting.recorded ? [] : [line('danger', wordsOf(sitting).walk.notRecorded)];

/** What is not asked because the kit folder knows it; the first screen belongs to whether anybody is hurt. */
const knownOnce = (sitting: Sitting): readonly Line[] => {
  const { state } = sitting.opened;
  if (!sitting.knownUnseen || state.trail.length === 0) return [];
  sitting.knownUnseen = false;
  return knownLines(state, voiceNow(sitting));
};

/** Who acts, where that is another than before. */
const actorOnce = (sitting: Sitting): readonly Line[] => {
  const lines = stepActorLines(sitting.opened.state, voiceNow(sitting));
  const acting = lines.map(({ text }) => text).join('\n');
  if (acting === '' || acting === sitting.acting) return [];
  sitting.acting = acting;
  return lines;
};

/** Everything above the question: the place, what presses, what the steps on the way had to say, what the ask is about. */
const show = async (sitting: Sitting, ask: Ask): Promise<void> => {
  const voice = voiceNow(sitting);
  const { state } = sitting.opened;
  say(sitting, [
    line('plain', ''),
    ...unrecorded(sitting),
    ...headline(state, voice),
    ...knownOnce(sitting),
    ...actorOnce(sitting),
    ...sayOf(state, voice, sitting.told),
  ]);
  if (showsSeverity(state, voice)) sitting.told = severityKey(state);
  await introduce(sitting, ask);
  say(sitting, [line('plain', '')]);
};

/** What had been typed or ticked when something came up is there again. */
const resumed =
  (unsent: Unsent | null, ask: Ask) =>
  (prompt: Prompt): Prompt => {
    if (unsent === null || unsent.ask !== askKey(ask.ref)) return prompt;
    const [first] = unsent.values;
    switch (prompt.kind) {
      case 'text':
        return unsent.line === '' ? prompt : { ...prompt, line: unsent.line };
      case 'choices':
        return { ...prompt, initial: unsent.values };
      case 'choice':
        return first === undefined ? prompt : { ...prompt, initial: first };
      default:
        return prompt;
    }
  };

/** Asks, while something may come up that takes the question away for a moment. */
const ringing = async (sitting: Sitting, ask: Ask): Promise<Heard> => {
  const ring = sitting.pulse.ring(sitting);
  try {
    const given = await hear(sitting, ask, resumed(sitting.unsent, ask), ring?.signal);
    sitting.unsent = given.kind === 'rang' ? { ...given, ask: askKey(ask.ref) } : null;
    await sitting.pulse.catchUp(sitting);
    return given;
  } finally {
    ring?.stop();
  }
};

/** What is done with a reply is loaded with the first: until then the operator would only wait for it. */
const act = async (sitting: Sitting, ask: Ask, given: Heard): Promise<Next> => {
  if (given.kind === 'rang') return 'again';
  const { onMenu, pause } = await import('./dialogs/menu.ts');
  // Should the place the program came from be gone later on, what is wrong can still be said.
  await wordsOf(sitting).faults();
  if (given.kind === 'menu') return onMenu(sitting, ask, given.id, given.rest);
  const { answerWith } = await import('./dialogs/answer.ts');
  // Where nothing was recorded the reason stands right above the same question.
  if (!(await answerWith(sitting, ask, given))) return 'again';
  // Who says: leave here and come back later, is let go.
  return ask.kind === 'wait' && given.kind === 'option' && given.value === 'later' ? pause(sitting) : 'show';
};

/** One turn: shows when there is something new to see, asks, and acts on what was said. */
const turn = async (sitting: Sitting, next: Next): Promise<Next> => {
  if (!(await sitting.pulse.before(sitting))) return 'leave';
  const ask = await askOf(sitting.errand, sitting.opened);
  if (!ask) return 'leave';
  if (next === 'show') await show(sitting, ask);
  else say(sitting, unrecorded(sitting));
  return act(sitting, ask, await ringing(sitting, ask));
};

const safely = async (sitting: Sitting, next: Next): Promise<Next> => {
  try {
    return await turn(sitting, next);
  } catch (fault) {
    if (!(fault instanceof Unwritable)) throw fault;
    const { rescue } = await import('./dialogs/rescue.ts');
    return rescue(sitting, fault);
  }
};

const loop = async (sitting: Sitting): Promise<number> => {
  for (let next: Next = 'show'; ; ) {
    if (sitting.opened.state.outcome !== null) {
      const code = ended(sitting);
      await sitting.pulse.before(sitting);
      return code;
    }
    next = await safely(sitting, next);
    if (next === 'leave') return EXIT.done;
  }
};

/** How to come back; what is over is not come back to. */
const sayLeft = (sitting: Sitting): void => {
  const { walk: words } = wordsOf(sitting);
  const { id, state } = sitting.opened;
  const over = state.outcome !== null || (state.drill?.ended ?? null) !== null;
  const back = over ? [] : words.left(id);
  say(
    sitting,
    (sitting.recorded ? back : [words.notRecorded]).map((text) => line('plain', text)),
  );
};

/** `recorded`: what is entered is kept; `speed`: simulated seconds for each real one, in a drill. */
type Way = { readonly recorded?: boolean; readonly speed?: number | null };

/** Walks an incident with a person at the terminal until it is closed or left; the exit code says which. */
export const walk = async (
  errand: Errand,
  opened: Opened,
  { recorded = true, speed = null }: Way = {},
): Promise<number> => {
  const here = await inLanguageOf(errand, opened);
  const sitting: Sitting = {
    errand: here,
    opened,
    recorded,
    told: null,
    acting: '',
    knownUnseen: opened.state.trail.length === 0,
    operator: await here.doors.operator(() => sitting.errand.words),
    unsent: null,
    blank: false,
    pulse: opened.state.drill === null ? CALM : (await import('./dialogs/drill-pulse.ts')).drillPulse(speed, errand),
  };
  try {
    const words = wordsOf(sitting);
    if (recorded)
      say(sitting, [line('dim', words.walk.recordAt), line('verbatim', opened.journal.locate(opened.id, ''))]);
    if (opened.state.trail.length === 0) say(sitting, [line('plain', words.walk.languages)]);
    return await loop(sitting);
  } catch (fault) {
    if (!(fault instanceof Left)) throw fault;
    sayLeft(sitting);
    return LEFT[fault.how];
  } finally {
    await sitting.pulse.leave(sitting);
  }
};
