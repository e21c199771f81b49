/** How many there are, where the facts leave that open and the text does not. */
import type { Hit } from '../model.ts';
import type { Prose } from '../prose.ts';
import { isOpen, plain, unsaidFrom } from './claims.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { stated } from './stated.ts';

const ASKED =
  /多少(?<unit>[人位名瓶盒台件份个支罐包辆户笔])?|几(?<few>[人位名瓶盒台件份个支罐包辆户笔])|(?<of>[人件笔户份杯瓶])数|数量|总数|销量/u;
/** People are counted in several ways. */
const PEOPLE = /[人位名户]/u;
/** Goods that are out are sold. */
const OUT = /(?:到了?|在|流入|进了?)(?:[顾客消费者]{2,3}|大家|市面|市场)(?:手[上中里]|上)?|市面上/gu;

const fits = (unit: string | undefined, said: string): boolean =>
  unit === undefined || unit === said || (PEOPLE.test(unit) && PEOPLE.test(said));

/** Where a folded claim asks for a number: the first flat clause with such a number and a word of what is counted. */
export const countsOf = (prose: Prose, claim: string, confirmed: ReadonlySet<number>): readonly Hit[] => {
  const asked = ASKED.exec(claim);
  if (asked === null) return [];
  const unit = asked.groups?.['unit'] ?? asked.groups?.['few'] ?? asked.groups?.['of'];
  const about = [...plain(claim.replace(asked[0], ''))];
  const counts = ({ low }: { readonly low: string }): boolean =>
    ASKED.test(low) && (isOpen(low) || unsaidFrom(low) < low.length);
  if (about.length === 0 || prose.sentences.some(counts)) return [];
  const isOne = (one: Quantity): boolean => fits(unit, one.unit) && one.value > 1 && !confirmed.has(one.value);
  return stated(prose, (clause) => {
    const said = plain(clause.replace(OUT, '卖'));
    return about.some((sign) => said.includes(sign)) && quantitiesIn({ ...prose, low: clause }).some(isOne);
  });
};
