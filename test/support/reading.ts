/** Reads everything an incident shows or stores, as somebody would who looks for what must not stand there. */
import type { State } from '../../src/core/incident/state.ts';
import { EMPTY_KIT } from '../../src/core/kit/model.ts';
import type { Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { askText } from '../../src/text/ask.ts';
import { changeLines } from '../../src/text/changes.ts';
import { wordsIn } from '../../src/text/load.ts';
import { headline, sayOf } from '../../src/text/screen.ts';
import type { Voice } from '../../src/text/voice.ts';
import type { Words } from '../../src/text/words.ts';
import { emptyLabels, flawsOf } from './flaws.ts';
import { type Desk, TAIPEI } from './incident.ts';
import { GIVEN } from './random-operator.ts';

export type Reader = {
  /** Reads what has come since the last look. */
  readonly look: (desk: Desk) => void;
  /** What was found, each once, with where it stood. */
  readonly flaws: () => readonly string[];
  readonly texts: () => number;
};

const screenOf = (desk: Desk, before: State, voice: Voice): readonly string[] => {
  const state = desk.state();
  const ask = desk.ask();
  const text = ask && askText(ask, state, voice);
  return [
    ...(text ? [text.label, text.help ?? '', ...text.choices.map(({ label }) => label)] : []),
    ...(text?.example ? [text.example] : []),
    ...[...sayOf(state, voice), ...headline(state, voice), ...changeLines(before, state, voice)].map(
      (line) => line.text,
    ),
  ];
};

/** A reader of one run; `words` are those of its language. */
const readerOf = (content: Content, words: Words, seen: Map<string, string>): Reader => {
  const read = new Set<string>();
  let before: State | null = null;
  let texts = 0;
  const note = (text: string, lang: Lang, where: string, body = ''): void => {
    texts += 1;
    for (const flaw of [...flawsOf(text, lang, GIVEN), ...emptyLabels(text, body)])
      if (!seen.has(flaw)) seen.set(flaw, `${lang} ${where}: ${flaw}`);
  };
  const body = (template: string, lang: Lang): string => content.templates[template]?.texts[lang]?.body ?? '';
  const look = (desk: Desk): void => {
    const state = desk.state();
    const where = `${state.playbook}/${state.step}/${state.ask?.id ?? '-'}`;
    const voice: Voice = { words, content, scenario: null, zone: TAIPEI, now: desk.now(), kit: EMPTY_KIT };
    for (const text of screenOf(desk, before ?? state, voice)) note(text, words.lang, where);
    for (const one of state.statements) {
      for (const path of [one.file, one.plain]) {
        if (read.has(path)) continue;
        read.add(path);
        note(desk.files.get(path) ?? 'undefined', one.lang, `${one.template} (${path})`, body(one.template, one.lang));
      }
    }
    before = state;
  };
  return { look, flaws: () => [...seen.values()], texts: () => texts };
};

/** A maker of readers that share what they found. */
export const readersIn = async (content: Content, lang: Lang): Promise<() => Reader> => {
  const words = await wordsIn(lang);
  const seen = new Map<string, string>();
  return () => readerOf(content, words, seen);
};
