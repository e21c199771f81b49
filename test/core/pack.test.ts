/** Content in the form it ships and is pinned in: nothing is lost, nothing is read before it is asked for, nothing else is taken for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/core/playbook/model.ts';
import { pack, unpack as unpackBytes } from '../../src/core/playbook/pack.ts';
import { shippedContent } from '../support/shipped.ts';

const unpack = (packed: string): Content | null =>
  unpackBytes(new TextEncoder().encode(packed), (bytes) => new TextDecoder().decode(bytes));

let content: Content;
let text = '';

beforeAll(async () => {
  content = await shippedContent();
  text = pack(content);
});

const spoilt = (part: string): string => text.replace(new RegExp(`(\\["${part}","[^"]+",){`), '$1!');

describe('packed content', () => {
  it('comes back whole', () => {
    expect(JSON.stringify(unpack(text))).toBe(JSON.stringify(unpack(pack(unpack(text) as Content))));
    expect(unpack(text)).toEqual(content);
  });

  it('is the same text again when packed again, so that its hash still fits', () => {
    expect(pack(unpack(text) as Content)).toBe(text);
  });

  it('tells an empty list from an empty dictionary', () => {
    const bare = unpack(pack({ ...content, places: [], templates: {} }));
    expect([bare?.places, Object.keys(bare?.templates ?? { none: 1 })]).toEqual([[], []]);
  });

  it('is one JSON value a line', () => {
    const lines = text.slice(0, -1).split('\n');
    expect(lines.map((line) => (JSON.parse(line) as unknown[]).length)).toEqual(lines.map(() => 3));
  });

  it('reads a part when it is asked for, not before', () => {
    const read = unpack(spoilt('templates'));
    expect(Object.keys(read?.playbooks ?? {})).toContain('complaint');
    expect(read?.playbooks['complaint']?.id).toBe('complaint');
    expect(() => Object.values(read?.templates ?? {})).toThrow();
  });

  it('holds what was put in and nothing else', () => {
    const read = unpack(text);
    expect(read?.playbooks['constructor']).toBeUndefined();
    expect(read?.facts['toString']).toBeUndefined();
  });

  it.each([
    ['nothing', () => ''],
    ['something else', () => '{}'],
    ['a part of it', () => text.slice(0, -10)],
    ['another format', () => text.replace('["format",null,1]', '["format",null,2]')],
    ['a line that is none', () => `${text}{}\n`],
  ])('takes %s for none', (_, made) => {
    expect(unpack(made())).toBeNull();
  });
});
