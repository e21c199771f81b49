/** How a text as given becomes sentences: what is joined, what is not, and where it stood. */
import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/core/check/text.ts';

const sentencesOf = (text: string): readonly string[] => readProse(text, (low) => low).sentences.map((one) => one.text);

describe('the sentences of a text', () => {
  it('go on over a line that only wraps', () => {
    expect(sentencesOf('We are sorry that you waited\nsix hours.')).toEqual([
      'We are sorry that you waited six hours.',
    ]);
    expect(sentencesOf('冷藏室的門是我們沒有關好，這是我們的\n錯，對不起。')).toHaveLength(1);
  });

  it.each(['Dear guests,', 'Hi Marco,', 'Hello everyone,'])('do not begin with the greeting “%s”', (greeting) => {
    expect(sentencesOf(`${greeting}\nwe left the door open.`)).toEqual([greeting, 'we left the door open.']);
  });

  it('end neither at an abbreviation nor in a number', () => {
    expect(sentencesOf('Dr. Lee measured 2.5 mg on 3 Jan. at noon. It was too much.')).toHaveLength(2);
  });

  it('know where they stood, whatever dressed them', () => {
    const given = '## Notice\n\n- **Unplug** the charger now.\n- Call us.';
    const { sentences, at } = readProse(given, (low) => low);
    expect(sentences.map(({ block }) => block.kind)).toEqual(['heading', 'item', 'item']);
    expect(sentences.map(({ start, text }) => given.slice(at[start]).startsWith(text.slice(0, 4)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('are cut where nobody could read them', () => {
    const run = 'x'.repeat(500);
    expect(sentencesOf(run).join('').length).toBeLessThan(run.length);
  });
});
