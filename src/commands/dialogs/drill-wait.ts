/** Owns the players' waiting for whoever leads them: their window stands still until the drill is begun in the other one. */

import { line } from '../../text/line.ts';
import { refresh, ringFor, setPace } from './drill-time.ts';
import { noMenu, put, type Sitting, say, wordsOf } from './sitting.ts';

const isWaiting = ({ opened: { state } }: Sitting): boolean =>
  state.drill?.led === true && !state.drill.begun && state.drill.ended === null;

/** True where they would not wait any longer. */
const goesAlone = async (sitting: Sitting): Promise<boolean> => {
  const ring = ringFor(sitting);
  const words = wordsOf(sitting);
  const options = [{ value: 'alone', label: words.drill.wait.alone, description: null }];
  try {
    const reply = await put(
      sitting,
      {
        kind: 'choice',
        message: words.drill.wait.ask,
        help: `crisis-kit drill facilitate ${sitting.opened.id}`,
        menu: noMenu(words),
        options,
        initial: null,
      },
      ring.signal,
    );
    return reply.kind === 'option';
  } finally {
    ring.stop();
  }
};

/** `speed` null: as usual. */
export const waitForLeader = async (sitting: Sitting, speed: number | null): Promise<void> => {
  if (!isWaiting(sitting)) return;
  say(sitting, [line('plain', '')]);
  for (let alone = false; !alone && isWaiting(sitting); ) {
    alone = await goesAlone(sitting);
    await refresh(sitting);
  }
  const usual = sitting.opened.state.drill?.pace.usual ?? 1;
  if (isWaiting(sitting) || speed !== null) await setPace(sitting, speed ?? usual);
};
