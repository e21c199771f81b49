/** Owns what is said beside a draft: its language, what a law still asks of it, what it must not hold. */
import type { State } from '../core/incident/state.ts';
import type { Lang } from '../core/lang.ts';
import { goesOutIn, noteOf } from '../core/statement/language.ts';
import type { Statement, Template } from '../core/statement/model.ts';
import { forbiddenIn, lawsOf, openFields } from '../core/statement/notice.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import { factName } from './value.ts';
import type { Voice } from './voice.ts';

/** A draft as it is looked at: its state, the incident it stands in, and the language it was wished in. */
export type Drafted = {
  readonly statement: Statement;
  readonly template: Template;
  readonly state: State;
  readonly incident: string;
  readonly wished: Lang;
  /** Free text that has no words in its language yet. */
  readonly unworded: readonly string[];
};

const languageLines = ({ statement, template, incident, wished }: Drafted, { words }: Voice): readonly Line[] => {
  const { walk } = words;
  const home = goesOutIn(template);
  const command = `crisis-kit draft ${incident} ${template.id} --in ${home}`;
  return [
    ...(statement.lang === wished ? [] : [line('warning', words.template.onlyIn(walk.langName[statement.lang]))]),
    ...(home === null || home === statement.lang
      ? []
      : [line('warning', words.template.goesOutIn(walk.langName[home], command))]),
  ];
};

/** What it cannot go out without. */
const missing = ({ statement, unworded }: Drafted): readonly string[] =>
  statement.missing.filter((id) => !unworded.includes(id));

const missingLines = (drafted: Drafted, voice: Voice): readonly Line[] =>
  missing(drafted).map((id) => line('warning', voice.words.walk.factNeeded(factName(id, voice))));

const openLine = (drafted: Drafted, voice: Voice): readonly Line[] => {
  const { template, state, incident } = drafted;
  const { template: said } = voice.words;
  const open = openFields(template, state, voice.content).filter((id) => !missing(drafted).includes(id));
  const names = open.map((id) => factName(id, voice));
  const command = `crisis-kit fact ${incident} ${open[0] ?? ''} "…"`;
  const words = template.notice?.house ? said.open(names, command) : said.asksFor(names, command);
  return open.length === 0 ? [] : [line('warning', words)];
};

const unwordedLine = ({ statement, incident, unworded }: Drafted, voice: Voice): readonly Line[] => {
  const { walk } = voice.words;
  const names = unworded.map((id) => factName(id, voice));
  const command = `crisis-kit fact ${incident} ${unworded[0] ?? ''} "…" --wording ${statement.lang}`;
  return unworded.length === 0
    ? []
    : [line('warning', voice.words.template.unworded(names, walk.langName[statement.lang], command))];
};

/** Pages to speak from hold what was agreed in their own language. */
const elsewhereLine = ({ statement, template, state, incident }: Drafted, voice: Voice): readonly Line[] => {
  const kinds = template.uses.flatMap((id) => voice.content.facts[id]?.agreed ?? []);
  const lines = state.lines.filter(({ kind }) => kinds.includes(kind));
  const own = lines.filter(({ lang }) => lang === statement.lang).length;
  const short = lines.length - own - own;
  const command = `crisis-kit lines ${incident} add ${lines[0]?.kind ?? ''} "…" --lang ${statement.lang}`;
  const { walk, lines: said } = voice.words;
  return short <= 0 ? [] : [line('warning', said.elsewhere(short, walk.langName[statement.lang], command))];
};

/** The template's own words are checked when it is made; what somebody typed is checked here. */
const forbiddenLine = ({ statement, template }: Drafted, { content, words }: Voice): readonly Line[] => {
  const typed = statement.used.map(({ shown }) => shown).join('\n');
  const found = forbiddenIn(typed, lawsOf(template, content), statement.lang);
  return found.length === 0 ? [] : [line('danger', words.template.forbids(found))];
};

/** Everything beside a draft that whoever sends it has to know. */
export const draftedLines = (drafted: Drafted, voice: Voice): readonly Line[] => {
  const { template } = drafted;
  const note = noteOf(template, voice.words.lang);
  return [
    ...languageLines(drafted, voice),
    ...(note === undefined ? [] : [line('plain', note)]),
    ...forbiddenLine(drafted, voice),
    ...missingLines(drafted, voice),
    ...openLine(drafted, voice),
    ...unwordedLine(drafted, voice),
    ...elsewhereLine(drafted, voice),
  ];
};
