/** Owns the log in words: one line per event, with time, author and what happened. */

import type { DrillState, Improvised, Knew } from '../core/drill/state.ts';
import type { Answer } from '../core/fact/model.ts';
import { CLOSE_ID } from '../core/incident/ask.ts';
import type { EventData, EventType, PastEvent } from '../core/incident/events.ts';
import { toPast } from '../core/incident/past.ts';
import type { State } from '../core/incident/state.ts';
import type { Sealed } from '../core/record/event.ts';
import type { Instant } from '../core/time.ts';
import { advisedAside } from './advice.ts';
import { statementTitle, taskLabel } from './ask.ts';
import { clockLabel } from './clocks.ts';
import { cameOf, questionText, scenarioText } from './drill.ts';
import { isKnownBefore, originOf } from './known.ts';
import { whereOf } from './statements.ts';
import { factName, reason, showAnswer } from './value.ts';
import { playbookText, shortTime, templateTitle, type Voice } from './voice.ts';

type Told = { readonly about: string; readonly value: string };

const told = (about: string, value = ''): Told => ({ about, value });

/** What an ask is called; asks that have no name of their own (a pause, the kit's own questions) have none here either. */
const askName = (id: string, voice: Voice): string => {
  const [kind, fact = ''] = id.split('.');
  const named = kind === 'wording' ? fact : id;
  if (voice.content.facts[named]) return factName(named, voice);
  return voice.content.templates[id] ? templateTitle(voice.content, id, voice.words.lang) : '';
};

/** An answer to an ask of the kit's own: whether to close, how a word reads in another language. */
const ownAnswer = (id: string, answer: Answer, voice: Voice): Told => {
  const { walk, report } = voice.words;
  if (answer.kind === 'unknown') return told(askName(id, voice), report.unknown);
  if (answer.kind === 'skip') return told(askName(id, voice), reason(answer.reason, voice));
  if (id !== CLOSE_ID) return told(askName(id, voice), String(answer.value));
  const said = voice.scenario === null ? walk.close : voice.words.drill.rest.answer;
  return told(answer.value === 'close' ? said.close : said.stay, answer.source ?? '');
};

const answered = (fact: string | null, answer: Answer, id: string, voice: Voice): Told => {
  const def = fact === null ? undefined : voice.content.facts[fact];
  if (!def) return ownAnswer(id, answer, voice);
  const claim =
    def.certainty === 'unconfirmed' && answer.kind === 'value' && !isKnownBefore(answer)
      ? voice.words.format.aside(voice.words.walk.certainty[answer.certainty])
      : '';
  return told(factName(def.id, voice), `${showAnswer(def, answer, voice)}${claim}${originOf(answer, voice)}`);
};

const names = (facts: readonly string[], voice: Voice): string =>
  voice.words.format.list(facts.map((fact) => factName(fact, voice)));

const rowNames = (rows: readonly string[], { content, words }: Voice): string =>
  words.format.list(rows.flatMap((row) => content.severityTexts[words.lang].rows[row] ?? []));

const levelName = (level: 1 | 2 | 3 | 4, { content, words }: Voice): string =>
  `${level}${words.format.aside(content.severityTexts[words.lang].levels[level].name)}`;

const title = (playbook: string, { content, words }: Voice): string =>
  playbookText(content, playbook, words.lang)?.title ?? playbook;

const place = ({ playbook, ask, stage }: EventData['place-moved'], voice: Voice): Told => {
  const about = ask === null ? '' : askName(ask.id, voice);
  return told([title(playbook, voice), voice.words.walk.stage[stage], about].filter((part) => part !== '').join(' · '));
};

const clockOf = (id: string, state: State, voice: Voice): string => {
  const clock = state.clocks.find((one) => one.id === id);
  return clock ? clockLabel(clock, state, voice) : id;
};

const ofTask = (
  { task, state: now, who, reason: why }: EventData['task-updated'],
  state: State,
  voice: Voice,
): Told => {
  const about = [taskLabel(state, task, voice), who ?? '', why === null ? '' : reason(why, voice)]
    .filter((part) => part !== '')
    .join(' · ');
  return told(about, voice.words.walk.taskState[now]);
};

