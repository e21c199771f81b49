/** Owns the first playbook of one's own: small, whole, clean under lint, and meant to be changed. */
import type { Lang } from '../../core/lang.ts';
import type { StarterWords } from '../../core/playbook/starter.ts';
import type { AuthoredPlaybook } from './authored.ts';
import { playbookYaml } from './write.ts';

const stepsOf = (words: StarterWords): AuthoredPlaybook['steps'] => ({
  people: {
    kind: 'ask',
    stage: 'assess',
    ask: 'harm',
    say: words.people,
    next: [{ when: 'harm', to: 'help' }, { otherwise: 'happened' }],
  },
  help: {
    kind: 'task',
    stage: 'contain',
    role: 'management',
    label: words.help,
    items: words.helpItems,
    due: 'PT30M',
    stop: false,
    next: 'happened',
  },
  happened: { kind: 'ask', stage: 'assess', ask: 'what_happened', next: 'first' },
  first: {
    kind: 'task',
    stage: 'contain',
    role: 'management',
    label: words.first,
    items: words.firstItems,
    due: 'PT30M',
    stop: false,
    next: 'names',
  },
  names: { kind: 'ask', stage: 'communicate', ask: ['brand_name', 'public_contact', 'next_update'], next: 'holding' },
  holding: { kind: 'statement', role: 'pr', template: 'holding-line', say: words.holding, next: 'done' },
  done: { kind: 'end', stage: 'review', outcome: 'done', label: words.done },
});

/** The file of a starter. */
export const starter = (id: string, lang: Lang, words: StarterWords): string =>
  playbookYaml({
    id,
    lang,
    title: words.title,
    summary: words.summary,
    start: 'people',
    steps: stepsOf(words),
  });
