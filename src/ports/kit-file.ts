/** The doorway to `crisis-kit.yaml` as a file that people write in too: single values are changed, and all else stays as it is. */
import type { Issue, Result } from '../core/issue.ts';
import type { Kit } from '../core/kit/model.ts';

/** One change. An empty value stays written as a key with nothing behind it. */
export type Edit =
  | { readonly kind: 'set'; readonly at: readonly [string, ...string[]]; readonly value: string | readonly string[] }
  /** The entry of that name in a list, made where there is none; null takes a key out. */
  | {
      readonly kind: 'entry';
      readonly list: 'people' | 'outside';
      readonly name: string;
      readonly values: Readonly<Record<string, string | readonly string[] | null>>;
    };

export type KitFile = {
  readonly path: string;
  /** What it says now; null where there is no such file. */
  readonly read: () => Promise<{ readonly kit: Kit; readonly issues: readonly Issue[] } | null>;
  /**
   * Changes the file as it stands at this moment, whole or not at all; comments and unknown keys stay.
   * `fresh` is the text of a new file. Fails with `file.bad-yaml` and `file.cannot-write`.
   */
  readonly change: (edits: readonly Edit[], fresh: string) => Promise<Result<void>>;
};

/** A file to be saved beside others; `name` is no path. */
export type Named = { readonly name: string; readonly text: string };
