/** Advice at the desk: shown above the decision, said before a choice the facts speak against, told to programs with its source. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ScriptLine } from '../../src/adapters/scripted-operator/operator.ts';
import { type Document, type World, world } from '../support/program.ts';

const ANSWERS = `
harm: "no"
what_happened: A video
spread: social
brand_name: Good Day
public_contact: 0800-123-456
next_update: 2026-12-01 10:00
holding-line: keep
staff-line: keep
public_claim: That we sold old cakes.
company_kinds: none
pr-crisis.rest_first: continue
responsibility: { value: ours, certainty: confirmed }
background: again
scope: one
spokesperson: Chen
key_message: We are looking into it.
`;

let here: World;
let open: Document;

beforeEach(async () => {
  here = world({ content: 'shipped' });
  const file = path.join(here.folder, 'answers.yaml');
  writeFileSync(file, ANSWERS);
  open = (await here.run(['start', 'pr-crisis', '--answers', file, '--json'])).json() as Document;
}, 60_000);

afterEach(() => here.remove());

const pick = (question: RegExp, value: string): ScriptLine => [question, { kind: 'option', value }];
const LEAVE: ScriptLine = [/./, { kind: 'left', how: 'interrupt' }];

const decided = async (): Promise<readonly unknown[]> =>
  (await here.events(open.incident)).filter(({ data }) => data['fact'] === 'response_strategy');

it('tells programs what fits, what not, and on which ground', () => {
  expect(open.ask).toMatchObject({
    id: 'response_strategy',
    advice: {
      advise: 'own',
      against: ['clarify', 'listen'],
      source: expect.stringContaining('Coombs'),
      confidence: 'low',
    },
  });
});

it('says before it is recorded that the facts speak against a denial, and lets it be chosen again', async () => {
  const ran = await here.run(['resume', open.incident], {
    script: [pick(/want to answer/, 'clarify'), pick(/speak against/, 'again'), [/want to answer/, LEAVE[1]]],
  });
  expect(ran.code).toBe(130);
  expect(await decided()).toEqual([]);
});

it('records a denial all the same where the operator keeps to it, with the reason and what was advised', async () => {
  await here.run(['resume', open.incident], {
    script: [
      pick(/want to answer/, 'clarify'),
      pick(/speak against/, 'keep'),
      [/Why/, { kind: 'text', text: 'The lab says so' }],
      LEAVE,
    ],
  });
  expect(await decided()).toMatchObject([
    { data: { answer: { value: 'clarify', source: 'The lab says so' }, advised: { advise: 'own', against: true } } },
  ]);
  const log = (await here.run(['log', open.incident, '--lang', 'en'])).out.replaceAll(/[│\s]+/g, ' ');
  expect(log).toMatch(/usually.* fits: Take/);
});

it('asks nothing more where what fits is chosen', async () => {
  await here.run(['resume', open.incident], {
    script: [pick(/want to answer/, 'own'), [/Why/, { kind: 'text', text: '' }], LEAVE],
  });
  expect(await decided()).toMatchObject([{ data: { answer: { value: 'own' }, advised: { against: false } } }]);
});
