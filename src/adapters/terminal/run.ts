/**
 * Owns running a prompt's machine on Inquirer's engine: its keys, its state, its abort. The picture is painted by `Screen`,
 * because the engine's own painter counts UTF-16 units and loses the cursor as soon as Chinese wraps; its output goes nowhere.
 */
import { Writable } from 'node:stream';
import type { Leaving } from '../../ports/operator.ts';
import { Console, type Departure } from './console.ts';
import { keyOf, type RawKey } from './key.ts';
import type { Look } from './look.ts';
import type { Machine, Scene } from './machine.ts';
import type { TerminalOptions } from './streams.ts';

/** What every prompt of one operator shares. */
export type Desk = {
  readonly options: TerminalOptions;
  readonly look: Look;
  readonly departure: Departure;
  /** Takes the question away when it goes off; null where nothing can. */
  readonly ring: AbortSignal | null;
};

/** The machine's result, how the operator left instead, or the state in which it was taken away. */
export type Outcome<S, R> =
  | { readonly kind: 'done'; readonly result: R }
  | { readonly kind: 'left'; readonly how: Leaving }
  | { readonly kind: 'rang'; readonly state: S };

type Finished<R> = { readonly result: R; readonly stays: readonly string[] };

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** The machine as a prompt of the engine. */
const enginePrompt = async <S, R>(
  machine: Machine<S, R>,
  console: Console,
  { scene, seen }: { readonly scene: () => Scene; readonly seen: { state: S } },
) => {
  const { createPrompt, useEffect, useKeypress, useState } = await import('@inquirer/core');
  return createPrompt<Finished<R>, { readonly end: () => void }>((config, done) => {
    const [held, setHeld] = useState({ state: machine.start });
    const [, setTurn] = useState(0);
    const shown = { current: held.state };
    seen.state = held.state;
    useKeypress((raw: RawKey) => {
      const key = keyOf(raw, console.keys.alone);
      if (key === null) return;
      const step = machine.key(shown.current, key, scene());
      if (step.over) done({ result: step.result, stays: step.stays });
      else setHeld({ state: step.state });
    });
    useEffect(() => {
      let turn = 0;
      console.onRepaint = () => setTurn(++turn);
      console.keys.open = true;
    }, []);
    console.onEnd = () => {
      const next = machine.endOfInput(shown.current);
      if (next === null) config.end();
      else setHeld({ state: next });
    };
    console.screen.paint(machine.view(held.state, scene()));
    return '';
  });
};

/** Runs one machine on the terminal, from taking it to giving it back. */
export const runMachine = async <S, R>(machine: Machine<S, R>, desk: Desk): Promise<Outcome<S, R>> => {
  const { options, look, departure, ring } = desk;
  const seen = { state: machine.start };
  const console = new Console(options, departure);
  const scene = (): Scene => ({ look, words: options.words(), size: console.screen.size });
  const abort = new AbortController();
  const unlisten = departure.whenLeft(() => abort.abort());
  const signal = ring === null ? abort.signal : AbortSignal.any([abort.signal, ring]);
  const prompt = await enginePrompt(machine, console, { scene, seen });
  try {
    await console.take();
    const answer = prompt({ end: () => departure.leave('end') }, { input: console.keys, output: nowhere(), signal });
    const { result, stays } = await answer;
    console.screen.replace(stays);
    return { kind: 'done', result };
  } catch (fault) {
    if (departure.how !== null) {
      console.screen.leave();
      return { kind: 'left', how: departure.how };
    }
    if (ring?.aborted !== true) throw fault;
    console.screen.replace([]);
    return { kind: 'rang', state: seen.state };
  } finally {
    unlisten();
    console.release();
  }
};
