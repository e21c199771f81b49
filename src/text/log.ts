/** Owns the log in words: one line per event, with time, author and what happened. */

import type { Answer } from '../core/fact/model.ts';
import type { PastEvent } from '../core/incident/events.ts';
import { toPast } from '../core/incident/past.ts';
import type { State } from '../core/incident/state.ts';
import type { Sealed } from '../core/record/event.ts';
import { statementTitle, taskLabel } from './ask.ts';
import { clockLabel, shortTime } from './screen.ts';
import { factName, reason, showAnswer } from './value.ts';
import { playbookText, templateTitle, type Voice } from './voice.ts';

type Told = { readonly about: string; readonly value: string };

const told = (about: string, value = ''): Told => ({ about, value });

const answered = (fact: string | null, answer: Answer, id: string, voice: Voice): Told => {
  const def = fact === null ? undefined : voice.content.facts[fact];
  if (!def)
    return told(
      id,
      answer.kind === 'value'
        ? String(answer.value)
        : answer.kind === 'skip'
          ? reason(answer.reason, voice)
          : voice.words.report.unknown,
    );
  const claim =
    def.certainty === 'unconfirmed' && answer.kind === 'value'
      ? voice.words.format.aside(voice.words.walk.certainty[answer.certainty])
      : '';
  return told(factName(def.id, voice), `${showAnswer(def, answer, voice)}${claim}`);
};

const levelName = (level: 1 | 2 | 3 | 4, { content, words }: Voice): string =>
  `${level}${words.format.aside(content.severityTexts[words.lang].levels[level].name)}`;

const title = (playbook: string, { content, words }: Voice): string =>
  playbookText(content, playbook, words.lang)?.title ?? playbook;

const place = (event: Extract<PastEvent, { type: 'place-moved' }>, voice: Voice): Told => {
  const { playbook, ask, stage } = event.data;
  const about =
    ask === null
      ? ''
      : voice.content.facts[ask.id]
        ? factName(ask.id, voice)
        : templateTitle(voice.content, ask.id, voice.words.lang);
  return told([title(playbook, voice), voice.words.walk.stage[stage], about].filter((part) => part !== '').join(' · '));
};

const clockOf = (id: string, state: State, voice: Voice): string => {
  const clock = state.clocks.find((one) => one.id === id);
  return clock ? clockLabel(clock, state, voice) : id;
};

const ofTask = (event: Extract<PastEvent, { type: 'task-updated' }>, state: State, voice: Voice): Told => {
  const { task, state: now, who, reason: why } = event.data;
  const about = [taskLabel(state, task, voice), who ?? '', why === null ? '' : reason(why, voice)]
    .filter((part) => part !== '')
    .join(' · ');
  return told(about, voice.words.walk.taskState[now]);
};

/** What an event was about and what came of it, in the operator's language. */
const tell = (event: PastEvent, state: State, voice: Voice): Told => {
  const { walk } = voice.words;
  switch (event.type) {
    case 'incident-opened':
      return told(event.data.title);
    case 'question-answered':
      return answered(event.data.fact, event.data.answer, event.data.ask.id, voice);
    case 'fact-changed':
      return answered(event.data.fact, event.data.answer, event.data.fact, voice);
    case 'claims-checked':
      return told('', voice.words.format.list(event.data.checked.map((fact) => factName(fact, voice))));
    case 'wording-given':
      return told(
        `${factName(event.data.fact, voice)}${voice.words.format.aside(walk.langName[event.data.lang])}`,
        event.data.text,
      );
    case 'place-moved':
      return place(event, voice);
    case 'playbook-entered':
      return told(title(event.data.playbook, voice));
    case 'severity-assessed': {
      const rows = voice.content.severityTexts[voice.words.lang].rows;
      return told(
        levelName(event.data.level, voice),
        voice.words.format.list(event.data.rows.flatMap((row) => rows[row] ?? [])),
      );
    }
    case 'severity-set':
      return told(levelName(event.data.level, voice), event.data.reason);
    case 'task-opened':
      return told(taskLabel(state, event.data.task, voice));
    case 'task-updated':
      return ofTask(event, state, voice);
    case 'clock-started':
      return told(
        clockOf(event.data.clock, state, voice),
        event.data.due === null ? '' : walk.due(shortTime(event.data.due, voice)),
      );
    case 'clock-closed':
      return told(clockOf(event.data.clock, state, voice), walk.clockClosed[event.data.as]);
    case 'statement-drafted':
      return told(`${templateTitle(voice.content, event.data.template, voice.words.lang)} v${event.data.version}`);
    case 'statement-settled':
      return told(statementTitle(state, event.data.statement, voice), walk.statement[event.data.as]);
    case 'statement-released':
      return told(statementTitle(state, event.data.statement, voice), event.data.out ?? '');
    case 'statement-overtaken':
      return told(
        statementTitle(state, event.data.statement, voice),
        voice.words.format.list(event.data.now.map((one) => factName(one.fact, voice))),
      );
    case 'wait-answered':
      return told('', walk.wait[event.data.as === 'later' ? 'later' : 'continue']);
    case 'way-kept':
      return told('', event.data.reason);
    case 'note-added':
      return told('', event.data.text);
    case 'file-attached':
      return told(event.data.name);
    case 'language-changed':
      return told(walk.langName[event.data.lang]);
    case 'incident-closed':
      return told(
        playbookText(voice.content, event.data.playbook, voice.words.lang)?.outcomes[event.data.outcome] ??
          event.data.outcome,
        event.data.reason ?? '',
      );
  }
};

export type LogRow = { readonly seq: number; readonly at: string; readonly by: string; readonly text: string };

/** The log, oldest first; times are the zone's own wall clock with the day. */
export const logRows = (events: readonly Sealed[], state: State, voice: Voice): readonly LogRow[] =>
  events.map((event) => {
    const { about, value } = tell(toPast(event), state, voice);
    const by = event.author.unverified
      ? `${event.author.name}${voice.words.format.aside(voice.words.report.unverified)}`
      : event.author.name;
    return {
      seq: event.seq,
      at: voice.zone.local(event.at).replace('T', ' '),
      by,
      text: voice.words.report.event({ type: event.type, about, value }),
    };
  });
