// What a reader sees as one character, by Node's own tables. The bundle takes it in place of `grapheme-splitter`, whose table is of 2018 and a third of what counting weighs.
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

// biome-ignore lint/style/noDefaultExport: the package it stands for exports it so.
export default class Graphemes {
  splitGraphemes(text) {
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
  }
}
