/**
 * Owns the way from the terminal's bytes to keys: takes pastes and the keys that leave out of the stream, passes the rest on.
 * It stands between stdin and the prompt engine, so that a pasted line break never looks like Enter and Ctrl-C, Ctrl-D and
 * Ctrl-Z are answered in one place.
 */
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';

/** Ctrl-C, Ctrl-D, Ctrl-Z. */
export type Control = 'interrupt' | 'end' | 'suspend';
const CONTROLS: Readonly<Record<string, Control>> = { '\u0003': 'interrupt', '\u0004': 'end', '\u001a': 'suspend' };

/** A line break with text behind it in one burst: a paste from a terminal that does not mark them. */
const UNMARKED_PASTE = /[\r\n]+[^\r\n\u001b]/;
const CONTROL_RUN = /([\u0000-\u001f\u007f-\u009f]+)/;
const PLAIN_RUN = /^[^\u0000-\u001f\u007f-\u009f]+$/;
const LINE_BREAK = /[\r\n]/;

/** As long as the end of `text` could be the beginning of `mark`. */
const overlap = (text: string, mark: string): number => {
  for (let size = Math.min(text.length, mark.length - 1); size > 1; size -= 1) {
    if (mark.startsWith(text.slice(-size))) return size;
  }
  return 0;
};

/** A readable stream that the prompt engine may take for a terminal; `feed` gives it the bytes. */
export class KeyStream extends Readable {
  /** Whether the Enter being handled came in a burst of its own. */
  alone = true;
  /** While closed, everything typed is thrown away: it was meant for something that is no longer, or not yet, on the screen. */
  open = false;
  readonly #decoder = new StringDecoder('utf8');
  readonly #onControl: (control: Control) => void;
  #held = '';
  #paste: string | null = null;
  #escaped = false;

  constructor(onControl: (control: Control) => void) {
    super({ read: () => undefined });
    this.#onControl = onControl;
  }

  /** The engine sets raw mode by calling this; the operator owns it, so that it is put back in every case. */
  setRawMode(): this {
    return this;
  }

  /** Takes what the terminal sent. Marks that are split between two chunks are put together again. */
  feed(chunk: Uint8Array | string): void {
    let text = this.#held + (typeof chunk === 'string' ? chunk : this.#decoder.write(Buffer.from(chunk)));
    this.#held = '';
    // A mark cut right behind its escape: that one was passed on already, since it could have been the key.
    if (this.#escaped && text.startsWith(PASTE_START.slice(1))) text = `\u001b${text}`;
    this.#escaped = text === '\u001b';
    while (text !== '') text = this.#paste === null ? this.#typed(text) : this.#pasted(text);
  }

  /** Handles what was typed up to the next paste; gives back what follows. */
  #typed(text: string): string {
    const start = text.indexOf(PASTE_START);
    if (start < 0) {
      const held = overlap(text, PASTE_START);
      this.#held = held === 0 ? '' : text.slice(-held);
      this.#keys(held === 0 ? text : text.slice(0, -held));
      return '';
    }
    this.#keys(text.slice(0, start));
    this.#paste = '';
    return text.slice(start + PASTE_START.length);
  }

  /** Gathers a paste up to its end, over as many chunks as it takes. */
  #pasted(text: string): string {
    const whole = this.#paste + text;
    const end = whole.indexOf(PASTE_END);
    if (end < 0) {
      this.#paste = whole;
      return '';
    }
    this.#paste = null;
    this.#deliverPaste(whole.slice(0, end));
    return whole.slice(end + PASTE_END.length);
  }

  #deliverPaste(text: string): void {
    if (this.open && text !== '') this.emit('keypress', undefined, { name: 'paste', sequence: text });
  }

  #keys(text: string): void {
    if (text === '') return;
    if (UNMARKED_PASTE.test(text) && !/[\u0003\u0004\u001a]/.test(text)) return this.#deliverPaste(text);
    this.alone = !(LINE_BREAK.test(text) && /[^\r\n]/.test(text));
    for (const piece of text.split(/([\u0003\u0004\u001a])/)) {
      const control = CONTROLS[piece];
      if (control !== undefined) this.#onControl(control);
      else if (this.open && piece !== '') this.#hand(piece);
    }
  }

  /** Hands on at once, not through the buffer: a key must never arrive after a paste or a Ctrl-C that followed it. */
  #hand(text: string): void {
    // What an input method sends at once is one key with one repaint; whatever may be a key's sequence is left to Node's decoder.
    for (const piece of text.includes('\u001b') ? [text] : text.split(CONTROL_RUN)) {
      if (piece === '') continue;
      if (PLAIN_RUN.test(piece)) this.emit('keypress', piece, { name: 'text', sequence: piece });
      else this.emit('data', Buffer.from(piece));
    }
  }
}