/** In which role, that it was one's own text, and why it was not the one whose turn it was. */
const yesTold = (role: string, own: boolean, because: string | null, { words, content }: Voice): string =>
  [content.roleTexts[words.lang][role]?.name ?? role, own ? words.life.ownText : '', because ?? '']
    .filter((part) => part !== '')
    .join(' · ');
/** The question, then what was answered and how sure. */
const knewText = ({ objective, choice, sure }: Knew, voice: Voice): readonly [string, string] => {
  const question = questionText(objective, voice);
  const { format, review } = voice.words;
  return [question?.ask ?? objective, `${question?.choices[choice] ?? choice}${format.aside(review.sure[sure])}`];
};

const injectTold = (inject: string, improvised: Improvised | null, voice: Voice): Told => {
  const { kind, from, text } = cameOf({ inject, improvised }, voice);
  return told(`${voice.words.drill.kind[kind]}${voice.words.format.aside(from)}`, text);
};

type Setting = { readonly state: State; readonly voice: Voice };

/** What an event was about and what came of it, in the operator's language: one entry per type, so none can be forgotten. */
const TOLD: { readonly [T in EventType]: (data: EventData[T], setting: Setting) => Told } = {
  'incident-opened': (data) => told(data.title),
  'question-answered': ({ fact, answer, ask, advised }, { voice }) => {
    const { about, value } = answered(fact, answer, ask.id, voice);
    const chosen = answer.kind === 'value' ? answer.value : null;
    return told(about, value + advisedAside(fact ?? ask.id, chosen, advised?.advise, voice));
  },
  'fact-changed': ({ fact, answer }, { voice }) => answered(fact, answer, fact, voice),
  'claims-checked': ({ checked }, { voice }) => told('', names(checked, voice)),
  'wording-given': ({ fact, lang, text }, { voice }) =>
    told(`${factName(fact, voice)}${voice.words.format.aside(voice.words.walk.langName[lang])}`, text),
  'place-moved': (data, { voice }) => place(data, voice),
  'playbook-entered': ({ playbook }, { voice }) => told(title(playbook, voice)),
  'severity-assessed': ({ level, rows }, { voice }) => told(levelName(level, voice), rowNames(rows, voice)),
  'severity-set': ({ level, reason: why }, { voice }) => told(levelName(level, voice), why),
  'task-opened': ({ task }, { state, voice }) => told(taskLabel(state, task, voice)),
  'task-updated': (data, { state, voice }) => ofTask(data, state, voice),
  'clock-started': ({ clock, due }, { state, voice }) =>
    told(clockOf(clock, state, voice), due === null ? '' : voice.words.walk.due(shortTime(due, voice))),
  'clock-closed': ({ clock, as, reason: why }, { state, voice }) =>
    told(clockOf(clock, state, voice), voice.words.walk.clockClosed[as] + (why ? voice.words.format.aside(why) : '')),
  'clocks-exported': ({ clocks }, { state, voice }) =>
    told(voice.words.format.list(clocks.map((id) => clockOf(id, state, voice)))),
  'matters-reached': ({ matters }, { voice: { words } }) =>
    told(words.format.list(matters.map((matter) => words.law.matter[matter]))),
  'statement-drafted': ({ template, version }, { voice }) =>
    told(`${templateTitle(voice.content, template, voice.words.lang)} v${version}`),
  'statement-edited': ({ statement, version }, { state, voice }) =>
    told(`${statementTitle(state, statement, voice)} v${version}`),
  'statement-approved': ({ statement, role, own, because }, { state, voice }) =>
    told(statementTitle(state, statement, voice), yesTold(role, own, because, voice)),
  'statement-withdrawn': ({ statement, because }, { state, voice }) =>
    told(statementTitle(state, statement, voice), because),
  'statement-settled': ({ statement, as }, { state, voice }) =>
    told(statementTitle(state, statement, voice), voice.words.walk.statement[as]),
  'statement-released': ({ statement, out, channel, link }, { state, voice }) =>
    told(statementTitle(state, statement, voice), voice.words.format.list(whereOf({ out, channel, link }))),
  'statement-exported': ({ statement, format }, { state, voice }) =>
    told(statementTitle(state, statement, voice), voice.words.walk.formatName[format]),
  'statement-overtaken': ({ statement, now }, { state, voice }) =>
    told(
      statementTitle(state, statement, voice),
      names(
        now.map((one) => one.fact),
        voice,
      ),
    ),
  'line-agreed': ({ line, about, text }) => told(line, [about, text].filter((part) => part !== '').join(' → ')),
  'line-struck': ({ line, because }) => told(line, because ?? ''),
  'wait-answered': ({ as }, { voice }) => told('', voice.words.walk.wait[as === 'later' ? 'later' : 'continue']),
  'way-kept': ({ reason: why }) => told('', why),
  'note-added': ({ text }) => told('', text),
  'file-attached': ({ name }) => told(name),
  'language-changed': ({ lang }, { voice }) => told(voice.words.walk.langName[lang]),
  'drill-started': ({ scenario }, { voice }) =>
    told(voice.scenario === null ? scenario : scenarioText(voice.scenario, voice.words.lang).title),
  'inject-delivered': ({ inject, improvised }, { voice }) => injectTold(inject, improvised, voice),
  'inject-passed': ({ inject }, { voice }) => told(injectTold(inject, null, voice).about),
  'inject-scheduled': ({ inject, at }, { voice }) => told(injectTold(inject, null, voice).about, shortTime(at, voice)),
  'time-moved': ({ to }, { voice }) => told(voice.zone.local(to).replace('T', ' ')),
  'pace-set': ({ speed }) => told(`×${speed}`),
  'observation-noted': ({ text }) => told('', text),
  'improvement-noted': ({ text, owner, due }, { voice }) =>
    told(text, `${voice.content.roleTexts[voice.words.lang][owner]?.name ?? owner}, ${due}`),
  'next-drill-set': ({ on }, { voice }) => told(voice.words.format.day(on)),
  'improvements-brought': ({ items }) => told('', items.map(({ text }) => text).join(' · ')),
  'improvement-checked': ({ item, holds, because }, { state, voice: { words } }) =>
    told(
      state.learned.brought?.items[item - 1]?.text ?? String(item),
      (holds ? words.review.holds.yes : words.review.holds.no) + (because ? words.format.aside(because) : ''),
    ),
  'question-known': (knew, { voice }) => told(...knewText(knew, voice)),
  'drill-ended': ({ why }, { voice }) => told(voice.words.drill.ended[why]),
  'incident-closed': ({ playbook, outcome, reason: why }, { voice }) =>
    told(playbookText(voice.content, playbook, voice.words.lang)?.outcomes[outcome] ?? outcome, why ?? ''),
};

