/** What English says about playbooks to whoever reads or writes one. */
import type { PlaybookWords } from '../playbook-words.ts';

const orList = (items: readonly string[]): string => items.join(' or ');

export const playbook: PlaybookWords = {
  kind: {
    ask: 'question',
    decide: 'decision',
    task: 'task',
    severity: 'severity',
    statement: 'text',
    clock: 'times',
    wait: 'pause',
    handover: 'goes on in',
    end: 'end',
  },
  condition: {
    and: ', and ',
    or: ', or ',
    not: (what) => `not (${what})`,
    group: (what) => `(${what})`,
    yes: (name) => `${name}: yes`,
    no: (name) => `${name}: no`,
    compare: {
      '==': (name, value) => `${name}: ${value}`,
      '!=': (name, value) => `${name}: other than ${value}`,
      '<': (name, value) => `${name}: under ${value}`,
      '<=': (name, value) => `${name}: at most ${value}`,
      '>': (name, value) => `${name}: over ${value}`,
      '>=': (name, value) => `${name}: at least ${value}`,
    },
    size: {
      '==': (name, value) => `${name}: exactly ${value} chosen`,
      '!=': (name, value) => `${name}: other than ${value} chosen`,
      '<': (name, value) => `${name}: fewer than ${value} chosen`,
      '<=': (name, value) => `${name}: at most ${value} chosen`,
      '>': (name, value) => `${name}: more than ${value} chosen`,
      '>=': (name, value) => `${name}: at least ${value} chosen`,
    },
    oneOf: (name, values) => `${name}: ${orList(values)}`,
    has: (name, value) => `${name}, among them: ${value}`,
    known: (name) => `${name}: known`,
    unknown: (name) => `${name}: not known`,
    confirmed: (name) => `${name}: checked`,
    unconfirmed: (name) => `${name}: not checked`,
    always: 'always',
    never: 'never',
  },
  when: (condition, to) => `if ${condition} → ${to}`,
  whenUnknown: (to) => `if that is not known → ${to}`,
  otherwise: (to) => `otherwise → ${to}`,
  limit: (times, to) => `from the ${times === 2 ? '2nd' : times === 3 ? '3rd' : `${times}th`} time on → ${to}`,
  coverage: {
    warning: 'warning',
    template: 'wording',
    advice: 'advice',
    shared: (playbooks) => ` (${playbooks} playbooks)`,
    nothing: 'Nothing carries it yet.',
    wordsOnly: 'Only words carry it: nothing asks, acts or goes out.',
    carried: (carried, total) => `${carried} of ${total} rows are carried by something that acts.`,
    open: (rows) => `Not carried: ${rows.join(', ')}`,
  },
};
