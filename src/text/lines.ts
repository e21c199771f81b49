/** Owns the sheet of agreed lines: who speaks, what everybody says, what is certain, what is not said, what is answered; and what a text says otherwise. */
import type { FactDef } from '../core/fact/model.ts';
import type { State } from '../core/incident/state.ts';
import type { Json } from '../core/record/event.ts';
import type { Agreed, Difference, Reference } from '../core/statement/agree.ts';
import type { AgreedLine, LineKind } from '../core/statement/lines.ts';
import { withOffset } from '../core/time.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import { whereOf } from './statements.ts';
import { factName, showAnswer } from './value.ts';
import { shortTime, templateTitle, type Voice } from './voice.ts';

/** What the sheet is made of. */
export type Sheet = { readonly state: State; readonly incident: string; readonly voice: Voice };

/** Said on top of the sheet already, or never outside. */
const APART: readonly string[] = ['spokesperson', 'spokesperson_deputy', 'key_message', 'next_update'];

type Known = {
  readonly def: FactDef;
  readonly shown: string;
  readonly certainty: 'confirmed' | 'unconfirmed' | 'unknown';
};

const publicFacts = ({ state, voice }: Sheet): readonly Known[] =>
  Object.values(state.facts).flatMap(({ id, answer }) => {
    const def = voice.content.facts[id];
    if (!def || def.internal || def.personal !== null || APART.includes(id)) return [];
    if (answer.kind === 'skip') return [];
    const certainty = answer.kind === 'value' ? answer.certainty : 'unknown';
    return [{ def, shown: showAnswer(def, answer, voice), certainty }];
  });

const saidOf = ({ state, voice }: Sheet, id: string): string | null => {
  const def = voice.content.facts[id];
  const answer = state.facts[id]?.answer;
  return def && answer?.kind === 'value' ? showAnswer(def, answer, voice) : null;
};

const part = (title: string, rows: readonly string[], { words }: Voice): readonly Line[] => [
  line('plain', ''),
  line('heading', title),
  ...(rows.length === 0 ? [line('dim', words.lines.none)] : rows.map((row) => line('item', row))),
];

const linesOf = ({ state }: Sheet, kind: LineKind): readonly AgreedLine[] =>
  state.lines.filter((one) => one.kind === kind);

const facts = (sheet: Sheet, certainty: Known['certainty']): readonly string[] =>
  publicFacts(sheet)
    .filter((one) => one.certainty === certainty)
    .map(({ def, shown }) =>
      certainty === 'unknown'
        ? factName(def.id, sheet.voice)
        : `${factName(def.id, sheet.voice)}${sheet.voice.words.format.colon}${shown}`,
    );

const unsaid = (sheet: Sheet): readonly string[] => {
  const { state, voice } = sheet;
  const { lines } = voice.words;
  const personal = Object.keys(state.facts).filter((id) => (voice.content.facts[id]?.personal ?? null) !== null);
  return [
    ...linesOf(sheet, 'unsaid').map(({ id, about, text }) => `${id}. ${lines.because(about, text)}`),
    ...(personal.length === 0 ? [] : [lines.personal(personal.map((id) => factName(id, voice)))]),
  ];
};

const released = ({ state, voice }: Sheet): readonly string[] =>
  state.statements
    .filter((one) => one.state === 'released' || one.state === 'stale')
    .map((one) =>
      voice.words.lines.outOne(
        templateTitle(voice.content, one.template, voice.words.lang),
        voice.words.walk.audience[one.audience],
        one.releasedAt === null ? '' : shortTime(one.releasedAt, voice),
        whereOf(one.sent),
      ),
    );

const answers = (sheet: Sheet): readonly Line[] => {
  const { lines, format } = sheet.voice.words;
  return linesOf(sheet, 'answer').flatMap(({ id, about, text, posture }) => [
    line('strong', `${id}. ${about}`),
    line('item', `${lines.posture[posture ?? 'say']}${format.colon}${text}`),
  ]);
};

