/** The published schemas: what `schema/` holds is what the reader reads by, and a full validator agrees with the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { resolve, SCHEMAS } from '../../src/adapters/playbook-source/schema/all.ts';
import type { Schema } from '../../src/adapters/playbook-source/schema/schema.ts';
import { readYaml } from '../../src/adapters/playbook-source/yaml/read.ts';
import { FIXTURES, textsIn } from '../support/content.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
for (const schema of SCHEMAS.values()) ajv.addSchema(schema);

const KEYWORDS = new Set([
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'minProperties',
  'maxProperties',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'oneOf',
]);

const schemasIn = (schema: Schema): readonly Schema[] => {
  const { $defs = {}, properties = {}, additionalProperties, propertyNames, items, oneOf = [] } = schema;
  const inner = [
    ...Object.values($defs),
    ...Object.values(properties),
    ...oneOf,
    additionalProperties,
    propertyNames,
    items,
  ];
  return [schema, ...inner.flatMap((each) => (each ? schemasIn(each) : []))];
};

describe('the published schemas', () => {
  it.each([...SCHEMAS.keys()])('%s is what the reader reads by (vitest -u writes it)', async (file) => {
    await expect(`${JSON.stringify(SCHEMAS.get(file), null, 2)}\n`).toMatchFileSnapshot(
      path.join(ROOT, 'schema', file),
    );
  });

  it('are these files and no others', () =>
    expect(readdirSync(path.join(ROOT, 'schema')).sort()).toEqual([...SCHEMAS.keys()].sort()));

  it('hold only keywords the reader knows, and lead somewhere', () => {
    for (const schema of [...SCHEMAS.values()].flatMap(schemasIn)) {
      expect(Object.keys(schema).filter((key) => !KEYWORDS.has(key))).toEqual([]);
      expect(() => resolve(schema)).not.toThrow();
    }
  });

  it.each([...SCHEMAS.keys()])('%s compiles in a full validator', (file) =>
    expect(ajv.getSchema(file)).toBeTypeOf('function'),
  );
});

/** The first row that fits a file's name says its schema, of the base and of an overlay; null: it is none of ours. */
const BY_PLACE: readonly (readonly [RegExp, string, string | null])[] = [
  [/^templates\//, 'template', 'template'],
  [/^playbooks\/regimes\//, 'regime', 'regime'],
  [/^playbooks\/cards\//, 'cards', null],
  [/^playbooks\/parts\//, 'part', 'playbook-overlay'],
  [/^playbooks\/[^/]+\/drills\//, 'scenario', 'scenario-overlay'],
  [/^playbooks\/[^/]+\/(playbook|zh-..)\.yaml$/, 'playbook', 'playbook-overlay'],
];

const schemaOf = (file: string): string | null => {
  const name = path.posix.basename(file, '.yaml');
  const overlay = /(^|\.)zh-(TW|CN)$/.test(name);
  const row = BY_PLACE.find(([place]) => place.test(file));
  if (row !== undefined) return `${overlay ? row[2] : row[1]}.schema.json`;
  if (file.split('/').length > 2) return null;
  const id = name.split('.')[0];
  return overlay && id !== 'roles' ? `${id}-overlay.schema.json` : `${id}.schema.json`;
};

/** The verdicts of both, on the same text. Ajv sees what an editor would see: YAML's core types. */
const verdicts = (file: string, text: string, schema: string) => {
  const { read } = readYaml({ file, text }, SCHEMAS.get(schema) ?? {});
  return { ours: read !== null, theirs: ajv.getSchema(schema)?.(parseDocument(text, { schema: 'core' }).toJS()) };
};

const authored = (root: string): readonly (readonly [string, string, string])[] =>
  [...textsIn(root)].flatMap(([file, text]) => {
    const schema = file.endsWith('.yaml') && /^(playbooks|templates)\//.test(file) ? schemaOf(file) : null;
    return schema === null ? [] : [[file, text, schema] as const];
  });

const good = authored(path.join(FIXTURES, 'good'));

describe('reader and full validator agree', () => {
  it.each(good)('on %s', (file, text, schema) =>
    expect(verdicts(file, text, schema)).toEqual({ ours: true, theirs: true }),
  );

  const base = readFileSync(path.join(FIXTURES, 'good', 'playbooks/shop/playbook.yaml'), 'utf8');
  it.each([
    ['kind: ask', 'kind: asks'],
    ['stage: assess', 'stage: assessing'],
    ['    ask: harm', '    ask: [harm, harm]'],
    ['    ask: harm', '    ask: []'],
    ['times: 3', 'times: 0'],
    ['times: 3', 'times: three'],
    ['role: null', 'role: 1x'],
    ['title: Shop', 'title: ""'],
    ['format: 1', 'format: 2'],
    ['again: true', 'again: yes'],
    ['otherwise: clock', 'sonst: clock'],
    ['practice: [P0]', 'practice: [p0]'],
    ['start: safety', 'begin: safety'],
    ['    next: choose', '    next: {}'],
    ['    next: choose', '    next: []'],
    ['id: shop', 'id: Shop'],
    ['label: Wait', 'label: [Wait]'],
  ])('that %j must not become %j', (from, to) => {
    expect(base).toContain(from);
    expect(verdicts('playbook.yaml', base.replace(from, to), 'playbook.schema.json')).toEqual({
      ours: false,
      theirs: false,
    });
  });
});
