/** Owns what is said while a file of somebody else's becomes a scenario: each thing left out, replaced or cut, with its place in that file. */
import { type Issue, issue } from '../../issue.ts';
import type { AuthoredScenario } from '../authored.ts';
import { seen } from './text.ts';

/** As much of a scenario as a file holds. Not checked beyond its outline: the file made of it is read by lint like any other. */
export type Found = Partial<AuthoredScenario> & Pick<AuthoredScenario, 'injects'>;

/** `hour`: when its first thing comes, where the file says that and no day. */
export type Imported = { readonly found: Found; readonly notes: readonly Issue[]; readonly hour?: string };

export type Notes = {
  readonly all: readonly Issue[];
  /** Something was not understood and does not come along. */
  readonly skip: (at: string, found: string) => void;
  /** Something else stands in its place. Where nothing stood there, what it is about was not said. */
  readonly instead: (at: string, found: string, of: { readonly key: string; readonly taken: string }) => void;
  readonly cut: (at: string, most: number) => void;
};

const SHOWN = 60;

/** Nobody reads more of them, and a hostile file has a million. */
const MOST_NOTES = 200;

const short = (text: string): string => {
  const letters = [...seen(text.slice(0, 4 * SHOWN)).replaceAll(/\s+/gu, ' ')];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('');
};

/** Places are cells as `G5`, or ways through JSON as `injects[0].action`. */
export const notesOf = (file: string): Notes => {
  const all: Issue[] = [];
  const add = (note: Issue): void => {
    if (all.length < MOST_NOTES) all.push(note);
  };
  const place = (at: string) => ({ kind: 'path', path: at === '' ? file : `${file} ${at}` }) as const;
  return {
    all,
    skip: (at, found) => add(issue('drill.import-skipped', place(at), { found: short(found) })),
    instead: (at, found, { key, taken }) =>
      add(
        found.trim() === ''
          ? issue('drill.import-filled', place(at), { key })
          : issue('drill.import-instead', place(at), { found: short(found), taken }),
      ),
    cut: (at, most) => add(issue('drill.import-cut', place(at), { most })),
  };
};
