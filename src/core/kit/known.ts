/** Owns which facts a kit folder already answers, so that nobody is asked in a crisis what was said in quiet times. */
import type { FactId } from '../fact/model.ts';
import type { Kit } from './model.ts';

/** A fact and what would have been typed for it. */
export type Known = { readonly fact: FactId; readonly text: string };

/** How the record says where such an answer comes from. */
export const FROM_CONFIGURATION = 'configuration';

/** The same where a drill's scenario says it. */
export const FROM_SCENARIO = 'scenario';

/** Of several kinds nobody knows which it is this time, so only a single one is an answer. */
const only = (values: readonly string[]): string | null => (values.length === 1 ? (values[0] ?? null) : null);

/** What the kit folder knows, in the words of the fact dictionary. */
export const knownFacts = ({ company, markets, products, data }: Kit): readonly Known[] => {
  const all: readonly (readonly [FactId, string | null])[] = [
    ['brand_name', company.name],
    ['public_contact', company.contact],
    ['markets', markets.length > 0 ? markets.join(',') : null],
    ['product_kind', only(products)],
    ['data_sector', only(data)],
  ];
  return all.flatMap(([fact, text]) => (text === null ? [] : [{ fact, text }]));
};
