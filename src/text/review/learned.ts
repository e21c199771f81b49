/** Owns the words of what is to be better: items of the last drill and whether they hold, items of this one, the next day. */
import type { Improvement, Learned } from '../../core/review/model.ts';
import type { Block } from '../../core/statement/page.ts';
import type { Voice } from '../voice.ts';
import { heading, paragraph, type Setting } from './setting.ts';

const owner = (role: string, { content, words }: Voice): string => content.roleTexts[words.lang][role]?.name ?? role;

const holdsText = (index: number, { looked }: Learned, { words: { review, format } }: Voice): string => {
  const last = looked.find(({ item }) => item === index + 1);
  if (last === undefined) return review.holds.open;
  return (last.holds ? review.holds.yes : review.holds.no) + (last.because === null ? '' : format.aside(last.because));
};

const broughtBlocks = (learned: Learned, voice: Voice): readonly Block[] => {
  const { review, format } = voice.words;
  if (learned.brought === null) return [];
  const rows = learned.brought.items.map((item, index) => [
    `${index + 1}. ${item.text}`,
    owner(item.owner, voice),
    format.day(item.due),
    holdsText(index, learned, voice),
  ]);
  const { column } = review;
  return [
    heading(review.heading.brought),
    { kind: 'table', head: [column.item, column.owner, column.due, column.holds], rows },
  ];
};

const itemsBlock = ({ items }: Learned, incident: string, voice: Voice): Block => {
  const { review, format } = voice.words;
  if (items.length === 0)
    return paragraph(
      review.noItems(`crisis-kit report ${incident} --item "…" --owner customer_service --due 2026-12-01`),
    );
  return {
    kind: 'table',
    head: [review.column.item, review.column.owner, review.column.due],
    rows: items.map(({ text, owner: role, due }) => [text, owner(role, voice), format.day(due)]),
  };
};

export const learnedBlocks = ({ review: { state }, incident, voice }: Setting): readonly Block[] => {
  const { review, format } = voice.words;
  const { learned } = state;
  const next =
    learned.next === null
      ? review.noNext(`crisis-kit report ${incident} --next-drill 2027-02-01`)
      : review.next(format.day(learned.next));
  return [
    ...broughtBlocks(learned, voice),
    heading(review.heading.better),
    itemsBlock(learned, incident, voice),
    paragraph(next),
  ];
};

/** One item with who sees to it and by when. */
export const itemText = ({ text, owner: role, due }: Improvement, voice: Voice): string => {
  return [text, owner(role, voice), voice.words.format.day(due)].join(' · ');
};
