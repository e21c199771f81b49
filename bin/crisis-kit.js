#!/usr/bin/env node
// The front door. It must parse on any Node, so that an old one gets a sentence and not a syntax error.
const { existsSync } = require('node:fs');
const module_ = require('node:module');
const path = require('node:path');
const process = require('node:process');

// A failure until main says otherwise: an event loop that drains half-way must never look like success.
process.exitCode = 1;

const [major, minor] = process.versions.node.split('.').map(Number);
const dist = path.join(__dirname, '..', 'dist');

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `crisis-kit: Node >= 20.19 (${process.version})\n需要 Node 20.19 以上 · 需要 Node 20.19 或更高版本 · Node 20.19 or newer is needed\n`,
  );
} else if (!existsSync(path.join(dist, 'main.cjs'))) {
  process.stderr.write('crisis-kit: dist/ is not built. Run: npm ci (or npm run build)\n');
} else {
  if (module_.enableCompileCache) module_.enableCompileCache();
  const { main } = require('../dist/main.cjs');
  const { system } = require('../dist/system.cjs');
  main(process.argv.slice(2), system(process)).then((code) => {
    process.exitCode = code;
  });
}
