/** Texts beside the way: a task names those that help with it, and any can be written from the menu without losing the place. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScriptLine } from '../../src/adapters/scripted-operator/operator.ts';
import type { MenuId, Reply } from '../../src/ports/operator.ts';
import { type World, world } from '../support/program.ts';

let here: World;
let id = '';

beforeEach(async () => {
  here = world();
  id = await here.open();
  await here.doc(['answer', id, 'yes']);
});

afterEach(() => here.remove());

const menu = (of: MenuId): Reply => ({ kind: 'menu', id: of, rest: '' });
const pick = (value: string): Reply => ({ kind: 'option', value });
const text = (typed: string): Reply => ({ kind: 'text', text: typed });

const sit = async (...script: readonly ScriptLine[]): Promise<string> => {
  const ran = await here.run(['resume', id], { script: [...script, ['What is it called?', menu('pause')]] });
  expect(ran.code, ran.err).toBe(0);
  return ran.out;
};

const types = async (): Promise<readonly string[]> => (await here.events(id)).map(({ type }) => type);

describe('a task', () => {
  it('names its texts to programs', async () => {
    const [task] = (await here.doc(['next', id])).tasks;
    expect(task).toMatchObject({ id: 'person', texts: ['update', 'answer'] });
  });

  it('names them in the status by their titles', async () => {
    const { out } = await here.run(['status', id]);
    expect(out).toContain('Update');
    expect(out).toContain('Answer');
  });

  it('leads to writing one, asks what that needs, and leaves the task and the question as they were', async () => {
    await sit(
      ['What is it called?', menu('tasks')],
      ['How does it stand?', pick('person')],
      ['Name one person', pick('update')],
      ['Who answers?', text('0800-1')],
      ['Update', pick('keep')],
    );
    const doc = await here.doc(['next', id]);
    expect(doc.statements).toMatchObject([{ id: 'update', state: 'drafted' }]);
    expect([doc.ask?.id, doc.tasks[0]?.state]).toEqual(['brand', 'open']);
  });
});

describe('the texts of the menu', () => {
  it('offer those of open tasks first, and can be left without a trace', async () => {
    const before = await types();
    const expected = (prompt: { readonly kind: string }): boolean =>
      prompt.kind === 'choice' &&
      'options' in prompt &&
      JSON.stringify((prompt.options as { value: string }[]).map(({ value }) => value)) ===
        JSON.stringify(['update', 'answer', '?another', '']);
    await sit(['What is it called?', menu('statements')], [expected, pick('')]);
    expect(await types()).toEqual(before);
  });

  it('lead to every other one by who it is for', async () => {
    await sit(
      ['What is it called?', menu('statements')],
      ['Which text', pick('?another')],
      ['Who is it for?', pick('public')],
      ['Which text', pick('update')],
      ['Who answers?', text('0800-1')],
      ['Update', pick('keep')],
    );
    expect((await types()).filter((type) => type === 'statement-drafted')).toHaveLength(1);
  });

  it('make no draft where a need is left open', async () => {
    await sit(
      ['What is it called?', menu('statements')],
      ['Which text', pick('update')],
      ['Who answers?', menu('back')],
    );
    expect((await here.doc(['next', id])).statements).toEqual([]);
  });

  it('release by the typed word, and keep the place', async () => {
    await sit(
      ['What is it called?', menu('statements')],
      ['Which text', pick('update')],
      ['Who answers?', text('0800-1')],
      ['Update', pick('release')],
      [{ kind: 'word' }, { kind: 'word', matched: true }],
      ['Where does it go out?', text('')],
    );
    const doc = await here.doc(['next', id]);
    expect([doc.statements[0]?.state, doc.ask?.id]).toEqual(['released', 'brand']);
  });
});

describe('taking back from the menu', () => {
  const OUT: readonly ScriptLine[] = [
    ['What is it called?', menu('statements')],
    ['Which text', pick('update')],
    ['Who answers?', text('0800-1')],
    ['Update', pick('release')],
    [{ kind: 'word' }, { kind: 'word', matched: true }],
    ['Where does it go out?', text('')],
    ['What is it called?', menu('statements')],
    ['Which text', pick('?withdraw')],
  ];

  it('withdraws a text that is out, with the reason', async () => {
    await sit(...OUT, ['Which one is taken back?', pick('update')], ['Why is it withdrawn?', text('wrong hour')]);
    const doc = await here.doc(['next', id]);
    expect([doc.statements[0]?.state, doc.ask?.id]).toEqual(['withdrawn', 'brand']);
  });

  it('can be left, and the text stays out', async () => {
    await sit(...OUT, ['Which one is taken back?', pick('')]);
    expect((await here.doc(['next', id])).statements[0]?.state).toBe('released');
  });
});

describe('the languages of the map', () => {
  it("are offered for a text to the outside where there are several, the incident's own first", async () => {
    writeFileSync(path.join(here.folder, 'crisis-kit.yaml'), 'format: 1\nlanguages: [zh-TW, en]\n');
    const asked = (prompt: { readonly kind: string }): boolean =>
      'options' in prompt &&
      (prompt.options as readonly { value: string }[]).map(({ value }) => value).join() === 'en,zh-TW';
    await here.run(['draft', id, 'update'], {
      script: [
        [asked, pick('zh-TW')],
        ['Who answers?', text('0800-1')],
        ['Update', pick('keep')],
      ],
    });
    expect((await here.doc(['next', id])).statements).toMatchObject([{ template: 'update', lang: 'zh-TW' }]);
  });
});

describe('draft with a person there', () => {
  const write = (...script: readonly ScriptLine[]) => here.run(['draft', id, 'update'], { script });

  it('asks what the text needs, and lets it be kept', async () => {
    const ran = await write(['Who answers?', text('0800-1')], ['Update', pick('keep')]);
    expect(ran.code).toBe(0);
    expect((await here.doc(['next', id])).statements).toMatchObject([{ id: 'update', state: 'drafted' }]);
  });

  it('ends with 2 where the need is left open, and by its own code where the person leaves', async () => {
    expect((await write(['Who answers?', menu('back')])).code).toBe(2);
    expect((await write(['Who answers?', { kind: 'left', how: 'interrupt' }])).code).toBe(130);
    expect((await here.doc(['next', id])).statements).toEqual([]);
  });

  it('asks nobody who wants the bare words, another language or a document', async () => {
    for (const option of [['--print'], ['--in', 'en'], ['--json']])
      expect((await here.run(['draft', id, 'update', ...option], { script: [] })).code).toBe(0);
  });
});

describe('a channel that takes only so much', () => {
  beforeEach(() => here.doc(['fact', id, 'contact', '0800-123-456-789']));

  it('has the length of the draft counted, in the document and in words', async () => {
    const [made] = (await here.doc(['draft', id, 'update'])).statements;
    expect(made).toMatchObject({ length: { count: 'characters', most: 30, used: 34, characters: 34 } });
    expect((await here.run(['draft', id])).out).toMatch(/34.*30.*Too long/);
  });

  it('gets no line with the hour when it goes out', async () => {
    await here.doc(['draft', id, 'update']);
    const doc = await here.doc(['release', id, 'update', '--confirm', 'release', '--out-of-order']);
    const plain = doc.statements[0]?.plain ?? '';
    expect(await here.bytes(id, plain)).toBe('Still at it. Ask 0800-123-456-789.\n');
  });
});
