// `npm run matrix`: the built program's smoke test under every Node it promises to run on. Needs the npm registry; not part of check.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { smoke } from './smoke.mjs';

const VERSIONS = ['20.19', '22', '24', '26'];

const onWindows = process.platform === 'win32';

/** The executable of that Node, or null where the registry has none for this machine. The packages hold the bare program. */
const fetchNode = (folder, version) => {
  const name = `node-${onWindows ? 'win' : process.platform}-${process.arch}`;
  const args = ['install', '--no-save', '--ignore-scripts', '--prefix', folder, `${name}@${version}`];
  const { status } = spawnSync('npm', args, { stdio: 'ignore', shell: onWindows });
  return status === 0 ? path.join(folder, 'node_modules', name, 'bin', onWindows ? 'node.exe' : 'node') : null;
};

const tryVersion = (version) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'crisis-kit-node-'));
  try {
    const node = fetchNode(folder, version);
    if (node === null) return `node ${version}: SKIPPED, not to be had`;
    const found = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    smoke(node);
    return `node ${found}: ok`;
  } catch (error) {
    process.exitCode = 1;
    return `node ${version}: FAILED, ${error.message}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

for (const version of VERSIONS) process.stdout.write(`${tryVersion(version)}\n`);
