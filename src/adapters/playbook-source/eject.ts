/**
 * Owns the way back from a compiled playbook to a file of one's own: one language, parts taken in, the same steps. What it
 * writes is read by the same reader and walks the same.
 */
import type { Lang } from '../../core/lang.ts';
import type { Playbook, PlaybookText, Step, StepId, StepText, TaskStep, Way } from '../../core/playbook/model.ts';
import { inOrder } from '../../core/playbook/order.ts';
import { duration } from '../../core/time.ts';
import type { AuthoredLine, AuthoredPlaybook, AuthoredStep, AuthoredWay } from './authored.ts';
import { playbookYaml } from './write.ts';

/** A step of a part is called `people.safety` in the tree; a file of one's own writes it `people-safety`. */
const name = (id: StepId): string => id.replaceAll('.', '-');

const wayOf = (way: Way): AuthoredWay => {
  if (way.kind === 'to') return name(way.to);
  return [
    ...way.branches.map(({ when, to }): AuthoredLine => ({ when: when.source, to: name(to) })),
    ...(way.unknown === null ? [] : [{ unknown: name(way.unknown) }]),
    { otherwise: name(way.otherwise) },
  ];
};

/** Keys in the order in which people write them; what is the default is left out. */
const placed = ({ stage, role, practice, warns }: Step) => ({
  stage,
  role,
  ...(practice.length > 0 ? { practice } : {}),
  ...(warns.length > 0 ? { warns } : {}),
});

const limited = ({ limit }: Step) => (limit === null ? {} : { limit: { times: limit.times, then: name(limit.then) } });

const again = (step: { readonly again: boolean }) => (step.again ? { again: true } : {});

const spoken = ({ say }: StepText) => (say === null ? {} : { say });

const taskKeys = ({ id, task, due, stop, tells, texts }: TaskStep, words: StepText) => ({
  ...(task === id && task === name(id) ? {} : { task }),
  ...spoken(words),
  label: words.label ?? '',
  ...(words.items.length > 0 ? { items: words.items } : {}),
  ...(due === null ? {} : { due: duration(due) }),
  stop,
  ...(tells.length > 0 ? { tells } : {}),
  ...(texts === undefined ? {} : { texts }),
});

/** The keys that are a kind's own. */
const own = (step: Exclude<Step, { kind: 'handover' | 'end' }>, words: StepText): object => {
  switch (step.kind) {
    case 'ask': {
      const [only, ...more] = step.facts;
      return {
        ask: more.length === 0 ? only : step.facts,
        ...(step.required ? {} : { required: false }),
        ...again(step),
        ...spoken(words),
      };
    }
    case 'decide':
      return { fact: step.fact, ...again(step), ...spoken(words) };
    case 'task':
      return { ...taskKeys(step, words), ...again(step) };
    case 'severity':
      return spoken(words);
    case 'statement':
      return { template: step.template, ...again(step), ...spoken(words) };
    case 'clock':
      return {
        ...(step.clocks.length === 0 ? {} : { clocks: step.clocks }),
        ...(step.matters.length === 0 ? {} : { matters: step.matters }),
        ...(step.end === 'operator' ? {} : { end: step.end }),
        ...spoken(words),
      };
    case 'wait':
      return {
        label: words.label ?? '',
        ...spoken(words),
        ...(step.until === null ? {} : { until: step.until }),
        ...again(step),
      };
  }
};

const NO_WORDS: StepText = { label: null, say: null, items: [] };

/** The words of an end stand with its outcome as well. */
const stepOf = (step: Step, words: StepText): object => {
  const base = { kind: step.kind, ...placed(step) };
  if (step.kind === 'handover') return { ...base, playbook: step.playbook, ...spoken(words) };
  if (step.kind === 'end') return { ...base, outcome: step.outcome, label: words.label ?? '', ...spoken(words) };
  return { ...base, ...own(step, words), ...limited(step), next: wayOf(step.next) };
};

const titled = (playbook: Playbook, { title, summary, header }: PlaybookText) => ({
  title,
  summary,
  ...(header === null ? {} : { header }),
  ...(header === null || playbook.headerWhen === null ? {} : { header_when: playbook.headerWhen.source }),
  ...(playbook.quiet ? { quiet: true } : {}),
  ...(playbook.atStake === undefined ? {} : { at_stake: playbook.atStake }),
});

/** The playbook as a file in one of its languages; null where it is not written in it. */
export const ejected = (playbook: Playbook, lang: Lang): string | null => {
  const text = playbook.texts[lang];
  if (text === undefined) return null;
  const steps = inOrder(playbook).map((step) => [
    name(step.id),
    stepOf(step, text.steps[step.id] ?? NO_WORDS) as AuthoredStep,
  ]);
  const authored: AuthoredPlaybook = {
    id: playbook.id,
    lang,
    ...titled(playbook, text),
    start: name(playbook.start),
    steps: Object.fromEntries(steps),
  };
  return playbookYaml(authored);
};
