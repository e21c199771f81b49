/** Owns how a drill reads: what came in, what stands at its start, and its part of the document of `next`. */
import { openQuestions } from '../core/drill/knowledge.ts';
import type { InjectKind, InjectText, QuestionText, Scenario, ScenarioText } from '../core/drill/model.ts';
import type { Delivered, DrillState } from '../core/drill/state.ts';
import type { State } from '../core/incident/state.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import type { RoleId } from '../core/playbook/model.ts';
import type { Json } from '../core/record/event.ts';
import { type Instant, withOffset } from '../core/time.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import { shortTime, type Voice } from './voice.ts';

const NOTHING: ScenarioText = {
  title: '',
  summary: '',
  background: [],
  roles: {},
  known: {},
  injects: {},
  objectives: {},
};

/** A scenario's words in the operator's language; somebody's own scenario in the one language it has. */
export const scenarioText = ({ texts }: Scenario, lang: Lang): ScenarioText =>
  texts[lang] ?? LANGS.map((one) => texts[one]).find((text) => text !== undefined) ?? NOTHING;

export const injectText = (id: string, { scenario, words }: Voice): InjectText | null =>
  scenario === null ? null : (scenarioText(scenario, words.lang).injects[id] ?? null);

export const questionText = (objective: string, { scenario, words }: Voice): QuestionText | null =>
  scenario === null ? null : (scenarioText(scenario, words.lang).objectives[objective]?.question ?? null);

/** What came, in words: as the facilitator made it up, or as the scenario has it. */
export type Came = {
  readonly id: string;
  readonly kind: InjectKind;
  readonly from: string;
  readonly to: RoleId | null;
  readonly text: string;
};

export const cameOf = ({ inject: id, improvised }: Pick<Delivered, 'inject' | 'improvised'>, voice: Voice): Came => {
  if (improvised !== null) return { id, ...improvised };
  const inject = voice.scenario?.injects.find((one) => one.id === id);
  const text = injectText(id, voice);
  return {
    id,
    kind: inject?.kind ?? 'message',
    from: text?.from ?? id,
    to: inject?.to ?? null,
    text: text?.text ?? '',
  };
};

/** The hour alone, as people there say it. */
const timeOf = (at: Instant, { zone, words }: Voice): string => {
  const local = zone.local(at);
  return words.format.short(local, local.slice(0, 10));
};

/** When it came, how and from whom. */
export const cameHead = (delivered: Delivered, voice: Voice): string => {
  const { kind, from } = cameOf(delivered, voice);
  const { came, kind: kinds } = voice.words.drill;
  return came({ time: timeOf(delivered.at, voice), kind: kinds[kind], from });
};

/** One thing that came in: when, how, from whom, for whom, and its words. */
export const cameLines = (delivered: Delivered, voice: Voice): readonly Line[] => {
  const { words, content } = voice;
  const { to, text } = cameOf(delivered, voice);
  const head = cameHead(delivered, voice);
  const role = to === null ? undefined : content.roleTexts[words.lang][to]?.name;
  return [
    line('heading', head),
    ...text.split('\n').map((part) => line('strong', part)),
    ...(role === undefined ? [] : [line('dim', words.drill.to(role))]),
  ];
};

/** What came since the players last did something. */
export const newlyCame = ({ delivered, played }: DrillState): readonly Delivered[] =>
  delivered.filter(({ seq }) => seq > played);

/** What time it is there, when it is up, and how fast it runs. */
export const clockText = ({ pace, until, ended }: DrillState, voice: Voice): string => {
  const over = ended !== null;
  return voice.words.drill.clock({
    now: timeOf(voice.now, voice),
    until: over ? null : shortTime(until, voice),
    speed: over ? 1 : pace.speed,
  });
};

/** What has just come, for whoever looks at where a drill stands; and that it is over, where it is. */
export const drillLines = ({ drill }: State, incident: string, voice: Voice): readonly Line[] => {
  if (drill === null) return [];
  const came = newlyCame(drill).flatMap((one) => [line('plain', ''), ...cameLines(one, voice)]);
  const over = drill.ended === null ? [] : voice.words.drill.over(incident, drill.ended.why);
  return [...came, ...over.map((text) => line('good', text))];
};

/** What everybody knows from the start, and who plays. */
const settingLines = (solo: boolean, voice: Voice): readonly Line[] => {
  const { words, content, scenario } = voice;
  if (scenario === null) return [];
  const { background, roles } = scenarioText(scenario, words.lang);
  const roleNames = content.roleTexts[words.lang];
  return [
    line('strong', words.drill.background),
    ...background.map((text) => line('item', text)),
    line('strong', solo ? words.drill.allYou : words.drill.roles),
    ...scenario.roles.map((role) =>
      line('item', `${roleNames[role]?.name ?? role}${words.format.colon}${roles[role] ?? ''}`),
    ),
  ];
};

/** Said once, before the first question. */
export const begunLines = ({ drill }: State, voice: Voice): readonly Line[] => {
  const { words, scenario } = voice;
  if (drill === null || scenario === null) return [];
  return [
    line('heading', scenarioText(scenario, words.lang).title),
    ...words.drill.begun.map((text) => line('plain', text)),
    line('plain', ''),
    ...settingLines(drill.solo, voice),
  ];
};

/** The same again, with everything that came since. */
export const storyLines = ({ drill }: State, voice: Voice): readonly Line[] =>
  drill === null
    ? []
    : [
        ...settingLines(drill.solo, voice),
        ...drill.delivered.flatMap((one) => [line('plain', ''), ...cameLines(one, voice)]),
      ];

const cameJson = (delivered: Delivered, voice: Voice): Json => {
  const { id, kind, from, to, text } = cameOf(delivered, voice);
  return { id, kind, from, text, to, at: withOffset(delivered.at, voice.zone) };
};

/** What one may be asked when it is over; left out where there is nothing, or it goes on. */
const questionsJson = (drill: DrillState, voice: Voice): { readonly [key: string]: Json } => {
  if (drill.ended === null || voice.scenario === null) return {};
  const open = openQuestions(drill, voice.scenario).map(({ id, question }) => {
    const text = questionText(id, voice);
    const choices = (question?.choices ?? []).map((value) => ({ value, label: text?.choices[value] ?? value }));
    return { id, text: text?.ask ?? id, choices };
  });
  return open.length === 0 ? {} : { questions: open };
};

/** The part of the document that only a drill has. */
export const drillJson = ({ drill }: State, voice: Voice): { readonly [key: string]: Json } => {
  if (drill === null) return {};
  const came = newlyCame(drill).map((one) => cameJson(one, voice));
  return {
    drill: {
      clock: withOffset(voice.now, voice.zone),
      inject: came.at(-1) ?? null,
      ended: drill.ended !== null,
      injects: came,
      scenario: drill.scenario,
      seed: drill.seed,
      until: withOffset(drill.until, voice.zone),
      ...questionsJson(drill, voice),
    },
  };
};