/** The table has one entry per type, so the lookup cannot miss. */
const tell = (event: PastEvent, setting: Setting): Told =>
  (TOLD[event.type] as (data: PastEvent['data'], setting: Setting) => Told)(event.data, setting);

/** What was known before was said anew, not changed. */
const wordedAs = (event: PastEvent): EventType =>
  event.type === 'fact-changed' && isKnownBefore(event.data.answer) ? 'question-answered' : event.type;

export type LogRow = {
  readonly seq: number;
  readonly type: EventType;
  readonly instant: Instant;
  readonly at: string;
  readonly by: string;
  readonly text: string;
};

/** Going on to the next question is plain from the next answer; going back or another way is not. */
const isWorthReading = (event: Sealed): boolean =>
  event.type !== 'place-moved' || event.data['direction'] !== 'forward';

const SPOILERS: readonly string[] = ['inject-passed', 'inject-scheduled'];

/** While a drill runs its record does not tell what was avoided and what is still to come. */
const isTold = ({ type }: Sealed, drill: DrillState | null): boolean =>
  drill === null || drill.ended !== null || !SPOILERS.includes(type);

/** The log, oldest first; times are the zone's own wall clock with the day. */
export const logRows = (events: readonly Sealed[], state: State, voice: Voice): readonly LogRow[] =>
  events
    .filter((event) => isWorthReading(event) && isTold(event, state.drill))
    .map((event) => {
      const { about, value } = tell(toPast(event), { state, voice });
      const by = event.author.unverified
        ? `${event.author.name}${voice.words.format.aside(voice.words.report.unverified)}`
        : event.author.name;
      return {
        seq: event.seq,
        type: toPast(event).type,
        instant: event.at,
        at: voice.zone.local(event.at).replace('T', ' '),
        by,
        text: voice.words.report.event({ type: wordedAs(toPast(event)), about, value }),
      };
    });
