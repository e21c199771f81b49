/** What English says about a playbook, its steps and its facts, to whoever writes it. */
import { firstOf, type SentencesOf, say } from '../../sentences.ts';
import { format } from '../format.ts';
import { meant, oneOf, quote } from './quote.ts';
import { shape } from './shape.ts';

type FactRules = Omit<SentencesOf<'fact'>, 'fact.not-found'>;

const unknown =
  (what: string, where: string) =>
  ({ found, near }: { readonly found: string; readonly near: string }) =>
    say(`There is no ${what} called ${quote(found)}.`, meant(near, ''), where);

const noPlaybook = (id: string, known: string) =>
  say(`There is no playbook called ${quote(id)}.`, oneOf(known), 'See what each is for: crisis-kit playbook list');

export const playbook: SentencesOf<'playbook'> = {
  'playbook.no-such': ({ found, known }) => noPlaybook(found, known),
  'playbook.not-found': ({ id, known }) => noPlaybook(id, known),
  'playbook.shape': (params) => {
    const { found, expected } = shape(params);
    return say(found, expected, 'Correct this place in the file.');
  },
  'playbook.missing-key': ({ key }) =>
    say(
      `Something is missing here: ${quote(`${key}:`)}.`,
      '',
      'Add it in a line of its own, as far in as the lines beside it.',
    ),
  'playbook.surplus-key': ({ key, near }) =>
    say(
      `${quote(`${key}:`)} has no meaning here.`,
      meant(near, ''),
      'Correct it, or take it out. Look also whether it is as far in as it should be.',
    ),
  'playbook.id-differs': ({ found, expected }) =>
    say(
      `The id in the file is ${quote(found)}.`,
      `${quote(expected)}, as its file or folder is called.`,
      'Change the id, or the name of the file or folder.',
    ),
  'playbook.unknown-step': unknown('step', 'Correct the name, or write a step of this name.'),
  'playbook.unknown-fact': unknown(
    'fact',
    'Correct the name, or add the fact to facts.yaml or to your playbook’s own facts.',
  ),
  'playbook.unknown-role': unknown('role', 'Correct the name, or add the role to roles.yaml.'),
  'playbook.unknown-template': unknown('template', 'Correct the name, or write a template of this name.'),
  'playbook.unknown-clock': unknown('clock', 'Correct the name, or add it to clocks.yaml.'),
  'playbook.unknown-part': unknown('part', 'Correct the name, or write the part.'),
  'playbook.unknown-playbook': unknown('playbook', 'See them all: crisis-kit playbook list'),
  'playbook.unknown-task': unknown('task', 'Correct the name, or write a task step of this name.'),
  'playbook.unknown-practice': unknown('row of the practice list', 'See all rows: crisis-kit playbook coverage'),
  'playbook.unknown-variable': ({ found }) =>
    say(
      `${quote(found)} cannot be filled in here.`,
      'Only {emergency} and {fraud_line}, and only under “say:”.',
      'Write the words themselves.',
    ),
  'playbook.unreachable': ({ step }) =>
    say(
      `No way leads to the step ${quote(step)}.`,
      'Every step is reached from the first one.',
      'Let another step lead to it, or take it out.',
    ),
  'playbook.dead-end': ({ step }) =>
    say(
      `From the step ${quote(step)} no way leads to an end.`,
      'Every way comes to an end or goes on in another playbook.',
      'Give one of these steps a way to an end.',
    ),
  'playbook.endless': ({ steps }) =>
    say(
      `These steps can go round for ever: ${steps}.`,
      'Every loop has a limit.',
      'Give one of them “limit: { times: 8, then: STEP }”.',
    ),
  'playbook.idle-loop': ({ steps }) =>
    say(
      `Going round these steps does nothing the second time: ${steps}.`,
      'At least one of them asks or does something again.',
      'Give that one “again: true”.',
    ),
  'playbook.part-circle': ({ steps }) =>
    say(`These parts take in each other: ${steps}.`, 'No part takes in itself.', 'Take one of the includes out.'),
  'playbook.needs-unknown': ({ facts }) =>
    say(
      `Nothing says where to go while this is not known: ${facts}.`,
      'A way for what is not known yet.',
      `Add “- unknown: STEP”, or begin the condition with known(${firstOf(facts)}) && …`,
    ),
  'playbook.idle-unknown': () => say('These conditions can never be unknown.', '', 'Take the line “unknown:” out.'),
  'playbook.never-taken': ({ when }) =>
    say(
      `This line is never taken: ${quote(when)}.`,
      'Every line can be taken.',
      'Put it above the line that catches all it would catch, or take it out.',
    ),
  'playbook.always-taken': ({ when }) =>
    say(
      `Behind this line nothing is ever taken: ${quote(when)}.`,
      'The last line, “otherwise:”, can be taken.',
      'Take this condition out and let “otherwise:” lead there.',
    ),
  'playbook.too-many-cases': ({ cases, max }) =>
    say(
      `These conditions have ${format.number(cases)} cases, too many to try them all.`,
      `At most ${format.number(max)}.`,
      'Spread them over two steps, or use fewer facts.',
    ),
  'playbook.fact-type': ({ fact, found, expected }) =>
    say(
      `The fact ${quote(fact)} is of the type ${quote(found)}.`,
      oneOf(expected.replaceAll(' | ', ', ')),
      'Use another fact here, or change its type.',
    ),
  'playbook.unplaced': ({ step, key }) =>
    say(
      `The step ${quote(step)} lacks ${quote(`${key}:`)}.`,
      'Every step says its stage, role and practice.',
      `Add “${key}:” to it.`,
    ),
  'playbook.task-clash': ({ task, other }) =>
    say(
      `The task ${quote(task)} says something else in ${other}.`,
      'The same task has the same words everywhere.',
      'Give this one another name with “task:”, or use the same words.',
    ),
  'playbook.unused-template': ({ template }) =>
    say(`No playbook uses the template ${quote(template)}.`, '', 'Use it in a statement step, or take it out.'),
  'playbook.unused-part': ({ part }) =>
    say(`No playbook uses the part ${quote(part)}.`, '', 'Include it somewhere, or take it out.'),
  'playbook.no-place-elsewhere': () =>
    say(
      'No emergency number is given for places that are not listed.',
      'Exactly one place without “zones:”.',
      'Add it to places.yaml.',
    ),
};

export const factRules: FactRules = {
  'fact.safety-value': ({ fact, found, expected }) =>
    say(
      `${quote(fact)} cannot count as ${quote(found)} while it is unknown.`,
      oneOf(expected.replaceAll(' | ', ', '), 'Only a yes-or-no or a choice can be a safety fact.'),
      'Correct “safety:”.',
    ),
  'fact.no-choices': ({ fact }) =>
    say(
      `Type and choices of ${quote(fact)} do not go together.`,
      'Facts of the type choice or choices have “choices:”; others have none.',
      'Add the choices, or change the type.',
    ),
  'fact.type-clash': ({ fact, found, expected }) =>
    say(
      `${quote(fact)} is of the type ${quote(found)} here.`,
      `${quote(expected)}, as the fact of the same name.`,
      'Change the type, or give your fact another name.',
    ),
  'fact.no-prefix': ({ fact, prefix }) =>
    say(
      `Your own fact ${quote(fact)} has a name that may be taken some day.`,
      `A name that begins with ${quote(prefix)}.`,
      `Call it ${prefix}${fact}.`,
    ),
  'fact.reserved': ({ fact }) =>
    say(`${quote(fact)} already means something in conditions.`, 'Any other name.', 'Give the fact another name.'),
};
