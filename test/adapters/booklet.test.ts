/** Pages for drawer and pocket: what somebody else wrote stands on them as words and as nothing else. */
import { describe, expect, it } from 'vitest';
import { htmlBooklet } from '../../src/adapters/booklet/html.ts';
import { plainBooklet } from '../../src/adapters/booklet/plain.ts';

const booklet = (text: string) => ({
  lang: 'en' as const,
  title: text,
  pages: [{ heading: text, parts: [{ heading: text, loud: true, lines: [text, ''] }], foot: text }],
});

const HOSTILE = '\u001b[31mRed\u001b]0;title\u0007\u0000\u009b \u202Eevil\u2069 <img src=x> {{x}} =1+1 👩‍🍳';

describe.each([
  ['plain', plainBooklet, 'Red evil <img src=x> {{x}} =1+1 👩‍🍳'],
  ['html', htmlBooklet, 'Red evil &lt;img src=x&gt; {{x}} =1+1 👩‍🍳'],
] as const)('a %s page', (_, write, shown) => {
  it('shows the words, and nothing a terminal or a browser would obey', () => {
    const text = write(booklet(HOSTILE));
    expect(text.split(shown).length - 1).toBeGreaterThanOrEqual(5);
    expect(text).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
