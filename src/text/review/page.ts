/** Owns the report as a page: of a drill first what it came to, of a real incident first how long things took. */
import type { Block, Page } from '../../core/statement/page.ts';
import { pageWords } from '../statement.ts';
import { playbookText } from '../voice.ts';
import { knewBlocks } from './knew.ts';
import { learnedBlocks } from './learned.ts';
import { recordBlocks } from './record.ts';
import { scoreBlocks, shortScoreBlocks } from './score.ts';
import { clockTime, paragraph, type Setting } from './setting.ts';
import { timelineBlocks } from './timeline.ts';
import { trapBlocks } from './traps.ts';

const ended = ({ review: { state }, voice }: Setting): string | null => {
  const { outcome, closedIn, playbook, drill } = state;
  if (outcome !== null)
    return playbookText(voice.content, closedIn ?? playbook, voice.words.lang)?.outcomes[outcome] ?? outcome;
  return drill?.ended ? voice.words.drill.ended[drill.ended.why] : null;
};

const gravest = ({ review, voice }: Setting): readonly (readonly [string, string])[] => {
  if (review.gravest === null) return [];
  const { format, review: words } = voice.words;
  const { name } = voice.content.severityTexts[voice.words.lang].levels[review.gravest];
  return [[words.facts.gravest, `${review.gravest}${format.aside(name)}`]];
};

/** What anybody wants to know first. */
const about = (setting: Setting): Block => {
  const { review, voice } = setting;
  const { state } = review;
  const { facts } = voice.words.review;
  const outcome = ended(setting);
  const rows: readonly (readonly [string, string])[] = [
    [facts.playbook, playbookText(voice.content, state.playbook, voice.words.lang)?.title ?? state.playbook],
    [facts.heard, clockTime(state.heard, setting)],
    [facts.begun, clockTime(state.opened, setting)],
    ...(outcome === null
      ? []
      : [
          [facts.ended, clockTime(state.drill?.ended?.at ?? state.lastAt, setting)] as const,
          [facts.outcome, outcome] as const,
        ]),
    ...gravest(setting),
    [facts.zone, voice.zone.id],
    [voice.words.report.record, setting.incident],
  ];
  return { kind: 'points', items: rows.map(([name, value]) => `${name}${voice.words.format.colon}${value}`) };
};

const opening = (setting: Setting): readonly Block[] => {
  const { review, voice } = setting;
  const { title, simulated, underWay } = voice.words.review;
  const drill = review.state.drill !== null;
  return [
    {
      kind: 'heading',
      level: 1,
      text: `${drill ? title.drill : title.incident}${voice.words.format.colon}${review.state.title}`,
    },
    ...(drill ? [paragraph(simulated)] : []),
    ...(ended(setting) === null ? [paragraph(underWay)] : []),
    about(setting),
  ];
};

/** What is looked at right after a drill: what was behind it and how it went. The course of it, and where each point comes from, stand in the whole report. */
export const shortPage = (setting: Setting): Page => {
  const { review, voice } = setting;
  const whole = `crisis-kit report ${setting.incident}`;
  return {
    ...reportPage(setting),
    blocks: [
      ...trapBlocks(setting),
      ...(review.score === null ? [] : shortScoreBlocks(review.score, setting)),
      paragraph(voice.words.review.whole(whole, `${whole} --format html -o report.html`)),
    ],
  };
};

export const reportPage = (setting: Setting): Page => {
  const { review, voice, head } = setting;
  const { lang } = voice.words;
  const blocks: readonly Block[] = [
    ...opening(setting),
    ...(review.score === null ? [] : scoreBlocks(review.score, setting)),
    ...knewBlocks(setting),
    ...trapBlocks(setting),
    ...learnedBlocks(setting),
    ...recordBlocks(setting),
    ...timelineBlocks(setting),
    ...(head === null ? [] : [paragraph(voice.words.review.head(head))]),
  ];
  return {
    lang,
    title: blocks[0]?.kind === 'heading' ? blocks[0].text : '',
    mark: review.state.drill === null ? null : pageWords(lang).drillMark,
    at: review.state.lastAt,
    blocks,
  };
};
