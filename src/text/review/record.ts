/** Owns the words of what a record shows of an incident or a drill: how long things took, times kept, texts, facts, what was left. */
import { clockState } from '../../core/clock/run.ts';
import type { FactHistory } from '../../core/review/history.ts';
import type { Measure } from '../../core/review/measures.ts';
import type { Statement } from '../../core/statement/model.ts';
import type { Block } from '../../core/statement/page.ts';
import { statementTitle, taskLabel } from '../ask.ts';
import { clockLabel, isShown } from '../clocks.ts';
import { whereOf } from '../statements.ts';
import { factName, showAnswer } from '../value.ts';
import { clockTime, heading, numberOf, numbersOf, pointsOr, type Setting, table } from './setting.ts';

const measure = ({ id, at, minutes, entry }: Measure, setting: Setting): readonly string[] => {
  const { review, format } = setting.voice.words;
  if (at === null || minutes === null) return [review.measure[id], review.notYet, ''];
  const when = [clockTime(at, setting), numbersOf(entry === null ? [] : [entry], setting)].join(' · ');
  return [review.measure[id], format.duration(minutes), when];
};

const clocks = (setting: Setting): readonly (readonly string[])[] => {
  const { review, voice } = setting;
  return review.clocks
    .filter(isShown)
    .map((clock) => [
      clockLabel(clock, review.state, voice),
      clock.due === null ? '' : clockTime(clock.due, setting),
      voice.words.review.clockState[clockState(clock, voice.now)] +
        (clock.closed === null ? '' : voice.words.format.aside(clockTime(clock.closed.at, setting))),
    ]);
};

const statement = (one: Statement, setting: Setting): readonly string[] => {
  const { review, voice } = setting;
  const { walk, format, life } = voice.words;
  const yes = one.approvals.map(({ by, role, own }) => {
    const name = voice.content.roleTexts[voice.words.lang][role]?.name ?? role;
    return `${by}${format.aside(own ? `${name}, ${life.ownText}` : name)}`;
  });
  const out =
    one.releasedAt === null ? [] : [clockTime(one.releasedAt, setting), one.sent?.by ?? '', ...whereOf(one.sent)];
  return [
    `${statementTitle(review.state, one.id, voice)}${format.aside(walk.langName[one.lang])}`,
    walk.audience[one.audience],
    walk.statementState[one.state],
    yes.join(' · '),
    out.filter((part) => part !== '').join(' · '),
  ];
};

const changed = ({ fact, said }: FactHistory, setting: Setting): string => {
  const { voice } = setting;
  const def = voice.content.facts[fact];
  const { format, walk } = voice.words;
  const steps = said.map(({ answer, by, at }) => {
    const shown = def === undefined ? '' : showAnswer(def, answer, voice);
    const sure =
      answer.kind === 'value' && def?.certainty === 'unconfirmed' ? format.aside(walk.certainty[answer.certainty]) : '';
    return `${clockTime(at, setting)} ${by}${format.colon}${shown}${sure}`;
  });
  return `${factName(fact, voice)}${format.colon}${steps.join(' → ')}`;
};

const entryText = (entry: number, setting: Setting): string => {
  const row = setting.rows.find(({ seq }) => seq === entry);
  return row === undefined
    ? ''
    : `${row.at} ${row.by}${setting.voice.words.format.colon}${row.text} #${numberOf(entry, setting)}`;
};

const open = ({ review, voice }: Setting): readonly string[] => [
  ...review.openTasks.map(
    ({ id, who }) => taskLabel(review.state, id, voice) + (who === null ? '' : voice.words.format.aside(who)),
  ),
  ...review.openClocks.filter(isShown).map((clock) => clockLabel(clock, review.state, voice)),
];

export const recordBlocks = (setting: Setting): readonly Block[] => {
  const { review, voice } = setting;
  const { heading: title, column, none } = voice.words.review;
  const texts = review.state.statements.map((one) => statement(one, setting));
  return [
    heading(title.numbers),
    table(
      [column.measure, column.took, column.time],
      review.measures.map((one) => measure(one, setting)),
      none,
    ),
    heading(title.clocks),
    table([column.what, column.due, column.state], clocks(setting), none),
    heading(title.statements),
    table([column.text, column.audience, column.state, column.approved, column.released], texts, none),
    heading(title.changed),
    pointsOr(
      review.facts.map((one) => changed(one, setting)),
      none,
    ),
    heading(title.notDone),
    pointsOr(
      review.notDone.map((one) => entryText(one, setting)).filter((text) => text !== ''),
      none,
    ),
    heading(title.open),
    pointsOr(open(setting), none),
  ];
};
