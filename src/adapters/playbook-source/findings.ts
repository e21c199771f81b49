/** Owns the order of findings: each once, by file and line. */
import type { Issue, Place } from '../../core/issue.ts';

const order = (place: Place): readonly [string, number, number] =>
  place.kind === 'file' ? [place.file, place.line, place.column] : [place.kind === 'path' ? place.path : '', 0, 0];

const compare = (a: Issue, b: Issue): number => {
  const [fileA, lineA, columnA] = order(a.place);
  const [fileB, lineB, columnB] = order(b.place);
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return lineA - lineB || columnA - columnB;
};

/** A part that three playbooks take in is wrong once, not three times. */
export const distinct = (issues: readonly Issue[]): readonly Issue[] =>
  [...new Map(issues.map((each) => [JSON.stringify([each.code, each.place, each.params]), each])).values()].sort(
    compare,
  );
