/** What goes where: results to stdout, the conversation to stderr, one document with --json, colour only where it is wanted. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VERBS } from '../../src/commands/verbs.ts';
import { type World, world } from '../support/program.ts';

let here: World;
let id = '';

beforeEach(async () => {
  here = world();
  id = await here.open();
});

afterEach(() => here.remove());

const COLOUR = /\u001b\[[\d;]*m/;

describe('with --json', () => {
  it.each([
    ['next'],
    ['resume'],
    ['answer', 'no'],
    ['note', 'x'],
    ['fact', 'sold', '3'],
    ['severity', '3'],
    ['status'],
    ['log'],
    ['list'],
    ['verify'],
    ['draft'],
    ['draft', 'first'],
    ['handover', 'other'],
    ['playbook', 'list'],
    ['playbook', 'show', 'desk'],
    ['template', 'list'],
    ['template', 'show', 'first'],
    ['start', 'other'],
  ])('%s %s prints one document and nothing else', async (...argv) => {
    const { code, out, err } = await here.run([...argv, '--json']);
    expect([code, err.replace(/^.*(missing|needs this first|would be).*\n?/gim, '')]).toEqual([0, '']);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(out.endsWith('}\n')).toBe(true);
  });

  it.each([
    ['nonsense'],
    ['next', 'x'],
    ['answer'],
    ['start', '--nonsense'],
    ['list', 'x'],
    ['playbook', 'show', 'x'],
    ['template', 'show', 'x'],
    ['template', 'lint', 'x'],
    ['template', 'sing'],
    ['template', 'show'],
    ['list', '--lang', 'xx'],
    ['list', '--tz', 'x'],
    ['start', 'missing.yaml'],
    ['release', 'x'],
  ])('%s %s is an error object with the same exit code as without', async (...argv) => {
    const json = await here.run([...argv, '--json']);
    const words = await here.run(argv);
    expect([json.code, json.err, words.code, words.out]).toEqual([2, '', 2, '']);
    expect(Object.keys(json.error())).toEqual(['code', 'place', 'found', 'expected', 'hint']);
    expect(Object.values(json.error()).every((value) => typeof value === 'string')).toBe(true);
    expect(json.error().found).not.toBe('');
    expect(words.err).toContain(`(${json.error().code})`);
  });
});

describe('without', () => {
  it('results are on stdout, and what is said beside them on stderr, or not at all when quiet', async () => {
    expect(await here.run(['next'])).toMatchObject({ code: 0, err: '' });
    const note = await here.run(['note', 'x']);
    expect([note.out, note.err === '']).toEqual(['', false]);
    expect(await here.run(['note', 'x', '--quiet'])).toMatchObject({ out: '', err: '' });
    expect((await here.run(['nonsense', '--quiet'])).err).not.toBe('');
    expect((await here.run(['next', '--quiet'])).out).toBe((await here.run(['next'])).out);
  });

  it('help and version are results', async () => {
    expect(await here.run(['--version'])).toMatchObject({ code: 0, out: '0.0.0-test\n', err: '' });
    const help = await here.run([]);
    expect([help.code, help.err]).toEqual([0, '']);
    for (const verb of VERBS) expect(help.out).toContain(`  ${verb.name}`);
    expect((await here.run(['--help'])).out).toBe(help.out);
  });

  it('every verb and every option has a line of help in every language', async () => {
    for (const lang of ['en', 'zh-TW', 'zh-CN'])
      for (const verb of VERBS) {
        const { out } = await here.run([verb.name, '--help', '--lang', lang]);
        const bare = out
          .split('\n')
          .filter((row) => /^ {2}\S/.test(row) && !/\S {2,}\S/.test(row.trim()) && row.trim().startsWith('-'));
        expect([verb.name, bare]).toEqual([verb.name, []]);
      }
  });
});

describe('colour', () => {
  it.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '' }, [], false],
  ])('%o %o: %s', async (env, flags, coloured) => {
    const { out } = await here.run(['status', id, ...flags], { env });
    expect(COLOUR.test(out)).toBe(coloured);
    expect(COLOUR.test((await here.run(['status', id, '--json', ...flags], { env })).out)).toBe(false);
    expect(COLOUR.test((await here.run(['nonsense', ...flags], { env })).err)).toBe(coloured);
  });
});

describe('exit codes', () => {
  it('0 1 2 3 4 5 6 each mean one thing', async () => {
    const { exitFor, EXIT } = await import('../../src/commands/exit.ts');
    const { issue, NOWHERE } = await import('../../src/core/issue.ts');
    expect(EXIT).toEqual({ done: 0, fault: 1, usage: 2, findings: 3, overdue: 4, damaged: 5, busy: 6 });
    expect(exitFor([issue('record.busy', NOWHERE, { id, pid: 1 })])).toBe(6);
    expect(exitFor([issue('record.cannot-write', NOWHERE, { path: '/', why: 'ENOSPC' })])).toBe(1);
    expect(exitFor([issue('condition.syntax', NOWHERE, {} as never)])).toBe(3);
    expect(exitFor([issue('playbook.unreachable', NOWHERE, {} as never)])).toBe(3);
    expect(exitFor([issue('playbook.no-such', NOWHERE, { found: '', known: '' })])).toBe(2);
    expect(exitFor([])).toBe(0);
  });
});
