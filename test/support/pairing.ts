/** Tells whether two things have been tried together. */

/** More than there are terms at any ask. */
const MOST = 384;

type Term = { readonly number: number; readonly tried: Uint8Array };

/** Marks these two as tried together; true where they were not. */
const joined = (a: Term, b: Term): boolean => {
  const fresh = a.tried[b.number] === 0;
  a.tried[b.number] = 1;
  return fresh;
};

/** What has been tried together so far. A term is a value at its position. */
export class Pairing {
  readonly #terms: Map<string, Term>[] = [];
  #count = 0;

  /** The terms of these values. */
  terms(values: readonly string[]): readonly Term[] {
    return values.map((value, position) => this.#term(value, position));
  }

  /** Whether two of these were never tried together; now they have been. */
  fresh(terms: readonly Term[]): boolean {
    let fresh = false;
    for (const [index, one] of terms.entries())
      for (let other = index; other < terms.length; other++) fresh = joined(one, terms[other] ?? one) || fresh;
    return fresh;
  }

  /** Whether one of these was never tried with this value behind them; now all have been. */
  freshWith(terms: readonly Term[], value: string): boolean {
    const last = this.#term(value, terms.length);
    let fresh = joined(last, last);
    for (const one of terms) fresh = joined(one, last) || fresh;
    return fresh;
  }

  #term(value: string, position: number): Term {
    const here = this.#terms[position] ?? new Map<string, Term>();
    this.#terms[position] = here;
    const term = here.get(value) ?? this.#made();
    here.set(value, term);
    return term;
  }

  #made(): Term {
    if (this.#count === MOST) throw new RangeError('more terms than there is room for');
    const tried = new Uint8Array(MOST);
    this.#count += 1;
    return { number: this.#count - 1, tried };
  }
}
