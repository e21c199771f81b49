/** `template`: which texts there are, how one reads, what is wrong with one of your own. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptLine } from '../../src/adapters/scripted-operator/operator.ts';
import { ROOT, type World, world } from '../support/program.ts';

let here: World;
let own: string;

beforeAll(() => {
  here = world({ content: 'shipped' });
  own = path.join(mkdtempSync(path.join(tmpdir(), 'crisis-kit-template-')), 'recall-notice-eu');
  cpSync(path.join(ROOT, 'templates', 'recall-notice-eu'), own, { recursive: true });
});

afterAll(() => {
  here.remove();
  rmSync(path.dirname(own), { recursive: true });
});

const change = (file: string, from: string, to: string): void => {
  const full = path.join(own, file);
  writeFileSync(full, readFileSync(full, 'utf8').replace(from, to));
};

type Found = { readonly ok: boolean; readonly findings: readonly { readonly code: string }[] };

const lint = async (): Promise<readonly [number, readonly string[]]> => {
  const ran = await here.run(['template', 'lint', own, '--json']);
  return [ran.code, (ran.json() as Found).findings.map(({ code }) => code)];
};

describe('template', () => {
  it('list names every text, with its languages where it does not exist in all', async () => {
    const { out } = await here.run(['template', 'list', '--lang', 'en']);
    expect(out).toContain('recall-notice-eu: Product safety recall (European Union)');
    const { templates } = (await here.run(['template', 'list', '--json'])).json() as {
      templates: readonly { id: string; goes_out_in: string | null; regimes: readonly string[] }[];
    };
    expect(templates.find(({ id }) => id === 'recall-notice-eu')).toMatchObject({
      goes_out_in: 'en',
      regimes: ['eu-gpsr-recall-notice'],
    });
    expect(templates.find(({ id }) => id === 'holding-line')).toMatchObject({ goes_out_in: null, regimes: [] });
  });

  it('show says what the law asks for and how the text reads while nothing is known', async () => {
    const { code, out } = await here.run(['template', 'show', 'recall-notice-eu', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('Picture of the product: Photo of it');
    expect(out).toContain('Please treat it as dangerous.');
    expect(out).not.toContain('{{');
  });

  it('lint finds nothing in what ships', async () => {
    expect(await lint()).toEqual([0, []]);
  });

  it('lint finds a field that is not said, a forbidden word, a law and a fact that nobody knows', async () => {
    change('template.yaml', '  product_photo: [product_photo]\n', '');
    change('template.yaml', 'lot_place,', 'lot_plaice,');
    change('en.hbs', 'for safety reasons', 'as a precautionary measure');
    const [code, found] = await lint();
    expect(code).toBe(3);
    expect(found).toEqual(
      expect.arrayContaining(['template.field-missing', 'template.forbidden-word', 'template.undeclared-fact']),
    );
  });

  it('lint says which folder it cannot read', async () => {
    const ran = await here.run(['template', 'lint', path.join(own, 'nowhere'), '--json']);
    expect([ran.code, ran.error().code]).toEqual([2, 'file.cannot-read']);
  });

  it('lint wants a folder of text files of a size that people write', async () => {
    const yaml = path.join(own, 'template.yaml');
    const file = await here.run(['template', 'lint', yaml, '--json']);
    expect([file.code, file.error()]).toEqual([2, expect.objectContaining({ code: 'file.cannot-read' })]);
    const body = path.join(own, 'en.hbs');
    writeFileSync(body, Buffer.from([0xff, 0xfe]));
    const bytes = await here.run(['template', 'lint', own, '--json']);
    expect([bytes.code, bytes.error()]).toEqual([2, expect.objectContaining({ code: 'file.not-utf8', place: body })]);
    writeFileSync(body, 'x'.repeat(70_000));
    expect(await lint()).toEqual([3, ['template.too-big']]);
  });
});

describe('a notice that goes out in one language', () => {
  const draft = (id: string, ...more: readonly string[]) => here.run(['draft', id, ...more]);
  const opened = async (lang: string): Promise<string> =>
    String((await here.run(['start', 'defect-recall', '--json', '--lang', lang])).json()['incident']);

  it('is drafted to be read where the operator reads it, and says which one goes out', async () => {
    const id = await opened('en');
    const { code, err } = await draft(id, 'recall-notice-tw-goods');
    expect(code).toBe(0);
    expect(err).toContain(`crisis-kit draft ${id} recall-notice-tw-goods --in zh-TW`);
    expect((await draft(id, 'recall-notice-tw-goods', '--in', 'zh-CN')).err).toContain('(statement.no-language)');
  });

  it('is drafted in the nearest language it has, and called by its name in the operator’s own', async () => {
    const id = await opened('zh-TW');
    expect((await draft(id, 'recall-notice-cn-goods')).err).toContain('简体中文');
    const { statements } = (await here.run(['next', id, '--json'])).json() as {
      statements: readonly { lang: string }[];
    };
    expect(statements.map(({ lang }) => lang)).toContain('zh-CN');
    expect((await here.run(['status', id])).out).toContain('產品召回公告（中國大陸，一般消費品）');
  });

  it('asks a person which of its languages is meant', async () => {
    const id = await opened('en');
    const script: readonly ScriptLine[] = [
      ['In which language?', { kind: 'option', value: 'zh-TW' }],
      ['', { kind: 'menu', id: 'back', rest: '' }],
    ];
    expect((await here.run(['draft', id, 'recall-plan-tw-food'], { script })).code).toBe(2);
  });
});

describe('a first template of one’s own', () => {
  it.each(['en', 'zh-TW', 'zh-CN'])('in %s passes its lint, and is never written over', async (lang) => {
    const id = `text-${lang.toLowerCase()}`;
    const begun = await here.run(['template', 'new', id, '--lang', lang]);
    expect(begun.code, begun.err).toBe(0);
    const linted = await here.run(['template', 'lint', path.join(here.folder, id), '--lang', lang]);
    expect([linted.code, linted.err]).toEqual([0, '']);
    expect((await here.run(['template', 'new', id])).err).toContain('(file.exists)');
  });

  it('has a name that leads nowhere else', async () => {
    for (const id of ['../x', '/tmp/x', 'A b', 'x'])
      expect((await here.run(['template', 'new', id])).err).toContain('(usage.bad-value)');
  });
});