const speaker = (sheet: Sheet): Line => {
  const { lines } = sheet.voice.words;
  const who = saidOf(sheet, 'spokesperson');
  return who === null
    ? line('warning', lines.speaksNobody)
    : line('plain', lines.speaks(who, saidOf(sheet, 'spokesperson_deputy')));
};

/** The whole sheet. */
export const sheetLines = (sheet: Sheet): readonly Line[] => {
  const { state, voice, incident } = sheet;
  const { lines } = voice.words;
  const message = saidOf(sheet, 'key_message');
  const next = saidOf(sheet, 'next_update');
  const asked = answers(sheet);
  return [
    line('heading', lines.heading(state.title)),
    speaker(sheet),
    ...(next === null ? [] : [line('plain', lines.next(next))]),
    ...part(
      lines.messages,
      [...(message === null ? [] : [message]), ...linesOf(sheet, 'message').map(({ id, text }) => `${id}. ${text}`)],
      voice,
    ),
    ...part(lines.sure, facts(sheet, 'confirmed'), voice),
    ...part(lines.unsure, facts(sheet, 'unconfirmed'), voice),
    ...part(lines.unknown, facts(sheet, 'unknown'), voice),
    ...part(lines.unsaid, unsaid(sheet), voice),
    line('plain', ''),
    line('heading', lines.answers),
    ...(asked.length === 0 ? [line('dim', lines.none)] : asked),
    ...part(lines.out, released(sheet), voice),
    line('plain', ''),
    line('dim', lines.howTo(incident)),
  ];
};

export const sheetJson = (sheet: Sheet): Json => {
  const { state, voice, incident } = sheet;
  const next = state.facts['next_update']?.answer;
  return {
    incident,
    spokesperson: saidOf(sheet, 'spokesperson'),
    deputy: saidOf(sheet, 'spokesperson_deputy'),
    message: saidOf(sheet, 'key_message'),
    next: next?.kind === 'value' ? withOffset(String(next.value), voice.zone) : null,
    facts: publicFacts(sheet).map(({ def, shown, certainty }) => ({ id: def.id, shown, certainty })),
    lines: state.lines.map((one) => ({ ...one, at: withOffset(one.at, voice.zone) })),
    out: state.statements.filter((one) => one.state === 'released').map(({ id }) => id),
  };
};

const NAMES: readonly string[] = ['brand_name', 'product_name', 'spokesperson', 'spokesperson_deputy'];

const factsText = (sheet: Sheet): string =>
  publicFacts(sheet)
    .filter(({ certainty }) => certainty !== 'unknown')
    .map(({ shown }) => shown)
    .join('\n');

/** What a text is held against: what is out, what is agreed, what is known. `texts` are the words that went out. */
export const agreedIn = (sheet: Sheet, texts: readonly Reference[]): Agreed => {
  const { state, voice } = sheet;
  const own = voice.words.lines;
  const next = state.facts['next_update']?.answer;
  const message = saidOf(sheet, 'key_message') ?? '';
  const agreed = [message, ...state.lines.filter(({ kind }) => kind !== 'unsaid').map(({ text }) => text)].join('\n');
  return {
    said: [...texts, { name: own.messages, text: agreed }, { name: own.sure, text: factsText(sheet) }],
    names: NAMES.flatMap((id) => saidOf(sheet, id) ?? []),
    promised: next?.kind === 'value' ? voice.zone.local(String(next.value)).slice(11, 16) : null,
  };
};

export const differenceLines = (found: readonly Difference[], { words }: Voice): readonly Line[] => {
  const { lines } = words;
  if (found.length === 0) return [line('good', lines.same)];
  return [
    line('warning', lines.differs(found.length)),
    ...found.map((one) => line('item', lines.difference(lines.kind[one.kind], one.found, one.agreed, one.where))),
  ];
};

export const differencesJson = (
  found: readonly Difference[],
): { readonly ok: boolean; readonly differences: Json } => ({
  ok: found.length === 0,
  differences: found.map((one) => ({ ...one, agreed: [...one.agreed] })),
});
