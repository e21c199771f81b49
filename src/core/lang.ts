/** Owns the three languages the kit speaks, and nothing else about them. */
export const LANGS = ['zh-TW', 'zh-CN', 'en'] as const;

/** zh-TW is Taiwan's wording, zh-CN the mainland's: two languages, not two scripts of one. */
export type Lang = (typeof LANGS)[number];

export const isLang = (text: string): text is Lang => (LANGS as readonly string[]).includes(text);
