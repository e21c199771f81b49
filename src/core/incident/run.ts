/** Owns one decision in the making: events are collected, and the state moves with each, so that the next rule sees it. */
import type { Sha256 } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { Context } from './context.ts';
import type { EventData, EventType, FileRef, NewEvent, PastEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { State } from './state.ts';

/** A text to be stored before the event that names it. */
export type NewFile = { readonly path: string; readonly text: string };

/** What a command comes to: a plan that one place carries out. */
export type Plan = { readonly events: readonly NewEvent[]; readonly files: readonly NewFile[]; readonly state: State };

export class Run {
  readonly context: Context;
  state: State;
  /** The time of what is emitted next: a drill's moves while one command is carried out. */
  now: Instant;
  private readonly events: NewEvent[] = [];
  private readonly files: NewFile[] = [];

  constructor(state: State, context: Context) {
    this.state = state;
    this.context = context;
    this.now = context.now;
  }

  emit<T extends EventType>(type: T, data: EventData[T]): void {
    const { now } = this;
    const moved = now === this.context.now ? { type, data } : { type, data, at: now };
    this.events.push(moved as NewEvent);
    const past = { type, data, seq: this.state.lastSeq + 1, at: now, by: this.context.by };
    this.state = evolve(this.state, past as PastEvent);
  }

  /** Time never goes back. */
  moveTo(at: Instant): void {
    if (at > this.now) this.now = at;
  }

  /** Sets a text aside to be stored, and returns how the event names it. */
  file(path: string, text: string): FileRef & { readonly hash: Sha256 } {
    this.files.push({ path, text });
    return { path, hash: this.context.sha256(text) };
  }

  plan(): Plan {
    return { events: this.events, files: this.files, state: this.state };
  }
}
