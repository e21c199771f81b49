/** Owns what is asked: the open ask of an incident as a value without words. */
import type { Certainty, FactDef, FactId, FactType } from '../fact/model.ts';
import type { Lang } from '../lang.ts';
import type { Content, Step } from '../playbook/model.ts';
import type { AskRef } from './events.ts';
import type { State, Visit } from './state.ts';

export type AskKind = FactType | 'task' | 'statement' | 'wait';

/** What the ask is about: who reads it finds the words by this. */
export type About =
  | { readonly kind: 'fact' | 'decision'; readonly fact: FactId }
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'statement'; readonly statement: string }
  | { readonly kind: 'wait' }
  /** Which of these claims has somebody checked? */
  | { readonly kind: 'checked'; readonly template: string; readonly facts: readonly FactId[] }
  /** How is this said in the statement's language? */
  | { readonly kind: 'wording'; readonly fact: FactId; readonly lang: Lang }
  /** Things are open: close all the same? */
  | { readonly kind: 'close' };

export type Ask = {
  readonly ref: AskRef;
  readonly kind: AskKind;
  readonly about: About;
  readonly required: boolean;
  readonly unknown: boolean;
  readonly certainty: 'asked' | Certainty;
  readonly choices: readonly string[];
  readonly min: number | null;
  readonly max: number | null;
};

export const TASK_ANSWERS = ['done', 'assigned', 'later', 'not-needed'] as const;
export const WAIT_ANSWERS = ['continue', 'later'] as const;
export const CLOSE_ANSWERS = ['close', 'stay'] as const;
export const NONE_CHECKED = 'none';

export const stepAt = (content: Content, at: { readonly playbook: string; readonly step: string }): Step | null =>
  content.playbooks[at.playbook]?.steps[at.step] ?? null;

/** How often an ask of this id stands on a way, and so the number its next visit has. */
export const nextVisit = (trail: readonly Visit[], id: string): number =>
  trail.filter((visit) => visit.ask.id === id).length + 1;

const bare = { required: true, unknown: false, certainty: 'confirmed', choices: [], min: null, max: null } as const;

/** A claim may be unknown, and how certain it is gets asked; own decisions, names and promises are certain by being said. */
export const factAsk = (def: FactDef, ref: AskRef, about: About, required: boolean): Ask => {
  const claim = def.certainty === 'unconfirmed';
  const { type: kind, min, max } = def;
  const choices = kind === 'confirm' ? ['yes', 'no'] : def.choices;
  return {
    ref,
    kind,
    about,
    required,
    unknown: claim || def.assume !== null,
    certainty: claim ? 'asked' : 'confirmed',
    choices,
    min,
    max,
  };
};

const claimsAsk = (ref: AskRef, template: string, facts: readonly FactId[]): Ask => ({
  ...bare,
  ref,
  kind: 'choices',
  about: { kind: 'checked', template, facts },
  required: false,
  choices: [...facts, NONE_CHECKED],
});

/** The task or statement an ask of the n-th visit is about: `public-update`, then `public-update-2`. */
export const nth = (ref: AskRef): string => (ref.visit > 1 ? `${ref.id}-${ref.visit}` : ref.id);

/** The ids of asks the kit itself adds. */
export const checkedId = (template: string): string => `checked.${template}`;
export const wordingId = (fact: FactId, lang: Lang): string => `wording.${fact}.${lang}`;
export const waitId = (playbook: string, step: string): string => `${playbook}.${step}`;
export const CLOSE_ID = 'close';

const statementAsk = (ref: AskRef, release: boolean): Ask => {
  const id = nth(ref);
  const choices = ['keep', ...(release ? ['release'] : []), 'later', 'drop'];
  return { ...bare, ref, kind: 'statement', about: { kind: 'statement', statement: id }, choices };
};

const isOpenClaim =
  ({ facts }: State, content: Content) =>
  (id: FactId): boolean => {
    const answer = facts[id]?.answer;
    return (
      content.facts[id]?.certainty === 'unconfirmed' && answer?.kind === 'value' && answer.certainty === 'unconfirmed'
    );
  };

const usedBy = (template: string, { templates }: Content): readonly FactId[] => templates[template]?.uses ?? [];

/** Claims a template would use that are known and that nobody has checked yet. */
export const openClaims = (state: State, content: Content, template: string): readonly FactId[] =>
  usedBy(template, content).filter(isOpenClaim(state, content));

export const hasOpenClaims = (state: State, content: Content, template: string): boolean =>
  usedBy(template, content).some(isOpenClaim(state, content));

const wordingAsk = (content: Content, ref: AskRef): Ask | null => {
  const [, fact = '', lang = ''] = ref.id.split('.');
  const def = content.facts[fact];
  return def ? { ...bare, ref, kind: def.type, about: { kind: 'wording', fact, lang: lang as Lang } } : null;
};

/**
 * The open ask; null where nothing is open. `canRelease` says whether the statement under it would pass its guards,
 * so that `release` is only offered when it can be done.
 */
export const openAsk = (state: State, content: Content, canRelease: (statement: string) => boolean): Ask | null => {
  const ref = state.ask;
  const step = stepAt(content, state);
  if (!ref || !step) return null;
  if (ref.id === CLOSE_ID) return { ...bare, ref, kind: 'choice', about: { kind: 'close' }, choices: CLOSE_ANSWERS };
  if (ref.id.startsWith('wording.')) return wordingAsk(content, ref);
  if (step.kind === 'statement' && ref.id === checkedId(step.template))
    return claimsAsk(ref, step.template, openClaims(state, content, step.template));
  if (step.kind === 'statement' && ref.id === step.template) return statementAsk(ref, canRelease(nth(ref)));
  if (step.kind === 'task')
    return { ...bare, ref, kind: 'task', about: { kind: 'task', task: nth(ref) }, choices: TASK_ANSWERS };
  if (step.kind === 'wait') return { ...bare, ref, kind: 'wait', about: { kind: 'wait' }, choices: WAIT_ANSWERS };
  const def = content.facts[ref.id];
  if (!def) return null;
  return factAsk(
    def,
    ref,
    { kind: step.kind === 'decide' ? 'decision' : 'fact', fact: def.id },
    step.kind !== 'ask' || step.required,
  );
};
