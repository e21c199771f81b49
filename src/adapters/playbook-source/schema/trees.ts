/** Owns the schemas of playbooks, parts and their overlays. */
import { COMMON_DEFS, CONDITION, FORMAT, ID, LANG, LINES, WORDS } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema } from './schema.ts';
import { STEP_DEFS } from './steps.ts';

const STEPS: Schema = { $ref: 'playbook.schema.json#/$defs/steps' };

export const PLAYBOOK: Schema = {
  $schema: DIALECT,
  $id: 'playbook.schema.json',
  title: 'crisis-kit playbook',
  description:
    'A decision tree with its words. A playbook of your own is one file and says its language in `lang`; a shipped one is in English and has overlays.',
  ...exactly(['format', 'id', 'title', 'summary', 'start', 'steps'], {
    format: FORMAT,
    id: ID,
    lang: { ...LANG, description: 'The language of a playbook of your own.' },
    title: WORDS,
    summary: WORDS,
    header: { ...WORDS, description: 'One line over every question.' },
    header_when: { ...CONDITION, description: 'Only then the header stands there.' },
    quiet: { type: 'boolean', description: 'For quiet times: nothing has happened, and no aim starts with it.' },
    at_stake: {
      type: 'array',
      items: ID,
      uniqueItems: true,
      description: 'Safety facts that this is about: until they are answered the level is that of the unknown.',
    },
    start: { ...ID, description: 'The first step.' },
    steps: STEPS,
    facts: {
      $ref: 'facts.schema.json#/$defs/facts',
      description: "Facts of your own. Their ids begin with the playbook's id and an underscore.",
    },
  }),
  $defs: { ...COMMON_DEFS, ...STEP_DEFS },
};

export const PART: Schema = {
  $schema: DIALECT,
  $id: 'part.schema.json',
  title: 'crisis-kit part',
  description: 'A piece of a tree that playbooks take in with `kind: include`. `next: return` leads back to them.',
  ...exactly(['format', 'id', 'start', 'steps'], { format: FORMAT, id: ID, start: ID, steps: STEPS }),
};

const STEP_WORDS = mapOf(ID, exactly([], { label: WORDS, say: WORDS, items: LINES }));

export const PLAYBOOK_OVERLAY: Schema = {
  $schema: DIALECT,
  $id: 'playbook-overlay.schema.json',
  title: 'crisis-kit playbook in another language',
  description: 'The words of a playbook, or of a part (which has no title and no summary), under the same ids.',
  ...exactly(['steps'], {
    format: FORMAT,
    id: ID,
    lang: LANG,
    title: WORDS,
    summary: WORDS,
    header: WORDS,
    steps: STEP_WORDS,
  }),
};
