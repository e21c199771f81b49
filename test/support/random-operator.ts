/** An operator who does anything that can be done: answers, goes back, changes facts, releases, moves on, then sees it through. */
import type { Ask } from '../../src/core/incident/ask.ts';
import type { Command } from '../../src/core/incident/commands.ts';
import type { Lang } from '../../src/core/lang.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { openApprovals } from '../../src/core/statement/approval.ts';
import { untold } from '../../src/core/statement/guards.ts';
import { escapeFor } from '../../src/text/escape.ts';
import {
  approve,
  back,
  change,
  contextFor,
  type Desk,
  deskWith,
  draft,
  forget,
  handover,
  level,
  note,
  open,
  release,
  reroute,
  type Said,
  say,
  skip,
  stay,
  task,
  unknown,
} from './incident.ts';
import type { Chance } from './random.ts';

/** Told apart from every word of the kit, so that they can be taken out of a text again. */
const TEXTS: Readonly<Record<Lang, readonly string[]>> = {
  'zh-TW': ['鳳梨酥裡有鐵片〔一〕', '信義門市 *三天內* 退費〔二〕', '供應商還在驗 <b>〔三〕', '每日 9:00–21:00〔四〕'],
  'zh-CN': [
    '顾客说里面有铁片〔一〕',
    '徐汇门店 *三天内* 退款〔二〕',
    '供应商还在检 <b>〔三〕',
    '每日 9:00–21:00〔四〕',
  ],
  en: [
    'QQ a piece of metal was found QQ',
    'QQ money back *within* three days QQ',
    'QQ the supplier [still] tests <b> QQ',
    'QQ 9:00–21:00 QQ',
  ],
};
const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  'zh-TW': ['好日子烘焙〔名〕', '0800-123-456〔話〕'],
  'zh-CN': ['好日子烘焙〔名〕', '400-123-456〔话〕'],
  en: ['Good Day Bakery QN', '0800-123-456 QP'],
};

const WHO = 'Lin QW';

/** A reason, in no language. */
const WHY = 'QY';

const LINES = (text: string): readonly string[] => text.split('\n');

/** Everything that was ever typed, as it can stand in a text, the longest first. */
export const GIVEN: readonly string[] = [...Object.values(TEXTS), ...Object.values(NAMES)]
  .flat()
  .concat(WHO)
  .flatMap((text) => [text, escapeFor(text, 'markdown'), ...LINES(text)])
  .toSorted((a, b) => b.length - a.length);

const REASONS = ['not-applicable', 'not-known', 'later'];

/** A time that no run comes to. */
const AHEAD = '2027-03-01T09:00:00+08:00';

const number = (ask: Pick<Ask, 'min' | 'max'>, { pick }: Chance): string => {
  const low = ask.min ?? 0;
  return String(pick([low, low + 1, 2, 12, ask.max ?? 1_200]));
};

export const valueFor = (ask: Pick<Ask, 'kind' | 'choices' | 'min' | 'max'>, lang: Lang, by: Chance): string => {
  switch (ask.kind) {
    case 'text':
      return by.pick(TEXTS[lang]);
    case 'name':
      return by.pick(NAMES[lang]);
    case 'longtext':
    case 'list':
      return TEXTS[lang].slice(0, 2).join('\n');
    case 'integer':
    case 'number':
      return number(ask, by);
    case 'money':
      return '1500 TWD';
    case 'date':
      return '2026-11-21';
    case 'datetime':
      return by.pick([AHEAD, AHEAD, '2026-11-20T09:30:00+08:00', '23:30']);
    case 'confirm':
      return by.pick(['yes', 'no']);
    case 'choices':
      return ask.choices.filter(() => by.often(0.4)).join(',') || by.pick(ask.choices);
    case 'choice':
    case 'task':
    case 'statement':
    case 'wait':
      return by.pick(ask.choices);
  }
};

type Move = (desk: Desk, by: Chance) => Command;

const sure = (by: Chance): Said => (by.often(0.5) ? { certainty: 'confirmed' } : {});

const answerTo = (desk: Desk, by: Chance, typed: Lang): Command => {
  const ask = desk.ask();
  if (ask === null) return note('nothing is asked');
  if (ask.unknown && by.often(0.15)) return unknown();
  if (by.often(0.08)) return skip(by.pick(REASONS));
  return say(valueFor(ask, typed, by), {
    ...sure(by),
    lang: typed,
    source: 'the shop',
    word: 'RELEASE',
    untold: ['injured', 'authority', 'partners', 'staff', 'customers'],
  });
};

