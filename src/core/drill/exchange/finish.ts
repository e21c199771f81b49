/** Owns what stands in a scenario where the file it was made of says nothing: enough to be played, and each such place named. */
import type { Lang } from '../../lang.ts';
import { duration, type LocalTime, minutes } from '../../time.ts';
import type { AuthoredInject, AuthoredObjective, AuthoredScenario } from '../authored.ts';
import type { Found } from './notes.ts';

/** Words in the operator's language that ask to be written over. */
export type FillWords = Readonly<Record<'summary' | 'background' | 'role' | 'sender', string>> & {
  readonly objective: Readonly<Record<'title' | 'good' | 'middling' | 'bad' | 'row', string>>;
};

export type Fill = {
  readonly words: FillWords;
  readonly lang: Lang;
  readonly start: { readonly at: LocalTime; readonly zone: string };
  /** What the file is called, for want of a title. */
  readonly name: string;
};

export type Finished = { readonly scenario: AuthoredScenario; readonly filled: readonly string[] };

const FIRST_PLAYBOOK = 'complaint';
const LEAST = 15;
const REST = 10;

const timeOf = ({ at, after }: AuthoredInject): number => (after === undefined ? (minutes(at) ?? 0) : 0);

/** Some time is left behind the last thing that comes. */
const lengthFor = (injects: Found['injects']): string => {
  const last = Math.max(0, ...Object.values(injects).map(timeOf));
  return duration(Math.max(LEAST, Math.ceil((last + REST) / 5) * 5));
};

const rolesFor = (injects: Found['injects'], word: string): AuthoredScenario['roles'] =>
  Object.fromEntries(Object.values(injects).map(({ to }) => [to, word]));

/** What the file expects after each thing that comes is what the record can be asked; else whether anybody heard anything. */
const rowsFor = (injects: Found['injects'], row: string): AuthoredObjective['judge'] => {
  const rows = Object.entries(injects).flatMap(([id, { expect }]) =>
    expect?.when === undefined || expect.within === undefined
      ? []
      : [[id, { when: expect.when, within: expect.within, of: id, label: expect.text }] as const],
  );
  return rows.length > 0
    ? Object.fromEntries(rows)
    : { told: { when: "told('self') || told('customers') || told('public')", label: row } };
};

const objectivesFor = (injects: Found['injects'], { row, ...words }: FillWords['objective']) => ({
  answer: { ...words, judge: rowsFor(injects, row) },
});

/** Somebody has to say something, or nothing comes. */
const spoken = (injects: Found['injects'], { sender }: FillWords): Found['injects'] =>
  Object.fromEntries(
    Object.entries(injects).map(([id, inject]) => {
      const { expect, hints, red_flags, text, ...head } = inject;
      const from = inject.from || sender;
      const behind = {
        ...(expect ? { expect } : {}),
        ...(hints ? { hints } : {}),
        ...(red_flags ? { red_flags } : {}),
      };
      return [id, { ...head, from, text: text || from, ...behind }];
    }),
  );

/** In the order in which people write them. */
const inPlace = (found: AuthoredScenario): AuthoredScenario => {
  const { id, lang, playbook, title, summary, length, solo, start, practice, background, roles, known, ...rest } =
    found;
  const maybe = { ...(practice === undefined ? {} : { practice }) };
  const facts = known === undefined ? {} : { known };
  const alone = solo === undefined ? {} : { solo };
  const head = {
    id,
    ...(lang === undefined ? {} : { lang }),
    playbook,
    title: title ?? '',
    summary: summary ?? '',
    length,
  };
  return { ...head, ...alone, start, ...maybe, background: background ?? [], roles, ...facts, ...rest };
};

export const finished = (found: Found, { words, lang, start, name }: Fill): Finished => {
  const injects = spoken(found.injects, words);
  const missing: Omit<AuthoredScenario, 'injects' | 'id'> = {
    lang,
    playbook: FIRST_PLAYBOOK,
    title: name,
    summary: words.summary,
    length: lengthFor(injects),
    start,
    background: [words.background],
    roles: rolesFor(injects, words.role),
    objectives: objectivesFor(injects, words.objective),
  };
  const filled = Object.keys(missing).filter((key) => !Object.hasOwn(found, key));
  return { scenario: inPlace({ id: 'my-drill', ...missing, ...found, injects }), filled };
};
