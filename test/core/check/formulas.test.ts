/** What everybody has read before, put into statements with nothing else to say against them: hardly any of it gets past. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/core/check/facts.ts';
import type { Kind } from '../../../src/core/check/model.ts';
import { LANGS, type Lang } from '../../../src/core/lang.ts';
import { check } from '../../support/check.ts';

const LEARN = path.join(import.meta.dirname, '..', '..', 'bench', 'learn');

/** `F | rule | kind | harm | text`, the formula between marks. */
const linesOf = (lang: Lang): readonly string[] =>
  readdirSync(path.join(LEARN, lang))
    .filter((name) => name.endsWith('-formulas.txt'))
    .flatMap((name) => readFileSync(path.join(LEARN, lang, name), 'utf8').split('\n'))
    .filter((line) => line !== '');

const isCaught = (line: string, lang: Lang): boolean => {
  const [, rule, kind, harm, ...rest] = line.split(' | ');
  const facts = readFacts({ harm });
  if (!facts.ok) throw new Error(line);
  const text = rest.join(' | ').replaceAll('\\n', '\n').replace('⟦', '').replace('⟧', '');
  const { findings } = check(text, { kind: kind as Kind, lang, regime: null, facts: facts.value });
  return findings.some((one) => one.rule === rule && one.severity !== 'hint');
};

const SHARE = 0.95;

describe('formulas', () => {
  it.each(LANGS)('are caught in %s', (lang) => {
    const lines = linesOf(lang);
    const past = lines.filter((line) => !isCaught(line, lang));
    expect(lines.length).toBeGreaterThan(200);
    expect(past.length, past.map((line) => /⟦.*⟧/.exec(line)?.[0]).join('\n')).toBeLessThanOrEqual(
      Math.floor(lines.length * (1 - SHARE)),
    );
  });
});
