/** `init`: writes down who acts first, in five minutes; with --print the same on paper. */
import { issue, NOWHERE } from '../core/issue.ts';
import { text } from './given.ts';
import { fail } from './print.ts';
import type { Run } from './verb.ts';

export const run: Run = async (errand, given) => {
  const folder = text(given, 'printTo');
  if (folder !== null) {
    const { printPocket } = await import('./pocket.ts');
    return printPocket(errand, folder);
  }
  if (!errand.doors.terminal || !errand.shared.input || errand.shared.json) {
    const { path } = await errand.doors.kitFile();
    return fail(errand, [issue('kit.needs-terminal', NOWHERE, { command: 'init', file: path })]);
  }
  const { fillIn } = await import('./dialogs/init.ts');
  return fillIn(errand);
};
