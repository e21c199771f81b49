/** Owns the fonts of a Word file: each region's own, by the name Windows and Office know it, and what stands in for it elsewhere. */
import type { Lang } from '../../core/lang.ts';

type Font = { readonly name: string; readonly instead: string; readonly charset: string };

const LATIN: Font = { name: 'Calibri', instead: 'Carlito, Arial', charset: '00' };

/** The charset is Windows' own number for the region's characters: a program without the font looks for another by it. */
const EAST_ASIAN: Readonly<Record<Lang, Font>> = {
  'zh-TW': { name: 'Microsoft JhengHei', instead: 'PingFang TC, Noto Sans TC, Noto Sans CJK TC', charset: '88' },
  'zh-CN': { name: 'Microsoft YaHei', instead: 'PingFang SC, Noto Sans SC, Noto Sans CJK SC', charset: '86' },
  // Chinese names may stand in an English text; which region they are from nobody has said.
  en: { name: 'Microsoft JhengHei', instead: 'PingFang TC, Noto Sans TC, Noto Sans CJK TC', charset: '88' },
};

const faces = (eastAsia: Font) => ({
  ascii: LATIN.name,
  hAnsi: LATIN.name,
  cs: LATIN.name,
  eastAsia: eastAsia.name,
});

const chinese = (font: Font) => ({ ...faces(font), hint: 'eastAsia' });

/** The fonts that text of a language names. */
export const FACES = {
  'zh-TW': chinese(EAST_ASIAN['zh-TW']),
  'zh-CN': chinese(EAST_ASIAN['zh-CN']),
  en: faces(EAST_ASIAN.en),
} as const;

const entry = ({ name, instead, charset }: Font): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="${charset}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

export const fontTable = (lang: Lang): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    entry(LATIN),
    entry(EAST_ASIAN[lang]),
    '</w:fonts>',
  ].join('');
