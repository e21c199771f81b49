/**
 * Owns the guess whether a character is written in only one of the two Chinese scripts. The tables are the two national
 * character sets that every Node carries: what GB 2312 has and everyday Big5 has not is simplified, and the reverse.
 */
import type { Script } from '../../core/playbook/rules/rule.ts';

type Rows = { readonly from: number; readonly to: number };

/** Lead bytes of GB 2312's Han characters; the first level holds the common ones. */
const GB_COMMON: Rows = { from: 0xb0, to: 0xd7 };
const GB_ALL: Rows = { from: 0xb0, to: 0xf7 };
/** Lead bytes of Big5's common characters, and of all of them without later extensions. */
const BIG5_COMMON: Rows = { from: 0xa4, to: 0xc6 };
const BIG5_RARE: Rows = { from: 0xc9, to: 0xf9 };

const HAN = /\p{Script=Han}/gu;

const trailing = (label: 'gbk' | 'big5'): readonly number[] => {
  const range = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return label === 'gbk' ? range(0xa1, 0xfe) : [...range(0x40, 0x7e), ...range(0xa1, 0xfe)];
};

/** All Han characters of some rows, decoded in one go. */
const charactersIn = (label: 'gbk' | 'big5', { from, to }: Rows): ReadonlySet<string> => {
  const leads = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const bytes = leads.flatMap((lead) => trailing(label).flatMap((trail) => [lead, trail]));
  return new Set(new TextDecoder(label).decode(Uint8Array.from(bytes)).match(HAN) ?? []);
};

/** What the sets alone get wrong: characters that both scripts share, and more of either. */
export type Exceptions = { readonly both: string; readonly simplified: string; readonly traditional: string };

const NONE: Exceptions = { both: '', simplified: '', traditional: '' };

/** Builds the tables. */
export const chineseScript = ({ both, simplified, traditional }: Exceptions = NONE): Script => {
  const gbCommon = charactersIn('gbk', GB_COMMON);
  const gb = charactersIn('gbk', GB_ALL);
  const big5Common = charactersIn('big5', BIG5_COMMON);
  const big5Rare = charactersIn('big5', BIG5_RARE);
  const isSimplified = (character: string): boolean => gbCommon.has(character) && !big5Common.has(character);
  const isTraditional = (character: string): boolean =>
    (big5Common.has(character) || big5Rare.has(character)) && !gb.has(character);
  return {
    onlySimplified: (character) =>
      simplified.includes(character) || (isSimplified(character) && !both.includes(character)),
    onlyTraditional: (character) =>
      traditional.includes(character) || (isTraditional(character) && !both.includes(character)),
  };
};
