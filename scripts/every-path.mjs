// Walks every path of every playbook: `npm run paths`. The tests walk all answers in pairs, which takes a fifteenth of it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.join(import.meta.dirname, '..');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/paths/every-path'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATHS: 'all' },
});
process.exitCode = status ?? 1;
