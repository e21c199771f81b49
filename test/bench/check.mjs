// Measures the check of texts on labelled statements: `node test/bench/check.mjs [FOLDER] [--misses] [--json]`.
// A folder holds <lang>/<part>/*.jsonl, or .jsonl files themselves; without one, the corpus beside this file is read.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse } from 'yaml';
import { grave, load, loadCheck, share } from './checker.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
const flags = new Set(process.argv.slice(2).filter((one) => one.startsWith('--')));
const folder = process.argv.slice(2).find((one) => !one.startsWith('--')) ?? path.join(import.meta.dirname, 'corpus');

const regime = (id) => {
  if (!id) return null;
  const file = path.join(ROOT, 'playbooks/regimes', `${id}.yaml`);
  const { fields = [], forbidden = {} } = parse(readFileSync(file, 'utf8'));
  return (lang) => ({ id, fields, forbidden: forbidden[lang] ?? [] });
};

const HARM = {
  injury: 'injury',
  illness: 'injury',
  death: 'injury',
  allergy: 'injury',
  health: 'injury',
  data: 'data',
  privacy: 'data',
  none: 'none',
};

const jsonl = (place) => {
  if (statSync(place).isFile()) return place.endsWith('.jsonl') ? [place] : [];
  return readdirSync(place)
    .sort()
    .flatMap((name) => jsonl(path.join(place, name)));
};

const texts = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ ...JSON.parse(line), part: path.basename(path.dirname(file)) }));

const check = await loadCheck();
const { readFacts } = await load('src/core/check/facts.ts');

/** Corpora name harm more finely than a facts file does. */
const factsOf = (facts) => {
  if (!facts) return null;
  const harm = [facts.harm ?? []].flat().map((one) => HARM[one] ?? 'inconvenience');
  const read = readFacts({ ...facts, harm });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

const asked = ({ kind, lang, regime: id, facts }) => ({
  kind: kind ?? null,
  lang,
  regime: regime(id),
  facts: factsOf(facts),
});

const judged = (text) => {
  const findings = check(text.text, asked(text)).findings.filter(grave);
  return { ...text, fired: [...new Set(findings.map(({ rule }) => rule))], findings };
};

const tally = (rows) => {
  const flawed = rows.filter(({ labels }) => labels.length > 0);
  const good = rows.filter(({ labels }) => labels.length === 0);
  const rules = [...new Set(flawed.flatMap(({ labels }) => labels))].sort();
  return {
    caught: flawed.filter(({ labels, fired }) => labels.some((one) => fired.includes(one))).length,
    flawed: flawed.length,
    flagged: good.filter(({ fired }) => fired.length > 0).length,
    good: good.length,
    rules: rules.map((rule) => {
      const own = flawed.filter(({ labels }) => labels.includes(rule));
      const others = rows.filter(({ labels }) => !labels.includes(rule));
      return {
        rule,
        of: own.length,
        caught: own.filter(({ fired }) => fired.includes(rule)).length,
        good: good.filter(({ fired }) => fired.includes(rule)).length,
        elsewhere: others.filter(({ fired }) => fired.includes(rule)).length,
      };
    }),
  };
};

const wide = (text, width) => text.padEnd(width);

const print = (title, { caught, flawed, flagged, good, rules }) => {
  console.log(`\n${title}: caught ${share(caught, flawed)}, good texts flagged ${share(flagged, good)}`);
  for (const one of rules)
    console.log(
      `  ${wide(one.rule, 24)} ${wide(share(one.caught, one.of), 14)} on good ${wide(`${one.good}`, 4)} on others ${one.elsewhere}`,
    );
};

/** What fired on the texts of each label. */
const confusion = (rows) => {
  console.log('  label → what fired beside it');
  for (const label of [...new Set(rows.flatMap(({ labels }) => (labels.length > 0 ? labels : ['good'])))].sort()) {
    const own = rows.filter(({ labels }) => (label === 'good' ? labels.length === 0 : labels.includes(label)));
    const fired = own.flatMap(({ fired: rules }) => rules.filter((rule) => rule !== label));
    const counts = [...new Set(fired)].sort().map((rule) => `${rule} ${fired.filter((one) => one === rule).length}`);
    if (counts.length > 0) console.log(`  ${wide(label, 24)} ${counts.join(', ')}`);
  }
};

const misses = (rows) => {
  for (const { id, labels, fired, findings, text } of rows) {
    const lost = labels.filter((label) => !fired.includes(label));
    const extra = findings.filter(({ rule }) => !labels.includes(rule));
    if (lost.length === 0 && extra.length === 0) continue;
    console.log(`\n--- ${id}${lost.length > 0 ? ` MISSED ${lost.join(', ')}` : ''}`);
    for (const { rule, excerpt, params, line } of extra)
      console.log(
        `  ${labels.length === 0 ? 'FALSE' : 'extra'} ${rule}: ${excerpt} ${Object.values(params)} (line ${line})`,
      );
    if (lost.length > 0) console.log(text);
  }
};

const rows = jsonl(folder).flatMap(texts).map(judged);
for (const lang of [...new Set(rows.map((row) => row.lang))].sort())
  for (const part of [...new Set(rows.filter((row) => row.lang === lang).map((row) => row.part))]) {
    const some = rows.filter((row) => row.lang === lang && row.part === part);
    print(`${lang} ${part}`, tally(some));
    confusion(some);
    if (flags.has('--misses')) misses(some);
  }

/** 1,000 statements of about 300 words, made of the texts at hand, each read anew. */
const LONG = { en: 1_800, 'zh-TW': 500, 'zh-CN': 500 };
for (const lang of [...new Set(rows.map((row) => row.lang))].sort()) {
  const own = rows.filter((row) => row.lang === lang);
  const size = LONG[lang] ?? 1_800;
  const long = Array.from({ length: 1_000 }, (_, index) => {
    let text = '';
    for (let next = index; text.length < size; next += 1) text += `${own[next % own.length].text}\n\n${next}\n`;
    return { ...own[index % own.length], text: text.slice(0, size) };
  });
  const questions = long.map((one) => [one.text, asked(one)]);
  for (const [text, question] of questions.slice(0, 50)) check(text, question);
  const start = performance.now();
  const cpu = process.cpuUsage();
  for (const [text, question] of questions) check(text, question);
  const { user } = process.cpuUsage(cpu);
  const wall = Math.round(performance.now() - start);
  console.log(
    `\n${lang}: 1,000 statements of about 300 words in ${wall} ms (${Math.round(user / 1_000)} ms of processor time)`,
  );
}
