/** The verbs that look at an incident or change something beside its open question. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Document, type Ran, type World, world } from '../support/program.ts';

let here: World;
let id = '';

beforeEach(async () => {
  here = world();
  id = await here.open();
});

afterEach(() => here.remove());

const call = (...argv: readonly string[]): Promise<Ran> => here.run([...argv, '--json']);
const codeOf = async (...argv: readonly string[]): Promise<readonly [number, string]> => {
  const ran = await call(...argv);
  return [ran.code, ran.error().code];
};
const give = (...words: readonly string[]): Promise<Document> => here.doc(['answer', id, ...words]);
const last = async (): Promise<{ readonly type: string; readonly data: Record<string, unknown> }> =>
  (await here.events(id)).at(-1) as never;

/** Names, contact and promise are there, and the first text is kept as a draft. */
const toFacts = async (harm = 'no'): Promise<Document> => {
  for (const value of [harm, 'Tea House', '0800-1', '2026-11-22 20:00']) await give(value);
  return give('keep');
};

const skipTo = async (ask: string): Promise<Document> => {
  let doc = await here.doc(['next', id]);
  while (doc.ask?.id !== ask) doc = await give('--skip', 'later');
  return doc;
};

describe('every verb on an incident', () => {
  it.each([
    ['next'],
    ['resume'],
    ['back'],
    ['status'],
    ['log'],
    ['verify'],
    ['severity'],
    ['draft'],
    ['answer', 'no'],
    ['note', 'x'],
    ['attach', 'x'],
    ['fact', 'harm', 'no'],
    ['task', 'x', 'done'],
    ['handover', 'other'],
    ['release', 'x'],
  ])('%s names the open ones where there are several, and says where there is none', async (...argv) => {
    const other = await here.open();
    const several = await call(...argv);
    expect([several.code, several.error().code]).toEqual([2, 'usage.which-incident']);
    expect(several.out).toContain(id);
    expect(several.out).toContain(other);
    expect(await codeOf(...argv, '--dir', 'empty')).toEqual([2, 'usage.no-incident']);
  });

  it('takes a beginning that only one has', async () => {
    expect((await here.doc(['next', '2026'])).incident).toBe(id);
    await here.open();
    expect(await codeOf('next', '2026')).toEqual([2, 'record.ambiguous']);
    expect(await codeOf('next', '../../etc')).toEqual([2, 'record.not-found']);
    expect(await codeOf('next', '')).toEqual([2, 'record.not-found']);
    expect((await here.doc(['next', id])).incident).toBe(id);
  });

  it('leaves a closed one to notes, files, tasks and texts, and names it by its id', async () => {
    await here.doc(['handover', id, 'other']);
    await give('--skip', 'later');
    let doc = await give('--skip', 'later');
    if (doc.ask?.id === 'close') doc = await give('close');
    expect([doc.done, doc.ask, doc['outcome']]).toEqual([true, null, { id: 'other', label: 'Elsewhere' }]);
    for (const argv of [
      ['answer', id, 'x'],
      ['back', id],
      ['handover', id, 'desk'],
      ['fact', id, 'harm', 'no'],
      ['severity', id, '3'],
    ]) {
      const ran = await call(...argv);
      expect([ran.code, ran.error().code]).toEqual([2, 'incident.closed']);
      expect(ran.error().found).toContain(id);
    }
    expect((await here.run(['note', id, 'afterwards'])).code).toBe(0);
    expect(await codeOf('next')).toEqual([2, 'usage.no-incident']);
  });
});

