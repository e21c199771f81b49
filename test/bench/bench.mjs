// `npm run bench`: what the kit costs at start-up, beside bare Node and the plainest programs built the same way.
// Asserts nothing unless --assert is given; --rounds N changes the 21 rounds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleInto } from '../../scripts/bundle.mjs';
import { appendCosts } from './append.mjs';
import { interleaved, table } from './measure.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const KIT = path.join(ROOT, 'bin', 'crisis-kit.js');
const PROMPT = 'hurt.*yes';

const { values } = parseArgs({
  options: { assert: { type: 'boolean', default: false }, rounds: { type: 'string', default: '21' } },
});
const rounds = Number(values.rounds);

const print = (text) => process.stdout.write(`${text}\n`);

/** The fixtures, bundled as the product is. */
const bundled = async (folder) => {
  const entries = { hello: 'commander-hello', question: 'one-question' };
  const named = Object.entries(entries).map(([name, file]) => [
    name,
    path.join('test', 'bench', 'fixtures', `${file}.mjs`),
  ]);
  await bundleInto(ROOT, folder, Object.fromEntries(named));
  return { hello: path.join(folder, 'hello.cjs'), question: path.join(folder, 'question.cjs') };
};

/** Milliseconds of one whole run. A run that fails is no measurement. */
const whole = (args, env) => () => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
};

/** Milliseconds until the first prompt stands on a pseudo-terminal. */
const untilPrompt =
  (args, env, pattern = PROMPT) =>
  () => {
    const script = path.join(import.meta.dirname, 'first_prompt.py');
    const { status, stdout, stderr } = spawnSync('python3', [script, pattern, process.execPath, ...args], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    return Number(stdout);
  };

/** A records' folder of its own for each run: an incident left open would be asked about first. */
const fresh = (env) => ({ ...env, CRISIS_KIT_DIR: mkdtempSync(path.join(env.CRISIS_KIT_DIR, 'run-')) });

const errands = (fixtures, env) => [
  { name: 'node -e 0', run: whole(['-e', '0'], env) },
  { name: 'commander hello', run: whole([fixtures.hello, 'list'], env) },
  { name: 'commander hello, unbundled', run: whole([path.join(FIXTURES, 'commander-hello.mjs'), 'list'], env) },
  { name: 'crisis-kit --version', run: whole([KIT, '--version'], env) },
  { name: 'crisis-kit list', run: whole([KIT, 'list'], env) },
];

const questions = (fixtures, env) => [
  {
    name: 'node, one line',
    run: untilPrompt(['-e', 'process.stdout.write("hurt? yes"); setTimeout(() => {}, 1e4)'], env),
  },
  { name: 'one question', run: untilPrompt([fixtures.question, 'start'], env) },
  { name: 'one question, unbundled', run: untilPrompt([path.join(FIXTURES, 'one-question.mjs'), 'start'], env) },
  { name: 'crisis-kit start', run: () => untilPrompt([KIT, 'start'], fresh(env))() },
];

/** What --assert demands, held against the two scripts as anybody would write and run them. An errand may be slower than the hello by the noise of the two, at least 2 ms. */
const judge = (rows, asked) => {
  const of = (list, name) => list.find((row) => row.name === name);
  const hello = of(rows, 'commander hello, unbundled');
  const slow = rows
    .filter(({ name }) => name.startsWith('crisis-kit'))
    .filter((row) => row.median > hello.median + Math.max(2, row.spread + hello.spread))
    .map(({ name }) => `${name} is slower than a commander hello`);
  const ratio = asked ? of(asked, 'crisis-kit start').median / of(asked, 'one question, unbundled').median : 0;
  return ratio > 1.15
    ? [...slow, `the first question takes ${ratio.toFixed(2)} times the plain one, at most 1.15`]
    : slow;
};

const measureQuestions = (fixtures, env) => {
  if (spawnSync('python3', ['-c', 'import pty']).status !== 0) {
    print('SKIPPED: the first question needs python3 with a pty module, and there is none.\n');
    return null;
  }
  const rows = interleaved(questions(fixtures, env), rounds);
  print(table('until the first question stands on a terminal', rows, 'one question'));
  return rows;
};

const run = async (folder) => {
  const records = path.join(folder, 'records');
  mkdirSync(records);
  const env = { ...process.env, CRISIS_KIT_DIR: records, CRISIS_KIT_LANG: 'en', TERM: 'xterm-256color' };
  const fixtures = await bundled(folder);
  print(
    `Node ${process.version}, ${process.platform}, ${cpus().length} processors; medians of ${rounds} interleaved runs\n`,
  );
  const rows = interleaved(errands(fixtures, env), rounds);
  print(table('errands, whole run', rows, 'node -e 0'));
  const asked = measureQuestions(fixtures, env);
  print(await appendCosts(ROOT, folder));
  return values.assert ? judge(rows, asked) : [];
};

const folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-bench-'));
try {
  if (!existsSync(path.join(ROOT, 'dist', 'main.cjs'))) throw new Error('dist/ is not built: npm run build');
  const problems = await run(folder);
  for (const problem of problems) print(`TOO SLOW: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
