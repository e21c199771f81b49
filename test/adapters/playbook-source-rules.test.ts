/** Every code that can be wrong with a playbook has a fixture that produces it, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileContent, lintContent, lintFiles } from '../../src/adapters/playbook-source/compile.ts';
import { lintOwn } from '../../src/adapters/playbook-source/own.ts';
import { MAX_TEMPLATE, MAX_YAML } from '../../src/adapters/playbook-source/source.ts';
import type { Issue } from '../../src/core/issue.ts';
import type { PlaybookIssues } from '../../src/core/playbook/issues.ts';
import type { Content } from '../../src/core/playbook/model.ts';
import { RULES } from '../../src/core/playbook/rules/all.ts';
import { FIXTURES, goodContent, goodWith, textsIn } from '../support/content.ts';

const BAD = path.join(FIXTURES, 'bad');

/** `file`: an own playbook · `folder`: files laid over the good ones · `made`: made below · `elsewhere`: raised by a verb. */
const CODES = {
  'yaml.cannot-read': 'made',
  'yaml.too-big': 'made',
  'yaml.not-utf8': 'made',
  'yaml.syntax': 'file',
  'yaml.full-width-colon': 'file',
  'yaml.wide-space': 'file',
  'yaml.tab': 'file',
  'yaml.quote': 'file',
  'yaml.alias': 'file',
  'yaml.tag': 'file',
  'yaml.key': 'file',
  'yaml.duplicate-key': 'file',
  'yaml.many-documents': 'file',
  'yaml.too-deep': 'file',
  'playbook.shape': 'file',
  'playbook.missing-key': 'file',
  'playbook.surplus-key': 'file',
  'playbook.id-differs': 'folder',
  'playbook.not-found': 'elsewhere',
  'playbook.unknown-step': 'file',
  'playbook.unknown-fact': 'file',
  'playbook.unknown-role': 'file',
  'playbook.unknown-template': 'file',
  'playbook.unknown-clock': 'file',
  'playbook.unknown-part': 'file',
  'playbook.unknown-playbook': 'file',
  'playbook.unknown-task': 'folder',
  'playbook.unknown-practice': 'folder',
  'playbook.unknown-variable': 'file',
  'playbook.unreachable': 'file',
  'playbook.dead-end': 'file',
  'playbook.endless': 'file',
  'playbook.idle-loop': 'file',
  'playbook.part-circle': 'folder',
  'playbook.needs-unknown': 'file',
  'playbook.idle-unknown': 'file',
  'playbook.never-taken': 'file',
  'playbook.always-taken': 'file',
  'playbook.too-many-cases': 'file',
  'playbook.fact-type': 'file',
  'playbook.unplaced': 'folder',
  'playbook.task-clash': 'file',
  'playbook.unused-template': 'folder',
  'playbook.unused-part': 'folder',
  'playbook.no-place-elsewhere': 'folder',
  'fact.safety-value': 'file',
  'fact.no-choices': 'file',
  'fact.type-clash': 'file',
  'fact.no-prefix': 'file',
  'fact.reserved': 'folder',
  'card.no-such-choice': 'folder',
  'card.no-such-law': 'folder',
  'regime.not-law': 'folder',
  'regime.not-in-force': 'folder',
  'regime.unread': 'folder',
  'regime.not-ours': 'folder',
  'regime.no-period': 'folder',
  'regime.no-moment': 'folder',
  'regime.first-day': 'folder',
  'regime.clock-twice': 'folder',
  'regime.unknown-field': 'folder',
  'regime.not-a-date': 'folder',
  'regime.future-date': 'folder',
  'text.no-overlay': 'made',
  'text.missing': 'folder',
  'text.surplus': 'folder',
  'text.items-differ': 'folder',
  'text.variables-differ': 'folder',
  'text.simplified': 'folder',
  'text.traditional': 'folder',
  'text.regional-word': 'folder',
  'text.invisible': 'file',
  'condition.syntax': 'file',
  'condition.full-width': 'file',
  'condition.not-supported': 'file',
  'condition.too-big': 'file',
  'condition.type': 'file',
  'condition.not-yes-no': 'file',
  'condition.not-a-value': 'file',
  'condition.needs-fact': 'file',
  'template.not-found': 'elsewhere',
  'template.syntax': 'folder',
  'template.too-big': 'made',
  'template.too-deep': 'folder',
  'template.full-width': 'folder',
  'template.front-matter': 'folder',
  'template.unknown-helper': 'folder',
  'template.refused': 'folder',
  'template.arguments': 'folder',
  'template.internal-fact': 'folder',
  'template.personal-fact': 'folder',
  'template.undeclared-fact': 'folder',
  'template.unused-fact': 'folder',
  'template.facts-differ': 'folder',
  'template.flat-claim': 'folder',
  'template.flat-fact': 'folder',
  'template.flat-yes-no': 'folder',
  'template.flat-list': 'folder',
  'template.needs-claim': 'folder',
  'template.wrong-block': 'folder',
  'template.not-a-value': 'folder',
  'template.markdown': 'folder',
  'template.surplus-language': 'folder',
  'template.unknown-mark': 'folder',
  'template.field-unsaid': 'folder',
  'template.field-fact': 'folder',
  'template.unknown-regime': 'folder',
  'template.unknown-field': 'folder',
  'template.field-missing': 'folder',
  'template.forbidden-word': 'folder',
} as const satisfies Record<
  keyof PlaybookIssues | 'card.no-such-choice' | 'card.no-such-law',
  'file' | 'folder' | 'made' | 'elsewhere'
