/** Owns the schemas of scenarios and their overlays. */
import { INJECT_KINDS, LONGEST_LINE, MOST_INJECTS, WEIGHTS } from '../../../core/drill/model.ts';
import { CONDITION, DURATION, FACT_ID, FORMAT, ID, LANG, LINES, PRACTICE_ROWS, WORDS } from './common.ts';
import { DIALECT, exactly, mapOf, type Schema } from './schema.ts';

/** What stands in lists and over what comes. */
const LINE: Schema = { type: 'string', minLength: 1, maxLength: LONGEST_LINE, pattern: '^[^\\n]*$' };

const ROLE_WORDS: Schema = { ...mapOf(ID, WORDS), description: 'Who plays, and what each of them knows.' };
const KNOWN: Schema = {
  ...mapOf(FACT_ID, WORDS),
  description: 'Facts that are known at the start, each as it would be typed.',
};

const AFTER: Schema = {
  oneOf: [exactly(['inject'], { inject: ID }), exactly(['when'], { when: CONDITION })],
  description: 'Counted from the moment another one was delivered, or from the moment a condition became true.',
};

const INJECT = exactly(['at', 'kind', 'from', 'to', 'text'], {
  at: { ...DURATION, description: 'After the start, or after what stands in `after`.' },
  after: AFTER,
  when: { ...CONDITION, description: 'Looked at in the moment it is due: it comes only where this is true.' },
  unknown: { enum: ['deliver', 'pass'], description: 'What happens while the condition rests on something unknown.' },
  kind: { enum: INJECT_KINDS },
  from: { ...LINE, description: 'Who calls, writes or posts.' },
  to: { ...ID, description: 'The role it reaches.' },
  text: WORDS,
  expect: {
    ...exactly(['text'], { text: WORDS, when: CONDITION, within: DURATION }),
    description: 'What a good team does now; where the record can tell, by when after it was delivered.',
  },
  hints: LINES,
  red_flags: LINES,
});

const EVIDENCE = exactly(['when', 'label'], {
  weight: { enum: WEIGHTS, description: '`must` (where left out), `should`, or `never` for a mistake.' },
  when: CONDITION,
  within: { ...DURATION, description: 'Asked as the record stood then; where left out, as it stood at the end.' },
  of: { ...ID, description: 'The inject `within` counts from; where left out, the start.' },
  label: WORDS,
});

const QUESTION_WORDS = { ask: WORDS, choices: { ...mapOf(ID, WORDS), minProperties: 2 }, why: WORDS };

const QUESTION: Schema = {
  ...exactly(['ask', 'choices', 'right', 'why'], { ...QUESTION_WORDS, right: ID }),
  description: 'Asked when the drill is over, with how sure one is of it; `right` is the better of the choices.',
};

const OBJECTIVE = exactly(['title', 'good', 'middling', 'bad', 'judge'], {
  title: WORDS,
  good: WORDS,
  middling: WORDS,
  bad: WORDS,
  practice: PRACTICE_ROWS,
  warns: PRACTICE_ROWS,
  judge: {
    ...mapOf(ID, EVIDENCE),
    minProperties: 1,
    maxProperties: 60,
    description: 'What the record is asked, one line each.',
  },
  question: QUESTION,
});

export const SCENARIO: Schema = {
  $schema: DIALECT,
  $id: 'scenario.schema.json',
  title: 'crisis-kit scenario',
  description:
    'What a drill plays. A scenario of your own is one file and says its language in `lang`; a shipped one is in English and has overlays.',
  ...exactly(
    ['format', 'id', 'playbook', 'title', 'summary', 'length', 'start', 'background', 'roles', 'objectives', 'injects'],
    {
      format: FORMAT,
      id: ID,
      lang: { ...LANG, description: 'The language of a scenario of your own.' },
      playbook: { ...ID, description: 'The playbook it exercises.' },
      title: LINE,
      summary: LINE,
      length: DURATION,
      solo: { type: 'boolean', description: 'One person can play it alone (where left out: yes).' },
      start: exactly(['at', 'zone'], {
        at: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$',
          description: 'As clocks there show it.',
        },
        zone: { type: 'string', pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$' },
      }),
      practice: PRACTICE_ROWS,
      background: LINES,
      roles: { ...ROLE_WORDS, minProperties: 1 },
      known: KNOWN,
      objectives: { ...mapOf(ID, OBJECTIVE), minProperties: 1, maxProperties: 30 },
      injects: { ...mapOf(ID, INJECT), minProperties: 1, maxProperties: MOST_INJECTS },
    },
  ),
};

const INJECT_WORDS = exactly([], {
  from: LINE,
  text: WORDS,
  expect: exactly(['text'], { text: WORDS }),
  hints: LINES,
  red_flags: LINES,
});

const OBJECTIVE_WORDS = exactly([], {
  title: WORDS,
  good: WORDS,
  middling: WORDS,
  bad: WORDS,
  judge: mapOf(ID, exactly(['label'], { label: WORDS })),
  question: exactly(['ask', 'choices', 'why'], QUESTION_WORDS),
});

export const SCENARIO_OVERLAY: Schema = {
  $schema: DIALECT,
  $id: 'scenario-overlay.schema.json',
  title: 'crisis-kit scenario in another language',
  description: 'The words of a scenario under the same ids, and what is known at the start in that language.',
  ...exactly(['injects', 'objectives'], {
    format: FORMAT,
    id: ID,
    lang: LANG,
    title: LINE,
    summary: LINE,
    background: LINES,
    roles: ROLE_WORDS,
    known: KNOWN,
    objectives: mapOf(ID, OBJECTIVE_WORDS),
    injects: mapOf(ID, INJECT_WORDS),
  }),
};
