/** Owns `crisis-kit.yaml` on the disk: read anew for every change, written beside and moved into place. */
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { bad, issue, ok, type Result } from '../../core/issue.ts';
import type { KitFile } from '../../ports/kit-file.ts';
import { edited } from './document.ts';

type Read = Awaited<ReturnType<KitFile['read']>>;

const codeOf = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? 'EIO';

const bytesOf = async (path: string): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await readFile(path));
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return null;
    throw fault;
  }
};

/** A link is followed, so that the file somebody keeps elsewhere is the one that changes. */
const place = async (path: string): Promise<string> => realpath(path).catch(() => path);

const write = async (path: string, text: string): Promise<Result<void>> => {
  const target = await place(path);
  const beside = `${target}.new`;
  try {
    await writeFile(beside, text, { flush: true });
    // Who may read the numbers is decided by whoever keeps the file.
    const before = await stat(target).catch(() => null);
    if (before) await chmod(beside, before.mode & 0o777);
    await rename(beside, target);
    return ok(undefined);
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined);
    return bad(issue('file.cannot-write', { kind: 'path', path }, { path, why: codeOf(fault) }));
  }
};

const change = async (path: string, edit: (text: string) => Result<string>, fresh: string): Promise<Result<void>> => {
  try {
    const bytes = await bytesOf(path);
    const text = edit(
      bytes === null ? fresh : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
    );
    return text.ok ? write(path, text.value) : text;
  } catch {
    return bad(issue('file.cannot-read', { kind: 'path', path }, { path }));
  }
};

/** The file at this path; `read` is the reader that knows its schema. */
export const kitFile = (path: string, read: (file: string, bytes: Uint8Array) => NonNullable<Read>): KitFile => ({
  path,
  read: async () => {
    const bytes = await bytesOf(path);
    return bytes === null ? null : read(path, bytes);
  },
  change: (edits, fresh) => change(path, (text) => edited(path, text, edits), fresh),
});
