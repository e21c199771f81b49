// Measures the rules one by one on short passages: `node test/bench/passages.mjs [FOLDER] [--lang L] [--rule R] [--misses]`.
// A folder holds <lang>/<rule>.txt, a passage a line: `F | kind | harm | text`, F for a flaw of that rule, G for words that only look like one.
// What a whole statement must hold besides is not asked of a passage.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { grave, load, loadCheck, share } from './checker.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, rule: { type: 'string' }, misses: { type: 'boolean' } },
});
const [folder = path.join(import.meta.dirname, 'passages')] = positionals;

const OF_WHOLE_TEXTS = new Set(['no-next-update', 'no-contact', 'no-action-for-people', 'missing-regime-field']);

const check = await loadCheck();
const { readFacts } = await load('src/core/check/facts.ts');

const OPEN = 'unconfirmed-as-fact';

const factsOf = (harm, unconfirmed) => {
  const read = readFacts({ harm, confirmed: {}, unconfirmed });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

/** What is not confirmed: a sentence, a name, or a name with a value. */
const openOf = (field) =>
  field
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const named = /^(\w+)[:：]\s*(.+)$/u.exec(one);
      return named ? { [named[1]]: /^\d+$/.test(named[2]) ? Number(named[2]) : named[2] } : one;
    });

const passage = (rule) => (line) => {
  const [mark, kind, harm, ...rest] = line.split(' | ');
  const open = rule === OPEN ? openOf(rest.shift() ?? '') : [];
  return {
    flawed: mark.trim() === 'F',
    kind,
    facts: factsOf(harm, open),
    text: rest.join(' | ').replaceAll('\\n', '\n'),
  };
};

const passagesIn = (file, rule) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(passage(rule));

const judged =
  (lang) =>
  ({ kind, facts, ...one }) => {
    const { findings } = check(one.text, { kind, lang, regime: null, facts });
    return { ...one, findings: findings.filter((found) => grave(found) && !OF_WHOLE_TEXTS.has(found.rule)) };
  };

const missed = (rule) => (one) =>
  one.flawed ? !one.findings.some((found) => found.rule === rule) : one.findings.length > 0;

const tell = (one) => {
  console.log(
    `    ${one.flawed ? 'MISSED' : `FALSE ${one.findings.map((f) => `${f.rule} “${f.excerpt}”`).join(', ')}`}`,
  );
  console.log(`      ${one.text.replaceAll('\n', ' / ')}`);
};

const measure = (lang, rule, file) => {
  const rows = passagesIn(file, rule).map(judged(lang));
  const flawed = rows.filter((one) => one.flawed);
  const good = rows.filter((one) => !one.flawed);
  const wrong = rows.filter(missed(rule));
  const flagged = wrong.filter((one) => !one.flawed).length;
  const caught = flawed.length - wrong.length + flagged;
  console.log(
    `  ${rule.padEnd(24)} ${share(caught, flawed.length).padEnd(14)} good flagged ${share(flagged, good.length)}`,
  );
  if (values.misses) for (const one of wrong) tell(one);
  return { caught, flawed: flawed.length, flagged, good: good.length };
};

const sum = (all, key) => all.reduce((total, one) => total + one[key], 0);

for (const lang of values.lang ? [values.lang] : ['en', 'zh-TW', 'zh-CN']) {
  const place = path.join(folder, lang);
  if (!existsSync(place)) continue;
  const rules = readdirSync(place).filter(
    (name) => name.endsWith('.txt') && (!values.rule || name === `${values.rule}.txt`),
  );
  console.log(`\n${lang}`);
  const all = rules.sort().map((name) => measure(lang, path.basename(name, '.txt'), path.join(place, name)));
  console.log(
    `  in all: caught ${share(sum(all, 'caught'), sum(all, 'flawed'))}, good flagged ${share(sum(all, 'flagged'), sum(all, 'good'))}`,
  );
}
