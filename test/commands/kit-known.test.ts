/** What the kit folder knows in the walk: facts that are not asked again, and who acts, by name and number. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type World, world } from '../support/program.ts';

let here: World;

beforeEach(() => {
  here = world({ content: 'shipped' });
});

afterEach(() => here.remove());

const KIT = `
company: { name: Good Day, contact: 0800-123-456 }
people:
  - { name: Chen, phone: 0912-345-678, chat: "LINE chen" }
  - { name: Wang, mail: wang@example.org }
roles:
  customer_service: [Chen, Wang]
  management: Wang
`;

const kit = (text: string): void => writeFileSync(path.join(here.folder, 'crisis-kit.yaml'), text);

const asksUntilText = async (answers: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  let doc = await here.doc(['start', 'complaint']);
  const asked: string[] = [];
  for (; doc.ask !== null && doc.ask.kind !== 'statement' && asked.length < 12; ) {
    asked.push(doc.ask.id);
    const said = answers[doc.ask.id];
    const given = said !== undefined ? [said] : doc.ask.unknown ? ['--unknown'] : ['--skip', 'later'];
    doc = await here.doc(['answer', doc.incident, ...given]);
  }
  return asked;
};

const ANSWERS = {
  harm: 'no',
  brand_name: 'Good Day',
  public_contact: '0800-123-456',
  next_update: '2026-11-22T20:00:00+08:00',
};

describe('what the kit folder answers', () => {
  it('is recorded with its source and not asked, so that the first text comes sooner', async () => {
    const without = await asksUntilText(ANSWERS);
    kit(KIT);
    const asked = await asksUntilText(ANSWERS);
    expect(without.filter((id) => !asked.includes(id))).toEqual(['brand_name', 'public_contact']);
    const [first] = (await here.run(['list', '--json'])).json()['incidents'] as readonly { id: string }[];
    const { facts } = (await here.doc(['status', first?.id ?? ''])) as unknown as {
      facts: Record<string, { readonly value: string; readonly source: string; readonly certainty: string }>;
    };
    expect(facts['brand_name']).toMatchObject({ value: 'Good Day', source: 'configuration', certainty: 'confirmed' });
    expect((await here.run(['log', first?.id ?? ''])).out).toContain('from crisis-kit.yaml');
  });

  it('gives way to an answers file, and can be changed', async () => {
    kit(KIT);
    const file = path.join(here.folder, 'answers.yaml');
    writeFileSync(file, 'harm: "no"\nbrand_name: Better Day\nwhat_happened: { skip: later }\n');
    const ran = await here.run(['start', 'complaint', '--json', '--answers', file]);
    const id = String(ran.json()['incident']);
    await here.doc(['fact', id, 'public_contact', '0800-999']);
    const { facts } = (await here.doc(['status', id])) as unknown as { facts: Record<string, { value: string }> };
    expect(facts['public_contact']).toMatchObject({ value: '0800-999', source: null });
    expect(facts['brand_name']?.value ?? 'Better Day').toBe('Better Day');
  });

  it('that a playbook does not know, or cannot take, is left to be asked', async () => {
    kit('company: { name: Good Day }\nproducts: [nonsense]\n');
    const doc = await here.doc(['start', 'complaint']);
    const { facts } = (await here.doc(['status', doc.incident])) as unknown as { facts: Record<string, unknown> };
    expect(Object.keys(facts)).toEqual(['brand_name']);
  });
});

describe('with a person at the terminal', () => {
  it('what is known is shown after the first answer, and whoever does a task is picked by name', async () => {
    kit(KIT);
    const ran = await here.run(['start', 'complaint'], {
      script: [
        [/hurt/, { kind: 'option', value: 'yes' }],
        [{ kind: 'text' }, { kind: 'menu', id: 'tasks', rest: '' }],
        [{ kind: 'choice' }, { kind: 'option', value: 'person_for_injured' }],
        [{ kind: 'choice' }, { kind: 'option', value: 'assigned' }],
        [/Who/, { kind: 'option', value: 'Chen' }],
        [{}, { kind: 'left', how: 'interrupt' }],
      ],
    });
    expect(ran.code).toBe(130);
    const said = ran.said.join('\n');
    expect(said.indexOf('Good Day')).toBeGreaterThan(said.indexOf('English'));
    expect(said.match(/0800-123-456/g)).toHaveLength(1);
    const [open] = (await here.run(['list', '--json'])).json()['incidents'] as readonly { id: string }[];
    expect((await here.doc(['next', open?.id ?? ''])).tasks[0]).toMatchObject({ state: 'assigned', who: 'Chen' });
  });
});

describe('who acts', () => {
  it('is named with number and who stands in, at the step and at its tasks', async () => {
    kit(KIT);
    const id = await here.open('complaint');
    expect((await here.doc(['next', id]))['actor']).toBeNull();
    await here.doc(['answer', id, 'no']);
    expect((await here.doc(['next', id]))['actor']).toMatchObject({
      role: 'customer_service',
      who: { name: 'Chen', contact: ['0912-345-678', 'LINE chen'] },
      deputies: [{ name: 'Wang', contact: ['wang@example.org'] }],
    });
    expect((await here.run(['next', id])).out).toContain('0912-345-678');
    const hurt = await here.open('complaint');
    const doc = await here.doc(['answer', hurt, 'yes']);
    expect(doc.tasks[0]).toMatchObject({ who: 'Wang', contact: ['wang@example.org'] });
  });

  it('is nobody where the role is unset: the task says so and the walk goes on', async () => {
    kit('roles: { pr: Chen }\n');
    const id = await here.open('complaint');
    const doc = await here.doc(['answer', id, 'yes']);
    expect([doc.tasks[0]?.who, doc.ask === null]).toEqual([null, false]);
    expect(doc['actor']).toMatchObject({ who: null, deputies: [] });
    expect((await here.run(['next', id])).out).toContain('no name noted yet');
  });

  it('is looked up when it is shown: a number that changed since is the new one', async () => {
    kit(KIT);
    const id = await here.open('complaint');
    await here.doc(['answer', id, 'yes']);
    kit(KIT.replace('wang@example.org', 'new@example.org'));
    expect((await here.doc(['next', id])).tasks[0]).toMatchObject({ contact: ['new@example.org'] });
  });
});
