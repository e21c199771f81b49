/** Owns the finding of what differs between two lists of words, by jsdiff. */
import { diffArrays } from 'diff';
import type { Differ } from '../../ports/differ.ts';

export const differ: Differ = (before, after) =>
  diffArrays([...before], [...after]).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
