/** The terminal's own words fit the terminal, in kind and in width. */
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import type { TerminalWords } from '../../src/ports/terminal-words.ts';

const load = async (lang: Lang): Promise<TerminalWords> =>
  ((await import(`../../src/text/${lang}/terminal.ts`)) as { readonly terminal: TerminalWords }).terminal;

const COLUMNS = 40;

/** Every line that is drawn in one row, with the longest numbers that are likely. Plain mode wraps its own. */
const linesOf = ({
  keys,
  more,
  menu,
  example,
  pasted,
  pasteRefused,
  list,
  signs,
}: TerminalWords): readonly string[] => [
  ...Object.values(keys),
  more(12, 0),
  more(0, 12),
  more(12, 12),
  menu.title,
  menu.back,
  example('0800-123-456'),
  pasted,
  pasteRefused,
  list.none,
  ...Object.values(signs),
];

describe.each(LANGS)('the terminal in %s', (lang) => {
  it('fits forty columns', async () => {
    expect(linesOf(await load(lang)).filter((line) => stringWidth(line) > COLUMNS)).toEqual([]);
  });

  it('leaves room for what is typed beside the hint at a list', async () => {
    const { number, keys, more } = await load(lang);
    for (const hint of [keys.choice, keys.choices])
      expect(stringWidth(`${number} 12  ${hint}`)).toBeLessThanOrEqual(COLUMNS);
    expect(stringWidth(`${number} 12  ${more(0, 12)} · `)).toBeLessThan(COLUMNS);
  });

  it('says how many rows are out of sight, and only on the sides where some are', async () => {
    const { more } = await load(lang);
    expect(more(3, 5)).toMatch(/3.*5/u);
    expect(more(0, 5)).not.toContain('0');
    expect(more(3, 0)).not.toContain('0');
  });

  it('takes yes, no and not known in every language, since the program may be switched at any time', async () => {
    const { typed } = await load(lang);
    expect(typed).toMatchObject({
      y: 'yes',
      n: 'no',
      是: 'yes',
      好: 'yes',
      有: 'yes',
      否: 'no',
      不: 'no',
      沒有: 'no',
      没有: 'no',
    });
    expect(typed).toMatchObject({
      idk: 'unknown',
      "don't know": 'unknown',
      不知道: 'unknown',
      不清楚: 'unknown',
      不確定: 'unknown',
      不确定: 'unknown',
    });
  });
});