describe('resume', () => {
  it('asks nothing without a terminal: it names the missing answer and ends with 2', async () => {
    const ran = await here.run(['resume']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('usage.no-terminal');
    expect(ran.err).toContain('harm');
    expect((await here.doc(['resume'])).ask?.id).toBe('harm');
  });
});

describe('back', () => {
  it('goes to the question before, or to the one named; what was answered is passed over afterwards', async () => {
    await toFacts();
    expect(await codeOf('back', id, '--to', 'nonsense')).toEqual([2, 'back.nowhere']);
    expect((await here.doc(['back', id, '--to', 'brand'])).ask?.id).toBe('brand');
    expect((await give('Other House')).ask?.id).toBe('what');
    expect((await here.doc(['back', id])).ask?.id).toBe('next');
    expect((await here.doc(['next', id])).statements).toMatchObject([{ id: 'first', state: 'drafted' }]);
  });

  it('has nowhere to go at the first question', async () => {
    expect(await codeOf('back')).toEqual([2, 'back.nowhere']);
  });
});

describe('handover', () => {
  it('goes on elsewhere and asks nothing twice', async () => {
    await give('no');
    await give('Tea House');
    expect(await here.doc(['handover', 'other'])).toMatchObject({ playbook: 'other', ask: { id: 'spread' } });
    for (const name of ['nonsense', 'constructor', ''])
      expect(await codeOf('handover', id, name)).toEqual([2, 'playbook.no-such']);
  });

  it('is offered in the menu, with what each is for', async () => {
    await give('no');
    const ran = await here.run(['resume', id], {
      script: [
        [/./, { kind: 'menu', id: 'handover', rest: '' }],
        ['What is it now', { kind: 'option', value: 'other' }],
        [/./, { kind: 'left', how: 'interrupt' }],
      ],
    });
    expect(ran.code).toBe(130);
    expect((await here.doc(['next', id])).playbook).toBe('other');
  });
});

describe('note', () => {
  it('writes a line and moves nothing', async () => {
    const before = await here.doc(['next', id]);
    const ran = await here.run(['note', id, 'the hotline is down', '--when', '2026-11-22T13:30:00+08:00']);
    expect([ran.code, ran.out]).toEqual([0, '']);
    expect(await last()).toMatchObject({
      type: 'note-added',
      data: { text: 'the hotline is down', when: '2026-11-22T05:30:00.000Z' },
    });
    expect((await here.doc(['next', id])).ask).toEqual(before.ask);
    expect((await here.run(['note', id, 'quiet', '--quiet'])).err).toBe('');
  });

  it('has to say something', async () => {
    for (const text of ['', '  ']) expect(await codeOf('note', id, text)).toEqual([2, 'value.empty']);
    for (const more of [[], [id]]) expect(await codeOf('note', ...more)).toEqual([2, 'usage.missing-argument']);
    expect(await codeOf('answer', id)).toEqual([2, 'usage.missing-argument']);
    expect(await codeOf('note', id, 'two', 'words')).toEqual([2, 'usage.too-many']);
  });

  it.each(['{{brand}}', '\u001b[31mred', 'a\nb', '\u202eevil', '-', '#'])(
    'keeps %j as it is and prints it safe',
    async (text) => {
      await here.run(['note', id, '--', text]);
      expect((await last()).data['text']).toBe(text);
      expect((await here.run(['log', id])).out).not.toMatch(/[\u001b\u202e]/);
    },
  );

  it('takes a long one', async () => {
    const long = '茶'.repeat(100_000);
    expect((await here.run(['note', id, long])).code).toBe(0);
    expect((await last()).data['text']).toBe(long);
    expect((await here.run(['verify', id])).code).toBe(0);
  });
});

describe('attach', () => {
  it('keeps a copy named by its hash, and the name only as words', async () => {
    const file = path.join(here.folder, '照片 {{x}}.JPG');
    writeFileSync(file, 'picture');
    expect((await here.run(['attach', id, file])).code).toBe(0);
    const { data } = await last();
    expect(data).toMatchObject({ name: '照片 {{x}}.JPG', bytes: 7 });
    const [{ path: stored = '' } = {}] = data['files'] as { path: string; hash: string }[];
    expect(stored).toMatch(/^attachments\/[0-9a-f]{16}\.jpg$/);
    expect(await here.bytes(id, `${id}/${stored}`)).toBe('picture');
    expect((await here.run(['attach', id, file])).code).toBe(0);
    expect((await here.run(['verify', id])).code).toBe(0);
  });

  it('follows a link to what it means, and makes no way out of the folder of a name', async () => {
    const secret = path.join(here.folder, 'secret.txt');
    writeFileSync(secret, 'words');
    symlinkSync(secret, path.join(here.folder, 'link.txt'));
    await here.run(['attach', id, 'link.txt']);
    expect((await last()).data).toMatchObject({ name: 'link.txt', bytes: 5 });
    await here.run(['attach', id, './../'.concat(path.basename(here.folder), '/secret.txt')]);
    expect((await last()).data).toMatchObject({ name: 'secret.txt' });
    expect([...(here.shelves.get(id)?.keys() ?? [])].every((name) => !name.includes('..'))).toBe(true);
  });

  it('says what cannot be read', async () => {
    symlinkSync('nowhere', path.join(here.folder, 'dangling'));
    for (const name of ['missing.png', here.folder, 'dangling', ''])
      expect(await codeOf('attach', id, name)).toEqual([2, 'file.cannot-read']);
  });
});

describe('fact', () => {
  it('changes an answer from anywhere, says where the way would lead, and moves nobody', async () => {
    await toFacts();
    await skipTo('plan');
    await give('fix');
    const ran = await here.run(['fact', id, 'plan', 'stop']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('Ask the lawyer');
    expect((await here.doc(['next', id])).step).toBe('rest');
    expect((await here.doc(['fact', id, 'plan', 'stop', '--go'])).step).toBe('counsel');
    expect((await here.doc(['fact', id, 'plan', 'fix', '--stay', 'too late'])).step).toBe('counsel');
    expect(await last()).toMatchObject({ type: 'way-kept', data: { reason: 'too late' } });
  });

  it('answers the open ask when that is what it says', async () => {
    expect((await here.doc(['fact', id, 'harm', 'no'])).ask?.id).toBe('brand');
  });

  it('takes certainty, source, the moment and not knowing', async () => {
    await here.doc([
      'fact',
      id,
      'sold',
      '12',
      '--certainty',
      'confirmed',
      '--source',
      'the till',
      '--when',
      '2026-11-22 12:00',
    ]);
    expect((await last()).data).toMatchObject({
      answer: { value: 12, certainty: 'confirmed', source: 'the till' },
      when: '2026-11-22T04:00:00.000Z',
    });
    await here.doc(['fact', id, 'sold', '--unknown']);
    expect((await last()).data).toMatchObject({ answer: { kind: 'unknown' } });
    expect(await codeOf('fact', id, 'brand', '--unknown')).toEqual([2, 'ask.unknown-not-allowed']);
    expect(await codeOf('fact', id, 'sold', 'many')).toEqual([2, 'value.not-integer']);
    expect(await codeOf('fact', id, 'sold', '1', '--certainty', 'perhaps')).toEqual([2, 'usage.bad-value']);
    for (const name of ['slod', '__proto__', 'constructor', 'toString', ''])
      expect(await codeOf('fact', id, name, '1')).toEqual([2, 'fact.not-found']);
    expect(await codeOf('fact', id, 'sold')).toEqual([2, 'usage.missing-argument']);
  });

  it('draws a text anew before it is out, and says that it is overtaken afterwards', async () => {
    for (const value of ['no', 'Tea House', '0800-1', '2026-11-22 20:00']) await give(value);
    expect((await here.doc(['fact', id, 'brand', 'Green House'])).statements).toMatchObject([
      { state: 'drafted', version: 2 },
    ]);
    await give('release', '--confirm', 'release');
    const [statement] = (await here.doc(['fact', id, 'contact', '0800-2'])).statements;
    expect(statement).toMatchObject({ state: 'stale' });
    expect(await here.bytes(id, statement?.plain ?? '')).toContain('0800-1');
  });

  it('takes the wording of another language, and no empty one', async () => {
    await here.doc(['fact', id, 'helped', 'Tea for all']);
    await here.doc(['fact', id, 'helped', '請大家喝茶', '--wording', 'zh-TW']);
    expect((await last()).data).toMatchObject({ fact: 'helped', lang: 'zh-TW', text: '請大家喝茶' });
    expect(await codeOf('fact', id, 'helped', ' ', '--wording', 'zh-TW')).toEqual([2, 'value.empty']);
    expect(await codeOf('fact', id, 'helped', 'x', '--wording', 'fr')).toEqual([2, 'usage.bad-value']);
    for (const name of ['brand', 'constructor', '__proto__'])
      expect(await codeOf('fact', id, name, 'x', '--wording', 'zh-TW')).toEqual([2, 'fact.not-found']);
  });
});

describe('task', () => {
  beforeEach(() => give('yes'));

  it.each([
    ['assigned', ['--to', 'Chen'], { state: 'assigned', who: 'Chen' }],
    ['done', ['--when', '2026-11-22 14:00'], { state: 'done' }],
    ['not-needed', ['--reason', 'a false alarm'], { state: 'not-needed' }],
    ['open', [], { state: 'open' }],
  ])('%s', async (state, more, expected) => {
    expect((await here.doc(['task', id, 'person', state, ...more])).tasks).toMatchObject([
      { id: 'person', ...expected },
    ]);
    expect((await last()).data).toMatchObject({
      state,
      reason: state === 'not-needed' ? 'a false alarm' : null,
      when: state === 'done' ? '2026-11-22T06:00:00.000Z' : null,
    });
  });

  it('knows its tasks and states', async () => {
    expect(await codeOf('task', id, 'nonsense', 'done')).toEqual([2, 'task.not-found']);
    expect(await codeOf('task', id, 'person', 'finished')).toEqual([2, 'task.bad-state']);
    expect(await codeOf('task', id, 'person')).toEqual([2, 'usage.missing-argument']);
  });
});

describe('severity', () => {
  it('is shown, raised at once, and lowered with a reason', async () => {
    expect((await here.doc(['severity', id]))['severity']).toBe(null);
    await give('no');
    expect((await here.doc(['severity', id, '3']))['severity']).toBe(3);
    expect(await codeOf('severity', id, '1')).toEqual([2, 'severity.needs-reason']);
    expect(await codeOf('severity', id, '1', '--reason', ' ')).toEqual([2, 'severity.needs-reason']);
    expect((await here.doc(['severity', '1', '--reason', 'a mistake']))['severity']).toBe(1);
    for (const level of ['0', '5', 'high', '33'])
      expect(await codeOf('severity', id, level)).toEqual([2, 'severity.bad-level']);
    expect((await here.run(['severity', id])).out).toContain('a mistake');
  });
});

describe('status', () => {
  it('ends with 4 under --check once an announced time has passed, and never for an aim', async () => {
    for (const value of ['no', 'Tea House', '0800-1', '2026-11-22 20:00']) await give(value);
    here.clock.pass(90);
    expect((await here.run(['status', id, '--check'])).code).toBe(0);
    await give('release', '--confirm', 'release');
    here.clock.pass(60 * 3);
    expect((await here.run(['status', id, '--check'])).code).toBe(0);
    here.clock.pass(60);
    const ran = await call('status', id, '--check');
    expect([ran.code, ran.json()['overdue']]).toEqual([4, ['announced.first']]);
    expect((await here.run(['status', id])).code).toBe(0);
  });

  it('is the folded state for programs', async () => {
    await give('no');
    const status = await here.doc(['status', id]);
    const { head } = (await call('verify', id)).json();
    expect(status).toMatchObject({
      ...(await here.doc(['next', id])),
      head,
      overdue: [],
      opened: '2026-11-22T15:00:00+08:00',
      facts: { harm: { kind: 'value', value: false, by: 'Lin Mei-hua' } },
    });
  });
});

describe('log, list, verify', () => {
  it('prints the events as they are stored', async () => {
    const { out } = await call('log', id);
    const stored = new TextDecoder().decode(here.shelves.get(id)?.get('events.jsonl')).trim().split('\n');
    expect((JSON.parse(out) as { events: unknown[] }).events).toEqual(stored.map((line) => JSON.parse(line)));
  });

  it('lists all, newest first, with what is closed and what is damaged', async () => {
    await give('no');
    const other = await here.open('other', '--title', 'Second');
    const shelf = here.shelves.get(id);
    const log = shelf?.get('events.jsonl') ?? new Uint8Array();
    shelf?.set(
      'events.jsonl',
      new TextEncoder().encode(new TextDecoder().decode(log).replace('"value":false', '"value":true')),
    );
    expect((await call('list')).json()['incidents']).toMatchObject([
      { id: other, title: 'Second', playbook: 'other', done: false, damaged: false },
      { id, damaged: true },
    ]);
    expect((await here.run(['list'])).out).toContain(other);
    expect(await codeOf('next', id)).toEqual([5, 'record.bad-line']);
    expect((await here.doc(['next'])).incident).toBe(other);
  });

  it('says what is wrong with the only one there is, and not that there is none', async () => {
    await give('no');
    const shelf = here.shelves.get(id);
    const log = new TextDecoder().decode(shelf?.get('events.jsonl'));
    shelf?.set('events.jsonl', new TextEncoder().encode(log.replace('"value":false', '"value":true')));
    expect(await codeOf('next')).toEqual([5, 'record.bad-line']);
  });

  it('verifies: whole, against a noted head, and what was changed', async () => {
    const whole = (await call('verify', id)).json();
    expect(whole).toMatchObject({ ok: true, findings: [] });
    await give('no');
    expect((await call('verify', id, '--head', String(whole['head']))).code).toBe(0);
    const cut = await call('verify', id, '--head', `sha256:${'0'.repeat(64)}`);
    expect([cut.code, cut.json()['ok']]).toEqual([3, false]);
    here.shelves.get(id)?.set('bundle.jsonl', new Uint8Array([123, 125]));
    const changed = await call('verify', id);
    expect([changed.code, changed.json()['ok']]).toEqual([3, false]);
    expect(await codeOf('next', id)).toEqual([5, 'record.bundle-changed']);
  });
});

describe('draft', () => {
  beforeEach(() => toFacts());

  it('lists the texts, and makes one', async () => {
    expect((await here.run(['draft'])).out).toContain('first');
    expect((await here.doc(['draft', id, 'update'])).statements).toMatchObject([
      { id: 'first' },
      { id: 'update', state: 'drafted', lang: 'en' },
    ]);
    expect(await codeOf('draft', id, 'nonsense')).toEqual([2, 'statement.not-found']);
    expect(await codeOf('draft', 'constructor')).toEqual([2, 'statement.not-found']);
  });

  it('speaks another language when asked to, one it has', async () => {
    expect((await here.doc(['draft', id, 'first', '--in', 'zh-TW'])).statements).toMatchObject([
      { id: 'first' },
      { id: 'first.zh-TW', lang: 'zh-TW' },
    ]);
    expect(await codeOf('draft', id, 'update', '--in', 'zh-CN')).toEqual([2, 'statement.no-language']);
    expect(await codeOf('draft', id, 'first', '--in', 'fr')).toEqual([2, 'usage.bad-value']);
  });

  it('--print sends the bare words to stdout: a draft with its mark, a released text as it went out', async () => {
    const draft = await here.run(['draft', id, 'first', '--print']);
    expect([draft.code, draft.err]).toEqual([0, '']);
    expect(draft.out).toContain('DRAFT');
    expect(draft.out).toContain('Tea House');
    expect((await here.run(['draft', id, 'first', '--print', '--in', 'zh-TW'])).out).not.toContain('DRAFT');
    await here.run(['release', id, 'first', '--confirm', '發布']);
    const before = (await here.events(id)).length;
    const released = await here.run(['draft', id, 'first', '--print']);
    expect(released.out).toContain('Tea House');
    expect(released.out).not.toContain('DRAFT');
    expect((await here.events(id)).length).toBe(before);
  });

  it('says what is missing, and keeps a placeholder in its place', async () => {
    const ran = await here.run(['draft', id, 'answer', '--print']);
    expect(ran.err).toContain('Help');
    expect(ran.out).toContain('Help');
  });
});

describe('release', () => {
  it.each(['RELEASE', 'release', '發布', '发布', ' Ｒelease '])('takes the word of any language: %s', async (word) => {
    await toFacts();
    const doc = await here.doc([
      'release',
      id,
      'first',
      '--confirm',
      word,
      '--out',
      'our page',
      '--when',
      '2026-11-22 14:30',
    ]);
    const [statement] = doc.statements;
    expect(statement).toMatchObject({ state: 'released' });
    const text = await here.bytes(id, statement?.plain ?? '');
    expect(text).toContain('14:30');
    expect(text).not.toContain('DRAFT');
    expect((await here.events(id)).find((event) => event.type === 'statement-released')?.data).toMatchObject({
      out: 'our page',
      when: '2026-11-22T06:30:00.000Z',
    });
  });

  it('refuses without the word, of what is not there, and twice', async () => {
    await toFacts();
    const before = (await here.events(id)).length;
    for (const more of [[], ['--confirm', 'yes'], ['--confirm', '']])
      expect(await codeOf('release', id, 'first', ...more)).toEqual([2, 'release.needs-word']);
    expect(await codeOf('release', id, 'nonsense', '--confirm', 'release')).toEqual([2, 'statement.not-found']);
    expect(await codeOf('release')).toEqual([2, 'usage.missing-argument']);
    expect((await here.events(id)).length).toBe(before);
    await here.doc(['release', id, 'first', '--confirm', 'release']);
    expect(await codeOf('release', id, 'first', '--confirm', 'release')).toEqual([2, 'release.not-a-draft']);
  });

  it('keeps its guards: what is missing, what is past, what is still to be asked, what grew old', async () => {
    await toFacts();
    await here.doc(['draft', id, 'answer']);
    expect(await codeOf('release', id, 'answer', '--confirm', 'release')).toEqual([2, 'release.missing']);
    await here.doc(['fact', id, 'helped', 'Tea for all']);
    expect(await codeOf('release', id, 'answer', '--confirm', 'release')).toEqual([2, 'release.task-open']);
    here.clock.pass(60 * 5);
    const late = await call('release', id, 'first', '--confirm', 'release');
    expect([late.code, (late.json()['errors'] as { code: string }[]).map((one) => one.code)]).toEqual([
      2,
      ['release.expired', 'release.time-past'],
    ]);
  });

  it('asks once more where somebody should hear first', async () => {
    await toFacts('yes');
    await skipTo('plan');
    await give('stop');
    await give('done');
    await give('Tea for all');
    const early = await call('release', id, 'answer', '--confirm', 'release');
    expect([early.code, early.error().code]).toEqual([2, 'release.out-of-order']);
    expect(
      (await here.doc(['release', id, 'answer', '--confirm', 'release', '--out-of-order'])).statements,
    ).toContainEqual(expect.objectContaining({ id: 'answer', state: 'released' }));
    expect((await here.events(id)).find((event) => event.type === 'statement-released')?.data).toMatchObject({
      untold: ['injured'],
    });
  });
});

describe('a record on the disk', () => {
  it('is nobody else’s to read', async () => {
    const disk = world({ journal: 'file' });
    try {
      const incident = await disk.open();
      const { statSync } = await import('node:fs');
      writeFileSync(path.join(disk.folder, 'photo.png'), 'picture', { mode: 0o644 });
      await disk.doc(['attach', incident, 'photo.png']);
      const folder = path.join(disk.folder, 'data', 'incidents', incident);
      const modes = ['.', 'events.jsonl', 'bundle.jsonl', 'attachments'].map((name) =>
        (statSync(path.join(folder, name)).mode & 0o777).toString(8),
      );
      expect(modes).toEqual(['700', '600', '600', '700']);
      const event = (await disk.events(incident)).at(-1) as unknown as { data: { files: { path: string }[] } };
      const stored = path.join(folder, event.data.files[0]?.path ?? '');
      expect([(statSync(stored).mode & 0o777).toString(8), readFileSync(stored, 'utf8')]).toEqual(['600', 'picture']);
    } finally {
      disk.remove();
    }
  });
});