>;

const codesAs = (how: string): readonly string[] =>
  Object.entries(CODES).flatMap(([code, as]) => (as === how ? [code] : []));

const codesOf = (findings: readonly Issue[]): readonly string[] => [...new Set(findings.map(({ code }) => code))];

let base: Content;
beforeAll(async () => {
  base = await goodContent();
});

describe('the good fixture', () => {
  it('has no findings at all', () => expect(lintFiles(goodWith()).findings).toEqual([]));
});

describe('fixtures', () => {
  it('are there for every code that needs one, and for no other', () => {
    const expected = [...codesAs('file').map((code) => `${code}.yaml`), ...codesAs('folder')].sort();
    expect(readdirSync(BAD).sort()).toEqual(expected);
  });

  it('cover every rule of the table', () => {
    // What is wrong with scenarios has a test of its own, playbook-source-scenarios.
    const codes = RULES.map(({ code }) => code).filter((code) => !code.startsWith('drill.'));
    expect(codes.filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
  });

  it.each(codesAs('file'))('%s.yaml produces it and nothing else', (code) => {
    const { findings } = lintOwn(`${code}.yaml`, readFileSync(path.join(BAD, `${code}.yaml`), 'utf8'), base);
    expect(codesOf(findings), JSON.stringify(findings, null, 1)).toEqual([code]);
    expect(findings.map(({ place }) => place.kind)).not.toContain('nowhere');
  });

  it.each(codesAs('folder'))('%s/ produces it and nothing else', (code) => {
    const { findings } = lintFiles(goodWith(textsIn(path.join(BAD, code))));
    expect(codesOf(findings), JSON.stringify(findings, null, 1)).toEqual([code]);
    expect(findings.every(({ place }) => place.kind === 'file' && place.line > 0 && place.column > 0)).toBe(true);
  });
});

describe('files on the disk', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'crisis-kit-lint-'));
    for (const [file, text] of textsIn(path.join(FIXTURES, 'good'))) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  const with_ = async (file: string, bytes: string | Uint8Array | null): Promise<readonly Issue[]> => {
    const full = path.join(root, file);
    const before = readFileSync(full);
    await (bytes === null ? rm(full) : writeFile(full, bytes));
    const { findings } = await lintContent(root);
    await writeFile(full, before);
    return findings;
  };

  it('compile like the good fixture', async () =>
    expect(await compileContent(root)).toEqual({ ok: true, value: base }));

  it('are capped before they are parsed', async () => {
    const start = performance.now();
    const findings = await with_('playbooks/roles.yaml', `# ${'x'.repeat(4 * MAX_YAML)}\n`);
    expect(findings).toEqual([
      expect.objectContaining({ code: 'yaml.too-big', params: { bytes: 4 * MAX_YAML + 3, max: MAX_YAML } }),
    ]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('are capped by bytes of a template', async () => {
    const findings = await with_('templates/note/en.hbs', 'x'.repeat(MAX_TEMPLATE + 1));
    expect(codesOf(findings)).toContain('template.too-big');
  });

  it('must be UTF-8', async () => {
    const findings = await with_('playbooks/roles.yaml', Uint8Array.of(0x72, 0xb4, 0xfa));
    expect(codesOf(findings)).toEqual(['yaml.not-utf8']);
  });

  it('must all be there', async () => {
    expect(codesOf(await with_('playbooks/roles.yaml', null))).toEqual(['yaml.cannot-read']);
    expect(codesOf(await with_('playbooks/shop/zh-CN.yaml', null))).toEqual(['text.no-overlay']);
    expect(codesOf(await with_('templates/note/zh-TW.hbs', null))).toEqual(['text.no-overlay']);
  });
});

describe('findings', () => {
  it('are all collected, in the order of the file', () => {
    const text = readFileSync(path.join(BAD, 'playbook.unknown-step.yaml'), 'utf8')
      .replace('harm, next', 'ham, next')
      .replace('title: Mine', 'title: 5');
    const { findings, own } = lintOwn('mine.yaml', text, base);
    expect(own).toBeNull();
    expect(codesOf(findings)).toEqual(['playbook.unknown-fact', 'playbook.unknown-step']);
  });

  it('stand at the very characters', () => {
    const text = readFileSync(path.join(BAD, 'condition.not-a-value.yaml'), 'utf8');
    const [finding] = lintOwn('mine.yaml', text, base).findings;
    expect(finding).toEqual({
      code: 'condition.not-a-value',
      place: {
        kind: 'file',
        file: 'mine.yaml',
        line: 12,
        column: 25,
        length: 6,
        source: "      - when: spread == 'pres'",
      },
      params: { fact: 'spread', found: 'pres', near: 'press', values: 'nobody | press' },
    });
  });
});
