/** Owns the words of an ask: its question, its help and the labels of what can be answered. */
import { mayStillCome } from '../core/drill/timetable.ts';
import { type Ask, NONE_CHECKED } from '../core/incident/ask.ts';
import type { State } from '../core/incident/state.ts';
import { leavesNothing, unfinished } from '../core/incident/unfinished.ts';
import type { Instant } from '../core/time.ts';
import { showAnswer } from './value.ts';
import { shortTime, stepText, templateTitle, type Voice } from './voice.ts';

export type Choice = { readonly value: string; readonly label: string };

export type AskText = {
  readonly label: string;
  readonly help: string | null;
  readonly example: string | null;
  readonly choices: readonly Choice[];
};

const plain = (label: string, choices: readonly Choice[] = [], help: string | null = null): AskText => ({
  label,
  help,
  example: null,
  choices,
});

const labelled = (ask: Ask, labels: Readonly<Record<string, string>>): readonly Choice[] =>
  ask.choices.map((value) => ({ value, label: labels[value] ?? value }));

const ofFact = (ask: Ask, fact: string, { content, words }: Voice): AskText => {
  const text = content.factTexts[words.lang][fact];
  if (!text) return plain(fact);
  const labels = ask.kind === 'confirm' ? { yes: words.format.yes, no: words.format.no } : text.choices;
  return { label: text.label, help: text.help, example: text.example, choices: labelled(ask, labels) };
};

const ofClaims = (ask: Ask, facts: readonly string[], state: State, voice: Voice): AskText => {
  const { content, words } = voice;
  const claim = (id: string): string => {
    const def = content.facts[id];
    const answer = state.facts[id]?.answer;
    return def && answer
      ? words.walk.factNow(content.factTexts[words.lang][id]?.name ?? id, showAnswer(def, answer, voice))
      : id;
  };
  const labels = Object.fromEntries([...facts.map((id) => [id, claim(id)]), [NONE_CHECKED, words.walk.checkedNone]]);
  return plain(words.walk.checkedAsk, labelled(ask, labels), words.walk.checkedHelp);
};

const ofWording = (fact: string, lang: 'zh-TW' | 'zh-CN' | 'en', state: State, voice: Voice): AskText => {
  const { content, words } = voice;
  const def = content.facts[fact];
  const answer = state.facts[fact]?.answer;
  const name = content.factTexts[words.lang][fact]?.name ?? fact;
  const original = def && answer ? showAnswer(def, answer, voice) : '';
  return plain(words.walk.wordingAsk(name, words.walk.langName[lang]), [], words.walk.wordingOriginal(original));
};

export const taskLabel = (state: State, id: string, voice: Voice): string => {
  const task = state.tasks.find((one) => one.id === id);
  return (task && stepText(voice, task.playbook, task.step)?.label) ?? id;
};

export const statementTitle = (state: State, id: string, voice: Voice): string => {
  const statement = state.statements.find((one) => one.id === id);
  return templateTitle(voice.content, statement?.template ?? id, voice.words.lang);
};

/** At the end of a drill's way, while something may still come: to wait stands first. */
const ofRest = (ask: Ask, until: Instant, voice: Voice): AskText => {
  const { rest } = voice.words.drill;
  const waitFirst = ask.choices.toReversed();
  return plain(rest.ask(shortTime(until, voice)), labelled({ ...ask, choices: waitFirst }, rest.answer));
};

const ofClose = (ask: Ask, state: State, voice: Voice): AskText => {
  const { drill } = state;
  const goesOn = drill !== null && voice.scenario !== null && mayStillCome(drill, voice.scenario);
  if (drill !== null && (goesOn || leavesNothing(state))) return ofRest(ask, drill.until, voice);
  const { walk } = voice.words;
  const { tasks, clocks } = unfinished(state);
  return plain(walk.closeAsk(tasks.length, clocks.length), labelled(ask, walk.close));
};

/** The words of the open ask. */
export const askText = (ask: Ask, state: State, voice: Voice): AskText => {
  const { walk } = voice.words;
  const { about } = ask;
  switch (about.kind) {
    case 'fact':
    case 'decision':
      return ofFact(ask, about.fact, voice);
    case 'task':
      return plain(taskLabel(state, about.task, voice), labelled(ask, walk.task));
    case 'statement':
      return plain(walk.statementAsk(statementTitle(state, about.statement, voice)), labelled(ask, walk.statement));
    case 'wait':
      return plain(stepText(voice, state.playbook, state.step)?.label ?? walk.waitAsk, labelled(ask, walk.wait));
    case 'checked':
      return ofClaims(ask, about.facts, state, voice);
    case 'wording':
      return ofWording(about.fact, about.lang, state, voice);
    case 'close':
      return ofClose(ask, state, voice);
  }
};
