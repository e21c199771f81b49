/** Owns the turning of an ask into a prompt: which rows, which menu, what a typed value has to be. */

import { nextWordTimes } from '../../core/clock/offer.ts';
import type { FactDef } from '../../core/fact/model.ts';
import { parse } from '../../core/fact/parse.ts';
import type { Ask } from '../../core/incident/ask.ts';
import { type Line, type Menu, type MenuId, type Option, type Prompt, UNKNOWN_ROW } from '../../ports/operator.ts';
import { type AskText, askText, type Choice } from '../../text/ask.ts';
import { slipLines } from '../../text/issue.ts';
import { factName, showAnswer } from '../../text/value.ts';
import { shortTime } from '../../text/voice.ts';
import type { Words } from '../../text/words.ts';
import { openRoles, statementIn } from './open-roles.ts';
import { type Sitting, voiceNow, wordsOf } from './sitting.ts';

/** Rows the kit adds to an ask's own; no fact can have such a value. */
export const OWN_ROW = {
  unknown: UNKNOWN_ROW,
  other: '?other',
  approve: '?approve',
  edit: '?edit',
  redraw: '?redraw',
} as const;

/** The value of a row that does what the pulse's own row in the menu does. */
const PULSE = '?pulse ';
const pulseRow = (id: MenuId): string => `${PULSE}${id}`;
export const pulseIdOf = (value: string): MenuId | null =>
  value.startsWith(PULSE) ? (value.slice(PULSE.length) as MenuId) : null;

const LANGUAGE_KEYS: Readonly<Record<string, MenuId>> = { t: 'lang-zh-TW', s: 'lang-zh-CN', e: 'lang-en' };

const typedWords = (words: Words): Readonly<Record<string, MenuId>> =>
  Object.fromEntries(
    Object.entries(words.walk.words).flatMap(([id, typed]) => typed.map((word) => [word, id as MenuId])),
  );

/** Words that only mean something where their row is offered. */
const typedIn = (
  typed: Readonly<Record<string, readonly string[]>>,
  rows: readonly { readonly id: MenuId }[],
): Readonly<Record<string, MenuId>> =>
  Object.fromEntries(rows.flatMap(({ id }) => (typed[id] ?? []).map((word) => [word, id])));

const LANGUAGES: readonly { readonly id: MenuId; readonly label: string }[] = [
  { id: 'lang-zh-TW', label: 'zh-TW' },
  { id: 'lang-zh-CN', label: 'zh-CN' },
  { id: 'lang-en', label: 'en' },
];

/** Not to know, and to leave it out, come first whatever else there is. */
const UP_FRONT = 2;

/** What can be done at this prompt without losing the place. */
const menuFor = (sitting: Sitting, ask: Ask): Menu => {
  const words = wordsOf(sitting);
  const { menu, langName } = words.walk;
  const { row } = words.life;
  const first = sitting.opened.state.trail.length === 0;
  const own = sitting.pulse.rows(sitting);
  const ids: readonly (keyof typeof menu)[] = [
    ...(ask.unknown ? (['unknown'] as const) : []),
    'skip',
    ...(first ? [] : (['back', 'fact'] as const)),
    'note',
    'attach',
    'status',
    'tasks',
    'clocks',
    'statements',
    ...(first ? [] : (['handover'] as const)),
    ...(isText(ask) || ask.kind === 'statement' ? (['edit'] as const) : []),
    'pause',
    'help',
  ];
  const languages = LANGUAGES.filter(({ label }) => label !== words.lang).map(({ id, label }) => ({
    id,
    label: langName[label as 'en'],
  }));
  const known = ids.map((id) => ({ id, label: ask.kind === 'statement' && id === 'edit' ? row.edit : menu[id] }));
  return {
    items: [...known.slice(0, UP_FRONT), ...own, ...known.slice(UP_FRONT), ...languages],
    label: words.walk.moreLabel,
    words: { ...typedWords(words), ...typedIn(words.drill.typed, own) },
    keys: first ? LANGUAGE_KEYS : {},
  };
};

const isText = (ask: Ask): boolean => ['text', 'longtext', 'name', 'list'].includes(ask.kind);

const plainRow = (value: string, label: string): Option => ({ value, label, description: null });

/** What can be done with a draft at this keyboard, beside what answers the ask: say yes to it, change its words. */
export const draftRows = (
  sitting: Sitting,
  id: string,
): { readonly approve: readonly Option[]; readonly edit: readonly Option[] } => {
  const { row } = wordsOf(sitting).life;
  const hand = statementIn(sitting, id)?.hand ?? null;
  return {
    approve: openRoles(sitting, id).length > 0 ? [plainRow(OWN_ROW.approve, row.approve)] : [],
    edit: [plainRow(OWN_ROW.edit, row.edit), ...(hand === null ? [] : [plainRow(OWN_ROW.redraw, row.redraw)])],
  };
};

