/** Owns which texts can be written now, and which of them the open tasks call for. */
import type { State, Task } from '../incident/state.ts';
import { wayView } from '../incident/view.ts';
import { truth } from '../playbook/condition.ts';
import type { Content } from '../playbook/model.ts';
import type { Statement, Template, TemplateId } from './model.ts';

/** A text whose condition rests on something unknown is not offered. */
export const isOffered = ({ offer }: Template, state: State, content: Content): boolean =>
  offer === null || truth(offer.condition, wayView(state, content.facts)) === true;

/** The texts that help to do a task, those left out that may not be said as things stand. */
export const textsOf = ({ playbook, step }: Task, state: State, content: Content): readonly TemplateId[] => {
  const found = content.playbooks[playbook]?.steps[step];
  const named = found?.kind === 'task' ? (found.texts ?? []) : [];
  return named.filter((id) => {
    const template = content.templates[id];
    return template !== undefined && isOffered(template, state, content);
  });
};

/** Every text that can be written now. */
export const offered = (state: State, content: Content): readonly Template[] =>
  Object.values(content.templates).filter((template) => isOffered(template, state, content));

/** What lies nearest: drafts that stand, then the texts of tasks that are not done; each once. */
export const suggested = (state: State, content: Content): readonly TemplateId[] => {
  const drafts = state.statements.filter((one) => one.state === 'drafted').map(({ template }) => template);
  const open = state.tasks.filter((task) => task.state === 'open' || task.state === 'assigned');
  return [...new Set([...drafts, ...open.flatMap((task) => textsOf(task, state, content))])];
};

/** What tells the readers of a text that something in it is no longer right: a correction for them, else the same text drawn anew. */
export const correctionOf = ({ template, audience }: Statement, { templates }: Content): TemplateId =>
  Object.values(templates).find((one) => one.purpose === 'correction' && one.audience === audience)?.id ?? template;
