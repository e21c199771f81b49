/** Owns pictures as inline SVG: shapes with attributes alone, since the page's policy lets no style through, and words for whoever does not see them. */
import type { Bar, Lane, Picture } from '../../core/statement/page.ts';
import { escaped } from './escaped.ts';

const WIDTH = 640;
const INK = '#222';
const GREY = '#ddd';
const BLUE = '#1f5fa8';

type Drawn = { readonly height: number; readonly parts: readonly string[] };

const text = (x: number, y: number, said: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="13" fill="${INK}"${more}>${escaped(said)}</text>`;

const BAR = { each: 46, high: 12 };

/** The label above, the bar below it, what it comes to at its end. */
const bar = ({ label, value, of, note }: Bar, index: number): readonly string[] => {
  const y = index * BAR.each + 16;
  const full = of === 0 ? 0 : Math.round((value / of) * WIDTH);
  return [
    text(0, y, label),
    text(WIDTH, y, note, ' text-anchor="end"'),
    `<rect x="0" y="${y + 8}" width="${WIDTH}" height="${BAR.high}" fill="${GREY}"/>`,
    `<rect x="0" y="${y + 8}" width="${full}" height="${BAR.high}" fill="${BLUE}"/>`,
  ];
};

const LANE = { each: 44, inset: 6 };

/** Where something stands on its line, a little away from both ends. */
const across = (at: number): number => Math.round(LANE.inset + at * (WIDTH - 2 * LANE.inset));

const lane = ({ label, marks }: Lane, index: number): readonly string[] => {
  const y = index * LANE.each + 16;
  const line = y + 14;
  return [
    text(0, y, label),
    `<line x1="0" y1="${line}" x2="${WIDTH}" y2="${line}" stroke="${GREY}" stroke-width="2"/>`,
    ...marks.map(
      ({ at, label: said }) =>
        `<circle cx="${across(at)}" cy="${line}" r="5" fill="${BLUE}"><title>${escaped(said)}</title></circle>`,
    ),
  ];
};

const drawn = (picture: Picture): Drawn => {
  if (picture.kind === 'bars')
    return { height: picture.bars.length * BAR.each, parts: picture.bars.flatMap((one, index) => bar(one, index)) };
  const below = picture.lanes.length * LANE.each + 12;
  return {
    height: below + 8,
    parts: [
      ...picture.lanes.flatMap((one, index) => lane(one, index)),
      text(0, below, picture.from),
      text(WIDTH, below, picture.to, ' text-anchor="end"'),
    ],
  };
};

export const svg = (picture: Picture, alt: string): string => {
  const { height, parts } = drawn(picture);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img"><title>${escaped(alt)}</title>\n${parts.join('\n')}\n</svg>`;
};
