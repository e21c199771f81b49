/** Owns conditions as sentences, for whoever reads a playbook: facts by their names, values by their labels. */
import { type PredicateName, partsOf } from '../core/drill/record-facts.ts';
import type { Lang } from '../core/lang.ts';
import type { Condition } from '../core/playbook/condition.ts';
import { factsOf } from '../core/playbook/condition.ts';
import type { Content } from '../core/playbook/model.ts';
import { playbookText, templateTitle } from './voice.ts';
import type { Words } from './words.ts';

/** The first step of that task says what it is called. */
const taskName = (content: Content, task: string, lang: Lang): string => {
  for (const { id, steps } of Object.values(content.playbooks))
    for (const step of Object.values(steps))
      if (step.kind === 'task' && step.task === task)
        return playbookText(content, id, lang)?.steps[step.id]?.label ?? task;
  return task;
};

type Naming = { readonly content: Content; readonly words: Words };
type Leaf = Extract<Condition, { readonly fact: string }>;
type Value = string | number | boolean;

/** What a drill's record is asked about, by its name. */
const recordName = (predicate: PredicateName, id: string, { content, words }: Naming): string => {
  const { walk, lang, drill } = words;
  const audiences: Readonly<Record<string, string>> = walk.audience;
  const about = (): string => {
    switch (predicate) {
      case 'done':
      case 'assigned':
      case 'waived':
        return taskName(content, id, lang);
      case 'drafted':
      case 'released':
        return templateTitle(content, id, lang);
      case 'told':
        return audiences[id] ?? id;
      case 'met':
        return content.clockTexts[lang][id]?.label ?? id;
      case 'entered':
        return playbookText(content, id, lang)?.title ?? id;
      case 'delivered':
        return id;
    }
  };
  return drill.asked[predicate](about());
};

const nameOf = (fact: string, naming: Naming): string => {
  const { content, words } = naming;
  const parts = partsOf(fact);
  if (parts !== null) return recordName(...parts, naming);
  return fact === 'severity' ? words.report.severity : (content.factTexts[words.lang][fact]?.name ?? fact);
};

const shownValue = (fact: string, value: Value, { content, words }: Naming): string => {
  if (typeof value === 'boolean') return value ? words.format.yes : words.format.no;
  if (typeof value === 'number') return words.format.number(value);
  return content.factTexts[words.lang][fact]?.choices[value] ?? value;
};

const leaf = (condition: Leaf, naming: Naming): string => {
  const say = naming.words.playbook.condition;
  const name = nameOf(condition.fact, naming);
  const value = (of: Value): string => shownValue(condition.fact, of, naming);
  switch (condition.op) {
    case 'is':
      return say.yes(name);
    case 'compare':
      return say.compare[condition.by](name, value(condition.value));
    case 'in':
      return say.oneOf(name, condition.values.map(value));
    case 'has':
      return say.has(name, value(condition.value));
    case 'size':
      return say.size[condition.by](name, value(condition.value));
    case 'known':
      return say.known(name);
    case 'confirmed':
      return say.confirmed(name);
  }
};

const denied = (condition: Condition, naming: Naming): string => {
  const say = naming.words.playbook.condition;
  switch (condition.op) {
    case 'is':
      return say.no(nameOf(condition.fact, naming));
    case 'known':
      return say.unknown(nameOf(condition.fact, naming));
    case 'confirmed':
      return say.unconfirmed(nameOf(condition.fact, naming));
    default:
      return say.not(sentence(condition, naming));
  }
};

/** What looks at a fact says by itself that it is known, but for safety facts: they count as yes while they are not. */
const withoutKnown = (parts: readonly Condition[], { content }: Naming): readonly Condition[] => {
  const looked = new Set(parts.filter(({ op }) => op !== 'known').flatMap(factsOf));
  return parts.filter(
    (part) => part.op !== 'known' || !looked.has(part.fact) || content.facts[part.fact]?.assume != null,
  );
};

const joined = (parts: readonly Condition[], by: 'and' | 'or', naming: Naming): string => {
  const say = naming.words.playbook.condition;
  return parts
    .map((part) => {
      const text = sentence(part, naming);
      const mixed = (part.op === 'and' || part.op === 'or') && part.op !== by && parts.length > 1;
      return mixed ? say.group(text) : text;
    })
    .join(say[by]);
};

const sentence = (condition: Condition, naming: Naming): string => {
  const say = naming.words.playbook.condition;
  switch (condition.op) {
    case 'and':
      return joined(withoutKnown(condition.of, naming), 'and', naming);
    case 'or':
      return joined(condition.of, 'or', naming);
    case 'not':
      return denied(condition.of, naming);
    case 'constant':
      return condition.value ? say.always : say.never;
    default:
      return leaf(condition, naming);
  }
};

/** A condition in the operator's language. */
export const conditionText = (condition: Condition, content: Content, words: Words): string =>
  sentence(condition, { content, words });
