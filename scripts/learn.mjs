// Learns what runs of words and signs weigh for each rule, from labelled texts: `npm run learn [-- --lang en|zh] [--try]`. With --try nothing is written, only measured.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { boundsOf } from './learn/bounds.mjs';
import { fitTo, settle } from './learn/fit.mjs';
import { report } from './learn/report.mjs';
import { WEIGHED, weighable } from './learn/sentences.mjs';
import { textsOf } from './learn/texts.mjs';

const LANGS = { en: ['en'], zh: ['zh-TW', 'zh-CN'] };
/** Of every weight: at more, less is caught; at less, the table grows and more is flagged needlessly. */
const PRICE = { en: 6, zh: 7 };
const FOLDS = 4;
/** A run that stands in fewer sentences tells nothing. */
const RARE = 2;

const { values } = parseArgs({ options: { lang: { type: 'string' }, try: { type: 'boolean' } } });

/** Numbers the runs of all texts, and gives each text its rows. */
const rowsOf = (texts) => {
  const counts = new Map();
  for (const { sentences } of texts)
    for (const runs of sentences) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= RARE);
  const numbers = new Map(often.map(([run], number) => [run, number]));
  for (const text of texts) {
    text.rows = text.sentences.map((runs) =>
      Int32Array.from(runs.flatMap((run) => (numbers.has(run) ? [numbers.get(run)] : []))),
    );
    text.sentences = null;
  }
  return often.map(([run]) => run);
};

const foldOf = (group) => {
  let sum = 0;
  for (const sign of group) sum = (Math.imul(sum, 31) + sign.codePointAt(0)) | 0;
  return Math.abs(sum) % FOLDS;
};

/** Scores every text by weights that did not see it, nor any by the same hand. */
const scoreUnseen = (texts, size, price) => {
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = texts.filter(({ group }) => foldOf(group) !== fold);
    const columns = fitTo(seen, WEIGHED, size, price);
    for (const text of texts.filter(({ group }) => foldOf(group) === fold))
      text.scores = text.rows.map((runs) => columns.map((column) => column.score(runs)));
  }
};

/** In fifths: less changes nothing and takes room. */
const LEAST = 2;
/** Rounded away from nothing, from a quarter on: measured, what is left of the weights then does best. */
const fifths = (weight) => Math.sign(weight) * Math.floor(Math.abs(weight) * 5 + 0.75) || 0;

/** One digit of base 36. */
const MOST_SHARED = 35;

/** How many letters a run shares with the one before, as a digit, and its other letters. */
const goingOnFrom = (before, run) => {
  let shared = 0;
  while (shared < Math.min(MOST_SHARED, before.length) && before[shared] === run[shared]) shared += 1;
  return shared.toString(36) + run.slice(shared);
};

const tableOf = (runs, columns) =>
  runs
    .map((run, number) => {
      const weights = columns.map((column, at) => [String.fromCharCode(65 + at), fifths(column.weights[number])]);
      return [run, weights.filter(([, weight]) => Math.abs(weight) >= LEAST).map(([rule, weight]) => rule + weight)];
    })
    .filter(([, weights]) => weights.length > 0)
    .sort(([run], [other]) => (run < other ? -1 : 1))
    .map(([run, weights], at, rows) => `${goingOnFrom(rows[at - 1]?.[0] ?? '', run)}\t${weights.join('')}`)
    .join('\n');

/** As a string of source, in the quotation marks that need fewer escapes. */
const quoted = (table) => {
  const doubled = JSON.stringify(table);
  if (table.split("'").length > table.split('"').length) return doubled;
  return `'${doubled.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
};

const quotedName = (rule) => (rule.includes('-') ? `'${rule}'` : rule);

const fileOf = (
  bounds,
  table,
) => `/** Learned by \`npm run learn\` from the labelled texts of test/bench: docs/check.md says how. Not to be written by hand. */

import type { Bounds } from '../evidence/scales.ts';

/** In tenths. */
export const BOUNDS: Bounds = {
${WEIGHED.map((rule, at) => `  ${quotedName(rule)}: { match: ${bounds[at].match}, bound: ${bounds[at].bound} },`).join('\n')}
};

/**
 * A line for each run: how many letters it shares with the run before (a digit of base 36), its other letters, a tab, and for each rule by its
 * capital what it weighs, in fifths.
 */
export const TABLE =
  ${quoted(table)};
`;

const learn = (language) => {
  const texts = LANGS[language].flatMap((lang) => textsOf(lang).map(weighable));
  const runs = rowsOf(texts);
  process.stdout.write(`${language}: ${texts.length} texts, ${runs.length} runs\n`);
  scoreUnseen(texts, runs.length, PRICE[language]);
  const bounds = boundsOf(texts, WEIGHED);
  report(texts, WEIGHED, bounds);
  if (values.try) return;
  const columns = fitTo(texts, WEIGHED, runs.length, PRICE[language]);
  const own = texts.filter(({ times }) => times > 1);
  settle(own, WEIGHED, columns, bounds);
  const table = tableOf(runs, columns);
  writeFileSync(path.join(import.meta.dirname, '..', 'src/core/check', language, 'weights.ts'), fileOf(bounds, table));
};

for (const language of Object.keys(LANGS)) if ((values.lang ?? language) === language) learn(language);
