/** Owns the map from compiled content back to the lines it was written on. */
import type { Place } from '../../core/issue.ts';
import type { ContentPath, Origin } from '../../core/playbook/rules/rule.ts';
import type { Span } from './source.ts';
import type { Path, Read } from './yaml/read.ts';

/** Whatever stands under `under` was read from `read`, at `at`. */
export type Mount = { readonly under: ContentPath; readonly read: Pick<Read, 'place' | 'has' | 'span' | 'source'>; readonly at: Path };

export type Located = Origin & {
  /** The file and the span behind a path; null where nothing was read. */
  readonly find: (path: ContentPath) => { readonly read: Mount['read']; readonly span: Span } | null;
};

const key = (path: ContentPath): string => path.join('\n');

/** Finds places through the longest mounted prefix. */
export const originOf = (mounts: readonly Mount[]): Located => {
  const byKey = new Map(mounts.map((mount) => [key(mount.under), mount]));
  const mountOf = (path: ContentPath): Mount | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const mount = byKey.get(key(path.slice(0, length)));
      if (mount !== undefined) return mount;
    }
    return undefined;
  };
  const inside = (path: ContentPath, mount: Mount): Path => [...mount.at, ...path.slice(mount.under.length)];
  return {
    place: (path): Place => {
      const mount = mountOf(path);
      return mount === undefined ? { kind: 'path', path: path.join('/') } : mount.read.place(inside(path, mount));
    },
    has: (path) => {
      const mount = mountOf(path);
      return mount !== undefined && mount.read.has(inside(path, mount));
    },
    find: (path) => {
      const mount = mountOf(path);
      return mount === undefined ? null : { read: mount.read, span: mount.read.span(inside(path, mount)) };
    },
  };
};
