/** Owns the words of a drill's score: grades, what each rests on, what went well, what made it worse, where the points come from. */

import type { ObjectiveText } from '../../core/drill/model.ts';
import type { Mistake } from '../../core/drill/score/mistakes.ts';
import { RATING_POINTS, type Rating } from '../../core/drill/score/rating.ts';
import type { ObjectiveScore, Point, Score } from '../../core/drill/score/score.ts';
import type { Block } from '../../core/statement/page.ts';
import { clockLabel } from '../clocks.ts';
import { questionText, scenarioText } from '../drill.ts';
import { playbookText, templateTitle, type Voice } from '../voice.ts';
import { heading, numberOf, numbersOf, paragraph, pointsOr, type Setting, table } from './setting.ts';

const objectiveText = (id: string, { scenario, words }: Voice): ObjectiveText | null =>
  scenario === null ? null : (scenarioText(scenario, words.lang).objectives[id] ?? null);

export const objectiveTitle = (id: string, voice: Voice): string => objectiveText(id, voice)?.title ?? id;

export const evidenceLabel = (objective: string, id: string, voice: Voice): string =>
  objectiveText(objective, voice)?.evidence[id] ?? id;

const ratingText = (rating: Rating | null, { words }: Voice): string =>
  rating === null ? words.review.unrated : words.review.rating[rating];

const aside = (numbers: string, { words }: Voice): string => (numbers === '' ? '' : words.format.aside(numbers));

const objective = ({ id, rating, verdicts }: ObjectiveScore, setting: Setting): readonly Block[] => {
  const { voice } = setting;
  const { review, format } = voice.words;
  const good = rating === 'without' ? '' : (objectiveText(id, voice)?.good ?? '');
  return [
    { kind: 'heading', level: 3, text: `${objectiveTitle(id, voice)}${format.colon}${ratingText(rating, voice)}` },
    {
      kind: 'points',
      items: [
        ...verdicts.map((one) => {
          const label = evidenceLabel(id, one.id, voice);
          return review.verdict({ ...one, label }) + aside(numbersOf(one.entries, setting), voice);
        }),
        ...(good === '' ? [] : [review.good(good)]),
      ],
    },
  ];
};

const stepName = (at: string, voice: Voice): string => {
  const [playbook = '', step = ''] = at.split('/');
  const text = playbookText(voice.content, playbook, voice.words.lang);
  const label = text?.steps[step]?.label ?? null;
  return [text?.title ?? playbook, ...(label === null ? [] : [label])].join(' · ');
};

const mistakeWhat = ({ kind, id }: Mistake, { voice, ruleName }: Setting): string => {
  const [objectiveId = '', evidence = ''] = id.split('.');
  const { review } = voice.words;
  if (kind === 'evidence') return evidenceLabel(objectiveId, evidence, voice);
  return kind === 'finding' ? review.finding(ruleName(id)) : review.advice;
};

export const mistakeText = (mistake: Mistake, setting: Setting): string => {
  const { voice } = setting;
  const { review } = voice.words;
  const rowText = voice.content.practiceTexts[voice.words.lang].rows;
  const rows = mistake.rows.map((row) => `${row} ${rowText[row] ?? ''}`.trim());
  const number = numberOf(mistake.entry, setting);
  return (
    review.mistake({ what: mistakeWhat(mistake, setting), rows, step: stepName(mistake.at, voice) }) +
    aside(review.entries(number === '' ? [] : [number]), voice)
  );
};

const pointAbout = ({ kind, id }: Point, { review: { state }, voice, ruleName }: Setting): string => {
  const { review } = voice.words;
  switch (kind) {
    case 'objective':
      return objectiveTitle(id, voice);
    case 'clock': {
      const clock = state.clocks.find((one) => one.id === id);
      return clock === undefined ? id : clockLabel(clock, state, voice);
    }
    case 'knowledge':
      return questionText(id, voice)?.ask ?? id;
    case 'finding':
      return review.finding(ruleName(id));
    case 'advice':
      return review.advice;
    case 'map':
      return review.map;
    case 'drafted':
      return review.prepared(templateTitle(voice.content, id, voice.words.lang));
  }
};

const earned = ({ points, of }: Point): string =>
  of > 0 ? `${points} / ${of}` : points > 0 ? `+${points}` : `${points}`;

const pointsTable = ({ parts }: Score, setting: Setting): Block => {
  const { review, format } = setting.voice.words;
  const rows = parts
    .filter(({ points, of }) => points !== 0 || of !== 0)
    .map((part) => [
      `${review.point[part.kind]}${format.colon}${pointAbout(part, setting)}`,
      earned(part),
      numbersOf(part.entries, setting),
    ]);
  return table([review.column.what, review.column.points, review.column.rests], rows, review.none);
};

const strengths = ({ objectives, parts }: Score, setting: Setting): readonly string[] => [
  ...objectives
    .filter(({ rating }) => rating === 'without')
    .map(({ id }) => setting.voice.words.review.strong(objectiveTitle(id, setting.voice))),
  ...parts.filter(({ kind }) => kind === 'map' || kind === 'drafted').map((part) => pointAbout(part, setting)),
];

const practiceRows = ({ practice }: Score, { voice }: Setting): readonly (readonly string[])[] => {
  const { review } = voice.words;
  const text = voice.content.practiceTexts[voice.words.lang].rows;
  return practice.map(({ row, objective: id, followed }) => [
    `${row} ${text[row] ?? ''}`.trim(),
    objectiveTitle(id, voice),
    followed ? review.followed.yes : review.followed.no,
  ]);
};

const picture = ({ objectives }: Score, { voice }: Setting): Block => ({
  kind: 'picture',
  alt: voice.words.review.scorePicture,
  picture: {
    kind: 'bars',
    bars: objectives.map(({ id, rating }) => ({
      label: objectiveTitle(id, voice),
      value: rating === null ? 0 : RATING_POINTS[rating],
      of: RATING_POINTS.without,
      note: ratingText(rating, voice),
    })),
  },
});

/** How each task was done and what made it worse; how many points that makes stands last, where it stays in view. */
export const shortScoreBlocks = (score: Score, setting: Setting): readonly Block[] => {
  const { review } = setting.voice.words;
  const mistakes = score.mistakes.map((one) => mistakeText(one, setting));
  return [
    heading(review.heading.objectives),
    ...score.objectives.flatMap((one) => objective(one, setting)),
    ...(mistakes.length === 0 ? [] : [heading(review.heading.mistakes), pointsOr(mistakes, review.none)]),
    heading(review.heading.score),
    paragraph(review.total(score.points, score.of)),
  ];
};

export const scoreBlocks = (score: Score, setting: Setting): readonly Block[] => {
  const { review } = setting.voice.words;
  const { heading: title, column } = review;
  return [
    heading(title.score),
    paragraph(review.total(score.points, score.of)),
    picture(score, setting),
    pointsTable(score, setting),
    paragraph(review.noHaste),
    heading(title.objectives),
    ...score.objectives.flatMap((one) => objective(one, setting)),
    heading(title.strengths),
    pointsOr(strengths(score, setting), review.none),
    heading(title.mistakes),
    pointsOr(
      score.mistakes.map((one) => mistakeText(one, setting)),
      review.none,
    ),
    heading(title.practice),
    table([column.row, title.objectives, column.state], practiceRows(score, setting), review.none),
  ];
};
