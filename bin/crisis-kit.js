#!/usr/bin/env node
// The front door. It must parse on any Node, so that an old one gets a sentence and not a syntax error.
import { existsSync } from 'node:fs';
import module from 'node:module';
import process from 'node:process';

// A failure until main says otherwise: an event loop that drains half-way must never look like success.
process.exitCode = 1;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `crisis-kit: Node >= 20.19 (${process.version})\n需要 Node 20.19 以上 · 需要 Node 20.19 或更高版本 · Node 20.19 or newer is needed\n`,
  );
} else if (!existsSync(new URL('../dist/main.js', import.meta.url))) {
  process.stderr.write('crisis-kit: dist/ is not built. Run: npm ci (or npm run build)\n');
} else {
  if (module.enableCompileCache) module.enableCompileCache();
  const [{ main }, { system }] = await Promise.all([import('../dist/main.js'), import('../dist/system.js')]);
  process.exitCode = await main(process.argv.slice(2), system(process));
}
