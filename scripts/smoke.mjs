// The shortest proof that the built program works on one Node: an incident is opened, answered, listed and verified, a text checked.
// usage: node scripts/smoke.mjs [NODE]   NODE is the executable to try, this one by default.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** Runs the kit under `node`, with its records in `folder`; throws unless it ends as expected. */
const kit = (node, folder, args, { input = '', ends = 0 } = {}) => {
  const env = { ...process.env, CRISIS_KIT_DIR: folder, CRISIS_KIT_LANG: 'en' };
  const { status, stdout, stderr } = spawnSync(node, [path.join(ROOT, 'bin', 'crisis-kit.js'), ...args], {
    env,
    encoding: 'utf8',
    input,
  });
  if (status !== ends) throw new Error(`crisis-kit ${args.join(' ')} ended with ${status}, not ${ends}: ${stderr}`);
  return stdout;
};

const PROMISE = 'This will never happen again.';

/** Throws a sentence where anything is not as it should be. */
export const smoke = (node) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-smoke-'));
  try {
    if (kit(node, folder, ['--version']).trim() !== version) throw new Error('--version names another version');
    const [playbook] = JSON.parse(kit(node, folder, ['playbook', 'list', '--json'])).playbooks;
    const { incident, ask } = JSON.parse(kit(node, folder, ['start', playbook.id, '--json']));
    if (!incident || !ask) throw new Error('start opened no incident, or asked nothing');
    kit(node, folder, ['answer', incident, '--skip', 'later', '--json']);
    if (!kit(node, folder, ['list']).includes(incident)) throw new Error('list does not show the incident');
    if (JSON.parse(kit(node, folder, ['verify', incident, '--json'])).ok !== true)
      throw new Error('the fresh record does not verify');
    // The checker ships packed.
    const { findings } = JSON.parse(kit(node, folder, ['check', '-', '--json'], { input: PROMISE, ends: 3 }));
    if (!findings.some(({ rule }) => rule === 'over-promise')) throw new Error('check does not find the promise');
    // Without a terminal nothing is asked and nothing is taken as consent.
    kit(node, folder, ['start'], { ends: 2 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    smoke(process.argv[2] ?? process.execPath);
    process.stdout.write('smoke: ok\n');
  } catch (error) {
    process.stderr.write(`smoke: ${error.message}\n`);
    process.exitCode = 1;
  }
}
