/** Whatever stands in a scenario: out into a table or a document, back into a file, and out again, it is the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeDigest } from '../../src/adapters/digest/digest.ts';
import { exchange } from '../../src/adapters/exchange/exchange.ts';
import { lintScenario, ownScenarios } from '../../src/adapters/playbook-source/own-scenario.ts';
import { asAuthored } from '../../src/core/drill/as-authored.ts';
import { readCexf } from '../../src/core/drill/exchange/cexf-read.ts';
import { cexfOf } from '../../src/core/drill/exchange/cexf-write.ts';
import { csv } from '../../src/core/drill/exchange/csv.ts';
import { finished } from '../../src/core/drill/exchange/finish.ts';
import { readMsel } from '../../src/core/drill/exchange/msel-read.ts';
import { seen } from '../../src/core/drill/exchange/text.ts';
import { INJECT_KINDS, type InjectText, type Scenario, type ScenarioText } from '../../src/core/drill/model.ts';
import { LANGS, type Lang } from '../../src/core/lang.ts';
import { cexfTools } from '../../src/text/cexf.ts';
import { wordsIn } from '../../src/text/load.ts';
import { mselRows, vocabularyOf } from '../../src/text/msel.ts';
import type { Words } from '../../src/text/words.ts';
import { cexfFaults } from '../support/cexf.ts';
import { shippedContent, shippedScenarios } from '../support/shipped.ts';

const content = await shippedContent();
const scenarios = (await shippedScenarios()).filter(({ length }) => length <= 30);
const words = new Map(await Promise.all(LANGS.map(async (lang) => [lang, await wordsIn(lang)] as const)));
const wordsOf = (lang: Lang) => words.get(lang) as Words;
const vocabulary = vocabularyOf([...words.values()], content);
const ground = { content, isZone: () => true };

/** What a scenario may hold: nothing unseen, no braces, something to read. */
const said = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'=+-@\'",;\n\t|：「」你😀a '), minLength: 1, maxLength: 12 }),
  )
  .map((text) => seen(text).replaceAll(/[{}]/g, ''))
  .filter((text) => text.trim() !== '' && text === text.normalize('NFC'));

const line = said.map((text) => text.replaceAll(/\s*\n\s*/g, ' ')).filter((text) => text.trim() !== '');

const injectText = fc.record({
  from: line,
  text: said,
  expect: said,
  hints: fc.array(line, { maxLength: 3 }),
  redFlags: fc.array(line, { maxLength: 2 }),
});

type Cast = {
  readonly of: Scenario;
  readonly lang: Lang;
  readonly texts: readonly InjectText[];
  readonly title: string;
};

const cast: fc.Arbitrary<Cast> = fc.record({
  of: fc.constantFrom(...scenarios),
  lang: fc.constantFrom(...LANGS),
  texts: fc.array(injectText, { minLength: 20, maxLength: 20 }),
  title: line,
});

/** A scenario that ships, with all its voices, ways and hours changed. */
const changed = ({ of, lang, texts, title }: Cast): Scenario => {
  const text = of.texts[lang] as ScenarioText;
  const injects = of.injects.map((inject, nth) => ({
    ...inject,
    kind: INJECT_KINDS[(nth * 7 + title.length) % INJECT_KINDS.length] ?? inject.kind,
  }));
  const said = Object.fromEntries(injects.map(({ id }, nth) => [id, texts[nth % texts.length] as InjectText]));
  return { ...of, injects, texts: { [lang]: { ...text, title, injects: said } } };
};

const fillOf = (lang: Lang) => ({
  words: wordsOf(lang).drill.fill,
  lang,
  start: { at: '2026-11-22T09:00', zone: 'UTC' },
  name: 'x',
});

/** Through a file of one's own. */
const read = (imported: ReturnType<typeof readMsel>, lang: Lang): Scenario => {
  if (imported === null) throw new Error('nothing was imported');
  const { scenario, findings } = lintScenario(
    'x.yaml',
    ownScenarios.write(finished(imported.found, fillOf(lang)).scenario),
    ground,
  );
  expect(findings).toEqual([]);
  return scenario as Scenario;
};

const RUNS = { numRuns: 30 };

it('a table is the same when it was a file in between', () => {
  fc.assert(
    fc.property(cast, (one) => {
      const table = (scenario: Scenario) => csv(mselRows({ scenario, content, words: wordsOf(one.lang) }));
      const out = table(changed(one));
      const rows = exchange.rows(out.replace(/^\uFEFF/, '')) ?? [];
      expect(table(read(readMsel(rows, { file: 'x.csv', vocabulary }), one.lang))).toBe(out);
    }),
    RUNS,
  );
});

it('a CEXF document is the same when it was a file in between, and loses nothing of the scenario', () => {
  fc.assert(
    fc.property(cast, (one) => {
      const { digest, base64 } = { digest: nodeDigest.sha256, base64: exchange.base64 };
      const document = (scenario: Scenario): string => {
        const authored = asAuthored(scenario, one.lang, content);
        return authored
          ? JSON.stringify(cexfOf(authored, cexfTools(wordsOf(one.lang), content, { digest, base64 })))
          : '';
      };
      const scenario = changed(one);
      const out = document(scenario);
      expect(cexfFaults(JSON.parse(out))).toEqual([]);
      const back = read(readCexf(out, { file: 'x.json', unbase64: exchange.unbase64 }), one.lang);
      expect(document(back)).toBe(out);
      expect(back).toEqual(scenario);
    }),
    RUNS,
  );
});
