/** Owns the shape of pages for drawer and pocket: headings and lines, without a format. */
import type { Lang } from '../lang.ts';

/** `loud`: names and numbers, to be found at a glance. A line that is empty is one to write on. */
export type BookletPart = { readonly heading: string; readonly loud: boolean; readonly lines: readonly string[] };

export type BookletPage = { readonly heading: string; readonly parts: readonly BookletPart[]; readonly foot: string };

export type Booklet = { readonly lang: Lang; readonly title: string; readonly pages: readonly BookletPage[] };
