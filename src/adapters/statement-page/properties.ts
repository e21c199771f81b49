/** Owns what a Word file says of itself: its title, its language, and the time of its words in place of the hour it was written. */
import type { Page } from '../../core/statement/page.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

const time = (name: string, at: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at.replace(/\.\d+Z$/, 'Z')}</dcterms:${name}>`;

/** No author and no "last saved by": whose words these are stands in the record. */
export const properties = ({ title, lang, at }: Page): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:language>${lang}</dc:language>`,
    time('created', at),
    time('modified', at),
    '</cp:coreProperties>',
  ].join('');
