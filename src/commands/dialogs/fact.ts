/** Owns the changing of an earlier answer from anywhere: it moves nobody, and says where the way would now lead. */

import type { FactDef } from '../../core/fact/model.ts';
import type { Ask } from '../../core/incident/ask.ts';
import { factAsk } from '../../core/incident/ask.ts';
import type { Given } from '../../core/incident/commands.ts';
import type { Menu } from '../../ports/operator.ts';
import { line } from '../../text/line.ts';
import { factName, showAnswer } from '../../text/value.ts';
import { wayLabel } from '../fact.ts';
import { hear } from './hear.ts';
import { OWN_ROW } from './prompts.ts';
import { perform, putChoice, putText, type Row, type Sitting, say, voiceNow, wordsOf } from './sitting.ts';

/** Moments that a legal time counts from and that nobody has said: the record has taken a guess, or waits. */
const unsaidMoments = (sitting: Sitting): readonly Row[] => {
  const voice = voiceNow(sitting);
  const { state } = sitting.opened;
  const moments = state.clocks.flatMap(({ law, closed }) => (closed === null && law?.moment ? [law.moment] : []));
  return [...new Set(moments)]
    .filter((id) => state.facts[id] === undefined)
    .map((value) => ({ value, label: factName(value, voice), help: voice.words.report.unknown }));
};

const which = async (sitting: Sitting): Promise<FactDef | null> => {
  const voice = voiceNow(sitting);
  const { walk } = voice.words;
  const { state, content } = sitting.opened;
  const rows = Object.values(state.facts)
    .toReversed()
    .flatMap((fact) => {
      const def = content.facts[fact.id];
      return def ? [{ value: def.id, label: factName(def.id, voice), help: showAnswer(def, fact.answer, voice) }] : [];
    });
  const moments = unsaidMoments(sitting);
  if (rows.length + moments.length === 0) {
    say(sitting, [line('plain', walk.factNone)]);
    return null;
  }
  const chosen = await putChoice(sitting, walk.factWhich, [...rows, ...moments, { value: '', label: walk.leaveList }]);
  return content.facts[chosen] ?? null;
};

/** In the middle of a change there is only this: not known after all, or no change. */
const menuHere = (sitting: Sitting, ask: Ask): Menu => {
  const { walk } = wordsOf(sitting);
  const ids = ask.unknown ? (['unknown', 'back'] as const) : (['back'] as const);
  return {
    items: ids.map((id) => ({ id, label: id === 'back' ? walk.leaveList : walk.menu[id] })),
    label: walk.leaveList,
    words: Object.fromEntries(ids.flatMap((id) => walk.words[id].map((word) => [word, id]))),
    keys: {},
  };
};

/** Asks a fact beside the way; null where the operator would rather not. */
export const askFact = async (sitting: Sitting, def: FactDef): Promise<Given | null> => {
  const ask = factAsk(def, { id: def.id, visit: 1 }, { kind: 'fact', fact: def.id }, true);
  const text = (typed: string): Given => ({
    kind: 'text',
    text: typed,
    certainty: null,
    source: null,
    lang: wordsOf(sitting).lang,
  });
  const menu = menuHere(sitting, ask);
  const reply = await hear(sitting, ask, (prompt) => ({ ...prompt, menu }));
  if (reply.kind === 'option' && reply.value === OWN_ROW.unknown) return { kind: 'unknown' };
  if (reply.kind === 'option') return text(reply.value);
  if (reply.kind === 'options') return text(reply.values.join(','));
  if (reply.kind === 'menu' && reply.id === 'unknown') return { kind: 'unknown' };
  return reply.kind === 'text' ? text(reply.text) : null;
};

/** Claims are asked how certain they are when they are changed by hand: that is when somebody has looked. */
const sure = async (sitting: Sitting, def: FactDef, answer: Given): Promise<Given> => {
  if (def.certainty === 'confirmed' || answer.kind !== 'text') return answer;
  const { walk } = wordsOf(sitting);
  const certainty = await putChoice(sitting, walk.certaintyAsk, [
    { value: 'unconfirmed', label: walk.certainty.unconfirmed },
    { value: 'confirmed', label: walk.certainty.confirmed },
  ]);
  return { ...answer, certainty: certainty === 'confirmed' ? 'confirmed' : 'unconfirmed' };
};

const wayOn = async (sitting: Sitting): Promise<void> => {
  const label = await wayLabel(sitting.errand, sitting.opened);
  if (label === null) return;
  const { walk } = wordsOf(sitting);
  const said = await putChoice(sitting, walk.wayDiffers(label), [
    { value: 'go', label: walk.wayGo },
    { value: 'stay', label: walk.wayStay },
  ]);
  if (said === 'go') await perform(sitting, { kind: 'reroute' });
  else await perform(sitting, { kind: 'stay', reason: (await putText(sitting, walk.reasonFor)) || walk.wayStay });
};

export const changeFact = async (sitting: Sitting): Promise<'show' | 'again'> => {
  const def = await which(sitting);
  if (!def) return 'again';
  const answer = await askFact(sitting, def);
  if (!answer) return 'again';
  const done = await perform(sitting, {
    kind: 'fact',
    fact: def.id,
    given: await sure(sitting, def, answer),
    when: null,
  });
  if (done) await wayOn(sitting);
  return 'show';
};
