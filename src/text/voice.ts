/** Owns what wording needs beside a value: the language, the content it names things by, the zone and the present. */
import type { Scenario } from '../core/drill/model.ts';
import type { Kit } from '../core/kit/model.ts';
import { LANGS, type Lang } from '../core/lang.ts';
import type { Content, PlaybookText, StepText } from '../core/playbook/model.ts';
import { languageFor } from '../core/statement/language.ts';
import type { Instant, Zone } from '../core/time.ts';
import type { Words } from './words.ts';

export type Voice = {
  readonly words: Words;
  readonly content: Content;
  /** What a drill plays; null in earnest. */
  readonly scenario: Scenario | null;
  readonly zone: Zone;
  readonly now: Instant;
  /** Who is who, as the kit folder says it now: a number is looked up when it is shown, so that an old record never dials an old one. */
  readonly kit: Kit;
};

/** A playbook's words in the operator's language; somebody's own playbook in the one language it has. */
export const playbookText = (content: Content, id: string, lang: Lang): PlaybookText | null => {
  const texts = content.playbooks[id]?.texts;
  return texts?.[lang] ?? LANGS.map((one) => texts?.[one]).find((text) => text !== undefined) ?? null;
};

export const stepText = (voice: Voice, playbook: string, step: string): StepText | null =>
  playbookText(voice.content, playbook, voice.words.lang)?.steps[step] ?? null;

export const templateTitle = (content: Content, template: string, lang: Lang): string => {
  const found = content.templates[template];
  const near = found && languageFor(found, lang);
  return found?.texts[lang]?.title ?? found?.called?.[lang]?.title ?? (near && found.texts[near]?.title) ?? template;
};

/** A moment as short as can be: only the hour today. */
export const shortTime = (at: Instant, { zone, now, words }: Voice): string =>
  words.format.short(zone.local(at), zone.local(now).slice(0, 10));
