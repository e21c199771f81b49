/** Owns the map from compiled content back to the lines it was written on. */
import type { Place } from '../../core/issue.ts';
import type { ContentPath, Origin } from '../../core/playbook/rules/rule.ts';
import { placeOf, type Source, type Span } from './source.ts';
import type { Path, Read } from './yaml/read.ts';

/** Whatever stands under `under` was read from `read`, at `at`. */
export type Mount = {
  readonly under: ContentPath;
  readonly read: Pick<Read, 'place' | 'has' | 'span' | 'source'>;
  readonly at: Path;
};

/** A file that is one text, as a template's words, mounted like a YAML file of a single value. */
export const textMount = (under: ContentPath, source: Source): Mount => {
  const span: Span = [0, source.text.length];
  return { under, at: [], read: { source, span: () => span, has: () => false, place: () => placeOf(source, [0, 0]) } };
};

/** Words inside a value: where they first stand in its lines, or the value itself where they are written otherwise. */
const placeWithin = ({ source, span }: Pick<Mount['read'], 'source' | 'span'>, path: Path, found: string): Place => {
  const [start, end] = span(path);
  const shift = source.text.slice(start, end).indexOf(found);
  return placeOf(source, shift === -1 ? [start, end] : [start + shift, start + shift + found.length]);
};

const key = (path: ContentPath): string => path.join('\n');

/** Finds places through the longest mounted prefix. */
export const originOf = (mounts: readonly Mount[]): Origin => {
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
      return mount?.read.has(inside(path, mount)) ?? false;
    },
    within: (path, found) => {
      const mount = mountOf(path);
      return mount === undefined
        ? { kind: 'path', path: path.join('/') }
        : placeWithin(mount.read, inside(path, mount), found);
    },
  };
};
