/** `attach`: keeps a copy of a file with the record, named by its hash. */

import type { Command } from '../core/incident/commands.ts';
import type { Result } from '../core/issue.ts';
import { bad, issue, ok } from '../core/issue.ts';
import type { Instant } from '../core/time.ts';
import type { StoredFile } from '../ports/journal.ts';
import { line } from '../text/line.ts';
import { act } from './act.ts';
import type { Errand } from './errand.ts';
import { EXIT } from './exit.ts';
import { when } from './given.ts';
import { printAside } from './print.ts';
import { printStand } from './stand.ts';
import type { Run } from './verb.ts';

const MOST_BYTES = 100 * 1024 * 1024;
const EXTENSION = /\.([A-Za-z0-9]{1,8})$/;

const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** The command and the copy for a file of the operator's. The name is only told; the path is made from the hash. */
export const attachment = async (
  errand: Errand,
  path: string,
  moment: Instant | null,
): Promise<Result<{ readonly command: Command; readonly files: readonly StoredFile[] }>> => {
  const bytes = await errand.doors.readFile(path);
  if (bytes === null) return bad(issue('file.cannot-read', { kind: 'path', path }, { path }));
  if (bytes.length > MOST_BYTES)
    return bad(issue('file.too-large', { kind: 'path', path }, { path, limit: `${MOST_BYTES / 1024 / 1024} MB` }));
  const hash = errand.doors.digest.sha256(bytes);
  const extension = EXTENSION.exec(path)?.[1]?.toLowerCase();
  const stored = `attachments/${hash.slice(7, 23)}${extension ? `.${extension}` : ''}`;
  const command: Command = {
    kind: 'attach',
    name: baseName(path).normalize('NFC'),
    file: { path: stored, hash },
    bytes: bytes.length,
    when: moment,
  };
  return ok({ command, files: [{ path: stored, bytes }] });
};

export const run: Run = (errand, given) =>
  act(errand, given, {
    names: ['FILE'],
    plan: async (here, opened, [path = '']) => {
      const moment = when(given, opened.zone);
      return moment.ok ? attachment(here, path, moment.value) : moment;
    },
    after: async (here, opened) => {
      if (here.shared.json) await printStand(here, opened);
      else await printAside(here, [line('good', here.words.walk.attached(baseName(given.args.at(-1) ?? '')))]);
      return EXIT.done;
    },
  });
