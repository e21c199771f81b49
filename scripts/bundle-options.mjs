// The one set of esbuild options, shared by the build, the content step and the bench, so that what is compared is built alike.

/** Some packages are CommonJS and call `require` for Node's own modules; an ES module has none unless it makes one. */
const REQUIRE =
  "import { createRequire as createRequireHere } from 'node:module';\nconst require = createRequireHere(import.meta.url);";

export const bundleOptions = (root) => ({
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  // Names and line ends cost nothing measurable at start-up and keep what is published readable; syntax and comments go.
  minifySyntax: true,
  legalComments: 'external',
  banner: { js: REQUIRE },
  logLevel: 'error',
});
