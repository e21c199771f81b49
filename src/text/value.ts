/** Owns how a fact's value reads: choices by their label, times in the incident's zone. */
import type { Answer, FactDef, FactValue } from '../core/fact/model.ts';
import type { Lang } from '../core/lang.ts';
import type { Content } from '../core/playbook/model.ts';
import type { Zone } from '../core/time.ts';
import type { Voice } from './voice.ts';
import type { FormatWords } from './words.ts';

type Showing = { readonly content: Content; readonly zone: Zone; readonly format: FormatWords; readonly lang: Lang };

const choice = (def: FactDef, value: string, { content, lang }: Showing): string =>
  content.factTexts[lang][def.id]?.choices[value] ?? value;

const isMoney = (value: FactValue): value is { readonly amount: string; readonly currency: string } =>
  typeof value === 'object' && !Array.isArray(value);

/** The value of a fact in words of one language. Free text stands as it was typed. */
export const showValue = (def: FactDef, value: FactValue, how: Showing): string => {
  const { format } = how;
  if (typeof value === 'boolean') return value ? format.yes : format.no;
  if (typeof value === 'number') {
    const unit = how.content.factTexts[how.lang][def.id]?.unit;
    return unit ? format.counted(value, unit) : format.number(value);
  }
  if (isMoney(value)) return format.money(value.amount, value.currency);
  if (typeof value !== 'string')
    return def.type === 'list' ? value.join('\n') : format.list(value.map((one) => choice(def, one, how)));
  if (def.type === 'choice') return choice(def, value, how);
  if (def.type === 'date') return format.day(value);
  return def.type === 'datetime' ? format.dateTime(how.zone.local(value)) : value;
};

/** An answer as the operator sees it in lists: the value, or that it is not known, or why it was skipped. */
export const showAnswer = (def: FactDef, answer: Answer, voice: Voice): string => {
  const { words, content, zone } = voice;
  if (answer.kind === 'unknown') return words.report.unknown;
  if (answer.kind === 'skip') return words.report.skipped(reason(answer.reason, voice));
  return showValue(def, answer.value, { content, zone, format: words.format, lang: words.lang });
};

/** The reasons the kit offers are stored as values and shown by their label. */
export const reason = (text: string, { words }: Voice): string =>
  words.walk.skipReasons.find((one) => one.value === text)?.label ?? text;

export const factName = (id: string, { content, words }: Voice): string =>
  content.factTexts[words.lang][id]?.name ?? id;