const someFact: Move = (desk, by) => {
  const { content } = desk.context();
  const { lang } = desk.state();
  const id = by.pick(Object.keys(by.often(0.7) ? desk.state().facts : content.facts).concat('harm'));
  const def = content.facts[id];
  if (!def || by.often(0.2)) return forget(id);
  const { type: kind, choices, min, max } = def;
  return change(id, valueFor({ kind, choices: kind === 'confirm' ? ['yes', 'no'] : choices, min, max }, lang, by), {
    ...sure(by),
    lang,
  });
};

const someRelease: Move = (desk, by) => {
  const drafts = desk.state().statements.filter((one) => one.state === 'drafted');
  if (drafts.length === 0) return draft(by.pick(Object.keys(desk.context().content.templates)), desk.state().lang);
  const one = by.pick(drafts);
  return release(one.id, { untold: by.often(0.8) ? untold(desk.state(), one, desk.context().content) : [] });
};

/** Whoever is asked for says yes, where anybody is. */
const someYes: Move = (desk, by) => {
  const drafts = desk.state().statements.filter((one) => one.state === 'drafted');
  if (drafts.length === 0) return note('nothing to approve');
  const one = by.pick(drafts);
  const [role = 'management'] = openApprovals(desk.state(), one, desk.context());
  return approve(desk, one.id, role);
};

const someTask: Move = (desk, by) => {
  const ids = desk.state().tasks.map(({ id }) => id);
  return task(ids.length > 0 ? by.pick(ids) : 'none', by.pick(['open', 'assigned', 'done', 'not-needed'] as const), {
    who: WHO,
    source: WHY,
  });
};

const MOVES: readonly (readonly [share: number, move: Move])[] = [
  [
    0.06,
    (desk, by) => back(by.often(0.6) ? undefined : desk.state().trail.at(by.below(desk.state().trail.length))?.ask.id),
  ],
  [0.02, (desk, by) => handover(by.pick(Object.keys(desk.context().content.playbooks)))],
  [0.07, someFact],
  [0.05, someYes],
  [0.05, someRelease],
  [0.04, someTask],
  [0.02, () => note('a note')],
  [0.02, () => reroute()],
  [0.01, () => stay(WHY)],
  [0.01, (_, by) => level(1 + by.below(4), by.often(0.5) ? WHY : null)],
];

export const moveBy = (desk: Desk, by: Chance, typed: Lang): Command => {
  let left = by.next();
  for (const [share, move] of MOVES) {
    if (left < share) return move(desk, by);
    left -= share;
  }
  return answerTo(desk, by, typed);
};

/** Where nothing else is left to try: the answer that lets one go on. */
const settle = (ask: Ask, lang: Lang, by: Chance): Command => {
  if (ask.about.kind === 'close') return say('close', { source: WHY });
  if (ask.kind === 'wait') return say('continue');
  if (ask.kind === 'task') return say('done');
  if (ask.kind === 'statement') return say('keep');
  if (ask.kind === 'datetime') return say(AHEAD);
  return say(valueFor(ask, lang, by), { lang });
};

export type Watch = (desk: Desk) => void;

export type RunOptions = {
  readonly content: Content;
  readonly playbook: string;
  readonly lang: Lang;
  readonly by: Chance;
  readonly watch: Watch;
};

const MOST_MOVES = 120;
export const MOST_ANSWERS = 400;

/** One incident from the first question to the end: at random first, then answering what is asked. Returns how many commands it took. */
export const runAtRandom = ({
  content,
  playbook,
  lang,
  by,
  watch,
}: RunOptions): { readonly desk: Desk; readonly commands: number } => {
  const desk = deskWith(contextFor(content));
  const moves = by.below(MOST_MOVES);
  let commands = 0;
  const give = (command: Command): void => {
    commands += 1;
    desk.give(command);
    watch(desk);
  };
  give(open(playbook, lang));
  // Now and then somebody types in another language than the incident's, so that wordings are asked for.
  const other: Lang = lang === 'en' ? 'zh-TW' : 'en';
  while (commands < moves && desk.state().outcome === null) give(moveBy(desk, by, by.often(0.04) ? other : lang));
  for (let answers = 0; desk.state().outcome === null && answers < MOST_ANSWERS; answers++) {
    const ask = desk.ask();
    if (ask === null) break;
    give(settle(ask, lang, by));
  }
  return { desk, commands };
};
