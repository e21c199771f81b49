/** Reads off a regular expression what a text has to hold for it to match at all: of each list at least one string, one list after the other. */
import { classEnd, escapeAt, groupEnd, openingAt, plainAt, quantifierAt } from './syntax.ts';

/** Strings as they stand in the text. */
export type List = readonly string[];

/** All that a piece can match, where that is little; else what it asks for. */
type Need = { readonly all: List } | { readonly all: null; readonly lists: readonly List[] };

/** So many strings are spelt out of the pieces that follow each other. */
const MOST_SPELT = 24;
/** A choice of more strings than this is too dear to look for. */
const MOST_LISTED = 400;

const ANYTHING: Need = { all: null, lists: [] };
const EMPTY: List = [''];
const NOTHING: Need = { all: EMPTY };
const DIGIT: Need = { all: null, lists: [[...'0123456789']] };

/** Stands in a source, and in a list, for the beginning or the end of a word. */
export const EDGE = '\u0001';

const LETTER = /[a-z ]/;
/** How much a string tells, in letters, as its middle shows: other signs are as rare as three; the edge of a word is next to nothing. */
export const rarity = (text: string): number => {
  const letters = text[0] === EDGE ? text.length - 0.5 : text.length;
  return LETTER.test(text[text.length >> 1] ?? '') ? letters : 3 * letters;
};

const known = new WeakMap<List, number>();

/** How often a text holds one of a list, roughly: the less, the more the list tells. */
export const commonness = (list: List): number => {
  let sum = known.get(list) ?? 0;
  if (sum > 0) return sum;
  for (const text of list) sum += 1 / rarity(text) ** 5;
  known.set(list, sum);
  return sum;
};

const rarest = (lists: readonly List[]): List | null =>
  lists.reduce<List | null>((best, list) => (best === null || commonness(list) < commonness(best) ? list : best), null);

/** Whether a text without any of the strings can be told. */
const asks = (list: List): boolean =>
  list.length <= MOST_LISTED && list.every((text) => text !== '' && text !== EDGE && text !== EDGE + EDGE);

/** A row of pieces: those that can be spelt out are, until they become too many. */
class Row {
  readonly #lists: List[] = [];
  #open: List = EMPTY;
  #whole = true;

  #close(): void {
    this.#whole = false;
    if (asks(this.#open)) this.#lists.push(this.#open);
    this.#open = EMPTY;
  }

  #spell(all: List): void {
    const size = this.#open.length * all.length;
    if (size > MOST_SPELT && size > this.#open.length && size > all.length) this.#close();
    if (this.#open === EMPTY) this.#open = all;
    else
      this.#open =
        all.length === 1
          ? this.#open.map((head) => head + all[0])
          : this.#open.flatMap((head) => all.map((tail) => head + tail));
  }

  add(need: Need, quantifier: string): void {
    const optional = /^(?:[?*]|\{0)/.test(quantifier);
    const once = quantifier.startsWith('?');
    if (need.all !== null && (quantifier === '' || once))
      this.#spell(once ? [...new Set([...need.all, ''])] : need.all);
    else {
      if (need.all !== null && !optional) this.#spell(need.all);
      this.#close();
      if (need.all === null && !optional) this.#lists.push(...need.lists);
    }
  }

  end(): Need {
    if (this.#whole) return { all: this.#open };
    this.#close();
    return { all: null, lists: this.#lists };
  }
}

/** Of a choice every alternative gives its rarest list; where one gives none the choice asks for nothing. */
const either = (needs: readonly Need[]): Need => {
  if (needs.length === 1) return needs[0] ?? NOTHING;
  const each = needs.map((need) => (need.all === null ? rarest(need.lists) : need.all));
  if (each.some((list) => list === null || list.length === 0)) return ANYTHING;
  const strings = [...new Set(each.flatMap((list) => list ?? []))];
  if (needs.every(({ all }) => all !== null)) return { all: strings };
  return { all: null, lists: asks(strings) ? [strings] : [] };
};

/** A class of a few signs, written one by one. */
const FEW = /^\[[^\\^\-\ud800-\udfff]{1,6}\]$/;

/** The same groups stand in many patterns. */
const GROUPS = new Map<string, Need>();

/** Words and nothing else. */
const WORDS = /^[^\\^$.*+?()[\]{}]+$/;

const needOf = (source: string): Need =>
  WORDS.test(source) ? { all: source.split('|') } : new Reader(source).choice();

const groupOf = (written: string): Need => {
  const opening = openingAt(written, 0);
  return /[=!]$/.test(opening) ? NOTHING : needOf(written.slice(opening.length, -1));
};

/** Walks through a source once. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #class(): Need {
    const start = this.#at;
    this.#at = classEnd(this.#source, start);
    const written = this.#source.slice(start, this.#at);
    return FEW.test(written) ? { all: [...written.slice(1, -1)] } : ANYTHING;
  }

  #escape(): Need {
    const written = escapeAt(this.#source, this.#at);
    this.#at += written.length;
    if (/^\\[bB]$/.test(written)) return NOTHING;
    if (written === '\\d') return DIGIT;
    return /^\\[a-z0-9]/i.test(written) ? ANYTHING : { all: [written.slice(1)] };
  }

  #group(): Need {
    const end = groupEnd(this.#source, this.#at);
    const written = this.#source.slice(this.#at, end);
    this.#at = end;
    const known = GROUPS.get(written) ?? groupOf(written);
    GROUPS.set(written, known);
    return known;
  }

  #piece(): Need {
    const plain = plainAt(this.#source, this.#at);
    if (plain !== '') {
      this.#at += plain.length;
      return { all: [plain] };
    }
    const one = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
    if (one === '(') return this.#group();
    if (one === '[') return this.#class();
    if (one === '\\') return this.#escape();
    this.#at += one.length;
    if (one === '^' || one === '$') return NOTHING;
    return one === '.' ? ANYTHING : { all: [one] };
  }

  #row(): Need {
    const row = new Row();
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const need = this.#piece();
      const quantifier = quantifierAt(this.#source, this.#at);
      this.#at += quantifier.length;
      row.add(need, quantifier);
    }
    return row.end();
  }

  choice(): Need {
    const rows = [this.#row()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      rows.push(this.#row());
    }
    return either(rows);
  }
}

/** The lists of one source, in the order of the pattern. Empty where a match may hold anything. */
export const required = (source: string): readonly List[] => {
  const need = needOf(source);
  if (need.all === null) return need.lists;
  return asks(need.all) ? [need.all] : [];
};
