import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import Graphemes from '../../scripts/graphemes.mjs';

type Splitter = { readonly splitGraphemes: (text: string) => string[] };

const require = createRequire(import.meta.url);
const Package = require('grapheme-splitter') as new () => Splitter;

describe('characters as a reader counts them, when the bundle counts by Node', () => {
  it.each(['We are sorry. £12, @ 7 pm', '我們很抱歉，請停止使用。', 'e\u0301té', '각', '👍🏽 🇹🇼', '', 'a\u200bb'])(
    'are those of the package: %j',
    (text) => {
      expect(new Graphemes().splitGraphemes(text)).toEqual(new Package().splitGraphemes(text));
    },
  );

  it('keeps a family in one piece, which an SMS must not break', () => {
    expect(new Graphemes().splitGraphemes('👨‍👩‍👧')).toHaveLength(1);
  });
});
