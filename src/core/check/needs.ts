/** Owns what a text has to hold for a pattern to match at all, as one row of numbers: which marks it must have, and where to go on where it has not. */
import { Asking, AT_EDGE, GO_ON, GROUP, HELD, LACKS } from './asking.ts';
import { DIGIT, EDGE, LONGEST, mark } from './grams.ts';
import { classEnd, groupEnd } from './syntax.ts';

/** Signs that mean themselves; the last before a quantifier is left, for it alone is meant. */
const PLAIN = /[^\\^$.*+?()[\]{}|\ud800-\udfff]+(?![*+?{])/y;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const MAYBE = /^(?:[?*]|\{0)/;
/** Behind a backslash what takes more than one sign. */
const LONG_ESCAPE = /u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|p\{[^}]*\}|k<\w+>|\d+/iy;
const OPENING = /\((?:\?(?::|<\w+>))?/y;
const LOOKING = /^\(\?<?[=!]/;
const LOOKING_LENGTH = 4;
/** Shorter ones are as soon gone through. */
const LONG_GROUP = 16;
/** A single letter, or a space, stands in every text. */
const COMMON = /^[a-z ]$/;

type Often = 'maybe' | 'once' | 'often';

/** Which ends of what is read are edges of a word. */
type Edges = { readonly left: boolean; readonly right: boolean };

/** A row as it is read: the signs since the last gap, whether they begin at the edge of a word, and whether the row ends at one. */
type Run = { signs: string; left: boolean; readonly right: boolean };

/** Reads patterns one after the other, each in one go. Places that wait for where to go on are chained: each holds the one before. */
export class Needs {
  readonly #steps: number[] = [];
  #source = '';
  #at = 0;
  #lacking = LACKS;
  /** By what is written in them, and at which edges. */
  readonly #groups = new Map<string, number>();
  readonly #starts: number[] = [];
  readonly #waiting: { readonly source: string; readonly edges: Edges }[] = [];

  #read(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #often(): Often {
    const found = this.#read(QUANTIFIER);
    if (found === '') return 'once';
    return MAYBE.test(found) ? 'maybe' : 'often';
  }

  #ask(one: number): void {
    this.#lacking = this.#steps.push(one, this.#lacking) - 1;
  }

  #land(chain: number, place: number): void {
    for (let at = chain; at !== LACKS; ) {
      const next = this.#steps[at] ?? LACKS;
      this.#steps[at] = place;
      at = next;
    }
  }

  /** As many marks as cover all signs. */
  #askSigns(signs: string, { left, right }: Edges): void {
    if (!COMMON.test(signs)) {
      const last = Math.max(0, signs.length - LONGEST);
      for (let at = 0; at < last; at += LONGEST) this.#ask(mark(signs, at));
      this.#ask(mark(signs, last));
    }
    const edged = `${left ? EDGE : ''}${signs}${right ? EDGE : ''}`;
    const end = Math.max(0, edged.length - LONGEST);
    if (left || (right && end === 0)) this.#ask(mark(edged, 0) | AT_EDGE);
    if (right && end > 0) this.#ask(mark(edged, end) | AT_EDGE);
  }

  /** Asks for the signs so far. */
  #end(run: Run, right: boolean): void {
    if (run.signs === '') return;
    this.#askSigns(run.signs, { left: run.left, right });
    run.signs = '';
    run.left = false;
  }

  /** Anything may follow. */
  #gap(run: Run): void {
    this.#end(run, false);
    run.left = false;
  }

  #signs(signs: string, often: Often, run: Run): void {
    if (often !== 'maybe') run.signs += signs;
    if (often !== 'once') this.#gap(run);
  }

  #escape(run: Run): void {
    this.#at += 1;
    const one = this.#source.charAt(this.#at);
    if (this.#read(LONG_ESCAPE) === '') this.#at += 1;
    if (one === 'b' || one === 'B') return;
    const often = this.#often();
    if (!/\w/.test(one)) this.#signs(one, often, run);
    else {
      this.#gap(run);
      if (one === 'd' && often !== 'maybe') this.#ask(mark(DIGIT, 0));
    }
  }

  #class(run: Run): void {
    this.#at = classEnd(this.#source, this.#at);
    this.#often();
    this.#gap(run);
  }

  #group(run: Run): void {
    const start = this.#at;
    this.#at = groupEnd(this.#source, start);
    const often = this.#often();
    if (LOOKING.test(this.#source.slice(start, start + LOOKING_LENGTH))) return;
    const after = this.#at;
    const right = run.right && often === 'once' && /^[|)]?$/.test(this.#source.charAt(after));
    this.#end(run, false);
    this.#at = start;
    this.#read(OPENING);
    if (often !== 'maybe') this.#inside(start, after, { left: run.left, right });
    this.#at = after;
    run.left = false;
  }

  /** A long group is asked for by its number, and read later. */
  #inside(start: number, after: number, edges: Edges): void {
    if (after - start < LONG_GROUP) return this.#choice(edges);
    const source = this.#source.slice(this.#at, after);
    const key = `${edges.left} ${edges.right} ${source}`;
    const known = this.#groups.get(key) ?? this.#groups.size;
    if (known === this.#groups.size) {
      this.#groups.set(key, known);
      this.#waiting.push({ source, edges });
    }
    this.#ask(GROUP | known);
  }

  #piece(run: Run): void {
    const plain = this.#read(PLAIN);
    if (plain !== '') {
      run.signs += plain;
      return;
    }
    const one = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    if (one === '(') this.#group(run);
    else if (one === '[') this.#class(run);
    else if (one === '\\') this.#escape(run);
    else {
      this.#at += one.length;
      if (one === '.') {
        this.#often();
        this.#gap(run);
      } else if (one !== '^' && one !== '$') this.#signs(one, this.#often(), run);
    }
  }

  /** Says whether it asks for anything. */
  #row({ left, right }: Edges): boolean {
    const start = this.#steps.length;
    const run: Run = { signs: '', left, right };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) this.#piece(run);
    this.#end(run, right);
    return this.#steps.length > start;
  }

  /** A choice of which one asks for nothing asks for nothing. */
  #choice(edges: Edges): void {
    const start = this.#steps.length;
    const outer = this.#lacking;
    let held = LACKS;
    for (;;) {
      this.#lacking = LACKS;
      if (!this.#row(edges)) {
        this.#steps.length = start;
        this.#lacking = outer;
        return;
      }
      if (this.#source.charAt(this.#at) !== '|') break;
      this.#at += 1;
      held = this.#steps.push(GO_ON, held) - 1;
      this.#land(this.#lacking, this.#steps.length);
    }
    this.#land(held, this.#steps.length);
    this.#join(outer);
  }

  /** What the last alternative lacks, the whole lacks. */
  #join(outer: number): void {
    if (outer === LACKS) return;
    let at = this.#lacking;
    for (let next = this.#steps[at] ?? LACKS; next !== LACKS; next = this.#steps[at] ?? LACKS) at = next;
    this.#steps[at] = outer;
  }

  #whole(source: string, edges: Edges): number {
    const start = this.#steps.length;
    this.#source = source;
    this.#at = 0;
    this.#lacking = LACKS;
    this.#choice(edges);
    this.#land(this.#lacking, LACKS);
    this.#steps.push(HELD, LACKS);
    return start;
  }

  /** Says where the pattern begins; `edged`: it matches whole words only. */
  add(source: string, edged: boolean): number {
    const start = this.#whole(source, { left: edged, right: edged });
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift())
      this.#starts.push(this.#whole(next.source, next.edges));
    return start;
  }

  done(): Asking {
    return new Asking(Int32Array.from(this.#steps), Int32Array.from(this.#starts));
  }
}
