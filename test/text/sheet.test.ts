/** Drills on paper: those who play are told nothing of what comes, whoever leads is told all of it, in every language. */
import { describe, expect, it } from 'vitest';
import { htmlBooklet } from '../../src/adapters/booklet/html.ts';
import { plainBooklet } from '../../src/adapters/booklet/plain.ts';
import { LANGS } from '../../src/core/lang.ts';
import { words as en } from '../../src/text/en/words.ts';
import { facilitatorSheets, participantSheets, type SheetOf } from '../../src/text/sheet.ts';
import { words as zhCN } from '../../src/text/zh-CN/words.ts';
import { words as zhTW } from '../../src/text/zh-TW/words.ts';
import { shippedContent, shippedScenarios } from '../support/shipped.ts';

const content = await shippedContent();
const scenarios = await shippedScenarios();
const WORDS = { en, 'zh-TW': zhTW, 'zh-CN': zhCN } as const;

const cases = scenarios.flatMap((scenario) => LANGS.map((lang) => [scenario.id, lang, scenario] as const));

const textsOf = ({ scenario, words }: SheetOf) => {
  const text = scenario.texts[words.lang];
  const injects = Object.values(text?.injects ?? {}).flatMap((one) => [one.text, one.expect ?? '', ...one.hints]);
  const objectives = Object.values(text?.objectives ?? {}).flatMap((one) => [one.good, ...Object.values(one.evidence)]);
  return [...injects, ...objectives].filter((one) => one !== '');
};

describe('a drill on paper', () => {
  it.each(cases)(
    '%s in %s tells those who play nothing of what comes, and whoever leads all of it',
    (...[, lang, scenario]) => {
      const of: SheetOf = { scenario, content, words: WORDS[lang] };
      const participant = JSON.stringify(participantSheets(of));
      const facilitator = JSON.stringify(facilitatorSheets(of));
      const quoted = textsOf(of).map((one) => JSON.stringify(one).slice(1, -1));
      expect(quoted.length).toBeGreaterThan(10);
      expect(quoted.filter((one) => participant.includes(one))).toEqual([]);
      expect(quoted.filter((one) => !facilitator.includes(one))).toEqual([]);
      expect(facilitator).not.toMatch(/(?:done|assigned|released|told|delivered)[(:]['a-z]/);
    },
  );

  it('is marked as a drill on every sheet, and says the hour at which each thing comes', () => {
    const [scenario] = scenarios.filter(({ id }) => id === 'twenty-to-three');
    if (!scenario) throw new Error('no such drill');
    const guide = facilitatorSheets({ scenario, content, words: en });
    expect(guide.pages.map(({ foot }) => foot.startsWith('[DRILL]'))).toEqual([true, true, true]);
    expect(guide.pages[1]?.parts.map(({ heading }) => heading.slice(0, 5)).slice(0, 3)).toEqual([
      '02:40',
      '02:44',
      '02:48',
    ]);
    expect(plainBooklet(guide).split('[DRILL]').length).toBe(7);
    expect(htmlBooklet(guide)).toContain('<header>[DRILL]');
  });
});
