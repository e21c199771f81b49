/** Owns the answering at the terminal: what a reply means for this ask, and the one small question that may follow it. */
import { type Ask, NONE_CHECKED } from '../../core/incident/ask.ts';
import type { Given, ReleaseInput } from '../../core/incident/commands.ts';
import { leavesNothing } from '../../core/incident/unfinished.ts';
import type { Reply } from '../../ports/operator.ts';
import { adviceAgainst } from '../../text/advice.ts';
import { line } from '../../text/line.ts';
import { DEEDS } from './deeds.ts';
import { OWN_ROW, pulseIdOf } from './prompts.ts';
import { releaseInputByHand, tellReleased } from './release.ts';
import { perform, putChoice, putText, type Sitting, say, voiceNow, wordsOf } from './sitting.ts';
import { askWho } from './who.ts';

const NO_RELEASE: ReleaseInput = { word: null, out: null, untold: [] };

type Extra = { readonly who?: string | null; readonly release?: ReleaseInput };

/** Records an answer to the open ask. */
export const give = (sitting: Sitting, ask: Ask, given: Given, extra: Extra = {}): Promise<boolean> =>
  perform(sitting, {
    kind: 'answer',
    at: ask.ref,
    given,
    who: extra.who ?? null,
    when: null,
    release: extra.release ?? NO_RELEASE,
  });

const typed = (sitting: Sitting, text: string, source: string | null = null): Given => ({
  kind: 'text',
  text,
  certainty: null,
  source,
  lang: wordsOf(sitting).lang,
});

const reasonFor = async (sitting: Sitting, question: string): Promise<string | null> => {
  const text = await putText(sitting, question);
  return text === '' ? null : text;
};

const onTask = async (sitting: Sitting, ask: Ask, value: string): Promise<boolean> => {
  const { walk } = wordsOf(sitting);
  const task = ask.about.kind === 'task' ? ask.about.task : ask.ref.id;
  const who = value === 'assigned' ? await askWho(sitting, task) : null;
  const why = value === 'not-needed' ? await reasonFor(sitting, walk.taskWhyNot) : null;
  return give(sitting, ask, typed(sitting, value, why), { who });
};

const onStatement = async (sitting: Sitting, ask: Ask, value: string): Promise<boolean> => {
  if (ask.about.kind !== 'statement') return give(sitting, ask, typed(sitting, value));
  const deed = DEEDS[value];
  if (deed) return deed(sitting, ask.about.statement).then(() => false);
  if (value !== 'release') return give(sitting, ask, typed(sitting, value));
  const release = await releaseInputByHand(sitting, ask.about.statement);
  if (!release || !(await give(sitting, ask, typed(sitting, value), { release }))) return false;
  tellReleased(sitting, ask.about.statement);
  return true;
};

/** Where the facts speak against a choice that is said before it is recorded; it can be chosen again. */
const isMeant = async (sitting: Sitting, value: string): Promise<boolean> => {
  const warning = adviceAgainst(value, sitting.opened.state, voiceNow(sitting));
  if (!warning) return true;
  const { advice } = wordsOf(sitting).walk;
  say(sitting, [line('plain', ''), warning]);
  const rows = [
    { value: 'again', label: advice.again },
    { value: 'keep', label: advice.keep },
  ];
  return (await putChoice(sitting, advice.sure, rows)) === 'keep';
};

const onDecision = async (sitting: Sitting, ask: Ask, value: string): Promise<boolean> =>
  (await isMeant(sitting, value)) &&
  give(sitting, ask, typed(sitting, value, await reasonFor(sitting, wordsOf(sitting).walk.reasonFor)));

const onOption = async (sitting: Sitting, ask: Ask, value: string): Promise<boolean> => {
  const own = pulseIdOf(value);
  if (own !== null) return sitting.pulse.choose(sitting, own).then(() => false);
  if (value === OWN_ROW.unknown) return give(sitting, ask, { kind: 'unknown' });
  const { walk } = wordsOf(sitting);
  switch (ask.about.kind) {
    case 'task':
      return onTask(sitting, ask, value);
    case 'statement':
      return onStatement(sitting, ask, value);
    case 'decision':
      return onDecision(sitting, ask, value);
    case 'close':
      return give(
        sitting,
        ask,
        typed(
          sitting,
          value,
          value === 'close' && !leavesNothing(sitting.opened.state) ? await reasonFor(sitting, walk.closeWhy) : null,
        ),
      );
    default:
      return give(sitting, ask, typed(sitting, value));
  }
};

/** Takes a reply to the open ask; what follows from it is recorded before anything else is shown. False where nothing was recorded. */
export const answerWith = async (sitting: Sitting, ask: Ask, reply: Reply): Promise<boolean> => {
  switch (reply.kind) {
    case 'option':
      return onOption(sitting, ask, reply.value);
    case 'options': {
      const none = ask.about.kind === 'checked' ? NONE_CHECKED : '';
      return give(sitting, ask, typed(sitting, reply.values.length > 0 ? reply.values.join(',') : none));
    }
    case 'text':
      return give(sitting, ask, typed(sitting, reply.text));
    default:
      return false;
  }
};
