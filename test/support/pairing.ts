/** Tells whether two things have been tried together. */

/** Terms are numbered, and each is a bit of a mask. */
type Mask = number[];

const BITS = 32;

type Term = { readonly number: number; readonly tried: Mask };

/** Values that stand together: their terms, and the mask of these. */
export type Mix = { readonly terms: readonly Term[]; readonly mask: Mask };

const add = (mask: Mask, { number }: Term): void => {
  const word = Math.floor(number / BITS);
  mask[word] = (mask[word] ?? 0) | (1 << (number % BITS));
};

/** Marks a term as tried with all of these; true where it was not with one of them. */
const joined = ({ tried }: Term, mask: Mask): boolean => {
  let fresh = 0;
  for (let word = 0; word < mask.length; word++) {
    const before = tried[word] ?? 0;
    const wanted = mask[word] ?? 0;
    fresh |= wanted & ~before;
    tried[word] = before | wanted;
  }
  return fresh !== 0;
};

/** What has been tried together so far. A term is a value at its position. */
export class Pairing {
  readonly #terms: Map<string, Term>[] = [];
  #count = 0;

  mix(values: readonly string[]): Mix {
    const terms = values.map((value, position) => this.#term(value, position));
    const mask: Mask = [];
    for (const term of terms) add(mask, term);
    return { terms, mask };
  }

  /** Whether two of these were never tried together; now they have been. */
  fresh({ terms, mask }: Mix): boolean {
    let fresh = false;
    for (const term of terms) fresh = joined(term, mask) || fresh;
    return fresh;
  }

  /** Whether one of these was never tried with this value behind them, or it with nothing; now all have been. */
  freshWith({ terms, mask }: Mix, value: string): boolean {
    const last = this.#term(value, terms.length);
    const all = mask.slice();
    add(all, last);
    return joined(last, all);
  }

  #term(value: string, position: number): Term {
    this.#terms[position] ??= new Map<string, Term>();
    const here = this.#terms[position];
    return here.get(value) ?? this.#made(here, value);
  }

  #made(here: Map<string, Term>, value: string): Term {
    const term: Term = { number: this.#count, tried: [] };
    this.#count += 1;
    here.set(value, term);
    return term;
  }
}
