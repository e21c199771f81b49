/** Owns a playbook on one page: its steps in the order of a walk, what each asks and where each leads. */
import type { Content, Step, Way } from '../core/playbook/model.ts';
import { inOrder } from '../core/playbook/order.ts';
import type { Line } from '../ports/operator.ts';
import { conditionText } from './condition.ts';
import { line } from './line.ts';
import { playbookText, templateTitle } from './voice.ts';
import type { Words } from './words.ts';

/** Where a step leads, one sentence for each way. */
export const wayTexts = (way: Way, content: Content, words: Words): readonly string[] => {
  if (way.kind === 'to') return [`→ ${way.to}`];
  const { when, whenUnknown, otherwise } = words.playbook;
  return [
    ...way.branches.map((branch) => when(conditionText(branch.when.condition, content, words), branch.to)),
    ...(way.unknown === null ? [] : [whenUnknown(way.unknown)]),
    otherwise(way.otherwise),
  ];
};

const asks = (step: Step): readonly string[] => {
  switch (step.kind) {
    case 'ask':
      return step.facts;
    case 'decide':
      return [step.fact];
    default:
      return [];
  }
};

const subject = (step: Step, content: Content, words: Words): string => {
  switch (step.kind) {
    case 'ask':
      return words.format.list(step.facts.map((fact) => content.factTexts[words.lang][fact]?.name ?? fact));
    case 'decide':
      return content.factTexts[words.lang][step.fact]?.name ?? step.fact;
    case 'statement':
      return templateTitle(content, step.template, words.lang);
    case 'handover':
      return playbookText(content, step.playbook, words.lang)?.title ?? step.playbook;
    case 'clock':
      return words.format.list(step.clocks.map((id) => content.clockTexts[words.lang][id]?.label ?? id));
    default:
      return '';
  }
};

/** What a step is about: its own words, or the names of what it asks, says or starts. */
export const stepTitle = (step: Step, content: Content, playbook: string, words: Words): string =>
  playbookText(content, playbook, words.lang)?.steps[step.id]?.label ?? subject(step, content, words);

const adviceLines = (step: Step, content: Content, words: Words): readonly Line[] =>
  step.kind === 'decide'
    ? content.advice
        .filter(({ fact }) => fact === step.fact)
        .map(({ when, advise }) => {
          const choice = content.factTexts[words.lang][step.fact]?.choices[advise] ?? advise;
          const condition = conditionText(when.condition, content, words);
          return line('dim', `  ${words.walk.advice.fits(choice)}${words.format.aside(condition)}`);
        })
    : [];

const limitLines = (step: Step, words: Words): readonly Line[] =>
  step.limit === null ? [] : [line('dim', `  ${words.playbook.limit(step.limit.times, step.limit.then)}`)];

const stepLines = (step: Step, content: Content, id: string, words: Words): readonly Line[] => {
  const items = playbookText(content, id, words.lang)?.steps[step.id]?.items ?? [];
  const title = asks(step).length > 0 ? '' : stepTitle(step, content, id, words);
  const head = [step.id, words.playbook.kind[step.kind], words.walk.stage[step.stage], title];
  return [
    line('strong', head.filter((part) => part !== '').join(' · ')),
    ...asks(step).map((fact) =>
      line('plain', `  ${content.factTexts[words.lang][fact]?.label ?? fact}${words.format.aside(fact)}`),
    ),
    ...items.map((item) => line('item', item)),
    ...adviceLines(step, content, words),
    ...('next' in step ? wayTexts(step.next, content, words).map((text) => line('dim', `  ${text}`)) : []),
    ...limitLines(step, words),
  ];
};

/** The whole playbook, step by step as a walk comes by. */
export const playbookLines = (content: Content, id: string, words: Words): readonly Line[] => {
  const playbook = content.playbooks[id];
  const text = playbookText(content, id, words.lang);
  if (!playbook || !text) return [];
  return [
    line('heading', `${text.title}${words.format.aside(id)}`),
    line('plain', text.summary),
    line('plain', ''),
    ...inOrder(playbook).flatMap((step) => stepLines(step, content, id, words)),
  ];
};
