/** Owns a playbook on one page: its steps in order, what each asks and where each leads. */
import type { Content, Step, Way } from '../core/playbook/model.ts';
import type { Line } from '../ports/operator.ts';
import { line } from './line.ts';
import { playbookText } from './voice.ts';
import type { Words } from './words.ts';

const wayLines = (way: Way): readonly Line[] =>
  way.kind === 'to'
    ? [line('dim', `  → ${way.to}`)]
    : [
        ...way.branches.map(({ when, to }) => line('dim', `  ${when.source} → ${to}`)),
        ...(way.unknown === null ? [] : [line('dim', `  ? → ${way.unknown}`)]),
        line('dim', `  → ${way.otherwise}`),
      ];

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
    case 'statement':
      return content.templates[step.template]?.texts[words.lang]?.title ?? step.template;
    case 'handover':
      return playbookText(content, step.playbook, words.lang)?.title ?? step.playbook;
    case 'clock':
      return step.clocks.map((id) => content.clockTexts[words.lang][id]?.label ?? id).join(', ');
    default:
      return '';
  }
};

const stepLines = (step: Step, content: Content, id: string, words: Words): readonly Line[] => {
  const text = playbookText(content, id, words.lang)?.steps[step.id];
  const title = text?.label ?? subject(step, content, words);
  return [
    line('strong', `${step.id} · ${step.kind} · ${words.walk.stage[step.stage]}${title ? ` · ${title}` : ''}`),
    ...asks(step).map((fact) =>
      line('plain', `  ${content.factTexts[words.lang][fact]?.label ?? fact}${words.format.aside(fact)}`),
    ),
    ...(text?.items ?? []).map((item) => line('item', item)),
    ...('next' in step ? wayLines(step.next) : []),
  ];
};

/** The whole playbook. Every fact its conditions rest on is named as its author wrote it. */
export const playbookLines = (content: Content, id: string, words: Words): readonly Line[] => {
  const playbook = content.playbooks[id];
  const text = playbookText(content, id, words.lang);
  if (!playbook || !text) return [];
  return [
    line('heading', `${text.title}${words.format.aside(id)}`),
    line('plain', text.summary),
    line('plain', ''),
    ...Object.values(playbook.steps).flatMap((step) => stepLines(step, content, id, words)),
  ];
};
