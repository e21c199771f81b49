/** Owns the one place where a value that has passed its schema gets the type that the schema describes. */
import type { Issue } from '../../../core/issue.ts';
import type { Schema } from '../schema/schema.ts';
import type { Source } from '../source.ts';
import { type Read, readYaml } from './read.ts';

export type Typed<T> = Read & { readonly value: T };

/** Reads a text by a schema as the authored type that belongs to it. */
export const readAs = <T>(
  source: Source,
  schema: Schema,
): { readonly read: Typed<T> | null; readonly issues: readonly Issue[] } => {
  const { read, issues } = readYaml(source, schema);
  return { read: read as Typed<T> | null, issues };
};
