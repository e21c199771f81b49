/** Owns the coverage of the practice list on a page: every row, what carries it, and what is still open. */
import type { Content } from '../core/playbook/model.ts';
import { type Carrier, isCarried, type Row } from '../core/practice/coverage.ts';
import { groupOf } from '../core/practice/model.ts';
import type { Json } from '../core/record/event.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import type { Words } from './words.ts';

const kindName = ({ kind, as }: Carrier, { playbook }: Words): string => {
  if (kind === 'template') return playbook.coverage.template;
  if (kind === 'advice') return playbook.coverage.advice;
  if (kind === 'drill') return playbook.coverage.drill;
  return kind === 'warning' || as === null ? playbook.coverage.warning : playbook.kind[as];
};

/** A step of a part stands in several playbooks under one name: `people.safety`. */
const together = (carriers: readonly Carrier[], words: Words): readonly string[] => {
  const byStep = new Map<string, string[]>();
  for (const { at } of carriers) {
    const [playbook = '', step = playbook] = at.split('/');
    byStep.set(step, [...(byStep.get(step) ?? []), at]);
  }
  return [...byStep].flatMap(([step, all]) =>
    all.length > 1 && step.includes('.') ? [`${step}${words.playbook.coverage.shared(all.length)}`] : all,
  );
};

const carrierLines = (carriers: readonly Carrier[], words: Words): readonly Line[] => {
  const byKind = new Map<string, Carrier[]>();
  for (const one of carriers) byKind.set(kindName(one, words), [...(byKind.get(kindName(one, words)) ?? []), one]);
  return [...byKind].map(([kind, all]) =>
    line('item', `${kind}${words.format.colon}${words.format.list(together(all, words))}`),
  );
};

const rowLines = ({ row, carriers, acts }: Row, content: Content, words: Words): readonly Line[] => {
  const { nothing, wordsOnly } = words.playbook.coverage;
  const lack = carriers.length === 0 ? [nothing] : acts ? [] : [wordsOnly];
  return [
    line('strong', `${row} · ${content.practiceTexts[words.lang].rows[row] ?? ''}`),
    ...carrierLines(carriers, words),
    ...lack.map((text) => line('warning', text)),
  ];
};

const open = (rows: readonly Row[]): readonly string[] => rows.filter((row) => !isCarried(row)).map(({ row }) => row);

const summary = (rows: readonly Row[], words: Words): readonly Line[] => {
  const lacking = open(rows);
  const { carried, open: notYet } = words.playbook.coverage;
  return [
    line('plain', ''),
    line(lacking.length === 0 ? 'good' : 'strong', carried(rows.length - lacking.length, rows.length)),
    ...(lacking.length === 0 ? [] : [line('plain', notYet(lacking))]),
  ];
};

/** Every row under the name of its group, and the count at the end. */
export const coverageLines = (rows: readonly Row[], content: Content, words: Words): readonly Line[] => {
  const { groups } = content.practiceTexts[words.lang];
  const lines = rows.flatMap((row, index) => {
    const group = groupOf(row.row);
    const first = index === 0 || groupOf(rows[index - 1]?.row ?? '') !== group;
    return [
      ...(first ? [line('plain', ''), line('heading', groups[group] ?? group)] : []),
      ...rowLines(row, content, words),
    ];
  });
  return [...lines, ...summary(rows, words)];
};

export const coverageJson = (rows: readonly Row[], content: Content, { lang }: Words): Json => ({
  rows: rows.map((row) => ({
    id: row.row,
    label: content.practiceTexts[lang].rows[row.row] ?? '',
    carried: isCarried(row),
    by: row.carriers.map(({ kind, as, at, acts }) => ({ kind, step: as, at, acts })),
  })),
  total: rows.length,
  open: open(rows),
});
