/** Owns the second window of a drill: it is drawn anew whenever something happens, and takes one key for what is done most. */
import { INJECT_KINDS, type InjectKind } from '../../core/drill/model.ts';
import type { DrillState } from '../../core/drill/state.ts';
import type { MenuId, Prompt } from '../../ports/operator.ts';
import { adviceLines, facilitatorLines, injectLabel } from '../../text/facilitator.ts';
import { line } from '../../text/line.ts';
import type { Errand } from '../errand.ts';
import { EXIT } from '../exit.ts';
import { askOf, type Opened } from '../incident.ts';
import { lookBack } from './drill-after.ts';
import { askWhatHolds } from './drill-looked.ts';
import { bringDue, refresh, ringFor, setPace, tellOver } from './drill-time.ts';
import {
  good,
  noMenu,
  perform,
  put,
  putChoice,
  putText,
  type Row,
  type Sitting,
  say,
  sitFor,
  voiceNow,
  wordsOf,
} from './sitting.ts';

const drillOf = ({ opened }: Sitting): DrillState | null => opened.state.drill;

const waiting = (sitting: Sitting): readonly string[] =>
  (sitting.opened.scenario?.injects ?? [])
    .map(({ id }) => id)
    .filter((id) => !drillOf(sitting)?.delivered.some(({ inject }) => inject === id));

const back = (sitting: Sitting): Row => ({ value: '', label: wordsOf(sitting).walk.leaveList });

const send = async (sitting: Sitting): Promise<void> => {
  const rows = waiting(sitting).map((id) => ({ value: id, label: injectLabel(id, voiceNow(sitting)) }));
  const inject = await putChoice(sitting, wordsOf(sitting).drill.sendWhich, [...rows, back(sitting)]);
  if (inject !== '') await perform(sitting, { kind: 'drill', act: 'send', inject });
};

const improvise = async (sitting: Sitting): Promise<void> => {
  const { drill, lang } = wordsOf(sitting);
  const kinds = INJECT_KINDS.map((kind) => ({ value: kind, label: drill.kind[kind] }));
  const kind = await putChoice(sitting, drill.improviseKind, [...kinds, back(sitting)]);
  if (kind === '') return;
  const from = (await putText(sitting, drill.improviseFrom)) || drill.somebody;
  const text = await putText(sitting, drill.improviseText);
  if (text === '') return;
  const improvised = { kind: kind as InjectKind, from, to: null, text: text.normalize('NFC'), lang };
  await perform(sitting, { kind: 'drill', act: 'improvise', improvised });
};

const observe = async (sitting: Sitting): Promise<void> => {
  const { drill } = wordsOf(sitting);
  const text = await putText(sitting, drill.observeAsk);
  if (text !== '' && (await perform(sitting, { kind: 'drill', act: 'observe', text: text.normalize('NFC') })))
    good(sitting, drill.observed);
};

const hold = async (sitting: Sitting): Promise<void> => {
  const pace = drillOf(sitting)?.pace;
  if (pace) await setPace(sitting, pace.speed > 0 ? 0 : pace.usual);
};

const finish = async (sitting: Sitting): Promise<void> => {
  const { finish: words } = wordsOf(sitting).drill;
  const rows = [
    { value: 'no', label: words.no },
    { value: 'yes', label: words.yes },
  ];
  if ((await putChoice(sitting, words.ask, rows)) === 'yes') await perform(sitting, { kind: 'drill', act: 'end' });
};

const advise = (sitting: Sitting): void => {
  const last = drillOf(sitting)?.delivered.at(-1);
  if (last) say(sitting, adviceLines(last.inject, sitting.opened.state, voiceNow(sitting)));
};

type Deed = 'observe' | 'send' | 'improvise' | 'next' | 'hold' | 'advice' | 'finish' | 'leave';

const KEYS: Readonly<Record<string, MenuId>> = { o: 'observe', n: 'next', p: 'hold' };

const promptFor = (sitting: Sitting): Prompt => {
  const words = wordsOf(sitting);
  const { lead } = words.drill;
  const runs = (drillOf(sitting)?.pace.speed ?? 0) > 0;
  const begun = drillOf(sitting)?.begun ?? true;
  const deeds: readonly (readonly [Deed, string])[] = [
    ...(begun ? [] : [['hold', lead.begin] as const]),
    ['observe', lead.observe],
    ['send', lead.send],
    ['next', lead.next],
    ...(begun ? [['hold', runs ? lead.stop : lead.run] as const] : []),
    ['improvise', lead.improvise],
    ['advice', lead.advice],
    ['finish', lead.finish],
    ['leave', lead.leave],
  ];
  const options = deeds.map(([value, label]) => ({ value, label, description: null }));
  return {
    kind: 'choice',
    message: lead.ask,
    help: null,
    menu: { ...noMenu(words), keys: KEYS },
    options,
    initial: null,
  };
};

/** What was chosen; null where something happened meanwhile and the window is drawn anew. */
const chosen = async (sitting: Sitting): Promise<string | null> => {
  const ring = ringFor(sitting);
  try {
    const reply = await put(sitting, promptFor(sitting), ring.signal);
    if (reply.kind === 'menu') return reply.id;
    return reply.kind === 'option' ? reply.value : null;
  } finally {
    ring.stop();
  }
};

const act = async (sitting: Sitting, deed: string): Promise<void> => {
  switch (deed) {
    case 'observe':
      return observe(sitting);
    case 'send':
      return send(sitting);
    case 'improvise':
      return improvise(sitting);
    case 'hold':
      return hold(sitting);
    case 'finish':
      return finish(sitting);
    case 'advice':
      return advise(sitting);
    case 'next':
      await perform(sitting, { kind: 'drill', act: 'advance', by: null, real: sitting.errand.now() });
      return;
    default:
      return;
  }
};

/** What these have to say stands right above the next question: nothing is drawn between. */
const STAYS: readonly string[] = ['observe', 'advice'];

const show = async (sitting: Sitting): Promise<void> => {
  const ask = await askOf(sitting.errand, sitting.opened);
  say(sitting, facilitatorLines(sitting.opened.state, ask, voiceNow(sitting)));
};

const loop = async (sitting: Sitting, plain: Errand): Promise<number> => {
  say(
    sitting,
    wordsOf(sitting).drill.lead.keys.map((text) => line('dim', text)),
  );
  if (drillOf(sitting)?.begun === false) await askWhatHolds(sitting);
  for (let told = ''; ; ) {
    await refresh(sitting);
    await bringDue(sitting);
    if (tellOver(sitting)) return lookBack(sitting, plain).then(() => EXIT.done);
    if (!STAYS.includes(told)) await show(sitting);
    const deed = await chosen(sitting);
    if (deed === 'leave') return EXIT.done;
    if (deed !== null) await act(sitting, deed);
    told = deed ?? '';
  }
};

/** The window of whoever leads the drill, until it is over or they leave it. `plain`: the errand without the mark of a drill. */
export const facilitate = (errand: Errand, opened: Opened, plain: Errand): Promise<number> =>
  sitFor(errand, opened, (sitting) => loop(sitting, plain));
