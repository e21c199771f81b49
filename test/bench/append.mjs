// What one event costs until it is on the disk, beside what the disk itself asks for the same number of bytes.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleInto } from '../../scripts/bundle.mjs';
import { median, spread } from './measure.mjs';

const EVENTS = 300;
const INCIDENT = '20261122-bnch';
const PARTS = {
  fileJournal: 'src/adapters/file-journal/journal.ts',
  nodeDigest: 'src/adapters/digest/digest.ts',
  randomIds: 'src/adapters/ids/ids.ts',
};

const load = async (root, folder) => {
  await bundleInto(root, folder, PARTS);
  const parts = await Promise.all(
    Object.keys(PARTS).map((name) => import(pathToFileURL(path.join(folder, `${name}.cjs`)).href)),
  );
  return Object.assign({}, ...parts);
};

const draft = (number) => ({
  at: new Date(Date.UTC(2026, 10, 22) + number * 1000).toISOString(),
  zone: 'Asia/Taipei',
  author: { name: 'bench', role: null, via: 'script', unverified: true },
  type: 'note-added',
  data: { text: `客服接到第 ${number} 通電話`, number },
});

const timed = async (act) => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

const fail = (result) => {
  if (!result.ok) throw new Error(`append: ${JSON.stringify(result.issues)}`);
};

/** Milliseconds of each append to one growing record. */
const journalTimes = async (root, folder) => {
  const { fileJournal, nodeDigest, randomIds } = await load(root, folder);
  const journal = fileJournal({ dir: path.join(folder, 'journal'), process, digest: nodeDigest, ids: randomIds });
  fail(await journal.create(INCIDENT, []));
  const times = [];
  for (let last = 0; last < EVENTS; last += 1) {
    times.push(await timed(async () => fail(await journal.append(INCIDENT, last, [draft(last)], []))));
  }
  return times;
};

/** The floor: as many bytes, written and synced, by nobody careful. */
const diskTimes = async (folder) => {
  mkdirSync(folder, { recursive: true });
  const fd = openSync(path.join(folder, 'floor.jsonl'), 'a');
  const line = `${'x'.repeat(600)}\n`;
  const times = [];
  for (let written = 0; written < EVENTS; written += 1) {
    times.push(
      await timed(() => {
        writeSync(fd, line);
        fsyncSync(fd);
      }),
    );
  }
  closeSync(fd);
  return times;
};

const row = (name, times) =>
  `  ${name.padEnd(28)}${median(times).toFixed(2).padStart(8)} ms  ± ${spread(times).toFixed(2)}`;

/** The report's lines; says so aloud where there is nothing to measure. */
export const appendCosts = async (root, folder) => {
  const missing = Object.values(PARTS).filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) return `SKIPPED: the cost of an append needs ${missing.join(', ')}.\n`;
  const floor = await diskTimes(folder);
  const times = await journalTimes(root, folder);
  return [
    `one event until it is on the disk, ${EVENTS} in a row`,
    row('write and fsync alone', floor),
    row('file journal, first 50', times.slice(0, 50)),
    row('file journal, last 50', times.slice(-50)),
    '',
  ].join('\n');
};