/** The rows of the ask, and one for not knowing where that is an answer. */
const rows = (ask: Ask, text: AskText, sitting: Sitting): readonly Option[] => {
  const { walk } = wordsOf(sitting);
  const own = text.choices.map(({ value, label }) => ({ value, label, description: null }));
  if (ask.about.kind === 'statement') {
    // Whoever wants to change the words finds that behind More: on a small screen each row costs one of the text.
    const { approve } = draftRows(sitting, ask.about.statement);
    return [...own.slice(0, 1), ...approve, ...own.slice(1)];
  }
  if (ask.kind === 'wait')
    return [...sitting.pulse.waits(sitting).map(({ id, label }) => plainRow(pulseRow(id), label)), ...own];
  if (!ask.unknown) return own;
  const safety = ask.about.kind === 'fact' && sitting.opened.content.facts[ask.about.fact]?.assume != null;
  return [...own, { value: OWN_ROW.unknown, label: safety ? walk.unknownSafety : walk.unknown, description: null }];
};

/** Says what is wrong with typed text before anything is recorded. */
const problemWith =
  (def: FactDef, sitting: Sitting) =>
  (typed: string): readonly Line[] | null => {
    const { zone } = sitting.opened;
    const read = parse(def, typed, { zone, currency: sitting.errand.settings.currency, now: voiceNow(sitting).now });
    if (read.ok) return null;
    return read.issues.flatMap((one) => slipLines(one, wordsOf(sitting)));
  };

/** The definition a typed answer is read by. */
const defOf = (ask: Ask, sitting: Sitting): FactDef | null => {
  const { about } = ask;
  return about.kind === 'fact' || about.kind === 'decision' || about.kind === 'wording'
    ? (sitting.opened.content.facts[about.fact] ?? null)
    : null;
};

const textPrompt = (ask: Ask, text: AskText, def: FactDef | null, sitting: Sitting): Prompt => {
  const multiline = ask.kind === 'longtext' || ask.kind === 'list';
  const problem = def === null ? (): null => null : problemWith(def, sitting);
  return {
    kind: 'text',
    message: text.label,
    help: text.help,
    menu: menuFor(sitting, ask),
    example: text.example,
    initial: '',
    multiline,
    problem,
  };
};

/** A promise is chosen from times that can be kept; Enter alone accepts none of them: it leads to typing one. */
const timesPrompt = (ask: Ask, text: AskText, sitting: Sitting): Prompt => {
  const { state, content, zone } = sitting.opened;
  const voice = voiceNow(sitting);
  const { times } = voice.words.walk;
  const harm = state.facts['harm']?.answer;
  const danger = !(harm?.kind === 'value' && harm.value === false);
  const rhythm = content.severity.rhythm[state.severity?.level ?? 2];
  const offered = nextWordTimes({ now: voice.now, zone, rhythm, danger });
  const options = [
    ...offered.map((at) => ({
      value: at,
      label: shortTime(at, voice),
      description: voice.words.format.dateTime(zone.local(at)),
    })),
    { value: OWN_ROW.other, label: times.other, description: null },
  ];
  return {
    kind: 'choice',
    message: text.label,
    help: text.help,
    menu: menuFor(sitting, ask),
    options,
    initial: OWN_ROW.other,
  };
};

/** The prompt for a typed time, after none of those offered would do. */
export const typedTimePrompt = (ask: Ask, sitting: Sitting): Prompt => {
  const text = askText(ask, sitting.opened.state, voiceNow(sitting));
  return {
    ...(textPrompt(ask, text, defOf(ask, sitting), sitting) as Extract<Prompt, { kind: 'text' }>),
    message: wordsOf(sitting).walk.times.typed,
  };
};

/** A box to tick; a claim is named, and what it says stands below, where there is room for all of it. */
const boxOf = ({ value, label }: Choice, ask: Ask, sitting: Sitting): Option => {
  const voice = voiceNow(sitting);
  const def = ask.about.kind === 'checked' ? sitting.opened.content.facts[value] : undefined;
  const answer = def && sitting.opened.state.facts[value]?.answer;
  return def && answer
    ? { value, label: factName(value, voice), description: showAnswer(def, answer, voice) }
    : { value, label, description: null };
};

/** The prompt of an ask. */
export const promptFor = (ask: Ask, sitting: Sitting): Prompt => {
  const text = askText(ask, sitting.opened.state, voiceNow(sitting));
  const def = defOf(ask, sitting);
  if (ask.kind === 'datetime' && def?.promise) return timesPrompt(ask, text, sitting);
  const common = { message: text.label, help: text.help, menu: menuFor(sitting, ask) };
  switch (ask.kind) {
    case 'confirm':
    case 'choice':
    case 'task':
    case 'statement':
    case 'wait':
      return { ...common, kind: 'choice', options: rows(ask, text, sitting), initial: null };
    case 'choices':
      return {
        ...common,
        kind: 'choices',
        options: text.choices.map((row) => boxOf(row, ask, sitting)),
        initial: [],
      };
    default:
      return textPrompt(ask, text, def, sitting);
  }
};
