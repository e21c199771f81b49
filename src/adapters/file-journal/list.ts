/** Owns finding the incidents in a data folder, without reading more of each than its beginning says. */
import { join } from 'node:path';
import { type IncidentId, incidentId } from '../../core/ids.ts';
import { LOG } from '../../core/record/files.ts';
import type { Listed } from '../../ports/journal.ts';
import { type Disk, systemCode } from './disk.ts';
import { readWhole } from './files.ts';

type Found = Listed & { readonly since: string };

const fields = (text: string): { readonly [key: string]: unknown } => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** The id's own date, for a record whose first line cannot be read. */
const dateOf = (id: IncidentId): string => `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`;

/** Since when, as text that sorts; null where no append was ever finished. A damaged first line counts as one: it is to be seen. */
const since = (id: IncidentId, bytes: Uint8Array): string | null => {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  if (!lines.some((text) => fields(text)['more'] !== true)) return null;
  const at = fields(lines[0] ?? '')['at'];
  return typeof at === 'string' ? at : dateOf(id);
};

const lookAt = (disk: Disk, root: string, name: string): readonly Found[] => {
  const incident = incidentId(name);
  const folder = join(root, name);
  if (incident === null || disk.look(folder).kind !== 'folder') return [];
  try {
    const found = since(incident, readWhole(disk, join(folder, LOG)));
    return found === null ? [] : [{ incident, folder, since: found }];
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    // It cannot be read, as somebody else's or a symlink in its place: it is listed, and opening it says why.
    if (systemCode(error) !== null) return [{ incident, folder, since: dateOf(incident) }];
    throw error;
  }
};

const order = (a: Found, b: Found): number => {
  const [left, right] = [`${a.since} ${a.incident}`, `${b.since} ${b.incident}`];
  return left < right ? -1 : 1;
};

/** The incidents below `root` with at least one event, oldest first; none where the folder is not there yet. */
export const listIncidents = (disk: Disk, root: string): readonly Listed[] => {
  try {
    const found = disk.names(root).flatMap((name) => lookAt(disk, root, name));
    return found.sort(order).map(({ incident, folder }) => ({ incident, folder }));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
};
